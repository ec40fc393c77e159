"""Bringing an interchange file into the record: added, merged, left alone, or refused whole.

What the file does not say (a key that is missing, null or empty) leaves the record's word alone, so that a file made
by hand with two fields in it never empties the other ten. A second import of the same file therefore changes nothing.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, NamedTuple, Protocol

from models.domain.archive import LISTS, Archive
from models.domain.change import Change, Edit, key_of
from models.domain.etiquette.hours import DAY_ENDS, DAY_STARTS
from models.domain.etiquette.offer import asked_anew, more_time_letters
from models.domain.pointing import mentioned, pointed
from models.domain.report import FileReport
from models.domain.said import Said
from models.domain.values import Company, Contact, Decision, Interview, Offer, Participant, Settings, Value
from models.formats import interchange
from models.services.files import read_bytes
from models.services.intent import Intent

UNTOUCHED = Said("it is here already, word for word")
OLDER = Said("what was decided here is newer")
MERGED = Said("the file is from before it was merged with another one")


class Record(Protocol):
    """The part of the store that an import needs."""

    def archive(self) -> Archive: ...

    def write(self, edits: Sequence[Edit], intent: str, about: dict[str, str] = ...) -> Change: ...


class Plan(NamedTuple):
    """What a file would change, before anything is written."""

    report: FileReport
    edits: tuple[Edit, ...]


def import_json(record: Record, path: Path) -> tuple[FileReport, Change | None]:
    """Reads the file and writes what is new in it, in one transaction; nothing when there is a fault."""
    plan = plan_json(record, path)
    if not plan.edits:
        return plan.report, None
    return plan.report, record.write(plan.edits, Intent.FILE_IMPORTED, {"file": path.name})


def plan_json(record: Record, path: Path, became: Mapping[str, str] | None = None) -> Plan:
    """What the file would do. Raises FileRefused where the file cannot even be opened.

    `became` says of people and companies that are no longer here with whom they were merged: a file from before that
    names them still, and means who they are now.
    """
    data = read_bytes(path, interchange.SIZE_LIMIT)
    here = record.archive()
    known = known_in(here)
    gone = {
        one: into
        for one, into in (became or {}).items()
        for kind in (Contact, Company)
        if known(kind, into) and not known(kind, one)
    }
    reading = interchange.read(data, lambda kind, one: known(kind, gone.get(one, one)))
    report = FileReport(str(path), notices=list(reading.notices), refused=list(reading.faults))
    if reading.archive is None:
        return Plan(report, ())
    brought = _as_they_are_now(reading.archive, gone, report) if gone else reading.archive
    edits = tuple(_merge(here, brought, report))
    if report.refused:
        return Plan(FileReport(report.file, refused=report.refused, notices=report.notices), ())
    return Plan(report, edits)


def _as_they_are_now(brought: Archive, gone: Mapping[str, str], report: FileReport) -> Archive:
    """The file as it would be written today. Where it has two apart who were merged since, it is older than that, and
    what it says of either would take back what the merger brought together."""
    apart = {str(one.id) for one in brought.contacts} | {str(one.id) for one in brought.companies}
    older = {one for pair in gone.items() if pair[0] in apart for one in pair}
    lists: dict[str, tuple[Value, ...]] = {}
    for name in LISTS:
        kept = []
        for entry in getattr(brought, name):
            if isinstance(entry, Contact | Company) and entry.id in older:
                report.left_alone.append((_named(name, entry), MERGED))
                continue
            for one in mentioned(entry) & gone.keys():
                entry = pointed(entry, one, gone[one]) or entry
            kept.append(entry)
        lists[name] = tuple(kept)
    return replace(brought, **lists)  # type: ignore[arg-type]


def known_in(archive: Archive) -> interchange.Known:
    """Which ids there are already; entries of a file may point at them."""
    ids: dict[type, set[str]] = {
        kind: {entry.id for entry in getattr(archive, name)}
        for name, kind in LISTS.items()
        if any(field.name == "id" for field in fields(kind))
    }
    return lambda kind, identifier: identifier in ids.get(kind, ())


def _merge(here: Archive, brought: Archive, report: FileReport) -> Iterator[Edit]:
    yield from _merge_settings(here.settings, brought.settings, report)
    for name in LISTS:
        before = {key_of(entry): entry for entry in getattr(here, name)}
        edits = _merge_list(name, before, getattr(brought, name), report)
        yield from edits if name != "offers" else _asked_anew(edits, here, brought)


def _asked_anew(edits: Iterator[Edit], here: Archive, brought: Archive) -> Iterator[Edit]:
    """A file that moves a deadline clears that more time was asked for, unless it says so itself."""
    said = {offer.id for offer in brought.offers if offer.more_time_asked is not None}
    asked = more_time_letters(here.letters, here.interviews)
    for edit in edits:
        before, after = edit.before, edit.after
        if isinstance(before, Offer) and isinstance(after, Offer) and after.id not in said:
            after = asked_anew(before, after, asked_in_a_letter=after.application in asked)
        yield Edit(before, after)


def _merge_settings(before: Settings, said: Settings, report: FileReport) -> Iterator[Edit]:
    after = taken_over(before, said)
    if after != before:
        if (after.day_starts or DAY_STARTS) >= (after.day_ends or DAY_ENDS):
            report.refused.append(
                Said("$.settings: the day would end before it starts, with the hours that are set here")
            )
        report.merged.append("settings")
        yield Edit(before, after)


def _merge_list(
    name: str, here: Mapping[tuple[object, ...], Value], brought: Sequence[Value], report: FileReport
) -> Iterator[Edit]:
    """Each entry of the file against the record's; entries without ids may stand in the file more than once."""
    after: dict[tuple[object, ...], Value] = {}
    for entry in brought:
        key = key_of(entry)
        other = after.get(key, here.get(key))
        if isinstance(entry, Decision) and isinstance(other, Decision) and interchange.is_older(entry, other):
            report.left_alone.append((_named(name, entry), OLDER))
        else:
            after[key] = entry if other is None else taken_over(other, entry)
    for key, entry in after.items():
        before = here.get(key)
        if before is None:
            report.added.append(_named(name, entry))
        elif before != entry:
            report.merged.append(_named(name, entry))
        else:
            report.left_alone.append((_named(name, entry), UNTOUCHED))
        if before != entry:
            yield Edit(before, entry)


