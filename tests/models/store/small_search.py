"""A small search with something in every list, for tests that need real rows."""

from datetime import UTC, date, datetime, time, timedelta

from models.domain.change import Edit
from models.domain.mail import Dispatch, KnownWord, Language, MailAccount, Security, Tone, WritingDesk
from models.domain.offers_kept import (
    BenefitPoint,
    Compared,
    Criterion,
    Judgement,
    OfferRevision,
    PayAim,
    PayFrame,
    Period,
    Rate,
)
from models.domain.preferences import Appearance, BackupPlan, HowTold, Motion, RuleChoice, Scheme, WindowLanguage
from models.domain.saved_views import SavedView
from models.domain.values import (
    Apart,
    Application,
    ApplicationId,
    AskedBy,
    Attachment,
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
    Invitation,
    Letter,
    LetterId,
    LetterKind,
    LetterState,
    Merged,
    Move,
    NextSteps,
    Note,
    NoteId,
    Offer,
    OfferId,
    OfferItem,
    Participant,
    Question,
    QuestionId,
    Reference,
    Reply,
    Role,
    Settings,
    Stage,
    Value,
)

NOW = datetime(2026, 6, 26, 9, 0, tzinfo=UTC)
HALDEN = Company(CompanyId("co-1"), "Halden & Rowe", website="https://halden.example")
JANE = Contact(
    ContactId("con-1"),
    "Jane Okafor",
    company=HALDEN.id,
    emails=("jane@halden.example",),
    kinds=(ContactKind.INTERVIEWER,),
)
RITA = Contact(ContactId("con-2"), "Rita Recruiter", kinds=(ContactKind.RECRUITER,))
ENGINEER = Application(
    ApplicationId("app-1"),
    HALDEN.id,
    "Engineer",
    Stage.INTERVIEWING,
    position=0,
    created_at=NOW - timedelta(days=9),
    applied_at=NOW - timedelta(days=8, microseconds=1),
    recruiter=RITA.id,
    salary_from=50000,
    salary_to=60000.0,
    fit=4,
    dream=False,
    tags=("Python", "Zürich"),
)
MEETING = Interview(
    InterviewId("int-1"),
    ENGINEER.id,
    NOW + timedelta(days=1),
    kind=InterviewKind.VIDEO,
    prepared=True,
    calendar_uid="uid-1@halden.example",
    people=(Participant(JANE.id, Role.INTERVIEWER, "the whiteboard", None), Participant(RITA.id, Role.RECRUITER)),
)
SETTINGS = Settings(
    own_addresses=("me@home.example",),
    weights={"pay": 2, "growth": 0.5},
    timezone="Europe/Berlin",
    day_starts=time(9, 0),
    business_days_only=True,
    silence_days=45,
)
ENTRIES: tuple[Value, ...] = (
    HALDEN,
    JANE,
    RITA,
    ENGINEER,
    Move(ENGINEER.id, Stage.APPLIED, NOW - timedelta(days=8)),
    Move(ENGINEER.id, Stage.INTERVIEWING, NOW - timedelta(days=2), Stage.APPLIED),
    MEETING,
    NextSteps(MEETING.id, more_rounds=True, promised_by=date(2026, 7, 3), recorded_at=NOW),
    Debrief(MEETING.id, mood=4, focus=("tests", "teams")),
    Question(
        QuestionId("q-1"), "Why us?", AskedBy.THEM, JANE.id, interview=MEETING.id, rating=2, versions=("Because",)
    ),
    Letter(
        LetterId("let-1"),
        LetterKind.THANK_YOU,
        JANE.id,
        ENGINEER.id,
        MEETING.id,
        via=RITA.id,
        state=LetterState.SENT,
        sent_at=NOW,
    ),
    Reply(ENGINEER.id, NOW - timedelta(days=3), summary="An invitation"),
    Reply(ENGINEER.id, NOW - timedelta(days=3), RITA.id),
    Reference(ENGINEER.id, RITA.id, ("calm",)),
    Offer(
        OfferId("off-1"), ENGINEER.id, NOW, 61000, 0.5, "0.1 %", start_date=date(2026, 9, 1), settled=(OfferItem.PAY,)
    ),
    Note(NoteId("note-1"), "Room 3", "Ask for *Jane*", application=ENGINEER.id, interview=MEETING.id),
    Decision("thank_you", "int-1/con-1", DecisionState.SNOOZED, until=NOW, at=NOW),
    Invitation(MEETING.id, "uid-1@halden.example", sequence=2, stamped_at=NOW, invited=("con-1",)),
)
BESIDE: tuple[Value, ...] = (Apart("con-1", "con-2"), Merged("con-0", "con-1"))
"""What came with the second step, and is kept here alone as well."""
ATTACHED: tuple[Value, ...] = (
    Attachment(
        "att-1",
        "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824",
        "CV.pdf",
        "application/pdf",
        5,
        NOW,
        application=ENGINEER.id,
        label="CV, as sent",
    ),
)
"""What came with the third step; its content is `hello`."""
DESK = WritingDesk(Tone.FORMAL, Language.DE, "Kim\n+49 30 1234", connect=True)
SENT_BY: tuple[Value, ...] = (
    MailAccount(
        "acc-1",
        "me@home.example",
        "smtp.home.example",
        465,
        Security.TLS,
        "me",
        exception="ab" * 32,
        imap_host="imap.home.example",
        imap_port=993,
        copy_to_sent=True,
        tested_at=NOW,
    ),
    Dispatch(
        LetterId("let-1"),
        Tone.FRIENDLY,
        Language.EN_US,
        "jane@halden.example",
        attempts=2,
        next_try_at=NOW,
        trouble="busy",
        trouble_detail="451 later",
        started_at=NOW,
        passed=("length",),
        named=("app-2",),
        touched=True,
    ),
    KnownWord("Kubernetes", Language.EN_GB),
    KnownWord("Kubernetes", Language.DE),
)
"""What came with the fourth step, beside the writing desk's one entry."""
AIM = PayAim(48000, 60000.5, "EUR", Period.YEAR, 40)
WEIGHED: tuple[Value, ...] = (
    Judgement(ENGINEER.id, Criterion.CULTURE, 4, "Calm, a little formal"),
    Judgement(ENGINEER.id, Criterion.IMPRESSIONS, words="Everybody says hello"),
    Compared(ENGINEER.id, shown=True, place=0),
    BenefitPoint(ENGINEER.id, "Pension", open=True, place=1),
    BenefitPoint(ENGINEER.id, "Rail pass", open=False),
    OfferRevision(
        "rev-1", OfferId("off-1"), NOW, 60000, 0.5, "0.1 %", "EUR", "40 hours", ("30 days",), date(2026, 9, 1), NOW
    ),
    PayFrame(ENGINEER.id, Period.MONTH, 37.5, 13, True, 4500, 5000.5),
    Rate("CHF", "EUR", 1.04, date(2026, 3, 2)),
    SavedView("view-1", "Berlin, waiting", '{"stages": ["waiting"]}', 0),
)
"""What came with the fifth step, beside the pay aimed at."""
LOOK = Appearance(125, Scheme.DARK, contrast=True, motion=Motion.REDUCED, language=WindowLanguage.DE)
PLAN = BackupPlan("/media/stick/afterview", daily=False)
CHOSEN: tuple[Value, ...] = (RuleChoice("connect", HowTold.OFF), RuleChoice("find_address", HowTold.BUBBLE))
"""What came with the sixth step, beside the looks and the plan for backups."""
EVERYTHING: tuple[Edit, ...] = tuple(Edit(None, value) for value in (*ENTRIES, SETTINGS))
