"""The dashed places of a column: where a card was, where it would land, and what an empty column says."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui import paint
from ui.theme import Theme

NEAR = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
HEAD = 20


def dashed(theme: Theme, p: QPainter, rect: QRect, token: str, ground: str | None = None) -> None:
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(theme.color(token), 1.2)
    pen.setDashPattern([3, 3])
    p.setPen(pen)
    p.setBrush(theme.color(ground) if ground else Qt.BrushStyle.NoBrush)
    p.drawRoundedRect(QRectF(rect).adjusted(0.6, 0.6, -0.6, -0.6), theme.px(8), theme.px(8))
    p.restore()


def slot_height(theme: Theme, width: int, text: str, at_least: int) -> int:
    """As high as the card that would land, and high enough for what the place says."""
    room = _room(theme, QRect(0, 0, width, 0)).width()
    lines = paint.lines_height(theme, text, room, "small") if text else 0
    return max(at_least, theme.px(HEAD) + lines + theme.px(20))


def slot(theme: Theme, p: QPainter, rect: QRect, head: str, text: str) -> None:
    dashed(theme, p, rect, "accent", "accentSofter")
    inner = _room(theme, rect)
    lines = paint.lines_height(theme, text, inner.width(), "small") if text else 0
    top = rect.top() + (rect.height() - theme.px(HEAD) - lines) / 2
    place = QRectF(inner.left(), top, inner.width(), theme.px(HEAD))
    paint.text(theme, p, place, head, "body", "accentInk", NEAR, 600)
    if text:
        paint.text_lines(theme, p, place.translated(0, theme.px(HEAD)), text, "small", "accentInk")


def hint(theme: Theme, p: QPainter, rect: QRect, text: str, focused: bool) -> None:
    dashed(theme, p, rect, "accent" if focused else "line2")
    inner = _room(theme, rect)
    height = paint.lines_height(theme, text, inner.width(), "small")
    place = QRectF(inner.left(), rect.center().y() - height / 2, inner.width(), height)
    center = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
    paint.text_lines(theme, p, place, text, "small", "ink3", center)


def _room(theme: Theme, rect: QRect) -> QRectF:
    return QRectF(rect).adjusted(theme.px(14), 0, -theme.px(14), 0)
