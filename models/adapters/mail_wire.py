"""What sending and reading mail share: a connection that is encrypted and vouched for, or none at all.

There is no way to talk without TLS here, and none to go on with a certificate that nobody vouches for, except the one
whose SHA-256 the user has expressly taken: it is compared before a single word is said.
"""

import errno
import re
import socket
import ssl
import time
from base64 import b64encode
from collections.abc import Callable
from contextlib import suppress
from select import select

from models.domain.mail import Delivery, MailTrouble, Outcome

_AWAY = frozenset({errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL})
_ADDRESS = re.compile(r"<[^<>]*@[^<>]*>|[^\s<>()\"',;:]+@[^\s<>()\"',;]+")
_TOKEN = re.compile(r"(?=[^\s]*\d)[A-Za-z0-9+/=_\-]{20,}")
"""Queue numbers and the like, which say nothing to a person and may say who wrote."""
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]+")
_LONGEST_DETAIL = 200


class Stopped(Exception):
    """The world has said no; `delivery` says how."""

    def __init__(
        self, outcome: Outcome, trouble: MailTrouble, detail: str = "", certificate: str | None = None
    ) -> None:
        super().__init__(trouble.value)
        self.delivery = Delivery(outcome, trouble, detail, certificate)


def later(trouble: MailTrouble, detail: str = "") -> Stopped:
    return Stopped(Outcome.LATER, trouble, detail)


def failed(trouble: MailTrouble, detail: str = "") -> Stopped:
    return Stopped(Outcome.FAILED, trouble, detail)


def reached(host: str, port: int, wait: float) -> socket.socket:
    """A connection, nothing said yet. `wait` is seconds for each of the host's addresses. Raises Stopped."""
    try:
        sock = socket.create_connection((_ascii(host), port), wait)
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return sock
    except (UnicodeError, OverflowError):
        raise failed(MailTrouble.HOST_UNKNOWN) from None
    except socket.gaierror as unknown:
        # Without a network a name cannot be looked up either, and no system says reliably which of both it was.
        asleep = unknown.errno == socket.EAI_AGAIN
        raise later(MailTrouble.NO_NETWORK if asleep else MailTrouble.HOST_UNKNOWN) from None
    except TimeoutError:
        raise later(MailTrouble.NOT_REACHED) from None
    except OSError as away:
        raise later(MailTrouble.NO_NETWORK if away.errno in _AWAY else MailTrouble.NOT_REACHED) from None


def secured(
    ready: Callable[[], socket.socket], host: str, exception: str | None, authorities: str | None, wait: float
) -> ssl.SSLSocket:
    """An encrypted connection to whom it should be. Raises Stopped.

    `ready` opens a connection as far as the handshake; it is called anew where one was in vain. `exception` is the
    fingerprint that the user has taken, `authorities` a file of who vouches (the system's own where there is none).
    """
    if exception is not None:
        taken = _shaken(ready(), host, _unchecked(), wait)
        if fingerprint(taken) == exception.replace(":", "").strip().lower():
            return taken
        taken.close()
    try:
        return _shaken(ready(), host, ssl.create_default_context(cafile=authorities), wait)
    except ssl.SSLCertVerificationError as refused:
        reason = _UNSEEN.sub(" ", refused.verify_message)[:_LONGEST_DETAIL]
    shown: str | None = None
    with suppress(Stopped, OSError):
        looked_at = _shaken(ready(), host, _unchecked(), wait)
        shown = fingerprint(looked_at)
        looked_at.close()
    raise Stopped(Outcome.FAILED, MailTrouble.CERTIFICATE, reason, shown)


def fingerprint(sock: ssl.SSLSocket) -> str:
    """SHA-256 of the server's own certificate, in lower-case hex."""
    import hashlib

    return hashlib.sha256(sock.getpeercert(binary_form=True) or b"").hexdigest()


def heard(words: bytes | str, *secrets: str) -> str:
    """What a server said, short and in one line, without addresses, long tokens and whatever is not to be repeated."""
    text = words if isinstance(words, str) else words[:4_000].decode("utf-8", "replace")
    for secret in secrets:
        if secret:
            for form in (secret, b64encode(secret.encode()).decode()):
                text = re.sub(re.escape(form), "…", text, flags=re.IGNORECASE)
    text = _TOKEN.sub("…", _ADDRESS.sub("…", " ".join(_UNSEEN.sub(" ", text).split())))
    return text if len(text) <= _LONGEST_DETAIL else text[:_LONGEST_DETAIL].rpartition(" ")[0] + "…"


def _ascii(host: str) -> str:
    return host.strip().encode("idna").decode()


def _unchecked() -> ssl.SSLContext:
    """Encrypts to anybody: for comparing a fingerprint, never for talking before that."""
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _shaken(sock: socket.socket, host: str, context: ssl.SSLContext, wait: float) -> ssl.SSLSocket:
    """Raises SSLCertVerificationError, and Stopped for all else that may go wrong."""
    try:
        wrapped = context.wrap_socket(sock, server_hostname=_ascii(host), do_handshake_on_connect=False)
        try:
            _handshake(wrapped, time.monotonic() + wait)
        except BaseException:
            wrapped.close()
            raise
        return wrapped
    except ssl.SSLCertVerificationError:
        raise
    except ValueError:
        sock.close()
        raise failed(MailTrouble.HOST_UNKNOWN) from None
    except TimeoutError:
        raise later(MailTrouble.TOO_SLOW) from None
    except (ssl.SSLEOFError, ssl.SSLZeroReturnError):
        raise later(MailTrouble.LOST_BEFORE) from None
    except ssl.SSLError as other:
        raise failed(MailTrouble.NOT_ENCRYPTED, heard(other.reason or "")) from None
    except OSError:
        raise later(MailTrouble.LOST_BEFORE) from None


def _handshake(sock: ssl.SSLSocket, until: float) -> None:
    """Within one bound, however slowly the bytes come."""
    sock.settimeout(0)
    while True:
        try:
            return sock.do_handshake()
        except ssl.SSLWantReadError:
            waits: tuple[list[ssl.SSLSocket], list[ssl.SSLSocket]] = ([sock], [])
        except ssl.SSLWantWriteError:
            waits = ([], [sock])
        left = until - time.monotonic()
        if left <= 0 or not any(select(*waits, [], left)):
            raise TimeoutError
