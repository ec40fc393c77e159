"""vCard 2.1 (versit), 3.0 (RFC 2426) and 4.0 (RFC 6350) as phones and mail programs really write them.

Our own reader, since the library that there is refuses a card for one bad line, one without FN altogether, and loses
the picture of a 4.0 card. What is not understood is kept and goes back when the card is written.
"""

from collections.abc import Callable, Iterator
from typing import TypeVar

from models.domain.card import Card
from models.domain.said import Said
from models.formats.vcard_fields import (
    MOST,
    address_in,
    address_of,
    name_of,
    names_of,
    nicknames_in,
    notes_in,
    number_of,
    organisation_of,
    profile_in,
    spoken_name,
    title_of,
    uid_from,
)
from models.formats.vcard_kept import merged_lines, nicknames_of, uid_of, with_own
from models.formats.vcard_lines import Chunk, chunks, continued, unfolded
from models.formats.vcard_media import photo_of
from models.formats.vcard_properties import NO_LINE, Entry, entries_of
from models.formats.vcard_text import one_line

__all__ = ["iter_cards", "merged_lines", "nicknames_of", "photo_of", "read_cards", "uid_of", "with_own"]

_MAX_ENTRIES = 5_000
"""Properties in one card. The largest real ones are lists of some thousand members."""
_MAX_KEPT = 6_000_000
"""Characters that go back with a card; the record takes eight million in one text (domain/limits)."""
_KINDS = frozenset({"KIND", "X-ADDRESSBOOKSERVER-KIND"})

_NOTHING = ("", "")
Read = TypeVar("Read")

NO_END = Said("The end of this card is missing; what was there has been read.")
TOO_MANY = Said("This card has more than {most:,} lines; the rest was left out.", most=_MAX_ENTRIES)
TOO_LONG = Said("This card is far too long; the rest was left out.")
NO_SENSE = Said("A line of this card makes no sense and was left out.")
IS_LIST = Said("This is a list of people, not a person.")
NAMED_BY_COMPANY = Said("This card names nobody, so it goes by its company.")
NAMED_BY_NICKNAME = Said("This card has a nickname only.")
NAMED_BY_ADDRESS = Said("This card names nobody, so it goes by its address.")


def read_cards(data: bytes) -> tuple[Card, ...]:
    """Every card of a file. Raises FileRefused, and nothing else."""
    return tuple(iter_cards(data))


def iter_cards(data: bytes) -> Iterator[Card]:
    """The same one by one, so that it can be told how far it is. Raises FileRefused, also after some cards."""
    for chunk in chunks(data):
        yield _card(chunk)


def _card(chunk: Chunk) -> Card:
    lines, version, is_cut = unfolded(chunk)
    remarks: list[str] = [] if chunk.ended else [NO_END]
    if is_cut:
        remarks.append(TOO_LONG)
    if len(lines) > _MAX_ENTRIES:
        lines = _bounded(lines, remarks)
    entries, refused = entries_of(lines, version)
    if NO_LINE in refused:
        entries, refused = entries_of(continued(lines), version)
    if refused:
        remarks += _remarks(refused)
    if len(chunk.body) > _MAX_KEPT:
        entries = _shortened(entries, remarks)
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        found.setdefault(entry[0].name, []).append(entry)
    return _described(found, "\n".join([f"{head.line}:{value}" for head, value in entries]), remarks)


def _remarks(refused: list[str]) -> Iterator[str]:
    yield from (each for each in refused if each is not NO_LINE)
    broken = refused.count(NO_LINE)
    if broken:
        yield (
            Said("{broken:,} lines of this card make no sense and were left out.", broken=broken)
            if broken > 1
            else NO_SENSE
        )


def _bounded(lines: list[str], remarks: list[str]) -> list[str]:
    """As many lines as a card may have, those of base64 counted as one."""
    some = [line for line in continued(lines) if line and not line.isspace()]
    if len(some) > _MAX_ENTRIES:
        remarks.append(TOO_MANY)
    return some[:_MAX_ENTRIES]


def _shortened(entries: list[Entry], remarks: list[str]) -> list[Entry]:
    """As many properties as fit into one text of the record."""
    taken: list[Entry] = []
    kept = 0
    for entry in entries:
        kept += len(entry[0].line) + len(entry[1]) + 2
        if kept > _MAX_KEPT:
            remarks.append(TOO_LONG)
            break
        taken.append(entry)
    return taken


def _described(found: dict[str, list[Entry]], kept: str, remarks: list[str]) -> Card:
    emails = _each(found, "EMAIL", address_of)
    phones = _each(found, "TEL", number_of)
    nicknames = nicknames_in(value for _, value in found["NICKNAME"]) if "NICKNAME" in found else ()
    family, given = _first(found, "N", names_of) or ("", "")
    company, department = _first(found, "ORG", organisation_of) or ("", "")
    name = _first(found, "FN", name_of) or _first(found, "N", spoken_name) or ""
    doubtful: frozenset[str] = frozenset()
    if not name:
        name, remark = _instead_of_a_name(company, nicknames, emails)
        if remark:
            remarks.append(remark)
            doubtful = frozenset({"name"})
    if not _KINDS.isdisjoint(found) and _is_list(found):
        remarks.append(IS_LIST)
    return Card(
        name,
        uid=_first(found, "UID", uid_from),
        family=family or None,
        given=given or None,
        nicknames=nicknames,
        title=_first(found, "TITLE", title_of),
        company=company or None,
        department=department or None,
        emails=emails,
        phones=phones,
        urls=tuple(url for _, value in found["URL"] if (url := one_line(value))) if "URL" in found else (),
        linkedin=profile_in(found),
        address=address_in(found),
        notes=notes_in(found),
        has_photo=_first(found, "PHOTO", str.strip) is not None,
        kept=kept or None,
        doubtful=doubtful,
        remarks=tuple(dict.fromkeys(remarks)) if remarks else (),
    )


def _is_list(found: dict[str, list[Entry]]) -> bool:
    return any(value.strip().lower() == "group" for kind in _KINDS for _, value in found.get(kind, ()))


def _first(found: dict[str, list[Entry]], name: str, read: Callable[[str], Read]) -> Read | None:
    """What the first property of that name says that says anything."""
    for _, value in found.get(name, ()):
        said = read(value)
        if said and said != _NOTHING:
            return said
    return None


def _each(found: dict[str, list[Entry]], name: str, read: Callable[[str], str | None]) -> tuple[str, ...]:
    """The values of that name, each once."""
    entries = found.get(name)
    if entries is None:
        return ()
    if len(entries) == 1:
        value = read(entries[0][1])
        return (value,) if value else ()
    seen: dict[str, str] = {}
    for _, raw in entries[:MOST]:
        if value := read(raw):
            seen.setdefault(value.casefold(), value)
    return tuple(seen.values())


def _instead_of_a_name(company: str, nicknames: tuple[str, ...], emails: tuple[str, ...]) -> tuple[str, str]:
    """The name of a card without one, with what is to be said of it; both empty where nothing names anybody."""
    if company:
        return company, NAMED_BY_COMPANY
    if nicknames:
        return nicknames[0], NAMED_BY_NICKNAME
    return (emails[0], NAMED_BY_ADDRESS) if emails else ("", "")
