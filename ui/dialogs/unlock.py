"""A start on encrypted data whose key the keyring does not give: the recovery code opens it."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from models.domain.errors import WorldError
from models.services import encryption
from models.services.encryption import Unlocked
from models.services.folder import Locked
from ui.dialogs.frame import Dialog
from ui.dialogs.recovery_code import CodeField
from ui.jobs import Jobs
from ui.theme import Theme
from ui.widgets.switch import Check
from ui.wording import in_words


class UnlockDialog(Dialog):
    """`opened` is True once the key is at hand; what it is to open is tried with it first."""

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
        self._leave = self.add_button(self.tr("Cancel") if of_backup or parent is not None else self.tr("Quit"))
        self._leave.clicked.connect(self.close)
        self._again = self.add_button(self.tr("Try the keyring again"))
        self._again.clicked.connect(self._ask_keyring)
        self._go = self.add_button(self.tr("Open"), "primary")
        self._go.setDefault(True)
        self._go.clicked.connect(self._on_go)
        self._jobs = Jobs(self)
        self.code.edit.setFocus()

    def _on_go(self) -> None:
        self._wait(True)
        self._jobs.run(
            encryption.unlock_with_code, self.code.text(), self._locked, done=self._on_right, failed=self._on_wrong
        )

    def _on_wrong(self, error: Exception) -> None:
        self._wait(False)
        if not isinstance(error, WorldError):
            raise error
        self.code.error(in_words(error.sentence))
        self.code.edit.setFocus()
        QTimer.singleShot(0, self, self.grow_to_words)

    def _on_right(self, unlocked: Unlocked) -> None:
        end = self._tell_damage if unlocked.damaged else self._open
        if self.keep.isChecked():
            secrets = encryption.system_keyring()
            self._jobs.run(encryption.keep, unlocked.key, secrets, done=lambda _kept: end())
        else:
            end()

    def _tell_damage(self) -> None:
        """Whoever found the right paper is not left to doubt it."""
        self.say(
            self.tr("The code is right, but your data is damaged"),
            self.tr(
                "A failing disk or a power cut can do that. Nothing has been changed. What can be saved is looked at "
                "next, and the damaged file is kept whatever you choose."
            ),
        )
        for widget in (self.code, self.keep, self._again):
            widget.hide()
        self._go.set_look(self.tr("See what can be done"))
        self._go.clicked.disconnect()
        self._go.clicked.connect(self._open)
        self._wait(False)
        self._go.setFocus()
        self.adjustSize()

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
            QTimer.singleShot(0, self, self.grow_to_words)

    def _wait(self, waiting: bool) -> None:
        for button in (self._again, self._go, self._leave):
            button.setEnabled(not waiting)

    def _open(self) -> None:
        self.opened = True
        self.accept()


def unlock(theme: Theme, locked: Locked, parent: QWidget | None = None) -> bool:
    """Whether the key is at hand now."""
    dialog = UnlockDialog(theme, locked, parent)
    dialog.exec()
    return dialog.opened
