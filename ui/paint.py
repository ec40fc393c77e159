"""What delegates and widgets paint with: text, chips, monograms, dots, keys, cards and shadows.

Every function takes the theme first and paints at the theme's scale; lengths are logical pixels.
"""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPainter, QPen, QPixmap, QTextLayout

from ui.paint_gauge import Gauge, gauge, gauge_text
from ui.paint_shadow import shadow
from ui.theme import Ground, Theme
from ui.wording import grouped, key_cap

__all__ = [
    "Gauge",
    "card",
    "chip",
    "chip_width",
    "count",
    "fill",
    "fit_dots",
    "fit_dots_width",
    "focus_ring",
    "gauge",
    "gauge_text",
    "icon",
    "key",
    "key_width",
    "lines_height",
    "monogram",
    "panel",
    "rounded",
    "shadow",
    "text",
    "text_lines",
]

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTER = Qt.AlignmentFlag.AlignCenter

# tone: ground, ink
TONES = {
    "neutral": ("sunken", "ink2"),
    "accent": ("accentSoft", "accentInk"),
    "due": ("dueSoft", "due"),
    "wait": ("waitSoft", "wait"),
    "plum": ("plumSoft", "plum"),
    "clay": ("claySoft", "clay"),
}


def dpr_of(p: QPainter) -> float:
    return float(p.device().devicePixelRatio())


def text(
    theme: Theme,
    p: QPainter,
    rect: QRectF,
    string: str,
    style: str = "body",
    token: str = "ink",
    align: Qt.AlignmentFlag = LEFT,
    weight: int | None = None,
    elide: bool = True,
) -> float:
    """One line of text, shortened with an ellipsis where it does not fit; returns the width it took.

    LEFT is where one begins to read and RIGHT where one ends: a painter mirrors both with its widget.
    """
    shown = theme.elided(string, style, weight, rect.width()) if elide else string
    p.setFont(theme.font(style, weight))
    p.setPen(theme.color(token))
    p.drawText(rect, align | Qt.TextFlag.TextSingleLine, _by_itself(p, shown))
    return (
        min(theme.text_width(shown, style, weight), rect.width()) if elide else theme.text_width(shown, style, weight)
    )


def _by_itself(p: QPainter, string: str) -> str:
    """Read in the direction of its own letters: “3 cards” in a mirrored window is no “cards 3” (Unicode, UAX 9)."""
    return string if p.layoutDirection() == Qt.LayoutDirection.LeftToRight else f"\u2068{string}\u2069"


def text_lines(
    theme: Theme,
    p: QPainter,
    rect: QRectF,
    string: str,
    style: str = "body",
    token: str = "ink2",
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop,
    weight: int | None = None,
) -> float:
    """Wrapped text in the style's line height; returns the height it took."""
    layout = QTextLayout(string, theme.font(style, weight))
    option = layout.textOption()
    option.setAlignment(align)
    layout.setTextOption(option)
    layout.beginLayout()
    height, step = 0.0, theme.line_height(style)
    while (line := layout.createLine()).isValid():
        line.setLineWidth(rect.width())
        line.setPosition(QPointF(0, height + (step - line.height()) / 2))
        height += step
    layout.endLayout()
    p.setPen(theme.color(token))
    layout.draw(p, rect.topLeft())
    return height


def lines_height(theme: Theme, string: str, width: float, style: str = "body", weight: int | None = None) -> int:
    """The height that `text_lines` will take for this width."""
    box = theme.metrics(style, weight).boundingRect(QRectF(0, 0, width, 1e6), Qt.TextFlag.TextWordWrap, string)
    lines = max(1, round(box.height() / theme.metrics(style, weight).lineSpacing()))
    return lines * theme.line_height(style)


def icon(theme: Theme, p: QPainter, x: float, cy: float, name: str, size: int = 16, token: str = "ink2") -> float:
    """An icon with its left edge at x, centred on cy; returns its width."""
    pixmap = theme.pixmap(name, size, token, dpr_of(p))
    side = theme.px(size)
    p.drawPixmap(QPointF(x, cy - side / 2), pixmap)
    return side


def fill(p: QPainter, rect: QRectF, ground: QColor) -> None:
    """A ground from edge to edge; a soft one is framed where contrast is high."""
    if isinstance(ground, Ground):
        rounded(p, rect, 0, ground)
    else:
        p.fillRect(rect, ground)


def rounded(
    p: QPainter, rect: QRectF, radius: float, fill: QColor | None, line: QColor | None = None, width: float = 1.0
) -> None:
    """A rounded rectangle whose border lies wholly inside `rect`; a soft ground brings one where contrast is high."""
    if line is None and isinstance(fill, Ground):
        line, width = fill.edge, 1.5
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    p.setPen(QPen(line, width) if line is not None else Qt.PenStyle.NoPen)
    inset = width / 2 if line is not None else 0
    p.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset)
    p.restore()


def monogram(theme: Theme, p: QPainter, rect: QRectF, name: str, person: bool = False) -> None:
    """A company's initials on a rounded square, a person's on a disc; painted once and kept."""
    dpr, side = dpr_of(p), rect.width()
    key = ("monogram", name, person, side, dpr)
    pixmap = theme.pixmaps.get(key)
    if pixmap is None:
        pixmap = theme.pixmaps[key] = _monogram_pixmap(theme, name, person, side, dpr)
    p.drawPixmap(rect.topLeft(), pixmap)


