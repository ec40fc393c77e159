"""What the headers of a mail say, decoded one by one here: the standard package's newer policy, which does that, raises
at many an address. Values are cut to a length that no honest header reaches; nonsense is None or empty.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import format_datetime, getaddresses, parsedate_to_datetime

from models.formats.content_lines import decode, tidy
from models.formats.ics import mail_address

MAX_VALUE = 10_000

_SPECIAL = re.compile(r'[()<>@,:;".\[\]\\]')
"""What a name may not hold unless it is quoted (RFC 5322, 3.2.3)."""
_IDENTIFIER = re.compile(r"<[^<>\s]{1,500}>")


@dataclass(frozen=True, slots=True)
class Mailbox:
    address: str
    name: str | None = None


def headers_of(message: Message) -> dict[str, list[str]]:
    """Raw values by lower-case name, unfolded, cut to a length that no honest header reaches."""
    found: dict[str, list[str]] = {}
    for name, value in message.raw_items():
        raw = str(value)[:MAX_VALUE].encode("utf-8", "surrogateescape")
        found.setdefault(name.lower(), []).append(re.sub(r"\s*\n\s*", " ", decode(raw)).strip())
    return found


def words(value: str) -> str:
    """A header's encoded words (RFC 2047) as text; what cannot be decoded stays as it is written."""
    try:
        pieces = decode_header(value)
    except (HeaderParseError, ValueError, LookupError):
        return tidy(value)
    return tidy("".join(piece if isinstance(piece, str) else decoded(piece, charset) for piece, charset in pieces))


def decoded(data: bytes, charset: str | None) -> str:
    try:
        return data.decode(charset or "utf-8")
    except (LookupError, ValueError):
        return decode(data)


def mailboxes(values: list[str]) -> Iterator[Mailbox]:
    try:
        pairs = getaddresses(values)
    except (ValueError, IndexError, AttributeError, RecursionError):
        return
    for name, written in pairs[:200]:
        address = mail_address(written)
        if address is not None:
            yield Mailbox(address, " ".join(words(name).split())[:200] or None)


def moment(values: list[str]) -> datetime | None:
    """The Date header; an offset of -0000 says UTC. None for nonsense."""
    for value in values[:1]:
        try:
            moment = parsedate_to_datetime(value)
            return (moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment).astimezone(UTC)
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
    return None


def identifiers(values: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(found for value in values for found in _IDENTIFIER.findall(value)))


def people_in_words(value: str, most: int) -> str:
    """Names and addresses as they are written, the words in them decoded."""
    try:
        pairs = [(" ".join(words(name).split()), address) for name, address in getaddresses([value])[:most]]
    except (ValueError, IndexError, AttributeError, RecursionError):
        return words(value)
    if not any(address for _, address in pairs):
        return words(value)
    return ", ".join(_in_quotes(name) + f" <{address}>" if name else address for name, address in pairs if address)


def _in_quotes(name: str) -> str:
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"' if _SPECIAL.search(name) else name


def date_in_words(value: str) -> str:
    try:
        return format_datetime(parsedate_to_datetime(value))
    except (ValueError, TypeError, IndexError, OverflowError):
        return words(value)
