"""What the cells are painted of: dots, the line of pay, the ring of days, wrapped text."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPen

from models.domain.offer_views import PayCell, PayLine, PayOrigin, Ring
from ui import paint
from ui.theme import Theme

DOTS, DOT, DOT_STEP = 5, 8, 11
RING = 40
MOST_LINES = 4


def rtl() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def side(rect: QRectF, start: float, width: float) -> QRectF:
    """The part of `rect` that begins `start` after where one begins to read, `width` wide."""
    left = rect.right() - start - width if rtl() else rect.left() + start
    return QRectF(left, rect.top(), width, rect.height())


def dots_width(theme: Theme) -> int:
    return theme.px(DOT_STEP) * DOTS


def dots(theme: Theme, p: QPainter, rect: QRectF, filled: int | None) -> None:
    """Five dots in the middle of `rect`, which is `dots_width` wide."""
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius, step = theme.px(DOT) / 2, theme.px(DOT_STEP)
    for place in range(DOTS):
        at = DOTS - 1 - place if rtl() else place
        centre = QPointF(rect.left() + at * step + radius, rect.center().y())
        full = place < (filled or 0)
        p.setPen(Qt.PenStyle.NoPen if full else QPen(theme.color("control"), 1.25))
        p.setBrush(theme.color("accent") if full else Qt.BrushStyle.NoBrush)
        inner = radius if full else radius - 0.6
        p.drawEllipse(centre, inner, inner)
    p.restore()


def dot_at(theme: Theme, rect: QRectF, x: float) -> int | None:
    """Which dot a click at `x` means, 1 to 5."""
    place = int((x - rect.left()) // theme.px(DOT_STEP))
    if not 0 <= place < DOTS:
        return None
    return DOTS - place if rtl() else place + 1


def pay_line(theme: Theme, p: QPainter, rect: QRectF, cell: PayCell, line: PayLine) -> None:
    """The common line, where the floor stands on it, and the figure: a dot, a stretch, or a ring for one's own ask."""
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    cy = rect.center().y()

    def x(place: float) -> float:
        return rect.right() - place * rect.width() if rtl() else rect.left() + place * rect.width()

    thick = theme.px(4)
    paint.rounded(p, QRectF(rect.left(), cy - thick / 2, rect.width(), thick), thick / 2, theme.color("track"))
    if line.floor_place is not None:
        high = theme.px(16)
        p.fillRect(QRectF(x(line.floor_place) - 1, cy - high / 2, 2, high), theme.color("control"))
    if cell.place_low is not None and cell.place_high is not None:
        _figure(theme, p, cell, (x(cell.place_low), x(cell.place_high)), cy)
    p.restore()


def _figure(theme: Theme, p: QPainter, cell: PayCell, ends: tuple[float, float], cy: float) -> None:
    low, high = min(ends), max(ends)
    radius = theme.px(5)
    if cell.origin is PayOrigin.THEIR_RANGE and high - low > 2 * radius:
        tall = theme.px(8)
        paint.rounded(p, QRectF(low, cy - tall / 2, high - low, tall), tall / 2, theme.color("waitBand"))
        return
    centre = QPointF((low + high) / 2, cy)
    if cell.origin is PayOrigin.ASKED:
        p.setPen(QPen(theme.color("control"), 2))
        p.setBrush(theme.color("surface"))
        p.drawEllipse(centre, radius + 1, radius + 1)
    else:
        p.setPen(Qt.PenStyle.NoPen)
        p.setBrush(theme.color("waitFill" if cell.origin is PayOrigin.THEIR_RANGE else "accent"))
        p.drawEllipse(centre, radius, radius)


def ring(theme: Theme, p: QPainter, rect: QRectF, one: Ring | None, text: str) -> None:
    """Days that are left: amber where the user owes the answer, blue where the others do."""
    p.save()
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    wide = theme.px(4)
    inner = rect.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2)
    p.setPen(QPen(theme.color("track"), wide))
    p.drawEllipse(inner)
    if one is not None:
        pen = QPen(theme.color("dueFill" if one.answer else "waitFill"), wide)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        p.setPen(pen)
        p.drawArc(inner, 90 * 16, round(-360 * 16 * one.left))
    p.restore()
    paint.text(theme, p, rect, text, "small", "ink", paint.CENTER, 600)


def lines(theme: Theme, text: str, width: float, style: str = "body", weight: int | None = None) -> float:
    """How tall `wrapped` will be."""
    return min(paint.lines_height(theme, text, width, style, weight), MOST_LINES * theme.line_height(style))


def wrapped(theme: Theme, p: QPainter, rect: QRectF, text: str, style: str = "body", token: str = "ink") -> None:
    """At most four lines; what is longer ends in an ellipsis, and is whole in the tooltip."""
    whole, most = paint.lines_height(theme, text, rect.width(), style), MOST_LINES * theme.line_height(style)
    shown = text
    if whole > most:
        # A line breaks a little before its end, so somewhat less than four whole widths fits.
        shown = theme.elided(" ".join(text.split()), style, None, rect.width() * (MOST_LINES - 0.5))
    align = Qt.AlignmentFlag.AlignTop | (Qt.AlignmentFlag.AlignRight if rtl() else Qt.AlignmentFlag.AlignLeft)
    paint.text_lines(theme, p, rect, shown, style, token, align)
