"""Mail as files: `.eml` with one message, `.mbox` with many, and the invitations that they carry.

The standard `email` package gives up on little but can be led into endless work, so sizes, nesting and
the length of each header are looked at first. Its old policy is used on purpose: it hands out raw
headers, which are decoded here one by one, where the new one raises at many an address.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.errors import HeaderParseError, MessageError
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime
from html.parser import HTMLParser

from models.domain.errors import FileRefused
from models.formats.content_lines import decode, tidy
from models.formats.ics import mail_address

MAX_BYTES = 60_000_000
MAX_MESSAGES = 2_000
MAX_PARTS = 300
MAX_HEADERS = 3_000
MAX_CALENDARS = 20
_MAX_HEADER_BYTES = 600_000
_MAX_STRUCTURE_BYTES = 8_000
_MAX_VALUE = 10_000
_MAX_TEXT = 100_000

_SEPARATOR = re.compile(rb"(?:\A|(?<=\n\n))From [^\n]*\n")
_STRUCTURE = re.compile(rb"^content-(?:type|disposition)[ \t]*:[^\n]*(?:\n[ \t][^\n]*)*", re.IGNORECASE | re.MULTILINE)
_NESTED = re.compile(rb"^content-type[ \t]*:\s*(?:multipart|message)/", re.IGNORECASE | re.MULTILINE)
_HEADER = re.compile(rb"[!-9;-~]+[ \t]*:")
_IDENTIFIER = re.compile(r"<[^<>\s]{1,500}>")
_KNOWN_HEADERS = frozenset(
    {"from", "to", "cc", "subject", "date", "message-id", "received", "content-type", "mime-version"}
)
_CALENDAR_TYPES = frozenset({"text/calendar", "application/ics", "text/x-vcalendar", "application/calendar"})
_CALENDAR_ENDINGS = (".ics", ".ical", ".vcs", ".ifb")
_BINARY = (b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b")


@dataclass(frozen=True, slots=True)
class Mailbox:
    address: str
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Mail:
    """What one message says; whatever is missing or makes no sense is None or empty."""

    sender: Mailbox | None = None
    to: tuple[Mailbox, ...] = ()
    delivered_to: tuple[Mailbox, ...] = ()
    subject: str | None = None
    sent_at: datetime | None = None
    message_id: str | None = None
    answers: tuple[str, ...] = ()
    """The identifiers in In-Reply-To and References."""
    text: str = ""
    calendars: tuple[bytes, ...] = ()
    automatic: bool = False
    """A machine wrote it: an absence note, a delivery report."""
    outlook_only: bool = False
    """It holds a winmail.dat, in which Outlook hides what it sends to Outlook."""
    is_mail: bool = True
    """At least one header of mail is there."""


def read(data: bytes) -> tuple[Mail, ...]:
    """Every message of the file, at least one. Raises FileRefused."""
    if len(data) > MAX_BYTES:
        raise FileRefused(f"This file is larger than {MAX_BYTES // 1_000_000} MB. Please save the one message alone.")
    if not data.strip(b"\0 \t\r\n"):
        raise FileRefused("The file is empty.")
    if data.startswith(_BINARY) or b"\0" in data[:1000].rstrip(b"\0"):
        raise FileRefused("This is not a mail message, whatever its name says.")
    plain = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    mailbox = plain.startswith(b"From ")
    messages = [part for part in _SEPARATOR.split(plain, MAX_MESSAGES + 1) if part.strip()] if mailbox else [plain]
    if len(messages) > MAX_MESSAGES:
        raise FileRefused(f"This mailbox holds more than {MAX_MESSAGES:,} messages. Please save the few that matter.")
    return tuple(_mail(message) for message in messages)


def _mail(data: bytes) -> Mail:
    _check(data)
    try:
        message = message_from_bytes(data, policy=policy.compat32)
    except (RecursionError, ValueError, LookupError, AttributeError, MessageError) as broken:
        raise FileRefused("This message is too broken to be read.") from broken
    headers = _headers(message)
    parts = list(_parts(message))
    return Mail(
        sender=next(iter(_mailboxes(headers.get("from", [])[:1])), None),
        to=tuple(_mailboxes(headers.get("to", []))),
        delivered_to=tuple(_mailboxes(headers.get("delivered-to", []) + headers.get("x-original-to", []))),
        subject=next((_words(value) for value in headers.get("subject", [])), None),
        sent_at=_moment(headers.get("date", [])),
        message_id=next(iter(_identifiers(headers.get("message-id", []))), None),
        answers=_identifiers(headers.get("in-reply-to", []) + headers.get("references", [])),
        text=_body(parts),
        calendars=tuple(_calendars(parts)),
        automatic=_is_automatic(message, headers),
        outlook_only=any(_type(part) == "application/ms-tnef" or _file_name(part) == "winmail.dat" for part in parts),
        is_mail=bool(_KNOWN_HEADERS & headers.keys()),
    )


def _check(data: bytes) -> None:
    """Refuses what would take the parser a long time, or more stack than there is."""
    head = data.partition(b"\n\n")[0]
    lines = head.count(b"\n")
    looks_like_mail = _HEADER.match(head) is not None
    if looks_like_mail and (len(head) > _MAX_HEADER_BYTES or lines > MAX_HEADERS):
        raise FileRefused("This message has more headers than any mail has, so it was not read.")
    if any(len(found[0]) > _MAX_STRUCTURE_BYTES for found in _STRUCTURE.finditer(data)):
        raise FileRefused("The structure of this message is too long to be real, so it was not read.")
    if sum(1 for _ in _NESTED.finditer(data)) > MAX_PARTS:
        raise FileRefused(f"This message consists of more than {MAX_PARTS} parts within parts, so it was not read.")


def _headers(message: Message) -> dict[str, list[str]]:
    """Raw values by lower-case name, unfolded, cut to a length that no honest header reaches."""
    found: dict[str, list[str]] = {}
    for name, value in message.raw_items():
        raw = str(value)[:_MAX_VALUE].encode("utf-8", "surrogateescape")
        found.setdefault(name.lower(), []).append(re.sub(r"\s*\n\s*", " ", decode(raw)).strip())
    return found


def _words(value: str) -> str:
    """A header's encoded words (RFC 2047) as text; what cannot be decoded stays as it is written."""
    try:
        pieces = decode_header(value)
    except (HeaderParseError, ValueError, LookupError):
        return tidy(value)
    return tidy("".join(piece if isinstance(piece, str) else _decoded(piece, charset) for piece, charset in pieces))


