"""One of the things that can be done about damaged data, as a card that is chosen by click or by the arrow keys."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui import paint
from ui.theme import Theme
from ui.widgets.focus import ring
from ui.widgets.label import Label


class DamageChoice(QAbstractButton):
    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(title)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(44), theme.px(12), theme.px(16), theme.px(14))
        self._column.setSpacing(theme.px(3))
        self._title = Label(theme, title, "row", "ink", parent=self)
        self._column.addWidget(self._title)
        self._lines: list[Label] = []
        theme.changed.connect(self.update)
        ring(theme, self, 10)

    def say(self, title: str, lines: Sequence[str]) -> None:
        self.setText(title)
        self._title.setText(title)
        for old in self._lines:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = [Label(self._theme, line, "body", "ink2", wrap=True, parent=self) for line in lines]
        self._dim()
        for label in self._lines:
            self._column.addWidget(label)
            label.show()  # a layout would do so later, and count it only then
        for label in (self._title, *self._lines):  # a click anywhere on the card chooses it
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join(lines))

    def fit(self, width: int) -> None:
        """As high as its wrapped lines are: a button is not asked what it needs for a width."""
        self._column.activate()
        self.setMinimumHeight(max(0, self._column.totalHeightForWidth(width)))  # -1: nothing wraps

    def offer(self, on: bool) -> None:
        """Whether it can be chosen; where it cannot, its words stand back."""
        self.setEnabled(on)
        self._dim()

    def _dim(self) -> None:
        on = self.isEnabled()
        self._title.set_token("ink" if on else "ink3")
        for line in self._lines:
            line.set_token("ink2" if on else "ink3")

    def words(self) -> str:
        return "\n".join(label.text() for label in self._lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is for the dialog, which does what is chosen."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, rect = QPainter(self), self._theme, QRectF(self.rect())
        on = self.isChecked()
        line = theme.color("accent" if on else "control" if self.underMouse() else "line2")
        paint.rounded(painter, rect, theme.px(10), theme.color("surface"), line, 2.0 if on else 1.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = rect.right() - theme.px(24) if self.isRightToLeft() else rect.left() + theme.px(24)
        middle = QPointF(x, theme.px(12) + theme.px(10))
        painter.setPen(theme.color("accent" if on else "control"))
        painter.setBrush(theme.color("surface"))
        painter.drawEllipse(middle, theme.px(8), theme.px(8))
        if on:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(middle, theme.px(4), theme.px(4))
