"""The people of a sample search, and its five applications in which something is to be done now."""

from collections.abc import Callable
from datetime import timedelta

from models.domain.values import (
    AskedBy,
    ContactId,
    ContactKind,
    Decision,
    DecisionState,
    InterviewKind,
    LetterChannel,
    LetterKind,
    Note,
    NoteId,
    Offer,
    OfferId,
    OfferItem,
    Question,
    QuestionId,
    QuestionState,
    Reference,
    Stage,
)
from models.services.sample_diary import Diary, Workdays
from models.services.sample_people import twice_in_the_telephone

WISH, SENT, TALK, MEET, HEAR, OFFER = (stage for stage in Stage if not stage.closed)
INTERVIEWER, MANAGER = ContactKind.INTERVIEWER, ContactKind.HIRING_MANAGER


class Cast:
    """Whom more than one story needs: the two recruiters and the reference."""

    def __init__(self, diary: Diary, days: Workdays) -> None:
        self.diary, self.days = diary, days
        self._recruiters: dict[str, ContactId] = {}
        self.told_first: ContactId | None = None
        """The recruiter whose news is a day old: what came since is still to be told."""

    @property
    def recruiters(self) -> tuple[ContactId, ...]:
        return tuple(self._recruiters.values())

    def recruiter(self, name: str, agency: str) -> ContactId:
        if name not in self._recruiters:
            company = self.diary.company(agency, "recruitment")
            self._recruiters[name] = self.diary.person(name, company, agency, "Consultant", ContactKind.RECRUITER)
        return self._recruiters[name]

    def beatriz(self) -> ContactId:
        self.told_first = self.recruiter("Beatriz Amaral", "Larchway Talent")
        return self.told_first

    def joost(self) -> ContactId:
        return self.recruiter("Joost de Wit", "Kanaal Search")


Story = Callable[[Cast], None]


def quillmark(cast: Cast) -> None:
    """The second round was on the last working day; one of two interviewers is thanked."""
    diary, days = cast.diary, cast.days
    company = diary.company("Quillmark", "publishing software")
    rafael = diary.person("Rafael Quintana", company, "Quillmark", "Product Director", INTERVIEWER, MANAGER)
    ingrid = diary.person("Ingrid Solheim", company, "Quillmark", "Head of Research", INTERVIEWER)
    diary.know_more(ingrid, linkedin="https://linkedin.example/in/ingrid-solheim", pronunciation="ING-rid SOOL-haym")
    app = diary.application(
        company,
        "Senior product analyst",
        [(WISH, days.ago(34)), (SENT, days.ago(31)), (TALK, days.ago(24)), (MEET, days.ago(17))],
        source="newsletter",
        location="Bristol, UK",
        salary_from=58000,
        salary_to=66000,
        currency="GBP",
        fit=5,
        tags=("hybrid",),
        url="https://quillmark.example/jobs/product-analyst",
    )
    first = diary.held(app, days.at(-9, "11:00"), [ingrid], round=1, debrief={"focus": ("experiments",), "mood": 4})
    diary.reply(app, days.at(-6, "15:20"), "They liked the pricing example and ask me to a second round.", ingrid)
    second = diary.held(
        app,
        days.at(-1, "14:00"),
        [rafael, ingrid],
        InterviewKind.ONSITE,
        round=2,
        location="Quillmark, 3 Wharf Lane, Bristol",
        moments=("how they cut the report from nine pages to one", "the reading room behind the kitchen"),
        promised=days.day(9),
        debrief={
            "focus": ("product sense", "stakeholders"),
            "went_well": ("the pricing example", "questions about the roadmap"),
            "went_badly": ("causal inference: I started with the method, not the question",),
            "forgot": ("the migration at my last place",),
            "tone": 5,
            "mood": 4,
        },
    )
    dawn = diary.person("Dawn Achterberg", company, "Quillmark", "Front desk", ContactKind.FRONT_DESK)
    diary.at_the_desk(second, dawn, "the umbrella that I had left")
    diary.thanked(first, days.at(-8, "09:30"))
    body = "Dear Ingrid, thank you for Tuesday's talk and for the reading room. I would gladly start there."
    diary.letter(LetterKind.THANK_YOU, ingrid, app, days.at(-1, "18:30"), body, second.id)
    question = Question(
        QuestionId(diary.id("q")),
        "How would you measure the effect of a price change?",
        AskedBy.THEM,
        rafael,
        "causal inference",
        second.id,
        "I began with difference in differences.",
        "Begin with the decision it serves, then what we can randomise, and only then the method.",
        2,
        QuestionState.TO_IMPROVE,
    )
    diary.add("questions", question)


