"""What the sample's candidate thinks of the offer and of two that may follow: kept beside the archive."""

from collections.abc import Iterator
from datetime import date

from models.domain.archive import Archive
from models.domain.offers_kept import (
    BenefitPoint,
    Compared,
    Criterion,
    Judgement,
    PayAim,
    PayFrame,
    Rate,
)
from models.domain.values import ApplicationId, Value

WEIGHTS: dict[str, float] = {
    Criterion.PAY: 4, Criterion.SCHEDULE: 3, Criterion.BENEFITS: 3, Criterion.CULTURE: 5, Criterion.GROWTH: 4,
    Criterion.PEOPLE: 4, Criterion.IMPRESSIONS: 5,
}  # fmt: skip
_C = Criterion
_THOUGHT: dict[str, tuple[tuple[Criterion, int | None, str | None], ...]] = {
    "Tidewell Energy": (
        (_C.SCHEDULE, 4, None),
        (_C.BENEFITS, 4, None),
        (_C.CULTURE, 4, "Calm, technical, a little formal"),
        (_C.GROWTH, None, "The lead comes free only if somebody leaves"),
        (_C.PEOPLE, 4, "Henrike answered every question, even the awkward one"),
        (_C.IMPRESSIONS, 4, None),
    ),
    "Fernhill Mutual": (
        (_C.SCHEDULE, 4, "35 hours, three days at home"),
        (_C.CULTURE, 4, "Kind and curious, lunch together"),
        (_C.GROWTH, None, "A principal track, two years"),
        (_C.PEOPLE, 4, "Everybody says hello, the porter first"),
        (_C.IMPRESSIONS, 5, "Light rooms, and a river below them"),
    ),
    "Pellow Health": (
        (_C.SCHEDULE, None, "40 hours, some travel"),
        (_C.CULTURE, 3, "Sharp and quick, long Thursdays"),
        (_C.GROWTH, 5, "Would build the team from the first day"),
    ),
}
_POINTS: dict[str, tuple[tuple[str, bool], ...]] = {
    "Tidewell Energy": (("pension", True),),
    "Fernhill Mutual": (("30 days of leave", False), ("rail card", False), ("bonus", True), ("training", True)),
    "Pellow Health": (("28 days of leave", False), ("pension", True)),
}


def weighed(archive: Archive, today: date) -> Iterator[Value]:
    """Nothing where the search is too small to hold the offer."""
    names = {one.id: one.name for one in archive.companies}
    there: dict[str, ApplicationId] = {}
    for application in archive.applications:
        there.setdefault(names[application.company], application.id)
    if "Tidewell Energy" not in there:
        return
    yield PayAim(48000, 72000, "EUR")
    yield Rate("GBP", "EUR", 1.17, today)
    for company, said in _THOUGHT.items():
        if (application_id := there.get(company)) is not None:
            yield from (Judgement(application_id, criterion, score, words) for criterion, score, words in said)
            yield from (
                BenefitPoint(application_id, name, is_open, place)
                for place, (name, is_open) in enumerate(_POINTS[company])
            )
    for place, company in enumerate(("Fernhill Mutual", "Pellow Health")):
        if (application_id := there.get(company)) is not None:
            yield Compared(application_id, shown=True, place=place)
    yield PayFrame(there["Tidewell Energy"], hours_per_week=38)
