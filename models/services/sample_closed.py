"""The six closed ones of the first twenty: what a search looks like once it is over, with its letters written."""

from models.domain.values import (
    AskedBy,
    ContactKind,
    InterviewKind,
    LetterKind,
    Question,
    QuestionId,
    QuestionState,
    Reason,
    Reference,
    Stage,
)
from models.services.sample_cast import HEAR, INTERVIEWER, MANAGER, MEET, SENT, TALK, Cast, Story


def northmere(cast: Cast) -> None:
    """A no after two rounds, taken well; a reference heard how it ended."""
    diary, days = cast.diary, cast.days
    company = diary.company("Northmere Insurance", "insurance")
    elif_ = diary.person("Elif Kaya", company, "Northmere Insurance", "Pricing Lead", INTERVIEWER, MANAGER)
    college = diary.company("Harbour Statistics", "consulting")
    ruth = diary.person("Ruth Kensington", college, "Harbour Statistics", "Partner", ContactKind.REFERENCE)
    app = diary.application(
        company,
        "Pricing analyst",
        [
            (SENT, days.ago(74)),
            (TALK, days.ago(68)),
            (MEET, days.ago(61)),
            (HEAR, days.ago(50, "18:00")),
            (Stage.REJECTED, days.ago(41)),
        ],
        location="London, UK",
        fit=4,
        reason=Reason.TECHNICAL,
        feedback="More depth in generalised linear models wanted.",
    )
    meeting = diary.held(
        app,
        days.ago(50, "10:00"),
        [elif_],
        round=2,
        debrief={"mood": 3, "went_badly": ("link functions, on the whiteboard",)},
    )
    diary.thanked(meeting, days.ago(50, "15:30"))
    diary.add("references", Reference(app, ruth, ("pricing work",), "Prices for household policies"))
    diary.letter(LetterKind.REFERENCE_HEADS_UP, ruth, app, days.ago(50, "17:00"), "Dear Ruth, Northmere may call you.")
    diary.reply(app, days.ago(41, "09:30"), "A kind no.", elif_)
    diary.letter(
        LetterKind.REJECTION_REPLY,
        elif_,
        app,
        days.ago(41, "14:00"),
        "Dear Elif, thank you for telling me. What would you have liked to hear more of?",
    )
    diary.letter(LetterKind.REFERENCE_THANKS, ruth, app, days.ago(40, "11:00"), "Dear Ruth, thank you all the same.")
    diary.add(
        "questions",
        Question(
            QuestionId(diary.id("q")),
            "Which link function would you choose, and why?",
            AskedBy.THEM,
            elif_,
            "statistics",
            meeting.id,
            "I named three and chose none.",
            "Say what the mean does, then choose.",
            4,
            QuestionState.IMPROVED,
        ),
    )


def brackenfold(cast: Cast) -> None:
    _no_before_a_talk(cast, "Brackenfold Media", "Audience analyst", 58, 49, Reason.FIT, "Yara Mendes")


def calloway(cast: Cast) -> None:
    _no_before_a_talk(cast, "Calloway Freight", "Supply analyst", 66, 57, Reason.OTHER, "Kwame Thorne")


def _no_before_a_talk(cast: Cast, name: str, role: str, applied: int, closed: int, reason: Reason, who: str) -> None:
    diary, days = cast.diary, cast.days
    company = diary.company(name)
    writer = diary.person(who, company, name, "People Partner", ContactKind.OTHER)
    app = diary.application(
        company,
        role,
        [(SENT, days.ago(applied)), (Stage.REJECTED, days.ago(closed))],
        fit=3,
        location="Remote",
        reason=reason,
    )
    diary.reply(app, days.ago(closed, "09:00"), "Not this time.", writer)
    diary.letter(
        LetterKind.REJECTION_REPLY,
        writer,
        app,
        days.ago(closed, "13:00"),
        f"Dear {who.split()[0]}, thank you for letting me know. May I ask what was missing?",
    )


def petrel(cast: Cast) -> None:
    """Withdrawn, with a word of thanks."""
    diary, days = cast.diary, cast.days
    company = diary.company("Petrel Aviation", "transport")
    hiro = diary.person("Hiro Nakamura", company, "Petrel Aviation", "Team Lead", INTERVIEWER, MANAGER)
    app = diary.application(
        company,
        "Operations analyst",
        [(SENT, days.ago(62)), (TALK, days.ago(55)), (Stage.WITHDRAWN, days.ago(47))],
        location="Lyon, FR",
        fit=2,
    )
    call = diary.held(
        app,
        days.ago(52, "16:00"),
        [hiro],
        InterviewKind.PHONE,
        30,
        round=1,
        debrief={"mood": 2, "company_impression": "Shifts at weekends, and nobody minded."},
    )
    diary.thanked(call, days.ago(52, "18:00"))
    diary.letter(LetterKind.WITHDRAWAL, hiro, app, days.ago(47, "10:30"), "Dear Hiro, I withdraw, with thanks.")


def sundial(cast: Cast) -> None:
    _silence(cast, "Sundial Bank", "Reporting lead", 118)


def kestrel(cast: Cast) -> None:
    _silence(cast, "Kestrelwood Labs", "Forecasting analyst", 97)


def _silence(cast: Cast, name: str, role: str, applied: int) -> None:
    diary, days = cast.diary, cast.days
    path = [(SENT, days.ago(applied)), (Stage.NO_REPLY, days.ago(applied - 48))]
    diary.application(diary.company(name), role, path, location="Remote", fit=2, source="job board")


CLOSED: tuple[Story, ...] = (northmere, brackenfold, petrel, sundial, calloway, kestrel)