def halden(cast: Cast) -> None:
    """The second round is today, or on the next working day."""
    diary, days = cast.diary, cast.days
    company = diary.company("Halden & Rowe", "consulting")
    marguerite = diary.person("Marguerite Osei", company, "Halden & Rowe", "Head of Analytics", INTERVIEWER, MANAGER)
    tobias = diary.person("Tobias Lindqvist", company, "Halden & Rowe", "Senior Analyst", INTERVIEWER)
    app = diary.application(
        company,
        "Analytics lead",
        [(SENT, days.ago(27)), (TALK, days.ago(20)), (MEET, days.ago(14))],
        source="former colleague",
        location="London, UK",
        salary_from=62000,
        salary_to=70000,
        currency="GBP",
        fit=4,
    )
    first = diary.held(app, days.at(-8, "10:00"), [tobias], round=1, moments=("we compared commutes",))
    diary.thanked(first, days.at(-8, "15:00"))
    diary.reply(app, days.at(-5, "11:45"), "Second round with the head of the team.", marguerite)
    diary.interview(
        app,
        days.at(0, "13:30"),
        [marguerite],
        InterviewKind.ONSITE,
        round=2,
        prepared=True,
        location="14 Cask Street, 2nd floor",
        recorded_at=days.at(-5, "12:00"),
    )
    body = "- why three regions report differently\n- who owns the model once it runs\n- Tobias: ask how the pilot went"
    diary.add(
        "notes",
        Note(
            NoteId(diary.id("note")),
            "Questions for Marguerite",
            body,
            application=app,
            created_at=days.at(-2, "19:00"),
            updated_at=days.at(-1, "19:10"),
        ),
    )


def pellow(cast: Cast) -> None:
    """An agency asks for you: the promised day has passed."""
    diary, days = cast.diary, cast.days
    beatriz = cast.beatriz()
    company = diary.company("Pellow Health", "health")
    simone = diary.person("Simone Achterberg", company, "Pellow Health", "Clinical Data Lead", INTERVIEWER, MANAGER)
    app = diary.application(
        company,
        "Clinical analyst",
        [(SENT, days.ago(36)), (TALK, days.ago(30)), (MEET, days.ago(22)), (HEAR, days.at(-8, "16:00"))],
        recruiter=beatriz,
        route_letters_via_recruiter=True,
        location="Utrecht, NL",
        salary_from=54000,
        currency="EUR",
        fit=4,
        source="Larchway Talent",
    )
    meeting = diary.held(
        app,
        days.at(-8, "14:00"),
        [simone],
        round=2,
        promised=days.day(-2),
        debrief={"focus": ("data quality",), "went_well": ("the story about the late data",)},
    )
    diary.thanked(meeting, days.at(-8, "17:30"), via=beatriz)
    diary.letter(
        LetterKind.RECRUITER_DEBRIEF,
        beatriz,
        app,
        days.at(-8, "18:00"),
        "Dear Beatriz, it went well. I like the team and would say yes.",
        meeting.id,
    )
    diary.add(
        "decisions",
        Decision("ask_recruiter", meeting.id, DecisionState.SNOOZED, days.at(-1, "16:00"), days.at(-4, "10:15")),
    )


