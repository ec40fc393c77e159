"""A meeting in an Outlook message ([MS-OXOCAL]) as an iCalendar invitation, so that one path takes both."""

import struct
from collections.abc import Iterator, Sequence
from datetime import datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from models.formats import zone_names
from models.formats.ics import mail_address
from models.formats.mail_headers import Mailbox
from models.formats.mapi import Bag, Names
from models.formats.msg_recurrence import rule_of

_APPOINTMENT = UUID("00062002-0000-0000-c000-000000000046").bytes_le
_MEETING = UUID("6ed8da90-450b-101b-98da-00aa003f1305").bytes_le
_COMMON = UUID("00062008-0000-0000-c000-000000000046").bytes_le
_START, _END = (_APPOINTMENT, 0x820D), (_APPOINTMENT, 0x820E)
_COMMON_START, _COMMON_END = (_COMMON, 0x8516), (_COMMON, 0x8517)
_LOCATION, _SEQUENCE, _STATE, _ALL_DAY = (
    (_APPOINTMENT, 0x8208), (_APPOINTMENT, 0x8201), (_APPOINTMENT, 0x8217), (_APPOINTMENT, 0x8215),
)  # fmt: skip
_RULE, _ZONES, _ZONE_IN_WORDS = (
    (_APPOINTMENT, 0x8216), ((_APPOINTMENT, 0x8260), (_APPOINTMENT, 0x825E)), (_APPOINTMENT, 0x8234),
)  # fmt: skip
_CLEAN_ID, _GLOBAL_ID, _CHANGED = (_MEETING, 0x23), (_MEETING, 0x03), (_MEETING, 0x1A)
_SUBJECT, _BODY, _NAME, _KIND, _FLAGS, _MODIFIED = 0x0037, 0x1000, 0x3001, 0x0C15, 0x5FFD, 0x3008
_ADDRESSES = (0x39FE, 0x3003, 0x403E)
_CALLED_OFF = 4
_ORGANIZER = 2
_RESOURCE = 3
_METHODS = {
    "IPM.APPOINTMENT": "PUBLISH",
    "IPM.SCHEDULE.MEETING.REQUEST": "REQUEST",
    "IPM.SCHEDULE.MEETING.CANCELED": "CANCEL",
    "IPM.SCHEDULE.MEETING.NOTIFICATION": "REQUEST",
}
_ANSWERS = "IPM.SCHEDULE.MEETING.RESP."
_VCAL_UID = b"vCal-Uid\x01\0\0\0"


def invitation_of(
    bag: Bag, names: Names, message_class: str, sender: Mailbox | None, people: Sequence[Bag]
) -> bytes | None:
    """A calendar with the one event of this message; None where it is none."""
    kind = message_class.upper()
    method = "REPLY" if kind.startswith(_ANSWERS) else _METHODS.get(kind)
    if method is None:
        return None
    if (bag.number(names[_STATE]) or 0) & _CALLED_OFF:
        method = "CANCEL"
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"METHOD:{method}", "BEGIN:VEVENT"]
    lines += _event(bag, names)
    lines += _people(sender, people)
    lines += ["END:VEVENT", "END:VCALENDAR", ""]
    return "\r\n".join(lines).encode("utf-8", "replace")


def _event(bag: Bag, names: Names) -> Iterator[str]:
    uid = _uid(bag.data(names[_CLEAN_ID]) or bag.data(names[_GLOBAL_ID]))
    if uid is not None:
        yield f"UID:{_text(uid)}"
    for name, said in (("SUMMARY", bag.text(_SUBJECT)), ("LOCATION", bag.text(names[_LOCATION]))):
        if said:
            yield f"{name}:{_text(said)}"
    if description := bag.text(_BODY, 20_000):
        yield f"DESCRIPTION:{_text(description)}"
    if (sequence := bag.number(names[_SEQUENCE])) is not None:
        yield f"SEQUENCE:{sequence}"
    if (changed := bag.moment(names[_CHANGED]) or bag.moment(_MODIFIED)) is not None:
        yield f"DTSTAMP:{changed:%Y%m%dT%H%M%SZ}"
    yield from _hours(bag, names)


