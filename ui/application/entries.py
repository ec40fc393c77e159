"""The timeline of one application as it stands on the panel: what happened and what is booked, newest first.

Pure: a `Panel`, the moment and the zone go in, frozen entries come out, ready to be painted and read aloud.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, tzinfo
from itertools import groupby

from models.domain.meetings import end_of
from models.domain.values import (
    ContactId,
    Debrief,
    Interest,
    Interview,
    InterviewStatus,
    Letter,
    LetterState,
    Move,
    Offer,
    OfferDecision,
    Reply,
    Role,
    Stage,
)
from models.domain.views import Panel
from ui import wording
from ui.application import words
from ui.application.acts import Act

translate = wording.translate
SHOWN_LETTERS = 90
"""Characters of a letter's subject and of a reply's text that the timeline shows."""


Chip = tuple[str, str, str]
"""Text, icon and tone."""


@dataclass(frozen=True, slots=True)
class Entry:
    key: tuple[str, ...]
    at: datetime
    icon: str
    tone: str
    title: str
    when: str
    text: str = ""
    chips: tuple[Chip, ...] = ()
    buttons: tuple[Act, ...] = ()
    """Those that stand below it; the first is what Enter does."""
    more: tuple[Act, ...] = ()
    """All that its menu offers."""
    well: tuple[str, ...] = ()
    badly: tuple[str, ...] = ()
    gone: bool = False
    """Called off: it is told, but no longer counts."""
    interview: Interview | None = None
    reply: Reply | None = None
    moves: tuple[Move, ...] = ()

    @property
    def first(self) -> Act | None:
        return next(iter(self.buttons or self.more), None)

    @property
    def sentence(self) -> str:
        """All of it, as a reader says it."""
        parts = [self.title, self.when, self.text, *(chip[0] for chip in self.chips)]
        if self.well:
            parts.append(translate("Timeline", "Went well: {lines}").format(lines="; ".join(self.well)))
        if self.badly:
            parts.append(translate("Timeline", "Went badly: {lines}").format(lines="; ".join(self.badly)))
        return ". ".join(part.rstrip(".") for part in parts if part) + "."


@dataclass(frozen=True, slots=True)
class _Teller:
    panel: Panel
    now: datetime
    zone: tzinfo

    def name(self, contact: ContactId | None) -> str:
        person = self.panel.contacts.get(contact) if contact is not None else None
        return person.name if person is not None else ""

    def when(self, moment: datetime, with_time: bool = True) -> str:
        return words.when(moment, self.now, self.zone, with_time)

    def all(self) -> Iterator[Entry]:
        yield from map(self.interview, self.panel.interviews)
        yield from map(self.debrief, self.panel.debriefs)
        yield from map(self.letter, self.panel.letters)
        yield from map(self.reply, self.panel.replies)
        yield from map(self.offer, self.panel.offers)
        yield from self.moves()

    # interviews

    def interview(self, one: Interview) -> Entry:
        cancelled = one.status is InterviewStatus.CANCELLED
        over = end_of(one) <= self.now
        title = words.interview_title(one)
        if cancelled:
            title = translate("Timeline", "{interview}, cancelled").format(interview=title)
        return Entry(
            key=("interview", one.id),
            at=one.starts_at,
            icon="ban" if cancelled else "users",
            tone="neutral" if cancelled else "wait",
            title=title,
            when=self.when(one.starts_at, with_time=False),
            text=self._about(one),
            chips=() if cancelled or over else self._chips(one),
            buttons=() if cancelled else self._buttons(one, over),
            more=self._acts(one, cancelled, over),
            gone=cancelled,
            interview=one,
        )

    def _buttons(self, one: Interview, over: bool) -> tuple[Act, ...]:
        """Once it is over: the debrief, until it is saved and has an entry of its own."""
        if not over:
            return (Act.RESCHEDULE, Act.PEOPLE, Act.PREP, *self._link(one))
        return () if any(said.interview == one.id and said.saved_at for said in self.panel.debriefs) else (Act.DEBRIEF,)

    def _about(self, one: Interview) -> str:
        times = words.times(one, self.zone)
        met = [self.name(person.contact) for person in one.people if person.role is not Role.FRONT_DESK]
        parts = [times]
        if met:
            parts = [translate("Timeline", "{times} with {people}").format(times=times, people=words.names(met))]
        parts += [one.title or "", one.location or ""]
        if any(person.thanked_in_person and person.role is Role.FRONT_DESK for person in one.people):
            parts.append(translate("Timeline", "Front desk was thanked"))
        if one.to_prepare:
            lines = (" ".join(line.split()).rstrip(".") for line in one.to_prepare.splitlines())
            parts.append(translate("Timeline", "To prepare: {what}").format(what=". ".join(filter(None, lines))))
        return " ".join(part if part.startswith("http") else f"{part.rstrip('.')}." for part in parts if part)

    def _chips(self, one: Interview) -> tuple[Chip, ...]:
        booked = (words.ahead(one, self.now, self.zone), "calendar", "wait")
        return (booked, (translate("Timeline", "Prepared"), "check", "accent")) if one.prepared else (booked,)

    @staticmethod
    def _acts(one: Interview, cancelled: bool, over: bool) -> tuple[Act, ...]:
        if cancelled:
            return (Act.EDIT, Act.DELETE)
        if over:
            return (Act.EDIT, Act.PEOPLE, Act.NEXT_STEPS, Act.DEBRIEF, Act.RESCHEDULE, Act.CANCEL, Act.DELETE)
        prepared = Act.NOT_PREPARED if one.prepared else Act.PREPARED
        link = _Teller._link(one)
        return (Act.RESCHEDULE, Act.EDIT, Act.PEOPLE, Act.NEXT_STEPS, *link, Act.PREP, prepared, Act.CANCEL, Act.DELETE)

    @staticmethod
    def _link(one: Interview) -> tuple[Act, ...]:
        return (Act.LINK,) if words.link_in(one.location) else ()

    def debrief(self, one: Debrief) -> Entry:
        meeting = next((meeting for meeting in self.panel.interviews if meeting.id == one.interview), None)
        ended = end_of(meeting) if meeting is not None else self.now
        at = one.saved_at or ended
        parts = []
        if one.tone is not None:
            parts.append(translate("Timeline", "Tone {tone} of 5").format(tone=one.tone))
        if one.focus:
            parts.append(translate("Timeline", "Questions on {focus}").format(focus=words.names(one.focus)))
        if one.still_interested is not None:
            said = {
                Interest.YES: translate("Timeline", "Still interested: yes"),
                Interest.UNSURE: translate("Timeline", "Still interested: not sure"),
                Interest.NO: translate("Timeline", "Still interested: no"),
            }
            parts.append(said[one.still_interested])
        title = translate("Timeline", "Debrief") if one.saved_at else translate("Timeline", "Debrief, a draft")
        return Entry(
            key=("debrief", one.interview),
            at=at,
            icon="notebook-pen",
            tone="neutral",
            title=title,
            more=(Act.DEBRIEF,) if meeting is not None else (),
            interview=meeting,
            when=wording.day_and_time_within(at.astimezone(self.zone), self.now.astimezone(self.zone).date()),
            text=" ".join(f"{part}." for part in parts),
            well=one.went_well,
            badly=one.went_badly,
        )

    # letters both ways

    def letter(self, one: Letter) -> Entry:
        at = one.sent_at or one.send_at or one.created_at or self.now
        parts = [words.channel(one.channel) if one.channel is not None else "", _short(one.subject or "")]
        if one.body:
            length = len(one.body.split())
            parts.append(translate("Timeline", "{count} words", "", length).format(count=length))
        if one.via is not None:
            parts.append(translate("Timeline", "Through {person}").format(person=self.name(one.via)))
        state = one.state or LetterState.DRAFT
        chip = words.letter_state(state)
        return Entry(
            key=("letter", one.id),
            at=at,
            icon="send" if state is LetterState.SENT else "pen-line",
            tone=chip[2],
            title=words.letter_title(one.kind, self.name(one.to)),
            when=self.when(at),
            text=" ".join(f"{part.rstrip('.')}." for part in parts if part),
            chips=() if state is LetterState.SENT else (chip,),
        )

    def reply(self, one: Reply) -> Entry:
        person = self.name(one.contact) or self.panel.company.name
        return Entry(
            key=("reply", str(one.contact), one.at.isoformat()),
            at=one.at,
            icon="reply",
            tone="accent",
            title=translate("Timeline", "Reply from {person}").format(person=person),
            when=self.when(one.at),
            text=" ".join(
                part
                for part in (
                    f"{words.channel(one.channel)}." if one.channel is not None else "",
                    _short(one.summary or ""),
                )
                if part
            ),
            more=(Act.EDIT, Act.DELETE),
            reply=one,
        )

    def offer(self, one: Offer) -> Entry:
        parts = []
        if one.base is not None:
            parts.append(f"{words.money(one.base)} {one.currency or ''}".strip())
        if one.deadline is not None and one.decision is None:
            today = self.now.astimezone(self.zone).date()
            by = wording.day_and_time_within(one.deadline.astimezone(self.zone), today)
            parts.append(translate("Timeline", "They want an answer by {day}").format(day=by))
        if one.decision is not None:
            accepted = one.decision is OfferDecision.ACCEPTED
            parts.append(translate("Timeline", "Accepted") if accepted else translate("Timeline", "Declined"))
        at = one.recorded_at or self._moved_to(Stage.OFFER) or self.now
        open_ = one.decision is None
        return Entry(
            key=("offer", one.id),
            at=at,
            icon="scale",
            tone="due" if open_ else "neutral",
            title=translate("Timeline", "Offer"),
            when=self.when(at),
            text=" ".join(f"{part}." for part in parts),
            more=(Act.DEADLINE,) if open_ and self.panel.application.stage is Stage.OFFER else (),
        )

    # moves

    def _moved_to(self, stage: Stage) -> datetime | None:
        return next((move.at for move in self.panel.moves if move.to is stage), None)

    def moves(self) -> Iterator[Entry]:
        """Those of one day that tell the same story become one entry."""
        applied = self.panel.application.applied_at
        if applied is not None and self._moved_to(Stage.APPLIED) is None:
            yield self._applied(applied, ())
        for _, together in groupby(sorted(self.panel.moves, key=lambda one: one.at), key=self._story):
            yield self._move(tuple(together))

    def _story(self, one: Move) -> tuple[object, str]:
        alone = one.from_stage is None or one.to is Stage.APPLIED or one.to.closed
        return (one.at.astimezone(self.zone).date(), one.at.isoformat() if alone else "")

    def _move(self, together: tuple[Move, ...]) -> Entry:
        first, last = together[0], together[-1]
        if first.to is Stage.APPLIED:
            return self._applied(first.at, together)
        stages = [wording.stage_name(one.to) for one in together]
        text = ""
        if first.to.closed:
            title = translate("Timeline", "Closed: {stage}").format(stage=stages[0])
            reason = self.panel.application.reason
            if first.to is Stage.REJECTED and reason is not None and self.panel.application.stage is Stage.REJECTED:
                text = translate("Timeline", "Reason: {reason}.").format(reason=words.reason(reason))
        elif first.from_stage is None:
            title = translate("Timeline", "Added to {stage}").format(stage=stages[0])
        elif len(stages) > 1:
            rest = translate("Timeline", ", then ").join(stages)
            title = translate("Timeline", "Moved to {stages}").format(stages=rest)
        elif first.from_stage.closed:
            title = translate("Timeline", "Taken up again: {stage}").format(stage=stages[0])
        else:
            title = translate("Timeline", "Moved to {stages}").format(stages=stages[0])
        return Entry(
            key=("move", first.to, first.at.isoformat()),
            at=last.at,
            icon="circle-x" if first.to is Stage.REJECTED else "arrow-right",
            tone="clay" if first.to is Stage.REJECTED else "neutral",
            title=title,
            when=self.when(last.at, with_time=False),
            text=text,
            more=(Act.REDATE, Act.REASON) if first.to is Stage.REJECTED else (Act.REDATE,),
            moves=together,
        )

    def _applied(self, at: datetime, moves: tuple[Move, ...]) -> Entry:
        source = self.panel.application.source
        return Entry(
            key=("applied", at.isoformat()),
            at=at,
            icon="briefcase",
            tone="neutral",
            title=translate("Timeline", "Applied"),
            when=self.when(at, with_time=False),
            text=translate("Timeline", "Found through: {source}.").format(source=source.rstrip(".")) if source else "",
            more=(Act.REDATE,) if moves else (),
            moves=moves,
        )


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= SHOWN_LETTERS else text[: SHOWN_LETTERS - 1].rstrip() + "…"


def entries(panel: Panel, now: datetime, zone: tzinfo) -> tuple[Entry, ...]:
    """Newest first; what is booked stands at the top."""
    told = sorted(_Teller(panel, now, zone).all(), key=lambda one: (one.at, one.key), reverse=True)
    return tuple(told)
