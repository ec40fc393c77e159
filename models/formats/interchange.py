"""The interchange file: bytes <-> everything that the record holds (INTERCHANGE, "The interchange file (`.json`)").

Reading collects every fault with its JSON path and gives no archive unless there is none. Writing is deterministic:
keys in the table's order, nothing that is empty, instants in UTC, entries in the order of their ids, one to a line, so
that two exports can be compared line by line.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from itertools import islice
from typing import cast

from models.domain.archive import Archive
from models.domain.change import key_of
from models.domain.values import Decision, Move, Participant, Settings, Stage, Value
from models.formats.interchange_read import Doubled, Findings, Path, pairs, shown, told, whole
from models.formats.interchange_shapes import LISTS, PARTICIPANT, SETTINGS, Shape, attribute
from models.formats.interchange_subjects import subject_pointers

FORMAT = "afterview/1"
SIZE_LIMIT = 128 * 1024 * 1024
"""Bytes; a search of 10,000 applications takes a tenth of it. Read, a file takes up to twenty times its size."""

_NOTICE_LIMIT = 100

Known = Callable[[type[Value], str], bool]
"""Whether the record holds an entry of this kind and id already."""


@dataclass(frozen=True, slots=True)
class Reading:
    """`archive` is None when there are faults; `notices` name what was kept out without being a fault."""

    archive: Archive | None
    faults: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()


def nothing_known(_kind: type[Value], _identifier: str) -> bool:
    """For a file that has to stand on its own."""
    return False


def read(data: bytes, known: Known = nothing_known) -> Reading:
    """Everything in the file, or every fault in it. An id may point at an entry of the file or of the record."""
    content, trouble = _parsed(data)
    if trouble:
        return Reading(None, (trouble,))
    if not isinstance(content, dict):
        return Reading(None, ("$: " + told("an object", content),))
    if content.get("format") != FORMAT:
        return Reading(None, (_other_format(content),))
    found = Findings()
    if isinstance(content, Doubled):
        for name in content.names:
            found.fault((None, name), "stands there twice")
    for key in content:
        if key not in LISTS and key not in ("format", "settings"):
            found.unknown_key(None, key)
    said = content.get("settings")
    settings = Settings() if said is None else SETTINGS.read(said, (None, "settings"), found)
    lists = {name: _entries(content.get(name), name, shape, found) for name, shape in LISTS.items()}
    _follow_pointers(found, known)
    notices = tuple(_notices(found))
    if found.faults:
        return Reading(None, tuple(_faults(found)), notices)
    lists["decisions"] = _latest(cast(tuple[Decision, ...], lists["decisions"]))
    return Reading(Archive(cast(Settings, settings), **lists), (), notices)  # type: ignore[arg-type]


def write(archive: Archive) -> bytes:
    """The archive as a file, ending in a line feed. The same archive gives the same bytes."""
    lines = [f'"format":{json.dumps(FORMAT)}']
    settings = _row(SETTINGS, archive.settings)
    if settings:
        lines.append(f'"settings":{_ENCODE(settings)}')
    holds = _holder(archive)
    for name, shape in LISTS.items():
        entries = sorted(getattr(archive, name), key=_place)
        rows = [_ENCODE(_row(shape, entry)) for entry in entries if _has_meaning(entry, holds)]
        if rows:
            lines.append(f'"{name}":[\n' + ",\n".join(rows) + "\n]")
    return ("{\n" + ",\n".join(lines) + "\n}\n").encode()


def _parsed(data: bytes) -> tuple[object, str]:
    """The file's content, or a sentence that says why there is none."""
    if len(data) > SIZE_LIMIT:
        return None, f"$: the file is larger than {SIZE_LIMIT // 1024**2} MB"
    try:
        words = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return None, f"$: the file is not UTF-8 text (byte {error.start})"
    try:
        return json.loads(words, object_pairs_hook=pairs, parse_int=whole), ""
    except RecursionError:
        return None, "$: the file is nested too deep to be read"
    except json.JSONDecodeError as error:
        return None, f"$: the file is not JSON: {error.msg} in line {error.lineno}, column {error.colno}"


