"""Switching encryption on and off: what it means, the code that must not be lost, and the work itself."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from models.domain.errors import WorldError
from models.services import encryption
from models.services.encryption import Fresh
from models.services.import_plan import Cancelled
from ui.context import Context
from ui.dialogs.frame import Dialog
from ui.dialogs.import_work import POLL_MS, Bar, Errand
from ui.dialogs.recovery_code import CodeCard, CodeField
from ui.jobs import Jobs
from ui.theme import Theme
from ui.widgets.label import Label

if TYPE_CHECKING:
    from models.domain.mail import Secrets

ASKED_GROUP = 6


class EncryptDialog(Dialog):
    """Shows the code, has one group of it typed again, and puts the key into the keyring."""

    def __init__(self, ctx: Context, parent: QWidget, secrets: "Secrets | None" = None) -> None:
        super().__init__(
            ctx.theme,
            self.tr("Encrypt all your data"),
            parent,
            self.tr(
                "Your record, its files and its backups can then be read only with a key. This computer's keyring "
                "keeps it, so nothing changes for you. Keep this recovery code as well: where the keyring is lost, "
                "nothing else opens your data."
            ),
            600,
        )
        self._ctx, self._secrets = ctx, secrets
        self.fresh: Fresh = encryption.fresh()
        self._warned = False
        self.body.addWidget(CodeCard(self.theme, self.fresh.code, self))
        label = self.tr("Type group {number} from what you have kept").format(number=ASKED_GROUP)
        self.typed = CodeField(self.theme, label, self)
        self.body.addWidget(self.typed)
        self._words = Label(self.theme, "", "body", "clay", wrap=True, parent=self)
        self._words.hide()
        self.body.addWidget(self._words)
        self.add_button(self.tr("Leave it as it is")).clicked.connect(self.close)
        self.go = self.add_button(self.tr("Encrypt now"), "primary")
        self.go.clicked.connect(self._on_go)
        self.typed.edit.returnPressed.connect(self._on_go)
        self.typed.edit.setFocus()

    def _on_go(self) -> None:
        if not encryption.is_group(self.fresh.code, ASKED_GROUP, self.typed.text()):
            self.typed.error(self.tr("This is not group {number} of the code above.").format(number=ASKED_GROUP))
            return
        self.typed.error("")
        if self._warned:
            self._begin()
            return
        self.go.setEnabled(False)
        secrets = self._secrets or encryption.system_keyring()
        self._ctx.jobs.run(encryption.keep, self.fresh.key, secrets, done=self._on_kept)

    def _on_kept(self, kept: bool) -> None:
        if not isValid(self):  # it was closed while the keyring asked
            return
        self.go.setEnabled(True)
        if kept:
            self._begin()
            return
        self._warned = True
        self._words.setText(
            self.tr(
                "This computer offers no keyring, or it is locked. Afterview would ask for the recovery code at every "
                "start. Press the button once more if that is what you want."
            )
        )
        self._words.show()

    def _begin(self) -> None:
        router, fresh = self._ctx.router, self.fresh
        self.close()
        QTimer.singleShot(0, router, lambda: router.recast_wanted.emit(fresh))


class DecryptDialog(Dialog):
    def __init__(self, ctx: Context, parent: QWidget) -> None:
        super().__init__(
            ctx.theme,
            self.tr("Keep everything as plain files again"),
            parent,
            self.tr(
                "Whoever can read the files of this computer can then read your record. Backups that were made "
                "meanwhile stay encrypted: keep the recovery code as long as you keep them."
            ),
        )
        router = ctx.router
        self.add_button(self.tr("Leave it encrypted")).clicked.connect(self.close)
        go = self.add_button(self.tr("Decrypt now"), "primary")

        def begin() -> None:
            self.close()
            QTimer.singleShot(0, router, lambda: router.recast_wanted.emit(None))

        go.clicked.connect(begin)


class RecastDialog(Dialog):
    """Encrypts or decrypts a folder that nobody has open; closes by itself. Until the last step it can be left."""

    def __init__(self, theme: Theme, folder: Path, fresh: Fresh | None, secrets: "Secrets | None" = None) -> None:
        title = self.tr("Encrypting your data") if fresh else self.tr("Decrypting your data")
        sentence = self.tr(
            "A copy is written beside it and read back before it takes the place. "
            "If the power fails now, nothing is lost."
        )
        super().__init__(theme, title, None, sentence)
        self._folder, self._fresh, self._secrets = folder, fresh, secrets
        self.trouble: WorldError | None = None
        self.changed = False
        self._bar = Bar(theme, self)
        self.body.addWidget(self._bar)
        self._leave = self.add_button(self.tr("Cancel"))
        self._leave.clicked.connect(self.close)
        self._errand = Errand()
        self._ended = False
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(lambda: self._bar.show_share(self._errand.done / max(1, self._errand.of)))
        self._poll.start()
        self._jobs = Jobs(self)
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        progress = self._errand.progress
        if self._fresh is not None:
            self._jobs.run(
                encryption.encrypt, self._folder, self._fresh.key, progress, done=self._on_done, failed=self._on_failed
            )
        else:
            self._jobs.run(encryption.decrypt, self._folder, progress, done=self._on_done, failed=self._on_failed)

    def _on_done(self, _none: None) -> None:
        self.changed = True
        self._end()

    def _on_failed(self, error: Exception) -> None:
        if self._fresh is not None:
            self._jobs.run(encryption.let_go, self._fresh.key, self._secrets or encryption.system_keyring())
        if isinstance(error, WorldError):
            self.trouble = error
        self._end()
        if not isinstance(error, WorldError | Cancelled):
            raise error

    def _end(self) -> None:
        self._errand.end()
        self._ended = True
        self.accept()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing asks the work to stop; it closes once that has let go."""
        if not self._ended:
            self._errand.stop()
            self._leave.setEnabled(False)
            event.ignore()
            return
        super().closeEvent(event)

    def reject(self) -> None:
        self.close()
