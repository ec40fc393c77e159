"""Imports as the window makes them: planned, shown, changed, carried out; everybody hears of the change.

A long file takes seconds to read, so all of this can be done apart: on a worker, with a connection of its own that is
opened and closed there (HOUSE, law 3). What reads a kind of file takes a moment to load, which is spent when the first
file of that kind comes, not at the start.
"""

from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from models.domain.change import Change
from models.domain.errors import FileRefused, RowMovedOn, WorldError
from models.domain.report import FileReport
from models.domain.values import ApplicationId, Company, Contact
from models.services.bin import entry_for
from models.services.desk import Desk
from models.services.gathering import gathering
from models.services.intent import Intent
from models.services.reminders import Reminders
from models.store.db import others_wrote
from models.store.repository import Store

if TYPE_CHECKING:
    from models.domain.table import TableChoice
    from models.services.backups import BeforeImport
    from models.services.import_plan import Choice, Plan, Progress

SEVERAL = Intent.FILES_IMPORTED.value


@dataclass(frozen=True, slots=True)
class Wanted:
    """One file with what the user says of it: `choices` by the place of the entry in the plan."""

    path: Path
    choices: "Mapping[int, Choice]" = field(default_factory=dict)
    table: "TableChoice | None" = None
    planned: "Plan | None" = None
    """A plan made with just these choices of the record as it is (`Imports.stamp`): carried out as it stands."""
    digest: str = ""
    """Of the file that was shown (`Plan.digest`); where it is known, no other file is brought in instead."""


@dataclass(frozen=True, slots=True)
class Carried:
    """What was written apart, for `Imports.heard`; `refused` are sentences by file that could not be taken."""

    change: Change | None = None
    """All of it together, whatever the number of files, so that one undo takes it back."""
    refused: tuple[str, ...] = ()
    alone: bool = True
    """Nobody else has written meanwhile."""


class Imports:
    def __init__(self, desk: Desk, reminders: Reminders) -> None:
        self._desk, self._reminders = desk, reminders
        self.held = False
        """Set while an import is carried out apart: whoever else would write should wait, it takes a moment."""

    def plan(
        self,
        path: Path,
        now: datetime,
        own: frozenset[str] = frozenset(),
        choices: "Mapping[int, Choice] | None" = None,
        table: "TableChoice | None" = None,
    ) -> "Plan":
        """What the file would do; `choices` are the user's, by the place of the entry in the plan before.

        Raises FileRefused.
        """
        from models.services.imports import plan

        return plan(self._desk.store, path, now, own, choices, table=table)

    def carry_out(self, planned: "Plan") -> tuple[Change | None, FileReport]:
        """One transaction that can be undone; no Change when there was nothing to write.

        Raises RowMovedOn when the record has changed since the plan was made: plan again.
        """
        from models.services.imports import carry_out

        change, report = carry_out(self._desk.store, planned)
        return (self._desk.tell(change) if change is not None else None), report

    def stamp(self) -> tuple[int, int]:
        """Another one whenever anybody has written into the record: a plan made before may bring in things twice."""
        return self._desk.store.revision, others_wrote(self._desk.store.database)

    def company_of(self, contact: Contact) -> str:
        """The name of where somebody works; empty where it is not known."""
        found = self._desk.store.get(Company, contact.company) if contact.company is not None else None
        return found.name if found is not None else ""

    # Apart: on a worker

    def plan_apart(self, wanted: Wanted, now: datetime, own: frozenset[str], progress: "Progress") -> "Plan":
        """Raises FileRefused, and Cancelled where `progress` does."""
        from models.services.imports import plan

        with gathering(kept=True), closing(Store.open(self._desk.store.folder)) as store:
            return plan(store, wanted.path, now, own, wanted.choices, table=wanted.table, progress=progress)

    def carry_out_apart(
        self, wanted: Sequence[Wanted], now: datetime, own: frozenset[str], progress: "Progress"
    ) -> Carried:
        """The files one after the other, each a transaction, each planned against what those before it have written.

        Raises Cancelled where `progress` does, and then takes back what was written already.
        """
        from models.services.backups import BeforeImport

        with gathering(kept=True), closing(Store.open(self._desk.store.folder)) as store:
            guard = BeforeImport(store, now)
            before = others_wrote(store.database)
            changes: list[Change] = []
            refused: list[str] = []
            try:
                for one in wanted:
                    try:
                        change = _bring_in(store, one, now, own, progress, guard, first=not changes)
                    except WorldError as error:
                        refused.append(f"{one.path.name}: {error.sentence}")
                        continue
                    if change is not None:
                        changes.append(change)
            except BaseException:
                for change in reversed(changes):
                    store.write(change.reversed().edits, change.intent)
                raise
            alone = others_wrote(store.database) == before
        return Carried(_together(changes), tuple(refused), alone)

    def undo_apart(self, change: Change, now: datetime, progress: "Progress") -> Carried:
        """Takes a great change back, or does it again, as `Services.undo` does. Raises RowMovedOn."""
        with gathering(), closing(Store.open(self._desk.store.folder)) as store:
            before, back = others_wrote(store.database), change.reversed()
            written = store.write(back.edits, back.intent, back.about, to_bin=entry_for(back, now), progress=progress)
            alone = others_wrote(store.database) == before
        return Carried(written, alone=alone)

    def heard(self, carried: Carried) -> Change:
        """Back on the thread of the window: the house hears of what was written apart."""
        if carried.change is None:
            return Change(SEVERAL, ())
        if carried.alone:
            self._reminders.knows_of_writing()
        return self._desk.tell(carried.change)


def _together(changes: Sequence[Change]) -> Change | None:
    if len(changes) < 2:
        return next(iter(changes), None)
    edits = tuple(edit for change in changes for edit in change.edits)
    applications = frozenset[ApplicationId]().union(*(change.applications for change in changes))
    return Change(SEVERAL, edits, {"count": str(len(changes))}, applications)


def _bring_in(
    store: Store,
    wanted: Wanted,
    now: datetime,
    own: frozenset[str],
    progress: "Progress",
    guard: "BeforeImport",
    *,
    first: bool,
) -> Change | None:
    from models.services.imports import brought_in, plan, write

    def take(planned: "Plan") -> Change | None:
        guard.of(planned.brings, progress)
        return write(store, planned, progress)

    if wanted.planned is not None and first:
        try:
            return take(wanted.planned)
        except RowMovedOn:
            pass  # somebody has written since: look again

    def plan_again() -> "Plan":
        planned = plan(store, wanted.path, now, own, wanted.choices, table=wanted.table, progress=progress)
        if wanted.digest and planned.digest != wanted.digest:
            raise FileRefused("it has changed since it was shown, so nothing of it was brought in. Open it once more.")
        return planned

    return brought_in(plan_again, take)
