"""A panel of interviewers and what one candidate wrote down about it, as a Situation for any of them."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from models.domain.etiquette.hours import Etiquette
from models.domain.letters.situation import Situation, Voice
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
    Letter,
    LetterId,
    LetterKind,
    LetterState,
    NextSteps,
    Note,
    NoteId,
    Participant,
    Question,
    QuestionId,
    Role,
    Stage,
)

STARTED = datetime(2026, 6, 15, 12, tzinfo=UTC)
"""A Monday, two in the afternoon in Berlin."""
NOW = STARTED + timedelta(hours=3)
_APP, _MEETING = ApplicationId("app"), InterviewId("int")


def contact_id(name: str) -> ContactId:
    return ContactId(f"con-{''.join(sign for sign in name.casefold() if sign.isalnum() and sign.isascii())}")


@dataclass(frozen=True)
class Panel:
    """`moments` by name; `asked` are (who, question, topic, better answer)."""

    moments: dict[str, str]
    went_well: tuple[str, ...] = ()
    forgot: tuple[str, ...] = ()
    asked: tuple[tuple[str | None, str, str | None, str], ...] = ()
    mine: tuple[str, ...] = ()
    company: str = "Quillmark"
    role: str = "Senior product analyst"
    promised: date | None = date(2026, 6, 26)
    contact_by: str | None = None
    more_rounds: bool | None = None
    meanwhile: str | None = None
    went_badly: tuple[str, ...] = ()
    impression: str | None = None
    notes: tuple[str, ...] = ()
    minutes: int = 60
    voice: Voice = field(default_factory=lambda: Voice("Leila Brandt"))

    def to(
        self, name: str, kind: LetterKind = LetterKind.THANK_YOU, *letters: Letter, now: datetime = NOW
    ) -> Situation:
        company = Company(CompanyId("com"), self.company)
        people = {contact_id(one): Contact(contact_id(one), one, company=company.id) for one in self.moments}
        parts = [Participant(contact_id(one), Role.INTERVIEWER, said or None) for one, said in self.moments.items()]
        ends = STARTED + timedelta(minutes=self.minutes)
        meeting = Interview(_MEETING, _APP, STARTED, ends, people=tuple(parts))
        return Situation(
            kind,
            now,
            Etiquette(ZoneInfo("Europe/Berlin"), "Europe/Berlin"),
            self.voice,
            people.get(contact_id(name)),
            Application(_APP, company.id, self.role, Stage.INTERVIEWING),
            company,
            meeting,
            (meeting,),
            people,
            self._debrief(),
            (self._debrief(),),
            NextSteps(_MEETING, self.more_rounds, self.contact_by, None, self.promised, self.meanwhile),
            self._questions(),
            tuple(Note(NoteId(f"note-{place}"), body=body) for place, body in enumerate(self.notes)),
            letters=letters,
        )

    def _debrief(self) -> Debrief:
        return Debrief(
            _MEETING,
            NOW,
            mood=2,
            went_well=self.went_well,
            went_badly=self.went_badly,
            forgot=self.forgot,
            people_impression=self.impression,
        )

    def _questions(self) -> tuple[Question, ...]:
        theirs = (
            Question(
                QuestionId(f"q-{place}"),
                text,
                AskedBy.THEM,
                contact_id(who) if who else None,
                topic,
                _MEETING,
                better_answer=better,
            )
            for place, (who, text, topic, better) in enumerate(self.asked)
        )
        own = (
            Question(QuestionId(f"m-{place}"), text, AskedBy.ME, interview=_MEETING)
            for place, text in enumerate(self.mine)
        )
        return (*theirs, *own)


def thanked(name: str, body: str, kind: LetterKind = LetterKind.THANK_YOU, at: datetime | None = None) -> Letter:
    """A letter that is there already; sent where `at` says when."""
    letter = Letter(LetterId(f"let-{name}-{kind}-{at}"), kind, contact_id(name), _APP, _MEETING, body=body)
    return letter if at is None else replace(letter, state=LetterState.SENT, sent_at=at)


QUILLMARK = Panel(
    {
        "Rafael Quintana": "talked about the import step that everybody blamed",
        "Ingrid Solheim": "she moved here from Leiden too",
    },
    went_well=("cohort view, trial conversion 11 to 16 %", "they liked reviewing SQL together"),
    forgot=("the teacher roadmap",),
    asked=(
        (
            "Rafael Quintana",
            "When would you stop a test early?",
            "stopping a test early",
            "Fix the stopping rule first and only then look at the results.",
        ),
    ),
    mine=("How do analysts share findings with writers?",),
    contact_by="Ingrid contacts me",
)
TIDEWELL = Panel(
    {
        "Henrike Vos": "She drew the outage map on the back of a menu.",
        "Tariq Ünal": "his bees on the roof",
        "Maeve O’Brien": "",
    },
    went_well=(
        "walking through the load forecast",
        "Explained why the winter peak was wrong",
        "SQL test, 20 min early",
    ),
    forgot=("that I speak Portuguese", "to ask about the on-call rota"),
    asked=(
        (
            None,
            "Tell us about data that came late.",
            "late data",
            "I would say first what the doctors could still decide. Then how we found the gap.",
        ),
    ),
    company="Tidewell Energy",
    role="Grid data analyst",
    more_rounds=True,
    impression="Maeve laughed at the story about the meter. Tariq was cold at first.",
    minutes=45,
)
FERNHILL = Panel(
    {
        "Oona Heikkinen": "we both learned to sail on lakes, never at sea",
        "Dr. Jonas Grünwald": "how he explains risk with weather",
    },
    went_well=("The fairness question", "the reading list"),
    asked=(
        (
            "Dr. Jonas Grünwald",
            "How do you say no to a partner?",
            "stakeholders",
            "With the number that would have to change for a yes.",
        ),
        (
            "Oona Heikkinen",
            "How would you explain uncertainty to a board?",
            None,
            "Two stories that both fit the numbers; the chart comes last. How do they do it?",
        ),
    ),
    company="Fernhill Mutual",
    role="Head of Analytics",
    promised=None,
    more_rounds=False,
    meanwhile="send the reading list",
)
SEARCHES = (QUILLMARK, TIDEWELL, FERNHILL)
