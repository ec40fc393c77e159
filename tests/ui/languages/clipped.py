"""Finds text that has not the room it needs: a widget's text against its width, a painted line against its place."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from tests.ui.languages.painted import Painted

NEAR = 1.5
"""Pixels that rounding may take."""
HIGH = 100_000


def visible(top: QWidget) -> Iterator[QWidget]:
    if top.isVisible():
        yield top
        for child in top.children():
            if isinstance(child, QWidget) and not child.isWindow():
                yield from visible(child)


def widgets(top: QWidget) -> list[str]:
    """A sentence for each widget of `top` whose text is cut."""
    found = []
    for one in visible(top):
        lacks = _lacks(one)
        if lacks > NEAR:
            found.append(f"{_name(one)} lacks {lacks:.0f} px")
        hidden = _hidden(one)
        if hidden > 2 * NEAR:
            found.append(f"{_name(one)} goes {hidden:.0f} px out of what holds it")
    return found


def _name(one: QWidget) -> str:
    text = one.text() if isinstance(one, QLabel | QAbstractButton) else one.accessibleName()
    holder = one.parentWidget()
    return f"{type(holder).__name__}/{type(one).__name__} “{text[:60]}” ({one.width()} wide)"


def _lacks(one: QWidget) -> float:
    """Pixels between what the text needs and what it has."""
    if isinstance(one, QLabel):
        return _label(one)
    if isinstance(one, QLineEdit):
        # A hint that is longer than the field ends in dots; what it says in full stands where a pointer rests.
        room = one.contentsRect().width() - one.textMargins().left() - one.textMargins().right()
        hint = one.placeholderText() if not one.text() else ""
        return 0 if one.toolTip() else one.fontMetrics().horizontalAdvance(hint) - room
    if isinstance(one, QComboBox):
        return 0 if one.toolTip() else one.fontMetrics().horizontalAdvance(one.currentText()) + 24 - one.width()
    if isinstance(one, QCheckBox | QRadioButton | QPushButton):
        least = one.minimumSizeHint()  # of one that paints itself: it may do with less than it would like
        needs = least if least.width() > 0 else one.sizeHint()
        return needs.width() - one.width() if one.text() and not one.toolTip() else 0
    if type(one) is QHeaderView and one.orientation() == Qt.Orientation.Horizontal:
        return max(
            (
                one.sectionSizeFromContents(at).width() - one.sectionSize(at)
                for at in range(one.count())
                if not one.isSectionHidden(at)
                and not one.model().headerData(at, one.orientation(), Qt.ItemDataRole.ToolTipRole)
            ),
            default=0,
        )
    return 0


def _label(one: QLabel) -> float:
    if not one.text() or one.pixmap().width():
        return 0
    room = one.contentsRect().width() - 2 * one.margin()
    if not one.wordWrap():
        if one.toolTip():
            return 0
        return max(one.fontMetrics().horizontalAdvance(line) for line in one.text().splitlines() or [""]) - room
    # Lines end where Qt ends them: at spaces, behind a hyphen, at joints that have no width.
    laid = one.fontMetrics().boundingRect(QRect(0, 0, room, HIGH), Qt.TextFlag.TextWordWrap, one.text())
    return max(laid.width() - room, one.heightForWidth(one.width()) - one.height())


def _hidden(one: QWidget) -> float:
    """Pixels of it that stand out of the widget around it to the left or right, where nobody can scroll to them."""
    holder = one.parentWidget()
    if holder is None or one.isWindow() or not _says(one):
        return 0
    place = QRect(one.mapTo(holder, QPoint(0, 0)), one.size())
    area = holder.parentWidget()
    if isinstance(area, QAbstractScrollArea) and area.viewport() is holder:
        if not isinstance(area, QScrollArea):
            return 0
        return place.width() - holder.width()
    return max(-place.left(), place.right() + 1 - holder.width())


def _says(one: QWidget) -> bool:
    return bool(one.accessibleName()) or isinstance(one, QLabel | QAbstractButton) or bool(one.findChildren(QLabel))


def painted(lines: Sequence[Painted]) -> list[str]:
    """A sentence for each painted line that is cut without dots, goes out of its widget, or lies over another."""
    found = []
    for one in lines:
        where = f"{type(one.on.parentWidget()).__name__}/{type(one.on).__name__} “{one.text[:60]}”"
        if one.cut > NEAR and not one.elided:
            found.append(f"{where} is painted {one.cut:.0f} px wider than its place")
        out = max(-one.took.left(), one.took.right() - one.on.width())
        if out > NEAR and one.took.left() < one.on.width() and one.took.right() > 0 and not _scrolls(one.on):
            found.append(f"{where} is painted {out:.0f} px out of its widget")
    found += [
        f"{type(a.on.parentWidget()).__name__}/{type(a.on).__name__} “{a.text[:40]}” lies over “{b.text[:40]}”"
        for place, a in enumerate(lines)
        for b in lines[place + 1 : place + 40]
        if a.on is b.on and a.text != b.text and _over(a, b)
    ]
    return found


def _scrolls(one: QWidget) -> bool:
    """Whether it is a window onto columns that are wider than it: what stands out can be scrolled to."""
    area = one.parentWidget()
    if isinstance(area, QHeaderView):
        return area.length() > one.width()
    return isinstance(area, QAbstractScrollArea) and area.horizontalScrollBar().maximum() > 0


def _over(a: Painted, b: Painted) -> bool:
    both = a.took.intersected(b.took)
    return both.width() > NEAR and both.height() > NEAR


def shortened(lines: Sequence[Painted]) -> list[str]:
    """What ends in dots, for whoever looks a whole sweep through."""
    return [
        f"{type(one.on).__name__} “{one.text[:60]}” lacks {one.cut:.0f} px"
        for one in lines
        if one.elided and one.cut > NEAR
    ]
