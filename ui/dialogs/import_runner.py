"""Planning and carrying out, apart from the window: one at a time, each with its progress and a way to stop it."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from models.domain.errors import WorldError
from ui.context import Context
from ui.dialogs.import_parts import FilePart, Sorted, sort_out
from ui.dialogs.import_work import Errand
from ui.wording import in_words

if TYPE_CHECKING:
    from models.services.import_plan import Choice, Plan, Progress
    from models.services.importing import Carried, Wanted


class Runner(QObject):
    begun = Signal(str, object)
    """What is under way, and its Errand."""
    planned = Signal()
    """Every file that was to be read has been."""
    carried = Signal()
    """It is kept, and everybody has heard of it."""
    stopped = Signal()
    """Nothing was kept."""

    def __init__(self, ctx: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._to_read: list[FilePart] = []
        self._errand: Errand | None = None
        self._left = False
        self.own = frozenset[str]()
        """Addresses that are the user's besides those in the settings."""
        self.carrying = False

    @property
    def busy(self) -> bool:
        return self._errand is not None

    def read(self, parts: Sequence[FilePart]) -> None:
        """Plan these with what is chosen by then."""
        self._to_read += [part for part in parts if part not in self._to_read]
        if not self.busy:
            self._read_next()

    def stop(self) -> None:
        """The worker hears of it with its next step."""
        self._to_read.clear()
        if self._errand is not None:
            self._errand.stop()

    def leave(self) -> None:
        """Nobody is left to hear of anything."""
        self._left = True
        self.stop()

    def _read_next(self) -> None:
        if not self._to_read:
            self.planned.emit()
            return
        from models.services.importing import Wanted

        part = self._to_read.pop(0)
        choices = dict(part.choices)
        part.stamp = self._ctx.services.imports.stamp()
        errand = self._begin(self.tr("Reading {file}").format(file=part.path.name))
        self._ctx.jobs.run(
            self._plan_and_sort,
            Wanted(part.path, choices, part.table),
            self._ctx.clock.now(),
            self.own,
            errand.progress,
            done=partial(self._on_planned, errand, part, choices),
            failed=partial(self._on_refused, errand, part),
        )

    def _plan_and_sort(
        self, wanted: "Wanted", now: datetime, own: frozenset[str], progress: "Progress"
    ) -> "tuple[Plan, Sorted]":
        """On a worker."""
        plan = self._ctx.services.imports.plan_apart(wanted, now, own, progress)
        return plan, sort_out(plan, progress)

    def _begin(self, what: str) -> Errand:
        self._errand = errand = Errand()
        self.begun.emit(what, errand)
        return errand

    def _over(self, errand: Errand) -> None:
        errand.end()
        if self._errand is errand:
            self._errand = None

    def _on_planned(
        self, errand: Errand, part: FilePart, choices: "dict[int, Choice]", planned: "tuple[Plan, Sorted]"
    ) -> None:
        self._over(errand)
        if not self._left and not self.carrying:
            part.took(*planned, choices)
            self._read_next()

    def _on_refused(self, errand: Errand, part: FilePart, error: Exception) -> None:
        from models.services.import_plan import Cancelled

        self._over(errand)
        if not isinstance(error, Cancelled | WorldError):
            raise error
        if self._left or self.carrying:
            return
        if isinstance(error, WorldError):
            part.refuse(in_words(error.sentence))
            self._read_next()
        else:
            self.stopped.emit()

    # -- carrying out ------------------------------------------------------------------------------

    def carry_out(self, parts: Sequence[FilePart]) -> None:
        """Others that would write wait meanwhile."""
        fits = not self.busy and not self._to_read
        self.stop()
        self.carrying = True
        imports = self._ctx.services.imports
        stamp = imports.stamp()
        imports.held = True
        errand = self._begin(self.tr("Bringing it in"))
        self._ctx.jobs.run(
            imports.carry_out_apart,
            [part.wanted(fits and part.stamp == stamp) for part in parts],
            self._ctx.clock.now(),
            self.own,
            errand.progress,
            done=partial(self._on_carried, errand),
            failed=partial(self._on_not_carried, errand),
        )

    def _on_carried(self, errand: Errand, carried: "Carried") -> None:
        self._end_of_carrying(errand)
        if self._left:
            return
        imports, intents = self._ctx.services.imports, self._ctx.intents
        intents.do(None, partial(imports.heard, carried))
        if carried.refused:
            intents.trouble.emit(" ".join(carried.refused))
        self.carried.emit()

    def _on_not_carried(self, errand: Errand, error: Exception) -> None:
        from models.services.import_plan import Cancelled

        self._end_of_carrying(errand)
        if not isinstance(error, Cancelled | WorldError):
            raise error
        if self._left:
            return
        if isinstance(error, WorldError):
            self._ctx.intents.trouble.emit(in_words(error.sentence))
        self.stopped.emit()

    def _end_of_carrying(self, errand: Errand) -> None:
        self._over(errand)
        self.carrying = False
        self._ctx.services.imports.held = False
