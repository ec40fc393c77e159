"""The wait gauge: how long it has been, what is usual, what was promised. Never red."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPolygonF

from ui.theme import Theme

SCALE_DAYS = 22.0
"""Days from one end to the other, unless something lies further out."""


@dataclass(frozen=True, slots=True)
class Gauge:
    """Days since the wait began. `low` and `high` bound the usual range; amber only while it is the user's turn."""

    day: float
    typical: float
    low: float | None = None
    high: float | None = None
    promised_day: float | None = None
    amber: bool = False

    def scale(self) -> float:
        furthest = max(self.day, self.typical, self.high or 0, self.promised_day or 0)
        return max(SCALE_DAYS, furthest * 1.08)

    def band(self) -> tuple[float, float]:
        """The usual range; around a published average, which has no quartiles, a third either way."""
        low = self.low if self.low is not None else self.typical * 2 / 3
        high = self.high if self.high is not None else self.typical * 4 / 3
        return low, high


def gauge_text(g: Gauge) -> str:
    """The gauge for readers: "Day 4, typical 9, promised day 14"."""
    words = QCoreApplication.translate("Gauge", "Day {day}, typical {typical}").format(
        day=round(g.day), typical=round(g.typical)
    )
    if g.promised_day is not None:
        promised = QCoreApplication.translate("Gauge", "promised day {day}").format(day=round(g.promised_day))
        words = f"{words}, {promised}"
    return words


def gauge(theme: Theme, p: QPainter, rect: QRectF, g: Gauge, progress: float = 1.0) -> None:
    """Paints into `rect` (about 20 high; the track lies on its middle). `progress` 0 to 1 draws the fill in."""
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setPen(Qt.PenStyle.NoPen)
    cy, dot, track = rect.center().y(), theme.px(10) / 2, theme.px(4)
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    scale = g.scale()

    def x(day: float) -> float:
        part = min(1.0, max(0.0, day / scale)) * (rect.width() - 2 * dot)
        return rect.right() - dot - part if rtl else rect.left() + dot + part

    def bar(start: float, end: float, token: str) -> None:
        left, right = min(start, end), max(start, end)
        p.setBrush(theme.color(token))
        p.drawRoundedRect(QRectF(left, cy - track / 2, right - left, track), track / 2, track / 2)

    start = rect.right() if rtl else rect.left()
    bar(rect.left(), rect.right(), "track")
    low, high = g.band()
    bar(x(low), x(high), "waitBand")
    today = x(g.day * progress)
    bar(start, today, "dueFill" if g.amber else "waitFill")
    half = theme.px(5)
    p.fillRect(QRectF(round(x(g.typical)) - 0.75, cy - half, 1.5, half * 2), theme.color("ink3"))
    p.setBrush(theme.color("surface"))
    p.drawEllipse(QPointF(today, cy), dot + 1.5, dot + 1.5)
    p.setBrush(theme.color("dueFill" if g.amber else "waitFill"))
    p.drawEllipse(QPointF(today, cy), dot - 0.5, dot - 0.5)
    if g.promised_day is not None:
        _flag(theme, p, round(x(g.promised_day)), cy)
    p.restore()


def _flag(theme: Theme, p: QPainter, x: float, cy: float) -> None:
    """A small flag whose pole stands on the track."""
    unit, ink = theme.factor, theme.color("ink2")
    p.fillRect(QRectF(x - 0.75, cy - 8 * unit, 1.5, 10 * unit), ink)
    p.setBrush(ink)
    top = cy - 8 * unit
    p.drawPolygon(
        QPolygonF(
            [
                QPointF(x, top),
                QPointF(x + 6 * unit, top),
                QPointF(x + 4.5 * unit, top + 2.25 * unit),
                QPointF(x + 6 * unit, top + 4.5 * unit),
                QPointF(x, top + 4.5 * unit),
            ]
        )
    )
