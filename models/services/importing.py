"""Imports as the window makes them: planned, shown, changed, carried out; everybody hears of the change.

What reads calendars and mail takes a moment to load, which is spent when the first file comes, not at the start.
Several files are planned one after the other, each when the one before it is carried out, since they may
belong together.
"""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from models.domain.change import Change
from models.domain.report import FileReport
from models.services.desk import Desk

if TYPE_CHECKING:
    from models.services.import_plan import Choice, Plan


class Imports:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def plan(
        self,
        path: Path,
        now: datetime,
        own: frozenset[str] = frozenset(),
        choices: "Mapping[int, Choice] | None" = None,
    ) -> "Plan":
        """What the file would do; `choices` are the user's, by the place of the entry in the plan before.

        Raises FileRefused.
        """
        from models.services.imports import plan

        return plan(self._desk.store, path, now, own, choices)

    def carry_out(self, planned: "Plan") -> tuple[Change | None, FileReport]:
        """One transaction that can be undone; no Change when there was nothing to write.

        Raises RowMovedOn when the record has changed since the plan was made: plan again.
        """
        from models.services.imports import carry_out

        change, report = carry_out(self._desk.store, planned)
        return (self._desk.tell(change) if change is not None else None), report
