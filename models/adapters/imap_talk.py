"""The standard library's IMAP client over a connection that is secure already, with bounds on what a server may say."""

import imaplib
import re
import socket
import time
from typing import Any

import imap_tools

from models.adapters.mail_wire import Stopped, failed, later, reached, secured
from models.domain.mail import MailTrouble
from models.domain.mail_presets import IMAP_STARTTLS

_MOST_BYTES = 16_000_000
"""Of one session, whatever the server says; and of one line or literal a part of that."""
_MOST_AT_ONCE = 1_000_000
_MOST_LINES_BEFORE = 50
_AFTER_STARTTLS = b"* OK after STARTTLS\r\n"
"""What the client waits for first; behind STARTTLS no server greets again (RFC 9051, 6.2.1)."""


class Wire(imaplib.IMAP4):
    """Bytes and seconds are counted over the whole session."""

    def __init__(self, sock: socket.socket, wait: float, heard: bytes = b"") -> None:
        self._given, self._heard = sock, heard
        self._until = time.monotonic() + wait
        self._left = _MOST_BYTES
        super().__init__()

    def open(self, host: str = "", port: int = 0, timeout: float | None = None) -> None:
        self.sock = self._given

    def read(self, size: int) -> bytes:
        if size > _MOST_AT_ONCE:
            raise self.abort("more than is asked for")
        while len(self._heard) < size:
            self._receive()
        taken, self._heard = self._heard[:size], self._heard[size:]
        return taken

    def readline(self) -> bytes:
        while b"\n" not in self._heard:
            if len(self._heard) > _MOST_AT_ONCE:
                raise self.abort("a line without end")
            self._receive()
        line, _, self._heard = self._heard.partition(b"\n")
        return line + b"\n"

    def send(self, data: Any) -> None:
        self.sock.settimeout(self._remaining())
        self.sock.sendall(data)

    def shutdown(self) -> None:
        self.sock.close()

    def _receive(self) -> None:
        self.sock.settimeout(self._remaining())
        came = self.sock.recv(65_536)
        self._left -= len(came)
        if not came or self._left < 0:
            raise self.abort("it ended" if not came else "more than anybody asks for")
        self._heard += came

    def _remaining(self) -> float:
        left = self._until - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return left


class Box(imap_tools.BaseMailBox):
    """imap-tools over our own wire."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        super().__init__()

    def _get_mailbox_client(self) -> imaplib.IMAP4:
        return self._wire


def opened(host: str, port: int, exception: str | None, authorities: str | None, wait: float) -> Box:
    """As far as the greeting, encrypted. Raises Stopped, and what `imaplib` raises."""
    heard = b""

    def ready() -> socket.socket:
        sock = reached(host, port, wait)
        if port in IMAP_STARTTLS:
            try:
                _starttls(sock, wait)
            except Stopped:
                sock.close()
                raise
        return sock

    if port in IMAP_STARTTLS:
        heard = _AFTER_STARTTLS
    return Box(Wire(secured(ready, host, exception, authorities, wait), wait, heard))


def _starttls(sock: socket.socket, wait: float) -> None:
    """Raises Stopped unless the server goes on encrypted, and says nothing else before (RFC 9051, 11.1)."""
    until = time.monotonic() + wait
    heard = b""
    lines = 0

    def line() -> bytes:
        nonlocal heard, lines
        lines += 1
        while b"\n" not in heard:
            left = until - time.monotonic()
            if left <= 0:
                raise later(MailTrouble.TOO_SLOW)
            sock.settimeout(left)
            came = sock.recv(4_096)
            if not came:
                raise later(MailTrouble.LOST_BEFORE)
            heard += came
            if len(heard) > 10_000 or lines > _MOST_LINES_BEFORE:
                raise failed(MailTrouble.STRANGE)
        found, _, heard = heard.partition(b"\n")
        return found

    try:
        if not re.match(rb"\* OK\b", line(), re.IGNORECASE):
            raise failed(MailTrouble.NOT_ENCRYPTED)
        sock.sendall(b"a STARTTLS\r\n")
        while not (answer := line()).startswith(b"a "):
            pass
        if not re.match(rb"a OK\b", answer, re.IGNORECASE) or heard:
            raise failed(MailTrouble.NOT_ENCRYPTED)
    except TimeoutError:
        raise later(MailTrouble.TOO_SLOW) from None
    except OSError:
        raise later(MailTrouble.LOST_BEFORE) from None
