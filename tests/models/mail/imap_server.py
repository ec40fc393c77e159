"""A small IMAP server on loopback: as much of it as a copy and a look need, and whatever nonsense a test wants.

with ImapServer(authority, inbox={1: b"From: …"}) as server:
    ImapMailbox(authorities=server.authorities).look(server.account(), server.password, None, day)
"""

import base64
import re
import socket
import ssl
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any, Self

from models.domain.mail import MailAccount, Security
from tests.models.mail.certificates import Authority, Kind
from tests.models.mail.servers import PASSWORD, USER

FOLDERS = (b'(\\HasNoChildren) "/" "INBOX"', b'(\\HasNoChildren \\Sent) "/" "Verschickt"')


class ImapServer:
    """`says` are answers to a command given instead of the right one, TAG standing for the command's own mark."""

    def __init__(
        self,
        authority: Authority,
        *,
        inbox: Mapping[int, bytes] | None = None,
        folders: tuple[bytes, ...] = FOLDERS,
        certificate: Kind = Kind.GOOD,
        starttls: bool = False,
        capabilities: str = "IMAP4rev1 AUTH=PLAIN",
        says: Mapping[str, bytes] | None = None,
        greeting: bytes = b"* OK ready\r\n",
    ) -> None:
        self.inbox = dict(inbox or {})
        self.folders, self.capabilities, self.says = list(folders), capabilities, dict(says or {})
        self.validity = 7
        self.kept: list[tuple[str, str, bytes]] = []
        """Folder, flags and date, message of each that was put there."""
        self.heard: list[bytes] = []
        self.user, self.password = USER, PASSWORD
        self.authorities = str(authority.file)
        self._context, self._starttls, self._greeting = authority.context(certificate), starttls, greeting
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._run, daemon=True)
        self._open: list[socket.socket] = []

    def account(self, **changes: Any) -> MailAccount:
        account = MailAccount(
            "acc-1", self.user, "localhost", 465, Security.TLS, self.user, imap_host="localhost", imap_port=self.port
        )
        return replace(account, **changes)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._thread.join(10)
        self._listening.close()

    def _run(self) -> None:
        with suppress(OSError):
            while True:
                plain, _ = self._listening.accept()
                with suppress(OSError, EOFError):
                    _Visit(self, plain, self._context, self._starttls, self._greeting).go()


class _Visit:
    def __init__(
        self, server: ImapServer, sock: socket.socket, context: ssl.SSLContext, starttls: bool, greeting: bytes
    ) -> None:
        self._server, self._context, self._starttls, self._greeting = server, context, starttls, greeting
        self._sock = sock
        self._sock.settimeout(20)
        self._heard = b""
        self._selected = ""

    def go(self) -> None:
        try:
            if not self._starttls:
                self._sock = self._context.wrap_socket(self._sock, server_side=True)
            self._sock.sendall(self._greeting)
            while self._answer(self._line()):
                pass
        finally:
            self._sock.close()

    def _line(self) -> bytes:
        while b"\r\n" not in self._heard:
            self._more()
        line, _, self._heard = self._heard.partition(b"\r\n")
        self._server.heard.append(line)
        return line

    def _more(self) -> None:
        came = self._sock.recv(65_536)
        if not came:
            raise EOFError
        self._heard += came

    def _answer(self, line: bytes) -> bool:
        tag, _, words = line.partition(b" ")
        command = words.split(b" ")[0].decode().upper()
        if command == "UID":
            command = words.split(b" ")[1].decode().upper()
        if command in self._server.says:
            said = self._server.says[command]
            self._sock.sendall(said.replace(b"TAG", tag))
            return bool(said)
        done = getattr(self, f"_do_{command.lower()}")(words)
        self._sock.sendall(tag + b" " + (done or b"OK done") + b"\r\n")
        if command == "STARTTLS":
            self._sock = self._context.wrap_socket(self._sock, server_side=True)
            self._heard = b""
        return command != "LOGOUT"

    def _say(self, words: bytes) -> None:
        self._sock.sendall(b"* " + words + b"\r\n")

    def _do_capability(self, _: bytes) -> None:
        self._say(b"CAPABILITY " + self._server.capabilities.encode())

    def _do_starttls(self, _: bytes) -> None:
        pass

    def _do_logout(self, _: bytes) -> None:
        self._say(b"BYE")

    def _do_authenticate(self, _: bytes) -> bytes | None:
        self._sock.sendall(b"+ \r\n")
        _, user, password = base64.b64decode(self._line()).split(b"\0")
        return self._signed(user.decode(), password.decode())

    def _do_login(self, words: bytes) -> bytes | None:
        user, password = re.findall(rb'"?([^" ]+)"?', words)[1:3]
        return self._signed(user.decode(), password.decode())

    def _signed(self, user: str, password: str) -> bytes | None:
        right = (user, password) == (self._server.user, self._server.password)
        return None if right else b"NO [AUTHENTICATIONFAILED] wrong"

    def _do_list(self, _: bytes) -> None:
        for folder in self._server.folders:
            self._say(b"LIST " + folder)

    def _do_create(self, words: bytes) -> None:
        self._server.folders.append(b'() "/" ' + words.partition(b" ")[2])

    def _do_examine(self, words: bytes) -> bytes | None:
        self._selected = words.partition(b" ")[2].decode().strip('"')
        if not any(folder.endswith(b'"' + self._selected.encode() + b'"') for folder in self._server.folders):
            return b"NO no such folder"
        self._say(f"{len(self._server.inbox)} EXISTS".encode())
        self._say(f"OK [UIDVALIDITY {self._server.validity}] valid".encode())
        return b"OK [READ-ONLY] done"

    def _do_search(self, words: bytes) -> None:
        found = re.search(rb"UID (\d+):\*", words)
        if b"Message-ID" in words:
            wanted = words.split(b'"')[1]
            uids = [
                at for at, kept in enumerate(self._server.kept, 1) if kept[0] == self._selected and wanted in kept[2]
            ]
        elif found:
            last = max(self._server.inbox, default=0)
            uids = sorted({uid for uid in self._server.inbox if uid >= int(found[1])} | ({last} if last else set()))
        else:
            uids = sorted(self._server.inbox)
        self._say(b"SEARCH " + b" ".join(b"%d" % uid for uid in uids))

    def _do_fetch(self, words: bytes) -> None:
        for uid in map(int, words.split(b" ")[2].split(b",")):
            headers = self._server.inbox[uid].partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
            self._say(b"%d FETCH (UID %d BODY[HEADER.FIELDS (FROM)]<0> {%d}" % (uid, uid, len(headers)))
            self._sock.sendall(headers + b")\r\n")

    def _do_append(self, words: bytes) -> None:
        size = int(words.rpartition(b"{")[2].rstrip(b"}"))
        self._sock.sendall(b"+ go on\r\n")
        while len(self._heard) < size + 2:
            self._more()
        message, self._heard = self._heard[:size], self._heard[size + 2 :]
        found = re.match(r'APPEND (?:"([^"]+)"|(\S+)) (.*) ', words.decode())
        assert found is not None
        self._server.kept.append((found[1] or found[2], found[3], message))