def _monogram_pixmap(theme: Theme, name: str, person: bool, side: float, dpr: float) -> QPixmap:
    letters, ground, ink = theme.monogram(name, person)
    pixmap = QPixmap(round(side * dpr), round(side * dpr))
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    box = QRectF(0, 0, side, side)
    rounded(painter, box, side / 2 if person else side * 0.24, ground)
    font = QFont(theme.font("small", 600))
    font.setPixelSize(max(8, round(side * (0.37 if len(letters) > 1 else 0.42))))
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(box, CENTER, letters)
    painter.end()
    return pixmap


def chip_width(theme: Theme, string: str, icon_name: str | None = None, height: int = 22) -> float:
    pad = theme.px(8 if height >= 22 else 6)
    mark = theme.px(12) + theme.px(5) if icon_name else 0
    return pad * 2 + mark + theme.text_width(string, "small" if height >= 22 else "micro", 500)


def chip(
    theme: Theme,
    p: QPainter,
    x: float,
    y: float,
    string: str,
    icon_name: str | None = None,
    tone: str = "neutral",
    height: int = 22,
    max_width: float | None = None,
) -> QRectF:
    """A soft ground with strong ink, its top left corner at (x, y); returns the place it took."""
    ground, ink = TONES[tone]
    width = chip_width(theme, string, icon_name, height)
    rect = QRectF(x, y, min(width, max_width) if max_width is not None else width, theme.px(height))
    rounded(p, rect, theme.px(6 if height >= 22 else 4), theme.color(ground))
    left = rect.left() + theme.px(8 if height >= 22 else 6)
    if icon_name:
        left += icon(theme, p, left, rect.center().y(), icon_name, 12, ink) + theme.px(5)
    room = QRectF(left, rect.top(), rect.right() - theme.px(6) - left + 1, rect.height())
    text(theme, p, room, string, "small" if height >= 22 else "micro", ink, weight=500)
    return rect


def count(theme: Theme, p: QPainter, x: float, cy: float, number: int) -> QRectF:
    """The grey pill beside a section's head."""
    label = grouped(number)
    width = max(theme.px(20), theme.text_width(label, "micro", 600) + theme.px(12))
    rect = QRectF(x, cy - theme.px(10), width, theme.px(20))
    rounded(p, rect, theme.px(10), theme.color("track"))
    text(theme, p, rect, label, "micro", "ink2", CENTER, 600, elide=False)
    return rect


def fit_dots_width(theme: Theme) -> float:
    return theme.px(6) * 5 + theme.px(3) * 4


def fit_dots(theme: Theme, p: QPainter, right: float, cy: float, fit: int) -> QRectF:
    """Five dots that end at `right`: filled in accent, the rest outlined. Readers need "fit 4 of 5" beside it."""
    side, gap = theme.px(6), theme.px(3)
    rect = QRectF(right - fit_dots_width(theme), cy - side / 2, fit_dots_width(theme), side)
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    for place in range(5):
        step = 4 - place if rtl else place
        dot = QRectF(rect.left() + step * (side + gap), rect.top(), side, side)
        if place < fit:
            p.setPen(Qt.PenStyle.NoPen)
            p.setBrush(theme.color("accent"))
            p.drawEllipse(dot)
        else:
            p.setPen(QPen(theme.color("control"), 1.25))
            p.setBrush(Qt.BrushStyle.NoBrush)
            p.drawEllipse(dot.adjusted(0.6, 0.6, -0.6, -0.6))
    p.restore()
    return rect


def key_width(theme: Theme, label: str) -> float:
    if label in KEY_ICONS:
        return theme.px(24)
    return max(theme.px(18), theme.text_width(key_cap(label), "micro", 500) + theme.px(10))


def key(theme: Theme, p: QPainter, x: float, y: float, label: str, on: str = "surface") -> QRectF:
    """A key cap 18 high. `on` is "surface", or "accent" or "bar" where it stands on those grounds."""
    rect = QRectF(x, y, key_width(theme, label), theme.px(18))
    line, ink, ground = {
        "surface": ("line2", "ink2", theme.color("surface")),
        "accent": ("onAccent", "onAccent", None),
        "bar": ("barLine", "barLink", None),
    }[on]
    edge = QColor(theme.color(line))
    if on == "accent":
        edge.setAlphaF(0.45)
    rounded(p, rect, theme.px(4), ground, edge)
    if label in KEY_ICONS:
        side = theme.px(12)
        icon(theme, p, rect.center().x() - side / 2, rect.center().y(), KEY_ICONS[label], 12, ink)
    else:
        text(theme, p, rect, key_cap(label), "micro", ink, CENTER, 500, elide=False)
    return rect


KEY_ICONS = {"Enter": "corner-down-left"}


def card(theme: Theme, p: QPainter, rect: QRectF, selected: bool = False, hovered: bool = False) -> None:
    """A board card: hairline, e1 below; 1.5 px of accent when selected."""
    radius = theme.px(8)
    shadow(theme, p, rect, 1)
    if selected:
        rounded(p, rect, radius, theme.color("surface"), theme.color("accent"), 1.5)
    else:
        line = theme.color("line2" if hovered else "line")
        rounded(p, rect, radius, theme.color("surface"), line)


def panel(theme: Theme, p: QPainter, rect: QRectF, line: str = "line") -> None:
    """The ground of a list or panel: surface, hairline, radius 10, e1."""
    shadow(theme, p, rect, 1)
    rounded(p, rect, theme.px(10), theme.color("surface"), theme.color(line))


def focus_ring(theme: Theme, p: QPainter, rect: QRectF, radius: float) -> None:
    """2 px of accent, inside `rect`; what it surrounds should end 4 px further in, which leaves the gap of 2."""
    rounded(p, rect, radius, None, theme.color("accent"), 2.0)
