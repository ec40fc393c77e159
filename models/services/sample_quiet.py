"""The open applications of a sample search that are with other people, and all open ones in their order."""

from models.domain.values import Decision, DecisionState, InterviewKind, LetterKind
from models.services.sample_cast import (
    HEAR,
    INTERVIEWER,
    MANAGER,
    MEET,
    SENT,
    TALK,
    WISH,
    Cast,
    Story,
    fernhill,
    halden,
    pellow,
    quillmark,
    tidewell,
)


def larkfield(cast: Cast) -> None:
    """A first call, held and thanked for."""
    diary, days = cast.diary, cast.days
    company = diary.company("Larkfield Savings", "finance")
    nadia = diary.person("Nadia Haddad", company, "Larkfield Savings", "Talent Manager", INTERVIEWER)
    app = diary.application(
        company,
        "Insights analyst",
        [(SENT, days.ago(12)), (TALK, days.ago(5))],
        location="Bristol, UK",
        salary_from=48000,
        currency="GBP",
        fit=4,
        source="job board",
    )
    call = diary.held(app, days.at(-1, "10:30"), [nadia], InterviewKind.PHONE, 30, round=1, promised=days.day(4))
    diary.thanked(call, days.at(-1, "15:00"), invited=False)
    diary.add("decisions", Decision("connect", nadia, DecisionState.SNOOZED, days.at(1, "10:00"), days.at(-1, "15:05")))


def osterline(cast: Cast) -> None:
    """A first round next week, by way of the agency."""
    diary, days = cast.diary, cast.days
    company = diary.company("Osterline Rail", "transport")
    jakub = diary.person("Jakub Kowalczyk", company, "Osterline Rail", "Director of Planning", INTERVIEWER, MANAGER)
    app = diary.application(
        company,
        "Insights manager",
        [(SENT, days.ago(16)), (TALK, days.ago(11)), (MEET, days.ago(6))],
        recruiter=cast.beatriz(),
        route_letters_via_recruiter=True,
        location="Kraków, PL",
        salary_from=210000,
        currency="PLN",
        fit=3,
    )
    diary.reply(app, days.at(-3, "09:35"), "They would like to meet you.", cast.beatriz())
    diary.interview(
        app,
        days.at(4, "13:00"),
        [jakub],
        round=1,
        recorded_at=days.at(-3, "09:40"),
        location="https://meet.osterline-rail.example/planning",
        timezone="Europe/Warsaw",
    )


def tamsin(cast: Cast) -> None:
    """A call is booked."""
    diary, days = cast.diary, cast.days
    company = diary.company("Tamsin Pay", "finance")
    priya = diary.person("Priya Ramaswamy", company, "Tamsin Pay", "Risk Lead", INTERVIEWER)
    app = diary.application(
        company,
        "Risk analyst",
        [(SENT, days.ago(14)), (TALK, days.ago(6))],
        recruiter=cast.joost(),
        route_letters_via_recruiter=False,
        location="Dublin, IE",
        salary_from=57000,
        currency="EUR",
        fit=3,
    )
    diary.reply(app, days.at(-2, "16:00"), "A call with the team, three quarters of an hour.", cast.joost())
    diary.interview(
        app, days.at(6, "11:00"), [priya], InterviewKind.PHONE, 45, round=1, recorded_at=days.at(-2, "16:10")
    )


def finch(cast: Cast) -> None:
    """Asked once; now it may rest."""
    diary, days = cast.diary, cast.days
    company = diary.company("Finch & Marrow", "logistics")
    stefan = diary.person("Stefan Reuter", company, "Finch & Marrow", "Operations Director", INTERVIEWER, MANAGER)
    app = diary.application(
        company,
        "Freight analyst",
        [(SENT, days.ago(40)), (TALK, days.ago(33)), (MEET, days.ago(27)), (HEAR, days.ago(23, "17:00"))],
        location="Ghent, BE",
        salary_from=46000,
        currency="EUR",
        fit=2,
    )
    meeting = diary.held(app, days.ago(23, "09:30"), [stefan], round=1, debrief={"mood": 3, "tone": 3})
    diary.thanked(meeting, days.ago(23, "16:00"))
    diary.letter(
        LetterKind.FOLLOW_UP,
        stefan,
        app,
        days.ago(15, "09:20"),
        "Dear Stefan, I am still interested. Is there anything that you need from me?",
    )


def harrow(cast: Cast) -> None:
    diary, days = cast.diary, cast.days
    company = diary.company("Harrow Lane Foods", "retail")
    app = diary.application(
        company,
        "Demand planner",
        [(WISH, days.ago(9)), (SENT, days.ago(6))],
        location="Leeds, UK",
        salary_from=44000,
        salary_to=49000,
        currency="GBP",
        fit=3,
        source="job board",
    )
    diary.reply(app, days.ago(4, "08:50"), "Thank you, we are reading it.")


def tollan(cast: Cast) -> None:
    diary, days = cast.diary, cast.days
    company = diary.company("Tollan Robotics", "engineering")
    diary.application(
        company,
        "Fleet data analyst",
        [(SENT, days.ago(3, "17:30"))],
        location="Toronto, CA",
        salary_from=88000,
        currency="CAD",
        fit=2,
        source="LinkedIn",
        tags=("relocation",),
    )


def aldbridge(cast: Cast) -> None:
    diary, days = cast.diary, cast.days
    company = diary.company("Aldbridge Council", "public sector")
    diary.application(
        company,
        "Performance analyst",
        [(WISH, days.ago(13)), (SENT, days.ago(11))],
        location="Leeds, UK",
        salary_from=41000,
        salary_to=45000,
        currency="GBP",
        fit=3,
        tags=("public sector",),
        notes="Public sector answers slowly. Nothing is wrong.",
    )


def oakhollow(cast: Cast) -> None:
    diary, days = cast.diary, cast.days
    company = diary.company("Oakhollow College", "education")
    closes = days.day(8)
    diary.application(
        company,
        "Research analyst",
        [(WISH, days.ago(4))],
        location="Bristol, UK",
        fit=4,
        url="https://oakhollow-college.example/vacancies/88",
        notes=f"Closes on {closes.day} {closes:%B}.",
    )


def sablefield(cast: Cast) -> None:
    diary, days = cast.diary, cast.days
    company = diary.company("Sablefield Studio", "games")
    diary.application(
        company,
        "Player insights analyst",
        [(WISH, days.ago(7))],
        location="Malmö, SE",
        fit=3,
        salary_from=500000,
        currency="SEK",
        tags=("relocation",),
    )


OPEN: tuple[Story, ...] = (
    quillmark,
    halden,
    pellow,
    tidewell,
    fernhill,
    harrow,
    oakhollow,
    larkfield,
    osterline,
    tamsin,
    finch,
    tollan,
    aldbridge,
    sablefield,
)
"""In the order in which a smaller sample keeps them."""
