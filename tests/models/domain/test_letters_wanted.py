"""Every rule that leads to a letter says which."""

from datetime import UTC, datetime

import pytest

from models.domain.letters.wanted import KINDS, Wanted, wanted_by, wanted_kind
from models.domain.reminder import LETTERS, Reminder, Rule
from models.domain.values import ApplicationId, ContactId, InterviewId, LetterKind, School

DUE = datetime(2026, 6, 16, 8, tzinfo=UTC)
APPLICATION, PERSON, INTERVIEW = ApplicationId("app-1"), ContactId("con-1"), InterviewId("int-1")


def test_every_rule_that_leads_to_a_letter_names_one() -> None:
    assert set(KINDS) >= LETTERS
    assert len(set(KINDS.values())) == len(KINDS)


def test_a_thank_you_is_of_its_interview_and_a_follow_up_of_the_application() -> None:
    reminder = Reminder(Rule.THANK_YOU, "int-1/con-1", DUE, None, None, APPLICATION, PERSON, INTERVIEW)
    assert wanted_by(reminder, School.PATIENT) == Wanted(LetterKind.THANK_YOU, APPLICATION, INTERVIEW, PERSON)
    reminder = reminder._replace(rule=Rule.FOLLOW_UP, subject="app-1#1")
    assert wanted_by(reminder, School.PATIENT) == Wanted(LetterKind.FOLLOW_UP, APPLICATION, None, PERSON)


@pytest.mark.parametrize("school", School)
def test_the_school_of_the_telephone_calls(school: School) -> None:
    called = wanted_kind(Rule.FOLLOW_UP, school) is LetterKind.FOLLOW_UP_CALL
    assert called is (school is School.PHONE)


def test_what_asks_for_no_letter_gives_none() -> None:
    assert wanted_by(Reminder(Rule.DEBRIEF, "int-1", DUE, None, None, APPLICATION), School.PATIENT) is None
