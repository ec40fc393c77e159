"""Where the data lives, how it is kept, and the way back."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.services.folder import EXAMPLE
from ui.context import Context
from ui.opening import open_folder
from ui.settings.backup_panel import BackupPanel
from ui.settings.encryption import EncryptionRows
from ui.settings.lost_files import LostFilesRows
from ui.settings.rows import Rows, Section
from ui.widgets.buttons import Button


class DataSection(Section):
    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        head = QCoreApplication.translate("Settings", "Data and backup")
        sentence = QCoreApplication.translate("Settings", "Everything stays on this computer.")
        super().__init__(ctx.theme, head, sentence, parent)
        self._ctx = ctx
        self._folder: Path = ctx.services.store.folder
        self.backups = BackupPanel(ctx, self)
        self.backups.restore_wanted.connect(self._restore)
        self.column.addWidget(self.backups)
        self.files = LostFilesRows(ctx, self._folder, self)
        self.column.addSpacing(ctx.theme.px(16))
        self.column.addWidget(self.files)
        self.column.addWidget(self._places())
        if self._folder.name != EXAMPLE:  # which holds nobody's words
            self.column.addSpacing(ctx.theme.px(16))
            self.column.addWidget(EncryptionRows(ctx, self._folder, self))
        self.finish()

    def _places(self) -> Rows:
        rows = Rows(self._ctx.theme, self)
        rows.add(
            self.tr("Take it with you"),
            self._button(self.tr("Export…"), self._export, rows),
            self.tr("people as address cards, dates for a calendar, a table, or all of it"),
        )
        rows.add(
            self.tr("Your data lives in"), self._button(self.tr("Open folder"), self._open, rows), str(self._folder)
        )
        rows.add(
            self.tr("What was deleted is kept for thirty days"),
            self._button(self.tr("Open the bin"), self._bin, rows),
        )
        return rows

    def _button(self, text: str, call: object, parent: QWidget) -> Button:
        button = Button(self._ctx.theme, text, "secondary", height=28, parent=parent)
        button.clicked.connect(call)
        return button

    def refresh(self) -> None:
        self.backups.refresh()
        self.files.refresh()

    def _open(self) -> None:
        open_folder(self._folder)

    def _export(self) -> None:
        from ui.exporting import export

        export(self._ctx, self)

    def _restore(self) -> None:
        from ui.dialogs.restore import restore_backup

        if restore_backup(self._ctx, self, self._folder):
            self._ctx.router.restart_wanted.emit()

    def _bin(self) -> None:
        from ui.dialogs.bin import BinDialog

        BinDialog(self._ctx, self.window()).show()
