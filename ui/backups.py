"""Backups beside the window: one at a time on a worker, with its progress and a way to stop it; and the daily one.

The daily one is made in the first quiet moment of a day: a while after the start, or after midnight, and not while
somebody is changing things. What stands in its way is told once, calmly, and tried again every hour.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QElapsedTimer, QObject, Signal
from shiboken6 import isValid

from models.domain.backups import BackupKind
from models.domain.errors import WorldError
from models.domain.said import Said
from ui.context import Context
from ui.wording import in_words

if TYPE_CHECKING:
    from models.services.backups import Made
    from ui.dialogs.import_work import Errand

T = TypeVar("T")
QUIET_MS = 20_000
"""Without a change for so long, nobody is in the midst of something."""
AGAIN = timedelta(hours=1)


class Work(QObject):
    """One piece of work about backups at a time."""

    begun = Signal(object)
    """Its Errand."""
    ended = Signal()

    def __init__(self, ctx: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._errand: Errand | None = None
        self._left = False

    @property
    def busy(self) -> bool:
        return self._errand is not None

    def run(
        self,
        function: Callable[..., T],
        *args: object,
        done: Callable[[T], object],
        failed: Callable[[WorldError], object],
        stopped: Callable[[], object] | None = None,
    ) -> None:
        """`function` takes its progress last. Nothing is heard any more once this was left."""
        from ui.dialogs.import_work import Errand

        self._errand = errand = Errand()
        self.begun.emit(errand)

        def on_done(result: T) -> None:
            if self._over(errand):
                done(result)

        def on_failed(error: Exception) -> None:
            self._on_failed(errand, error, failed, stopped)

        self._ctx.jobs.run(function, *args, errand.progress, done=on_done, failed=on_failed)

    def stop(self) -> None:
        if self._errand is not None:
            self._errand.stop()

    def leave(self) -> None:
        """Nobody is left to hear of anything."""
        self._left = True
        self.stop()

    def _over(self, errand: "Errand") -> bool:
        errand.end()
        self._errand = None
        heard = not self._left and isValid(self) and self._ctx.services.backups.open
        if heard:
            self.ended.emit()
        return heard

    def _on_failed(
        self,
        errand: "Errand",
        error: Exception,
        failed: Callable[[WorldError], object],
        stopped: Callable[[], object] | None,
    ) -> None:
        from models.services.import_plan import Cancelled

        heard = self._over(errand)
        if not isinstance(error, Cancelled | WorldError):
            raise error
        if heard and isinstance(error, WorldError):
            failed(error)
        elif heard and stopped is not None:
            stopped()


def begin(
    work: Work, ctx: Context, kind: BackupKind, done: Callable[["Made"], object], failed: Callable[[WorldError], object]
) -> None:
    """A backup now, where the person wants them."""
    from models.services.backups import make

    backups = ctx.services.backups
    now = ctx.clock.now().astimezone(backups.zone())
    work.run(make, backups.folder, backups.plan(), kind, now, done=done, failed=failed)


class DailyBackup(QObject):
    """Looks with every beat whether the day's backup is due."""

    def __init__(self, ctx: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._work = Work(ctx, self)
        self._again: datetime | None = None
        self._quiet = QElapsedTimer()
        ctx.bus.changed.connect(lambda _change, _origin: self._quiet.start())

    def start(self) -> None:
        from models.services.backups import tidy

        backups, now = self._ctx.services.backups, self._ctx.clock.now()
        self._ctx.jobs.run(tidy, backups.folder, backups.plan(), now)
        self.look(now)

    def look(self, now: datetime) -> None:
        if self._work.busy or (self._quiet.isValid() and not self._quiet.hasExpired(QUIET_MS)):
            return
        if self._again is not None and self._again - AGAIN <= now < self._again:
            return
        try:
            if self._again is None and not self._ctx.services.backups.due(now):
                return
        except WorldError as error:
            self._on_failed(error)
            return
        begin(self._work, self._ctx, BackupKind.DAILY, self._on_made, self._on_failed)

    def stop(self) -> None:
        self._work.leave()

    def _on_made(self, made: "Made") -> None:
        self._again = None if made.trouble is None else self._ctx.clock.now() + AGAIN
        self._remember(made.trouble)

    def _on_failed(self, error: WorldError) -> None:
        self._again = self._ctx.clock.now() + AGAIN
        sentence = Said("No backup could be made today. {why}", why=error.sentence)
        try:
            if self._ctx.services.backups.first_told(sentence):
                self._ctx.intents.trouble.emit(in_words(sentence))
        except WorldError:
            self._ctx.intents.trouble.emit(in_words(sentence))

    def _remember(self, trouble: Said | None) -> None:
        backups = self._ctx.services.backups
        try:
            backups.done(self._ctx.clock.now())
            first = backups.first_told(trouble)
        except WorldError as error:
            self._on_failed(error)
            return
        if first and trouble is not None:
            words = self.tr("{trouble} Today’s backup is kept beside your data meanwhile.")
            self._ctx.intents.trouble.emit(words.format(trouble=in_words(trouble)))
