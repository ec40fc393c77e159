"""All letters: those to write, those begun, those on their way and those that went."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.domain.etiquette.hours import Etiquette
from models.domain.letter_views import LetterGroup, LetterRow
from models.domain.people_search import matches, needles
from ui.letters import index_words as words
from ui.letters.index_delegate import LetterDelegate
from ui.letters.index_list import LettersList
from ui.letters.index_model import Entry, LettersModel, Roles, key_of
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.empty import EmptyState
from ui.widgets.label import Label
from ui.widgets.panel import Hairline
from ui.widgets.search_field import SearchField

HEADER, WIDEST, PAUSE_MS = 64, 980, 120


class LettersIndex(QWidget):
    """Knows all rows and shows those that fit what is typed; who was current stays so."""

    commanded = Signal(str)
    acted = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[LetterRow, ...] = ()
        self._now: datetime | None = None
        self._etiquette: Etiquette | None = None
        self._current = ""
        self.setAccessibleName(self.tr("All letters"))
        self.model = LettersModel(words.name, self._sentence, self)
        self.delegate = LetterDelegate(theme, self._line, self)
        self.list = LettersList(theme, self.model, self.delegate, self)
        self.delegate.setParent(self.list)
        self.search = SearchField(theme, self.tr("Search letters"), PAUSE_MS, self)
        self.head = Label(theme, "", "title", "ink", parent=self)
        self._build()
        self.search.searched.connect(lambda _text: self._show())
        self.search.left.connect(self.take_focus)
        self.list.commanded.connect(self.commanded)
        self.list.acted.connect(self.acted)
        self.list.menu_wanted.connect(self.menu_wanted)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.model.modelReset.connect(self._on_reset)

    def _build(self) -> None:
        theme, px = self._theme, self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        top = QWidget(self)
        top.setFixedHeight(px(HEADER))
        row = QHBoxLayout(top)
        row.setContentsMargins(px(32), 0, px(32), 0)
        row.setSpacing(px(16))
        row.addWidget(self.head, 1)
        row.addWidget(self.search)
        column.addWidget(top)
        column.addWidget(Hairline(theme, self))
        self.nothing = EmptyState(
            theme,
            "letter",
            self.tr("No letter is due"),
            self.tr("After an interview the thank-yous stand here, one for each person you met, in your own words."),
            [],
            self,
        )
        clear = Button(theme, self.tr("Clear search"), "secondary")
        clear.clicked.connect(self.search.clear)
        self.no_match = EmptyState(
            theme, "glass", self.tr("Nothing fits."), self.tr("Every letter is still here."), [clear], self
        )
        held = QWidget(self)
        inside = QHBoxLayout(held)
        inside.setContentsMargins(px(12), px(4), px(12), px(12))
        self.list.setMaximumWidth(px(WIDEST))
        inside.addStretch(1)
        inside.addWidget(self.list, 100)
        inside.addStretch(1)
        self._held = held
        self.body = QStackedWidget(self)
        for state in (held, self.nothing, self.no_match):
            self.body.addWidget(state)
        column.addWidget(self.body, 1)
        self._column = column

    def put_above(self, widget: QWidget) -> None:
        """Between the headline and the letters."""
        self._column.insertWidget(self._column.indexOf(self.body), widget)

    def _sentence(self, row: LetterRow) -> str:
        if self._now is None or self._etiquette is None:
            return words.name(row)
        return words.sentence(row, self._now, self._etiquette)

    def _line(self, row: LetterRow) -> words.Said:
        assert self._now is not None
        assert self._etiquette is not None
        return words.said(row, self._now, self._etiquette)

    # what is shown

    def fill(self, rows: Sequence[LetterRow], now: datetime, etiquette: Etiquette) -> None:
        self._rows, self._now, self._etiquette = tuple(rows), now, etiquette
        self.head.setText(words.conclusion(self._rows, now))
        self._show()
        self.list.viewport().update()

    @property
    def rows(self) -> tuple[LetterRow, ...]:
        return self._rows

    def _show(self) -> None:
        wanted = needles(self.search.text())
        fitting = [row for row in self._rows if not wanted or matches(words.haystack(row), wanted)]
        entries: list[Entry] = []
        for group in LetterGroup:
            inside = [row for row in fitting if row.group is group]
            if inside:
                entries += [words.head(group), *inside]
        self.model.show(entries)
        if not self._rows:
            self.body.setCurrentWidget(self.nothing)
        elif not fitting:
            said = self.tr("Nothing for “{text}”").format(text=self.search.text().strip()[:40])
            self.no_match.say(said, self.tr("Names, companies and subjects of all letters were looked through."))
            self.body.setCurrentWidget(self.no_match)
        else:
            self.body.setCurrentWidget(self._held)
        self.setFocusProxy(self.list if fitting else self.search)

    def _on_reset(self) -> None:
        """The same letter stays current, wherever it has come to stand; else whichever takes its place."""
        index = self.model.place(self._current)
        if not index.isValid() and (first := self.model.first()) is not None:
            index = self.model.place(first)
        if index.isValid():
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if key := current.data(Roles.KEY):
            self._current = key

    # the current letter

    @property
    def row(self) -> LetterRow | None:
        return self.model.row(self.list.currentIndex())

    def choose(self, letter: str) -> None:
        """Make this one current, in sight."""
        index = self.model.place(letter)
        if index.isValid():
            self._current = letter
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)

    def neighbour(self, letter: str) -> str | None:
        """Whoever stands below, else above."""
        index = self.model.place(letter)
        for step in (1, 2, -1, -2):
            row = self.model.row(self.model.index(index.row() + step)) if index.isValid() else None
            if row is not None:
                return key_of(row)
        return None

    def place_of_current(self) -> QPoint:
        rect = self.list.visualRect(self.list.currentIndex())
        return self.list.viewport().mapToGlobal(rect.bottomLeft() + QPoint(self._theme.px(64), 0))

    def take_focus(self) -> None:
        if self.model.first() is None:
            self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        if self.model.row(self.list.currentIndex()) is None:
            self._on_reset()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
