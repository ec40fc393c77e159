"""Elevations, painted from nine pieces of a pixmap that is made once for each level.

A Gaussian shadow of a rectangle is separable, so one profile of the error function gives the whole
picture; it is computed at a quarter of its size, which a blur this soft does not show.
"""

from math import erf, sqrt

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from ui.theme import Theme

# level: offset down, blur, opacity in light, opacity in dark
LEVELS = {1: (1, 2, 0.05, 0.25), 2: (8, 24, 0.12, 0.45), 3: (18, 48, 0.20, 0.60)}
COARSE = 4


def margin(level: int) -> int:
    """How far the shadow reaches beyond what casts it, in logical pixels."""
    return LEVELS[level][1] + LEVELS[level][0]


def shadow(theme: Theme, p: QPainter, rect: QRectF, level: int) -> None:
    """The shadow that `rect` casts at elevation 1, 2 or 3; paint it before what casts it."""
    drop, blur, light, dark = LEVELS[level]
    if level == 1:
        color = QColor(theme.color("shadow"))
        for spread, share in ((0, 0.7), (1, 0.3)):
            color.setAlphaF((dark if theme.dark else light) * share)
            p.save()
            p.setRenderHint(QPainter.RenderHint.Antialiasing)
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(color)
            p.drawRoundedRect(rect.adjusted(0, spread, 0, drop + spread), theme.px(8), theme.px(8))
            p.restore()
        return
    key = ("shadow", level)
    pixmap = theme.pixmaps.get(key)
    if pixmap is None:
        pixmap = theme.pixmaps[key] = _patch(theme.color("shadow"), blur, dark if theme.dark else light)
    _nine(p, rect.adjusted(-blur, drop - blur, blur, drop + blur), pixmap, 2 * blur)


def _patch(color: QColor, blur: int, opacity: float) -> QPixmap:
    """A pixmap whose corner pieces are 2 * blur wide, with a single stretchable middle."""
    side = 4 * blur // COARSE + 1
    sigma = blur / 2.5 / COARSE
    low, high = blur / COARSE, side - blur / COARSE
    profile = [
        (erf((at + 0.5 - low) / (sigma * sqrt(2))) - erf((at + 0.5 - high) / (sigma * sqrt(2)))) / 2
        for at in range(side)
    ]
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    red, green, blue = color.red(), color.green(), color.blue()
    for row, down in enumerate(profile):
        for column, across in enumerate(profile):
            alpha = round(255 * opacity * down * across)
            image.setPixelColor(column, row, QColor(red, green, blue, alpha))
    return QPixmap.fromImage(image)


def _nine(p: QPainter, target: QRectF, pixmap: QPixmap, corner: float) -> None:
    piece = (pixmap.width() - 1) / 2
    wide, high = min(corner, target.width() / 2), min(corner, target.height() / 2)
    columns = (
        (target.left(), wide, 0.0, piece * wide / corner),
        (target.left() + wide, target.width() - 2 * wide, piece, 1.0),
        (target.right() - wide, wide, pixmap.width() - piece * wide / corner, piece * wide / corner),
    )
    rows = (
        (target.top(), high, 0.0, piece * high / corner),
        (target.top() + high, target.height() - 2 * high, piece, 1.0),
        (target.bottom() - high, high, pixmap.height() - piece * high / corner, piece * high / corner),
    )
    p.save()
    p.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for left, width, from_x, from_width in columns:
        for top, height, from_y, from_height in rows:
            if width > 0 and height > 0:
                p.drawPixmap(QRectF(left, top, width, height), pixmap, QRectF(from_x, from_y, from_width, from_height))
    p.restore()
