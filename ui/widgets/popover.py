"""A small raised frame at what it belongs to, over the window it belongs to.

It lies inside the window rather than being one: shadow and round corners then need no compositor, and
readers find it where the person is. A click beside it or Esc closes it, and focus returns.
"""

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QObject,
    QPoint,
    QPointF,
    QPropertyAnimation,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QLineEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui import paint
from ui.theme import Theme
from ui.widgets.buttons import Button, ChipButton

CARET = 8
GAP = 4
EDGE = 8
PRESSES = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication), "there is a window"
    return app


class _Body(QFrame):
    """The frame itself; it moves with the opening animation."""


class PopOver(QWidget):
    """Fill `.body` (a QVBoxLayout), then `open_at`. `.first` gets the focus; else the first control in it.

    No answer is given that was not meant: letters typed while a button has the keys go to `.typed_into` where there is
    such a field, and never press the button; Enter presses only what is seen to have the keys, and else shows it.
    """

    closed = Signal()

    def __init__(self, theme: Theme, window: QWidget, title: str, padding: int = 16) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._anchor = QRect()
        self._back: QWidget | None = None
        self._at: QWidget | None = None
        self._reason = Qt.FocusReason.PopupFocusReason
        self.first: QWidget | None = None
        self.typed_into: QLineEdit | None = None
        """Takes what is typed; it has the focus at once where the person did not come by keys."""
        self._held: QAbstractButton | None = None
        """What has the keys within, where it is a button."""
        self._ringed = self._typing = False
        self.setAccessibleName(title)
        self._frame = _Body(self)
        self._frame.setAccessibleName(title)
        self.body = QVBoxLayout(self._frame)
        pad = theme.px(padding)
        self.body.setContentsMargins(pad, pad, pad, pad)
        self.body.setSpacing(theme.px(8))
        self._rise = QPropertyAnimation(self._frame, b"pos", self)
        self._rise.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._rise.valueChanged.connect(lambda _value: self.update())
        self.hide()

    @property
    def frame(self) -> QFrame:
        return self._frame

    def open_at(self, widget: QWidget, rect: QRect | None = None, by_keys: bool = False) -> None:
        """Open below `rect` of `widget` (or all of it); above where there is no room below.

        Who came here `by_keys` sees at once what Enter would choose.
        """
        self._reason = Qt.FocusReason.ShortcutFocusReason if by_keys else Qt.FocusReason.PopupFocusReason
        self._ringed, self._typing = by_keys, False
        window = self._window
        place = rect if rect is not None else widget.rect()
        self._anchor = QRect(widget.mapTo(window, place.topLeft()), place.size())
        self._back = QApplication.focusWidget()
        self._at = widget
        widget.installEventFilter(self)
        self.setGeometry(window.rect())
        self._frame.adjustSize()
        self._frame.resize(self._wanted_size())
        end = self._corner()
        if self.isHidden():
            _app().focusChanged.connect(self._on_focus)
        self.show()
        self.raise_()
        self._rise.setDuration(self._theme.ms(120))
        self._rise.setStartValue(end + QPoint(0, 4))
        self._rise.setEndValue(end)
        self._rise.start()
        self._focus_inside()

    def _wanted_size(self) -> QSize:
        size = self._frame.sizeHint().expandedTo(self._frame.minimumSize()).boundedTo(self._frame.maximumSize())
        if self.body.hasHeightForWidth():
            size.setHeight(max(self._frame.minimumHeight(), self.body.totalHeightForWidth(size.width())))
        return size

    def fit(self) -> None:
        """Something in it has grown: as high as it is now, where it stands."""
        self.body.activate()
        self._frame.resize(self._frame.width(), self._wanted_size().height())
        self._frame.move(self._corner())
        self.update()

    def _corner(self) -> QPoint:
        size, room = self._frame.size(), self.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        below = self._anchor.bottom() + CARET + GAP
        above = self._anchor.top() - CARET - GAP - size.height()
        top = below if below + size.height() <= room.bottom() or above < room.top() else above
        left = self._anchor.center().x() - size.width() // 2
        left = min(max(left, room.left()), max(room.left(), room.right() - size.width()))
        return QPoint(left, min(max(top, room.top()), max(room.top(), room.bottom() - size.height())))

    def _focus_inside(self) -> None:
        target = self.typed_into if self.typed_into is not None and not self._ringed else self.first
        if target is None:
            inside = self._frame.findChildren(QWidget)
            target = next((one for one in inside if one.focusPolicy() & Qt.FocusPolicy.TabFocus), None)
        if target is not None:
            target.setFocus(self._reason)
            if target is self.typed_into:
                self.typed_into.selectAll()
        else:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Close; the focus goes back to where it was."""
        if self.isHidden():
            return
        _app().focusChanged.disconnect(self._on_focus)
        self._watch(None)
        self.hide()
        if self._at is not None:
            self._at.removeEventFilter(self)
            self._at = None
        if self._back is not None and self._back.isVisible():
            self._back.setFocus(self._reason)
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # What it points at has gone, with its page: a question about it would hang over another one.
        if watched is self._at and event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.dismiss()
        if watched is self._held and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._keeps_from_button(event)
        return super().eventFilter(watched, event)

    def _on_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        self._watch(now if isinstance(now, QAbstractButton) and self._frame.isAncestorOf(now) else None)

    def _watch(self, button: QAbstractButton | None) -> None:
        if self._held is not None and isValid(self._held):
            self._held.removeEventFilter(self)
        self._held = button
        if button is not None:
            button.installEventFilter(self)

    def _keeps_from_button(self, event: QKeyEvent) -> bool:
        """Whether a key that comes to a button is not for it: a letter that is typed, an Enter that nobody aimed."""
        if event.modifiers() & COMMANDS:
            return False
        if event.key() == Qt.Key.Key_Space and self._typing:
            return True
        if event.key() in PRESSES:
            button = self._held
            if self._ringed or not isinstance(button, Button | ChipButton):
                return False
            self._ringed = True
            button.clearFocus()
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return True
        if not event.text().isprintable() or not event.text():
            self._typing = False  # the keys that walk, and show where they are
            return False
        self._typing = True
        if self.typed_into is None:
            return False
        self.typed_into.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.typed_into.selectAll()
        QApplication.sendEvent(self.typed_into, event)
        return True

    def event(self, event: QEvent) -> bool:
        # Escape is a shortcut of the window as well; while this is open it is ours.
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._frame.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays inside while it is open."""
        self._ringed = True
        moved = super().focusNextPrevChild(next)
        focus = QApplication.focusWidget()
        if moved and focus is not None and not self.isAncestorOf(focus):
            self._focus_inside()
        return moved

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        frame = QRectF(self._frame.geometry())
        paint.shadow(theme, painter, frame, 2)
        paint.rounded(painter, frame, theme.px(10), theme.color("raised"), theme.color("line2"))
        middle = min(max(self._anchor.center().x(), frame.left() + 20), frame.right() - 20)
        below = frame.top() > self._anchor.center().y()
        edge = frame.top() + 0.5 if below else frame.bottom() - 0.5
        tip = edge - CARET if below else edge + CARET
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        caret = [QPointF(middle - CARET, edge), QPointF(middle, tip), QPointF(middle + CARET, edge)]
        painter.setBrush(theme.color("raised"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(QPolygonF([*caret, QPointF(middle, edge + (1.5 if below else -1.5))]))
        painter.setPen(QPen(theme.color("line2"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(caret))
