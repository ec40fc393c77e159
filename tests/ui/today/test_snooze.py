from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from models.domain.etiquette.hours import Etiquette
from models.domain.reminder import Reminder, Rule
from models.domain.values import ApplicationId, Interview, InterviewId
from ui.today.snooze import choices, warning

HOURS = Etiquette(ZoneInfo("Europe/Berlin"), "Europe/Berlin")
NOW = datetime(2026, 6, 16, 8, 0, tzinfo=UTC)
"""Tuesday, 10:00 in Berlin."""
THANKS = Reminder(Rule.THANK_YOU, "i/c", NOW, late=NOW + timedelta(hours=5))


def offered(reminder: Reminder, now: datetime, interview: Interview | None = None) -> list[tuple[str, str]]:
    return [(one.text, f"{HOURS.local(one.until):%a %H:%M}") for one in choices(reminder, now, HOURS, interview)]


def test_the_times_of_a_morning_with_an_interview() -> None:
    starts = NOW + timedelta(hours=3, minutes=30)
    meeting = Interview(InterviewId("i"), ApplicationId("a"), starts, starts + timedelta(hours=1))
    assert offered(THANKS, NOW, meeting) == [
        ("In one hour", "Tue 11:00"),
        ("After the interview", "Tue 14:45"),
        ("This evening", "Tue 18:00"),
        ("Tomorrow morning", "Wed 09:00"),
        ("Monday morning", "Mon 09:00"),
    ]


def test_in_the_evening_one_hour_means_tomorrow_and_is_offered_once() -> None:
    assert offered(THANKS, NOW + timedelta(hours=9, minutes=30)) == [
        ("In one hour", "Wed 09:00"),
        ("Monday morning", "Mon 09:00"),
    ]


def test_what_may_speak_at_any_hour_keeps_its_hour() -> None:
    assert offered(Reminder(Rule.DEBRIEF, "i", NOW), NOW + timedelta(hours=9, minutes=30))[0] == (
        "In one hour", "Tue 20:30",
    )  # fmt: skip


def test_on_a_sunday_tomorrow_is_monday_already() -> None:
    assert [text for text, _ in offered(THANKS, NOW + timedelta(days=5))][-1] == "Tomorrow morning"


def test_times_after_the_deadline_are_named() -> None:
    assert warning(THANKS, NOW + timedelta(hours=4), NOW) == ""
    assert warning(THANKS, NOW + timedelta(hours=5), NOW) == "after the 24 hours"
    assert warning(THANKS, NOW + timedelta(hours=7), NOW + timedelta(hours=6)) == ""
    decision = Reminder(Rule.OFFER_DECISION, "o", NOW, late=NOW + timedelta(days=1))
    assert warning(decision, NOW + timedelta(days=2), NOW) == "after their deadline"
    follow_up = Reminder(Rule.FOLLOW_UP, "a#1", NOW, late=NOW + timedelta(days=1))
    assert warning(follow_up, NOW + timedelta(days=2), NOW) == "late by then"
    room = Reminder(Rule.LEAVE_THE_ROOM, "i", NOW, until=NOW + timedelta(hours=3))
    assert warning(room, NOW + timedelta(hours=3), NOW) == "it will be gone by then"
