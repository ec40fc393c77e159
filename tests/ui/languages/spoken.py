"""Finds words that no translator was asked for: texts and accessible texts without a mark that nobody typed."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextBrowser,
    QTextEdit,
    QWidget,
)

from tests.ui.languages.clipped import visible
from tests.ui.languages.pseudo import CLOSE, OPEN, unmarked

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
MOST_ROWS, EXCERPT = 60, 4
OF_LETTERS = frozenset({"IngredientRow"})
"""They say sentences of a letter, in its own language."""
_PARTS = re.compile(r"[,·•:;–()\n|/“”‘’„\"]|\.(?=\s|$)|\s{2,}")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_WORDS = re.compile(r"\w+")
_CLOCK = re.compile(r"\b\d{1,2}:\d{2}\b")
_CODE = re.compile(r"[A-Z0-9.+ -]+")
"""Codes and names of standards: a recovery code, STARTTLS, EUR."""


class Spoken:
    """`typed` is all that people wrote: what stands in it needs no translation."""

    def __init__(self, typed: str) -> None:
        self._typed = " ".join(_WORDS.findall(typed.lower()))

    def foreign(self, text: str) -> str:
        """What of the text is nobody's words and yet without a mark; empty where all is well."""
        parts = [part for outside in unmarked(text) for part in _PARTS.split(_CLOCK.sub("", outside))]
        return " | ".join(part.strip() for part in parts if not self._known(part))

    def _known(self, part: str) -> bool:
        words = " ".join(_WORDS.findall(part.lower()))
        begun, _blank, _last = words.rpartition(" ")  # the last word of an excerpt may be cut off
        if not _LETTERS.search(words) or _CODE.fullmatch(part) or words in self._typed:
            return True
        return words.count(" ") > EXCERPT and begun in self._typed

    def of(self, top: QWidget) -> Iterator[tuple[str, str]]:
        """Who says it, and what."""
        for one in visible(top):
            for text in texts(one) if type(one).__name__ not in OF_LETTERS else ():
                said = self.foreign(text)
                if said:
                    yield f"{type(one.parentWidget()).__name__}/{type(one).__name__}", said


def texts(one: QWidget) -> Iterator[str]:
    yield from (
        one.accessibleName(),
        one.accessibleDescription(),
        one.toolTip(),
        one.windowTitle() if one.isWindow() else "",
    )
    if isinstance(one, QLabel | QAbstractButton):
        yield one.text()
    elif isinstance(one, QGroupBox):
        yield one.title()
    elif isinstance(one, QLineEdit):
        yield one.placeholderText()
    elif isinstance(one, QTextBrowser):
        return
    elif isinstance(one, QTextEdit | QPlainTextEdit):
        yield one.placeholderText()
    elif isinstance(one, QComboBox):
        yield from (one.itemText(at) for at in range(one.count()))
    elif isinstance(one, QMenu):
        yield from _menu(one)
    elif isinstance(one, QAbstractItemView) and one.model() is not None:
        yield from _items(one)


def _menu(menu: QMenu) -> Iterator[str]:
    for action in menu.actions():
        if isinstance(action, QAction):
            yield action.text()


def _items(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    columns = range(1 if isinstance(model, QAbstractListModel) else min(model.columnCount(view.rootIndex()), MOST_ROWS))
    for row in range(min(model.rowCount(view.rootIndex()), MOST_ROWS)):
        for column in columns:
            index: QModelIndex = model.index(row, column, view.rootIndex())
            for role in ROLES:
                text = index.data(role)
                if isinstance(text, str):
                    yield text
    for section in columns:
        text = model.headerData(section, Qt.Orientation.Horizontal)
        if isinstance(text, str):
            yield text


__all__ = ["CLOSE", "OPEN", "Spoken", "texts"]
