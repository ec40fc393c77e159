"""Calendar files (RFC 5545, 5546): the events in them, each with what an invitation says.

An event that cannot become an interview carries the sentence that says why; only a file that is no
calendar at all is refused as a whole (`content_lines`). Text that is broken is salvaged line by line.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from urllib.parse import unquote
from zoneinfo import ZoneInfo

from models.domain.said import Said
from models.formats import recurrence
from models.formats.content_lines import Component, Property, read_tree, tidy
from models.formats.zones import Instant, Zones, wall_time

_EVENT = "VEVENT"
_OTHERS = {"VTODO": "to-do", "VJOURNAL": "journal entry", "VFREEBUSY": "free/busy list"}
_HOUR = timedelta(hours=1)
_LONGEST = timedelta(days=366)
_FIRST_YEAR, _LAST_YEAR = 1902, 2199
_MAX_TITLE, _MAX_LOCATION, _MAX_DESCRIPTION, _MAX_PEOPLE = 1_000, 2_000, 50_000, 200
_ADDRESS = re.compile(r"[^@\s<>,;:\"()]+@[^@\s<>,;:\"()/]+")
_DURATION = re.compile(r"([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?", re.IGNORECASE)
_LINK = re.compile(r"https?://[^\s<>\"'\\^`{|}]+", re.IGNORECASE)
_LINK_PROPERTIES = ("LOCATION", "CONFERENCE", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "URL")
_MAX_LINKS = 50

ALL_DAY = Said("It lasts all day, and an interview has an hour. Please enter it by hand with its time.")
NO_START = Said("It does not say when it starts. Please enter it by hand with its time.")
ODD_START = Said("Its start makes no sense as a date. Please enter it by hand with its time.")
NO_END = Said("The end of this entry is missing; what was there has been read.")
TOO_OFTEN = Said("It repeats several times a day, which no interview does.")


@dataclass(frozen=True, slots=True)
class Person:
    """ORGANIZER or ATTENDEE; `address` is None where the line has none that mail could reach."""

    written: str
    name: str | None = None
    address: str | None = None
    place: bool = False
    """A room or a piece of equipment (CUTYPE), not a person."""


@dataclass(frozen=True, slots=True)
class Event:
    """`first_start` and `first_end` are those of the entry itself, the others of the chosen occurrence."""

    uid: str | None = None
    method: str = ""
    status: str = ""
    sequence: int | None = None
    stamped_at: datetime | None = None
    title: str | None = None
    location: str | None = None
    description: str | None = None
    links: tuple[str, ...] = ()
    organizer: Person | None = None
    attendees: tuple[Person, ...] = ()
    first_start: datetime | None = None
    first_end: datetime | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    timezone: str | None = None
    repeats: bool = False
    recurrence_id: datetime | None = None
    refused: str | None = None
    notes: tuple[str, ...] = ()

    @property
    def cancels(self) -> bool:
        return self.method == "CANCEL" or self.status == "CANCELLED"


@dataclass(frozen=True, slots=True)
class Other:
    """An entry that is no event: what it is called here, its title and its UID."""

    name: str
    title: str
    uid: str


@dataclass(frozen=True, slots=True)
class CalendarFile:
    events: tuple[Event, ...]
    others: tuple[Other, ...]
    broken_lines: int = 0


def read(data: bytes, local: ZoneInfo, now: datetime) -> CalendarFile:
    """Every event of a calendar file; `local` is the candidate's zone, `now` chooses the occurrence of a series.

    Raises FileRefused.
    """
    root = read_tree(data)
    zones = Zones(root, local)
    components = [each for each in root.walk() if each.name == _EVENT]
    overridden = _overridden(components, zones)
    events = tuple(_event(component, zones, now, overridden) for component in components)
    others = tuple(
        Other(_OTHERS[each.name], " ".join((_title(each) or "").split()), each.text("UID") or "")
        for each in root.walk()
        if each.name in _OTHERS
    )
    return CalendarFile(events, others, sum(each.broken_lines for each in root.walk()))


def _overridden(components: list[Component], zones: Zones) -> dict[str, set[datetime]]:
    """By UID, the occurrences that have an entry of their own in this file."""
    found: dict[str, set[datetime]] = {}
    for component in components:
        moment = _moment(component.first("RECURRENCE-ID"), zones)
        if moment is not None:
            found.setdefault((component.text("UID") or "")[:_MAX_TITLE], set()).add(moment.at)
    return found


def _event(component: Component, zones: Zones, now: datetime, overridden: dict[str, set[datetime]]) -> Event:
    recurring = _moment(component.first("RECURRENCE-ID"), zones)
    stamp = _moment(component.first("DTSTAMP"), zones)
    uid = (component.text("UID") or "")[:_MAX_TITLE]
    event = Event(
        uid=uid if uid.strip() else None,
        method=_method(component),
        status=(component.text("STATUS") or "").strip().upper(),
        sequence=_sequence(component.text("SEQUENCE")),
        stamped_at=stamp.at if stamp is not None else None,
        title=_title(component),
        location=_clipped(component.text("LOCATION"), _MAX_LOCATION),
        description=_clipped(component.text("DESCRIPTION"), _MAX_DESCRIPTION),
        links=tuple(dict.fromkeys(_links(component)))[:_MAX_LINKS],
        organizer=next((_person(line) for line in component.all("ORGANIZER")), None),
        attendees=tuple(_person(line) for line in component.all("ATTENDEE")[:_MAX_PEOPLE]),
        recurrence_id=recurring.at if recurring is not None else None,
    )
    return _timed(event, component, zones, now, overridden.get(uid, set()))


def _timed(event: Event, component: Component, zones: Zones, now: datetime, overridden: set[datetime]) -> Event:
    """The event with its times, or with the sentence that says why it has none."""
    line = component.first("DTSTART")
    if line is None or not line.value.strip():
        only_end = _moment(component.first("DTEND"), zones)
        return replace(event, refused=NO_START, first_end=only_end.at if only_end is not None else None)
    if _is_day(line):
        return replace(event, refused=ALL_DAY)
    start = _moment(line, zones)
    if start is None:
        return replace(event, refused=ODD_START)
    end, notes = _end(component, zones, start)
    event = replace(
        event,
        first_start=start.at,
        first_end=end,
        starts_at=start.at,
        ends_at=end,
        timezone=start.timezone,
        notes=notes if component.ended else (NO_END, *notes),
    )
    repeats = bool(component.all("RRULE") or component.all("RDATE"))
    if not repeats or event.recurrence_id is not None:
        return event
    try:
        chosen = _occurrence(component, zones, now, overridden)
    except recurrence.SubDaily:
        return replace(event, refused=TOO_OFTEN)
    at = chosen.at if chosen is not None else start.at
    return replace(event, repeats=True, starts_at=at, ends_at=at + (end - start.at))


def _occurrence(component: Component, zones: Zones, now: datetime, overridden: set[datetime]) -> Instant | None:
    """The occurrence that the series stands for, leaving out those that are dropped or have their own entry."""
    line = component.first("DTSTART")
    start = wall_time(line.value) if line is not None else None
    if line is None or start is None:
        return None
    tzid = "UTC" if _in_utc(line) else line.params.get("TZID")
    left_out = {moment.at for each in component.all("EXDATE") for moment in _moments(each, zones)} | overridden
    now_here = zones.wall(now, tzid)
    walls = sorted({start, *_repeated(component, zones, start, tzid, now_here), *_extra(component, zones, tzid)})
    kept = (wall for wall in walls if zones.at(wall, tzid) not in left_out)
    chosen = recurrence.choose(kept, now_here)
    return zones.instant(chosen, tzid) if chosen is not None else None


def _repeated(
    component: Component, zones: Zones, start: datetime, tzid: str | None, now: datetime
) -> Iterator[datetime]:
    """The starts that the rules give, up to the first few after now."""
    for line in component.all("RRULE")[:5]:
        rule = recurrence.parse_rule(line.value)
        if rule is None:
            continue
        until = _until(rule.until, zones, tzid)
        end = max(now, start) + recurrence.HORIZON
        end = min(end, until) if until is not None else end
        after = 0
        for wall in recurrence.walk(rule, recurrence.near(rule, start, min(now, end)), end):
            yield wall
            after += wall >= now
            if after > _MAX_PEOPLE:
                break


def _until(text: str | None, zones: Zones, tzid: str | None) -> datetime | None:
    wall = wall_time(text) if text else None
    if wall is None or text is None:
        return None
    if "T" not in text:
        return wall.replace(hour=23, minute=59, second=59)
    return zones.wall(wall.replace(tzinfo=UTC), tzid) if text.strip().endswith("Z") else wall


def _extra(component: Component, zones: Zones, tzid: str | None) -> Iterator[datetime]:
    for line in component.all("RDATE"):
        for moment in _moments(line, zones):
            yield zones.wall(moment.at, tzid)


def _moments(line: Property, zones: Zones) -> Iterator[Instant]:
    """Each date-time of a list; of a period its start."""
    for part in line.value.split(",")[: recurrence.MAX_COUNT]:
        found = _moment(Property(line.name, part.split("/")[0], line.params), zones)
        if found is not None:
            yield found


def _moment(line: Property | None, zones: Zones) -> Instant | None:
    wall = wall_time(line.value) if line is not None else None
    if line is None or wall is None or not _FIRST_YEAR <= wall.year <= _LAST_YEAR:
        return None
    return zones.instant(wall, "UTC" if _in_utc(line) else line.params.get("TZID"))


def _in_utc(line: Property) -> bool:
    return line.value.strip().upper().endswith("Z")


def _is_day(line: Property) -> bool:
    """VALUE=DATE decides, whatever time or zone stands beside it."""
    return line.params.get("VALUE", "").upper() == "DATE" or (
        wall_time(line.value) is not None and "T" not in line.value.upper()
    )


def _end(component: Component, zones: Zones, start: Instant) -> tuple[datetime, tuple[str, ...]]:
    """DTEND, or DTSTART + DURATION, else an hour, with what should be said about it."""
    line, length = component.first("DTEND"), duration(component.text("DURATION") or "")
    end = None
    if line is not None and not _is_day(line):
        begins = component.first("DTSTART")
        zoned = Property(line.name, line.value, (begins.params if begins is not None else {}) | line.params)
        found = _moment(zoned, zones)
        end = found.at if found is not None else None
    elif line is None and length is not None:
        end = start.at + length
    if end is not None and start.at < end <= start.at + _LONGEST:
        return end, start.notes
    given = line is not None or component.first("DURATION") is not None
    notes = (
        (Said("Its end makes no sense, so an hour was assumed."),)
        if given
        else (Said("It names no end, so an hour was assumed."),)
    )
    return start.at + _HOUR, start.notes + notes


def duration(text: str) -> timedelta | None:
    """RFC 5545, 3.3.6; None for nonsense and for more than a year."""
    found = _DURATION.fullmatch(text.strip())
    if found is None or not any(found.groups()[1:]):
        return None
    weeks, days, hours, minutes, seconds = (min(int(part or 0), 10**7) for part in found.groups()[1:])
    length = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return None if length > _LONGEST else -length if found[1] == "-" else length


def _method(component: Component) -> str:
    above = component.parent
    while above is not None:
        method = above.text("METHOD")
        if method is not None:
            return method.strip().upper()
        above = above.parent
    return ""


def _sequence(text: str | None) -> int | None:
    plain = (text or "").strip()
    return int(plain) if plain.isascii() and plain.isdigit() and len(plain) < 16 else None


def _title(component: Component) -> str | None:
    return _clipped(component.text("SUMMARY"), _MAX_TITLE)


def _clipped(text: str | None, limit: int) -> str | None:
    return text[:limit] if text is not None and text.strip() else None


def _links(component: Component) -> Iterator[str]:
    """Web addresses, those of the place and the meeting first; nothing is ever opened here."""
    lines = [line for name in _LINK_PROPERTIES for line in component.all(name)]
    texts = [line.text() for line in lines] + [component.text("DESCRIPTION") or "", component.text("X-ALT-DESC") or ""]
    for text in texts:
        for found in _LINK.finditer(text[:_MAX_DESCRIPTION]):
            yield found[0].rstrip(".,;:)]>")


def _person(line: Property) -> Person:
    written = re.sub(r"^\s*(?:mailto:)+\s*", "", line.value.strip(), flags=re.IGNORECASE)
    written = tidy(written)[:500]
    address = mail_address(unquote(written.partition("?")[0])) or mail_address(line.params.get("EMAIL", ""))
    name = " ".join(line.params.get("CN", "").split())[:200].strip("'\" ") or None
    if name is not None and mail_address(name.removeprefix("mailto:")) is not None:
        name = None
    return Person(written, name, address, line.params.get("CUTYPE", "").upper() in ("ROOM", "RESOURCE"))


def mail_address(text: str) -> str | None:
    """The text, when it is one e-mail address and nothing else."""
    plain = tidy(text).strip().strip("<>").strip()
    return plain if len(plain) <= 254 and _ADDRESS.fullmatch(plain) else None
