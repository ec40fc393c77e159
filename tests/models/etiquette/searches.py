"""Random searches: facts as the rules read them, and the same as values for the store."""

from datetime import UTC, date, datetime, time, timedelta
from random import Random
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from models.domain.etiquette.hours import Etiquette
from models.domain.facts import Answer, Facts, Meeting, Met, Person, Process, Proposal, Ruling, Sent, Step
from models.domain.reminder import Rule
from models.domain.values import (
    Application,
    ApplicationId,
    Company,
    CompanyId,
    Contact,
    ContactId,
    ContactKind,
    Debrief,
    Decision,
    DecisionState,
    Interview,
    InterviewId,
    InterviewKind,
    InterviewStatus,
    Letter,
    LetterChannel,
    LetterId,
    LetterKind,
    LetterState,
    Move,
    NextSteps,
    Offer,
    OfferDecision,
    OfferId,
    OfferItem,
    Participant,
    Reason,
    Reference,
    Reply,
    Role,
    School,
    Stage,
    Value,
)

ZONES = (
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Pacific/Auckland",
    "Pacific/Kiritimati",
    "Pacific/Honolulu",
    "Asia/Kathmandu",
    "America/St_Johns",
)
STARTS = datetime(2026, 3, 1, tzinfo=UTC)
"""Forty days from here hold the spring change of the north and the autumn change of the south."""
AUTUMN = datetime(2026, 9, 25, tzinfo=UTC)
SPAN = timedelta(days=40)


@st.composite
def etiquettes(draw: st.DrawFn) -> Etiquette:
    name = draw(st.sampled_from(ZONES))
    starts = draw(st.integers(5, 11))
    return Etiquette(
        ZoneInfo(name),
        name,
        school=draw(st.sampled_from(School)),
        day_starts=time(starts, draw(st.sampled_from((0, 30)))),
        day_ends=time(draw(st.integers(starts + 2, 23)), draw(st.sampled_from((0, 59)))),
        business_days_only=draw(st.booleans()),
        silence_days=draw(st.integers(1, 50)),
        search_gap_days=draw(st.integers(1, 10)),
        holidays=lambda year: frozenset({date(year, 4, 3), date(year, 4, 6), date(year, 10, 3)}),
    )


