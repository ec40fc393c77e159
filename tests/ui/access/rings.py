"""Focus rings that would be cut: a ring stands outside of its control, where what lies around may have no room."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from ui.widgets.focus import FocusRing


def cut(window: QWidget) -> list[str]:
    """Each control of a window whose ring would not be seen whole, and what cuts it by how much."""
    found = []
    for ring in window.findChildren(FocusRing):
        target = ring.target
        if target.window() is not window or not target.isVisible() or not target.isEnabled():
            continue
        if target.focusPolicy() & Qt.FocusPolicy.TabFocus and (said := _cut(target, ring.reach, ring.home())):
            found.append(said)
    return found


def _cut(target: QWidget, by: int, home: QWidget) -> str:
    """Up to the window, or to the viewport that scrolls it into sight."""
    reach = target.rect().adjusted(-by, -by, by, by)
    around: QWidget | None = home
    while around is not None and not _is_viewport(around):
        place, room = QRect(target.mapTo(around, QPoint(0, 0)) + reach.topLeft(), reach.size()), around.rect()
        if not room.contains(place):
            over = {
                "left": room.left() - place.left(),
                "top": room.top() - place.top(),
                "right": place.right() - room.right(),
                "bottom": place.bottom() - room.bottom(),
            }
            sides = ", ".join(f"{side} {much}" for side, much in over.items() if much > 0)
            return f"{type(target).__name__} “{target.accessibleName()}” by {type(around).__name__}: {sides}"
        around = None if around.isWindow() else around.parentWidget()
    return ""


def _is_viewport(widget: QWidget) -> bool:
    area = widget.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is widget
