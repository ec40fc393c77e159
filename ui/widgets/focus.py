"""The focus ring: 2 px of accent around a gap of 2 px, for whoever moves by keyboard.

It stands outside of the control, so it is a widget of its own, over the nearest thing around that has room for it.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QSplitter, QWidget

from ui import paint
from ui.theme import Theme

BY_KEYBOARD = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)
KEPT = frozenset({Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason})
"""Focus that comes back after a menu or another window: the ring is as it was."""
REACH = 4


class FocusRing(QWidget):
    """One ring for one control; hidden unless the control got its focus by keyboard."""

    def __init__(self, theme: Theme, target: QWidget, radius: int, reach: int = REACH) -> None:
        super().__init__(target.parentWidget())
        self._theme, self.target, self._radius, self.reach = theme, target, radius, reach
        self._wanted = False
        self._around: list[QWidget] = []
        """Between the control and what the ring lies on: where one of them moves, the ring goes along."""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()
        target.installEventFilter(self)

    def home(self) -> QWidget:
        """The nearest that the ring is not cut by: many rows of buttons are no higher than their buttons."""
        return self._chain()[-1]

    def _chain(self) -> list[QWidget]:
        """From the control's parent up to `home`."""
        found: list[QWidget] = []
        around = self.target.parentWidget()
        while around is not None:
            found.append(around)
            roomy = not isinstance(around, QSplitter) and around.rect().contains(self._place(around))
            if roomy or around.isWindow() or _is_scrolled(around):
                break
            around = around.parentWidget()
        return found

    def _place(self, around: QWidget) -> QRect:
        place, reach = QRect(self.target.mapTo(around, QPoint(0, 0)), self.target.size()), self.reach
        return place.adjusted(-reach, -reach, reach, reach)

    def _follow(self) -> None:
        chain = self._chain()
        if self.parentWidget() is not chain[-1]:
            self.setParent(chain[-1])
        self._watch(chain[:-1])
        self.setGeometry(self._place(chain[-1]))
        self.raise_()
        self.setVisible(self._wanted and self.target.isVisible())

    def _watch(self, around: list[QWidget]) -> None:
        for one in self._around:
            if one not in around:
                one.removeEventFilter(self)
        for one in around:
            if one not in self._around:
                one.installEventFilter(self)
        self._around = around

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.Move, QEvent.Type.Resize):
            if self.target.hasFocus():
                self._follow()
        elif watched is not self.target:
            pass
        elif kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            if event.reason() not in KEPT:
                self._wanted = event.reason() in BY_KEYBOARD
            self._follow()
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.hide()
            self._watch([])
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.focus_ring(self._theme, painter, QRectF(self.rect()), self._theme.px(self._radius) + self.reach)


def _is_scrolled(widget: QWidget) -> bool:
    """What a scroll area moves about: a ring above it would stand still."""
    viewport = widget.parentWidget()
    area = viewport.parentWidget() if viewport is not None else None
    return isinstance(area, QAbstractScrollArea) and area.viewport() is viewport


def ring(theme: Theme, target: QWidget, radius: int = 6, reach: int = REACH) -> None:
    """Give a control its focus ring; it lies on what is around the control, so the control needs a parent by now.

    A `reach` of nothing is for what fills its place from edge to edge: the ring is its border.
    """
    FocusRing(theme, target, radius, reach)


def holds(pane: QWidget, focus: QWidget | None) -> bool:
    """Is what has the keys the pane itself, or within it?"""
    return focus is not None and (pane is focus or pane.isAncestorOf(focus))


def page_place(page: QWidget) -> QWidget:
    """Where one works on a page, however deep a part of it names the place; what is out of sight is none."""
    place = page
    while (inner := place.focusProxy()) is not None and inner is not place and inner.isVisible():
        place = inner
    return place


def focus_first(pane: QWidget) -> None:
    """Give a pane the keys: itself where it takes them, else the first control in it that does."""
    for one in (pane, *pane.findChildren(QWidget)):
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled():
            if one.hasFocus():  # given by Qt of its own accord, without a ring
                one.clearFocus()
            one.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