def _other_format(content: dict[str, object]) -> str:
    if "format" not in content:
        return f'$.format: is missing; an interchange file says "{FORMAT}" there'
    return f'$.format: must be "{FORMAT}", and is {shown(content["format"])}: another program or version wrote it'


def _entries(value: object, name: str, shape: Shape, found: Findings) -> tuple[object, ...]:
    if value is None:
        return ()
    path: Path = (None, name)
    if not isinstance(value, list):
        found.fault(path, told("a list", value))
        return ()
    return tuple([shape.read(entry, (path, place), found) for place, entry in enumerate(value)])


def _follow_pointers(found: Findings, known: Known) -> None:
    for kinds, identifier, path in found.pointers:
        if any(identifier in found.ids.get(kind, ()) or known(kind, identifier) for kind in kinds):
            continue
        wanted = " or ".join(kind.__name__.lower() for kind in kinds)
        found.fault(path, f"{shown(identifier)} points nowhere: there is no such {wanted}")


def _faults(found: Findings) -> Iterator[str]:
    yield from found.faults
    if found.more_faults:
        yield f"$: and {found.more_faults} faults more"


def _notices(found: Findings) -> Iterator[str]:
    for first, count in islice(found.unknown.values(), _NOTICE_LIMIT):
        again = f", and {count - 1} times more in other entries" if count > 1 else ""
        yield f"{first}: this version does not know the key; it was kept out{again}"
    if len(found.unknown) > _NOTICE_LIMIT:
        yield f"$: and {len(found.unknown) - _NOTICE_LIMIT} other keys that this version does not know"


def _latest(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """One per rule and subject: the latest stands (ETIQUETTE, "Read exactly so", 11)."""
    standing: dict[tuple[str, str], Decision] = {}
    for decision in decisions:
        other = standing.get((decision.rule, decision.subject))
        if other is None or not is_older(decision, other):
            standing[decision.rule, decision.subject] = decision
    return tuple(standing.values())


def is_older(decision: Decision, other: Decision) -> bool:
    """One without a time is older than one with."""
    if decision.at is None or other.at is None:
        return decision.at is None and other.at is not None
    return decision.at < other.at


_ENCODE = json.JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":")).encode


def _row(shape: Shape, value: object) -> dict[str, object]:
    row: dict[str, object] = {}
    for key in shape.readers:
        item = getattr(value, attribute(key))
        if item is not None and item != () and item != {}:
            row[key] = _json(item)
    return row


def _json(item: object) -> object:
    if isinstance(item, datetime):
        return item.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"
    if isinstance(item, date):
        return item.isoformat()
    if isinstance(item, time):
        return item.strftime("%H:%M")
    if isinstance(item, tuple):
        return [_json(part) for part in item]
    if isinstance(item, dict):
        return dict(sorted(item.items()))
    if isinstance(item, Participant):
        return _row(PARTICIPANT, item)
    return item


_STAGE = {stage: f"{place:02}" for place, stage in enumerate(Stage)}


def _place(value: Value) -> tuple[str, ...]:
    """Moves oldest first, and of one instant in the board's order; all else by what says which entry it is."""
    if isinstance(value, Move):
        return (value.at.astimezone(UTC).isoformat(), value.application, _STAGE[value.to])
    return tuple(_word(part) for part in key_of(value))


def _word(part: object) -> str:
    if isinstance(part, datetime):
        return part.astimezone(UTC).isoformat()
    return "" if part is None else str(part)


def _holder(archive: Archive) -> Known:
    ids: dict[type, set[str]] = {}
    for value in archive.values():
        identifier = getattr(value, "id", None)
        if identifier is not None:
            ids.setdefault(type(value), set()).add(identifier)
    return lambda kind, identifier: identifier in ids.get(kind, ())


def _has_meaning(value: Value, holds: Known) -> bool:
    """A decision outlives what it was about; a file that points at nothing could not be read back."""
    if not isinstance(value, Decision):
        return True
    pointers = subject_pointers(value.rule, value.subject, value.state)
    if pointers is None:
        return False
    return all(any(holds(kind, identifier) for kind in kinds) for kinds, identifier in pointers)
