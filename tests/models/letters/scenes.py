"""Situations of searches that nobody had, for letters that were written for them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from models.domain.etiquette.hours import Etiquette
from models.domain.letters.reviewing import Check, Mistake, MistakeKind, Written
from models.domain.letters.situation import OtherProcess, Situation, Voice
from models.domain.mail import Language, Tone
from models.domain.values import (
    Application,
    ApplicationId,
    AskedBy,
    Company,
    CompanyId,
    Contact,
    ContactId,
    Debrief,
    Interview,
    InterviewId,
    InterviewStatus,
    Letter,
    LetterChannel,
    LetterId,
    LetterKind,
    LetterState,
    NextSteps,
    Offer,
    OfferId,
    Participant,
    Question,
    QuestionId,
    Reference,
    Reply,
    School,
    Stage,
)

LONDON = ZoneInfo("Europe/London")
MEETING = datetime(2026, 6, 15, 13, 0, tzinfo=UTC)
NOW = datetime(2026, 6, 16, 9, 8, tzinfo=UTC)
"""A Tuesday morning, the day after the interview."""


@dataclass(frozen=True, slots=True)
class Sample:
    """A letter and its situation; `caught` are the checks that must ask or stop, none for a good letter."""

    name: str
    situation: Situation
    body: str
    caught: frozenset[Check] = frozenset()
    subject: str = "Monday’s interview"
    mistakes: tuple[Mistake, ...] = ()
    send_at: str | None = None
    channel: LetterChannel = LetterChannel.EMAIL
    via: ContactId | None = None

    @property
    def written(self) -> Written:
        return Written(self.subject, self.body, self.send_at, self.channel, self.via)


def person(name: str, *, confirmed: bool = True, vcard: str | None = None, title: str | None = None) -> Contact:
    return Contact(ContactId(f"p:{name}"), name, name_confirmed=confirmed, vcard=vcard, title=title)


def scene(
    kind: LetterKind,
    to: str | Contact,
    company: str,
    role: str,
    *,
    me: str = "Leila Brandt",
    language: Language = Language.EN_GB,
    tone: Tone = Tone.FRIENDLY,
    others: Sequence[tuple[str, Stage]] = (),
    people: Sequence[str | Contact] = (),
    well: Sequence[str] = (),
    badly: Sequence[str] = (),
    forgot: Sequence[str] = (),
    moment: str | None = None,
    promised: date | None = None,
    questions: Sequence[Question] = (),
    letters: Sequence[Letter] = (),
    replies: Sequence[Reply] = (),
    recruiter: Contact | None = None,
    routed: bool | None = None,
    offer: bool = False,
    reference: Reference | None = None,
    named: frozenset[str] = frozenset(),
    stage: Stage = Stage.INTERVIEWING,
    now: datetime = NOW,
    school: School = School.PATIENT,
) -> Situation:
    reader = person(to) if isinstance(to, str) else to
    house = Company(CompanyId(f"c:{company}"), company)
    application = Application(
        ApplicationId(f"a:{company}"),
        house.id,
        role,
        stage,
        recruiter=None if recruiter is None else recruiter.id,
        route_letters_via_recruiter=routed,
    )
    also = [one if isinstance(one, Contact) else person(one) for one in people]
    everybody = [reader, *also, *([recruiter] if recruiter is not None else [])]
    meeting = Interview(
        InterviewId("i:1"),
        application.id,
        MEETING,
        MEETING.replace(hour=14),
        status=InterviewStatus.HELD,
        people=(Participant(reader.id, moment=moment), *(Participant(one.id) for one in also)),
    )
    debrief = Debrief(meeting.id, meeting.ends_at, went_well=tuple(well), went_badly=tuple(badly), forgot=tuple(forgot))
    return Situation(
        kind,
        now,
        Etiquette(LONDON, "Europe/London", school),
        Voice(me, tone, language),
        reader,
        application,
        house,
        meeting,
        (meeting,),
        {one.id: one for one in everybody},
        debrief,
        (debrief,),
        NextSteps(meeting.id, promised_by=promised) if promised is not None else None,
        tuple(questions),
        replies=tuple(replies),
        offers=(Offer(OfferId("o:1"), application.id, NOW),) if offer else (),
        reference=reference,
        recruiter=recruiter,
        letters=tuple(letters),
        others=tuple(other(name, at) for name, at in others),
        named=named,
    )


def other(company: str, stage: Stage) -> OtherProcess:
    house = Company(CompanyId(f"c:{company}"), company)
    return OtherProcess(Application(ApplicationId(f"a:{company}"), house.id, "Analyst", stage), house, 1)


def sent(
    kind: LetterKind, to: str, company: str, body: str, at: datetime, state: LetterState = LetterState.SENT
) -> Letter:
    return Letter(
        LetterId(f"l:{to}:{at:%m%d%H}"),
        kind,
        ContactId(f"p:{to}"),
        ApplicationId(f"a:{company}"),
        body=body,
        state=state,
        created_at=at,
        sent_at=at if state is LetterState.SENT else None,
    )


def asked(text: str, answer: str) -> Question:
    """By me, in the interview."""
    return Question(QuestionId(f"q:{text[:12]}"), text, AskedBy.ME, interview=InterviewId("i:1"), answer=answer)


def mistake(body: str, words: str, instead: str = "", kind: MistakeKind = MistakeKind.SPELLING) -> Mistake:
    """As a proofreader finds it: the first place of these words."""
    at = body.index(words)
    return Mistake(at, at + len(words), kind, "", (instead,) if instead else ())
