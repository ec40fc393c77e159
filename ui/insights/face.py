"""A card as it is painted, on the screen, on paper and into a file: sentence, picture and foot."""

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter

from models.domain.insight_views import Mark
from ui import paint
from ui.insights.contents import Content
from ui.insights.plot import Plot, Spot
from ui.insights.rounds import draw_mark
from ui.theme import Theme

PAD, BESIDE = 20, 28
"""Around everything, and what the menu at the top right takes; logical pixels at 100 %."""
LINKS = 32
"""The least height of the foot where something is offered beside it."""


class Face:
    def __init__(self, theme: Theme, size: QSizeF, content: Content, menu: bool = True) -> None:
        """`menu` keeps the top right corner free."""
        self._theme, self.content = theme, content
        pad = theme.px(PAD)
        self._inner = QRectF(pad, pad * 0.9, size.width() - 2 * pad, size.height() - 1.9 * pad)
        self._beside = theme.px(BESIDE) if menu else 0
        self._head, self._sub = self._tops()
        self.foot = self._bottom()
        top, bottom = self._sub.bottom() + theme.px(16), self._inner.bottom()
        if content.foot:
            bottom = self.foot.top() - theme.px(8)
        self._at = QPointF(self._inner.left(), top)
        self.plot: Plot = content.plot(theme, QSizeF(self._inner.width(), max(1.0, bottom - top)))
        self.spots = [spot.moved(self._at) for spot in self.plot.spots]

    def _tops(self) -> tuple[QRectF, QRectF]:
        theme, inner = self._theme, self._inner
        wide = inner.width() - self._legend_width() - self._beside
        head = QRectF(inner.left(), inner.top(), wide, 0)
        head.setHeight(paint.lines_height(theme, self.content.head, wide, "head"))
        sub = QRectF(inner.left(), head.bottom() + theme.px(1), inner.width(), 0)
        if self.content.sub:
            sub.setHeight(paint.lines_height(theme, self.content.sub, inner.width(), "body"))
        return head, sub

    def _bottom(self) -> QRectF:
        theme, inner = self._theme, self._inner
        wide = inner.width() - self.link_width()
        high = paint.lines_height(theme, self.content.foot, wide, "body") if self.content.foot else 0
        if self.content.link:
            high = max(high, theme.px(LINKS))
        return QRectF(inner.left(), inner.bottom() - high, wide, high)

    def link_width(self) -> float:
        if not self.content.link:
            return 0.0
        return self._theme.text_width(self.content.link, "small", 500) + self._theme.px(2 * 8 + 12)

    def _legend_width(self) -> float:
        px = self._theme.px
        return sum(px(10 + 5 + 14) + self._theme.text_width(text, "small") for _mark, text in self.content.legend)

    def paint(self, p: QPainter, grown: float = 1.0, lit: int = -1) -> None:
        theme, content = self._theme, self.content
        paint.text_lines(theme, p, self._head, content.head, "head", "ink")
        paint.text_lines(theme, p, self._sub, content.sub, "body")
        self._legend(p)
        if content.foot:
            self._foot(p)
        p.save()
        p.translate(self._at)
        self.plot.paint(p, grown, self.plot.spots[lit] if 0 <= lit < len(self.plot.spots) else None)
        p.restore()

    def _foot(self, p: QPainter) -> None:
        theme, foot = self._theme, self.foot
        if self.content.link:
            rule = QRectF(self._inner.left(), foot.top() - theme.px(4), self._inner.width(), 1)
            p.fillRect(rule, theme.color("line"))
        high = paint.lines_height(theme, self.content.foot, foot.width(), "body")
        place = QRectF(foot.left(), foot.center().y() - high / 2, foot.width(), high)
        paint.text_lines(theme, p, place, self.content.foot, "body")

    def _legend(self, p: QPainter) -> None:
        theme, px = self._theme, self._theme.px
        x = self._inner.right() - self._beside - self._legend_width() + px(14)
        middle = self._inner.top() + theme.line_height("head") / 2
        p.save()
        p.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark, text in self.content.legend:
            draw_mark(theme, p, QPointF(x + px(5), middle), Mark(mark), px(5))
            wide, high = theme.text_width(text, "small") + 1, theme.line_height("small")
            at = QRectF(x + px(15), middle - high / 2, wide, high)
            paint.text(theme, p, at, text, "small", "ink2", elide=False)
            x += px(10 + 5 + 14) + wide - 1
        p.restore()

    def spot_at(self, place: QPointF) -> int:
        """The topmost of what lies there, -1 for nothing."""
        for number in range(len(self.spots) - 1, -1, -1):
            if self.spots[number].shape.contains(place):
                return number
        return -1

    def spoken(self) -> str:
        """What a reader hears of it besides its head."""
        return " ".join(part for part in (self.content.sub, self.content.foot) if part)

    def spot(self, number: int) -> Spot | None:
        return self.spots[number] if 0 <= number < len(self.spots) else None
