"""The letters of one application: to write, begun, on their way and sent, and any other that one wants to write."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from models.domain.letter_views import LetterGroup, LetterRow
from models.domain.values import ApplicationId, LetterKind
from models.domain.views import Panel
from ui.context import Context
from ui.letters import index_words as words
from ui.letters.index_delegate import LetterDelegate
from ui.letters.index_keys import Command
from ui.letters.index_list import LettersList
from ui.letters.index_model import Entry, LettersModel
from ui.people.words import letter_kind
from ui.widgets.buttons import Button
from ui.widgets.label import Label

_WITH_RECRUITER = (
    LetterKind.RECRUITER_PERMISSION,
    LetterKind.RECRUITER_DEBRIEF,
    LetterKind.RECRUITER_NUDGE,
    LetterKind.RECRUITER_UPDATE,
)
_WITH_REFERENCE = (LetterKind.REFERENCE_HEADS_UP, LetterKind.REFERENCE_THANKS)


class LettersTab(QWidget):
    def __init__(self, ctx: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._panel: Panel | None = None
        theme, px = ctx.theme, ctx.theme.px
        self.setAccessibleName(self.tr("Letters of this application"))
        self.model = LettersModel(words.name, self._sentence, self)
        self.delegate = LetterDelegate(theme, self._line, self)
        self.list = LettersList(theme, self.model, self.delegate, self)
        self.list.setAccessibleName(self.tr("Letters of this application"))
        self.new = Button(theme, self.tr("Write…"), "quiet", "pen-line", 32, ("W",), parent=self)
        self.nothing = Label(
            theme,
            self.tr("No letter yet. What is due will stand here by itself."),
            "body",
            "ink2",
            wrap=True,
            parent=self,
        )
        head = QHBoxLayout()
        head.setContentsMargins(px(22), px(14), px(18), 0)
        head.addWidget(Label(theme, self.tr("Letters"), "head", "ink", parent=self))
        head.addStretch(1)
        head.addWidget(self.new)
        self.nothing.setContentsMargins(px(22), px(8), px(22), 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        self.setTabOrder(self.new, self.list)
        self.new.clicked.connect(self.choose)
        shortcut = QShortcut(QKeySequence("W"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.choose)
        self.list.commanded.connect(self._on_commanded)
        self.list.acted.connect(lambda _act: self.open_current())

    def show_panel(self, panel: Panel) -> None:
        self._panel = panel
        rows = self._rows()
        entries: list[Entry] = []
        for group in LetterGroup:
            inside = [row for row in rows if row.group is group]
            if inside:
                entries += [words.head(group), *inside]
        self.model.show(entries)
        self.nothing.setVisible(not rows)
        self.list.setVisible(bool(rows))

    def _rows(self) -> list[LetterRow]:
        ours = self._panel.application.id if self._panel is not None else None
        return [one for one in self._ctx.services.letters.index(self._ctx.clock.now()) if one.application == ours]

    def _sentence(self, row: LetterRow) -> str:
        return words.sentence(row, self._ctx.clock.now(), self._ctx.services.reminders.etiquette())

    def _line(self, row: LetterRow) -> words.Said:
        return words.said(row, self._ctx.clock.now(), self._ctx.services.reminders.etiquette())

    # what a person does

    def begin(self) -> None:
        """The keys come here."""
        if self.list.isVisible():
            if self.model.row(self.list.currentIndex()) is None and (first := self.model.first()) is not None:
                self.list.setCurrentIndex(self.model.place(first))
            self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.new.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_commanded(self, command: str) -> None:
        if command == Command.OPEN:
            self.open_current()

    def open_current(self) -> None:
        row = self.model.row(self.list.currentIndex())
        if row is not None:
            self._open(row)

    def _open(self, row: LetterRow) -> None:
        if row.letter is not None:
            self._ctx.router.letter_wanted.emit(row.letter)
        else:
            self.write(row.kind, row.interview or "", row.to or "")

    def write(self, kind: LetterKind, interview: str = "", to: str = "") -> None:
        if self._panel is not None:
            application: ApplicationId = self._panel.application.id
            self._ctx.router.write_wanted.emit(kind.value, application, interview, to)

    def choose(self) -> None:
        self.offer(self.new, self._panel)

    def offer(self, at_widget: QWidget, panel: Panel | None) -> None:
        """What is due or begun first, then any kind that this application can have."""
        self._panel = panel
        if panel is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for row in self._rows():
            if row.group in (LetterGroup.TO_WRITE, LetterGroup.DRAFTS):
                menu.addAction(words.name(row)).triggered.connect(lambda _checked=False, row=row: self._open(row))
        menu.addSeparator()
        for kind in self.kinds():
            menu.addAction(letter_kind(kind)).triggered.connect(lambda _checked=False, kind=kind: self.write(kind))
        menu.popup(at_widget.mapToGlobal(QPoint(0, at_widget.height() + 2)))
        menu.setActiveAction(menu.actions()[0])

    def kinds(self) -> Iterator[LetterKind]:
        """Letters to a recruiter need one, those to references as well."""
        panel = self._panel
        if panel is None:
            return
        for kind in LetterKind:
            if kind in _WITH_RECRUITER and panel.recruiter is None:
                continue
            if kind in _WITH_REFERENCE and not panel.references:
                continue
            yield kind
