"""Mail as files: `.eml` with one message, `.mbox` with many, and the invitations that they carry.

The standard `email` package gives up on little but can be led into endless work, so sizes, nesting and
the length of each header are looked at first. Its old policy is used on purpose: it hands out raw
headers, which are decoded here one by one, where the new one raises at many an address.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import Message

from models.domain.errors import FileRefused
from models.formats.content_lines import decode, tidy
from models.formats.mail_headers import (
    MAX_VALUE,
    Mailbox,
    date_in_words,
    decoded,
    headers_of,
    identifiers,
    mailboxes,
    moment,
    people_in_words,
    words,
)
from models.formats.page_text import text_of_page

MAX_BYTES = 60_000_000
MAX_MESSAGES = 2_000
MAX_PARTS = 300
MAX_HEADERS = 3_000
MAX_CALENDARS = 20
_MAX_HEADER_BYTES = 600_000
_MAX_STRUCTURE_BYTES = 8_000
_MAX_MESSAGE = 20_000_000
_MAX_LINES = 500_000
"""Bytes and lines of one message, long attachments not counted: the package keeps every line several times."""
_MAX_TEXT = 100_000

_BASE64 = re.compile(rb"(?<=\n)(?:[A-Za-z0-9+/=]{50,100}+\n)++")
_MAX_BASE64 = 2_000_000
"""Bytes of a run of base64; of a longer one, which is a large attachment, the rest is not looked at."""
_SEPARATOR = re.compile(rb"\n\nFrom [^\n]*\n")
_STRUCTURE = re.compile(rb"^content-(?:type|disposition)[ \t]*:[^\n]*(?:\n[ \t][^\n]*)*", re.IGNORECASE | re.MULTILINE)
_NESTED = re.compile(rb"^content-type[ \t]*:\s*(?:multipart|message)/", re.IGNORECASE | re.MULTILINE)
_HEADER = re.compile(rb"[!-9;-~]+[ \t]*:")
_HEADER_LINE = re.compile(rb"^[!-9;-~]+:[ \t]", re.MULTILINE)
_MESSAGE_ID = re.compile(r"^message-id[ \t]*:(.*)", re.IGNORECASE | re.MULTILINE)
_KNOWN_HEADERS = frozenset(
    {"from", "to", "cc", "subject", "date", "message-id", "received", "content-type", "mime-version"}
)
_CALENDAR_TYPES = frozenset({"text/calendar", "application/ics", "text/x-vcalendar", "application/calendar"})
_CALENDAR_ENDINGS = (".ics", ".ical", ".vcs", ".ifb")
_NAMING = frozenset({"content-type", "content-disposition"})
_BINARY = (b"%PDF-", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b")


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
    undelivered: tuple[str, ...] = ()
    """The identifiers of the messages that this report says could not be delivered."""
    facts: Mapping[str, object] = field(default_factory=dict, compare=False)
    """What the file says, for `import --json`."""


def read(data: bytes) -> tuple[Mail, ...]:
    """Every message of the file, at least one. Raises FileRefused."""
    if len(data) > MAX_BYTES:
        raise FileRefused(
            "This file is larger than {most} MB. Please save the one message alone.", most=MAX_BYTES // 1_000_000
        )
    if not data.strip(b"\0 \t\r\n"):
        raise FileRefused("The file is empty.")
    if data.startswith(_BINARY) or b"\0" in data[:1000].rstrip(b"\0"):
        raise FileRefused("This is not a mail message, whatever its name says.")
    plain = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    mailbox = plain.startswith(b"From ")
    messages = (
        [part for part in _SEPARATOR.split(b"\n\n" + plain, MAX_MESSAGES + 1) if part.strip()] if mailbox else [plain]
    )
    if len(messages) > MAX_MESSAGES:
        raise FileRefused(
            "This mailbox holds more than {most:,} messages. Please save the few that matter.", most=MAX_MESSAGES
        )
    if not messages:
        raise FileRefused("This is not a mail message, whatever its name says.")  # a separator, and nothing behind it
    return tuple(_mail(message) for message in messages)


def headers_only(data: bytes) -> Mail:
    """What headers alone say, such as those that another format keeps of its mail. Raises FileRefused."""
    found = _HEADER_LINE.search(data[:_MAX_HEADER_BYTES].replace(b"\r\n", b"\n").replace(b"\r", b"\n"))
    return _mail(found.string[found.start() :].partition(b"\n\n")[0] + b"\n\n") if found else Mail(is_mail=False)


def _mail(data: bytes) -> Mail:
    _check(data := _BASE64.sub(_cut, data) if len(data) > _MAX_BASE64 else data)
    data = _STRUCTURE.sub(lambda header: header[0].replace(b"\n", b""), data)  # the package keeps a fold in a boundary
    try:
        message = message_from_bytes(data, policy=policy.compat32)
    except (RecursionError, ValueError, LookupError, AttributeError, MessageError) as broken:
        raise FileRefused("This message is too broken to be read.") from broken
    headers = headers_of(message)
    parts = list(_parts(message))
    text, body_type = _body(list(_parts(message, into_messages=False)))
    return Mail(
        sender=next(iter(mailboxes(headers.get("from", [])[:1])), None),
        to=tuple(mailboxes(headers.get("to", []))),
        delivered_to=tuple(mailboxes(headers.get("delivered-to", []) + headers.get("x-original-to", []))),
        subject=next((words(value) for value in headers.get("subject", [])), None),
        sent_at=moment(headers.get("date", [])),
        message_id=next(iter(identifiers(headers.get("message-id", []))), None),
        answers=identifiers(headers.get("in-reply-to", []) + headers.get("references", [])),
        text=text,
        calendars=tuple(_calendars(parts)),
        automatic=_is_automatic(message, headers),
        outlook_only=any(_type(part) == "application/ms-tnef" or _file_name(part) == "winmail.dat" for part in parts),
        is_mail=bool(_KNOWN_HEADERS & headers.keys()),
        undelivered=_undelivered(message, parts, headers),
        facts=_facts(headers, parts, body_type),
    )


def _cut(run: re.Match[bytes]) -> bytes:
    return run[0] if run.end() - run.start() <= _MAX_BASE64 else run[0][:_MAX_BASE64].rpartition(b"\n")[0] + b"\n"


def _check(data: bytes) -> None:
    """Refuses what would take the parser a long time, or more stack than there is."""
    if len(data) > _MAX_MESSAGE or data.count(b"\n") > _MAX_LINES:
        raise FileRefused("This message is too large to be read, even without its attachments.")
    head = data.partition(b"\n\n")[0]
    lines = head.count(b"\n")
    looks_like_mail = _HEADER.match(head) is not None
    if looks_like_mail and (len(head) > _MAX_HEADER_BYTES or lines > MAX_HEADERS):
        raise FileRefused("This message has more headers than any mail has, so it was not read.")
    if any(len(found[0]) > _MAX_STRUCTURE_BYTES for found in _STRUCTURE.finditer(data)):
        raise FileRefused("The structure of this message is too long to be real, so it was not read.")
    if sum(1 for _ in _NESTED.finditer(data)) > MAX_PARTS:
        raise FileRefused(
            "This message consists of more than {most} parts within parts, so it was not read.", most=MAX_PARTS
        )


def _parts(message: Message, *, into_messages: bool = True) -> Iterator[Message]:
    """The message and everything in it (or all but what is in messages attached to it), without recursion."""
    waiting: list[Message] = [message]
    count = 0
    while waiting and count < MAX_PARTS * 5:
        here = waiting.pop()
        count += 1
        yield here
        payload = here.get_payload()
        attached = here is not message and here.get_content_maintype() == "message"
        if isinstance(payload, list) and (into_messages or not attached):
            waiting.extend(part for part in reversed(payload) if isinstance(part, Message))


def _type(part: Message) -> str:
    return part.get_content_type()


def _file_name(part: Message) -> str:
    return _written_name(part).lower()


def _written_name(part: Message) -> str:
    """The name of an attached file; one in raw 8-bit letters is decoded first, which the package does not do."""
    try:
        for header, value in part.raw_items():
            if header.lower() in _NAMING and not str(value).isascii():
                part.replace_header(header, decode(str(value).encode("utf-8", "surrogateescape")))
        return words(part.get_filename() or "")
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
        if not _is_calendar(part):
            continue
        content = _content(part)
        charset = _charset(part)
        if charset not in (None, "utf-8", "us-ascii"):
            content = decoded(content, charset).encode("utf-8", "replace")
        if content.strip() and content not in seen and len(seen) < MAX_CALENDARS:
            seen.add(content)
            yield content


def _is_calendar(part: Message) -> bool:
    written = _type(part) in _CALENDAR_TYPES or _file_name(part).endswith(_CALENDAR_ENDINGS)
    return written and not part.is_multipart()


def _body(parts: list[Message]) -> tuple[str, str | None]:
    """The text a person would read: the first plain part that says something, else the first page's words; and the
    type of the part that is meant for that."""
    texts = [part for part in parts if not part.is_multipart() and part.get_content_disposition() != "attachment"]
    meant = None
    for wanted in ("text/plain", "text/html"):
        for part in texts:
            if _type(part) == wanted:
                meant = meant or wanted
                text = tidy(decoded(_content(part)[: _MAX_TEXT * 4], _charset(part)))[:_MAX_TEXT]
                text = text if wanted == "text/plain" else text_of_page(text)
                if text.strip():
                    return text, meant
    return "", meant


def _undelivered(message: Message, parts: list[Message], headers: dict[str, list[str]]) -> tuple[str, ...]:
    """What a delivery report (RFC 3464) gives back; one that only says "delayed" is no failure."""
    if not _is_automatic(message, headers):
        return ()
    fields = [part for part in parts if part.get("Action") is not None]
    actions = {str(part.get("Action")).strip().lower() for part in fields}
    if (actions and "failed" not in actions) or not (actions or "x-failed-recipients" in headers):
        return ()
    given_back: list[str] = []
    for part in parts[1:]:
        if _type(part) in ("text/rfc822-headers", "message/rfc822-headers"):
            given_back += _MESSAGE_ID.findall(decode(_content(part)[:_MAX_HEADER_BYTES]))
        given_back += [str(value)[:MAX_VALUE] for value in part.get_all("Message-ID", [])]
    return identifiers(given_back)


def _facts(headers: dict[str, list[str]], parts: list[Message], body_type: str | None) -> dict[str, object]:
    """What the message says of itself; a header that it does not have is left out."""
    found: dict[str, object] = {}
    if headers.get("from"):
        found["from"] = people_in_words(headers["from"][0], 1)
    if headers.get("to"):
        found["to"] = people_in_words(headers["to"][0], 200)
    for name in ("subject", "message-id", "in-reply-to"):
        if headers.get(name):
            found[name] = " ".join(words(headers[name][0]).split())
    if headers.get("date"):
        found["date"] = date_in_words(headers["date"][0])
    found["parts"] = len(parts)
    if files := [name for part in parts if (name := _written_name(part))]:
        found["files"] = files
    if calendars := sum(map(_is_calendar, parts)):
        found["calendar_parts"] = calendars
    return {**found, "body_type": body_type}


def _is_automatic(message: Message, headers: dict[str, list[str]]) -> bool:
    answered = headers.get("auto-submitted", ["no"])[0].lower()
    sender = " ".join(headers.get("from", [])).lower()
    return (
        not answered.startswith("no")
        or "x-autoreply" in headers
        or "mailer-daemon@" in sender
        or _type(message) == "multipart/report"
    )
