"""Buttons as the design draws them: primary, secondary, quiet and soft, 24, 28, 32 or 40 high."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui import paint
from ui.theme import Theme
from ui.widgets.focus import ring
from ui.widgets.inert import as_words

LEAST = 88
PAD = {24: 8, 28: 10, 32: 12, 40: 18}
# kind: ground, ground when hovered, border, ink
LOOKS: dict[str, tuple[str | None, str, str | None, str]] = {
    "primary": ("accent", "accentHover", None, "onAccent"),
    "secondary": ("surface", "hover", "line2", "ink"),
    "quiet": (None, "track", None, "ink2"),
    "soft": ("accentSoft", "accentSofter", None, "accentInk"),
    "link": (None, "accentSofter", None, "accent"),
}


class Button(QPushButton):
    """Text, icon and key hint are all optional, but without text an accessible name is needed."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        kind: str = "secondary",
        icon: str | None = None,
        height: int = 32,
        keys: tuple[str, ...] = (),
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme, self._kind, self._icon, self._height, self._keys = theme, kind, icon, height, keys
        self._least = 0
        self._pad = PAD[height]  # a height that the design has not is found here, not by Qt in the midst of a layout
        self.setAccessibleName(name or text)
        if name and not text:
            self.setToolTip(as_words(name))
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if kind in ("quiet", "link") else Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)
        ring(theme, self)

    def set_look(self, text: str | None = None, icon: str | None = None, kind: str | None = None) -> None:
        """Change what it shows; what is left out stays."""
        if text is not None:
            if self._least and self.toolTip() == as_words(self.text()):
                self.setToolTip(as_words(text))
            self.setText(text)
            self.setAccessibleName(text)
        self._icon = icon if icon is not None else self._icon
        self._kind = kind if kind is not None else self._kind
        self.updateGeometry()
        self.update()

    def _style(self) -> str:
        return "body" if self._height >= 32 else "small"

    def _content_width(self) -> float:
        width, theme = 0.0, self._theme
        if self._icon:
            width += theme.px(16) + (theme.px(8) if self.text() else 0)
        if self.text():
            width += theme.text_width(self.text(), self._style(), 500)
        if self._keys:
            width += theme.px(10) + sum(paint.key_width(theme, key) + 2 for key in self._keys)
        return width

    def sizeHint(self) -> QSize:
        height = self._theme.px(self._height)
        if self._icon and not self.text():
            return QSize(height, height)
        return QSize(round(self._content_width()) + 2 * self._theme.px(self._pad) + 1, height)

    def minimumSizeHint(self) -> QSize:
        return (
            self.sizeHint().boundedTo(QSize(self._least, self.sizeHint().height())) if self._least else self.sizeHint()
        )

    def may_shrink(self) -> None:
        """Where it stands there may be too little room for its words: they end in dots; the tooltip has them."""
        self._least = self._theme.px(LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setToolTip(as_words(self.text()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it; beside another key it is a shortcut of the window, never this press as well."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
        elif not event.isAutoRepeat():
            self.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        ground, hover, line, ink = LOOKS[self._kind]
        if not self.isEnabled():
            ground, line, ink = ("surface" if ground else None), ("line" if ground else None), "ink3"
        elif self.underMouse() or self.isDown() or self.isChecked():
            ground = hover
        rect = QRectF(self.rect())
        fill: QColor | None = theme.color(ground) if ground else None
        paint.rounded(painter, rect, theme.px(6), fill, theme.color(line) if line else None)
        self._paint_content(painter, rect, ink)

    def _paint_content(self, painter: QPainter, rect: QRectF, ink: str) -> None:
        theme = self._theme
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        lacks = max(0.0, self._content_width() + theme.px(8) - rect.width()) if self._least else 0.0
        x = rect.center().x() - (self._content_width() - lacks) / 2
        right = rect.center().x() + (self._content_width() - lacks) / 2
        if self._icon:
            side = theme.px(16)
            paint.icon(theme, painter, right - side if mirrored else x, rect.center().y(), self._icon, 16, ink)
            x, right = (x, right - side - theme.px(8)) if mirrored else (x + side + theme.px(8), right)
        if self.text():
            width = theme.text_width(self.text(), self._style(), 500) - lacks
            place = QRectF(right - width if mirrored else x, rect.top(), width + 1, rect.height())
            paint.text(theme, painter, place, self.text(), self._style(), ink, paint.LEFT, 500, elide=lacks > 0)
            x, right = (x, right - width - theme.px(10)) if mirrored else (x + width + theme.px(10), right)
        ground = "accent" if self._kind == "primary" and self.isEnabled() else "surface"
        top = rect.center().y() - theme.px(9)
        for key in self._keys:
            width = paint.key_width(theme, key)
            paint.key(theme, painter, right - width if mirrored else x, top, key, ground)
            x, right = (x, right - width - 2) if mirrored else (x + width + 2, right)


class ChipButton(QPushButton):
    """A filter: an outline, and a soft ground with a tick while it is on."""

    def __init__(self, theme: Theme, text: str, icon: str | None = None, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme, self._icon = theme, icon
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        theme.changed.connect(self.update)
        ring(theme, self)

    def sizeHint(self) -> QSize:
        width = self._theme.px(8) * 2 + self._theme.text_width(self.text(), "small", 500) + 1
        if self._icon or self.isCheckable():
            width += self._theme.px(12) + self._theme.px(5)
        return QSize(round(width), self._theme.px(24))

    def minimumSizeHint(self) -> QSize:
        """Where a row is too narrow for all it ends in dots, and says its words where the pointer rests."""
        return self.sizeHint().boundedTo(QSize(self._theme.px(LEAST), self._theme.px(24)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.width() < self.sizeHint().width():
            self.setToolTip(as_words(self.text()))
        elif self.toolTip() == as_words(self.text()):
            self.setToolTip("")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        on = self.isChecked()
        ground = theme.color("accentSoft" if on else "hover" if self.underMouse() else "surface")
        paint.rounded(painter, rect, theme.px(6), ground, None if on else theme.color("line2"))
        ink = "accentInk" if on else "ink2"
        icon = "check" if on else self._icon
        side = theme.px(12)
        mark = side + theme.px(5) if icon else 0
        text = min(theme.text_width(self.text(), "small", 500), rect.width() - theme.px(8) - mark)
        width = text + mark
        left = rect.center().x() - width / 2
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if icon:
            at = left + text + theme.px(5) if mirrored else left
            paint.icon(theme, painter, at, rect.center().y(), icon, 12, ink)
            left += 0 if mirrored else side + theme.px(5)
        place = QRectF(left, 0, text + 1, rect.height())
        paint.text(theme, painter, place, self.text(), "small", ink, weight=500)
