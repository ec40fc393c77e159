"""A card's face on the screen: drawn once when first seen, asked by pointer and by arrow keys alike."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QSizeF, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from ui.insights.contents import Content
from ui.insights.face import Face
from ui.insights.handles import Handles
from ui.theme import Theme
from ui.widgets.focus import ring
from ui.widgets.inert import as_words

DRAW_MS = 240
BACK = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Up})
ON = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Down})


class Chart(QWidget):
    chosen = Signal(object)
    """The `Spot` that was clicked or entered."""
    menu_wanted = Signal(QPoint)
    laid_out = Signal()
    """Everything in it has a new place."""

    def __init__(self, theme: Theme, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._content = theme, content
        self._face: Face | None = None
        self._lit = -1
        self._grown = 1.0
        self._drawn = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._growth = QVariantAnimation(self)
        self._growth.setStartValue(0.0)
        self._growth.setEndValue(1.0)
        self._growth.valueChanged.connect(self._on_grown)
        self._handles = Handles(self, self.chosen.emit)
        self._heard = QTimer(self, interval=0, singleShot=True)
        self._heard.timeout.connect(lambda: self._handles.place(self.face.spots))
        theme.changed.connect(self._lay_out)
        self.fill(content)

    def ringed(self) -> None:
        """Gives it its focus ring, once it has the place where it stays."""
        ring(self._theme, self, 10, reach=0)

    def fill(self, content: Content) -> None:
        self._content = content
        self.setAccessibleName(content.head)
        self._lay_out()

    @property
    def face(self) -> Face:
        if self._face is None:
            self._face = Face(self._theme, QSizeF(self.size()), self._content)
        return self._face

    @property
    def lit(self) -> int:
        """The number of the spot that is pointed at, -1 for none."""
        return self._lit

    def _lay_out(self) -> None:
        self._face = None
        self._lit = -1
        self.setAccessibleDescription(" ".join(part for part in (self._content.sub, self._content.foot) if part))
        self.update()
        self._be_heard()

    def _be_heard(self) -> None:
        """A reader that listens finds each place in its tree, once everything has its size."""
        if QAccessible.isActive() and self.isVisible():
            self._heard.start()

    def _on_grown(self, value: float) -> None:
        self._grown = value
        self.update()

    def light(self, number: int) -> None:
        if number == self._lit:
            return
        self._lit = number
        spot = self.face.spot(number)
        leads = spot is not None and spot.leads
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)
        self.update()

    def _say(self, spot_words: str) -> None:
        """For readers: where the arrow keys have come to."""
        self.setAccessibleDescription(spot_words.replace("\n", ", "))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    # Qt's part

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        length = self._theme.ms(DRAW_MS)
        if not self._drawn and length:
            self._grown = 0.0
            self._growth.setDuration(length)
            self._growth.start()
        self._drawn = True
        self._be_heard()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._face = None
        self._lit = -1
        self.laid_out.emit()
        self._be_heard()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        number = self.face.spot_at(event.position())
        self.light(number)
        spot = self.face.spot(number)
        if spot is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(event.globalPosition().toPoint() + QPoint(0, 4), as_words(spot.words), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        spot = self.face.spot(self.face.spot_at(event.position()))
        if event.button() is Qt.MouseButton.LeftButton and spot is not None and spot.leads:
            QToolTip.hideText()
            self.chosen.emit(spot)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.light(-1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.light(-1)
            self.setAccessibleDescription(self.face.spoken())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, count = Qt.Key(event.key()), len(self.face.spots)
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not count:
            super().keyPressEvent(event)
        elif key in BACK or key in ON or key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: count - 1}
            step = 1 if key in ON else -1
            first = 0 if key in ON else count - 1
            self._point(ends.get(key, first if self._lit < 0 else min(max(self._lit + step, 0), count - 1)))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            spot = self.face.spot(self._lit)
            if spot is not None and spot.leads:
                self.chosen.emit(spot)
        else:
            super().keyPressEvent(event)

    def _point(self, number: int) -> None:
        self.light(number)
        spot = self.face.spots[number]
        center: QPointF = spot.shape.boundingRect().center()
        QToolTip.showText(self.mapToGlobal(center.toPoint()), as_words(spot.words), self)
        self._say(spot.words)

    def paintEvent(self, event: QPaintEvent) -> None:
        p = QPainter(self)
        p.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.face.paint(p, self._grown, self._lit)
        p.end()