def _decoded(data: bytes, charset: str | None) -> str:
    try:
        return data.decode(charset or "utf-8")
    except (LookupError, ValueError):
        return decode(data)


def _mailboxes(values: list[str]) -> Iterator[Mailbox]:
    try:
        pairs = getaddresses(values)
    except (ValueError, IndexError, AttributeError, RecursionError):
        return
    for name, written in pairs[:200]:
        address = mail_address(written)
        if address is not None:
            yield Mailbox(address, " ".join(_words(name).split())[:200] or None)


def _moment(values: list[str]) -> datetime | None:
    """The Date header; an offset of -0000 says UTC. None for nonsense."""
    for value in values[:1]:
        try:
            moment = parsedate_to_datetime(value)
            return (moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment).astimezone(UTC)
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
    return None


def _identifiers(values: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found for value in values for found in _IDENTIFIER.findall(value)))


def _parts(message: Message) -> Iterator[Message]:
    """The message and everything in it, without recursion."""
    waiting: list[Message] = [message]
    count = 0
    while waiting and count < MAX_PARTS * 5:
        here = waiting.pop()
        count += 1
        yield here
        payload = here.get_payload()
        if isinstance(payload, list):
            waiting.extend(part for part in reversed(payload) if isinstance(part, Message))


def _type(part: Message) -> str:
    return part.get_content_type()


def _file_name(part: Message) -> str:
    try:
        return _words(part.get_filename() or "").lower()
    except (ValueError, LookupError, TypeError):
        return ""


def _content(part: Message) -> bytes:
    try:
        payload = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        return b""
    return payload if isinstance(payload, bytes) else b""


def _charset(part: Message) -> str | None:
    try:
        found = part.get_content_charset()
    except (ValueError, LookupError):
        return None
    return found.lower() if found else None


def _calendars(parts: list[Message]) -> Iterator[bytes]:
    """The calendar parts, each once, in UTF-8 where the part says in which letters it is written."""
    seen: set[bytes] = set()
    for part in parts:
        if part.is_multipart() or not (_type(part) in _CALENDAR_TYPES or _file_name(part).endswith(_CALENDAR_ENDINGS)):
            continue
        content = _content(part)
        charset = _charset(part)
        if charset not in (None, "utf-8", "us-ascii"):
            content = _decoded(content, charset).encode("utf-8", "replace")
        if content.strip() and content not in seen and len(seen) < MAX_CALENDARS:
            seen.add(content)
            yield content


def _body(parts: list[Message]) -> str:
    """The text a person would read: the first plain part, else the first page without its tags."""
    texts = [part for part in parts if not part.is_multipart() and part.get_content_disposition() != "attachment"]
    for wanted in ("text/plain", "text/html"):
        for part in texts:
            if _type(part) == wanted:
                text = tidy(_decoded(_content(part)[: _MAX_TEXT * 4], _charset(part)))[:_MAX_TEXT]
                return text if wanted == "text/plain" else _without_tags(text)
    return ""


class _Text(HTMLParser):
    """Collects what is between the tags; scripts and styles are no text."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._silent += tag in ("script", "style")

    def handle_endtag(self, tag: str) -> None:
        if tag in ("script", "style") and self._silent:
            self._silent -= 1

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.words.append(data)


def _without_tags(page: str) -> str:
    reader = _Text()
    try:
        reader.feed(page)
        reader.close()
    except (ValueError, AssertionError, RecursionError):
        return ""
    return " ".join(" ".join(reader.words).split())


def _is_automatic(message: Message, headers: dict[str, list[str]]) -> bool:
    answered = headers.get("auto-submitted", ["no"])[0].lower()
    sender = " ".join(headers.get("from", [])).lower()
    return (
        not answered.startswith("no")
        or "x-autoreply" in headers
        or "mailer-daemon@" in sender
        or _type(message) == "multipart/report"
    )
