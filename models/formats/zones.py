"""Wall-clock times to instants, by the zones that a calendar brings along (RFC 5545, 3.6.5).

What the file's own VTIMEZONE says decides, for that file alone. Without one, the zone's name does
(`zone_names`); a name that nobody knows and a time without any are read in the candidate's own zone,
with a note. A time that the clock change skips is read with the offset before it, one that occurs
twice is the first.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from models.domain.said import Said
from models.formats.content_lines import Component
from models.formats.recurrence import SubDaily, parse_rule, walk
from models.formats.zone_names import fixed, iana_name, zone

_OFFSET = re.compile(r"\s*([+-])(\d\d):?(\d\d)(?::?(\d\d))?\s*")
_QUARTER = 900
_PREFERRED = (
    "Europe/Berlin",
    "Europe/London",
    "Europe/Athens",
    "Europe/Moscow",
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/Halifax",
    "Australia/Sydney",
    "Pacific/Auckland",
    "America/Sao_Paulo",
    "America/Santiago",
)
"""Tried first where a zone is known by its offsets alone, since several zones may share them."""

_FIRST_YEAR = 1900
_LAST_YEAR = 2100
_MAX_ONSETS = 1_000


@dataclass(frozen=True, slots=True)
class Instant:
    """A moment in UTC, the IANA name of the zone that it was written in, and what should be said about it."""

    at: datetime
    timezone: str | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Onset:
    """On the wall clock, from when on an observance holds; `before` and `after` are offsets."""

    wall: datetime
    before: timedelta
    after: timedelta


@dataclass(slots=True)
class OwnZone:
    """A VTIMEZONE as its changes, oldest first."""

    tzid: str
    onsets: list[Onset]
    named: str | None
    _walls: list[datetime] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._walls = [onset.wall for onset in self.onsets]

    def offset(self, wall: datetime) -> tuple[timedelta, bool]:
        """What holds at a wall-clock time, and whether the clock skips that time."""
        place = bisect_right(self._walls, wall) - 1
        if place < 0:
            return self.onsets[0].before, False
        onset = self.onsets[place]
        skipped = wall < onset.wall + (onset.after - onset.before)
        return (onset.before if skipped else onset.after), skipped

    def name_at(self, wall: datetime, local: ZoneInfo) -> str | None:
        """The IANA zone that agrees with this one all through the year of `wall`."""
        year = tuple(self.offset(_naive(wall.year, month, 10, 12))[0] for month in range(1, 13))
        if self.named is not None and _agrees(self.named, wall.year, year):
            return self.named
        if len(set(year)) == 1:
            return fixed(int(year[0].total_seconds()))
        return _found_by_offsets(wall.year, year, local.key)


class Zones:
    """The zones of one file; `local` is the candidate's own."""

    def __init__(self, root: Component, local: ZoneInfo) -> None:
        self.local = local
        self._own: dict[str, OwnZone] = {}
        for component in root.walk():
            if component.name == "VTIMEZONE":
                self._learn(component)

    def _learn(self, component: Component) -> None:
        onsets = sorted(_onsets(component), key=lambda onset: onset.wall)
        odd = any(offset.total_seconds() % _QUARTER for onset in onsets[-1:] for offset in (onset.before, onset.after))
        library_name = component.text("X-LIC-LOCATION")
        for line in component.all("TZID"):
            tzid = line.text().strip()
            named = iana_name(tzid) or (iana_name(library_name) if library_name else None)
            if onsets and not (odd and named is not None):
                self._own.setdefault(tzid.casefold(), OwnZone(tzid, onsets, named))

    def instant(self, wall: datetime, tzid: str | None) -> Instant:
        """The moment of a naive wall-clock time in the zone that the file names for it ("UTC": in none)."""
        if tzid == "UTC":
            return Instant(wall.replace(tzinfo=UTC))
        own = self._own.get((tzid or "").strip().casefold())
        if own is not None:
            offset, skipped = own.offset(wall)
            name = own.name_at(wall, self.local)
            return Instant(_minus(wall, offset), name, _skipped_note(wall, name or own.tzid) if skipped else ())
        known = self._known(tzid)
        if known is not None:
            return _in_zone(wall, known)
        at = _in_zone(wall, self.local)
        if tzid:
            note = Said(
                "The time zone “{tzid}” is not known, so the time was read as {key}.",
                tzid=tzid[:80],
                key=self.local.key,
            )
        else:
            note = Said("The time comes without a time zone, so it was read as {key}.", key=self.local.key)
        return Instant(at.at, at.timezone, (note, *at.notes))

    def at(self, wall: datetime, tzid: str | None) -> datetime:
        """`instant` without what is said about it, for a long series."""
        own = self._own.get((tzid or "").strip().casefold())
        if own is not None:
            return _minus(wall, own.offset(wall)[0])
        return wall.replace(tzinfo=self._known(tzid) or self.local).astimezone(UTC)

    def wall(self, moment: datetime, tzid: str | None) -> datetime:
        """The wall-clock time of an instant in that zone (for a rule's UNTIL, and for now)."""
        own = self._own.get((tzid or "").strip().casefold())
        if own is None:
            return moment.astimezone(self._known(tzid) or self.local).replace(tzinfo=None)
        plain = moment.astimezone(UTC).replace(tzinfo=None)
        near = plain + own.offset(plain)[0]
        return plain + own.offset(near)[0]

    def _known(self, tzid: str | None) -> ZoneInfo | None:
        name = iana_name(tzid) if tzid else None
        return zone(name) if name is not None else None


