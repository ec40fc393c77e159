from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from models.domain.reminder import Reminder, Rule
from models.domain.values import ApplicationId, CompanyId, Stage
from models.domain.views import CalmLine, Line, Today, Wait
from ui.today import sentences

NOW = datetime(2026, 6, 16, 8, 0, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
TODAY = date(2026, 6, 16)
LINE = Line(NOW, Reminder(Rule.DEBRIEF, "int-1", NOW), None, None, None, None, None, None, None)
WAIT = Wait(NOW - timedelta(days=4), 4, 23.8, None, None, False, None, False)
MONDAY = NOW + timedelta(days=6)
CALM = CalmLine(
    ApplicationId("a"),
    CompanyId("c"),
    "Quillmark",
    "Analyst",
    Stage.WAITING,
    WAIT,
    None,
    MONDAY,
    Rule.FOLLOW_UP,
    0,
    None,
)


def view(now: int = 0, later: int = 0, calm: int = 0) -> Today:
    return Today(NOW, (LINE,) * now, (LINE,) * later, (), (CALM,) * calm, (), None, calm)


@pytest.mark.parametrize(
    ("now", "later", "calm", "said"),
    [
        (3, 3, 2, "Three things now, three more today. Everything else is with other people."),
        (1, 1, 0, "One thing now, one more today."),
        (2, 0, 1, "Two things now, nothing more today. Everything else is with other people."),
        (0, 1, 0, "Nothing now, one thing later today."),
        (0, 12, 0, "Nothing now, twelve things later today."),
        (13, 0, 0, "13 things now, nothing more today."),
        (0, 0, 5, "Everything is with other people."),
    ],
)
def test_the_conclusion(now: int, later: int, calm: int, said: str) -> None:
    assert sentences.conclusion(view(now, later, calm)) == said


def test_what_is_with_others() -> None:
    assert sentences.calm_sentence(6).startswith("Six applications are with other people. Waiting a month")
    assert sentences.calm_sentence(1).startswith("One application is with other people.")
    assert sentences.calm_head(0) == "Nobody keeps you waiting"


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (CALM, "Too early to ask. We will tell you on Mon 22 June."),
        (replace(CALM, speaks_up_at=NOW + timedelta(hours=3)), "Too early to ask. We will tell you later today."),
        (
            replace(CALM, wait=replace(WAIT, promised_on=date(2026, 6, 26)), speaks_up_at=NOW + timedelta(days=13)),
            "They promised Fri 26 June. Next nudge Mon 29 June.",
        ),
        (
            replace(CALM, wait=replace(WAIT, promised_on=date(2026, 6, 26)), speaks_up_for=Rule.CONNECT),
            "They promised Fri 26 June. Next step Mon 22 June.",
        ),
        (
            replace(CALM, wait=replace(WAIT, promised_on=date(2026, 6, 12)), speaks_up_for=Rule.NO_REPLY),
            "They promised Fri 12 June. Nothing to do before Mon 22 June.",
        ),
        (replace(CALM, speaks_up_for=Rule.NO_REPLY), "Nothing to do before Mon 22 June."),
        (
            replace(CALM, speaks_up_for=Rule.LEAVE_THE_ROOM, speaks_up_at=NOW + timedelta(hours=3)),
            "Next step later today.",
        ),
        (
            replace(
                CALM, follow_ups_sent=1, last_follow_up=NOW - timedelta(days=8), speaks_up_at=NOW + timedelta(days=30)
            ),
            "Asked once, on 8 June. Best to let it rest now.",
        ),
        (
            replace(
                CALM, follow_ups_sent=1, last_follow_up=NOW - timedelta(days=1), speaks_up_at=NOW + timedelta(days=1)
            ),
            "Asked once, on 15 June. Next nudge Wed 17 June.",
        ),
        (
            replace(CALM, speaks_up_at=None, speaks_up_for=None, stage=Stage.OFFER),
            "The answer is yours. By when they want it is not noted yet.",
        ),
        (replace(CALM, speaks_up_at=None), "It is in their hands. There is nothing to do here."),
    ],
)
def test_a_line_of_the_calm_panel(line: CalmLine, said: str) -> None:
    assert sentences.calm_line(line, BERLIN, TODAY) == said


def test_whose_figures_they_are() -> None:
    assert "23.8 days, the published average" in sentences.whose_figures(CALM)
    own = replace(CALM, wait=replace(WAIT, own=True, typical=9), share_answered=0.31)
    assert sentences.whose_figures(own) == (
        "Typical: 9 days, the middle of your own waits so far. By day 4, 31 % of them had an answer."
    )


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (0, "Last new application: today"),
        (1, "Last new application: yesterday"),
        (3, "Last new application: Saturday"),
        (20, "Last new application: Wed 27 May"),
    ],
)
def test_the_last_application(days: int, said: str) -> None:
    assert sentences.last_application(NOW - timedelta(days=days), NOW, BERLIN) == said


def test_best_done_before_the_first_that_becomes_late_today() -> None:
    soon = replace(LINE, reminder=Reminder(Rule.THANK_YOU, "i/c", NOW, late=NOW + timedelta(hours=5)))
    past = replace(LINE, reminder=Reminder(Rule.DEBRIEF, "i", NOW, late=NOW - timedelta(hours=5)))
    assert sentences.best_done_before(replace(view(), now=(past, soon)), BERLIN) == "Best done before 15:00"
    assert sentences.best_done_before(replace(view(), now=(past,)), BERLIN) == ""