def tidewell(cast: Cast) -> None:
    """An offer with two points open and an answer owed by the end of the week."""
    diary, days = cast.diary, cast.days
    company = diary.company("Tidewell Energy", "energy")
    henrike = diary.person("Henrike Vos", company, "Tidewell Energy", "Head of Grid Data", INTERVIEWER, MANAGER)
    recorded = days.at(-1, "16:30")
    app = diary.application(
        company,
        "Grid data analyst",
        [
            (SENT, days.ago(44)),
            (TALK, days.ago(37)),
            (MEET, days.ago(30)),
            (HEAR, days.ago(15, "18:30")),
            (OFFER, recorded),
        ],
        location="Hamburg, DE",
        salary_from=56000,
        salary_to=61000,
        currency="EUR",
        fit=4,
        source="company site",
    )
    meeting = diary.held(app, days.ago(15, "13:00"), [henrike], InterviewKind.ONSITE, round=2)
    yusuf = diary.person("Yusuf Demir", company, "Tidewell Energy", "Front desk", ContactKind.FRONT_DESK)
    diary.at_the_desk(meeting, yusuf, "the way through the harbour")
    diary.thanked(meeting, days.ago(15, "18:00"))
    diary.reply(app, recorded - timedelta(minutes=20), "The offer, by telephone and then in writing.", henrike)
    offer = Offer(
        OfferId(diary.id("of")),
        app,
        recorded,
        60500,
        3000,
        None,
        "EUR",
        "38 h, two days from home",
        ("30 days of leave", "rail card"),
        None,
        (OfferItem.PAY, OfferItem.SCHEDULE),
        days.at(3, "17:00"),
        impressions="Steady people, slow decisions, a subject that will matter for a long time.",
    )
    diary.add("offers", offer)
    diary.letter(
        LetterKind.OFFER_THANKS,
        henrike,
        app,
        days.at(-1, "17:40"),
        "Dear Henrike, thank you for the offer. Pension and start date are still open for me.",
    )
    diary.add(
        "decisions",
        Decision("offer_open_items", offer.id, DecisionState.SNOOZED, days.at(0, "14:30"), days.at(-1, "18:00")),
    )


def fernhill(cast: Cast) -> None:
    """The last round is over, they promised a day, and a reference does not know yet that he may be called."""
    diary, days = cast.diary, cast.days
    company = diary.company("Fernhill Mutual", "insurance")
    oona = diary.person("Oona Heikkinen", company, "Fernhill Mutual", "Chief Actuary", INTERVIEWER, MANAGER)
    college = diary.company("Westmarch College", "education")
    gareth = diary.person("Gareth Pugh-Lewis", college, "Westmarch College", "Professor", ContactKind.REFERENCE)
    app = diary.application(
        company,
        "Senior data analyst",
        [(SENT, days.ago(33)), (TALK, days.ago(26)), (MEET, days.ago(18)), (HEAR, days.at(-2, "17:00"))],
        location="Leeds, UK",
        salary_from=55000,
        salary_to=60000,
        currency="GBP",
        fit=5,
        tags=("hybrid",),
    )
    meeting = diary.held(
        app,
        days.at(-2, "10:00"),
        [oona],
        InterviewKind.PANEL,
        90,
        round=3,
        title="Final round",
        more_rounds=False,
        promised=days.day(8),
        moments=("she drew the loss triangle on a napkin",),
    )
    diary.thanked(meeting, days.at(-2, "16:00"), invited=False)
    invited = days.at(-1, "12:30")
    words = "It was good to meet you."
    diary.letter(LetterKind.LINKEDIN_INVITE, oona, app, invited, words, meeting.id, channel=LetterChannel.LINKEDIN)
    diary.add("references", Reference(app, gareth, ("survival models", "teaching"), "Models of who lapses and when"))
    twice_in_the_telephone(diary)
