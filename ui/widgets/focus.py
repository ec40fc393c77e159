"""The focus ring: 2 px of accent around a gap of 2 px, for whoever moves by keyboard.

It stands outside of the control, so it is a widget of its own over the control's parent.
"""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

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

    def __init__(self, theme: Theme, target: QWidget, radius: int) -> None:
        super().__init__(target.parentWidget())
        self._theme, self._target, self._radius = theme, target, radius
        self._wanted = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.hide()
        target.installEventFilter(self)

    def _follow(self) -> None:
        if self.parentWidget() is not self._target.parentWidget():
            self.setParent(self._target.parentWidget())
        self.setGeometry(self._target.geometry().adjusted(-REACH, -REACH, REACH, REACH))
        self.raise_()
        self.setVisible(self._wanted and self._target.isVisible())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            if event.reason() not in KEPT:
                self._wanted = event.reason() in BY_KEYBOARD
            self._follow()
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.hide()
        elif kind in (QEvent.Type.Move, QEvent.Type.Resize) and self._target.hasFocus():
            self._follow()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.focus_ring(self._theme, painter, QRectF(self.rect()), self._theme.px(self._radius) + REACH)


def ring(theme: Theme, target: QWidget, radius: int = 6) -> None:
    """Give a control its focus ring; it belongs to the control's parent, so the control needs one by now."""
    FocusRing(theme, target, radius)


def holds(pane: QWidget, focus: QWidget | None) -> bool:
    """Is what has the keys the pane itself, or within it?"""
    return focus is not None and (pane is focus or pane.isAncestorOf(focus))


def focus_first(pane: QWidget) -> None:
    """Give a pane the keys: itself where it takes them, else the first control in it that does."""
    for one in (pane, *pane.findChildren(QWidget)):
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible() and one.isEnabled():
            one.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
