"""A start on encrypted data whose key the keyring does not give: the recovery code opens it."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.domain.errors import WorldError
from models.services import encryption
from models.services.folder import Locked
from ui.dialogs.frame import Dialog
from ui.dialogs.recovery_code import CodeField
from ui.jobs import Jobs
from ui.theme import Theme
from ui.widgets.switch import Check
from ui.wording import in_words


class UnlockDialog(Dialog):
    """`opened` is True once the key is at hand; a data folder's own file is tried with it first."""

    def __init__(self, theme: Theme, locked: Locked, parent: QWidget | None = None) -> None:
        of_backup = locked.backup
        sentence = (
            self.tr("Its key is not in this computer's keyring. Type the recovery code that was kept with it.")
            if of_backup
            else self.tr(
                "The key is not in this computer's keyring, or the keyring is locked. "
                "Type the recovery code that you kept, or unlock the keyring and try again."
            )
        )
        title = self.tr("This backup is encrypted") if of_backup else self.tr("Your data is encrypted")
        super().__init__(theme, title, parent, sentence)
        self._locked = locked
        self.opened = False
        self.code = CodeField(theme, self.tr("Recovery code"), self, self.tr("nine groups of four signs"))
        self.body.addWidget(self.code)
        line = QHBoxLayout()
        self.keep = Check(theme, self.tr("Keep the key in this computer's keyring"), self)
        self.keep.setChecked(not of_backup)
        self.keep.setVisible(not of_backup)
        line.addWidget(self.keep)
        line.addStretch(1)
        self.body.addLayout(line)
        self.add_button(self.tr("Cancel") if of_backup else self.tr("Quit")).clicked.connect(self.close)
        self._again = self.add_button(self.tr("Try the keyring again"))
        self._again.clicked.connect(self._ask_keyring)
        self._go = self.add_button(self.tr("Open"), "primary")
        self._go.setDefault(True)
        self._go.clicked.connect(self._on_go)
        self._jobs = Jobs(self)
        self.code.edit.setFocus()

    def _on_go(self) -> None:
        file = None if self._locked.backup else self._locked.file
        try:
            key = encryption.unlock_with_code(self.code.text(), self._locked.salt, file)
        except WorldError as error:
            self.code.error(in_words(error.sentence))
            return
        if self.keep.isChecked():
            self._wait(True)
            self._jobs.run(encryption.keep, key, encryption.system_keyring(), done=lambda _kept: self._open())
        else:
            self._open()

    def _ask_keyring(self) -> None:
        self._wait(True)
        self._jobs.run(
            encryption.unlock_from_keyring, self._locked.salt, encryption.system_keyring(), done=self._on_asked
        )

    def _on_asked(self, found: bool) -> None:
        self._wait(False)
        if found:
            self._open()
        else:
            self.code.error(self.tr("The keyring does not have the key, or it is still locked."))

    def _wait(self, waiting: bool) -> None:
        for button in (self._again, self._go):
            button.setEnabled(not waiting)

    def _open(self) -> None:
        self.opened = True
        self.accept()


def unlock(theme: Theme, locked: Locked, parent: QWidget | None = None) -> bool:
    """Whether the key is at hand now."""
    dialog = UnlockDialog(theme, locked, parent)
    dialog.exec()
    return dialog.opened
