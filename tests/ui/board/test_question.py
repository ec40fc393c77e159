"""The question at a card by keys: what is typed is a day, and nothing is answered that was not meant."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.domain.values import NextSteps, Reason, Stage
from tests.ui.board.board_at import CONTROL, BoardAt, Key
from ui.board.question import Answer, Question

TALKS, WAITS = Stage.INTERVIEWING, Stage.WAITING

# The offscreen platform has no window manager to tell of sizes.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def has_keys() -> QWidget:
    now = QApplication.focusWidget()
    assert now is not None
    return now


def type_on(text: str) -> None:
    """Into whatever has the keys, as a person does."""
    for letter in text:
        QTest.keyClicks(has_keys(), letter)


@pytest.fixture
def front(board: BoardAt, qtbot: QtBot) -> BoardAt:
    board.show()
    with qtbot.waitActive(board.page.window()):
        board.page.window().activateWindow()
    return board


def asked_by_pointer(front: BoardAt, stage: Stage) -> tuple[Question, list[Answer]]:
    """A question that nobody came to by keys, and what it was answered."""
    ash = front.house.application("Ash", stage=stage)
    card = front.house.services.board.card(ash, front.house.now)
    assert card is not None
    zone = front.house.services.reminders.etiquette().zone
    asked = Question(front.ctx.theme, front.page.window(), card, stage, front.house.now, zone)
    given: list[Answer] = []
    asked.answered.connect(given.append)
    asked.open_at(front.page)
    return asked, given


def test_a_day_typed_into_the_question_behind_an_offer_is_that_day_and_not_tomorrow(front: BoardAt) -> None:
    asked, given = asked_by_pointer(front, Stage.OFFER)
    type_on("26 June")
    assert asked.isVisible()
    QTest.keyClick(has_keys(), Key.Key_Return)
    assert [one.at.isoformat() for one in given if one.at is not None] == ["2026-06-26T15:00:00+00:00"]


def test_who_came_by_keys_may_type_a_day_as_well(front: BoardAt, qtbot: QtBot) -> None:
    """Enter at once is what the ring shows; a letter goes to the field, and the blank with it."""
    ash = front.house.application("Ash", stage=TALKS)
    interview = front.house.interview(ash)
    front.page.refresh()
    front.press(front.on(TALKS, 0), Key.Key_Right, CONTROL)
    qtbot.waitUntil(lambda: front.question() is not None)
    asked = front.question()
    assert asked is not None
    assert asked.first is has_keys()
    type_on("3 July")
    QTest.keyClick(has_keys(), Key.Key_Return)
    steps = front.house.store.get(NextSteps, interview)
    assert steps is not None
    assert steps.promised_by == date(2026, 7, 3)


def test_letters_typed_at_the_reasons_choose_none_and_enter_takes_what_is_seen(front: BoardAt) -> None:
    asked, given = asked_by_pointer(front, Stage.REJECTED)
    type_on("no fit at all")
    QTest.keyClick(has_keys(), Key.Key_Return)
    assert (asked.isVisible(), given) == (True, [])  # no ring was seen yet; now there is one
    QTest.keyClick(has_keys(), Key.Key_Return)
    assert [one.reason for one in given] == [Reason.TECHNICAL]


@pytest.mark.parametrize(
    ("typed", "said"),
    [("soon", "is not a day"), ("1 June", "has passed"), (" ", "Write a day")],
)
def test_what_is_no_day_to_come_is_said_at_the_field(front: BoardAt, typed: str, said: str) -> None:
    asked, given = asked_by_pointer(front, Stage.OFFER)
    assert asked.day is not None
    assert has_keys() is asked.day.edit
    type_on(typed)
    QTest.keyClick(asked.day.edit, Qt.Key.Key_Return)
    assert (asked.isVisible(), given) == (True, [])
    assert said in asked.day.message()
