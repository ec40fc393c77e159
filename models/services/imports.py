"""Files into the record: first a plan that changes nothing, then one transaction that can be undone.

The command line takes a plan whole; the window shows it, lets the user change or leave out entries
(`Choice`), plans again with that, and carries out what is on the screen. A file is planned against the
record as it is: the same file a second time plans nothing.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from models.domain.change import Change
from models.domain.errors import FileRefused
from models.domain.report import FileReport
from models.formats import eml, ics
from models.formats.ics import Event
from models.services import imports_json, invited
from models.services.correspondence import take_mail
from models.services.draft import Draft
from models.services.etiquette import etiquette_of
from models.services.files import read_bytes
from models.services.import_plan import Choice, Entry, Outcome, Plan
from models.services.import_report import report_of
from models.services.invitations import Circumstances, described, take
from models.store.repository import Store

INTENT = imports_json.INTENT

Choices = Mapping[int, Choice]

_CALENDARS = frozenset({".ics", ".ical", ".ifb", ".vcs", ".icalendar"})
_MAIL = frozenset({".eml", ".mbox", ".mbx"})
READABLE = frozenset({".json", *_CALENDARS, *_MAIL})
"""The endings of files that can be brought in."""

_MOST_EVENTS = 2_000
"""A file with more is no invitation, but somebody's whole calendar."""


def plan(
    store: Store, path: Path, now: datetime, own: frozenset[str] = frozenset(), choices: Choices | None = None
) -> Plan:
    """What the file would do. `own` are addresses that are the user's besides those in the settings.

    Raises FileRefused when the file cannot be read as what its name says.
    """
    ending = path.suffix.lower()
    if ending == ".json":
        return _plan_json(store, path)
    if ending not in READABLE:
        raise FileRefused(
            f"“{path.name}” cannot be brought in: calendars (.ics), mail (.eml, .mbox) and .json files are read so far."
        )
    data = read_bytes(path, eml.MAX_BYTES)
    return plan_bytes(store, data, path, now, own, choices)


def plan_bytes(
    store: Store,
    data: bytes,
    path: Path,
    now: datetime,
    own: frozenset[str] = frozenset(),
    choices: Choices | None = None,
) -> Plan:
    """The same for contents that are at hand; the ending of `path` says what they are."""
    settings = store.settings()
    mine = frozenset(address.casefold() for address in (*settings.own_addresses, *own))
    reading = _Reading(Draft(store), etiquette_of(settings).zone_name, now, mine, choices or {})
    if path.suffix.lower() in _MAIL:
        for mail in eml.read(data):
            reading.take_mail(mail)
    else:
        reading.take_calendar(data, None)
    return replace(reading.plan(path), edits=reading.draft.edits())


class _Reading:
    """One file on its way into a draft."""

    def __init__(self, draft: Draft, zone: str, now: datetime, own: frozenset[str], choices: Choices) -> None:
        self.draft = draft
        self._zone = ZoneInfo(zone)
        self._now = now
        self._own = own
        self._choices = choices
        self._entries: list[Entry] = []
        self._refused: list[str] = []
        self._left_alone: list[tuple[str, str]] = []
        self._which: dict[str, None] = {}
        self._seen: set[Event] = set()
        self._tasks: set[str] = set()

    def plan(self, path: Path) -> Plan:
        return Plan(
            path,
            tuple(self._entries),
            which_is_you=tuple(self._which),
            refused=tuple(self._refused),
            left_alone=tuple(self._left_alone),
        )

    def take_mail(self, mail: eml.Mail) -> None:
        self._seen, self._tasks = set(), set()
        before = len(self._entries) + len(self._left_alone) + len(self._refused)
        for calendar in mail.calendars:
            self.take_calendar(calendar, mail)
        if len(self._entries) + len(self._left_alone) + len(self._refused) == before:
            self._entries.append(take_mail(self.draft, mail, self._own, self._now))

    def take_calendar(self, data: bytes, mail: eml.Mail | None) -> None:
        try:
            found = ics.read(data, self._zone, self._now)
        except FileRefused as refused:
            if mail is None:
                raise
            self._refused.append(f"The invitation in this message cannot be read. {refused.sentence}")
            return
        if len(found.events) > _MOST_EVENTS:
            raise FileRefused(
                f"This calendar holds {len(found.events):,} events. Please save the invitations alone, "
                f"up to {_MOST_EVENTS} at a time."
            )
        for event in sorted(found.events, key=lambda event: event.cancels):  # nothing is called off before it is there
            self._take_event(event, mail)
        for other in found.others:
            what = f"A {other.name}" + (f" “{other.title[:120]}”" if other.title else "")
            self._left_alone.append((what, "Only events become interviews."))
            self._tasks.add(other.uid)
        if not found.events and not found.others and mail is None:
            self._refused.append("There is no event in this calendar.")

    def _take_event(self, event: Event, mail: eml.Mail | None) -> None:
        if mail is not None and event in self._seen:
            return  # the same invitation as a part and as an attachment
        self._seen.add(event)
        if mail is not None and event.uid in self._tasks:
            self._left_alone.append((described(event), "The same message calls it a to-do."))
            return
        choice = self._choices.get(len(self._entries), Choice())
        entry = take(self.draft, event, Circumstances(self._now, self._own, mail), choice)
        self._entries.append(entry)
        if entry.outcome in (Outcome.ADDED, Outcome.UPDATED) and not invited.own_among(event, self._own, mail):
            self._which.update(dict.fromkeys(invited.reachable(event)))


def _plan_json(store: Store, path: Path) -> Plan:
    found = imports_json.plan_json(store, path)
    report = found.report
    return Plan(
        path,
        edits=found.edits,
        refused=tuple(report.refused),
        left_alone=tuple(report.left_alone),
        notices=tuple(report.notices),
        named=tuple(
            (head, name) for head, names in (("added", report.added), ("merged", report.merged)) for name in names
        ),
    )


def carry_out(store: Store, planned: Plan) -> tuple[Change | None, FileReport]:
    """Writes what was planned, all of it or nothing.

    Raises RowMovedOn when the record has changed since the plan was made.
    """
    report = report_of(planned)
    if not planned.edits:
        return None, report
    return store.write(planned.edits, INTENT, {"file": planned.path.name}), report


def import_file(store: Store, path: Path, now: datetime, own: frozenset[str] = frozenset()) -> FileReport:
    """Plan and carry out at once, as the command line does. Raises FileRefused."""
    return carry_out(store, plan(store, path, now, own))[1]
