"""The sentences of the page of offers: what stands in the cells, and what readers are told of them."""

from collections.abc import Iterable
from datetime import date, tzinfo
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from models.domain.offer_views import (
    Benefit,
    DateClash,
    Judged,
    Obstacle,
    OfferColumn,
    OffersView,
    PayCell,
    PayOrigin,
    ToAsk,
)
from models.domain.offers_kept import Period
from models.domain.values import OfferDecision, OfferItem
from ui import wording
from ui.application.words import money
from ui.offers.rows import Row, judged_of, title, weight_of

translate = QCoreApplication.translate
SYMBOLS = {"EUR": "€"}
A_WEEK = 7


class Chip(NamedTuple):
    text: str
    icon: str | None
    tone: str


def amount(figure: float, currency: str | None) -> str:
    """ "51,500 €"; other currencies by their codes."""
    return f"{money(figure)} {SYMBOLS.get(currency or '', currency or '')}".strip()


def period_name(period: Period) -> str:
    return {
        Period.YEAR: translate("Offers", "a year"),
        Period.MONTH: translate("Offers", "a month"),
        Period.HOUR: translate("Offers", "an hour"),
    }[period]


def item_name(item: OfferItem) -> str:
    return {
        OfferItem.PAY: translate("Offers", "pay"),
        OfferItem.SCHEDULE: translate("Offers", "schedule"),
        OfferItem.BENEFITS: translate("Offers", "benefits"),
        OfferItem.START_DATE: translate("Offers", "start date"),
    }[item]


def listed(names: Iterable[str]) -> str:
    """ "pay, schedule and start date"."""
    found = list(names)
    if len(found) < 2:
        return "".join(found)
    return translate("Offers", "{names} and {last}").format(names=", ".join(found[:-1]), last=found[-1])


def bare(text: str) -> str:
    """The first letter small, so that a name can stand within a sentence."""
    return wording.within(text)


def begun(text: str) -> str:
    """The first letter great, as at the beginning of a line."""
    return text[:1].upper() + text[1:]


# pay


def pay(cell: PayCell) -> str:
    if cell.low is None or cell.high is None:
        return translate("Offers", "Not known yet")
    text = amount(cell.low, cell.currency)
    if cell.low != cell.high:
        text = translate("Offers", "{low} to {high}").format(low=money(cell.low), high=amount(cell.high, cell.currency))
    return text if cell.period is Period.YEAR else f"{text} {period_name(cell.period)}"


def pay_note(cell: PayCell) -> str:
    """Where the figure comes from, and what comes on top."""
    if cell.origin is PayOrigin.THEIR_RANGE:
        return translate("Offers", "their range")
    if cell.origin is PayOrigin.ASKED:
        return translate("Offers", "your ask, not answered")
    if cell.origin is PayOrigin.UNKNOWN:
        return ""
    parts = []
    if cell.bonus:
        figure = f"{cell.bonus:g} %" if cell.bonus_is_percent else amount(cell.bonus, cell.currency)
        parts.append(translate("Offers", "{amount} bonus").format(amount=figure))
    parts.append(translate("Offers", "settled") if cell.settled else translate("Offers", "still open"))
    return ", ".join(parts)


def pay_aside(cell: PayCell, currency: str | None, today: date) -> tuple[str, str]:
    """What is to be known of the comparison, and its colour; nothing where the figure speaks for itself."""
    match cell.obstacle:
        case Obstacle.NO_HOURS:
            return translate("Offers", "Say the hours a week, to compare it by the year"), "due"
        case Obstacle.NO_CURRENCY:
            return translate("Offers", "Say the currency, to compare it"), "due"
        case Obstacle.NO_RATE:
            return translate("Offers", "Say your rate to {currency}, to compare it").format(currency=currency), "due"
    parts = []
    if cell.year_low is not None and (cell.rate is not None or cell.period is not Period.YEAR):
        year = amount(round(cell.year_low), currency)
        parts.append(translate("Offers", "about {amount} a year").format(amount=year))
    if cell.rate is not None:
        day = wording.day(cell.rate.day, today)
        parts.append(translate("Offers", "your rate of {day}").format(day=day))
    if cell.below_floor:
        parts.append(translate("Offers", "less than your floor"))
    return ", ".join(parts), "due" if cell.below_floor else "ink2"


