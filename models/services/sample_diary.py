"""Writes an invented search down as values: people, interviews, letters, as somebody who minds their manners would."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any

from models.domain.archive import Archive
from models.domain.etiquette.hours import Etiquette
from models.domain.names import fold
from models.domain.stages import STEP
from models.domain.values import (
    Application,
    ApplicationId,
    Company,
    CompanyId,
    Contact,
    ContactId,
    ContactKind,
    Debrief,
    Interest,
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
    Participant,
    Reply,
    Role,
    Settings,
    Stage,
)

_SATURDAY = 5


class Workdays:
    """Wall-clock times on working days around one day; the same day gives the same times."""

    def __init__(self, today: date, zone: tzinfo) -> None:
        self.today = today
        self._etiquette = Etiquette(zone, str(zone))

    def day(self, offset: int) -> date:
        """Working days from today; 0 is the Monday after where today is none, -1 the last one before today."""
        day, step = self.today, -1 if offset < 0 else 1
        while offset < 0 or day.weekday() >= _SATURDAY:
            day += timedelta(days=step)
            if offset < 0 and day.weekday() < _SATURDAY:
                offset += 1
        while offset > 0:
            day += timedelta(days=1)
            if day.weekday() < _SATURDAY:
                offset -= 1
        return day

    def at(self, offset: int, clock: str) -> datetime:
        """An instant in UTC."""
        return self.on(self.day(offset), clock)

    def ago(self, days: int, clock: str = "10:00") -> datetime:
        """That many calendar days back, or on the Friday before where that is a weekend."""
        day = self.today - timedelta(days=days)
        return self.on(day - timedelta(days=max(0, day.weekday() - _SATURDAY + 1)), clock)

    def on(self, day: date, clock: str) -> datetime:
        return self._etiquette.instant(day, time.fromisoformat(clock))


class Diary:
    """Collects entries; ids are counted, so that the same story has the same ids."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._companies: dict[str, Company] = {}
        self._contacts: dict[ContactId, Contact] = {}
        self._applications: list[Application] = []
        self._moves: list[Move] = []
        self._interviews: list[Interview] = []
        self._others: dict[str, list[Any]] = {}
        self._counts: dict[str, int] = {}

    def id(self, prefix: str) -> str:
        self._counts[prefix] = self._counts.get(prefix, 0) + 1
        return f"{prefix}-{self._counts[prefix]:04}"

    def archive(self) -> Archive:
        """Everything, the cards of each column in the order in which they were written down."""
        places: dict[Stage, int] = {}
        placed = []
        for application in self._applications:
            places[application.stage] = places.get(application.stage, 0) + STEP
            placed.append(replace(application, position=places[application.stage]))
        return Archive(
            self._settings,
            companies=tuple(self._companies.values()),
            contacts=tuple(self._contacts.values()),
            applications=tuple(placed),
            moves=tuple(self._moves),
            interviews=tuple(self._interviews),
            **{name: tuple(entries) for name, entries in self._others.items()},
        )

    def add(self, name: str, entry: Any) -> None:
        """An entry of one of the lists that need no help."""
        self._others.setdefault(name, []).append(entry)

    def company(self, name: str, industry: str | None = None) -> CompanyId:
        """One company of a name, however many applications go there."""
        if name not in self._companies:
            made = Company(CompanyId(self.id("co")), name, f"https://{domain_of(name)}", industry)
            self._companies[name] = made
        return self._companies[name].id

    def person(self, name: str, company: CompanyId | None, employer: str, title: str, *kinds: ContactKind) -> ContactId:
        """Somebody whose card is at hand: the name confirmed, the address known."""
        local = ".".join(fold(name).split())
        person = Contact(
            ContactId(self.id("con")),
            name,
            name_confirmed=True,
            name_source="business card",
            title=title,
            company=company,
            emails=(f"{local}@{domain_of(employer)}",),
            kinds=kinds,
        )
        self._contacts[person.id] = person
        return person.id

    def know_more(self, contact: ContactId, **fields: Any) -> None:
        self._contacts[contact] = replace(self._contacts[contact], **fields)

    def names(self) -> tuple[tuple[ContactId, str], ...]:
        """Those who are written down so far; of one name only the first."""
        first = {person.name: contact for contact, person in reversed(self._contacts.items())}
        return tuple((contact, name) for name, contact in first.items())

    def name(self, contact: ContactId) -> str:
        return self._contacts[contact].name

    def application(
        self, company: CompanyId, role: str, path: Sequence[tuple[Stage, datetime]], **fields: Any
    ) -> ApplicationId:
        """`path` is its way over the board; the last stage is where it stands."""
        identifier = ApplicationId(self.id("app"))
        applied = next((at for stage, at in path if stage is Stage.APPLIED), None)
        self._applications.append(
            Application(identifier, company, role, path[-1][0], created_at=path[0][1], applied_at=applied, **fields)
        )
        before = None
        for stage, at in path:
            self._moves.append(Move(identifier, stage, at, before))
            before = stage
        return identifier

    def interview(
        self,
        application: ApplicationId,
        starts: datetime,
        people: Sequence[ContactId],
        kind: InterviewKind = InterviewKind.VIDEO,
        minutes: int = 60,
        **fields: Any,
    ) -> Interview:
        """A date with nothing left open: who, how and what to prepare."""
        interview = Interview(
            InterviewId(self.id("int")),
            application,
            starts,
            starts + timedelta(minutes=minutes),
            kind=kind,
            recorded_at=fields.pop("recorded_at", starts - timedelta(days=6)),
            to_prepare=fields.pop("to_prepare", "CV, two questions about the team"),
            people=tuple(Participant(person, Role.INTERVIEWER) for person in people),
            **fields,
        )
        self._interviews.append(interview)
        return interview

    def held(
        self,
        application: ApplicationId,
        starts: datetime,
        people: Sequence[ContactId],
        kind: InterviewKind = InterviewKind.VIDEO,
        minutes: int = 60,
        *,
        moments: Sequence[str] = (),
        more_rounds: bool = True,
        promised: date | None = None,
        debrief: dict[str, Any] | None = None,
        **fields: Any,
    ) -> Interview:
        """One that is over, with its next steps and its debrief written down the same hour."""
        interview = self.interview(application, starts, people, kind, minutes, prepared=True, **fields)
        parts = tuple(
            replace(part, moment=moments[place] if place < len(moments) else None)
            for place, part in enumerate(interview.people)
        )
        interview = replace(interview, status=InterviewStatus.HELD, people=parts)
        self._interviews[-1] = interview
        ends = starts + timedelta(minutes=minutes)
        noted = ends + timedelta(minutes=10)
        steps = NextSteps(interview.id, more_rounds, promised_by=promised, recorded_at=noted)
        self.add("next_steps", steps)
        plain = Debrief(interview.id, ends + timedelta(minutes=25), mood=4, tone=4, still_interested=Interest.YES)
        self.add("debriefs", replace(plain, **(debrief or {})))
        return interview

    def at_the_desk(self, interview: Interview, person: ContactId, moment: str) -> None:
        """Somebody who let one in, and was thanked on the way out."""
        part = Participant(person, Role.FRONT_DESK, moment, thanked_in_person=True)
        place = next(place for place, one in enumerate(self._interviews) if one.id == interview.id)
        self._interviews[place] = replace(interview, people=(*interview.people, part))

    def thanked(
        self, interview: Interview, sent: datetime, *, invited: bool = True, via: ContactId | None = None
    ) -> None:
        """One letter for each interviewer, and the invitation on LinkedIn the day after."""
        for part in interview.people:
            body = _THANKS.format(
                name=self.name(part.contact).split()[0], moment=part.moment or "your frank answers about the team"
            )
            self.letter(LetterKind.THANK_YOU, part.contact, interview.application, sent, body, interview.id, via=via)
            if invited and via is None:
                self.letter(
                    LetterKind.LINKEDIN_INVITE,
                    part.contact,
                    interview.application,
                    sent + timedelta(days=1),
                    "It was good to meet you. I would like to stay in touch.",
                    interview.id,
                    channel=LetterChannel.LINKEDIN,
                )

    def letter(
        self,
        kind: LetterKind,
        to: ContactId,
        application: ApplicationId | None,
        sent: datetime,
        body: str,
        interview: InterviewId | None = None,
        *,
        channel: LetterChannel = LetterChannel.EMAIL,
        via: ContactId | None = None,
    ) -> None:
        letter = Letter(
            LetterId(self.id("let")),
            kind,
            to,
            application,
            interview,
            channel=channel,
            via=via,
            body=body,
            state=LetterState.SENT,
            created_at=sent - timedelta(minutes=20),
            sent_at=sent,
        )
        self.add("letters", letter)

    def reply(self, application: ApplicationId, at: datetime, summary: str, contact: ContactId | None = None) -> None:
        self.add("replies", Reply(application, at, contact, LetterChannel.EMAIL, summary))


_THANKS = (
    "Dear {name}, thank you for the time you gave me. I keep thinking of one moment: {moment}. "
    "The work you described is close to what I enjoy most, and I look forward to hearing from you."
)


def domain_of(name: str) -> str:
    """`Halden & Rowe` -> `halden-and-rowe.example`, a domain that can belong to nobody (RFC 2606)."""
    return "-".join(fold(name).split()) + ".example"
