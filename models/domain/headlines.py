"""The sentences over the pictures, worked out of the counts, and honest about small ones.

What a few cases say is told as what happened (“three of five”); only from `MANY` on does a sentence speak of
what usually happens, and a pattern is named only where most of five or more agree. `whole` says that the search so
far is meant: what is missing from a shorter time may well have been before it.
"""

from collections.abc import Sequence
from datetime import date

from models.domain.codes import Reason
from models.domain.insight_views import SO_FAR, Saying, Span, Spelt, Waits
from models.domain.phrases import QT_TRANSLATE_NOOP
from models.domain.waits import ENOUGH_FINISHED, PUBLISHED_DAYS

ENOUGH = 5
"""Fewer debriefs, or noes, show no pattern."""
MANY = 8
"""From so many on a share is spoken of as a share."""
_A_MONTH = 28


# The page


def note(applications: int, since: date | None, span: Span) -> Saying:
    """Beside the title."""
    if not applications:
        if span == SO_FAR:
            return Saying(QT_TRANSLATE_NOOP("Insights", "no applications yet"))
        return Saying(QT_TRANSLATE_NOOP("Insights", "no applications in this time"))
    if since is None:
        text = QT_TRANSLATE_NOOP("Insights", "from {count} applications")
        one = QT_TRANSLATE_NOOP("Insights", "from one application")
    else:
        text = QT_TRANSLATE_NOOP("Insights", "from {count} applications since {day}")
        one = QT_TRANSLATE_NOOP("Insights", "from one application since {day}")
    fills: dict[str, str | int | date | Saying] = {"count": applications}
    if since is not None:
        fills["day"] = since
    if span.last is not None and since is not None:
        fills["last"] = span.last
        text = QT_TRANSLATE_NOOP("Insights", "from {count} applications, {day} to {last}")
        one = QT_TRANSLATE_NOOP("Insights", "from one application, {day} to {last}")
    return Saying(one if applications == 1 else text, fills)


def enough(debriefs: int) -> Saying:
    """Why there are no pictures yet, or that there are enough debriefs for them."""
    if not debriefs:
        return Saying(
            QT_TRANSLATE_NOOP("Insights", "There are no debriefs yet. From five on this page begins to tell something.")
        )
    if debriefs == 1:
        return Saying(
            QT_TRANSLATE_NOOP(
                "Insights", "There is one debrief so far. From five on this page begins to tell something."
            )
        )
    if debriefs < ENOUGH:
        text = QT_TRANSLATE_NOOP(
            "Insights", "There are {count} debriefs so far. From five on this page begins to tell something."
        )
    else:
        text = QT_TRANSLATE_NOOP("Insights", "{count} debriefs")
    return Saying(text, {"count": Spelt(debriefs)})


# How far applications come


def funnel(sent: int, conversations: int, *, whole: bool = True) -> Saying:
    if not sent and not whole:
        return Saying(QT_TRANSLATE_NOOP("Insights", "Nothing was sent in this time."))
    if not sent:
        return Saying(QT_TRANSLATE_NOOP("Insights", "Nothing has been sent yet."))
    if sent == 1:
        if conversations:
            return Saying(QT_TRANSLATE_NOOP("Insights", "The one that you sent became a conversation."))
        return Saying(QT_TRANSLATE_NOOP("Insights", "One is out. It is too early to say more."))
    if not conversations:
        return Saying(
            QT_TRANSLATE_NOOP("Insights", "None of {sent} has become a conversation yet."), {"sent": Spelt(sent)}
        )
    if conversations == sent:
        return Saying(
            QT_TRANSLATE_NOOP("Insights", "All {sent} that you sent became a conversation."), {"sent": Spelt(sent)}
        )
    if sent < MANY:
        return Saying(
            QT_TRANSLATE_NOOP("Insights", "{some} of {sent} became a conversation so far."),
            {"some": Spelt(conversations), "sent": Spelt(sent)},
        )
    return _share(sent, conversations)