def _in_zone(wall: datetime, known: ZoneInfo) -> Instant:
    aware = wall.replace(tzinfo=known)
    at = aware.astimezone(UTC)
    skipped = at.astimezone(known).replace(tzinfo=None) != wall
    return Instant(at, known.key, _skipped_note(wall, known.key) if skipped else ())


def _skipped_note(wall: datetime, name: str) -> tuple[str, ...]:
    return (
        Said(
            "On that day the clocks in {name} skip {wall:%H:%M}, so it was read with the offset before the change.",
            name=name,
            wall=wall,
        ),
    )


def _minus(wall: datetime, offset: timedelta) -> datetime:
    return (wall - offset).replace(tzinfo=UTC)


def _onsets(component: Component) -> list[Onset]:
    found: list[Onset] = []
    for observance in component.children:
        if observance.name not in ("STANDARD", "DAYLIGHT"):
            continue
        before, after = _offset(observance.text("TZOFFSETFROM")), _offset(observance.text("TZOFFSETTO"))
        if after is None:
            continue
        for wall in _walls(observance):
            found.append(Onset(wall, before if before is not None else after, after))
            if len(found) >= _MAX_ONSETS:
                return found
    return found


def _walls(observance: Component) -> list[datetime]:
    """When an observance begins, on the wall clock before it."""
    start = wall_time(observance.text("DTSTART") or "")
    start = start or _naive(_FIRST_YEAR, 1, 1)
    last = _naive(_LAST_YEAR, 1, 1)
    found = [start]
    for line in observance.all("RDATE"):
        found += [wall for part in line.value.split(",") if (wall := wall_time(part)) is not None]
    for line in observance.all("RRULE"):
        try:
            rule = parse_rule(line.value)
        except SubDaily:
            rule = None
        if rule is not None:
            until = wall_time(rule.until) if rule.until else None
            begin = start if start.year >= _FIRST_YEAR or rule.count else start.replace(year=_FIRST_YEAR)
            found += walk(rule, begin, min(until or last, last))
    return found


def _offset(text: str | None) -> timedelta | None:
    found = _OFFSET.match(text or "")
    if found is None:
        return None
    hours, minutes, seconds = int(found[2]), int(found[3]), int(found[4] or 0)
    if hours > 23 or minutes > 59 or seconds > 59:
        return None
    size = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    return -size if found[1] == "-" else size


_WALL = re.compile(r"\s*(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?)?Z?\s*", re.IGNORECASE)


def wall_time(text: str) -> datetime | None:
    """A DATE-TIME (or a DATE, at midnight) as a naive time; a leap second is the one before it. None for nonsense."""
    found = _WALL.match(text)
    if found is None:
        return None
    year, month, day, hour, minute, second = (int(part or 0) for part in found.groups())
    try:
        return _naive(year, month, day, hour, minute, min(second, 59))
    except ValueError:
        return None


def _naive(year: int, month: int, day: int, hour: int = 0, minute: int = 0, second: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 - the wall clock of no zone yet


@lru_cache(maxsize=512)
def _offsets(name: str, year: int) -> tuple[timedelta, ...]:
    known = ZoneInfo(name)
    noons = [datetime(year, month, 10, 12, tzinfo=known) for month in range(1, 13)]
    return tuple(noon.utcoffset() or timedelta() for noon in noons)


def _agrees(name: str, year: int, offsets: tuple[timedelta, ...]) -> bool:
    return zone(name) is not None and _offsets(name, year) == offsets


def _found_by_offsets(year: int, offsets: tuple[timedelta, ...], local: str) -> str | None:
    candidates = (local, *_PREFERRED, *WINDOWS_TO_OLSON.values())
    return next((name for name in candidates if _agrees(name, year, offsets)), None)
