"""Files that belong to the application: the CV as it was sent, a certificate, a task. Copied, opened, found again."""

import tempfile
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from models.domain.errors import WorldError
from models.domain.values import ApplicationId, Attachment
from models.domain.views import Panel
from models.services.attachments import Copied, lending_place
from ui.application.boxes import Box
from ui.context import Context
from ui.opening import open_file
from ui.widgets.buttons import Button
from ui.widgets.inert import as_words
from ui.widgets.label import Label
from ui.wording import in_words, tenths

_MEGABYTE = 1_000_000
LONGEST = 34
"""Characters of a name; of a longer one beginning and ending are shown, and readers are told all."""


class FilesBox(Box):
    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx.theme, self.tr("Files"), parent)
        self._ctx = ctx
        self._application: ApplicationId | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self.add = Button(ctx.theme, "", "quiet", "plus", 28, name=self.tr("Attach a file"), parent=self)
        self.add.clicked.connect(self._ask)
        self.add_to_head(self.add)

    def show_panel(self, panel: Panel) -> None:
        self._application = panel.application.id
        self._show()

    def _show(self) -> None:
        if self._application is None:
            return
        files = self._ctx.services.attachments.of_application(self._application)

        def build(column: QVBoxLayout, body: QWidget) -> None:
            for one in files:
                self._file(one, column, body)
            if not files:
                column.addWidget(self.small(self.tr("The CV that you sent could stand here."), body))

        self.fill(build)

    def _file(self, one: Attachment, column: QVBoxLayout, body: QWidget) -> None:
        theme = self.theme
        there = self._ctx.services.attachments.open_path(one.hash) is not None
        row = QHBoxLayout()
        row.setSpacing(theme.px(6))
        name = Label(theme, _shortened(one.name), "body", "ink" if there else "ink3", 500, parent=body)
        name.setAccessibleName(one.name)
        name.setToolTip(as_words(one.name))
        if not there:
            font = name.font()
            font.setStrikeOut(True)
            name.setFont(font)
        row.addWidget(name)
        row.addStretch(1)
        if there:
            said = self.tr("Open {name}").format(name=one.name)
            row.addWidget(self._button("eye", said, lambda: self._open(one), body))
        else:
            find = Button(theme, self.tr("Find it"), "link", height=24, parent=body)
            find.setAccessibleName(self.tr("Find {name} again").format(name=one.name))
            find.clicked.connect(lambda: self._find(one))
            row.addWidget(find)
        said = self.tr("Remove {name}").format(name=one.name)
        row.addWidget(self._button("x", said, lambda: self._remove(one), body))
        column.addLayout(row)
        about = [one.label, _size(one.size)] if there else [one.label, self.tr("no longer in the data folder")]
        column.addWidget(self.small(", ".join(filter(None, about)), body))

    def _button(self, icon: str, name: str, call: object, body: QWidget) -> Button:
        button = Button(self.theme, "", "quiet", icon, 24, name=name, parent=body)
        if callable(call):
            button.clicked.connect(lambda _checked=False: call())
        return button

    # coming

    def _ask(self) -> None:
        menu = QMenu(self)
        sent = self.tr("CV, as sent")
        menu.addAction(self.tr("The CV that was sent…"), lambda: self._choose(sent))
        menu.addAction(self.tr("Another file…"), lambda: self._choose(""))
        menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def _choose(self, label: str) -> None:
        name, _kind = QFileDialog.getOpenFileName(self, self.tr("Attach a file"))
        if name:
            self.attach(Path(name), label)

    def attach(self, path: Path, label: str) -> None:
        """Copied beside the window; what it becomes is written here, to the application that was shown then."""
        application = self._application
        if application is not None:
            self._ctx.jobs.run(
                self._ctx.services.attachments.copy,
                path,
                path.name,
                done=lambda copied: self._add(copied, application, label),
                failed=self._refused,
            )

    def _add(self, copied: Copied, application: ApplicationId, label: str) -> None:
        files, now = self._ctx.services.attachments, self._ctx.clock.now()
        self._ctx.intents.do(self, lambda: files.add(copied, copied.name, now, application=application, label=label))
        self._show()

    def _refused(self, error: Exception) -> None:
        if not isinstance(error, WorldError):
            raise error
        self._ctx.intents.trouble.emit(in_words(error.sentence))

    # going

    def _open(self, one: Attachment) -> None:
        """A copy opens in the program that the system has for it: what is kept stays as it is."""
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(
                prefix="afterview-", dir=lending_place(), ignore_cleanup_errors=True
            )
        try:
            copied = self._ctx.services.attachments.copy_out(one.id, Path(self._folder.name))
        except WorldError as error:
            self._refused(error)
            self._show()
            return
        said = open_file(copied)
        if said is not None:
            self._ctx.intents.trouble.emit(said)

    def _remove(self, one: Attachment) -> None:
        self._ctx.intents.do(self, lambda: self._ctx.services.attachments.remove(one.id))
        self._show()

    def _find(self, one: Attachment) -> None:
        name, _kind = QFileDialog.getOpenFileName(self, self.tr("Where is “{name}” now?").format(name=one.name))
        if name:
            self.find_again(one, Path(name))

    def find_again(self, one: Attachment, path: Path) -> None:
        try:
            self._ctx.services.attachments.find_again(one.hash, path)
        except WorldError as error:
            self._refused(error)
        self._show()


def _shortened(name: str) -> str:
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 13]}…{name[-12:]}"


def _size(size: int) -> str:
    if size >= _MEGABYTE:
        return f"{tenths(size / _MEGABYTE)} MB"
    return f"{max(1, round(size / 1000))} kB" if size else "0 kB"
