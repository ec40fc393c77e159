"""What went well and badly, debrief by debrief: a filled dot for well, a ring for badly, a point for neither."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from models.domain.insight_views import Mark, Rounds, Topic, Trend
from ui import paint, wording
from ui.insights.plot import Plot, Spot, box
from ui.insights.words import mark_name, trend_name, whole
from ui.theme import Theme
from ui.wording import translate

ROW, DOT, TREND = 27, 5, 16
"""A row's height, half of a dot's width and the width of what tells the trend; logical pixels at 100 %."""
MOST = 7
"""Rows that a card has room for."""

_UP = ((16, 7), (22, 7), (22, 13)), ((22, 7), (13.5, 15.5), (8.5, 10.5), (2, 17))
_DOWN = ((16, 17), (22, 17), (22, 11)), ((22, 17), (13.5, 8.5), (8.5, 13.5), (2, 7))
_SAME = ((5, 9), (19, 9)), ((5, 15), (19, 15))
TRENDS = {Trend.UP: (_UP, "accent"), Trend.SAME: (_SAME, "ink3"), Trend.DOWN: (_DOWN, "clay")}
"""In a field of 24: drawn as lines, so that they stay lines in every file."""


class RoundsPlot(Plot):
    def __init__(self, theme: Theme, size: QSizeF, rounds: Rounds) -> None:
        super().__init__(theme, size)
        self._rounds = rounds
        self._topics = rounds.topics[: max(1, min(MOST, int(size.height() // self.px(ROW - 5))))]
        self._row = min(float(self.px(ROW)), size.height() / max(1, len(self._topics)))
        names = [theme.text_width(topic.name, "body") for topic in self._topics]
        self._named = min(max(names, default=0.0) + self.px(12), size.width() * 0.42)
        dots = size.width() - self._named - self.px(TREND + 8)
        self._step = min(dots / max(1, len(rounds.shown)), float(self.px(28)))
        self._left = self._named + (dots - self._step * len(rounds.shown))
        for place, topic in enumerate(self._topics):
            self._spots_of(place, topic)

    def _at(self, row: int, column: int) -> QPointF:
        return QPointF(self._left + (column + 0.5) * self._step, (row + 0.5) * self._row)

    def _spots_of(self, row: int, topic: Topic) -> None:
        line = QRectF(0, row * self._row, self.size.width(), self._row)
        counted = translate("Insights", "well: {well}, badly: {badly}")
        counts = counted.format(well=whole(topic.well), badly=whole(topic.badly))
        trend = trend_name(topic.trend)
        words = f"{topic.name}\n{counts}" + (f", {trend}" if trend else "")
        self.spots.append(Spot(box(line), words, topic.name, topic.applications))
        for column, mark in enumerate(topic.marks):
            if mark is Mark.NONE:
                continue
            round_, at = self._rounds.shown[column], self._at(row, column)
            reach = min(self._step, self._row) / 2
            words = f"{topic.name}: {mark_name(mark)}\n{round_.company}, {wording.day(round_.at.date())}"
            shape = box(QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach))
            self.spots.append(Spot(shape, words, round_.company, (round_.application,)))

    # painting

    def draw(self, p: QPainter) -> None:
        for row, topic in enumerate(self._topics):
            name = QRectF(0, row * self._row, self._named - self.px(8), self._row)
            paint.text(self.theme, p, name, topic.name)
            for column, mark in enumerate(topic.marks):
                draw_mark(self.theme, p, self._at(row, column), mark, min(self.px(DOT), self._step * 0.4))
            if topic.trend is not None:
                side = self.px(TREND)
                at = QRectF(self.size.width() - side, (row + 0.5) * self._row - side / 2, side, side)
                draw_trend(self.theme, p, at, topic.trend)

    def draw_lit(self, p: QPainter, spot: Spot) -> None:
        rect = spot.shape.boundingRect()
        whole_row = rect.width() > self.size.width() / 2
        rect = rect.adjusted(-4, 1, 4, -1) if whole_row else rect.adjusted(2, 2, -2, -2)
        paint.rounded(p, rect, self.px(6), None, self.theme.color("ink"), 1.5)


def draw_mark(theme: Theme, p: QPainter, at: QPointF, mark: Mark, reach: float) -> None:
    p.setPen(Qt.PenStyle.NoPen)
    if mark is Mark.NONE:
        p.setBrush(theme.color("control"))
        p.drawEllipse(at, reach * 0.36, reach * 0.36)
        return
    if mark in (Mark.WELL, Mark.BOTH):
        inner = reach if mark is Mark.WELL else reach * 0.55
        p.setBrush(theme.color("accent"))
        p.drawEllipse(at, inner, inner)
    if mark in (Mark.BADLY, Mark.BOTH):
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.setPen(QPen(theme.color("clayFill"), reach * 0.36))
        p.drawEllipse(at, reach * 0.85, reach * 0.85)


def draw_trend(theme: Theme, p: QPainter, rect: QRectF, trend: Trend) -> None:
    lines, token = TRENDS[trend]
    p.save()
    p.translate(rect.topLeft())
    p.scale(rect.width() / 24, rect.width() / 24)
    p.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(theme.color(token), 2)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    p.setPen(pen)
    for line in lines:
        p.drawPolyline(QPolygonF([QPointF(x, y) for x, y in line]))
    p.restore()
