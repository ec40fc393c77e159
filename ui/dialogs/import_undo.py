"""Taking back an import of thousands, or doing it again, beside the window, which lives on meanwhile.

Qt's undo stack waits for an answer, so an event loop of our own turns until it is there. Nothing else can be done by
then: a small dialog stands before the whole program, and what announces waits its turn.
"""

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from models.domain.change import Change
from models.services.importing import Carried
from ui.context import Context
from ui.dialogs.frame import Dialog
from ui.dialogs.import_work import POLL_MS, Bar, Errand

WIDTH = 420


class Standing(Dialog):
    """How far it is. It goes by itself and not before: half of it must not be kept."""

    def __init__(self, ctx: Context, errand: Errand) -> None:
        super().__init__(ctx.theme, self.tr("One moment"), QApplication.activeWindow(), width=WIDTH)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self._errand, self._over = errand, False
        self.say(self.tr("One moment"), self.tr("This changes a great many entries. It is kept whole or not at all."))
        self._bar = Bar(ctx.theme, self)
        self.body.addWidget(self._bar)
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._look)
        self._poll.start()

    def end(self) -> None:
        self._over = True
        self.close()

    def reject(self) -> None:
        if self._over:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self._over)

    def _look(self) -> None:
        done, of = self._errand.done, self._errand.of
        self._bar.show_share(done / of if of else 0.0)


def turn_apart(ctx: Context, change: Change) -> Change | None:
    """What was written; None where the program ends before that. Raises WorldError as `Services.undo` does."""
    imports, errand, loop = ctx.services.imports, Errand(), QEventLoop()
    written: list[Carried] = []
    errors: list[Exception] = []

    def done(carried: Carried) -> None:
        written.append(carried)
        loop.quit()

    def failed(error: Exception) -> None:
        errors.append(error)
        loop.quit()

    dialog = Standing(ctx, errand)
    imports.held = True
    try:
        ctx.jobs.run(imports.undo_apart, change, ctx.clock.now(), errand.progress, done=done, failed=failed)
        dialog.show()
        loop.exec()
    finally:
        errand.end()
        imports.held = False
        dialog.end()
    for error in errors:
        raise error
    return imports.heard(written[0]) if written else None