def taken_over(before: Any, said: Any) -> Any:
    """The entry that is there with what the file says differently of it."""
    if isinstance(said, Decision):
        return said  # one word on one reminder: half of an old one has no meaning in a new one
    changes = {}
    for field in fields(said):
        value = getattr(said, field.name)
        if field.name == "people" and isinstance(said, Interview):
            value = _people(before.people, said.people)
        if value is not None and value != () and value != {} and value != getattr(before, field.name):
            changes[field.name] = value
    return replace(before, **changes) if changes else before


def _people(before: tuple[Participant, ...], said: tuple[Participant, ...]) -> tuple[Participant, ...]:
    """The file says who was there; what is known of each person's part stays where it is silent."""
    parts = list(before)
    after = []
    for person in said:
        known = next((part for part in parts if part.contact == person.contact and _same_role(part, person)), None)
        if known is not None:
            parts.remove(known)
            person = taken_over(known, person)
        after.append(person)
    return tuple(after)


def _same_role(part: Participant, other: Participant) -> bool:
    return part.role is None or other.role is None or part.role is other.role


def _named(name: str, entry: Value) -> str:
    """`applications app-1`, `moves app-1 applied 2026-03-03T09:00:00+00:00`: enough to find it by."""
    return " ".join([name, *(str(part) for part in _words(entry))])


def _words(entry: Value) -> Iterator[object]:
    for part in key_of(entry):
        if part is not None:
            yield part.isoformat() if hasattr(part, "isoformat") else part
