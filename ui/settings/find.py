"""Finding a setting by its words, in all sections: what stands in its row, and what its control is called."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from models.domain import search_words
from ui.settings import named
from ui.settings.rows import Rows, Section

MOST = 40
"""Rows shown; who sees so many types another letter."""


class Found(NamedTuple):
    section: str
    title: str
    words: tuple[str, ...]
    """Folded, of all that stands there."""
    row: QWidget
    """What is to be scrolled to; its first control takes the focus."""


def entries(key: str, section: Section) -> Iterator[Found]:
    """The section itself, each row of its panels, and each button outside of them."""
    others = {one.title: one.words for one in named.settings() if one.section == key}
    rows = [row for panel in section.findChildren(Rows) for row in panel.rows() if not row.isHidden()]
    yield Found(key, section.accessibleName(), _folded([section.accessibleName(), section.keywords()]), section)
    for row in rows:
        said = [text for part in (row, *row.findChildren(QWidget)) for text in _said(part)]
        if said:
            title = _title(row, said)
            yield Found(key, title, _folded([*said, others.get(title, "")]), row)
    for button in section.findChildren(QAbstractButton):
        said = list(_said(button))
        if said and not button.isHidden() and not any(row.isAncestorOf(button) for row in rows):
            more = (button.accessibleDescription(), others.get(said[0], ""))
            yield Found(key, said[0], _folded([*said, *more]), button)


def answering(found: list[Found], typed: str) -> list[Found]:
    """Those that hold every word that was typed, the last one as a beginning; by their titles first.

    Of these the sections lead: "language" means the window's, before the one that letters are written in. Asked for by
    other words, the row itself does: "zoom" is its size, before all of the appearance.
    """
    wanted = search_words.typed_words(typed)
    if not wanted:
        return []
    titled = [one for one in found if search_words.matches(search_words.words(one.title), wanted)]
    others = [one for one in found if one not in titled and search_words.matches(one.words, wanted)]
    titled.sort(key=lambda one: not isinstance(one.row, Section))
    others.sort(key=lambda one: isinstance(one.row, Section))
    return [*titled, *others][:MOST]


def row_called(key: str, section: Section, title: str) -> QWidget | None:
    return next((one.row for one in entries(key, section) if one.title == title), None)


def first_control(row: QWidget) -> QWidget | None:
    """What the keys reach first in a row; one of several that exclude each other has them though Tab goes past it."""
    parts = [row, *row.findChildren(QWidget)]
    alone = row if isinstance(row, QAbstractButton) and row.isEnabled() else None
    return next((one for one in parts if _is_reached(one)), alone)


def _is_reached(part: QWidget) -> bool:
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) and part.isEnabled() and not part.isHidden()


def _said(part: QWidget) -> Iterator[str]:
    if isinstance(part, QLabel | QAbstractButton) and part.text():
        yield part.text()
    if isinstance(part, QLineEdit):
        yield part.placeholderText()
    if isinstance(part, QComboBox):
        yield part.currentText()
    if part.accessibleName():
        yield part.accessibleName()


def _title(row: QWidget, said: list[str]) -> str:
    label = next((one for one in row.findChildren(QLabel) if one.text() and not one.isHidden()), None)
    return label.text() if label is not None else said[0]


def _folded(said: list[str]) -> tuple[str, ...]:
    return tuple(search_words.words(" ".join(said)))
