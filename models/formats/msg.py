"""Outlook's messages (`.msg`) as the same value that other mail gives: one message, what hangs on it, its meeting.

What the sender's server wrote (the transport headers) says more than Outlook's own properties, so both are looked
at. A message attached to the message is somebody else's, and nothing is taken from it but its name.
"""

import re
from collections.abc import Mapping
from datetime import datetime

from models.domain.errors import FileRefused
from models.formats import eml
from models.formats.eml import Mail
from models.formats.ics import mail_address
from models.formats.mail_headers import Mailbox
from models.formats.mapi import MESSAGE_HEADER, NESTED_HEADER, PART_HEADER, Bag, Names, code_page
from models.formats.msg_calendar import invitation_of
from models.formats.ole import Folder, open_folder
from models.formats.page_text import text_of_page
from models.formats.rtf import decompressed, text_of_rtf

MAX_BYTES = eml.MAX_BYTES
_MAX_ATTACHMENTS = 300
_MAX_RECIPIENTS = 500
_MAX_TEXT = 100_000
_MAX_CALENDAR = 8_000_000

_CLASS, _SUBJECT, _BODY, _HTML, _HTML_TEXT, _RTF = 0x001A, 0x0037, 0x1000, 0x1013, 0x1013, 0x1009
_HEADERS, _MESSAGE_ID, _IN_REPLY_TO, _REFERENCES, _ORIGINAL_ID = 0x007D, 0x1035, 0x1042, 0x1039, 0x1046
_SUBMITTED, _DELIVERED, _PAGE = 0x0039, 0x0E06, 0x3FDE
_FROM = ((0x0042, (0x5D02, 0x0065)), (0x0C1A, (0x5D01, 0x0C1F)))
"""Name and addresses (SMTP, then of whatever kind) of whom it is sent for, and of the one who sent it."""

_TO_NAME, _TO_ADDRESSES, _TO_PATH, _TO_KIND = 0x3001, (0x39FE, 0x3003, 0x403E), 0x3003, 0x0C15
_FILE_NAMES, _FILE_SHOWN, _FILE_DATA, _FILE_TYPE = (0x3707, 0x3704), 0x3001, 0x3701, 0x370E
_EMBEDDED = "__substg1.0_3701000D"
_CALENDAR_ENDINGS = (".ics", ".ical", ".vcs", ".ifb")
_CALENDAR_TYPES = frozenset({"text/calendar", "application/ics", "text/x-vcalendar"})
_IDENTIFIER = re.compile(r"<[^<>\s]{1,500}>")


def read(data: bytes) -> tuple[Mail, ...]:
    """The one message of the file. Raises FileRefused."""
    if len(data) > MAX_BYTES:
        raise FileRefused(
            "This file is larger than {most} MB. Please save it without attachments.", most=MAX_BYTES // 1_000_000
        )
    folder = open_folder(data)
    bag = Bag(folder, MESSAGE_HEADER)
    message_class = bag.text(_CLASS) or ""
    if not message_class:
        raise FileRefused("This file is made as Outlook makes its own, but it is no message.")
    return (_mail(folder, bag, message_class),)


def _mail(folder: Folder, bag: Bag, message_class: str) -> Mail:
    headers = eml.headers_only((bag.text(_HEADERS, 200_000) or "").encode("utf-8"))
    people = [Bag(one, PART_HEADER, bag) for one in folder.folders("__recip_version1.0_#")[:_MAX_RECIPIENTS]]
    parts = [(one, Bag(one, PART_HEADER, bag)) for one in folder.folders("__attach_version1.0_#")[:_MAX_ATTACHMENTS]]
    sender = _sender(bag, headers, people)
    sent_at = bag.moment(_SUBMITTED) or headers.sent_at or bag.moment(_DELIVERED)
    message_id = headers.message_id or next(iter(_identifiers(bag, _MESSAGE_ID)), None)
    answers = headers.answers or _identifiers(bag, _IN_REPLY_TO, _REFERENCES)
    meeting = invitation_of(bag, Names(folder.folder("__nameid_version1.0")), message_class, sender, people)
    attached = [found for _, part in parts if (found := _calendar(part)) is not None]
    report = message_class.upper().startswith("REPORT.")
    undelivered = report and message_class.upper().endswith(".NDR")
    return Mail(
        sender=sender,
        to=tuple(mailbox for one in people if one.number(_TO_KIND) in (None, 1) and (mailbox := _mailbox(one))),
        delivered_to=headers.delivered_to,
        subject=bag.text(_SUBJECT) or headers.subject,
        sent_at=sent_at,
        message_id=message_id,
        answers=answers,
        text=_text(bag),
        calendars=tuple(dict.fromkeys(attached or ([meeting] if meeting is not None else [])))[: eml.MAX_CALENDARS],
        automatic=headers.automatic or report,
        undelivered=(*_identifiers(bag, _ORIGINAL_ID), *answers) if undelivered else (),
        facts=_facts(bag, message_class, sender, sent_at, people, parts),
    )


