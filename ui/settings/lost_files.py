"""In the settings, where files beside the record are gone or spoiled: how many, and the way to fetch them."""

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from models.domain.damage import LostFiles
from models.domain.errors import WorldError
from models.services import lost_files
from ui.context import Context
from ui.settings.rows import Rows
from ui.widgets.buttons import Button


class LostFilesRows(QWidget):
    """Hidden as long as nothing is lost, with the room below it."""

    def __init__(self, ctx: Context, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._ctx, self._folder = ctx, folder
        self._found: LostFiles | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, ctx.theme.px(12))
        rows = Rows(ctx.theme, self)
        column.addWidget(rows)
        self.see = Button(ctx.theme, self.tr("See what can be done"), "secondary", height=28, parent=rows)
        self.see.clicked.connect(self._on_see)
        self._note = rows.add(self.tr("Files beside your notes and applications"), self.see, token="due")
        self.hide()
        self.refresh()

    def refresh(self) -> None:
        """Look again, on a worker; what a backup has of them as well."""
        self._ctx.jobs.run(
            lost_files.look, self._folder, self._ctx.clock.now(), done=self._on_found, failed=self._on_failed
        )

    def _on_found(self, found: LostFiles) -> None:
        if not isValid(self):  # the window has left meanwhile
            return
        self._found = found
        self._note.setText(self.tr("%n is missing or damaged", "", len(found.lost)))
        self.setVisible(bool(found.lost))

    def _on_failed(self, error: Exception) -> None:
        """What the data itself lacks is told elsewhere."""
        if not isinstance(error, WorldError):
            raise error

    def _on_see(self) -> None:
        from ui.dialogs.lost_files import LostFilesDialog

        if self._found is not None:
            dialog = LostFilesDialog(self._ctx, self._folder, self._found, self.window())
            dialog.fetched.connect(self.refresh)
            dialog.setModal(True)
            dialog.show()
