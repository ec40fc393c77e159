"""How long answers take: the share still missing as a falling curve for each kind, open waits as dots on it."""

from itertools import groupby, pairwise

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen, QPolygonF

from models.domain.insight_views import OpenWait, Waiting, Waits
from ui import paint, wording
from ui.insights.plot import Plot, Spot, box
from ui.insights.words import percent, said, whole
from ui.theme import Theme
from ui.wording import translate

WEEK = 7
TICKS = 6
"""So many figures below the axis at most."""
DOT = 5
"""Half of a dot's width; logical pixels at 100 %."""


class SurvivalCurves(Plot):
    def __init__(self, theme: Theme, size: QSizeF, waiting: Waiting) -> None:
        super().__init__(theme, size)
        self._waiting = waiting
        left = theme.text_width("100", "micro") + self.px(8)
        self._area = QRectF(left, self.px(8), size.width() - left - self.px(8), size.height() - self.px(8 + 24))
        self._kinds = (waiting.applying, waiting.interview)
        self._taken: list[QRectF] = []
        """Where something stands already that no words may cover."""
        self._dots: list[tuple[QPointF, bool, str]] = []
        self._strips()
        for waits in self._kinds:
            self._dots_of(waits)

    def _x(self, days: float) -> float:
        return self._area.left() + self._area.width() * min(1.0, days / max(1, self._waiting.days_shown))

    def _y(self, share: float) -> float:
        return self._area.bottom() - self._area.height() * share

    def _color(self, waits: Waits) -> str:
        return "wait" if waits is self._waiting.interview else "control"

    # what can be pointed at

    def _strips(self) -> None:
        """Each day, from top to bottom."""
        if not any(waits.curve.days for waits in self._kinds):
            return
        for day in range(self._waiting.days_shown + 1):
            half = self._area.width() / max(1, self._waiting.days_shown) / 2
            rect = QRectF(self._x(day) - half, self._area.top(), 2 * half, self._area.height())
            parts = [translate("Insights", "Day {day}").format(day=day)]
            for waits in self._kinds:
                if waits.curve.days:
                    share = percent(waits.curve.share_by(day))
                    parts.append(translate("Insights", "{kind}: {share} answered").format(
                        kind=said(waits.name), share=share))  # fmt: skip
            self.spots.append(Spot(box(rect), "\n".join(parts)))

    def _dots_of(self, waits: Waits) -> None:
        for days, group in groupby(waits.open, key=lambda one: one.days):
            together = list(group)
            if days > self._waiting.days_shown:
                break
            at = QPointF(self._x(days), self._y(together[0].still_waiting))
            reach = self.px(DOT + 3)
            shape = QPainterPath()
            shape.addEllipse(at, reach, reach)
            name = together[0].company if len(together) == 1 else ""
            self._dots.append((at, any(one.late for one in together), name if waits is self._waiting.leading else ""))
            words = _dot_words(waits, together)
            ids = tuple(one.application for one in together)
            self.spots.append(Spot(shape, words, words.split("\n")[0], ids))

    # painting

    def draw(self, p: QPainter) -> None:
        reach = self.px(DOT + 1)
        self._taken = [QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach) for at, _late, _name in self._dots]
        self._ground(p)
        self._axes(p)
        self._marks(p)
        for waits in self._kinds:
            self._curve(p, waits)
        self._draw_dots(p)
        self._names(p)

    def _ground(self, p: QPainter) -> None:
        leading = self._waiting.leading
        if leading is None or leading.usual.low is None:
            return
        right = leading.usual.high if leading.usual.high is not None else self._waiting.days_shown
        band = QRectF(self._x(leading.usual.low), self._area.top(), 0, self._area.height())
        band.setRight(self._x(right))
        paint.fill(p, band, self.theme.color("waitSoft"))

    def _axes(self, p: QPainter) -> None:
        theme, area, high = self.theme, self._area, self.theme.line_height("micro")
        for quarter in range(5):
            y = self._y(quarter / 4)
            p.fillRect(QRectF(area.left(), y - 0.5, area.width(), 1), theme.color("line"))
            label = QRectF(0, y - high / 2, area.left() - self.px(8), high)
            paint.text(theme, p, label, str(quarter * 25), "micro", "ink3", paint.RIGHT, 400, elide=False)
        weeks = max(1, self._waiting.days_shown // WEEK)
        step = -(-weeks // TICKS) * WEEK
        for day in range(0, self._waiting.days_shown + 1, step):
            label = QRectF(self._x(day) - self.px(24), area.bottom() + self.px(8), self.px(48), high)
            paint.text(theme, p, label, str(day), "micro", "ink3", paint.CENTER, 400, elide=False)

    def _marks(self, p: QPainter) -> None:
        """The median of one's own waits, and the published average."""
        waiting, theme, area, taken = self._waiting, self.theme, self._area, self._taken
        if waiting.leading is not None and waiting.median_label is not None:
            self._mark(p, waiting.leading.usual.typical, said(waiting.median_label), Qt.PenStyle.DashLine, taken)
        if waiting.published_days <= waiting.days_shown:
            self._mark(p, waiting.published_days, said(waiting.published_name), Qt.PenStyle.DotLine, taken)
        p.setPen(QPen(theme.color("line2"), 1))
        p.drawLine(QPointF(area.left(), area.bottom()), QPointF(area.right(), area.bottom()))

    def _mark(self, p: QPainter, days: float, label: str, style: Qt.PenStyle, taken: list[QRectF]) -> None:
        theme, x, high = self.theme, self._x(days), self.theme.line_height("micro")
        p.setPen(QPen(theme.color("ink2"), 1, style))
        p.drawLine(QPointF(x, self._area.top()), QPointF(x, self._area.bottom()))
        # At whichever side it has the room; a label that has it at neither begins at the edge and ends in dots.
        wide = min(theme.text_width(label, "micro", 400) + 2, self.size.width() - self._area.left())
        left = x + self.px(6) if x + self.px(6) + wide <= self.size.width() else x - self.px(6) - wide
        left = max(left, self._area.left())
        place = QRectF(left, self._area.top() + self.px(1), wide, high)
        while any(place.adjusted(-self.px(8), 0, self.px(8), 0).intersects(one) for one in taken):
            place.translate(0, high)
        taken.append(place)
        self._text(p, place, label, "ink2")

    def _points(self, waits: Waits) -> list[QPointF]:
        points, share = [QPointF(self._x(0), self._y(1.0))], 1.0
        for day, still in zip(waits.curve.days, waits.curve.still_waiting, strict=True):
            if day > self._waiting.days_shown:
                break
            points += [QPointF(self._x(day), self._y(share)), QPointF(self._x(day), self._y(still))]
            share = still
        points.append(QPointF(self._area.right(), self._y(share)))
        return points

    def _curve(self, p: QPainter, waits: Waits) -> None:
        if not waits.curve.days:
            return
        first = waits is self._waiting.interview
        pen = QPen(self.theme.color(self._color(waits)), 2.0 if first else 1.5)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        p.setPen(pen)
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.drawPolyline(QPolygonF(self._points(waits)))

    def _draw_dots(self, p: QPainter) -> None:
        taken = self._taken
        for at, late, _name in self._dots:
            p.setPen(QPen(self.theme.color("surface"), 2))
            p.setBrush(self.theme.color("dueFill" if late else "waitFill"))
            p.drawEllipse(at, self.px(DOT), self.px(DOT))
        for at, _late, name in self._dots:
            self._dot_name(p, at, name, taken)

    def _dot_name(self, p: QPainter, at: QPointF, name: str, taken: list[QRectF]) -> None:
        """Below its dot or above it, where it covers nothing; else the pointer tells."""
        if not name:
            return
        wide, high = self.theme.text_width(name, "micro", 500) + 2, self.theme.line_height("micro")
        if wide > self._area.width() / 3:
            return
        left = min(max(self._area.left(), at.x() - wide * 0.6), self.size.width() - wide)
        for top in (at.y() + self.px(DOT + 2), at.y() - self.px(DOT + 2) - high):
            place = QRectF(left, top, wide, high)
            inside = place.top() >= self._area.top() and place.bottom() <= self._area.bottom()
            if inside and not any(place.intersects(one) for one in taken):
                taken.append(place)
                self._text(p, place, name, "ink", 500)
                return

    def _names(self, p: QPainter) -> None:
        """Above or below each curve, as far to the right as they cover nothing."""
        drawn = [waits for waits in self._kinds if waits.curve.days]
        lines = [line for waits in drawn for line in self._lines(waits)]
        for waits in drawn:
            label = said(waits.name)
            wide = self.theme.text_width(label, "small") + 2
            # Where it is too narrow for that, the words lie over a line rather than being left out.
            at = self._free_place(waits, wide, self._taken + lines) or self._free_place(waits, wide, self._taken)
            if at is not None:
                self._taken.append(at)
                self._text(p, at, label, "wait" if waits is self._waiting.interview else "ink3", 400, "small")

    def _free_place(self, waits: Waits, wide: float, taken: list[QRectF]) -> QRectF | None:
        high, step = self.theme.line_height("small"), self.px(12)
        right = self._area.right()
        while right - wide > self._area.left():
            day = (right - wide / 2 - self._area.left()) / self._area.width() * self._waiting.days_shown
            y = self._y(1.0 - waits.curve.share_by(day))
            for top in (y + self.px(3), y - high - self.px(3)):
                at = QRectF(right - wide, top, wide, high)
                inside = at.top() >= self._area.top() and at.bottom() <= self._area.bottom()
                if inside and not any(at.intersects(one) for one in taken):
                    return at
            right -= step
        return None

    def _lines(self, waits: Waits) -> list[QRectF]:
        """The curve as thin boxes that words keep clear of."""
        points = self._points(waits)
        return [QRectF(start, end).normalized().adjusted(-2, -2, 2, 2) for start, end in pairwise(points)]

    def _text(self, p: QPainter, at: QRectF, words: str, token: str, weight: int = 400, style: str = "micro") -> None:
        """With a rim of the ground, so that lines beneath do not cross it."""
        label = self.theme.elided(words, style, weight, at.width())
        path = QPainterPath()
        font = QFont(self.theme.font(style, weight))
        metrics = self.theme.metrics(style, weight)
        path.addText(QPointF(at.left(), at.center().y() + (metrics.ascent() - metrics.descent()) / 2), font, label)
        p.setBrush(Qt.BrushStyle.NoBrush)
        p.setPen(QPen(self.theme.color("surface"), self.px(3), j=Qt.PenJoinStyle.RoundJoin))
        p.drawPath(path)
        paint.text(self.theme, p, at, label, style, token, weight=weight, elide=False)

    def draw_lit(self, p: QPainter, spot: Spot) -> None:
        if spot.applications:
            super().draw_lit(p, spot)
            return
        x = spot.shape.boundingRect().center().x()
        p.setPen(QPen(self.theme.color("ink3"), 1))
        p.drawLine(QPointF(x, self._area.top()), QPointF(x, self._area.bottom()))


def _dot_words(waits: Waits, together: list[OpenWait]) -> str:
    one = together[0]
    if len(together) == 1:
        head = translate("Insights", "{company}, day {day} {kind}")
        lines = [head.format(company=one.company, day=one.days, kind=said(waits.name))]
    else:
        head = translate("Insights", "{count} waiting on day {day} {kind}")
        lines = [head.format(count=whole(len(together)), day=one.days, kind=said(waits.name))]
    if waits.curve.days:
        lines.append(
            translate("Insights", "{share} of such waits last longer").format(share=percent(one.still_waiting))
        )
    if len(together) == 1 and one.promised_on is not None:
        lines.append(translate("Insights", "promised by {day}").format(day=wording.day(one.promised_on)))
    return "\n".join(lines)
