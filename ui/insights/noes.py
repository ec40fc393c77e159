"""The noes one by one while they are few, and as bars of their reasons from then on."""

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from models.domain.codes import Reason
from models.domain.insight_views import No, Noes, ReasonCount
from ui import paint
from ui.insights.plot import Plot, Spot, box
from ui.insights.words import said, whole
from ui.theme import Theme
from ui.wording import translate

TONES = {Reason.TECHNICAL: "wait", Reason.COMMUNICATION: "due", Reason.FIT: "neutral"}
"""The colour of a reason's chip; every other one is neutral. The word stands in it."""
FEW = 5
"""From so many noes on a pattern may show: bars instead of single cases."""
SIDE, PAD = 24, 8
WORDS = 2
"""Lines of feedback at most; fewer where all the noes would not fit."""


class NoesPlot(Plot):
    def __init__(self, theme: Theme, size: QSizeF, noes: Noes) -> None:
        super().__init__(theme, size)
        self._rows: list[tuple[QRectF, No]] = []
        self._bars: list[tuple[QRectF, ReasonCount]] = []
        if len(noes.cases) < FEW:
            self._lines = next((n for n in range(WORDS, 0, -1) if self._high(noes, n) <= size.height()), 0)
            self._place_rows(noes)
        else:
            self._most = max(one.count for one in noes.counts)
            self._place_bars(noes)

    def _high(self, noes: Noes, lines: int) -> float:
        return sum(self._row_height(no, lines) for no in noes.cases)

    def _row_height(self, no: No, lines: int) -> float:
        words = self._words_height(words_of(no), lines)
        return self.px(2 * PAD + SIDE) + (words + self.px(4) if words else 0)

    def _place_rows(self, noes: Noes) -> None:
        y = 0.0
        for no in noes.cases:
            words, high = words_of(no), self._row_height(no, self._lines)
            if y + high > self.size.height() + 1:
                break
            rect = QRectF(0, y, self.size.width(), high)
            self._rows.append((rect, no))
            sentence = "\n".join(part for part in (f"{no.company}: {said(no.reason_name)}", words) if part)
            self.spots.append(Spot(box(rect), sentence, no.company, (no.application,)))
            y += high

    def _words_height(self, words: str, lines: int) -> float:
        if not words:
            return 0.0
        wanted = paint.lines_height(self.theme, words, self.size.width(), "small")
        return min(wanted, lines * self.theme.line_height("small"))

    def _place_bars(self, noes: Noes) -> None:
        step = min(self.px(44), self.size.height() / max(1, len(noes.counts)))
        for place, one in enumerate(noes.counts):
            rect = QRectF(0, place * step, self.size.width(), step)
            self._bars.append((rect, one))
            with_words = translate("Insights", "{count} with feedback").format(count=whole(one.with_feedback))
            name = f"{whole(one.count)} {said(one.name)}"
            self.spots.append(Spot(box(rect), f"{name}\n{with_words}", name, one.applications))

    # painting

    def draw(self, p: QPainter) -> None:
        for rect, no in self._rows:
            self._row(p, rect, no)
        for rect, one in self._bars:
            self._bar(p, rect, one)

    def _row(self, p: QPainter, rect: QRectF, no: No) -> None:
        theme, side = self.theme, self.px(SIDE)
        p.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 1), theme.color("line"))
        if no is self._rows[-1][1]:
            p.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), theme.color("line"))
        letters, ground, ink = theme.monogram(no.company)
        at = QRectF(rect.left(), rect.top() + self.px(PAD), side, side)
        paint.rounded(p, at, side * 0.24, ground)
        p.setFont(theme.font("micro", 600))
        p.setPen(ink)
        p.drawText(at, paint.CENTER, letters)
        reason = said(no.reason_name)
        wide = min(paint.chip_width(theme, reason, height=18), rect.width() / 2)
        tone = TONES.get(no.reason, "neutral") if no.reason is not None else "neutral"
        top = at.center().y() - self.px(18) / 2
        paint.chip(theme, p, rect.right() - wide, top, reason, tone=tone, height=18, max_width=wide)
        room = QRectF(at.right() + self.px(8), at.top(), rect.right() - wide - at.right() - self.px(16), side)
        paint.text(theme, p, room, no.company, "body", weight=500)
        words, line = words_of(no), theme.line_height("small")
        high = self._words_height(words, self._lines)
        if high <= 0:
            return
        below = QRectF(rect.left(), at.bottom() + self.px(4), rect.width(), high)
        if paint.lines_height(theme, words, rect.width(), "small") <= high:
            paint.text_lines(theme, p, below, words, "small")
        else:
            # As much as so many lines hold; the pointer and the table tell all of it.
            fits = theme.elided(words, "small", None, rect.width() * (high / line) * 0.94)
            paint.text_lines(theme, p, below, fits, "small")

    def _bar(self, p: QPainter, rect: QRectF, one: ReasonCount) -> None:
        theme, high = self.theme, self.theme.line_height("small")
        name = QRectF(rect.left(), rect.top() + self.px(4), rect.width() - self.px(40), high)
        paint.text(theme, p, name, said(one.name), "small")
        figure = QRectF(rect.right() - self.px(40), name.top(), self.px(40), high)
        paint.text(theme, p, figure, whole(one.count), "small", align=paint.RIGHT, weight=600)
        track = QRectF(rect.left(), name.bottom() + self.px(4), rect.width(), self.px(8))
        paint.rounded(p, track, self.px(4), theme.color("track"))
        track.setWidth(max(float(self.px(8)), rect.width() * one.count / self._most))
        paint.rounded(p, track, self.px(4), theme.color("clayFill"))

    def draw_lit(self, p: QPainter, spot: Spot) -> None:
        rect = spot.shape.boundingRect().adjusted(-6, 1, 6, -1)
        paint.rounded(p, rect, self.px(6), None, self.theme.color("ink"), 1.5)


def words_of(no: No) -> str:
    """“Long answers.” Improved since."""
    parts = []
    if no.feedback:
        parts.append(translate("Insights", "“{words}”").format(words=no.feedback))
    elif no.asked:
        parts.append(translate("Insights", "Asked for feedback, none came yet."))
    if no.since is not None:
        parts.append(said(no.since))
    return " ".join(parts)
