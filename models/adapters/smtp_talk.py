"""The words of SMTP (RFC 5321) over the standard library's client, with what that leaves open closed.

`smtplib` would believe a server without end (lines without number, an answer a byte at a time), tells this machine's
name, and hides at which of two bytes a connection was lost. Here answers are bounded in size and time, the greeting is
a neutral one, and what is sent and what is heard can be told apart.
"""

import re
import smtplib
import socket
import ssl
import time

from models.adapters.mail_wire import failed
from models.domain.mail import MailTrouble

_GREETING = "[127.0.0.1]"
"""An address literal (RFC 5321, 4.1.3) that says nothing about the machine; its name is nobody's business."""
_ANSWER = re.compile(rb"([2-5][0-9]{2})(?:([ -])(.*))?", re.DOTALL)
_MOST_LINES = 200
_MOST_BYTES = 64_000


class Talk(smtplib.SMTP):
    """One conversation over a socket that is open already; `wait` is seconds for the next answer."""

    def __init__(self, sock: socket.socket, wait: float) -> None:
        super().__init__(local_hostname=_GREETING)
        self.sock = sock
        self.wait = wait
        self._heard = b""

    def over(self, sock: ssl.SSLSocket) -> None:
        """Goes on encrypted: whatever was heard in the clear is forgotten (RFC 3207, 4.2)."""
        self.sock = sock
        self._heard = b""
        self.esmtp_features = {}

    @property
    def has_unread(self) -> bool:
        """Something came behind the last answer that nothing had asked for."""
        return bool(self._heard)

    def say(self, words: str) -> tuple[int, bytes]:
        self.send(f"{words}\r\n")
        return self.getreply()

    def said_early(self) -> tuple[int, bytes] | None:
        """An answer that came before its turn, or None. Raises OSError where the server has gone."""
        assert self.sock is not None
        self.sock.settimeout(0)
        try:
            came = self.sock.recv(4_096)
        except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
            return self.getreply() if self._heard else None
        if not came:
            raise ConnectionResetError
        self._heard += came
        return self.getreply()

    def send(self, s: bytes | str) -> None:  # type: ignore[override]
        """Raises OSError: what was to be sent has not gone out whole."""
        assert self.sock is not None
        self.sock.settimeout(self.wait)
        self.sock.sendall(s.encode() if isinstance(s, str) else s)

    def getreply(self) -> tuple[int, bytes]:
        """Raises OSError (TimeoutError among them), and Stopped where it is no answer."""
        until = time.monotonic() + self.wait
        lines: list[bytes] = []
        size = 0
        while True:
            line = self._line(until)
            size += len(line)
            found = _ANSWER.fullmatch(line)
            if found is None or len(lines) >= _MOST_LINES or size > _MOST_BYTES:
                raise failed(MailTrouble.STRANGE)
            lines.append((found[3] or b"").strip())
            if found[2] != b"-":
                return int(found[1]), b"\n".join(lines)

    def _line(self, until: float) -> bytes:
        assert self.sock is not None
        while b"\n" not in self._heard:
            left = until - time.monotonic()
            if left <= 0:
                raise TimeoutError
            if len(self._heard) > _MOST_BYTES:
                raise failed(MailTrouble.STRANGE)
            self.sock.settimeout(left)
            came = self.sock.recv(4_096)
            if not came:
                raise ConnectionResetError
            self._heard += came
        line, _, self._heard = self._heard.partition(b"\n")
        return line.rstrip(b"\r")
