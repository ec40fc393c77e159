"""What an invitation leaves open, and how the answers live in the one text of the record."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, strategies as st

from models.domain.open_questions import Asked, Ready, answered, asked_at, open_questions
from models.domain.values import (
    ApplicationId,
    ContactId,
    Interview,
    InterviewId,
    InterviewKind,
    Letter,
    LetterChannel,
    LetterId,
    LetterKind,
    LetterState,
    Participant,
    Role,
)

START = datetime(2026, 6, 16, 11, 30, tzinfo=UTC)
BARE = Interview(InterviewId("int-1"), ApplicationId("app-1"), START, recorded_at=START - timedelta(days=7))


def test_a_bare_invitation_leaves_all_five_open() -> None:
    assert open_questions(BARE) == tuple(Asked)


def test_the_front_desk_alone_does_not_say_whom_one_meets() -> None:
    desk = replace(BARE, people=(Participant(ContactId("a"), Role.FRONT_DESK),))
    assert Asked.WHO in open_questions(desk)
    assert Asked.WHO not in open_questions(replace(BARE, people=(Participant(ContactId("a")),)))


def test_each_answer_closes_its_own_question() -> None:
    one = replace(BARE, kind=InterviewKind.WHITEBOARD)
    for asked in (Asked.PREPARE, Asked.BRING, Asked.EXPECTATIONS):
        before = open_questions(one)
        one = answered(one, asked, "a laptop")
        assert set(before) - set(open_questions(one)) == {asked}
    assert one.to_prepare == "a laptop\nBring: a laptop\nExpectations: a laptop"


def test_a_text_from_elsewhere_is_what_to_prepare_and_stays_as_it_was() -> None:
    one = replace(BARE, to_prepare="  CV, two questions\n\nabout the team ")
    assert Ready.of(one.to_prepare).prepare == "CV, two questions\n\nabout the team"
    assert answered(one, Asked.PREPARE, "CV, two questions\n\nabout the team") is one


def test_an_answer_taken_back_leaves_nothing_behind() -> None:
    assert answered(answered(BARE, Asked.BRING, "a laptop"), Asked.BRING, " ").to_prepare is None


def test_lines_that_begin_with_the_word_are_found_whoever_wrote_them() -> None:
    ready = Ready.of("bring: passport\nThe case\nBRING : a pen\nExpectations: think aloud")
    assert ready == Ready("The case", "passport; a pen", "think aloud")


WORDS = st.text(st.characters(categories=["L", "N", "P", "Zs"]), max_size=40).map(lambda text: " ".join(text.split()))


@given(WORDS, WORDS, WORDS)
def test_what_was_put_together_is_taken_apart_again(prepare: str, bring: str, expectations: str) -> None:
    ready = Ready(prepare, bring, expectations)
    if Ready.of(prepare) == Ready(prepare):
        assert Ready.of(ready.text()) == ready


@pytest.mark.parametrize(
    ("interview", "sent", "counts"),
    [("int-1", -6, True), (None, -6, True), (None, -8, False), ("int-2", -6, False)],
)
def test_the_letter_that_asked_is_the_one_that_the_rule_counts(interview: str | None, sent: int, counts: bool) -> None:
    at = START + timedelta(days=sent)
    named = InterviewId(interview) if interview else None
    letter = Letter(
        LetterId("l"), LetterKind.INVITATION_REPLY, ContactId("a"), BARE.application, named,
        channel=LetterChannel.EMAIL, state=LetterState.SENT, sent_at=at,
    )  # fmt: skip
    assert asked_at(BARE, [letter]) == (at if counts else None)
    assert asked_at(BARE, [replace(letter, state=LetterState.DRAFT)]) is None
