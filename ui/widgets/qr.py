"""Text as a QR code that a phone reads off the screen: dark modules on white, whatever the theme."""

import math

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui import paint
from ui.dialogs.frame import Dialog
from ui.theme import Theme

QUIET = 4
"""Modules of white around it (ISO/IEC 18004, 9.1)."""
INK, GROUND = QColor("#101614"), QColor("#FFFFFF")
MOST_BYTES = 2_200
"""Of UTF-8: what the largest code holds at its lowest correction is 2,953, and near that no phone reads a screen."""


def matrix_of(text: str) -> QImage | None:
    """One pixel a module with its quiet zone, None for a text that no code holds."""
    if not text or len(text.encode("utf-8")) > MOST_BYTES:
        return None
    import segno

    code = segno.make(text, micro=False, error="l", boost_error=True)
    rows = [bytes(row) for row in code.matrix_iter(scale=1, border=QUIET)]
    image = QImage(len(rows[0]), len(rows), QImage.Format.Format_RGB32)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            image.setPixelColor(x, y, INK if dark else GROUND)
    return image


class QrCode(QWidget):
    """Every module is a whole number of the screen's pixels, so that none is blurred; what is left over is white."""

    def __init__(self, theme: Theme, side: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._side = theme, side
        self._matrix: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("QR code"))
        theme.changed.connect(self.updateGeometry)

    def show_text(self, text: str, name: str = "") -> bool:
        """False, and nothing is shown, for a text too long to be read off a screen. `name` says what the code is."""
        self._matrix = matrix_of(text)
        self.setAccessibleName(name or self.tr("QR code"))
        self.setVisible(self._matrix is not None)
        self.update()
        return self._matrix is not None

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(self._side), self._theme.px(self._side))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._matrix is None:
            return
        painter, theme = QPainter(self), self._theme
        rect = QRectF(self.rect())
        paint.rounded(painter, rect, theme.px(8), GROUND, theme.color("line2"))
        dpr = self.devicePixelRatioF()
        modules = self._matrix.width()
        step = max(1, math.floor((min(rect.width(), rect.height()) - 2) * dpr / modules))
        side = step * modules / dpr
        left = math.floor((rect.width() - side) / 2 * dpr) / dpr
        top = math.floor((rect.height() - side) / 2 * dpr) / dpr
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(QRectF(left, top, side, side), self._matrix)


class LargeQr(Dialog):
    """The code of one person, as large as a phone likes it. Esc or Q closes it."""

    def __init__(self, theme: Theme, parent: QWidget | None, name: str, text: str) -> None:
        super().__init__(theme, name, parent, self.tr("Point a phone's camera at it to take the card."), width=440)
        self.code = QrCode(theme, 392, self)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.code)
        row.addStretch(1)
        self.body.addLayout(row)
        if not self.code.show_text(text, self.tr("QR code of {name}'s card").format(name=name)):
            self.say(name, self.tr("This card says more than a code on a screen can hold. Save it as a file instead."))
        self.add_close().setShortcut("Q")

    @classmethod
    def ask(cls, theme: Theme, parent: QWidget, name: str, text: str) -> "LargeQr":
        dialog = cls(theme, parent, name, text)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()
        return dialog