def floor(view: OffersView) -> str:
    aim = view.aim
    if aim.floor is None:
        return translate("Offers", "Say your floor")
    text = translate("Offers", "Your floor is {amount}").format(amount=amount(aim.floor, aim.currency))
    period = aim.period or Period.YEAR
    return text if period is Period.YEAR else f"{text} {period_name(period)}"


# the head of a column


def chip(column: OfferColumn) -> Chip:
    decision = column.offer.decision if column.offer is not None else None
    if decision is OfferDecision.ACCEPTED:
        return Chip(translate("Offers", "Accepted"), "check", "accent")
    if decision is OfferDecision.DECLINED:
        return Chip(translate("Offers", "Declined"), None, "neutral")
    if column.offer is not None:
        return Chip(translate("Offers", "Offer"), "scale", "due")
    if column.round is not None:
        return Chip(translate("Offers", "Round {number}").format(number=column.round), None, "wait")
    return Chip(wording.stage_name(column.stage), None, "wait")


def date_line(column: OfferColumn, zone: tzinfo, today: date) -> str:
    if column.offer is not None:
        if column.offer.decision is not None:
            at = column.offer.decided_at
            return wording.day(at.astimezone(zone).date(), today) if at is not None else ""
        if column.deadline is None:
            return translate("Offers", "No day to answer by")
        when = wording.day_and_time_within(column.deadline.astimezone(zone), today)
        return translate("Offers", "Answer by {when}").format(when=when)
    if column.decides_on is None:
        return translate("Offers", "No date yet, ask today")
    day = wording.day(column.decides_on, today)
    if column.decides_on < today:
        return translate("Offers", "They said by {day}").format(day=day)
    return translate("Offers", "They decide by {day}").format(day=day)


def ring(column: OfferColumn) -> str:
    if column.ring is None:
        return "–"
    if column.ring.days < 0:
        return translate("Offers", "past")
    return translate("Offers", "{count} d").format(count=column.ring.days)


def ring_said(column: OfferColumn) -> str:
    if column.ring is None:
        return ""
    days = column.ring.days
    if days < 0:
        return translate("Offers", "the day is past")
    if days == 0:
        return translate("Offers", "today")
    return translate("Offers", "%n days left", "", days)


def head(column: OfferColumn, zone: tzinfo, today: date) -> str:
    """For readers."""
    parts = [column.company, column.role, chip(column).text, date_line(column, zone, today), ring_said(column)]
    return ", ".join(part for part in parts if part)


def standing(view: OffersView) -> str:
    """ "one in hand, two in sight"."""
    numbers = translate("Offers", "none one two three four five").split()
    hand = translate("Offers", "{count} in hand").format(count=numbers[view.in_hand])
    return translate("Offers", "{hand}, {count} in sight").format(hand=hand, count=numbers[view.in_sight])


# cells


def benefit(one: Benefit) -> str:
    return begun(item_name(one.item) if one.item is not None else one.name)


def judged_words(one: Judged) -> str:
    if one.words.strip():
        return one.words.strip()
    if one.score is None:
        return translate("Offers", "Not said yet")
    return translate("Offers", "from your debriefs") if one.from_debriefs else ""


def question(one: ToAsk) -> str:
    if one.phrase is None:
        return one.text
    return begun(translate("Offers", one.phrase.text).format(**one.phrase.fills))


