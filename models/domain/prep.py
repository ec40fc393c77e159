"""The prep sheet of one interview: what the record knows that helps in the room, on a single page.

Pure: the values of one interview and of its company go in, frozen blocks come out. What is not known has no block;
what gives way where a page has too little room is `models.domain.prep_room`.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from models.domain.meetings import end_of, stands
from models.domain.names import fold
from models.domain.open_questions import asked_at
from models.domain.values import (
    AskedBy,
    Contact,
    ContactId,
    Debrief,
    Interview,
    InterviewKind,
    NextSteps,
    Participant,
    Question,
    QuestionState,
    Role,
)
from models.domain.views import Panel

THANKS = timedelta(hours=24)
"""From the end of an interview until its thank-you letters are late (ETIQUETTE, `thank_you`)."""
MOST = 40
"""Lines of one list that are looked at; no page holds more."""
_LEAD = 36
"""Characters at most that stand in bold before a colon or a full stop."""
_STATES = {QuestionState.TO_IMPROVE: 0, QuestionState.IMPROVED: 1, QuestionState.READY: 2, None: 1}


@dataclass(frozen=True, slots=True)
class Told:
    """A line with its beginning in bold: "Culture part:" and what follows; either may be empty."""

    lead: str
    rest: str

    @property
    def text(self) -> str:
        return f"{self.lead} {self.rest}".strip()


@dataclass(frozen=True, slots=True)
class Meet:
    """Somebody who will be there."""

    contact: ContactId
    name: str
    title: str
    front_desk: bool
    recruiter: bool
    confirmed: bool
    pronunciation: str


@dataclass(frozen=True, slots=True)
class Round:
    """The last debrief before this interview."""

    number: int | None
    at: datetime
    worked: tuple[str, ...]
    did_not: tuple[str, ...]
    forgot: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Better:
    """A question that was asked at this company; without an answer it leaves a line to write one."""

    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class After:
    """Who is owed a thank-you, and until when; `through` is the agency's recruiter where letters take that way."""

    names: tuple[str, ...]
    by: datetime
    through: str


@dataclass(frozen=True, slots=True)
class PrepSheet:
    interview: Interview
    company: str
    role: str
    owner: str
    printed: datetime
    kind: InterviewKind | None
    place: str
    meet: tuple[Meet, ...]
    told: tuple[Told, ...]
    told_at: datetime | None
    """When they answered; None where all of it stands in the invitation."""
    last: Round | None
    stories: tuple[Told, ...]
    better: tuple[Better, ...]
    ask: tuple[str, ...]
    after: After
    left_out: frozenset[str] = frozenset()
    """Names of the blocks of which something had to give way."""


@dataclass(frozen=True, slots=True)
class Around:
    """All that is read of the record: this application, the company's other rounds, and its questions."""

    panel: Panel
    owner: str
    rounds: tuple[Interview, ...]
    """Every interview at the company, of whichever application."""
    debriefs: tuple[Debrief, ...]
    """Of these."""
    questions: tuple[Question, ...]
    """Those of these interviews, and those that belong to none."""


def prep_sheet(interview: Interview, around: Around, now: datetime) -> PrepSheet:
    """The whole of it, however much that is; printed at `now`."""
    panel = around.panel
    last = _last_round(interview, around)
    told, told_at = _told(interview, panel)
    return PrepSheet(
        interview=interview,
        company=panel.company.name,
        role=panel.application.role,
        owner=around.owner,
        printed=now,
        kind=interview.kind,
        place=(interview.location or "").strip(),
        meet=_meet(interview, panel),
        told=told,
        told_at=told_at,
        last=last,
        stories=_stories(interview, around, last),
        better=_better(around),
        ask=_ask(interview, around),
        after=_after(interview, panel),
    )


def _meet(interview: Interview, panel: Panel) -> tuple[Meet, ...]:
    """In the order of the invitation, the front desk last."""
    known = [(part, panel.contacts[part.contact]) for part in interview.people if part.contact in panel.contacts]
    known.sort(key=lambda pair: pair[0].role is Role.FRONT_DESK)
    return tuple(_person(part, contact) for part, contact in known[:MOST])


def _person(part: Participant, contact: Contact) -> Meet:
    return Meet(
        contact.id,
        contact.name,
        contact.title or "",
        part.role is Role.FRONT_DESK,
        part.role is Role.RECRUITER,
        bool(contact.name_confirmed),
        contact.pronunciation or "",
    )


