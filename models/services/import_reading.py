"""One file on its way into a draft, entry by entry, whatever its kind."""

import sys
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from models.domain.errors import FileRefused
from models.domain.said import Said
from models.services.draft import Draft
from models.services.file_kinds import FileKind
from models.services.import_plan import Choice, Entry, Outcome, Plan, Progress

if TYPE_CHECKING:
    from models.domain.table import TableChoice
    from models.formats.eml import Mail
    from models.formats.ics import Event

Choices = Mapping[int, Choice]

_MOST_EVENTS = 2_000
"""A file with more is no invitation, but somebody's whole calendar."""


class Reading:
    """The readers are loaded for the first file of their kind."""

    def __init__(
        self,
        draft: Draft,
        zone: str,
        now: datetime,
        own: frozenset[str],
        choices: Choices,
        progress: Progress,
    ) -> None:
        self.draft = draft
        self._zone = ZoneInfo(zone)
        self._now = now
        self._own = own
        self._choices = choices
        self._progress = progress
        self._entries: list[Entry] = []
        self._refused: list[str] = []
        self._left_alone: list[tuple[str, str]] = []
        self._which: dict[str, None] = {}
        self._seen: set[Event] = set()
        self._tasks: set[str | None] = set()

    def plan(self, path: Path, kind: FileKind, data: bytes, table: "TableChoice | None") -> Plan:
        """Raises FileRefused, and Cancelled where the progress was told to stop."""
        self._progress(0, 0)
        planned = Plan(path)
        match kind:
            case FileKind.MAIL:
                planned = replace(planned, facts=self._take_mails(data))
            case FileKind.OUTLOOK:
                from models.formats import msg

                (mail,) = msg.read(data)
                planned = replace(planned, facts=mail.facts)
                self._take_mail(mail)
            case FileKind.CARDS:
                self._take_cards(data)
            case FileKind.TABLE:
                planned = self._take_table(planned, data, table)
            case FileKind.POSTING:
                from models.services.postings_in import take_posting

                self._add(take_posting(self.draft, data, self._choice(), self._now))
            case FileKind.PICTURE:
                from models.services.pictures_in import take_picture

                self._add(take_picture(self.draft, data, self._choice(), self._now))
            case _:
                self._take_calendar(data, None)
        from models.services.cards_in import settled

        return replace(
            planned,
            entries=settled(self.draft, self._entries),
            edits=self.draft.edits(),
            which_is_you=tuple(self._which),
            refused=tuple(self._refused),
            left_alone=tuple(self._left_alone),
        )

    def let_go(self) -> None:
        """The plan is made: what it was made with goes, step by step."""
        if "models.services.cards_in" in sys.modules:
            from models.services import cards_in

            cards_in.let_go(self.draft)
        self.draft.let_go()

    def _choice(self) -> Choice:
        """What the user said of the entry that comes next."""
        return self._choices.get(len(self._entries), Choice())

    def _add(self, entry: Entry) -> None:
        self._entries.append(entry)

    # Mail

    def _take_mails(self, data: bytes) -> Mapping[str, object]:
        """What the first message says of itself."""
        from models.formats import eml

        mails = eml.read(data)
        for number, mail in enumerate(mails, 1):
            self._take_mail(mail)
            self._progress(number, len(mails))
        return mails[0].facts

    def _take_mail(self, mail: "Mail") -> None:
        from models.services.correspondence import take_mail

        self._seen, self._tasks = set(), set()
        before = len(self._entries) + len(self._left_alone) + len(self._refused)
        for calendar in mail.calendars:
            self._take_calendar(calendar, mail)
        if len(self._entries) + len(self._left_alone) + len(self._refused) == before:
            self._add(take_mail(self.draft, mail, self._own, self._now, self._choice()))

    # Calendars

    def _take_calendar(self, data: bytes, mail: "Mail | None") -> None:
        from models.formats import ics

        try:
            found = ics.read(data, self._zone, self._now)
        except FileRefused as refused:
            if mail is None:
                raise
            self._refused.append(
                Said("The invitation in this message cannot be read. {sentence}", sentence=refused.sentence)
            )
            return
        if len(found.events) > _MOST_EVENTS:
            raise FileRefused(
                "This calendar holds {count:,} events. Please save the invitations alone, up to {most_events} at a "
                "time.",
                count=len(found.events),
                most_events=_MOST_EVENTS,
            )
        # Nothing is called off before it is there.
        for number, event in enumerate(sorted(found.events, key=lambda event: event.cancels), 1):
            self._take_event(event, mail)
            self._progress(number, len(found.events))
        for other in found.others:
            what = f"A {other.name}" + (f" “{other.title[:120]}”" if other.title else "")
            self._left_alone.append((what, Said("Only events become interviews.")))
            self._tasks.add(other.uid)
        if not found.events and not found.others and mail is None:
            self._refused.append(Said("There is no event in this calendar."))

    def _take_event(self, event: "Event", mail: "Mail | None") -> None:
        from models.services import invited
        from models.services.invitations import Circumstances, described, take
        from models.services.proposals import with_signature

        if mail is not None and event in self._seen:
            return  # the same invitation as a part and as an attachment
        self._seen.add(event)
        if mail is not None and event.uid in self._tasks:
            self._left_alone.append((described(event), Said("The same message calls it a to-do.")))
            return
        choice = self._choice()
        entry = take(self.draft, event, Circumstances(self._now, self._own, mail), choice)
        self._add(entry if mail is None else with_signature(self.draft, mail, replace(entry, facts=mail.facts), choice))
        if entry.outcome in (Outcome.ADDED, Outcome.UPDATED) and not invited.own_among(event, self._own, mail):
            self._which.update(dict.fromkeys(invited.reachable(event)))

    # People

    def _take_cards(self, data: bytes) -> None:
        from models.formats.vcard import iter_cards
        from models.services.cards_in import take_card

        count = data.upper().count(b"BEGIN:VCARD")
        for number, card in enumerate(iter_cards(data), 1):
            self._add(take_card(self.draft, card, self._choice(), self._now))
            self._progress(number, max(count, number))

    # Tables

    def _take_table(self, planned: Plan, data: bytes, table: "TableChoice | None") -> Plan:
        from models.services.tables_in import take_table

        taken = take_table(self.draft, data, planned.path.name, table, self._choices, self._now, self._progress)
        self._entries += taken.entries
        self._refused += taken.refused
        self._left_alone += taken.left_alone
        return replace(planned, facts=taken.facts, table=taken.outline, notices=taken.notices)
