"""What the dates of one row tell: which stages an application went through, and when.

Only what has happened counts. The stage that a row names may have no date of its own, and then no move is made
up for it: the stage is what the application says, the moves are what is known of its way there.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from models.domain.codes import Stage
from models.domain.said import Said
from models.domain.table import Field
from models.domain.table_rows import RowRead

History = list[tuple[Stage, datetime]]

SLACK = timedelta(days=1)
"""Today's date is noon, which may still be ahead."""
_DATED = (
    (Field.CREATED_AT, Stage.WISHLIST),
    (Field.APPLIED_AT, Stage.APPLIED),
    (Field.SCREENING_AT, Stage.SCREENING),
    (Field.INTERVIEW_AT, Stage.INTERVIEWING),
    (Field.OFFER_AT, Stage.OFFER),
    (Field.REJECTED_AT, Stage.REJECTED),
)
_FURTHEST_FIRST = tuple(stage for _field, stage in reversed(_DATED[1:]))
_ORDER = {stage: place for place, stage in enumerate(Stage)}


def history_of(said: RowRead, zone: ZoneInfo, now: datetime) -> History:
    """Oldest first. A day of applying for what is only wished for is the day on which it was written down."""
    found = [(stage, said.days[wanted]) for wanted, stage in _DATED if wanted in said.days]
    if said.stage is Stage.WISHLIST:
        found = [(Stage.WISHLIST if stage is Stage.APPLIED else stage, when) for stage, when in found]
    if Field.STAGE_AT in said.days and said.stage is not None and said.stage not in {stage for stage, _ in found}:
        found.append((said.stage, said.days[Field.STAGE_AT]))
    dated = [(stage, when.instant(zone)) for stage, when in found]
    past = [(stage, min(at, now)) for stage, at in dated if at <= now + SLACK]
    return sorted(past, key=lambda one: (one[1].astimezone(zone).date(), _ORDER[one[0]], one[1]))


def stage_told(said: RowRead, history: History) -> Stage:
    """What the table calls it, else the furthest that its dates tell."""
    if said.stage is not None:
        return said.stage
    told = {stage for stage, _at in history}
    furthest: Stage | None = next((stage for stage in _FURTHEST_FIRST if stage in told), None)
    if furthest is not None:
        return furthest
    return Stage.APPLIED if said.applied or Field.APPLIED_AT in said.days else Stage.WISHLIST


def hourless(said: RowRead) -> Iterator[str]:
    """An interview without an hour is none that can be planned, so its day is kept in the notes."""
    when = said.days.get(Field.INTERVIEW_AT)
    if when is not None and when.at is None:
        yield f"Interview on {when.day.day} {when.day:%B %Y}"


def remarks(said: RowRead, zone: ZoneInfo, now: datetime) -> Iterator[str]:
    """Sentences about dates that could not be taken as they are."""
    when = said.days.get(Field.INTERVIEW_AT)
    if when is not None and when.at is None:
        yield Said("The interview has a day but no hour, so it went into the notes.")
    for wanted, what in ((Field.APPLIED_AT, Said("applying")), (Field.REJECTED_AT, Said("the rejection"))):
        if wanted in said.days and said.days[wanted].instant(zone) > now + SLACK:
            yield Said("The day of {what} lies ahead, so it was left out.", what=what)
