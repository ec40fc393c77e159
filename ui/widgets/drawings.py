"""The one motif of the illustrations: something stands on a horizon, in a field of 120 x 64."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.theme import Theme

WIDTH, HEIGHT, HORIZON = 120, 64, 52
JOINED = Qt.PenJoinStyle.RoundJoin


def horizon(theme: Theme, p: QPainter, lines: int = 1) -> None:
    """The line that things stand on, and its echoes in the water."""
    color = QColor(theme.color("accent"))
    for step in range(lines + 1):
        color.setAlphaF((0.75, 0.5, 0.35, 0.25)[step])
        p.setPen(QPen(color, 1.5))
        half = (60, 30, 18, 10)[step]
        p.drawLine(QPointF(60 - half, HORIZON + 6 * step), QPointF(60 + half, HORIZON + 6 * step))


def half_disc(p: QPainter, radius: float, color: QColor) -> None:
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(color)
    p.drawPie(QRectF(60 - radius, HORIZON - radius, 2 * radius, 2 * radius), 0, 180 * 16)


def afterglow(theme: Theme, p: QPainter) -> None:
    glow = QColor(theme.color("accent"))
    glow.setAlphaF(0.35)
    half_disc(p, 28, theme.color("accentSoft"))
    half_disc(p, 16, glow)


def cards(theme: Theme, p: QPainter) -> None:
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(theme.color("accentSoft"))
    p.drawRoundedRect(QRectF(18, 10, 24, 34), 4, 4)
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.setPen(QPen(theme.color("accent"), 1.75, Qt.PenStyle.DashLine))
    p.drawRoundedRect(QRectF(48, 16, 24, 28), 4, 4)
    faint = QColor(theme.color("accent"))
    faint.setAlphaF(0.6)
    p.setPen(QPen(faint, 1.75, Qt.PenStyle.DashLine))
    p.drawRoundedRect(QRectF(78, 22, 24, 22), 4, 4)


def card(theme: Theme, p: QPainter) -> None:
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(theme.color("accentSoft"))
    p.drawRoundedRect(QRectF(30, 8, 60, 36), 5, 5)
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.setPen(QPen(theme.color("accent"), 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    p.drawEllipse(QPointF(46, 22), 5.5, 5.5)
    p.drawArc(QRectF(37, 29, 18, 16), 0, 180 * 16)
    p.drawLine(QPointF(63, 20), QPointF(81, 20))
    p.drawLine(QPointF(63, 28), QPointF(76, 28))


def bubble(theme: Theme, p: QPainter) -> None:
    """A question that somebody asked."""
    p.setBrush(theme.color("accentSoft"))
    p.setPen(QPen(theme.color("accent"), 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    p.drawRoundedRect(QRectF(36, 6, 48, 30), 6, 6)
    p.drawPolyline([QPointF(50, 36), QPointF(50, 44), QPointF(59, 36)])
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.drawArc(QRectF(55, 12, 10, 10), -60 * 16, 210 * 16)
    p.drawLine(QPointF(61.5, 21.5), QPointF(60, 25))
    p.setPen(QPen(theme.color("accent"), 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    p.drawPoint(QPointF(60, 30))


def glass(theme: Theme, p: QPainter) -> None:
    p.setBrush(theme.color("accentSoft"))
    p.setPen(QPen(theme.color("accent"), 1.75))
    p.drawEllipse(QPointF(56, 24), 15, 15)
    p.drawLine(QPointF(67, 35), QPointF(78, 45))


def page(theme: Theme, p: QPainter) -> None:
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(theme.color("accentSoft"))
    p.drawRoundedRect(QRectF(42, 6, 36, 40), 4, 4)
    p.setPen(QPen(theme.color("accent"), 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for top, wide in ((16, 20), (24, 20), (32, 12)):
        p.drawLine(QPointF(50, top), QPointF(50 + wide, top))


def letter(theme: Theme, p: QPainter) -> None:
    """An envelope, its flap open a little."""
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(theme.color("accentSoft"))
    p.drawRoundedRect(QRectF(33, 13, 54, 33), 2, 2)
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.setPen(QPen(theme.color("accent"), 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    p.drawPolyline([QPointF(33, 15), QPointF(60, 34), QPointF(87, 15)])


def scales(theme: Theme, p: QPainter) -> None:
    p.setPen(Qt.PenStyle.NoPen)
    p.setBrush(theme.color("accentSoft"))
    for at in (38, 82):
        p.drawPie(QRectF(at - 11, 24, 22, 20), 180 * 16, 180 * 16)
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.setPen(QPen(theme.color("accent"), 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, JOINED))
    p.drawLine(QPointF(60, 8), QPointF(60, HORIZON - 4))
    p.drawLine(QPointF(38, 15), QPointF(82, 15))
    for at in (38, 82):
        p.drawPolygon([QPointF(at, 15), QPointF(at - 11, 34), QPointF(at + 11, 34)])


def curve(theme: Theme, p: QPainter) -> None:
    """A line that begins to tell something: two points of it are known."""
    line = QPainterPath(QPointF(32, 42))
    line.cubicTo(QPointF(44, 42), QPointF(42, 20), QPointF(58, 20))
    line.cubicTo(QPointF(72, 26), QPointF(78, 24), QPointF(90, 13))
    p.setBrush(Qt.BrushStyle.NoBrush)
    p.setPen(QPen(theme.color("accent"), 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    p.drawPath(line)
    p.setBrush(theme.color("surface"))
    for point in (QPointF(58, 20), QPointF(90, 13)):
        p.drawEllipse(point, 3.5, 3.5)


def bin_drawing(theme: Theme, p: QPainter) -> None:
    p.setBrush(theme.color("accentSoft"))
    p.setPen(QPen(theme.color("accent"), 1.75))
    p.drawRoundedRect(QRectF(46, 16, 28, 34), 4, 4)
    p.drawLine(QPointF(40, 16), QPointF(80, 16))
    p.drawLine(QPointF(55, 10), QPointF(65, 10))


def trouble(theme: Theme, p: QPainter) -> None:
    p.setBrush(theme.color("dueSoft"))
    p.setPen(QPen(theme.color("dueFill"), 1.75))
    p.drawRoundedRect(QRectF(38, 14, 44, 32), 4, 4)
    p.setPen(QPen(theme.color("due"), 2.25))
    p.drawLine(QPointF(60, 21), QPointF(60, 31))
    p.drawPoint(QPointF(60, 38))


DRAWINGS = {
    "afterglow": afterglow,
    "cards": cards,
    "card": card,
    "bubble": bubble,
    "glass": glass,
    "page": page,
    "letter": letter,
    "scales": scales,
    "curve": curve,
    "bin": bin_drawing,
    "trouble": trouble,
}


def draw(theme: Theme, p: QPainter, name: str, rect: QRectF, lines: int = 1) -> None:
    """Paint a drawing into `rect`, which keeps the proportions of 120 x 64."""
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.translate(rect.topLeft())
    p.scale(rect.width() / WIDTH, rect.height() / HEIGHT)
    DRAWINGS[name](theme, p)
    horizon(theme, p, lines)
    p.restore()


class Drawing(QWidget):
    """A drawing as a widget; readers pass it by."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._name = theme, name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(WIDTH), self._theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        draw(self._theme, QPainter(self), self._name, QRectF(self.rect()))
