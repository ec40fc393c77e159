"""Whatever is offered for import, one dialog after the other: never two at once, and nothing that comes is lost.

Files that become entries are shown together; a table has its wizard, a picture its form, each when the one before it
is done.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from models.domain.errors import FileRefused
from ui.arrivals import Arrivals, can_take, spread
from ui.context import Context

BACKUP = ".afterview-backup"
BUSY_MS = 400
"""Looked at again so often while another dialog asks something."""


class ImportFlow(QObject):
    def __init__(self, ctx: Context, window: QWidget) -> None:
        super().__init__(window)
        self._ctx, self._window = ctx, window
        self.arrivals = Arrivals(self)
        self._waiting: list[Path] = []
        self._notes: list[str] = []
        self._tables: list[Path] = []
        self._pictures: list[Path] = []
        self._backups: list[Path] = []
        self.dialog: QDialog | None = None
        self._number = 0
        """Of the dialog that is shown, or was last."""
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(BUSY_MS)
        self._again.timeout.connect(self._next)

    def offer(self, paths: Sequence[Path]) -> None:
        files, notes = spread(paths)
        self._waiting += [path for path in files if path not in self._waiting]
        self._notes += notes
        self._next()

    def drop(self, mime: QMimeData) -> bool:
        """Takes what was dropped; False where there is nothing in it."""
        paths = self.arrivals.of_drop(mime)
        # The source waits until the drop has been answered; a dialog must not keep it waiting.
        if paths:
            QTimer.singleShot(0, self, lambda: self.offer(paths))
        return bool(paths)

    def paste(self, mime: QMimeData) -> bool:
        paths = self.arrivals.of_paste(mime)
        if paths:
            self.offer(paths)
        return bool(paths)

    def stop(self) -> None:
        """The window goes: nothing more is asked, and what is under way stops."""
        self._again.stop()
        self._waiting, self._tables, self._pictures, self._backups, self._notes = [], [], [], [], []
        stop = getattr(self.dialog, "stop", None)
        if stop is not None:
            stop()
        self.arrivals.close()

    # -- one after the other -----------------------------------------------------------------------

    def _next(self) -> None:
        if self.dialog is not None:
            return
        if QApplication.activeModalWidget() is not None:
            self._again.start()  # somebody is answering something else
            return
        if self._waiting or self._notes:
            self._sort()
        elif self._tables:
            self._show_table(self._tables.pop(0))
        elif self._pictures:
            self._show_picture(self._pictures.pop(0))
        elif self._backups:
            self._show_backup(self._backups.pop(0))

    def _sort(self) -> None:
        """Tables and pictures to their own dialogs; what cannot be told is told by the preview."""
        from models.services.file_kinds import FileKind, kind_of

        plain: list[Path] = []
        for path in self._waiting:
            if path.suffix.casefold() == BACKUP:
                self._backups.append(path)
                continue
            try:
                kind = kind_of(path)
            except FileRefused:
                kind = FileKind.CALENDAR
            lists = {FileKind.TABLE: self._tables, FileKind.PICTURE: self._pictures}
            lists.get(kind, plain).append(path)
        notes, self._waiting, self._notes = self._notes, [], []
        if plain or (notes and not self._tables and not self._pictures and not self._backups):
            from ui.dialogs.import_preview import ImportPreview

            self._wait_for(ImportPreview.ask(self._ctx, self._window, plain, notes))
        else:
            self._next()

    def _show_table(self, path: Path) -> None:
        from ui.dialogs.table_wizard import TableWizard

        self._wait_for(TableWizard.ask(self._ctx, self._window, path))

    def _show_picture(self, path: Path) -> None:
        from ui.people.photo import PhotoDialog

        self._wait_for(PhotoDialog.ask(self._ctx, self._window, path))

    def _show_backup(self, path: Path) -> None:
        """Nothing is brought in from it: it is looked into, and takes the place of everything or of nothing."""
        from ui.dialogs.restore import RestoreDialog

        dialog = RestoreDialog(self._ctx, self._window, self._ctx.services.backups.folder, path)

        def on_finished() -> None:
            dialog.deleteLater()
            if dialog.restored:
                self._ctx.router.restart_wanted.emit()

        dialog.finished.connect(on_finished)
        dialog.open()
        self._wait_for(dialog)

    def _wait_for(self, dialog: QDialog) -> None:
        self.dialog = dialog
        if not dialog.acceptDrops():
            dialog.setAcceptDrops(True)
            dialog.installEventFilter(self)
        self._number += 1
        gone = partial(self._on_gone, self._number)
        dialog.finished.connect(gone)
        dialog.destroyed.connect(gone)

    def _on_gone(self, number: int, *_: object) -> None:
        """By its end or by its deletion, whichever comes first."""
        if self.dialog is not None and number == self._number:
            self.dialog = None
            QTimer.singleShot(0, self, self._next)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is dropped on the dialog waits for its turn."""
        if isinstance(event, QDropEvent) and event.type() in (QEvent.Type.DragEnter, QEvent.Type.Drop):
            entering = event.type() == QEvent.Type.DragEnter
            if can_take(event.mimeData()) if entering else self.drop(event.mimeData()):
                event.acceptProposedAction()
            if not entering and isinstance(watched, QDialog):
                watched.activateWindow()  # the keys were in the window that it came from
            return True
        return super().eventFilter(watched, event)
