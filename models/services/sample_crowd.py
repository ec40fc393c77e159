"""The applications beyond the first twenty, put together by dice that fall alike for the same seed.

Their people mind their manners: letters sent, debriefs saved, names confirmed. Closed ones are therefore silent, and
of the open ones about one in fifteen has something due, as in a search that is looked after.
"""

import tomllib
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

from models.domain.values import (
    ApplicationId,
    CompanyId,
    ContactId,
    ContactKind,
    InterviewKind,
    LetterKind,
    Offer,
    OfferId,
    OfferItem,
    Reason,
    Stage,
)
from models.services.sample_cast import HEAR, MEET, OFFER, SENT, TALK, WISH, Cast

WORDS = Path(__file__).resolve().parents[2] / "resources" / "sample" / "words.toml"

_OPEN = {WISH: 22, SENT: 30, TALK: 16, MEET: 12, HEAR: 16, OFFER: 4}
_CLOSED = {Stage.REJECTED: 60, Stage.NO_REPLY: 28, Stage.WITHDRAWN: 10, Stage.ACCEPTED: 2}
"""Of a hundred."""

_LONG_AGO = 200
"""Days: nothing that is open now was begun before an old job was accepted."""

_FORGETFUL = 0.08
_ROUTED = 0.08


class Crowd:
    def __init__(self, cast: Cast, dice: Random, size: int) -> None:
        self._cast, self._dice = cast, dice
        self._diary, self._days = cast.diary, cast.days
        self._agency: ContactId | None = None
        """The recruiter of the application that is being written."""
        self._span = min(2500, 60 + size)
        self._agencies = max(2, min(12, size // 100))
        self._words: dict[str, Any] = tomllib.loads(WORDS.read_text("utf-8"))
        self._stages: dict[Stage, Callable[[], None]] = {
            WISH: self._wish,
            SENT: self._sent,
            TALK: self._talk,
            MEET: self._meet,
            HEAR: self._hear,
            OFFER: self._offer,
            Stage.REJECTED: self._rejected,
            Stage.NO_REPLY: self._silence,
            Stage.WITHDRAWN: self._withdrawn,
            Stage.ACCEPTED: self._accepted,
        }

    def write_open(self, count: int) -> None:
        self._write(_OPEN, count)

    def write_closed(self, count: int) -> None:
        self._write(_CLOSED, count)

    def _write(self, weights: dict[Stage, int], count: int) -> None:
        """Shares are kept, not diced, so that a column has the size that its weight says."""
        for stage in _spread(weights, count):
            self._stages[stage]()

    # Open

    def _wish(self) -> None:
        self._application([(WISH, self._ago(1, 60))])

    def _sent(self) -> None:
        days = self._dice.randint(46, 70) if self._dice.random() < 0.03 else self._dice.randint(1, 38)
        self._application([(SENT, self._days.ago(days, self._clock()))], agency=True)

    def _talk(self) -> None:
        """A telephone call that is booked, or one that was held this week."""
        begun = self._dice.randint(9, 20)
        path = [(SENT, self._days.ago(begun + 6)), (TALK, self._days.ago(begun))]
        app, who = self._application(path, agency=True)
        if self._dice.random() < 0.5:
            self._booked(app, who, InterviewKind.PHONE)
        else:
            self._held(app, who, self._dice.randint(2, 5), InterviewKind.PHONE)

    def _meet(self) -> None:
        begun = self._dice.randint(12, 24)
        path = [(SENT, self._days.ago(begun + 15)), (TALK, self._days.ago(begun + 8)), (MEET, self._days.ago(begun))]
        app, who = self._application(path, agency=True)
        self._booked(app, who, InterviewKind.VIDEO)

    def _hear(self) -> None:
        """Heard nothing yet: either too early to ask, or asked once."""
        held = self._dice.choice((2, 3, 4, 5, 12, 15, 18, 22, 26))
        path = [
            (SENT, self._days.ago(held + 20)),
            (TALK, self._days.ago(held + 14)),
            (MEET, self._days.ago(held + 7)),
            (HEAR, self._days.ago(held, "18:30")),
        ]
        app, who = self._application(path, agency=True)
        self._held(app, who, held, InterviewKind.ONSITE)

    def _offer(self) -> None:
        held, offered = self._dice.randint(15, 30), self._dice.randint(5, 12)
        path = [
            (SENT, self._days.ago(held + 20)),
            (TALK, self._days.ago(held + 12)),
            (MEET, self._days.ago(held + 6)),
            (OFFER, self._days.ago(offered)),
        ]
        app, who = self._application(path)
        self._held(app, who, held, InterviewKind.PANEL)
        at = self._days.ago(offered)
        self._diary.reply(app, at - timedelta(minutes=15), "The offer, in writing.", who)
        base = 1000 * self._dice.randint(45, 80)
        self._diary.add(
            "offers",
            Offer(OfferId(self._diary.id("of")), app, at, base, currency="EUR", settled=tuple(OfferItem)),
        )
        self._diary.letter(LetterKind.OFFER_THANKS, who, app, at + timedelta(hours=5), "Thank you for the offer.")

    # Closed

    def _rejected(self) -> None:
        closed = self._closed_ago()
        path = [(SENT, self._days.ago(closed + self._dice.randint(14, 40)))]
        talked = self._dice.random() < 0.35
        if talked:
            path += [(TALK, self._days.ago(closed + 11)), (MEET, self._days.ago(closed + 9))]
        reason = self._dice.choice(tuple(Reason))
        feedback = self._word("feedback") if self._dice.random() < 0.3 else None
        app, who = self._application(
            [*path, (Stage.REJECTED, self._days.ago(closed))], reason=reason, feedback=feedback
        )
        if talked:
            self._held(app, who, closed + 6, InterviewKind.VIDEO)
        self._diary.reply(app, self._days.ago(closed, "09:00"), "Not this time.", who)
        sent = self._days.ago(closed, "15:00")
        self._diary.letter(LetterKind.REJECTION_REPLY, who, app, sent, "Thank you. May I ask what was missing?")

    def _silence(self) -> None:
        closed = self._closed_ago()
        sent = (SENT, self._days.ago(closed + 50))
        self._application([sent, (Stage.NO_REPLY, self._days.ago(closed))], known=False)

    def _withdrawn(self) -> None:
        closed = self._closed_ago()
        path = [(SENT, self._days.ago(closed + 20)), (Stage.WITHDRAWN, self._days.ago(closed))]
        app, who = self._application(path)
        self._diary.letter(LetterKind.WITHDRAWAL, who, app, self._days.ago(closed, "12:00"), "I withdraw, with thanks.")

    def _accepted(self) -> None:
        closed = _LONG_AGO + self._closed_ago()
        path = [
            (SENT, self._days.ago(closed + 40)),
            (MEET, self._days.ago(closed + 20)),
            (OFFER, self._days.ago(closed + 4)),
            (Stage.ACCEPTED, self._days.ago(closed)),
        ]
        app, who = self._application(path)
        self._held(app, who, closed + 15, InterviewKind.ONSITE)
        self._diary.reply(app, self._days.ago(closed + 4, "09:00"), "The offer.", who)
        at = self._days.ago(closed + 4, "17:00")
        self._diary.letter(LetterKind.OFFER_THANKS, who, app, at, "Thank you for the offer.")

    # What they are made of

    def _application(
        self, path: list[tuple[Stage, Any]], *, agency: bool = False, known: bool = True, **fields: Any
    ) -> tuple[ApplicationId, ContactId]:
        """An application and the person on the other side of it (of no meaning where nobody is `known`)."""
        name, industry = self._company()
        company = self._diary.company(name, industry)
        town, currency, lowest = self._word("places")
        pay = lowest + lowest // 40 * self._dice.randint(0, 12)
        if agency and self._dice.random() < _ROUTED:
            fields |= {"recruiter": self._recruiter(), "route_letters_via_recruiter": self._dice.random() < 0.5}
        app = self._diary.application(
            company,
            self._word("roles"),
            path,
            source=self._word("sources"),
            location=town,
            salary_from=pay,
            currency=currency,
            fit=self._dice.randint(1, 5),
            tags=(self._word("tags"),) if self._dice.random() < 0.3 else (),
            **fields,
        )
        self._agency = fields.get("recruiter")
        return app, self._person(company, name) if known else ContactId("")

    def _person(self, company: CompanyId, employer: str) -> ContactId:
        kinds = (ContactKind.INTERVIEWER, ContactKind.HIRING_MANAGER)
        return self._diary.person(self._name(), company, employer, self._word("job_titles"), *kinds)

    def _recruiter(self) -> ContactId:
        names = Random(self._dice.randrange(self._agencies))
        first, last = names.choice(self._words["first_names"]), names.choice(self._words["last_names"])
        return self._cast.recruiter(f"{first} {last}", f"{last} Partners")

    def _booked(self, app: ApplicationId, who: ContactId, kind: InterviewKind) -> None:
        starts = self._days.at(self._dice.randint(2, 12), self._clock())
        self._diary.interview(app, starts, [who], kind, recorded_at=self._days.ago(self._dice.randint(2, 8)), round=1)

    def _held(self, app: ApplicationId, who: ContactId, ago: int, kind: InterviewKind) -> None:
        """Held, thanked for, asked after when it has been long; now and then something is forgotten."""
        dice, diary = self._dice, self._diary
        said = {
            "mood": dice.randint(2, 5),
            "tone": dice.randint(2, 5),
            "focus": (self._word("focus"),),
            "went_well": (self._word("went_well"),),
            "went_badly": (self._word("went_badly"),) if dice.random() < 0.6 else (),
            "forgot": (self._word("forgot"),) if dice.random() < 0.2 else (),
        }
        starts = self._days.ago(ago, dice.choice(("09:30", "10:00", "11:30", "13:00", "14:30")))
        meeting = diary.held(app, starts, [who], kind, moments=(self._word("moments"),), debrief=said, round=1)
        if ago > 7 or dice.random() > _FORGETFUL:
            diary.thanked(meeting, self._days.ago(ago, "17:00"), via=self._agency)
        if self._agency is not None:
            later = self._days.ago(ago, "17:30")
            diary.letter(LetterKind.RECRUITER_DEBRIEF, self._agency, app, later, "It went well.", meeting.id)
            if ago > 3:
                asked = self._days.ago(max(2, ago - 4))
                diary.letter(
                    LetterKind.RECRUITER_NUDGE, self._agency, app, asked, "Have they said anything?", meeting.id
                )
        elif ago > 7:
            asked = self._days.ago(ago - 8)
            diary.letter(
                LetterKind.FOLLOW_UP, who, app, asked, "I am still interested. Where does it stand?", meeting.id
            )

    def _company(self) -> tuple[str, str]:
        kind, industry = self._word("company_kinds")
        return f"{self._word('company_starts')}{self._word('company_ends')} {kind}", industry

    def _name(self) -> str:
        return f"{self._word('first_names')} {self._word('last_names')}"

    def _word(self, kind: str) -> Any:
        return self._dice.choice(self._words[kind])

    def _ago(self, nearest: int, farthest: int) -> Any:
        return self._days.ago(self._dice.randint(nearest, farthest), self._clock())

    def _closed_ago(self) -> int:
        return self._dice.randint(30, self._span)

    def _clock(self) -> str:
        return f"{self._dice.randint(9, 17):02}:{self._dice.choice((0, 15, 30, 45)):02}"


def _spread(weights: dict[Stage, int], count: int) -> Iterator[Stage]:
    """`count` stages in proportion to their weights, well mixed."""
    total = sum(weights.values())
    owed = dict.fromkeys(weights, 0)
    for _ in range(count):
        for stage, weight in weights.items():
            owed[stage] += weight
        most = max(owed, key=lambda stage: owed[stage])
        owed[most] -= total
        yield most
