"""What one card says of a field on which the two disagree: a tile to be chosen."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import paint
from ui.theme import Theme
from ui.widgets.focus import BY_KEYBOARD, KEPT


class Side(QAbstractButton):
    """A radio button by nature; `side` is 0 for the left card, 1 for the right one."""

    def __init__(self, theme: Theme, name: str, label: str, text: str, side: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._ringed = theme, False
        self.name, self.side, self._words = name, side, text
        self.setCheckable(True)
        self.setAccessibleName(f"{label}: {text}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_on(self, on: bool) -> None:
        self.setChecked(on)
        self.update()

    def nextCheckState(self) -> None:
        """A second click takes nothing back: one of the two is right."""
        self.setChecked(True)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = width - self._theme.px(44)
        return max(self._theme.px(32), paint.lines_height(self._theme, self._words, room) + self._theme.px(12))

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(220), self.heightForWidth(self._theme.px(220)))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = event.reason() in BY_KEYBOARD or (self._ringed and event.reason() in KEPT)
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme, px, rect = QPainter(self), self._theme, self._theme.px, QRectF(self.rect())
        on = self.isChecked()
        ground = theme.color("accentSofter" if on else "hover" if self.underMouse() else "surface")
        paint.rounded(p, rect, px(6), ground, theme.color("accent" if on else "line2"), 1.5 if on else 1.0)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = px(16)
        x = rect.right() - px(10) - side if rtl else px(10)
        dot = QRectF(x, px(8), side, side)
        paint.rounded(p, dot, side / 2, theme.color("surface"), theme.color("accent" if on else "control"), 1.5)
        if on:
            paint.rounded(p, dot.adjusted(px(4), px(4), -px(4), -px(4)), side / 2 - px(4), theme.color("accent"))
        left = px(10) if rtl else px(34)
        align = (Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignTop
        room = QRectF(left, px(6), rect.width() - px(44), rect.height())
        paint.text_lines(theme, p, room, self._words, "body", "ink" if on else "ink2", align)
        if self._ringed and self.hasFocus():
            paint.focus_ring(theme, p, rect.adjusted(3, 3, -3, -3), px(4))
