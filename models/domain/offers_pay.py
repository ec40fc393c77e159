"""Pay made comparable: by the year, in one currency, at rates that the user has named and dated. None is invented."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from models.domain.offer_views import Obstacle, PayCell, PayLine, PayOrigin
from models.domain.offers_kept import Judgement, PayAim, PayFrame, Period, Rate
from models.domain.values import Application, Offer, OfferItem

WEEKS = 52
MONTHS = 12
MARGIN = 0.12
"""What the line is longer at either end than what lies on it, as a share of the span."""


def by_the_year(amount: float, period: Period, hours_per_week: float | None, payments: int | None) -> float | None:
    """What a figure comes to in a year; None where it is paid by the hour and nobody has said how many.

    A year of months has twelve payments unless it is said to have more (thirteen or fourteen in some countries), a year
    of weeks fifty-two.
    """
    match period:
        case Period.YEAR:
            return amount
        case Period.MONTH:
            return amount * (payments or MONTHS)
        case Period.HOUR:
            return amount * hours_per_week * WEEKS if hours_per_week else None


def plain(currency: str | None) -> str | None:
    """A code as it is compared: `eur ` is EUR."""
    return (currency or "").strip().upper() or None


def rate_between(base: str | None, quote: str | None, rates: Iterable[Rate]) -> tuple[float, Rate] | None:
    """By what to multiply, and the rate that says so: straight or turned round, never by way of a third currency."""
    for one in rates:
        if (plain(one.base), plain(one.quote)) == (plain(base), plain(quote)):
            return one.rate, one
        if (plain(one.quote), plain(one.base)) == (plain(base), plain(quote)) and one.rate > 0:
            return 1 / one.rate, one
    return None


def common_currency(aim: PayAim, currencies: Iterable[str | None]) -> str | None:
    """The user's own; else the first that is named."""
    return plain(aim.currency) or next(filter(None, map(plain, currencies)), None)


def figure_of(
    application: Application, offer: Offer | None, frame: PayFrame
) -> tuple[PayOrigin, float | None, float | None, str | None]:
    """The figure that counts, from to: what they offered, else their range, else what the user has asked for."""
    if offer is not None and offer.base is not None:
        return PayOrigin.OFFERED, offer.base, offer.base, offer.currency or application.currency
    theirs = _range(application.salary_from, application.salary_to)
    if theirs is not None:
        return PayOrigin.THEIR_RANGE, *theirs, application.currency
    asked = _range(frame.asked_from, frame.asked_to)
    if asked is not None:
        return PayOrigin.ASKED, *asked, application.currency
    return PayOrigin.UNKNOWN, None, None, None


def _range(low: float | None, high: float | None) -> tuple[float, float] | None:
    ends = [end for end in (low, high) if end is not None]
    return (min(ends), max(ends)) if ends else None


def pay_cell(
    application: Application,
    offer: Offer | None,
    frame: PayFrame,
    judgement: Judgement | None,
    common: str | None,
    rates: Sequence[Rate],
) -> PayCell:
    """All but its place on the line, which is there once every cell is."""
    origin, low, high, currency = figure_of(application, offer, frame)
    cell = PayCell(
        origin,
        low,
        high,
        plain(currency),
        frame.period or Period.YEAR,
        bonus=offer.bonus if offer is not None else None,
        bonus_is_percent=bool(frame.bonus_is_percent),
        equity=offer.equity if offer is not None else None,
        settled=offer is not None and OfferItem.PAY in offer.settled,
        score=judgement.score if judgement is not None else None,
    )
    return cell if low is None or high is None else _compared(cell, low, high, frame, common, rates)


def _compared(
    cell: PayCell, low: float, high: float, frame: PayFrame, common: str | None, rates: Sequence[Rate]
) -> PayCell:
    years = [by_the_year(end, cell.period, frame.hours_per_week, frame.payments) for end in (low, high)]
    if years[0] is None or years[1] is None:
        return replace(cell, obstacle=Obstacle.NO_HOURS)
    if cell.currency == common:
        return replace(cell, year_low=years[0], year_high=years[1])
    if cell.currency is None:
        return replace(cell, obstacle=Obstacle.NO_CURRENCY)
    found = rate_between(cell.currency, common, rates)
    if found is None:
        return replace(cell, obstacle=Obstacle.NO_RATE)
    return replace(cell, year_low=years[0] * found[0], year_high=years[1] * found[0], rate=found[1])


def aim_by_the_year(aim: PayAim) -> tuple[float | None, float | None]:
    """The floor and the wish; None for one that was not said, or that is by the hour without the hours."""

    def year(amount: float | None) -> float | None:
        return None if amount is None else by_the_year(amount, aim.period or Period.YEAR, aim.hours_per_week, None)

    return year(aim.floor), year(aim.wish)


def line_of(cells: Iterable[PayCell], aim: PayAim, common: str | None) -> PayLine:
    """The line on which every comparable figure has room, and the floor too."""
    floor, wish = aim_by_the_year(aim)
    figures = [end for cell in cells for end in (cell.year_low, cell.year_high) if end is not None]
    figures += [end for end in (floor, wish) if end is not None]
    if not figures:
        return PayLine(common, None, None, floor, wish, None)
    low, high = min(figures), max(figures)
    room = (high - low) * MARGIN or max(abs(high) * MARGIN, 1)
    line = PayLine(common, max(0.0, low - room), high + room, floor, wish, None)
    return replace(line, floor_place=_place(line, floor))


def placed(cell: PayCell, line: PayLine) -> PayCell:
    """The same, with its place on the line."""
    below = cell.year_high is not None and line.floor is not None and cell.year_high < line.floor
    return replace(
        cell,
        place_low=_place(line, cell.year_low),
        place_high=_place(line, cell.year_high),
        below_floor=below,
    )


def _place(line: PayLine, year: float | None) -> float | None:
    if year is None or line.low is None or line.high is None:
        return None
    return min(1.0, max(0.0, (year - line.low) / (line.high - line.low)))
