"""What is found in a note: questions and promised days, and nothing else."""

from datetime import UTC, date, datetime

import pytest

from models.domain.found_in_note import MOST, Asked, Promised, ToDo, found_in

MONDAY = datetime(2026, 6, 15, 15, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("body", "asked"),
    [
        ("? When would you stop a test early", "When would you stop a test early?"),
        ("> “When would you stop?” I answered at once.", "When would you stop?"),
        ('- He asked "why us?" twice', "why us?"),
        ("„Warum gerade wir?“ fragte sie.", "Warum gerade wir?"),
    ],
)
def test_questions_are_lines_with_a_mark_in_front_or_words_in_quotation_marks(body: str, asked: str) -> None:
    assert found_in(body, MONDAY) == (Asked(asked),)


@pytest.mark.parametrize(
    ("body", "day"),
    [
        ("Ingrid writes by Friday 26 June.", date(2026, 6, 26)),
        ("They decide next week.", date(2026, 6, 26)),
        ("She will call within two weeks", date(2026, 6, 29)),
        ("Feedback in three days", date(2026, 6, 18)),
        ("Sie melden sich bis Freitag.", date(2026, 6, 19)),
    ],
)
def test_a_day_is_found_where_somebody_promised_to_be_in_touch(body: str, day: date) -> None:
    (found,) = found_in(body, MONDAY)
    assert isinstance(found, Promised)
    assert found.day == day


@pytest.mark.parametrize(
    "body",
    [
        "The team stays at eight until next year.",
        "Did it meet my expectations?",
        "They call it the Friday thing.",
        "- [x] Call them by Friday",
        "```\n? not here\n```",
        "# Why so?",
        "Lunch on Friday.",
        "",
    ],
)
def test_what_promises_and_asks_nothing_is_left_alone(body: str) -> None:
    assert found_in(body, MONDAY) == ()


def test_a_task_that_is_not_ticked_off_is_to_be_done_and_one_with_a_promised_day_is_that() -> None:
    body = "- [ ] Read their handbook\n- [x] Send two examples\n- [ ] They call by Friday"
    todo, promised = found_in(body, MONDAY)
    assert todo == ToDo("Read their handbook")
    assert isinstance(promised, Promised)


def test_each_is_named_once_and_there_are_never_too_many() -> None:
    assert len(found_in("? Why did you leave\n" * 5, MONDAY)) == 1
    assert len(found_in("\n".join(f"? Question number {number}" for number in range(50)), MONDAY)) == MOST
