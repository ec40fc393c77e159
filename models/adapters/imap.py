"""The user's own mailbox, for two things alone: a copy of what was sent, and the headers of what came since.

Nothing is marked as read, moved or deleted; no text of a message is fetched. The server is believed in nothing that
could be too long, too slow or nonsense.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeVar

from models.domain.inbox import Headers, Looked, Place
from models.domain.mail import Delivery, MailAccount, MailTrouble, Outcome

if TYPE_CHECKING:
    from models.adapters.imap_talk import Box

MOST_AT_ONCE = 300
"""Messages whose headers one look reads; the next one goes on from there."""
_HEADERS = "FROM TO SUBJECT DATE MESSAGE-ID IN-REPLY-TO REFERENCES AUTO-SUBMITTED X-AUTOREPLY"
_MOST_OF_ONE = 16_384
"""Bytes of one message's headers; an honest one has one or two thousand in these."""
_SENT_NAMES = (
    "Sent", "Sent Items", "Sent Messages", "Sent Mail", "Gesendet", "Gesendete Objekte", "Gesendete Elemente",
    "INBOX.Sent", "INBOX/Sent", "INBOX.Gesendet",
)  # fmt: skip
_IDENTIFIER = re.compile(rb"(?im)^message-id:[ \t]*(<[!#-;=?-\[\]-~]{1,500}>)")
"""One that can stand between quotation marks as it is."""
_UID = re.compile(rb"\bUID (\d{1,10})\b", re.IGNORECASE)
_NOT_NOW = re.compile(rb"\[(?:UNAVAILABLE|LIMIT|INUSE)\b", re.IGNORECASE)
_NONSENSE = (ValueError, TypeError, LookupError, AttributeError)
"""What the libraries raise for an answer that they cannot take apart."""

T = TypeVar("T")


class ImapMailbox:
    """`wait` is seconds for a whole visit, `authorities` a file of who may vouch for servers; the system's own without.

    Never raises for what the world does. Worker thread only.
    """

    def __init__(self, wait: float = 120, authorities: str | None = None) -> None:
        self._wait, self._authorities = wait, authorities

    def check(self, account: MailAccount, password: str) -> Delivery:
        """Whether one can sign in and read; SENT when all is well."""
        return self._visit(account, password, lambda box: box.folder.set("INBOX", readonly=True))[0]

    def keep_copy(self, account: MailAccount, password: str, message: bytes, at: datetime) -> Delivery:
        """A copy among what was sent, marked as read; none where the server has put one there itself."""
        return self._visit(account, password, lambda box: _copied(box, account.sent_folder, message, at))[0]

    def look(self, account: MailAccount, password: str, since: Place | None, day: date) -> Looked:
        """Headers of what came after `since`; where that is not known (any more), of what came from `day` on."""
        delivery, looked = self._visit(account, password, lambda box: _looked(box, since, day))
        return looked if looked is not None else Looked(delivery, place=since)

    def _visit(self, account: MailAccount, password: str, go: "Callable[[Box], T]") -> tuple[Delivery, T | None]:
        import imaplib

        import imap_tools

        from models.adapters.imap_talk import opened
        from models.adapters.mail_wire import Stopped, heard

        if not account.imap_host or not account.imap_port:
            return Delivery(Outcome.FAILED, MailTrouble.NO_ACCOUNT), None
        box: Box | None = None
        try:
            box = opened(account.imap_host, account.imap_port, account.imap_exception, self._authorities, self._wait)
            _sign_in(box, account.user or account.address, password)
            return Delivery(Outcome.SENT), go(box)
        except Stopped as stopped:
            return stopped.delivery, None
        except TimeoutError:
            return Delivery(Outcome.LATER, MailTrouble.TOO_SLOW), None
        except (OSError, imaplib.IMAP4.abort):
            return Delivery(Outcome.LATER, MailTrouble.LOST_BEFORE), None
        except (imaplib.IMAP4.error, imap_tools.ImapToolsError) as error:
            return Delivery(Outcome.FAILED, MailTrouble.STRANGE, heard(str(error), password, account.user)), None
        except _NONSENSE:
            return Delivery(Outcome.FAILED, MailTrouble.STRANGE), None
        finally:
            if box is not None:
                with suppress(OSError, imaplib.IMAP4.error, imap_tools.ImapToolsError, *_NONSENSE):
                    box.client.logout()
                box.client.shutdown()


