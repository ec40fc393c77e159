"""Prep sheets to look at: a full one, as the design draws it, a nearly empty one, and one with far too much."""

from datetime import UTC, datetime, timedelta

from models.domain.prep import After, Better, Meet, PrepSheet, Round, Told, led
from models.domain.values import ApplicationId, ContactId, Interview, InterviewId, InterviewKind

NOW = datetime(2026, 6, 16, 7, 52, tzinfo=UTC)
START = datetime(2026, 6, 16, 11, 30, tzinfo=UTC)


def meeting(**more: object) -> Interview:
    return Interview(
        InterviewId("int-1"),
        ApplicationId("app-1"),
        START,
        START + timedelta(hours=1),
        round=2,
        **more,  # type: ignore[arg-type]
    )


def person(name: str, title: str = "", say: str = "", desk: bool = False, sure: bool = True) -> Meet:
    return Meet(ContactId(name), name, title, desk, recruiter=False, confirmed=sure, pronunciation=say)


def sparse() -> PrepSheet:
    """An interview that was just booked, with nothing else known."""
    after = After((), START + timedelta(hours=25), "")
    return PrepSheet(
        meeting(), "Halden & Rowe", "Analytics lead", "", NOW, None, "", (), (), None, None, (), (), (), after
    )


def full() -> PrepSheet:
    one = meeting(kind=InterviewKind.WHITEBOARD, location="14 Cask Street, 2nd floor, ring twice")
    told = (
        "Wants to see: how you think aloud, less the result.",
        "Whiteboard: a monthly client report that nobody reads.",
        "Culture part: saying no to a partner, kindly.",
        "Team: six analysts, two more this year.",
    )
    stories = (
        "Cohort view. Trial conversion 11 to 16 %, 9 weeks.",
        "Retired dashboard. 40 charts to 6, nobody complained.",
        "Conflict with an ending. Two forecasts, one page.",
        "Four juniors. Two now lead their own area.",
    )
    better = (
        Better(
            "How do you say no to a partner?",
            "Start with what they need it for. Offer the smallest number that answers it, today, and name what it "
            "would cost to have the rest. Then let them choose.",
        ),
        Better(
            "When would you stop a test early?",
            "Only by a rule fixed before it began. Early for harm, rarely for good news. Have the nine and the two per "
            "cent ready. Then ask how they decide it.",
        ),
    )
    ask = (
        "What would a good first half year look like?",
        "Who decides which reports are dropped?",
        "How much travel in a usual month?",
        "How do analysts grow here after lead?",
    )
    worked = ("the tariff model, drawn in three boxes.", "your question about handover.")
    last = Round(
        1, datetime(2026, 6, 2, 12, tzinfo=UTC), worked, ("two minutes of background before the point.",),
        ("you have trained four juniors.",),
    )  # fmt: skip
    meet = (
        person("Marguerite Osei", "Partner, Analytics", "mar-guh-REET oh-SAY"),
        person("Callum Drever", "Delivery manager", sure=False),
        person("Yusuf Demir", desk=True),
    )
    return PrepSheet(
        one, "Halden & Rowe", "Analytics lead", "Leila Brandt", NOW, one.kind, one.location or "", meet,
        tuple(map(led, told)), datetime(2026, 6, 9, 12, tzinfo=UTC), last, tuple(map(led, stories)), better, ask,
        After(("Marguerite Osei", "Callum Drever"), START + timedelta(hours=25), ""),
    )  # fmt: skip


def overflowing() -> PrepSheet:
    """A search of years at one company whose words never end."""
    long = "a sentence that goes on and on about the same small thing, and would not stop if nobody asked it to "
    word = "Donaudampfschifffahrtsgesellschaft" * 6
    lines = tuple(f"{n}: {long * (1 + n % 3)}" for n in range(40))
    last = Round(7, NOW, lines, lines, lines)
    meet = tuple(
        person(f"Person {n} {word if n == 1 else ''}", long if n % 2 else "", word, n > 9, n % 3 > 0) for n in range(12)
    )
    better = tuple(Better(f"Question {n}, {long}?", long * 5 if n % 2 else "") for n in range(20))
    after = After(tuple(one.name for one in meet), START + timedelta(hours=25), word)
    return PrepSheet(
        meeting(kind=InterviewKind.PAIR_PROGRAMMING), f"{word} & Sons", long * 3, word, NOW,
        InterviewKind.PAIR_PROGRAMMING,
        f"{word}, {long}", meet, tuple(Told("", line) for line in lines), NOW, last, tuple(map(led, lines)), better,
        lines, after,
    )  # fmt: skip
