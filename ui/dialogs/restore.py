"""Going back to a backup: chosen from those found or from a file, looked into beside what is here, then put in place.

This asks, once, because no undo reaches behind it; what is replaced is kept as a backup of its own.
"""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.domain.backups import Look
from models.domain.errors import WorldError
from models.services.folder import Locked
from ui.backups import Work
from ui.context import Context
from ui.dialogs.frame import Dialog
from ui.dialogs.restore_list import BackupList
from ui.dialogs.restore_look import LookPane
from ui.widgets.label import Label, breakable
from ui.widgets.panel import Hairline
from ui.wording import in_words

if TYPE_CHECKING:
    from models.services.backups import Shelf
    from ui.dialogs.import_work import Errand

POLL_MS = 100


def restore_backup(ctx: Context, parent: QWidget, folder: Path, file: Path | None = None) -> bool:
    """True when the folder holds a backup's data now; what was there is kept beside it."""
    dialog = RestoreDialog(ctx, parent, folder, file)
    dialog.exec()
    return dialog.restored


class RestoreDialog(Dialog):
    def __init__(self, ctx: Context, parent: QWidget, folder: Path, file: Path | None = None) -> None:
        sentence = self.tr(
            "Look inside first. What is here now is kept as a backup of its own before anything changes."
        )
        super().__init__(ctx.theme, self.tr("Restore a backup"), parent, sentence, 860)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # it is asked what came of it
        self._ctx, self._folder, self._file = ctx, folder, file
        self._zone = ctx.services.backups.zone()
        self.restored = False
        self._gone = False
        self._look: Look | None = None
        self._wanted: Path | None = None
        self._work = Work(ctx, self)
        self._shelf = Work(ctx, self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._choosing())
        self._stack.addWidget(self._working())
        self.body.addWidget(self._stack, 1)
        self._choose = self.add_button(self.tr("Choose a file…"))
        self._choose.clicked.connect(self._on_choose)
        self._code = self.add_button(self.tr("Type its recovery code…"))
        self._code.clicked.connect(self._ask_for_code)
        self._code.hide()
        self._locked: Locked | None = None
        self._leave = self.add_button(self.tr("Leave it as it is"))
        self._leave.clicked.connect(self._on_leave)
        self._go = self.add_button(self.tr("Restore this backup"), "primary")
        self._go.clicked.connect(self._restore)
        self._go.setEnabled(False)
        self._list.chosen.connect(self._on_chosen)
        QTimer.singleShot(0, self, self._find)

    def _choosing(self) -> QWidget:
        theme = self.theme
        page = QWidget(self)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(16))
        self._list = BackupList(theme, page)
        self._pane = LookPane(theme, page)
        self._pane.setMinimumHeight(theme.px(400))
        row.addWidget(self._list)
        self._rule = Hairline(theme, page, upright=True)
        row.addWidget(self._rule)
        row.addWidget(self._pane, 1)
        return page

    def _working(self) -> QWidget:
        from ui.dialogs.import_work import Bar

        theme = self.theme
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        self._what = Label(theme, "", "head", "ink", wrap=True, parent=page)
        self._bar = Bar(theme, page)
        self._far = Label(theme, "", "small", "ink2", wrap=True, parent=page)
        column.addWidget(self._what)
        column.addWidget(self._bar)
        column.addWidget(self._far)
        column.addStretch(1)
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._show_progress)
        self._errand: Errand | None = None
        self._work.begun.connect(self._on_begun)
        return page

    def _now(self) -> datetime:
        return self._ctx.clock.now().astimezone(self._zone)

    # -- what there is -----------------------------------------------------------------------------

    def _find(self) -> None:
        from models.services.backups import shelf

        self._pane.say(self.tr("Looking for backups"), "")
        plan = self._ctx.services.backups.plan()
        self._ctx.jobs.run(shelf, self._folder, plan, done=self._on_found, failed=self._on_not_found)

    def _on_found(self, found: "Shelf") -> None:
        if self._gone or not self._ctx.services.backups.open:
            return
        files = [one for one in found.files if one.sound]
        self._list.show_files(files, self._now())
        if self._file is not None:
            self._take(self._file)
        elif not files:
            sentence = in_words(found.trouble) if found.trouble is not None else ""
            words = self.tr("If you have one elsewhere, choose its file.")
            self._pane.say(self.tr("No backup was found"), f"{sentence} {words}".strip())
            self._show_list(False)
            self._choose.setFocus()
        else:
            self._list.setFocus()

    def _show_list(self, shown: bool) -> None:
        self._list.setVisible(shown)
        self._rule.setVisible(shown)

    def _on_not_found(self, error: Exception) -> None:
        if self._gone:
            return
        if not isinstance(error, WorldError):
            raise error
        self._pane.say(self.tr("No backup was found"), in_words(error.sentence))

    def _on_choose(self) -> None:
        kinds = self.tr("Backups (*.afterview-backup *.zip *.sqlite3);;All files (*)")
        name, _kind = QFileDialog.getOpenFileName(self, self.tr("Restore a backup"), str(Path.home()), kinds)
        if name:
            self._take(Path(name))

    def _take(self, file: Path) -> None:
        try:
            size = file.stat().st_size
        except OSError:
            size = 0  # told when it is opened
        self._show_list(True)
        self._list.add_file(file, size)

    # -- a look inside -----------------------------------------------------------------------------

    def _on_chosen(self, file: Path) -> None:
        """The one looked at last is the one that is shown, however fast the list is walked."""
        self._wanted, self._look = file, None
        self._go.setEnabled(False)
        self._code.hide()
        self._pane.say(self.tr("Looking inside"), "")
        self._shelf.stop()
        if not self._shelf.busy:
            self._look_inside()

    def _look_inside(self) -> None:
        from models.services.backups import look

        file = self._wanted
        if file is None:
            return
        self._shelf.run(
            look,
            self._folder,
            file,
            self._ctx.clock.now(),
            done=lambda found: self._on_looked(file, found),
            failed=lambda error: self._on_refused(file, error),
            stopped=self._look_inside,
        )

    def _on_looked(self, file: Path, found: Look) -> None:
        if file != self._wanted:
            self._look_inside()
            return
        self._look = found
        self._pane.show_look(found, file, self._now())
        self._go.setEnabled(True)

    def _on_refused(self, file: Path, error: WorldError) -> None:
        if file != self._wanted:
            self._look_inside()
        else:
            self._pane.say(file.name, in_words(error.sentence), "clay")
            self._locked = error if isinstance(error, Locked) else None
            self._code.setVisible(self._locked is not None)

    def _ask_for_code(self) -> None:
        from ui.dialogs.unlock import unlock

        if self._locked is not None and self._wanted is not None and unlock(self.theme, self._locked, self):
            self._on_chosen(self._wanted)

    # -- going back --------------------------------------------------------------------------------

    def _restore(self) -> None:
        from models.services.backups import restore

        if self._wanted is None or self._look is None or self._work.busy:
            return
        self._work.run(
            restore,
            self._folder,
            self._wanted,
            self._ctx.clock.now(),
            done=self._on_restored,
            failed=self._on_failed,
            stopped=self._on_stopped,
        )

    def _on_begun(self, errand: "Errand") -> None:
        self._errand = errand
        self._what.setText(self.tr("Going back to the backup"))
        self._choose.hide()
        self._go.hide()
        self._leave.set_look(self.tr("Cancel"))
        self._stack.setCurrentIndex(1)
        self._show_progress()
        self._poll.start()
        self._leave.setFocus()

    def _show_progress(self) -> None:
        errand = self._errand
        if errand is None:
            return
        share = errand.done / errand.of if errand.of else 0.0
        self._bar.show_share(share)
        if errand.stopped:
            self._far.setText(self.tr("Stopping. Nothing is changed."))
        else:
            self._far.setText(self.tr("{share} %").format(share=round(100 * share)))

    def _over(self) -> None:
        self._poll.stop()
        self._errand = None

    def _on_stopped(self) -> None:
        self._over()
        self._choose.show()
        self._go.show()
        self._leave.setEnabled(True)
        self._leave.set_look(self.tr("Leave it as it is"))
        self._stack.setCurrentIndex(0)
        self._list.setFocus()

    def _on_failed(self, error: WorldError) -> None:
        self._on_stopped()
        self._pane.say(self.tr("Nothing was changed"), in_words(error.sentence), "clay")

    def _on_restored(self, kept: Path | None) -> None:
        self._over()
        self.restored = True
        opens = self.tr("Afterview opens anew with it.")
        told = self.tr("What was here before is kept in {file}.")
        before = told.format(file=breakable(str(kept))) if kept is not None else ""
        self.say(self.tr("The backup is in place"), f"{opens}\n{before}".strip())
        self._stack.hide()
        self._leave.hide()
        self.adjustSize()
        done = self.add_button(self.tr("Go on"), "primary")
        done.clicked.connect(self.close)
        done.setFocus()

    def _on_leave(self) -> None:
        if self._work.busy:
            self._work.stop()
            self._leave.setEnabled(False)
            self._show_progress()
        else:
            self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._on_leave()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The cross, while it works, is the same as Cancel: nobody leaves in the midst of it."""
        if self._work.busy:
            event.ignore()
            self._on_leave()
            return
        self._gone = True
        self._shelf.leave()
        super().closeEvent(event)
