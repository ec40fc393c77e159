"""The code of a person's card: small beside their addresses, large for another phone to read."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import paint
from ui.dialogs.frame import Dialog
from ui.theme import Theme
from ui.widgets.focus import BY_KEYBOARD, KEPT
from ui.widgets.label import Label

SIDE, QUIET = 88, 2
MOST_BYTES = 1200
"""A card beyond that makes a code too fine for a phone: it goes without its notes and photo, then not at all."""


def code_of(card: bytes) -> QImage | None:
    """One pixel a module, black on white, with a quiet zone; None where the card is too long for a code."""
    import segno

    slim = _slim(card)
    if len(slim) > MOST_BYTES:
        return None
    rows = [bytes(row) for row in segno.make(slim, error="L", micro=False, encoding="utf-8").matrix]
    side = len(rows) + 2 * QUIET
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    black = QColor(Qt.GlobalColor.black)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                image.setPixelColor(x + QUIET, y + QUIET, black)
    return image


def _slim(card: bytes) -> bytes:
    """Without what a phone does not need to call or write: pictures, notes, unknown lines (RFC 6350, 3.2 unfolded)."""
    lines = card.replace(b"\r\n ", b"").replace(b"\r\n\t", b"").split(b"\r\n")
    wanted = (b"BEGIN", b"END", b"VERSION", b"FN", b"N", b"TITLE", b"ORG", b"EMAIL", b"TEL", b"URL")
    kept = [line for line in lines if line.partition(b":")[0].partition(b";")[0].rpartition(b".")[2].upper() in wanted]
    return b"\r\n".join(kept)


class QrTile(QAbstractButton):
    """White in the dark as well: cameras want it so. A click shows it large."""

    def __init__(self, theme: Theme, card: bytes, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._image, self._ringed = theme, code_of(card), False
        self.setAccessibleName(self.tr("Code of {name}'s card, show it large").format(name=name))
        self.setToolTip(self.tr("Show it large  Q"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVisible(self._image is not None)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(SIDE), self._theme.px(SIDE + 22))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = event.reason() in BY_KEYBOARD or (self._ringed and event.reason() in KEPT)
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme, px = QPainter(self), self._theme, self._theme.px
        frame = QRectF(0, 0, self.width(), px(SIDE))
        paint.rounded(p, frame, px(8), QColor(Qt.GlobalColor.white), theme.color("line2"))
        if self._image is not None:
            p.drawImage(frame.adjusted(px(4), px(4), -px(4), -px(4)), self._image)
        if self._ringed and self.hasFocus():
            paint.focus_ring(theme, p, frame, px(8))
        foot = QRectF(0, px(SIDE + 4), self.width(), px(16))
        paint.text(theme, p, foot, self.tr("vCard"), "small", "ink3", paint.CENTER)


class _Large(QWidget):
    def __init__(self, theme: Theme, image: QImage, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._image = theme, image
        self.setFixedSize(theme.px(360), theme.px(360))

    def paintEvent(self, event: QPaintEvent) -> None:
        p, rect = QPainter(self), QRectF(self.rect())
        paint.rounded(p, rect, self._theme.px(12), QColor(Qt.GlobalColor.white), self._theme.color("line2"))
        p.drawImage(rect.adjusted(12, 12, -12, -12), self._image)


class QrDialog(Dialog):
    """Large enough for a phone on the other side of a table."""

    def __init__(self, theme: Theme, name: str, card: bytes, parent: QWidget) -> None:
        super().__init__(theme, name, parent, self.tr("Point a phone's camera at it to take the card."), 420)
        image = code_of(card)
        if image is None:
            self.body.addWidget(
                Label(theme, self.tr("This card is too long for a code. Save it instead."), parent=self)
            )
        else:
            large = _Large(theme, image, self)
            large.setAccessibleName(self.tr("Code of {name}'s card").format(name=name))
            self.body.addWidget(large, 0, Qt.AlignmentFlag.AlignHCenter)
        self.add_close().setFocus()
