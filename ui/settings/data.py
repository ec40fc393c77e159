"""Where the data lives, the way to keep a copy of it, and the way back."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from models.domain.errors import WorldError
from models.services import folder as folders
from ui.context import Context
from ui.opening import open_folder
from ui.settings.rows import Rows, Section
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.wording import in_words


class DataSection(Section):
    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        head = QCoreApplication.translate("Settings", "Data and backup")
        sentence = QCoreApplication.translate("Settings", "Everything stays on this computer.")
        super().__init__(ctx.theme, head, sentence, parent)
        self._ctx = ctx
        theme = ctx.theme
        self._folder: Path = ctx.services.store.folder
        rows = Rows(theme, self)
        rows.add(
            self.tr("Your data lives in"), self._button(self.tr("Open folder"), self._open, rows), str(self._folder)
        )
        rows.add(
            self.tr("Keep everything in one file"),
            self._button(self.tr("Back up now"), self._back_up, rows),
            self.tr("read back and verified after writing"),
        )
        rows.add(
            self.tr("Go back to a backup"),
            self._button(self.tr("Restore…"), self._restore, rows),
            self.tr("what is here now is kept beside it"),
        )
        rows.add(
            self.tr("What was deleted is kept for thirty days"),
            self._button(self.tr("Open the bin"), self._bin, rows),
        )
        self.column.addWidget(rows)
        line = QHBoxLayout()
        self._words = Label(theme, "", "body", "ink2", wrap=True, parent=self)
        line.addWidget(self._words)
        self.column.addSpacing(theme.px(12))
        self.column.addLayout(line)
        self.finish()

    def _button(self, text: str, call: object, parent: QWidget) -> Button:
        button = Button(self._ctx.theme, text, "secondary", height=28, parent=parent)
        button.clicked.connect(call)
        return button

    def _open(self) -> None:
        open_folder(self._folder)

    def _back_up(self) -> None:
        day = self._ctx.clock.now().astimezone(self._ctx.services.reminders.etiquette().zone)
        usual = str(Path.home() / f"afterview-{day:%Y-%m-%d}.zip")
        name, _kind = QFileDialog.getSaveFileName(self, self.tr("Back up"), usual, self.tr("Backups (*.zip)"))
        if name:
            self._say(self.tr("Backing up…"))
            target = Path(name) if Path(name).suffix else Path(name + ".zip")
            self._ctx.jobs.run(
                folders.back_up,
                self._folder,
                target,
                done=lambda _none: self._on_backed_up(target),
                failed=self._on_failed,
            )

    def _on_backed_up(self, target: Path) -> None:
        self._say(self.tr("Everything is in {file}, and that file was read back.").format(file=target))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, WorldError):
            raise error
        self._say(in_words(error.sentence), "clay")

    def _say(self, sentence: str, token: str = "ink2") -> None:
        self._words.set_token(token)
        self._words.setText(sentence)

    def _restore(self) -> None:
        from ui.dialogs.restore import restore_backup

        if restore_backup(self._ctx, self, self._folder):
            self._ctx.router.restart_wanted.emit()

    def _bin(self) -> None:
        from ui.dialogs.bin import BinDialog

        BinDialog(self._ctx, self.window()).show()
