"""The board: its cards, and everything that moving one means."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from models.domain.change import Change, Edit
from models.domain.errors import WorldError
from models.domain.etiquette.offer import asked_anew, more_time_letters
from models.domain.ids import new_id
from models.domain.meetings import end_of
from models.domain.offers_terms import superseded
from models.domain.stages import Slot, free_moment, moved, place
from models.domain.values import (
    Application,
    ApplicationId,
    Interview,
    InterviewStatus,
    Letter,
    LetterKind,
    Move,
    NextSteps,
    Offer,
    OfferId,
    Reason,
    Stage,
)
from models.domain.views import Card
from models.services.cards import Cards
from models.services.desk import Desk
from models.services.intent import Intent
from models.services.interviews import edits_of, said
from models.store import reading


class Board:
    def __init__(self, desk: Desk, cards: Cards) -> None:
        self._desk = desk
        self._cards = cards

    def cards(self, now: datetime) -> tuple[Card, ...]:
        """Every open application, by stage and then as it stands in its column."""
        return self._cards.all_open(now)

    def card(self, application: ApplicationId, now: datetime) -> Card | None:
        """One application of whatever stage, None when it is gone."""
        return self._cards.one(application, now)

    def closed(self, stage: Stage, now: datetime) -> tuple[Card, ...]:
        return self._cards.of_stage(stage, now)

    def closed_counts(self) -> dict[Stage, int]:
        """Every closed stage, with 0 where nothing is in it."""
        return reading.closed_counts(self._desk.store)

    def move(
        self, application: ApplicationId, to: Stage, position: int, now: datetime, at: datetime | None = None
    ) -> Change:
        """Put a card before the `position`-th card of a column, the card itself not counted.

        `at` back-dates the move; within one column it is only a new place in the order.
        """
        before = self._desk.application(application)
        standing = reading.slots(self._desk.store, to)
        column = [slot for slot in standing if slot.application != application]
        position = max(0, min(position, len(column)))
        if before.stage is to and standing[position].application == application:
            return Change(Intent.APPLICATION_REORDERED.value, ())
        where = place(column, position)
        edits = self._make_way(where.moved_aside)
        if before.stage is to:
            edits.append(Edit(before, replace(before, position=where.position)))
            return self._desk.write(edits, Intent.APPLICATION_REORDERED, self._desk.about(before, stage=to.value))
        edits += self._step(before, to, where.position, _not_in_the_future(at or now, now))
        about = self._desk.about(before, stage=to.value, **{"from": before.stage.value})
        return self._desk.write(edits, Intent.APPLICATION_MOVED, about)

    def move_many(
        self, applications: Sequence[ApplicationId], to: Stage, now: datetime, reason: Reason | None = None
    ) -> Change:
        """Several cards to the end of a column, in the order given; those already in it are skipped and named.

        `reason` is why they ended, noted in the same step; without one what was noted before stays.
        """
        found = [self._desk.application(application) for application in dict.fromkeys(applications)]
        going = [one for one in found if one.stage is not to]
        skipped = [self._desk.company(one.company).name for one in found if one.stage is to]
        column = reading.slots(self._desk.store, to)
        edits: list[Edit] = []
        for one in going:
            where = place(column, len(column))
            edits += self._make_way(where.moved_aside)
            moved_, step = self._step(one, to, where.position, now)
            if reason is not None and isinstance(moved_.after, Application):
                moved_ = Edit(one, replace(moved_.after, reason=reason))
            edits += [moved_, step]
            column = [Slot(slot.application, where.moved_aside.get(slot.application, slot.position)) for slot in column]
            column.append(Slot(one.id, where.position))
        about = {"count": str(len(going)), "stage": to.value, "skipped": ", ".join(skipped)}
        return self._desk.write(edits, Intent.APPLICATIONS_MOVED, about)

    def redate(self, move: Move, at: datetime, now: datetime) -> Change:
        """The same move on another day; the day of applying follows when it was that move's."""
        application = self._desk.application(move.application)
        others = [one for one in self._desk.store.find(Move, application=application.id) if one != move]
        moment = free_moment(_not_in_the_future(at, now), [one.at for one in others])
        edits = [Edit(move, None), Edit(None, replace(move, at=moment))]
        if move.to is Stage.APPLIED and application.applied_at == move.at:
            edits.append(Edit(application, replace(application, applied_at=moment)))
        about = self._desk.about(application, stage=move.to.value, at=moment.isoformat())
        return self._desk.write(edits, Intent.MOVE_REDATED, about)

    def promised(self, application: ApplicationId, day: date | None, now: datetime) -> Change:
        """The day by which they said they would be in touch, kept with the last interview."""
        found = self._desk.application(application)
        meeting = self._last_interview(application, now)
        before = self._desk.store.get(NextSteps, meeting.id)
        after = said(before, replace(before or NextSteps(meeting.id), promised_by=day), now)
        about = self._desk.about(found, day=day.isoformat() if day else "")
        return self._desk.write(edits_of(before, after), Intent.NEXT_STEPS_PROMISED, about)

    def reason(self, application: ApplicationId, reason: Reason | None, now: datetime) -> Change:
        """Why it ended. `now` is not looked at: a reason belongs to the application, not to a moment."""
        before = self._desk.application(application)
        about = self._desk.about(before, reason=reason.value if reason else "")
        return self._desk.write([Edit(before, replace(before, reason=reason))], Intent.APPLICATION_REASON, about)

    def offer_deadline(self, application: ApplicationId, deadline: datetime | None, now: datetime) -> Change:
        """By when they want an answer, kept with the open offer, which is recorded if there is none yet.

        A new deadline starts the count again: that more time was asked for belonged to the old one. What it was is
        kept, as every earlier state of an offer.
        """
        found = self._desk.application(application)
        offers = [offer for offer in self._desk.store.find(Offer, application=application) if offer.decision is None]
        before = offers[-1] if offers else None
        if before is None:
            after = Offer(OfferId(new_id("off")), application, recorded_at=now, deadline=deadline)
        else:
            find = self._desk.store.find
            letters = find(Letter, kind=LetterKind.DECISION_TIME)
            asked = application in more_time_letters(letters, find(Interview, application=application))
            after = asked_anew(before, replace(before, deadline=deadline), asked_in_a_letter=asked)
        about = self._desk.about(found, deadline=deadline.isoformat() if deadline else "")
        edits = [Edit(before, after)]
        if before is not None and before.deadline not in (None, deadline):
            edits.append(Edit(None, superseded(before, now)))
        return self._desk.write(edits, Intent.OFFER_DEADLINE, about)

    def _make_way(self, moved_aside: dict[ApplicationId, int]) -> list[Edit]:
        edits = []
        for application, position in moved_aside.items():
            neighbour = self._desk.application(application)
            edits.append(Edit(neighbour, replace(neighbour, position=position)))
        return edits

    def _step(self, before: Application, to: Stage, position: int, at: datetime) -> list[Edit]:
        moves = self._desk.store.find(Move, application=before.id)
        moment = free_moment(at, [move.at for move in moves])
        step = Move(before.id, to, moment, from_stage=before.stage)
        return [Edit(before, moved(before, to, position, at)), Edit(None, step)]

    def _last_interview(self, application: ApplicationId, now: datetime) -> Interview:
        meetings = [
            one
            for one in self._desk.store.find(Interview, application=application)
            if one.status is not InterviewStatus.CANCELLED
        ]
        if not meetings:
            raise WorldError("A promised day is kept with an interview, and there is none here yet. Add it first.")
        held = [one for one in meetings if end_of(one) <= now]
        return max(held or meetings, key=lambda one: (end_of(one), one.starts_at))


def _not_in_the_future(at: datetime, now: datetime) -> datetime:
    """A day that was chosen without an hour may lie some hours ahead: then it is today, and so now."""
    if now < at < now + timedelta(days=1):
        return now
    if at > now:
        raise WorldError("A move cannot lie in the future. Choose today or an earlier day.")
    return at
