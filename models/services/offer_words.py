"""What is thought of a process beside its figures: the user's own word, else what the debriefs say of it."""

from collections.abc import Callable, Iterable, Sequence

from models.domain.offer_views import Judged
from models.domain.offers_kept import Criterion, Judgement
from models.domain.values import Debrief, Offer

_SCORES: dict[Criterion, Callable[[Debrief], int | None]] = {
    Criterion.CULTURE: lambda one: one.role_fit_cultural,
    Criterion.PEOPLE: lambda one: one.tone,
    Criterion.IMPRESSIONS: lambda one: one.expectations_met,
}
"""Which figure of a debrief speaks for which criterion, each 1 to 5."""
_WORDS: dict[Criterion, Callable[[Debrief], str | None]] = {
    Criterion.CULTURE: lambda one: one.company_impression,
    Criterion.PEOPLE: lambda one: one.people_impression,
    Criterion.IMPRESSIONS: lambda one: one.place_impression,
}


def judged_of(
    criterion: Criterion, judgement: Judgement | None, offer: Offer | None, debriefs: Sequence[Debrief]
) -> Judged:
    """`debriefs` are those of its rounds, the first round first: the last words count, and the mean of the figures."""
    own = judgement.score if judgement is not None else None
    score = own if own is not None else mean_of(debriefs, criterion)
    words = _own_words(criterion, judgement, offer)
    told = "" if words else _last_words(debriefs, criterion)
    return Judged(criterion, score, words or told, own is None and score is not None, bool(told))


def mean_of(debriefs: Iterable[Debrief], criterion: Criterion) -> int | None:
    """Rounded to what a person could have said; a half goes to the better."""
    read = _SCORES.get(criterion)
    said = [score for one in debriefs if (score := read(one)) is not None] if read is not None else []
    return int(sum(said) / len(said) + 0.5) if said else None


def _own_words(criterion: Criterion, judgement: Judgement | None, offer: Offer | None) -> str:
    """The hours are what the offer says once it does; an impression is what was said of it last, here."""
    if offer is not None and offer.schedule and criterion is Criterion.SCHEDULE:
        return offer.schedule
    if judgement is not None and judgement.words:
        return judgement.words
    if offer is not None and criterion is Criterion.IMPRESSIONS:
        return offer.impressions or ""
    return ""


def _last_words(debriefs: Sequence[Debrief], criterion: Criterion) -> str:
    read = _WORDS.get(criterion)
    return next((words for one in reversed(debriefs) if read is not None and (words := read(one))), "")
