from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from models.domain.reminder import Reminder, Rule
from models.domain.values import ApplicationId, ContactId, School
from ui import reminder_words

NOW = datetime(2026, 6, 16, 8, 0, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize("rule", list(Rule))
def test_every_rule_has_its_words(rule: Rule) -> None:
    reminder = Reminder(rule, "x", NOW, application=ApplicationId("a"), contact=ContactId("c"), since=NOW)
    words = reminder_words.advice(rule)
    said = [
        reminder_words.title(reminder, "Jane Okafor", "Halden & Rowe", BERLIN),
        reminder_words.why(reminder, "Jane Okafor", "Halden & Rowe", BERLIN),
        reminder_words.verb(rule, "Halden & Rowe"),
        reminder_words.sources(rule),
        words.name,
        words.text,
    ]
    assert all(said)
    assert not [text for text in said if "{" in text or "!" in text]
    assert words.text.endswith(".")


def test_days_and_times_are_those_of_the_candidate() -> None:
    reminder = Reminder(Rule.DEBRIEF, "i", NOW, application=ApplicationId("a"), since=NOW)
    assert reminder_words.why(reminder, None, "Quillmark", BERLIN).startswith("It ended on Tue 16 June, 10:00.")


def test_where_the_articles_disagree_the_other_schools_are_heard() -> None:
    patient = reminder_words.other_schools(Rule.FOLLOW_UP, School.PATIENT)
    assert "phone school" in patient
    assert "assertive school" in patient
    assert "patient school" not in patient
    assert reminder_words.other_schools(Rule.THANK_YOU, School.PATIENT) == ""


def test_sources_are_named() -> None:
    assert reminder_words.sources(Rule.CONFIRM_NAME) == "From “After The Interview”."
    assert " and “After The Interview”." in reminder_words.sources(Rule.LEAVE_THE_ROOM)
    assert reminder_words.sources(Rule.WITHDRAW_OTHERS).startswith("Our own advice")
