"""The rows of Today: sections, lines and what is folded away, in the order of the screen."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, tzinfo
from enum import Enum, auto

from models.domain.reminder import Rule
from models.domain.views import Line, Today

STEP = 100
"""So many lines of a group are shown before the rest is folded: more is nobody's day."""

Key = tuple[str, str]
"""Rule and subject of a reminder; ("interview", id); ("section", group); ("more", group); ("room", interview)."""


class Kind(Enum):
    SECTION = auto()
    LINE = auto()
    ROOM = auto()
    """The free place below a row in which the list of next steps stands."""
    MORE = auto()


class Group(Enum):
    NOW = "now"
    LATER = "later"
    COMING = "coming"


@dataclass(frozen=True, slots=True)
class Row:
    kind: Kind
    group: Group
    key: Key
    line: Line | None = None
    count: int = 0
    """Of a section: its lines; of a fold: the lines that are not shown."""
    first: bool = False
    last: bool = False
    done: bool = False
    unfolded: bool = False
    """Its checklist lies open below it."""

    @property
    def has_reminder(self) -> bool:
        return self.line is not None and self.line.reminder is not None


def key_of(line: Line) -> Key:
    if line.reminder is not None:
        return (str(line.reminder.rule), line.reminder.subject)
    assert line.interview is not None, "a line is a reminder or an interview"
    return ("interview", line.interview.id)


def rows(today: Today, shown: Mapping[Group, int], unfolded: Key | None = None) -> list[Row]:
    """All rows; `shown` says how many lines of a group are not folded, `unfolded` whose checklist is open."""
    found: list[Row] = []
    for group, lines in groups(today):
        if lines:
            found.append(Row(Kind.SECTION, group, ("section", group.value), count=len(lines)))
            found += _group(group, lines, shown.get(group, STEP), unfolded)
    return found


def groups(today: Today) -> tuple[tuple[Group, tuple[Line, ...]], ...]:
    return ((Group.NOW, today.now), (Group.LATER, today.later), (Group.COMING, today.coming))


def _group(group: Group, lines: tuple[Line, ...], limit: int, unfolded: Key | None) -> Iterator[Row]:
    shown = lines[:limit]
    rest = len(lines) - len(shown)
    for place, line in enumerate(shown):
        key, ends = key_of(line), place == len(shown) - 1 and not rest
        room = key == unfolded and line.reminder is not None and line.reminder.rule == Rule.LEAVE_THE_ROOM
        yield Row(Kind.LINE, group, key, line, first=place == 0, last=ends and not room, unfolded=room)
        if room:
            yield Row(Kind.ROOM, group, ("room", key[1]), line, last=ends)
    if rest:
        yield Row(Kind.MORE, group, ("more", group.value), count=rest, last=True)


def place_of_day(found: list[Row], day: date, zone: tzinfo, today: date) -> int | None:
    """The row to go to for a day of the week strip: the first of its lines; for today the first of all."""
    for place, row in enumerate(found):
        if row.kind is not Kind.LINE or row.line is None:
            continue
        on = today if row.group is not Group.COMING else row.line.at.astimezone(zone).date()
        if on == day:
            return place
    return None
