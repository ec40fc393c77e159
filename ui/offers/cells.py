"""The cells of the table: how tall each has to be, how it is painted, and what a click in it means."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from models.domain.offer_views import Benefit, Judged, OfferColumn, OffersView, ToAsk
from models.domain.values import OfferItem
from ui import paint
from ui.offers import parts, words
from ui.offers.rows import Row, judged_of
from ui.theme import Theme

PAD, TOP = 16, 12
POINT = 22
MOST_ASKED = 4
FIGURE = 46
"""What the figure of the weights takes of the width."""


class Hit(NamedTuple):
    """What lies where somebody clicked."""

    score: int | None = None
    benefit: Benefit | None = None
    ask: ToAsk | None = None


NOTHING = Hit()


class Cells:
    """One for the screen, one for paper: all is in the theme's scale."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.today = date.min
        """For the days that are named; the page keeps it up to date."""

    # how tall

    def height(self, view: OffersView, row: Row, column: OfferColumn, width: float) -> float:
        theme, px = self._theme, self._theme.px
        room = width - 2 * px(PAD)
        own = judged_of(column, row)
        if row is Row.PAY:
            aside = self._pay_beside(view, column, room)[1]
            return px(72) + (paint.lines_height(theme, aside, room, "small") + px(2) if aside else 0)
        if row is Row.BENEFITS:
            return px(TOP) * 2 + px(POINT) * max(1, self._lines(column.benefits, room)) + self._dots_line(own, room)
        if row is Row.TO_ASK:
            count = max(1, min(len(column.to_ask), MOST_ASKED) + (len(column.to_ask) > MOST_ASKED))
            return px(TOP) * 2 + px(24) * count
        if row is Row.SCORE:
            said = paint.lines_height(theme, words.score_line(column), room - px(FIGURE), "small")
            return max(px(60), px(TOP) * 2 + px(18) + said)
        if own is None:
            return px(54)
        open_ = px(18) if row is Row.SCHEDULE and _schedule_open(column) else 0
        return max(px(54), px(TOP) * 2 + parts.lines(theme, self._said(row, own), self._beside(room)) + open_)

    def _dots_line(self, own: Judged | None, room: float) -> float:
        if own is None:
            return 0
        text = parts.lines(self._theme, own.words, self._beside(room)) if own.words else 0
        return self._theme.px(6) + max(self._theme.px(20), text)

    def _beside(self, room: float) -> float:
        """What the dots leave of the width."""
        return room - parts.dots_width(self._theme) - self._theme.px(10)

    @staticmethod
    def _said(row: Row, own: Judged) -> str:
        """What stands beside the dots."""
        text = words.judged_words(own)
        return f"“{text}”" if row is Row.IMPRESSIONS and own.words else text

    # painting

    def paint(self, p: QPainter, rect: QRectF, view: OffersView, row: Row, column: OfferColumn) -> None:
        px = self._theme.px
        inner = rect.adjusted(px(PAD), px(TOP), -px(PAD), -px(TOP))
        own = judged_of(column, row)
        if row is Row.PAY:
            self._pay(p, inner, view, column)
        elif row is Row.BENEFITS:
            self._benefits(p, inner, column, own)
        elif row is Row.TO_ASK:
            self._to_ask(p, inner, column.to_ask)
        elif row is Row.SCORE:
            self._score(p, inner, column)
        elif own is not None:
            self._judged(p, inner, row, column, own)

    def _pay_beside(self, view: OffersView, column: OfferColumn, room: float) -> tuple[str, str, str]:
        """What stands behind the figure, what below it, and its colour: a note that has no room goes below."""
        theme, px, cell = self._theme, self._theme.px, column.pay
        note = words.pay_note(cell)
        aside, tone = words.pay_aside(cell, view.line.currency, self.today)
        taken = theme.text_width(words.pay(cell), "head") + px(12) + theme.text_width(note, "small")
        if note and taken > room:
            return "", words.begun(", ".join(part for part in (note, aside) if part)), tone
        return note, words.begun(aside), tone

    def _pay(self, p: QPainter, rect: QRectF, view: OffersView, column: OfferColumn) -> None:
        theme, px, cell = self._theme, self._theme.px, column.pay
        line = QRectF(rect.left(), rect.top(), rect.width(), px(24))
        style, token = ("head", "ink") if cell.low is not None else ("body", "ink3")
        paint.text(theme, p, line, words.pay(cell), style, token, paint.LEFT)
        note, aside, tone = self._pay_beside(view, column, rect.width())
        if note:
            paint.text(theme, p, line, note, "small", "ink2", paint.RIGHT)
        parts.pay_line(theme, p, QRectF(rect.left(), rect.top() + px(28), rect.width(), px(18)), cell, view.line)
        if aside:
            below = QRectF(rect.left(), rect.top() + px(50), rect.width(), rect.height() - px(50))
            parts.wrapped(theme, p, below, aside, "small", tone)

    def _benefits(self, p: QPainter, rect: QRectF, column: OfferColumn, own: Judged | None) -> None:
        theme, px = self._theme, self._theme.px
        if not column.benefits:
            line = QRectF(rect.left(), rect.top(), rect.width(), px(POINT))
            paint.text(theme, p, line, words.translate("Offers", "Nothing known yet"), "body", "ink3", paint.LEFT)
        for place, one in self._points(rect, column.benefits):
            icon, token, ink = ("circle-dashed", "due", "due") if one.open else ("check", "accent", "ink")
            mark = parts.side(place, 0, px(14))
            paint.icon(theme, p, mark.left(), place.center().y(), icon, 14, token)
            text = parts.side(place, px(20), place.width() - px(20))
            paint.text(theme, p, text, words.benefit(one), "small", ink, paint.LEFT)
        if own is not None:
            top = rect.top() + px(POINT) * max(1, self._lines(column.benefits, rect.width())) + px(6)
            self._dots_and_words(p, QRectF(rect.left(), top, rect.width(), rect.bottom() - top), own, own.words)

    def _lines(self, benefits: Sequence[Benefit], room: float) -> int:
        """Two columns of points, or one where a name would lose its end."""
        beside = room / 2 - self._theme.px(28)
        fits = all(self._theme.text_width(words.benefit(one), "small") <= beside for one in benefits)
        return -(-len(benefits) // 2) if fits else len(benefits)

    def _points(self, rect: QRectF, benefits: Sequence[Benefit]) -> list[tuple[QRectF, Benefit]]:
        """Down the first column first."""
        px, lines = self._theme.px, self._lines(benefits, rect.width())
        wide = rect.width() / 2 if lines < len(benefits) else rect.width()
        found = []
        for place, one in enumerate(benefits):
            column, line = divmod(place, lines)
            at = parts.side(rect, column * wide, wide - px(8))
            found.append((QRectF(at.left(), rect.top() + line * px(POINT), at.width(), px(POINT)), one))
        return found

    def _judged(self, p: QPainter, rect: QRectF, row: Row, column: OfferColumn, own: Judged) -> None:
        self._dots_and_words(p, rect, own, self._said(row, own))
        if row is Row.SCHEDULE and _schedule_open(column):
            theme, px = self._theme, self._theme.px
            beside = self._words_place(rect)
            tall = parts.lines(theme, self._said(row, own), beside.width())
            place = QRectF(beside.left(), rect.top() + tall + px(2), beside.width(), px(16))
            open_ = words.translate("Offers", "Still open")
            paint.text(theme, p, place, open_, "small", "due", paint.LEFT)

    def _dots_and_words(self, p: QPainter, rect: QRectF, own: Judged, text: str) -> None:
        theme = self._theme
        parts.dots(theme, p, self._dots_place(rect), own.score)
        if text:
            parts.wrapped(theme, p, self._words_place(rect), text, "body", "ink2" if own.words else "ink3")

    def _dots_place(self, rect: QRectF) -> QRectF:
        place = parts.side(rect, 0, parts.dots_width(self._theme))
        return QRectF(place.left(), rect.top(), place.width(), self._theme.line_height("body"))

    def _words_place(self, rect: QRectF) -> QRectF:
        taken = parts.dots_width(self._theme) + self._theme.px(10)
        return parts.side(rect, taken, rect.width() - taken)

    def _to_ask(self, p: QPainter, rect: QRectF, asked: Sequence[ToAsk]) -> None:
        theme, px = self._theme, self._theme.px
        if not asked:
            line = QRectF(rect.left(), rect.top(), rect.width(), px(24))
            paint.text(theme, p, line, words.translate("Offers", "Nothing is open"), "body", "ink3", paint.LEFT)
        for place, one in self._questions(rect, asked):
            mark = parts.side(place, 0, px(14))
            paint.icon(theme, p, mark.left(), place.center().y(), "message-circle-question", 14, "due")
            text = parts.side(place, px(22), place.width() - px(22))
            paint.text(theme, p, text, words.question(one), "body", "ink", paint.LEFT)
        if len(asked) > MOST_ASKED:
            more = words.translate("Offers", "and {count} more").format(count=len(asked) - MOST_ASKED)
            line = QRectF(rect.left(), rect.top() + MOST_ASKED * px(24), rect.width(), px(24))
            text = parts.side(line, px(22), line.width() - px(22))
            paint.text(theme, p, text, more, "small", "ink2", paint.LEFT)

    def _questions(self, rect: QRectF, asked: Sequence[ToAsk]) -> list[tuple[QRectF, ToAsk]]:
        tall = self._theme.px(24)
        return [
            (QRectF(rect.left(), rect.top() + place * tall, rect.width(), tall), one)
            for place, one in enumerate(asked[:MOST_ASKED])
        ]

    def _score(self, p: QPainter, rect: QRectF, column: OfferColumn) -> None:
        """The figure, and how far it may go. No column looks better than another: the figures are not a race."""
        theme, px, score = self._theme, self._theme.px, column.score
        figure = "–" if score.value is None else str(score.value)
        wide = px(FIGURE)
        number = QRectF(rect.left(), rect.top() + px(2), rect.width(), px(32))
        paint.text(theme, p, parts.side(number, 0, wide), figure, "display", "ink", paint.LEFT, elide=False)
        beside = parts.side(rect, wide, rect.width() - wide)
        bar = QRectF(beside.left(), rect.top() + px(4), beside.width(), px(6))
        paint.rounded(p, bar, px(3), theme.color("track"))
        likely = parts.side(bar, bar.width() * score.low / 100, bar.width() * (score.high - score.low) / 100)
        paint.rounded(p, likely, px(3), theme.color("line2"))
        if score.value is not None:
            paint.rounded(p, parts.side(bar, 0, bar.width() * score.value / 100), px(3), theme.color("control"))
        below = QRectF(beside.left(), rect.top() + px(18), beside.width(), rect.height() - px(18))
        parts.wrapped(theme, p, below, words.score_line(column), "small", "ink2")

    # clicks

    def hit(self, rect: QRectF, row: Row, column: OfferColumn, at: QPointF) -> Hit:
        px = self._theme.px
        inner = rect.adjusted(px(PAD), px(TOP), -px(PAD), -px(TOP))
        if row is Row.TO_ASK:
            return next(
                (Hit(ask=one) for place, one in self._questions(inner, column.to_ask) if place.contains(at)), NOTHING
            )
        if row is Row.BENEFITS:
            for place, one in self._points(inner, column.benefits):
                if place.contains(at):
                    return Hit(benefit=one)
            inner.setTop(inner.top() + px(POINT) * max(1, self._lines(column.benefits, inner.width())) + px(6))
        if judged_of(column, row) is not None:
            dots = self._dots_place(inner)
            if dots.contains(at):
                return Hit(score=parts.dot_at(self._theme, dots, at.x()))
        return NOTHING


def _schedule_open(column: OfferColumn) -> bool:
    return OfferItem.SCHEDULE in column.open_items