def _sign_in(box: "Box", user: str, password: str) -> None:
    """By one mechanism only, as for sending. Raises Stopped."""
    import imaplib

    import imap_tools

    from models.adapters.mail_wire import failed, heard, later

    offered = {str(one).upper() for one in box.client.capabilities}
    try:
        if "AUTH=PLAIN" in offered:
            box.login_utf8(user, password, initial_folder=None)
        elif "LOGINDISABLED" in offered or not (user + password).isascii():
            raise failed(MailTrouble.NO_PASSWORD_LOGIN)
        else:
            box.login(user, password, initial_folder=None)
    except imaplib.IMAP4.abort:
        raise
    except (imaplib.IMAP4.error, imap_tools.MailboxLoginError) as refused:
        words = str(refused)
        if _NOT_NOW.search(words.encode()):
            raise later(MailTrouble.BUSY, heard(words, password, user)) from None
        raise failed(MailTrouble.WRONG_PASSWORD, heard(words, password, user)) from None


def _copied(box: "Box", wanted: str | None, message: bytes, at: datetime) -> None:
    folder = wanted or _sent_folder(box)
    if folder is None:
        folder = _SENT_NAMES[0]
        box.folder.create(folder)
    identifier = _IDENTIFIER.search(message.partition(b"\r\n\r\n")[0])
    if identifier is not None:
        box.folder.set(folder, readonly=True)
        if box.uids(f'HEADER Message-ID "{identifier[1].decode()}"', charset=None):
            return
    box.append(message, folder, dt=at, flag_set=["\\Seen"])


def _sent_folder(box: "Box") -> str | None:
    """By its mark (RFC 6154), else by a name that it often has."""
    folders = box.folder.list()[:5_000]
    marked = next((one.name for one in folders if "\\sent" in {flag.lower() for flag in one.flags}), None)
    names = {one.name.casefold(): one.name for one in folders}
    return marked or next((names[name.casefold()] for name in _SENT_NAMES if name.casefold() in names), None)


def _looked(box: "Box", since: Place | None, day: date) -> Looked:
    import imap_tools

    box.folder.set("INBOX", readonly=True)
    validity = int((box.client.response("UIDVALIDITY")[1] or [b"0"])[0] or 0)
    after = since.uid if since is not None and since.validity == validity else None
    criteria = f"UID {after + 1}:*" if after is not None else str(imap_tools.AND(date_gte=day))
    # "n:*" always gives the last one too, however old it is (RFC 9051, 6.4.8).
    new = sorted({int(one) for one in box.uids(criteria, charset=None) if after is None or int(one) > after})
    read = new[:MOST_AT_ONCE]
    found = tuple(_fetched(box, read)) if read else ()
    last = read[-1] if read else after
    place = Place(validity, last) if last is not None else None  # else the next look would begin with the oldest
    return Looked(Delivery(Outcome.SENT), found, place, more=len(new) > len(read))


def _fetched(box: "Box", uids: list[int]) -> Iterator[Headers]:
    wanted = f"(UID BODY.PEEK[HEADER.FIELDS ({_HEADERS})]<0.{_MOST_OF_ONE}>)"
    status, data = box.client.uid("FETCH", ",".join(map(str, uids)), wanted)
    if status != "OK":
        raise ValueError("it does not give what it found")
    asked = set(uids)
    for at, item in enumerate(data):
        if not isinstance(item, tuple) or not isinstance(item[1], bytes):
            continue
        behind = data[at + 1] if at + 1 < len(data) and isinstance(data[at + 1], bytes) else b""
        uid = _UID.search(item[0]) or _UID.search(behind)
        if uid is not None and int(uid[1]) in asked:
            asked.discard(int(uid[1]))
            yield Headers(int(uid[1]), item[1][:_MOST_OF_ONE])