def _told(interview: Interview, panel: Panel) -> tuple[tuple[Told, ...], datetime | None]:
    """What to prepare, what they answered to the invitation's questions, and what was to be done meanwhile."""
    lines = list(_lines(interview.to_prepare))
    asked = asked_at(interview, panel.letters)
    answers = [
        one
        for one in panel.replies
        if one.summary and asked is not None and asked <= one.at <= interview.starts_at
    ]  # fmt: skip
    for answer in answers:
        lines += _lines(answer.summary)
    before = _steps_before(interview, panel)
    if before is not None:
        lines += _lines(before.meanwhile)
    unlike = _unlike(lines, ())
    return tuple(map(led, unlike)), max((one.at for one in answers), default=None)


def _steps_before(interview: Interview, panel: Panel) -> NextSteps | None:
    """Of the round before this one."""
    earlier = [one.id for one in panel.interviews if stands(one) and one.starts_at < interview.starts_at]
    said = {one.interview: one for one in panel.next_steps}
    return said.get(earlier[-1]) if earlier else None


def _last_round(interview: Interview, around: Around) -> Round | None:
    """The newest earlier round of this application whose debrief says anything of it."""
    earlier = {one.id: one for one in around.panel.interviews if stands(one) and one.starts_at < interview.starts_at}
    found = [
        (earlier[one.interview], one)
        for one in around.debriefs
        if one.interview in earlier and (one.went_well or one.went_badly or one.forgot)
    ]
    if not found:
        return None
    held, debrief = max(found, key=lambda pair: pair[0].starts_at)
    well, badly, forgot = (_unlike(lines, ()) for lines in (debrief.went_well, debrief.went_badly, debrief.forgot))
    return Round(held.round, debrief.saved_at or end_of(held), well, badly, forgot)


def _stories(interview: Interview, around: Around, last: Round | None) -> tuple[Told, ...]:
    """What went well in any round at this company and does not stand under the last one; the newest first."""
    starts = {one.id: one.starts_at for one in around.rounds if stands(one) and one.starts_at < interview.starts_at}
    told = [one for one in around.debriefs if one.interview in starts]
    told.sort(key=lambda one: starts[one.interview], reverse=True)
    lines = [line for one in told for line in one.went_well]
    return tuple(map(led, _unlike(lines, last.worked if last is not None else ())))


def _better(around: Around) -> tuple[Better, ...]:
    """Asked at this company: those with an answer first, the weakest of them before the others."""
    here = {one.id for one in around.rounds}
    asked = [one for one in around.questions if one.asked_by is not AskedBy.ME and one.interview in here]
    asked.sort(key=lambda one: (not one.better_answer, _STATES[one.state], one.rating or 3, one.text))
    kept = [one for one in asked if one.better_answer or one.state is not QuestionState.READY]
    return tuple(Better(" ".join(one.text.split()), " ".join((one.better_answer or "").split())) for one in kept[:MOST])


def _ask(interview: Interview, around: Around) -> tuple[str, ...]:
    """My own questions: those of this interview, then those that no answer has come to yet, then the general ones."""
    here = {one.id for one in around.rounds}
    mine = [one for one in around.questions if one.asked_by is AskedBy.ME]
    for_this = [one.text for one in mine if one.interview == interview.id]
    open_ = [one.text for one in mine if one.interview in here - {interview.id} and not one.answer]
    general = [one.text for one in mine if one.interview is None]
    answered = [one.text for one in mine if one.interview in here and one.interview != interview.id and one.answer]
    return _unlike([*for_this, *open_, *general], [text for text in answered if text not in for_this])


def _after(interview: Interview, panel: Panel) -> After:
    names = tuple(
        panel.contacts[part.contact].name
        for part in interview.people
        if part.contact in panel.contacts and part.role in (Role.INTERVIEWER, None)
    )
    routed = panel.application.route_letters_via_recruiter and panel.recruiter is not None
    through = panel.recruiter.name if routed and panel.recruiter is not None else ""
    return After(names[:MOST], end_of(interview) + THANKS, through)


# words


def led(line: str) -> Told:
    """Its first words in bold where a colon or a full stop sets them apart early."""
    for mark in (": ", ". "):
        lead, found, rest = line.partition(mark)
        if found and rest.strip() and 0 < len(lead) <= _LEAD:
            return Told(lead + mark.strip(), rest.strip())
    return Told("", line)


def _lines(text: str | None) -> Iterator[str]:
    for line in (text or "").splitlines():
        clean = " ".join(line.split()).lstrip("-*• ").strip()
        if clean:
            yield clean


def _unlike(lines: Iterable[str], there: Iterable[str]) -> tuple[str, ...]:
    """Each once, in this order, without those that are said elsewhere."""
    seen = {fold(line) for line in there}
    kept: list[str] = []
    for line in lines:
        clean, key = " ".join(line.split()), fold(line)
        if clean and key not in seen:
            seen.add(key)
            kept.append(clean)
    return tuple(kept[:MOST])