class _Making:
    def __init__(self, random: Random) -> None:
        self.random = random
        self.start = random.choice((STARTS, AUTUMN))
        self.contacts = [ContactId(f"con-{number}") for number in range(1, 6)]

    def moment(self) -> datetime:
        """Often on a round hour, so that moments meet."""
        minutes = self.random.choice((60, 15, 1))
        steps = int(SPAN.total_seconds() // 60 // minutes)
        return self.start + timedelta(minutes=minutes * self.random.randrange(steps))

    def maybe(self, share: float = 0.5) -> bool:
        return self.random.random() < share

    def process(self, number: int) -> Process:
        random = self.random
        identifier = ApplicationId(f"app-{number}")
        meetings = sorted(
            (self.meeting(number, place) for place in range(random.choice((0, 1, 1, 2, 3)))),
            key=lambda meeting: (meeting.starts, meeting.id),
        )
        recruiter = random.choice(self.contacts) if self.maybe(0.4) else None
        letters = [self.letter(identifier, meetings) for _ in range(random.choice((0, 0, 1, 2, 4)))]
        moves = sorted(
            (Step(random.choice(list(Stage)).value, self.moment()) for _ in range(random.randrange(4))),
            key=lambda step: step.at,
        )
        stage = Stage(moves[-1].to) if moves and self.maybe(0.7) else random.choice(list(Stage))
        offers = [self.offer(number, place) for place in range(random.choice((0, 0, 0, 1, 2)))]
        return Process(
            identifier,
            CompanyId(f"com-{random.randrange(1, 4)}"),
            stage,
            self.moment() if self.maybe(0.8) else None,
            self.moment() if self.maybe(0.7) else None,
            recruiter,
            random.choice((None, True, False)),
            self.maybe(0.2),
            self.maybe(0.3),
            tuple(moves),
            tuple(meetings),
            tuple(sorted(letters, key=lambda letter: letter.at)),
            tuple(sorted((self.reply() for _ in range(random.choice((0, 0, 1, 2)))), key=lambda reply: reply.at)),
            tuple(sorted(random.sample(self.contacts, random.choice((0, 0, 1, 2))))),
            tuple(sorted(offers, key=lambda offer: (offer.recorded_at or datetime.min.replace(tzinfo=UTC), offer.id))),
        )

    def meeting(self, number: int, place: int) -> Meeting:
        starts = self.moment()
        people = self.random.sample(self.contacts, self.random.randrange(4))
        return Meeting(
            InterviewId(f"int-{number}-{place}"),
            starts,
            starts + timedelta(minutes=self.random.choice((30, 60, 90, 240))),
            self.maybe(0.8),
            starts - timedelta(hours=self.random.randrange(-5, 300)) if self.maybe(0.7) else None,
            self.maybe(),
            self.maybe(0.3),
            tuple(Met(contact, self.maybe(0.8)) for contact in people),
            self.maybe(0.3),
            (starts + timedelta(days=self.random.randrange(0, 20))).date() if self.maybe(0.4) else None,
            self.maybe(0.3),
        )

    def letter(self, application: ApplicationId | None, meetings: list[Meeting]) -> Sent:
        about = self.random.choice(meetings).id if meetings and self.maybe(0.7) else None
        return Sent(
            self.random.choice(list(LetterKind)).value,
            self.random.choice(self.contacts),
            self.moment(),
            application,
            about,
            self.random.choice((None, *(channel.value for channel in LetterChannel))),
        )

    def reply(self) -> Answer:
        return Answer(self.moment(), self.random.choice((None, *self.contacts)))

    def offer(self, number: int, place: int) -> Proposal:
        return Proposal(
            OfferId(f"off-{number}-{place}"),
            self.moment() if self.maybe(0.8) else None,
            frozenset(item.value for item in OfferItem if self.maybe(0.6)),
            self.moment() if self.maybe(0.6) else None,
            self.random.choice((None, None, True, False)),
            self.maybe(0.2),
        )

    def ruling(self, subjects: list[str]) -> tuple[tuple[str, str], Ruling]:
        state = self.random.choice(list(DecisionState))
        key = (self.random.choice(list(Rule)).value, self.random.choice(subjects))
        until = self.moment() if state is DecisionState.SNOOZED else None
        return key, Ruling(state, until, self.moment() if self.maybe(0.9) else None)


def make_facts(random: Random, *, rulings: bool = True) -> Facts:
    making = _Making(random)
    processes = {one.id: one for one in (making.process(number) for number in range(1, random.randrange(2, 6)))}
    loose = [making.letter(None, []) for _ in range(random.choice((0, 0, 1, 2)))]
    subjects = [*processes, *(f"{one}#1" for one in processes), "search", *making.contacts, "com-1"]
    subjects += [meeting.id for one in processes.values() for meeting in one.meetings]
    subjects += [
        f"{meeting.id}/{met.contact}"
        for one in processes.values()
        for meeting in one.meetings
        for met in meeting.people
    ]
    ruled = dict(making.ruling(subjects) for _ in range(random.randrange(4))) if rulings else {}
    people = {
        contact: Person(contact, random.random() < 0.3, random.random() < 0.6, random.random() < 0.2)
        for contact in making.contacts
    }
    return Facts(processes, people, letters_by_person(processes.values(), loose), ruled)


def letters_by_person(processes: object, loose: list[Sent]) -> dict[ContactId, tuple[Sent, ...]]:
    found: dict[ContactId, list[Sent]] = {}
    letters = [letter for one in processes for letter in one.letters]  # type: ignore[attr-defined]
    for letter in sorted((*letters, *loose), key=lambda letter: letter.at):
        found.setdefault(letter.to, []).append(letter)
    return {contact: tuple(sent) for contact, sent in found.items()}


facts = st.builds(make_facts, st.randoms(use_true_random=False))
unruled_facts = st.builds(lambda random: make_facts(random, rulings=False), st.randoms(use_true_random=False))


@st.composite
def moments(draw: st.DrawFn) -> datetime:
    start = draw(st.sampled_from((STARTS, AUTUMN)))
    return start + timedelta(minutes=draw(st.integers(0, int(SPAN.total_seconds() // 60) + 60 * 24 * 10)))


def values_of(facts: Facts) -> list[Value]:
    """The same search as the store would keep it."""
    values: list[Value] = [
        Company(CompanyId(identifier), identifier)
        for identifier in sorted({one.company for one in facts.processes.values()})
    ]
    for person in facts.people.values():
        kinds = (ContactKind.HIRING_MANAGER,) if person.hiring_manager else ()
        emails = ("a@b.example",) if person.has_email else ()
        values.append(Contact(person.id, person.id, name_confirmed=person.name_confirmed, emails=emails, kinds=kinds))
    for process in facts.processes.values():
        values += _values_of_process(process)
    known = {letter for one in facts.processes.values() for letter in one.letters}
    loose = [letter for sent in facts.letters.values() for letter in sent if letter not in known]
    values += [_letter(f"loose-{place}", letter) for place, letter in enumerate(loose)]
    for (rule, subject), ruling in facts.rulings.items():
        values.append(Decision(rule, subject, ruling.state, ruling.until, ruling.at))
    return values


def _values_of_process(process: Process) -> list[Value]:
    values: list[Value] = [
        Application(
            process.id,
            process.company,
            "Analyst",
            process.stage,
            created_at=process.created_at,
            applied_at=process.applied_at,
            recruiter=process.recruiter,
            route_letters_via_recruiter=process.routing,
            dream=process.dream,
            reason=Reason.FIT if process.reason_recorded else None,
        )
    ]
    moves = {(step.to, step.at): Move(process.id, Stage(step.to), step.at) for step in process.moves}
    values += moves.values()
    for meeting in process.meetings:
        values.append(
            Interview(
                meeting.id,
                process.id,
                meeting.starts,
                meeting.ends,
                kind=InterviewKind.VIDEO if meeting.details_known else None,
                status=InterviewStatus.SCHEDULED if meeting.scheduled else InterviewStatus.HELD,
                recorded_at=meeting.recorded_at,
                prepared=meeting.prepared,
                to_prepare="a case" if meeting.details_known else None,
                people=tuple(
                    Participant(met.contact, Role.INTERVIEWER if met.interviewer else Role.FRONT_DESK)
                    for met in meeting.people
                ),
            )
        )
        recorded = meeting.ends if meeting.steps_recorded else None
        if recorded is not None or meeting.promised_by is not None:
            values.append(NextSteps(meeting.id, promised_by=meeting.promised_by, recorded_at=recorded))
        if meeting.debriefed:
            values.append(Debrief(meeting.id, saved_at=meeting.ends))
    values += [_letter(f"{process.id}-{place}", letter) for place, letter in enumerate(process.letters)]
    replies = {(reply.contact, reply.at): Reply(process.id, reply.at, reply.contact) for reply in process.replies}
    values += replies.values()
    values += [Reference(process.id, contact) for contact in process.references]
    values += [
        Offer(
            offer.id,
            process.id,
            recorded_at=offer.recorded_at,
            settled=tuple(OfferItem(item) for item in sorted(offer.settled)),
            deadline=offer.deadline,
            more_time_asked=offer.more_time_asked,
            decision=OfferDecision.DECLINED if offer.decided else None,
        )
        for offer in process.offers
    ]
    return values


def _letter(identifier: str, letter: Sent) -> Letter:
    return Letter(
        LetterId(identifier),
        LetterKind(letter.kind),
        letter.to,
        letter.application,
        letter.interview,
        channel=None if letter.channel is None else LetterChannel(letter.channel),
        state=LetterState.SENT,
        sent_at=letter.at,
    )
