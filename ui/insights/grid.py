"""Where the five cards stand, for the room there is."""

from PySide6.QtCore import QRectF, QSizeF

GAP = 16
WIDE, NARROW = 900, 620
"""Widths from which the cards stand as drawn, and two beside each other; logical pixels at 100 %."""
LEAST = {"funnel": 340, "waiting": 340, "noes": 320, "rounds": 320, "rhythm": 330}
"""Heights below which a card would not be legible; the page scrolls instead."""
TIGHT, TIGHT_MORE = 1150, 64
"""Below this width sentences take a second line, and every row needs so much more."""
LEFT, NOES = 0.607, 0.39
"""The share of the left half, and that of the noes in it."""
UPPER = 0.536


def least_height(width: float, factor: float) -> float:
    """How high the page is at least; `width` in pixels."""
    rows = _rows(width / factor)
    more = 2 * TIGHT_MORE if WIDE <= width / factor < TIGHT else 0
    return (sum(max(LEAST[key] for key in row) for row in rows) + more) * factor + GAP * factor * (len(rows) - 1)


def _rows(width: float) -> list[tuple[str, ...]]:
    if width >= WIDE:
        return [("funnel", "waiting"), ("noes", "rounds", "rhythm")]
    if width >= NARROW:
        return [("funnel",), ("waiting", "noes"), ("rounds", "rhythm")]
    return [("funnel",), ("waiting",), ("noes",), ("rounds",), ("rhythm",)]


def places(size: QSizeF, factor: float) -> dict[str, QRectF]:
    """A place for each card, in pixels; `factor` is the theme's scale."""
    rows, gap = _rows(size.width() / factor), GAP * factor
    room = size.height() - gap * (len(rows) - 1)
    if len(rows) == 2:
        lower = max(LEAST["rhythm"] + (TIGHT_MORE if size.width() / factor < TIGHT else 0), room / factor * (1 - UPPER))
        heights = [room - lower * factor, lower * factor]
    else:
        least = [max(LEAST[key] for key in row) for row in rows]
        heights = [room * one / sum(least) for one in least]
    found: dict[str, QRectF] = {}
    y = 0.0
    for row, high in zip(rows, heights, strict=True):
        x = 0.0
        for key, wide in zip(row, _widths(row, size.width(), gap), strict=True):
            found[key] = QRectF(x, y, wide, high)
            x += wide + gap
        y += high + gap
    return found


def _widths(row: tuple[str, ...], width: float, gap: float) -> list[float]:
    if len(row) == 1:
        return [width]
    left = (width - gap) * (LEFT if row[0] in ("funnel", "noes") else 0.5)
    right = width - gap - left
    if len(row) == 2:
        return [left, right]
    noes = (left - gap) * NOES
    return [noes, left - gap - noes, right]
