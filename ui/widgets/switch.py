"""On or off, at once; the box that is ticked, and the one of several."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QRadioButton, QSizePolicy, QWidget

from ui import paint
from ui.theme import Theme
from ui.widgets.focus import ring
from ui.widgets.inert import as_words

LEAST = 160
"""Of one of several, in logical pixels: a ring and the first words."""


class Switch(QCheckBox):
    """A check box by nature, so readers and keys treat it as one."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        ring(theme, self, 12)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(32), self._theme.px(24))

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        height = theme.px(18)
        track = QRectF(0, (self.height() - height) / 2, self.width(), height)
        on = self.isChecked()
        ground = ("accent" if on else "control") if self.isEnabled() else "line2"
        paint.rounded(painter, track, height / 2, theme.color(ground))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("surface"))
        radius = height / 2 - 2
        right = on != (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        x = track.right() - radius - 2 if right else track.left() + radius + 2
        painter.drawEllipse(QPointF(x, track.center().y()), radius, radius)


class Check(QCheckBox):
    """A box of 16 with its words beside it; a tick on accent when it is on."""

    def __init__(self, theme: Theme, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        ring(theme, self)

    def sizeHint(self) -> QSize:
        theme = self._theme
        words = theme.px(8) + theme.text_width(self.text(), "body") + 2 if self.text() else 0
        return QSize(round(theme.px(20) + words), theme.px(24))

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, side = QPainter(self), self._theme, self._theme.px(16)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - side - 2 if mirrored else 2
        box = QRectF(left, (self.height() - side) / 2, side, side)
        if self.isChecked():
            paint.rounded(painter, box, theme.px(4), theme.color("accent"))
            paint.icon(
                theme, painter, box.left() + (side - theme.px(12)) / 2, box.center().y(), "check", 12, "onAccent"
            )
        else:
            paint.rounded(painter, box, theme.px(4), theme.color("surface"), theme.color("control"), 1.5)
        words = QRectF(
            0 if mirrored else box.right() + theme.px(8), 0, self.width() - side - theme.px(10), self.height()
        )
        align = paint.LEFT
        paint.text(theme, painter, words, self.text(), "body", "ink" if self.isEnabled() else "ink3", align)


class Radio(QRadioButton):
    """One of several: a ring of 16 with its words beside it; a dot on accent when it is the one."""

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        ring(theme, self)

    def sizeHint(self) -> QSize:
        theme = self._theme
        return QSize(round(theme.px(28) + theme.text_width(self.text(), "body", 500) + 2), theme.px(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint().boundedTo(QSize(self._theme.px(LEAST), self._theme.px(24)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that have not the room end in dots; then a pointer that rests reads them whole."""
        super().resizeEvent(event)
        self.setToolTip(as_words(self.text()) if self.width() < self.sizeHint().width() else "")

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, side = QPainter(self), self._theme, self._theme.px(16)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - side - 2 if mirrored else 2
        place = QRectF(left, (self.height() - side) / 2, side, side)
        chosen = self.isChecked()
        ground, line = ("accent", None) if chosen else ("surface", theme.color("control"))
        paint.rounded(painter, place, side / 2, theme.color(ground), line, 1.5)
        if chosen:
            inset = theme.px(5)
            dot = place.adjusted(inset, inset, -inset, -inset)
            paint.rounded(painter, dot, dot.width() / 2, theme.color("onAccent"))
        words = QRectF(
            0 if mirrored else place.right() + theme.px(8), 0, self.width() - side - theme.px(10), self.height()
        )
        align = paint.LEFT
        paint.text(theme, painter, words, self.text(), "body", "ink", align, 500)