def _sender(bag: Bag, headers: Mail, people: list[Bag]) -> Mailbox | None:
    """Where Exchange gives a path of its own in place of an address, the header has the address, or another property,
    or a recipient of the same path."""
    if headers.sender is not None:
        return headers.sender
    known = {(one.text(_TO_PATH) or "").casefold(): _address(one) for one in people}
    for name, addresses in _FROM:
        written = [bag.text(number) or "" for number in addresses]
        found = next(
            (one for text in written if (one := mail_address(text) or known.get(text.casefold() or " "))), None
        )
        if found is not None:
            called = bag.text(name, 200)
            return Mailbox(found, called if called and called.strip("'\"") != found else None)
    return None


def _mailbox(person: Bag) -> Mailbox | None:
    address = _address(person)
    return Mailbox(address, person.text(_TO_NAME, 200) or None) if address is not None else None


def _address(person: Bag) -> str | None:
    return next((one for number in _TO_ADDRESSES if (one := mail_address(person.text(number) or ""))), None)


def _identifiers(bag: Bag, *numbers: int) -> tuple[str, ...]:
    found = (one for number in numbers for one in _IDENTIFIER.findall(bag.text(number) or ""))
    return tuple(dict.fromkeys(found))


def _text(bag: Bag) -> str:
    """The plain text, else the page's words, else what the rich form says."""
    plain = bag.text(_BODY, _MAX_TEXT)
    if plain and plain.strip():
        return plain.replace("\r\n", "\n").replace("\r", "\n")
    page = _page(bag)
    if page:
        return text_of_page(page)[:_MAX_TEXT]
    packed = bag.data(_RTF)
    return text_of_rtf(decompressed(packed), bag.letters)[:_MAX_TEXT] if packed else ""


def _page(bag: Bag) -> str:
    """The HTML body: bytes in the letters of the internet code page, or (older) a string."""
    raw = bag.data(_HTML)
    if raw is None:
        return bag.text(_HTML_TEXT, _MAX_TEXT * 4) or ""
    raw = raw[: _MAX_TEXT * 4]
    try:
        return raw.decode(code_page(bag.number(_PAGE)) or "utf-8").rstrip("\0")
    except ValueError:
        return bag.decoded(raw).rstrip("\0")


def _calendar(part: Bag) -> bytes | None:
    kind = (part.text(_FILE_TYPE, 200) or "").lower()
    if kind in _CALENDAR_TYPES or (_name(part) or "").lower().endswith(_CALENDAR_ENDINGS):
        return (part.data(_FILE_DATA) or b"")[:_MAX_CALENDAR] or None
    return None


def _name(part: Bag) -> str | None:
    return next((name for number in _FILE_NAMES if (name := part.text(number, 300))), None)


def _attached(folder: Folder, part: Bag) -> str:
    """What an attachment is called; a message that hangs on the message by its subject."""
    inner = folder.folder(_EMBEDDED)
    subject = Bag(inner, NESTED_HEADER, part).text(_SUBJECT, 300) if inner is not None else None
    return _name(part) or subject or part.text(_FILE_SHOWN, 300) or ""


def _facts(
    bag: Bag,
    message_class: str,
    sender: Mailbox | None,
    sent_at: datetime | None,
    people: list[Bag],
    parts: list[tuple[Folder, Bag]],
) -> Mapping[str, object]:
    return {
        "subject": bag.text(_SUBJECT) or "",
        "sender": _in_one(sender.name, sender.address) if sender is not None else _nameless(bag),
        "sent_date": str(sent_at) if sent_at is not None else None,
        "message_class": message_class,
        "recipients": [_address(one) or one.text(_TO_NAME, 200) or "" for one in people],
        "attachments": [_attached(folder, part) for folder, part in parts],
        "has_html": bool(_page(bag)),
        "has_text": bool((bag.text(_BODY, 1_000) or "").strip("\0")),
    }


def _nameless(bag: Bag) -> str | None:
    """A sender whose address is none, as it is written."""
    found = []
    for name, addresses in _FROM:
        written = next((text for number in addresses if (text := bag.text(number, 500))), "")
        found.append((bag.text(name, 200), written))
    whole = next((one for one in found if all(one)), None) or next((one for one in found if any(one)), None)
    return _in_one(*whole) if whole is not None else None


def _in_one(name: str | None, address: str) -> str:
    return f'"{name}" <{address}>' if name and address else name or address
