"""How steadily things were done: a field for each day in columns of weeks, and three figures below."""

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter

from models.domain.insight_views import Figure, Rhythm
from ui import paint, wording
from ui.insights.plot import Plot, Spot, box, faint
from ui.insights.words import said, value_of, whole
from ui.theme import Theme
from ui.wording import translate

DAYS = 7
GAP, LEAST, WIDEST, TALLEST = 4, 10, 28, 18
"""Between two fields, and how wide and high one is; logical pixels at 100 %."""
VEILS = (0.0, 0.28, 0.58, 0.8, 1.0)
"""How strongly the accent shows at each of the levels."""


class RhythmPlot(Plot):
    def __init__(self, theme: Theme, size: QSizeF, rhythm: Rhythm) -> None:
        super().__init__(theme, size)
        self._rhythm = rhythm
        self._named = max(theme.text_width(day, "small") for day in wording.weekdays()) + self.px(8)
        most = int((size.width() - self._named + self.px(GAP)) // self.px(LEAST + GAP))
        self._weeks = rhythm.weeks[-max(1, most) :]
        self._figures = (
            (rhythm.thanks, value_of(rhythm.thanks, hours=False)),
            (rhythm.delay, value_of(rhythm.delay, hours=True)),
            (rhythm.asked_again, value_of(rhythm.asked_again, hours=False)),
        )
        third = size.width() / 3 - self.px(12)
        names = [paint.lines_height(theme, said(figure.name), third, "small") for figure, _value in self._figures]
        self._below = theme.line_height("title") + max(names) + self.px(6)
        self._sizes()
        self._spots()

    def _sizes(self) -> None:
        columns, gap = max(1, len(self._weeks)), self.px(GAP)
        room = self.size.width() - self._named
        self._wide = min((room - gap * (columns - 1)) / columns, float(self.px(WIDEST if columns < 9 else 60)))
        legend = self.theme.line_height("small") + self.px(8)
        high = (self.size.height() - self._below - self.px(2 * 16) - legend) / DAYS - gap
        self._tall = max(4.0, min(float(self.px(TALLEST)), high))

    def _field(self, week: int, weekday: int) -> QRectF:
        gap = self.px(GAP)
        return QRectF(self._named + week * (self._wide + gap), weekday * (self._tall + gap), self._wide, self._tall)

    @property
    def _foot(self) -> float:
        """Where the fields end."""
        return DAYS * (self._tall + self.px(GAP)) - self.px(GAP)

    def _figure_place(self, place: int) -> QRectF:
        third = self.size.width() / 3
        top = self.size.height() - self._below
        return QRectF(place * third, top, third - self.px(12), self._below)

    def _spots(self) -> None:
        for week, days in enumerate(self._weeks):
            for day in days:
                shape = box(self._field(week, day.day.weekday()), self.px(3))
                head = translate("Insights", "{day}: {count} done")
                if day.done == 0:
                    head = translate("Insights", "{day}: nothing done")
                words = head.format(day=wording.day(day.day), count=whole(day.done))
                self.spots.append(Spot(shape, words, wording.day(day.day), day.applications))
        for place, (figure, value) in enumerate(self._figures):
            shape = box(self._figure_place(place).adjusted(-4, -4, 4, 4), self.px(6))
            words = f"{value} {said(figure.name)}"
            self.spots.append(Spot(shape, words, said(figure.name), figure.applications, figure.people))

    # painting

    def _color(self, level: int) -> QColor:
        if level <= 0:
            return self.theme.color("track")
        return faint(self.theme.color("accent"), VEILS[min(level, len(VEILS) - 1)])

    def draw(self, p: QPainter) -> None:
        if self._weeks:
            self._names(p)
        for week, days in enumerate(self._weeks):
            known = {day.day.weekday(): day for day in days}
            for weekday in range(DAYS):
                day = known.get(weekday)
                rect = self._field(week, weekday)
                color = self._color(day.level) if day is not None else self.theme.color("sunken")
                paint.rounded(p, rect, self.px(3), color, self.theme.color("control") if self.theme.contrast else None)
                if day is not None and day.day == self._rhythm.today:
                    paint.rounded(p, rect.adjusted(-2, -2, 2, 2), self.px(5), None, self.theme.color("ink"), 1.5)
        self._ends(p)
        for place, (figure, value) in enumerate(self._figures):
            self._draw_figure(p, self._figure_place(place), figure, value)

    def _names(self, p: QPainter) -> None:
        names, high = wording.weekdays(), self.theme.line_height("small")
        for weekday in range(0, DAYS, 2):
            middle = self._field(0, weekday).center().y()
            at = QRectF(0, middle - high / 2, self._named, high)
            paint.text(self.theme, p, at, names[weekday], "small", "ink3", elide=False)

    def _ends(self, p: QPainter) -> None:
        """Which day the fields begin with, and that they end now."""
        high, y = self.theme.line_height("small"), self._foot + self.px(6)
        right = self._field(max(0, len(self._weeks) - 1), 0).right()
        last = self._weeks[-1][-1].day if self._weeks and self._weeks[-1] else None
        name = "" if last is None else wording.day_month(last)
        if last == self._rhythm.today:
            name = translate("Insights", "this week")
        wide = self.theme.text_width(name, "small") + 1
        begins = self._weeks[0][0].day if self._weeks and self._weeks[0] else None
        start = QRectF(self._named, y, max(right - wide, self._named + self.px(80)) - self._named, high)
        many = len(self._weeks) > 1 and right - self._named > wide + self.px(80)
        if many and begins is not None:
            paint.text(self.theme, p, start, wording.day_month(begins), "small", "ink3")
        end = QRectF(right - wide if many else self._named, y, wide, high)
        paint.text(self.theme, p, end, name, "small", "ink3", elide=False)

    def _draw_figure(self, p: QPainter, rect: QRectF, figure: Figure, value: str) -> None:
        theme, high = self.theme, self.theme.line_height("title")
        if rect.left() < 1:
            y = rect.top() - self.px(14)
            p.fillRect(QRectF(0, y, self.size.width(), 1), theme.color("line"))
        paint.text(theme, p, QRectF(rect.left(), rect.top(), rect.width(), high), value, "title")
        below = QRectF(rect.left(), rect.top() + high + self.px(2), rect.width(), rect.height() - high)
        paint.text_lines(theme, p, below, said(figure.name), "small")

    def draw_lit(self, p: QPainter, spot: Spot) -> None:
        paint.rounded(p, spot.shape.boundingRect(), self.px(5), None, self.theme.color("ink"), 1.5)