def _hours(bag: Bag, names: Names) -> Iterator[str]:
    start = bag.moment(names[_START]) or bag.moment(names[_COMMON_START])
    end = bag.moment(names[_END]) or bag.moment(names[_COMMON_END])
    zone = _zone(bag, names)
    if start is None:
        return
    for name, moment in (("DTSTART", start), ("DTEND", end)):
        if moment is not None:
            yield _moment(name, moment, zone, day_only=bag.flag(names[_ALL_DAY]))
    for line in rule_of(bag.data(names[_RULE]) or b"", zone is None):
        name, _, rest = line.partition(":")
        yield line if name == "RRULE" or zone is None else f"{name};TZID={zone.key}:{rest}"


def _moment(name: str, moment: datetime, zone: ZoneInfo | None, *, day_only: bool) -> str:
    local = moment.astimezone(zone) if zone is not None else moment
    if day_only:
        return f"{name};VALUE=DATE:{local:%Y%m%d}"
    if zone is None:
        return f"{name}:{moment:%Y%m%dT%H%M%SZ}"
    return f"{name};TZID={zone.key}:{local:%Y%m%dT%H%M%S}"


def _zone(bag: Bag, names: Names) -> ZoneInfo | None:
    """Outlook names a zone as Windows does, in a structure ([MS-OXOCAL] 2.2.1.41: name from byte 8) or in words."""
    for number in _ZONES:
        blob = bag.data(names[number]) or b""
        if len(blob) >= 8:
            (length,) = struct.unpack_from("<H", blob, 6)
            found = _known(blob[8 : 8 + min(length, 256) * 2].decode("utf-16-le", "replace"))
            if found is not None:
                return found
    return _known(bag.text(names[_ZONE_IN_WORDS], 200) or "")


def _known(written: str) -> ZoneInfo | None:
    name = zone_names.iana_name(written) if written.strip() else None
    return zone_names.zone(name) if name is not None else None


def _uid(blob: bytes | None) -> str | None:
    """A UID of another program stands in the blob itself, Outlook's own is the blob ([MS-OXCICAL] 2.1.3.1.1.20.26);
    the day of an exception (bytes 16 to 19) is no part of it."""
    if not blob or len(blob) > 4_000:
        return None
    if blob[40:52] == _VCAL_UID:
        return blob[52:].split(b"\0")[0].decode("utf-8", "replace") or None
    return (blob[:16] + b"\0" * 4 + blob[20:]).hex().upper() if len(blob) >= 20 else blob.hex().upper()


def _people(sender: Mailbox | None, people: Sequence[Bag]) -> Iterator[str]:
    """The organiser is the one marked so, else whoever sent it; rooms are no people."""
    marked = next((one for one in people if (one.number(_FLAGS) or 0) & _ORGANIZER and _address(one)), None)
    organizer = _address(marked) if marked is not None else None
    if marked is not None and organizer is not None:
        yield _person("ORGANIZER", organizer, marked.text(_NAME, 200))
    elif sender is not None:
        organizer = sender.address
        yield _person("ORGANIZER", sender.address, sender.name)
    for one in people:
        address = _address(one)
        if address is not None and address != organizer and one.number(_KIND) != _RESOURCE:
            yield _person("ATTENDEE", address, one.text(_NAME, 200))


def _address(person: Bag) -> str | None:
    return next((one for number in _ADDRESSES if (one := mail_address(person.text(number) or ""))), None)


def _person(kind: str, address: str, name: str | None) -> str:
    said = " ".join((name or "").replace('"', "'").split())
    return f'{kind};CN="{said}":mailto:{address}' if said and said != address else f"{kind}:mailto:{address}"


def _text(value: str) -> str:
    """A value's escapes (RFC 5545, 3.3.11)."""
    for plain, escaped in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r\n", "\\n"), ("\n", "\\n"), ("\r", "\\n")):
        value = value.replace(plain, escaped)
    return value
