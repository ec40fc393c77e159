"""How offers are weighed: what matters, what one thinks of each, what its pay means, and at what rate."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from models.domain.change import Change, Edit
from models.domain.errors import WorldError
from models.domain.ids import new_id
from models.domain.meetings import end_of
from models.domain.names import fold
from models.domain.offers_kept import BenefitPoint, Compared, Criterion, Judgement, PayAim, PayFrame, Rate
from models.domain.offers_pay import plain
from models.domain.values import (
    ApplicationId,
    AskedBy,
    Interview,
    InterviewStatus,
    Question,
    QuestionId,
)
from models.services.desk import Desk
from models.services.intent import Intent

_RATES = (1e-9, 1e9)
"""Between these lies what any two currencies have ever been worth to each other."""
_HOURS_A_WEEK = 168
_PAYMENTS = range(1, 54)
LONGEST_WORDS = 2000
LONGEST_NAME = 120


class Judging:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # What matters

    def weigh(self, criterion: Criterion, weight: int) -> Change:
        """From 1 to 5; what a file brought for other words stays."""
        if not 1 <= weight <= 5:
            raise WorldError("A weight is a number from 1 to 5.")
        before = self._desk.store.settings()
        weights: dict[str, float] = {**(before.weights or {}), criterion.value: weight}
        about = {"criterion": criterion.value, "weight": str(weight)}
        return self._desk.write([Edit(before, replace(before, weights=weights))], Intent.WEIGHT_SET, about)

    # What one thinks of it

    def judge(self, application: ApplicationId, criterion: Criterion, score: int | None) -> Change:
        """1 to 5, or no judgement of one's own: then the debriefs speak again."""
        if score is not None and not 1 <= score <= 5:
            raise WorldError("A judgement is a number from 1 to 5.")
        before = self._judgement(application, criterion)
        return self._judged(before, replace(before or Judgement(application, criterion), score=score))

    def describe(self, application: ApplicationId, criterion: Criterion, words: str) -> Change:
        """One's own words; empty ones leave the debriefs' where there are any."""
        text = words.strip()
        if len(text) > LONGEST_WORDS:
            raise WorldError("An impression holds two thousand characters. A note beside the application holds more.")
        before = self._judgement(application, criterion)
        return self._judged(before, replace(before or Judgement(application, criterion), words=text or None))

    def _judgement(self, application: ApplicationId, criterion: Criterion) -> Judgement | None:
        return self._desk.store.get(Judgement, application, criterion)

    def _judged(self, before: Judgement | None, after: Judgement) -> Change:
        kept = after if after.score is not None or after.words else None
        about = self._desk.about(self._desk.application(after.application), criterion=after.criterion.value)
        return self._desk.write([Edit(before, kept)] if before or kept else [], Intent.OFFER_JUDGED, about)

    # Open benefits

    def add_point(self, application: ApplicationId, name: str, open_: bool = True) -> Change:
        """A benefit that is to be asked for; or one that a likely offer is known to have."""
        text = " ".join(name.split())
        if not text or len(text) > LONGEST_NAME:
            raise WorldError("A benefit has a name of up to {longest_name} characters.", longest_name=LONGEST_NAME)
        points = self._points(application)
        before = next((one for one in points if fold(one.name) == fold(text)), None)
        place = max((one.place for one in points if one.place is not None), default=-1) + 1
        after = BenefitPoint(application, text, open_, place) if before is None else replace(before, open=open_)
        return self._desk.write([Edit(before, after)], Intent.OFFER_POINTS, self._about_point(application, text))

    def remove_point(self, application: ApplicationId, name: str) -> Change:
        before = next((one for one in self._points(application) if one.name == name), None)
        edits = [Edit(before, None)] if before is not None else []
        return self._desk.write(edits, Intent.OFFER_POINTS, self._about_point(application, name))

    def ask_later(self, application: ApplicationId, text: str, now: datetime) -> Change:
        """An open point as a question of the bank, for the next round or else beside the last one."""
        about = self._desk.about(self._desk.application(application))
        rounds = [
            one
            for one in self._desk.store.find(Interview, application=application)
            if one.status is not InterviewStatus.CANCELLED
        ]
        ahead = [one for one in rounds if end_of(one) > now]
        meeting = min(ahead, key=end_of) if ahead else max(rounds, key=end_of, default=None)
        if meeting is None:
            raise WorldError("A question is kept with an interview, and there is none here yet. Ask in a letter.")
        question = Question(QuestionId(new_id("q")), " ".join(text.split()), AskedBy.ME, interview=meeting.id)
        about |= {"question": question.text, "id": question.id}
        return self._desk.write([Edit(None, question)], Intent.QUESTION_CREATED, about)

    def _points(self, application: ApplicationId) -> Sequence[BenefitPoint]:
        return self._desk.store.find(BenefitPoint, application=application)

    def _about_point(self, application: ApplicationId, name: str) -> dict[str, str]:
        return self._desk.about(self._desk.application(application), point=name)

    # Columns

    def show(self, application: ApplicationId) -> Change:
        """A column for it, behind the others."""
        places = [one.place for one in self._desk.store.all(Compared) if one.shown and one.place is not None]
        return self._shown(application, Compared(application, shown=True, place=max(places, default=-1) + 1))

    def hide(self, application: ApplicationId) -> Change:
        """No column for it until it is shown again."""
        return self._shown(application, Compared(application, shown=False))

    def _shown(self, application: ApplicationId, after: Compared) -> Change:
        before = self._desk.store.get(Compared, application)
        if before is not None and before.shown is after.shown:
            return Change(Intent.OFFER_COLUMN.value, ())
        shown = "yes" if after.shown else "no"
        about = self._desk.about(self._desk.application(application), shown=shown)
        return self._desk.write([Edit(before, after)], Intent.OFFER_COLUMN, about)

    # Pay

    def frame(self, frame: PayFrame) -> Change:
        """How the pay of one application is to be read, and what the user has asked for."""
        about = self._desk.about(self._desk.application(frame.application))
        return self._desk.write(self._framed(frame.application, frame), Intent.OFFER_PAY_READ, about)

    def _framed(self, application: ApplicationId, frame: PayFrame | None) -> list[Edit]:
        before = self._desk.store.get(PayFrame, application)
        if frame is None or frame == (before or PayFrame(application)):
            return []
        _check_hours(frame.hours_per_week)
        if frame.payments is not None and frame.payments not in _PAYMENTS:
            raise WorldError("Payments in a year are a number from 1 to 53.")
        _check_amounts(frame.asked_from, frame.asked_to)
        return [Edit(before, None if frame == PayFrame(application) else frame)]

    def aim(self, after: PayAim) -> Change:
        """The least that would do, and what would leave nothing to ask for; both for the same period."""
        _check_hours(after.hours_per_week)
        if after.floor is not None and after.wish is not None and after.wish <= after.floor:
            raise WorldError("A wish lies above the least that would do. Correct one of the two.")
        _check_amounts(after.floor, after.wish)
        before = self._desk.store.get(PayAim) or PayAim()
        return self._desk.write([Edit(before, replace(after, currency=plain(after.currency)))], Intent.PAY_AIMED)

    def name_rate(self, rate: Rate) -> Change:
        """The user's own rate of two currencies, whichever way round it was said before."""
        base, quote = plain(rate.base), plain(rate.quote)
        if base is None or quote is None or base == quote:
            raise WorldError("A rate is between two currencies, such as CHF and EUR.")
        if not _RATES[0] <= rate.rate <= _RATES[1]:
            raise WorldError("A rate is a number above 0, such as 1.04.")
        turned = self._desk.store.get(Rate, quote, base)
        edits = [Edit(self._desk.store.get(Rate, base, quote), replace(rate, base=base, quote=quote))]
        edits += [Edit(turned, None)] if turned is not None else []
        return self._desk.write(edits, Intent.RATE_NAMED, {"base": base, "quote": quote})

    def forget_rate(self, base: str, quote: str) -> Change:
        before = self._desk.store.get(Rate, base, quote)
        edits = [Edit(before, None)] if before is not None else []
        return self._desk.write(edits, Intent.RATE_FORGOTTEN, {"base": base, "quote": quote})


def _check_hours(hours: float | None) -> None:
    if hours is not None and not 0 < hours <= _HOURS_A_WEEK:
        raise WorldError("Hours a week are a number from 1 to {hours_a_week}.", hours_a_week=_HOURS_A_WEEK)


def _check_amounts(low: float | None, high: float | None) -> None:
    if any(amount is not None and amount < 0 for amount in (low, high)):
        raise WorldError("Pay is a number from 0 on.")
    if low is not None and high is not None and low > high:
        raise WorldError("The first figure of pay is the smaller one. Correct one of the two.")
