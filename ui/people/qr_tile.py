"""The code of a person's card beside their addresses; a click shows it large."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFocusEvent, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import paint
from ui.theme import Theme
from ui.widgets.focus import BY_KEYBOARD, KEPT
from ui.widgets.qr import matrix_of

SIDE = 88
_KNOWN: dict[bytes, QImage | None] = {}
MOST_KNOWN = 64


def slim(card: bytes) -> str:
    """Without what a phone does not need to call or write: pictures, notes, unknown lines (RFC 6350, 3.2 unfolded)."""
    lines = card.replace(b"\r\n ", b"").replace(b"\r\n\t", b"").split(b"\r\n")
    wanted = (b"BEGIN", b"END", b"VERSION", b"FN", b"N", b"TITLE", b"ORG", b"EMAIL", b"TEL", b"URL")
    kept = [line for line in lines if line.partition(b":")[0].partition(b";")[0].rpartition(b".")[2].upper() in wanted]
    return b"\r\n".join(kept).decode("utf-8", "replace")


class QrTile(QAbstractButton):
    """White in the dark as well: cameras want it so. A click shows it large."""

    def __init__(self, theme: Theme, card: bytes, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._card, self._ringed = theme, card, False
        self._image = _KNOWN.get(card)
        self.setAccessibleName(self.tr("Code of {name}'s card, show it large").format(name=name))
        self.setToolTip(self.tr("Show it large  Q"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if card not in _KNOWN:
            # In a turn of its own: what draws codes takes a moment to load, and the person is to be seen first.
            QTimer.singleShot(0, self, self._draw)
        self.setVisible(card not in _KNOWN or self._image is not None)

    def _draw(self) -> None:
        if len(_KNOWN) >= MOST_KNOWN:
            _KNOWN.clear()
        self._image = _KNOWN[self._card] = matrix_of(slim(self._card))
        self.setVisible(self._image is not None)
        self.update()

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
            p.drawImage(frame.adjusted(px(3), px(3), -px(3), -px(3)), self._image)
        if self._ringed and self.hasFocus():
            paint.focus_ring(theme, p, frame, px(8))
        foot = QRectF(0, px(SIDE + 4), self.width(), px(16))
        paint.text(theme, p, foot, self.tr("vCard"), "small", "ink3", paint.CENTER)
