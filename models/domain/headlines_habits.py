"""The sentences over the debriefs and over the days; see `headlines` for how small numbers are spoken of."""

from models.domain.headlines import ENOUGH
from models.domain.insight_views import Saying, Spelt
from models.domain.phrases import QT_TRANSLATE_NOOP

STEADY, GOOD = 0.8, 0.5
"""Shares of working days."""


# What goes well and badly


def rounds(debriefs: int, strong: str | None, weak: str | None, *, whole: bool = True) -> Saying:
    """`strong` and `weak` are the debriefs' own words, so the sentence must do with any."""
    if not debriefs and not whole:
        return Saying(QT_TRANSLATE_NOOP("Insights", "No debriefs in this time"))
    if not debriefs:
        return Saying(QT_TRANSLATE_NOOP("Insights", "No debriefs yet"))
    if debriefs == 1:
        return Saying(QT_TRANSLATE_NOOP("Insights", "One debrief so far: five would show more"))
    if debriefs < ENOUGH:
        return Saying(
            QT_TRANSLATE_NOOP("Insights", "{count} debriefs so far: five would show more"), {"count": Spelt(debriefs)}
        )
    if strong is not None and weak is not None:
        return Saying(
            QT_TRANSLATE_NOOP("Insights", "Goes well: {strong}. Needs care: {weak}."), {"strong": strong, "weak": weak}
        )
    if strong is not None:
        return Saying(QT_TRANSLATE_NOOP("Insights", "Goes well: {strong}."), {"strong": strong})
    if weak is not None:
        return Saying(QT_TRANSLATE_NOOP("Insights", "Needs care: {weak}."), {"weak": weak})
    return Saying(QT_TRANSLATE_NOOP("Insights", "No pattern in {count} debriefs yet"), {"count": Spelt(debriefs)})


def rounds_sub(debriefs: int, shown: int) -> Saying:
    if not debriefs:
        return Saying(QT_TRANSLATE_NOOP("Insights", "What went well and badly comes from the minute after."))
    if debriefs == 1:
        return Saying(QT_TRANSLATE_NOOP("Insights", "1 debrief"))
    if shown < debriefs:
        return Saying(
            QT_TRANSLATE_NOOP("Insights", "The last {shown} of {count} debriefs, oldest left"),
            {"shown": shown, "count": debriefs},
        )
    return Saying(QT_TRANSLATE_NOOP("Insights", "{count} debriefs, oldest left"), {"count": debriefs})


def practise(question: str) -> Saying:
    return Saying(QT_TRANSLATE_NOOP("Insights", "Next to practise: {question}"), {"question": question})


# Days


def rhythm(active: int, days: int, rest: str | None) -> Saying:
    """`active` of the last `days` working days had something done; `rest` is "weekends" or "sundays", kept free."""
    if not days:
        return Saying(QT_TRANSLATE_NOOP("Insights", "Nothing to show yet"))
    if days < ENOUGH:
        return Saying(QT_TRANSLATE_NOOP("Insights", "The first days"))
    share = active / days
    if share >= STEADY:
        return Saying(
            {
                "weekends": QT_TRANSLATE_NOOP("Insights", "A steady rhythm, weekends off"),
                "sundays": QT_TRANSLATE_NOOP("Insights", "A steady rhythm, Sundays off"),
            }.get(rest or "", QT_TRANSLATE_NOOP("Insights", "A steady rhythm"))
        )
    if share >= GOOD:
        return Saying(
            {
                "weekends": QT_TRANSLATE_NOOP("Insights", "A rhythm with room to breathe, weekends off"),
                "sundays": QT_TRANSLATE_NOOP("Insights", "A rhythm with room to breathe, Sundays off"),
            }.get(rest or "", QT_TRANSLATE_NOOP("Insights", "A rhythm with room to breathe"))
        )
    return Saying(
        QT_TRANSLATE_NOOP("Insights", "A quiet stretch") if active else QT_TRANSLATE_NOOP("Insights", "A pause")
    )


def rhythm_sub(active: int, days: int, *, whole: bool, past: bool) -> Saying:
    """`whole`: there were more working days before these. `past`: the period ended before today."""
    fills = {"active": active, "days": days}
    if not days:
        return Saying(QT_TRANSLATE_NOOP("Insights", "Each day on which something is done gets a tile."))
    if days == 1:
        if active:
            return Saying(QT_TRANSLATE_NOOP("Insights", "Something done on the first working day"))
        return Saying(QT_TRANSLATE_NOOP("Insights", "Nothing done on a working day yet"))
    if not whole:
        return Saying(
            QT_TRANSLATE_NOOP("Insights", "Something done on {active} of the {days} working days so far"), fills
        )
    if past:
        return Saying(
            QT_TRANSLATE_NOOP("Insights", "Something done on {active} of its last {days} working days"), fills
        )
    return Saying(QT_TRANSLATE_NOOP("Insights", "Something done on {active} of the last {days} working days"), fills)


THANKS = QT_TRANSLATE_NOOP("Insights", "thank-yous within 24 hours")
DELAY = QT_TRANSLATE_NOOP("Insights", "typical delay after an interview")
ASKED_AGAIN = QT_TRANSLATE_NOOP("Insights", "people asked more than once")
ONE_ASKED_AGAIN = QT_TRANSLATE_NOOP("Insights", "person asked more than once")