def score_line(column: OfferColumn) -> str:
    score = column.score
    if score.value is None:
        return translate("Offers", "Nothing is known of what matters to you")
    known = translate("Offers", "{share} % known.").format(share=round(100 * score.known))
    open_ = open_points(column)
    if column.offer is not None and column.offer.decision is None and open_:
        return f"{known} " + translate("Offers", "Settle {points}").format(points=listed(open_[:2]))
    return f"{known} " + translate("Offers", "Likely range {low} to {high}").format(low=score.low, high=score.high)


def open_points(column: OfferColumn) -> list[str]:
    """What is still open, by name: the points of the benefits rather than the benefits as such."""
    points = [bare(one.name) for one in column.benefits if one.open and one.item is None]
    items = [item for item in column.open_items if item is not OfferItem.BENEFITS or not points]
    named = [item_name(item) for item in items if item in (OfferItem.PAY, OfferItem.SCHEDULE, OfferItem.BENEFITS)]
    return named + points + [item_name(item) for item in items if item is OfferItem.START_DATE]


def cell(view: OffersView, row: Row, column: OfferColumn, today: date) -> str:
    """The whole of a cell as one sentence, for readers and the tooltip."""
    name, own = title(row), judged_of(column, row)
    parts: list[str] = []
    if row is Row.PAY:
        parts = [pay(column.pay), pay_note(column.pay), pay_aside(column.pay, view.line.currency, today)[0]]
    elif row is Row.BENEFITS:
        parts = [_benefit_said(one) for one in column.benefits]
    elif row is Row.TO_ASK:
        parts = [question(one) for one in column.to_ask] or [translate("Offers", "Nothing is open")]
    elif row is Row.SCORE:
        value = column.score.value
        parts = [translate("Offers", "{value} of 100").format(value=value) if value is not None else ""]
        parts.append(score_line(column))
    if own is not None:
        if own.score is not None:
            parts.append(translate("Offers", "{score} of 5").format(score=own.score))
        if own.words or row is not Row.BENEFITS:
            parts.append(judged_words(own))  # the words, or where the score comes from
    return f"{column.company}, {name}: " + ", ".join(part for part in parts if part)


def _benefit_said(one: Benefit) -> str:
    text = benefit(one)
    return translate("Offers", "{point} still open").format(point=text) if one.open else text


def row_said(view: OffersView, row: Row) -> str:
    weight = weight_of(view, row)
    if weight is None:
        return title(row)
    said = translate("Offers", "{name}, weight {weight} of 5").format(name=title(row), weight=weight.weight)
    return f"{said}, {floor(view)}" if row is Row.PAY else said


# dates that clash


def clash(one: DateClash, zone: tzinfo, today: date) -> str:
    deadline = one.deadline.astimezone(zone).date()
    when = translate("Offers", "on {day}").format(day=wording.day(deadline, today))
    if deadline == today:
        when = translate("Offers", "today")
    elif (deadline - today).days < A_WEEK:
        when = translate("Offers", "on {day}").format(day=wording.long_weekdays()[deadline.weekday()])
    values = {"company": one.company, "when": when, "other": one.other_company, "span": _span(one.days)}
    if one.other_meets:
        return translate("Offers", "{company} wants an answer {when}, {span} before you meet {other}.").format(**values)
    return translate("Offers", "{company} wants an answer {when}, {span} before {other} decides.").format(**values)


def _span(days: int) -> str:
    return translate("Offers", "a week") if days == A_WEEK else translate("Offers", "%n days", "", days)


def clash_advice(one: DateClash) -> str:
    if one.time_asked and one.told:
        text = translate("Offers", "You have asked for time, and {other} knows.")
    elif one.time_asked:
        text = translate("Offers", "You have asked for time. It is fine to tell {other} that you hold an offer.")
    elif one.told:
        text = translate("Offers", "{other} knows. It is fine to ask for a day or two.")
    else:
        text = translate(
            "Offers", "It is fine to ask for a day or two, and now that you hold an offer it is fine to tell {other}."
        )
    return text.format(other=one.other_company)
