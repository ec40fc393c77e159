"""Small outlined words: the topic of a question, its states, the filters."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import paint
from ui.theme import Theme
from ui.widgets.focus import ring

WIDEST = 260


class Tag(QAbstractButton):
    """One that is chosen has a soft ground, and a tick where it is `ticked`."""

    def __init__(
        self, theme: Theme, text: str, parent: QWidget, *, of_many: bool = False, ticked: bool = False
    ) -> None:
        """`of_many`: one of several that can be chosen, as radio buttons are."""
        super().__init__(parent)
        self._theme, self._ticked = theme, ticked
        self.setCheckable(of_many)
        self.setAutoExclusive(of_many)
        self.setText(text)
        self.setAccessibleName(text)
        self.toggled.connect(lambda _on: self.updateGeometry())
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)
        ring(theme, self)

    def set_text(self, text: str) -> None:
        if text != self.text():
            self.setText(text)
            self.setAccessibleName(text)
            self.updateGeometry()

    def _mark(self) -> int:
        return self._theme.px(12 + 5) if self._ticked and self.isChecked() else 0

    def sizeHint(self) -> QSize:
        wide = self._theme.text_width(self.text(), "small", 500) + 2 * self._theme.px(8) + 1 + self._mark()
        return QSize(min(round(wide), self._theme.px(WIDEST)), self._theme.px(24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        on, rtl = self.isChecked(), self.isRightToLeft()
        ground = "accentSoft" if on else "hover" if self.underMouse() else "surface"
        paint.rounded(p, rect, theme.px(6), theme.color(ground), None if on else theme.color("line2"))
        ink, mark = "accentInk" if on else "ink2", self._mark()
        room = rect.adjusted(theme.px(8), 0, -theme.px(8) + 1, 0)
        if mark:
            paint.icon(
                theme, p, room.right() - theme.px(12) if rtl else room.left(), room.center().y(), "check", 12, ink
            )
            room.adjust(0 if rtl else mark, 0, -mark if rtl else 0, 0)
        paint.text(theme, p, room, self.text(), "small", ink, paint.CENTER, 500)
