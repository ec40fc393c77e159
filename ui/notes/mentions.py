"""@ and # while writing: who or what is meant is found by typing on, and chosen with Enter."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QRect, QStringListModel, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QListView

from models.domain.markdown import VERBATIM
from models.domain.names import fold
from models.domain.note_links import APPLICATION, CONTACT, mention
from models.domain.note_views import Named
from ui.notes.looks import KIND
from ui.notes.rich import RichText
from ui.theme import Theme

MOST = 8
LONGEST = 40
_TYPED = re.compile(r"(?:^|(?<=[\s(]))([@#])([^@#\n]{0,40})$")
_VERBATIM = frozenset(str(kind.value) for kind in VERBATIM)
Names = Callable[[], Sequence[Named]]


class Mentions(QObject):
    """`people` and `applications` are asked when a sign is typed."""

    def __init__(self, theme: Theme, text: RichText, people: Names, applications: Names) -> None:
        super().__init__(text)
        self._theme, self._text = theme, text
        self._asked = {"@": people, "#": applications}
        self._known: dict[str, Sequence[Named]] = {}
        self._found: dict[str, Named] = {}
        self._sign, self._typed = "", ""
        self._choices = QStringListModel(self)
        self.completer = QCompleter(self._choices, self)
        self.completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self.completer.setMaxVisibleItems(MOST)
        self.completer.setWidget(text)
        self._list = QListView(text)
        self._list.setObjectName("completions")
        self._list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Who or what is meant"))
        self.completer.setPopup(self._list)
        self.completer.activated.connect(self._on_chosen)
        text.changed.connect(self.look)

    @property
    def is_open(self) -> bool:
        return self._list.isVisible()

    def forget(self) -> None:
        """Names may have changed."""
        self._known.clear()

    def takes(self, event: QKeyEvent) -> bool:
        """Keys that are the list's while it is open."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)
        return self.is_open and event.key() in keys

    def look(self) -> None:
        """What stands before the caret: the beginning of a name?"""
        cursor = self._text.textCursor()
        kind = cursor.block().blockFormat().stringProperty(KIND)
        before = cursor.block().text()[: cursor.positionInBlock()]
        found = _TYPED.search(before[-LONGEST - 2 :]) if kind not in _VERBATIM and not cursor.hasSelection() else None
        if found is None or (found[1] == "#" and found[2][:1] in ("", " ")) or self._is_named(len(found[0])):
            self._close()
            return
        self._sign, self._typed = found[1], found[2]
        names = self._fitting(found[1], found[2])
        if not names:
            self._close()
            return
        self._found = {}
        for one in names:
            self._found.setdefault(f"{one.name}, {one.beside}" if one.beside else one.name, one)
        self._choices.setStringList(list(self._found))
        at: QRect = self._text.cursorRect()
        at.translate(self._text.viewport().pos())
        at.setWidth(self._theme.px(320))
        self.completer.complete(at)
        self._list.setCurrentIndex(self.completer.completionModel().index(0, 0))
        room = self._list.sizeHintForRow(0) * len(self._found) + self._theme.px(10)
        self._list.resize(self._list.width(), room)
        self._tell(next(iter(self._found)))

    def _tell(self, first: str) -> None:
        """The list has no focus: who hears the program is told who stands first."""
        said = self.tr("{name}, {count} found").format(name=first, count=len(self._found))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._text, said))

    def _is_named(self, typed: int) -> bool:
        """Whether the sign before the caret belongs to a name that was chosen already."""
        sign = self._text.textCursor()
        sign.setPosition(sign.position() - typed + 1)
        return bool(sign.charFormat().isAnchor())

    def _fitting(self, sign: str, typed: str) -> list[Named]:
        if sign not in self._known:
            self._known[sign] = self._asked[sign]()
        words = fold(typed).split()
        known = self._known[sign]
        if not words:
            return list(known[:MOST])
        fitting = [one for one in known if all(word in one.haystack for word in words)]
        fitting.sort(key=lambda one: not one.haystack.startswith(words[0]))
        return fitting[:MOST]

    def _close(self) -> None:
        if self.is_open:
            self._list.hide()

    def _on_chosen(self, words: str) -> None:
        one = self._found.get(words)
        if one is None:
            return
        kind = CONTACT if self._sign == "@" else APPLICATION
        span = mention(kind, one.id, one.name)
        typed = len(self._sign) + len(self._typed)
        self._text.insert_spans([replace(span, number=self._text.next_number())], instead_of=typed)
        self._text.textCursor().insertText(" ", self._text.currentCharFormat())