def _share(sent: int, conversations: int) -> Saying:
    """Compared in whole numbers, so that exactly half is half."""
    if 2 * conversations > sent:
        return Saying(QT_TRANSLATE_NOOP("Insights", "More than half of what you send becomes a conversation."))
    if 2 * conversations == sent:
        return Saying(QT_TRANSLATE_NOOP("Insights", "Half of what you send becomes a conversation."))
    if 3 * conversations > sent:
        return Saying(QT_TRANSLATE_NOOP("Insights", "More than a third of what you send becomes a conversation."))
    if 3 * conversations == sent:
        return Saying(QT_TRANSLATE_NOOP("Insights", "A third of what you send becomes a conversation."))
    if 4 * conversations > sent:
        return Saying(QT_TRANSLATE_NOOP("Insights", "More than a quarter of what you send becomes a conversation."))
    return Saying(
        QT_TRANSLATE_NOOP("Insights", "About one in {many} of what you send becomes a conversation."),
        {"many": Spelt(round(sent / conversations))},
    )


def funnel_sub(sent: int, reached: int, still_open: int, *, whole: bool = True) -> Saying:
    if not sent and not whole:
        return Saying(QT_TRANSLATE_NOOP("Insights", "The search so far may show more."))
    if not sent:
        return Saying(QT_TRANSLATE_NOOP("Insights", "This picture begins with the first application."))
    fills = {"sent": sent, "reached": reached, "open": still_open}
    if not reached:
        return Saying(QT_TRANSLATE_NOOP("Insights", "{sent} sent, none reached an interview yet."), fills)
    if not still_open:
        return Saying(
            QT_TRANSLATE_NOOP("Insights", "{sent} sent, {reached} reached an interview, none of those is still open."),
            fills,
        )
    if still_open == 1:
        return Saying(
            QT_TRANSLATE_NOOP("Insights", "{sent} sent, {reached} reached an interview, 1 of those is still open."),
            fills,
        )
    return Saying(
        QT_TRANSLATE_NOOP("Insights", "{sent} sent, {reached} reached an interview, {open} of those are still open."),
        fills,
    )


# How long answers take


def waits(interview: Waits, applying: Waits, *, whole: bool = True) -> Saying:
    for one, text, same_day in (
        (
            interview,
            QT_TRANSLATE_NOOP("Insights", "Half of the answers came within {days} days."),
            QT_TRANSLATE_NOOP("Insights", "Half of the answers came within a day."),
        ),
        (
            applying,
            QT_TRANSLATE_NOOP("Insights", "Half of the answers to applications came within {days} days."),
            QT_TRANSLATE_NOOP("Insights", "Half of the answers to applications came within a day."),
        ),
    ):
        if one.usual.own:
            days = round(one.usual.typical)
            return Saying(same_day) if days <= 1 else Saying(text, {"days": Spelt(days)})
    if max(interview.usual.finished, applying.usual.finished) >= ENOUGH_FINISHED:
        return Saying(QT_TRANSLATE_NOOP("Insights", "Fewer than half of your waits have ended so far."))
    if not whole and not interview.begun and not applying.begun:
        return Saying(QT_TRANSLATE_NOOP("Insights", "No wait began in this time."))
    return _few_waits(interview if interview.usual.finished or not applying.begun else applying)


def _few_waits(waits: Waits) -> Saying:
    """What happened, no more: the days of an answer stand in the curve."""
    finished, days = waits.usual.finished, waits.curve.days
    if not finished:
        if not waits.begun:
            return Saying(QT_TRANSLATE_NOOP("Insights", "Nothing to wait for yet."))
        return Saying(QT_TRANSLATE_NOOP("Insights", "No answer yet: it is too early to say how long they take."))
    first, last = round(days[0]), round(days[-1])
    if finished == 1:
        return Saying(QT_TRANSLATE_NOOP("Insights", "One answer so far, on day {day}."), {"day": first})
    fills: dict[str, str | int | date | Saying] = {"count": Spelt(finished), "first": first, "last": last}
    if first == last:
        return Saying(QT_TRANSLATE_NOOP("Insights", "{count} answers so far, all on day {first}."), fills)
    return Saying(QT_TRANSLATE_NOOP("Insights", "{count} answers so far, between day {first} and day {last}."), fills)


def waits_sub() -> Saying:
    return Saying(QT_TRANSLATE_NOOP("Insights", "Share of answers still missing, in per cent, by days waited"))


