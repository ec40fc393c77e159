"""How far applications come: blocks as high as they hold many, and the streams between them."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from models.domain.insight_views import Block, Funnel, Tone
from ui import paint
from ui.insights.plot import FILLS, Plot, Spot, box, faint
from ui.insights.words import said, whole
from ui.theme import Theme

WIDE, LEAST = 10, 4
"""A block's width, and how high one of many is at least; logical pixels at 100 %."""
LAST = 3
"""The rightmost level; its words stand below the blocks."""
APART, APART_LAST = 18, 30
"""Between two blocks of a level, and where words stand between them."""
VEILS = {Tone.ON: 0.28, Tone.YOURS: 0.5, Tone.WITH_OTHERS: 0.28, Tone.ENDED: 0.26, Tone.BADLY: 0.28}


class Sankey(Plot):
    def __init__(self, theme: Theme, size: QSizeF, funnel: Funnel) -> None:
        super().__init__(theme, size)
        self._funnel = funnel
        self._levels = [[one for one in funnel.blocks if one.level == level] for level in range(LAST + 1)]
        self._unit = self._height_of_one()
        self._places = self._place()
        self._bands = self._streams()
        for block in funnel.blocks:
            shape = box(self._places[block.key].adjusted(-3, -3, 3, 3), 3)
            for key, _tone, path in self._bands:
                if key == block.key:
                    shape = shape.united(path)
            words = f"{whole(block.count)} {said(block.name)}"
            self.spots.append(Spot(shape, words, words, block.applications))

    # where everything stands

    def _height_of_one(self) -> float:
        """Pixels for one application, so that the fullest level still fits."""
        return min((self._unit_of(level) for level, blocks in enumerate(self._levels) if blocks), default=0.0)

    def _unit_of(self, level: int) -> float:
        counts, least = [block.count for block in self._levels[level]], self.px(LEAST)
        between = len(counts) if level == LAST else len(counts) - 1
        room, unit = self.size.height() - self._apart(level) * between, 0.0
        for _ in range(2):
            # What is too small to be seen takes its least height from what the others share.
            few = [count for count in counts if count * unit < least] if unit else []
            unit = (room - least * len(few)) / max(1, sum(counts) - sum(few))
        return max(0.0, unit)

    def _apart(self, level: int) -> float:
        return float(self.px(APART_LAST if level == LAST else APART))

    def _tall(self, block: Block) -> float:
        return max(float(self.px(LEAST)), block.count * self._unit)

    def _place(self) -> dict[str, QRectF]:
        wide, edge = self.px(WIDE), self._edge()
        step = (self.size.width() - wide - edge) / LAST
        places: dict[str, QRectF] = {}
        for level, blocks in enumerate(self._levels):
            y = 0.0
            for block in blocks:
                places[block.key] = QRectF(level * step, y, wide, self._tall(block))
                y += self._tall(block) + self._apart(level)
        return places

    def _edge(self) -> float:
        """Room at the right for the half of a label that stands out beyond its block."""
        widths = [self._label_width(block) for block in self._levels[LAST]]
        return max(0.0, max(widths, default=0.0) / 2 - self.px(WIDE) / 2)

    def _streams(self) -> list[tuple[str, Tone, QPainterPath]]:
        """The key of where it leads, its colour and its shape."""
        left = {key: rect.top() for key, rect in self._places.items()}
        tones = {block.key: block.tone for block in self._funnel.blocks}
        found = []
        for flow in self._funnel.flows:
            start, end = self._places[flow.source], self._places[flow.target]
            top = left[flow.source]
            high = min(flow.count * self._unit, start.bottom() - top)
            left[flow.source] += high
            found.append((flow.target, tones[flow.target], _stream(start.right(), top, high, end)))
        return found

    # painting

    def _label_width(self, block: Block) -> float:
        count, name = whole(block.count), said(block.name)
        return self.theme.text_width(count, "small", 600) + self.px(4) + self.theme.text_width(name, "small")

    def draw(self, p: QPainter) -> None:
        for _key, tone, path in self._bands:
            p.fillPath(path, faint(self.theme.color(FILLS[tone]), VEILS[tone]))
        for block in self._funnel.blocks:
            color = self.theme.color(FILLS[block.tone])
            paint.rounded(p, self._places[block.key], self.px(2), color)
        for block in self._funnel.blocks:
            self._label(p, block)

    def label(self, block: Block) -> QRectF:
        """Where its words stand: beside it, on the stream that leads onward; where nothing does, clear of the streams
        that pass there."""
        place, high = self._places[block.key], self.theme.line_height("small")
        width = self._label_width(block) + 2
        if block.level == LAST:
            x = min(max(0.0, place.center().x() - width / 2), self.size.width() - width)
            return QRectF(x, place.bottom() + self.px(4), width, high)
        x = place.right() + self.px(8)
        beside = QRectF(x, place.center().y() - high / 2, min(width, self._room_beside(block, x)), high)
        if block.onward:
            return self._before_the_last(beside)
        lower = [
            beside.translated(0, place.bottom() - beside.bottom() + low)
            for low in (0, self.px(4), high, high + self.px(6))
        ]
        return self._before_the_last(next((one for one in (beside, *lower) if self._is_clear(one, block)), beside))

    def _before_the_last(self, words: QRectF) -> QRectF:
        """Not into the words of the last level that stand at that height; what is left out the pointer tells."""
        for block in self._levels[LAST]:
            other = self.label(block)
            if words.intersects(other):
                words.setRight(other.left() - self.px(6))
        return words

    def _is_clear(self, words: QRectF, block: Block) -> bool:
        below = [self._places[one.key].top() for one in self._levels[block.level]]
        end = min((top for top in below if top > self._places[block.key].top()), default=self.size.height())
        return words.bottom() <= end and not any(path.intersects(words) for _key, _tone, path in self._bands)

    def _label(self, p: QPainter, block: Block) -> None:
        at = self.label(block)
        count, name = whole(block.count), said(block.name)
        figure = self.theme.text_width(count, "small", 600)
        paint.text(
            self.theme, p, QRectF(at.left(), at.top(), figure + 1, at.height()), count, "small", weight=600, elide=False
        )
        beside = figure + self.px(4)
        rest = at.adjusted(beside, 0, 0, 0)
        paint.text(self.theme, p, rest, name, "small", "ink" if block.onward else "ink2")

    def _room_beside(self, block: Block, x: float) -> float:
        """Up to the next level."""
        step = (self.size.width() - self.px(WIDE) - self._edge()) / LAST
        return max(0.0, (block.level + 1) * step - self.px(8) - x)

    def draw_lit(self, p: QPainter, spot: Spot) -> None:
        block = self._funnel.blocks[self.spots.index(spot)]
        color = self.theme.color(FILLS[block.tone])
        for key, _tone, path in self._bands:
            if key == block.key:
                p.fillPath(path, faint(color, 0.35))
        paint.rounded(p, self._places[block.key].adjusted(-3, -3, 3, 3), self.px(4), None, self.theme.color("ink"), 1.5)
        self._label(p, block)


def _stream(x: float, top: float, high: float, end: QRectF) -> QPainterPath:
    """From a height at `x` to the whole left side of a block, with level ends."""
    middle = (x + end.left()) / 2
    path = QPainterPath(QPointF(x, top))
    path.cubicTo(QPointF(middle, top), QPointF(middle, end.top()), QPointF(end.left(), end.top()))
    path.lineTo(QPointF(end.left(), end.bottom()))
    path.cubicTo(QPointF(middle, end.bottom()), QPointF(middle, top + high), QPointF(x, top + high))
    path.closeSubpath()
    path.setFillRule(Qt.FillRule.WindingFill)
    return path
