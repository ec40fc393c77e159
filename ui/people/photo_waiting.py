"""Before there is a form: where a picture can be put, and grey lines while one is being read."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui import paint
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.hearing import announce
from ui.widgets.label import Label

LINES = 7


class PictureWanted(QWidget):
    """A dashed ground to drop a picture on, and the button for whoever would rather choose one."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._over = False
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), theme.px(40), theme.px(24), theme.px(40))
        column.setSpacing(theme.px(8))
        column.addStretch(1)
        middle = Qt.AlignmentFlag.AlignHCenter
        column.addWidget(
            Label(theme, self.tr("Drop a picture of the card here"), "head", "ink", parent=self), 0, middle
        )
        hint = self.tr("Or paste one with Ctrl+V. JPEG, PNG, GIF, BMP, WebP and TIFF are read.")
        self._hint = Label(theme, hint, "body", "ink2", parent=self)
        column.addWidget(self._hint, 0, middle)
        column.addSpacing(theme.px(8))
        self.choose = Button(theme, self.tr("Choose a picture"), "primary", "scan-line", parent=self)
        column.addWidget(self.choose, 0, middle)
        self._trouble = Label(theme, "", "body", "due", 500, wrap=True, parent=self)
        self._trouble.setAlignment(middle)
        self._trouble.hide()
        column.addSpacing(theme.px(8))
        column.addWidget(self._trouble)
        column.addStretch(1)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(640), self._theme.px(320))

    def say(self, trouble: str) -> None:
        """Why the last picture was not taken."""
        self._trouble.setText(trouble)
        self._trouble.setVisible(bool(trouble))
        announce(self._trouble, trouble)

    def set_over(self, over: bool) -> None:
        """A picture is held above it."""
        self._over = over
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(theme.color("accentSoft" if self._over else "lane"))
        pen = QPen(theme.color("accent" if self._over else "control"), 2 if self._over else 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRoundedRect(rect, theme.px(10), theme.px(10))


class Blocks(QWidget):
    """Grey lines where the fields will be. Nothing moves."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The card is being read"))
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        fill, top = theme.color("track"), 0.0
        for line in range(LINES):
            short = self.width() * (0.18 + 0.05 * (line % 3))
            left = self.width() - short if self.isRightToLeft() else 0
            paint.rounded(painter, QRectF(left, top, short, theme.px(12)), theme.px(4), fill)
            top += theme.px(20)
            paint.rounded(painter, QRectF(0, top, self.width(), theme.px(32)), theme.px(6), fill)
            top += theme.px(44)
