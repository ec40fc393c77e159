"""The pane on the left: search, and the notes by week and month."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from models.domain.note_views import NoteRow
from models.domain.people_search import matches, needles
from models.domain.values import NoteId
from ui.notes import words
from ui.notes.delegate import NoteDelegate
from ui.notes.keys import command_of
from ui.notes.model import Entry, NotesModel
from ui.theme import Theme
from ui.widgets.headed import HeadedList, Roles
from ui.widgets.search_field import SearchField

WIDTH, HEADER, PAUSE_MS = 320, 64, 120


class ListPane(QWidget):
    """Knows all rows and shows those that fit what is typed; `holding` looks into the whole text of notes."""

    chosen = Signal(str)
    """Another note is current."""
    searched = Signal(str)

    def __init__(self, theme: Theme, holding: Callable[[str], Iterable[NoteId]], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._holding = theme, holding
        self._rows: dict[NoteId, NoteRow] = {}
        self._now: datetime | None = None
        self._zone: tzinfo | None = None
        self.model = NotesModel(words.name, self._sentence, self)
        self.search = SearchField(theme, self.tr("Search notes"), PAUSE_MS, self)
        delegate = NoteDelegate(theme, words.name, self._when, self)
        name = QCoreApplication.translate("NotesPage", "Notes")
        self.list = HeadedList(theme, name, self.model, delegate, command_of, self)
        self.setFixedWidth(theme.px(WIDTH))
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(HEADER), 1, 0)
        column.setSpacing(0)
        inside = QVBoxLayout()
        inside.setContentsMargins(px(20), px(12), px(20), px(4))
        inside.addWidget(self.search)
        column.addLayout(inside)
        column.addWidget(self.list, 1)
        self.search.searched.connect(self._on_searched)
        self.search.left.connect(self.take_focus)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.model.modelReset.connect(self._on_reset)
        self._current: NoteId | None = None

    def _sentence(self, row: NoteRow) -> str:
        return words.sentence(row, self._now, self._zone) if self._now and self._zone else words.name(row)

    def _when(self, row: NoteRow) -> str:
        return words.when(row.at, self._now, self._zone) if self._now and self._zone else ""

    # what is shown

    def fill(self, rows: Sequence[NoteRow], now: datetime, zone: tzinfo) -> None:
        """All notes, the latest first."""
        self._rows = {row.note: row for row in rows}
        self._now, self._zone = now, zone
        self._show()

    def put(self, note: NoteId, row: NoteRow | None, now: datetime) -> None:
        """One note as it is now; None where it is gone. What was just written stands first."""
        before = self._rows.get(note)
        self._now = now
        if row is None:
            self._rows.pop(note, None)
        elif before is not None and before.at == row.at:
            self._rows[note] = row
        else:
            self._rows[note] = row
            ordered = sorted(self._rows.values(), key=lambda one: one.at.timestamp() if one.at else 0.0, reverse=True)
            self._rows = {one.note: one for one in ordered}
        self._show()

    def __len__(self) -> int:
        return len(self._rows)

    def row(self, note: NoteId) -> NoteRow | None:
        return self._rows.get(note)

    @property
    def shown(self) -> int:
        """How many notes fit what is typed."""
        return len(self._fitting())

    def _fitting(self) -> list[NoteRow]:
        wanted = needles(self.search.text())
        if not wanted:
            return list(self._rows.values())
        inside = frozenset(self._holding(self.search.text()))
        return [row for row in self._rows.values() if matches(row.haystack, wanted) or row.note in inside]

    def _show(self) -> None:
        if self._now is None or self._zone is None:
            return
        entries: list[Entry] = []
        head = ""
        for row in self._fitting():
            group = words.group(row.at, self._now, self._zone)
            if group != head:
                head = group
                entries.append(group)
            entries.append(row)
        self.model.show(entries)

    def _on_reset(self) -> None:
        """The same note stays current, wherever it has come to stand."""
        if self._current is not None:
            self.choose(self._current)

    def _on_searched(self, text: str) -> None:
        self._show()
        self.searched.emit(text)

    # the current note

    @property
    def current(self) -> NoteId | None:
        return self._current

    def choose(self, note: NoteId | None) -> None:
        """Make a note the current one, silently."""
        self._current = note
        index = self.model.place(note) if note is not None else QModelIndex()
        selection = self.list.selectionModel()
        selection.blockSignals(True)
        selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        selection.blockSignals(False)
        if index.isValid():
            self.list.scrollTo(index)
        self.list.viewport().update()

    def neighbour(self, note: NoteId) -> NoteId | None:
        """Whoever stands below, else above."""
        index = self.model.place(note)
        for step in (1, 2, -1, -2):
            found = self.model.index(index.row() + step).data(Roles.KEY) if index.isValid() else None
            if found:
                return NoteId(found)
        return None

    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        note = current.data(Roles.KEY)
        if note and note != self._current:
            self._current = NoteId(note)
            self.chosen.emit(note)

    def take_focus(self) -> None:
        if not self.list.currentIndex().isValid() and (first := self.model.first()) is not None:
            self.list.setCurrentIndex(self.model.place(first))
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, line = QPainter(self), self._theme.color("line")
        p.fillRect(0, self._theme.px(HEADER) - 1, self.width(), 1, line)
        edge = 0 if self.isRightToLeft() else self.width() - 1
        p.fillRect(edge, 0, 1, self.height(), line)
