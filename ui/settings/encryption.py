"""Encryption in the settings: whether the data can be read without a key, and the way there and back."""

from pathlib import Path

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from models.services import encryption
from models.services.folder import is_encrypted
from ui.context import Context
from ui.settings.rows import Rows
from ui.widgets.buttons import Button
from ui.widgets.label import Label, breakable


class EncryptionRows(Rows):
    def __init__(self, ctx: Context, folder: Path, parent: QWidget) -> None:
        super().__init__(ctx.theme, parent)
        self._ctx, self._folder = ctx, folder
        if is_encrypted(folder):
            self._show_encrypted()
        else:
            self.add(
                self.tr("Encrypt all your data"),
                self._button(self.tr("Encrypt…"), self._encrypt),
                self.tr("the record, its files and its backups"),
            )

    def _show_encrypted(self) -> None:
        self._kept = self.add(
            self.tr("All your data is encrypted"),
            self._button(self.tr("Show the recovery code"), self._show_code),
        )
        self._older = Label(self._ctx.theme, "", "small", "ink2", wrap=True)
        self._older_row = self.add_wide(self._older)
        self._older_row.hide()
        self.add(
            self.tr("Keep everything as plain files again"),
            self._button(self.tr("Decrypt…"), self._decrypt),
        )
        self._ctx.jobs.run(encryption.is_kept, self._folder, encryption.system_keyring(), done=self._on_asked)
        self._ctx.jobs.run(encryption.encrypt_copies, self._folder, self._chosen(), done=self._on_copies)

    def _on_copies(self, stayed: list[Path]) -> None:
        """What could not be encrypted, and lies there for everybody to read."""
        if not isValid(self):  # the window has left meanwhile
            return
        told = self.tr("%n older copy can still be read without a key: {names}", "", len(stayed))
        self._older.setText(told.format(names=breakable(", ".join(copy.name for copy in stayed))))
        self._older_row.setVisible(bool(stayed))

    def _on_asked(self, kept: bool | None) -> None:
        if not isValid(self):
            return
        if kept is None:
            self._kept.setText(self.tr("this computer's keyring is locked"))
        elif kept:
            self._kept.setText(self.tr("the key is in this computer's keyring"))
        else:
            self._kept.setText(self.tr("the recovery code is asked for at every start"))

    def _chosen(self) -> Path | None:
        plan = self._ctx.services.backups.plan()
        return None if plan.folder is None else Path(plan.folder)

    def _button(self, text: str, call: object) -> Button:
        button = Button(self._ctx.theme, text, "secondary", height=28, parent=self)
        button.clicked.connect(call)
        return button

    def _encrypt(self) -> None:
        from ui.dialogs.encryption import EncryptDialog

        dialog = EncryptDialog(self._ctx, self.window())
        dialog.setModal(True)
        dialog.show()

    def _decrypt(self) -> None:
        from ui.dialogs.encryption import DecryptDialog

        dialog = DecryptDialog(self._ctx, self.window())
        dialog.setModal(True)
        dialog.show()

    def _show_code(self) -> None:
        from ui.dialogs.recovery_code import show_code

        code = encryption.code_of(self._folder)
        if code is not None:
            show_code(self._ctx.theme, code, self.window())