def waits_foot(leading: Waits | None) -> Saying:
    """`days or longer` holds of the day on which the curve falls to that share; “longer than” need not."""
    if leading is None:
        return Saying(
            QT_TRANSLATE_NOOP(
                "Insights",
                "From eight answers on this is your own figure. Until then: {days} days on average from application to "
                "outcome (US, 2017, Glassdoor).",
            ),
            {"days": str(PUBLISHED_DAYS)},
        )
    tenth, quarter = leading.curve.quantile(0.9), leading.usual.high
    if tenth is not None and tenth >= _A_MONTH:
        text = QT_TRANSLATE_NOOP("Insights", "A month is not unusual: one in ten took {days} days or longer.")
        return Saying(text, {"days": round(tenth)})
    if tenth is not None:
        return Saying(QT_TRANSLATE_NOOP("Insights", "One in ten took {days} days or longer."), {"days": round(tenth)})
    if quarter is not None:
        return Saying(
            QT_TRANSLATE_NOOP("Insights", "One in four took {days} days or longer."), {"days": round(quarter)}
        )
    return Saying(QT_TRANSLATE_NOOP("Insights", "More than a quarter are still unanswered."))


def median_label(leading: Waits) -> Saying:
    return Saying(QT_TRANSLATE_NOOP("Insights", "half by day {day}"), {"day": round(leading.usual.typical)})


# Noes

Known = Sequence[tuple[Reason, int]]
"""The reasons that are known, and how often; the most frequent first."""

_ABOUT = {
    Reason.TECHNICAL: QT_TRANSLATE_NOOP("Insights", "technical depth"),
    Reason.COMMUNICATION: QT_TRANSLATE_NOOP("Insights", "communication"),
    Reason.FIT: QT_TRANSLATE_NOOP("Insights", "team fit"),
    Reason.OTHER: QT_TRANSLATE_NOOP("Insights", "something else"),
}


def _pattern(known: Known) -> tuple[Reason, int] | None:
    """The reason of most of five or more."""
    many = sum(count for _, count in known)
    return known[0] if many >= ENOUGH and 2 * known[0][1] > many else None


def noes(count: int, known: Known, *, whole: bool = True) -> Saying:
    if not count and not whole:
        return Saying(QT_TRANSLATE_NOOP("Insights", "No noes in this time"))
    if not count:
        return Saying(QT_TRANSLATE_NOOP("Insights", "No noes so far"))
    if count == 1:
        if known:
            return Saying(QT_TRANSLATE_NOOP("Insights", "One no, one reason"))
        return Saying(QT_TRANSLATE_NOOP("Insights", "One no, its reason is not known"))
    pattern = _pattern(known)
    fills: dict[str, str | int | date | Saying] = {"count": Spelt(count), "reasons": Spelt(len(known))}
    if pattern is not None:
        fills = {"some": Spelt(pattern[1]), "count": Spelt(count), "reason": Saying(_ABOUT[pattern[0]])}
        return Saying(QT_TRANSLATE_NOOP("Insights", "{some} of {count} noes were about {reason}"), fills)
    if not known:
        return Saying(QT_TRANSLATE_NOOP("Insights", "{count} noes, their reasons are not known"), fills)
    if len(known) == 1 and known[0][1] == count:
        return Saying(QT_TRANSLATE_NOOP("Insights", "{count} noes, the same reason"), fills)
    if sum(some for _, some in known) < count:
        fills["some"] = Spelt(sum(some for _, some in known))
        return Saying(QT_TRANSLATE_NOOP("Insights", "{count} noes, {some} with a reason"), fills)
    return Saying(QT_TRANSLATE_NOOP("Insights", "{count} noes, {reasons} reasons"), fills)


def noes_sub(count: int, asked: int) -> Saying:
    if not count:
        return Saying(QT_TRANSLATE_NOOP("Insights", "When one comes, its reason and their words stand here."))
    if not asked:
        return Saying(QT_TRANSLATE_NOOP("Insights", "You have not asked for feedback yet."))
    if asked == count:
        if count == 1:
            return Saying(QT_TRANSLATE_NOOP("Insights", "You asked for feedback."))
        return Saying(QT_TRANSLATE_NOOP("Insights", "You asked for feedback each time."))
    return Saying(
        QT_TRANSLATE_NOOP("Insights", "You asked for feedback after {asked} of {count}."),
        {"asked": asked, "count": count},
    )


def noes_foot(count: int, known: Known, worded: int) -> Saying:
    if sum(some for _, some in known) < ENOUGH:
        return Saying(QT_TRANSLATE_NOOP("Insights", "No pattern yet. Five would tell more."))
    fills = {"worded": worded, "count": count}
    if _pattern(known) is None:
        return Saying(
            QT_TRANSLATE_NOOP("Insights", "No reason stands out. {worded} of {count} came with feedback."), fills
        )
    return Saying(QT_TRANSLATE_NOOP("Insights", "{worded} of {count} came with feedback."), fills)
