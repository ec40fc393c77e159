"""Practice: one at a time, weakest first, by keys alone; the clock counts and ends nothing."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from models.domain.values import AskedBy, QuestionState
from tests.models.services.house_at import House
from tests.ui.notes.bank_at import BankAt, Key
from ui.context import Context
from ui.notes.bank import BankView
from ui.notes.bank_lines import Bars
from ui.notes.bank_practice import Practice

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def at(house: House, ctx: Context, qtbot: QtBot) -> Iterator[BankAt]:
    window = QMainWindow()
    qtbot.addWidget(window)
    view = BankView(ctx)
    window.setCentralWidget(view)
    window.resize(1364, 900)
    yield BankAt(view, ctx, house, qtbot)
    window.hide()


@pytest.fixture
def three(at: BankAt) -> BankAt:
    """Weak, better, best; and one that I ask them."""
    best = at.asked("Best")
    at.answered(best, "A good answer.")
    at.house.services.questions.set_state(best, QuestionState.READY)
    at.answered(at.asked("Better"), "A fair answer.")
    at.asked("Weak")
    at.asked("How do you decide this here?", asked_by=AskedBy.ME)
    at.show()
    return at


def practice(at: BankAt) -> Practice:
    assert at.view.rounds.running
    assert at.view.rounds.practice.isVisible()
    return at.view.rounds.practice


def test_a_round_by_keys_alone_from_the_weakest_to_the_end(three: BankAt) -> None:
    at = three
    at.press(Key.Key_P)
    asked = []
    for went in (Key.Key_2, Key.Key_3, Key.Key_5):
        asked.append(practice(at).words.text())
        at.press(went)
    assert asked == ["Weak", "Better", "Best"]
    assert practice(at).body.currentWidget() is practice(at).over
    assert "That was all 3." in at.says(practice(at))
    at.press(Key.Key_Return)
    assert not at.view.rounds.running
    assert at.view.list.hasFocus()
    ratings = {row.text: row.rating for row in at.view.sieve.rows()}
    assert ratings == {"Weak": 2, "Better": 3, "Best": 5, "How do you decide this here?": None}
    assert all(len(row.practised) == 1 for row in at.view.sieve.rows() if row.asked_by is AskedBy.THEM)


def test_leaving_in_the_midst_keeps_what_was_said(three: BankAt) -> None:
    at = three
    at.press(Key.Key_P)
    at.press(Key.Key_1)
    at.press(Key.Key_Escape)
    assert not at.view.rounds.running
    assert at.row().text == "Better", "back at the one that was asked last"
    assert {row.text: row.rating for row in at.view.sieve.rows()}["Weak"] == 1
    at.ctx.undo.undo()
    assert {row.text: row.rating for row in at.view.sieve.rows()}["Weak"] is None


def test_the_better_answer_is_hidden_until_it_is_asked_for(three: BankAt) -> None:
    at = three
    at.choose(next(row.question for row in at.view.sieve.rows() if row.text == "Better"))
    at.press(Key.Key_R)
    assert practice(at).words.text() == "Better"
    assert not practice(at).better.isVisible()
    at.press(Key.Key_A)
    assert practice(at).better.isVisible()
    assert practice(at).better.text() == "A fair answer."
    at.press(Key.Key_A)
    assert not practice(at).answer.isVisible()
    at.press(Key.Key_A)
    at.press(Key.Key_4)
    assert practice(at).words.text() == "Weak"
    assert "No better answer yet." in at.says(practice(at))
    assert not practice(at).show_better.isVisible(), "there is nothing to show"
    at.press(Key.Key_3)
    assert practice(at).words.text() == "Best"
    assert not practice(at).better.isVisible(), "the next one is asked with its answer hidden"


def test_one_that_is_put_off_comes_again_at_the_end(three: BankAt) -> None:
    at = three
    at.press(Key.Key_P)
    at.press(Key.Key_L)
    asked = []
    for _ in range(3):
        asked.append(practice(at).words.text())
        at.press(Key.Key_3)
    assert asked == ["Better", "Best", "Weak"]


def test_the_clock_counts_pauses_and_ends_nothing(three: BankAt, monkeypatch: pytest.MonkeyPatch) -> None:
    at = three
    at.press(Key.Key_P)
    assert practice(at).watch.runs
    at.press(Key.Key_Space)
    assert not practice(at).watch.runs
    assert "Go on" in at.says(practice(at))
    at.press(Key.Key_Space)
    assert practice(at).watch.runs
    monkeypatch.setattr(type(practice(at).watch), "seconds", lambda _self: 3_725)
    practice(at)._show_time()
    assert practice(at).time.text() == "62:05"
    assert practice(at).words.text() == "Weak", "an hour later it still waits"
    at.press(Key.Key_3)
    assert {row.text: row.practised[0].seconds for row in at.view.sieve.rows() if row.practised} == {"Weak": 3_725}


def test_a_question_that_goes_away_meanwhile_is_passed_over(three: BankAt) -> None:
    at = three
    at.press(Key.Key_P)
    weak = next(row for row in at.view.sieve.rows() if row.text == "Weak")
    change = at.house.services.questions.delete(weak, at.house.now)
    at.ctx.bus.changed.emit(change, None)
    assert practice(at).words.text() == "Better"


def test_only_what_shows_is_practised_and_mine_never(three: BankAt) -> None:
    at = three
    at.click("Ready 1")
    at.click("Practise")
    assert practice(at).words.text() == "Best"
    assert "Question 1 of 1" in practice(at).place.text()
    assert practice(at).later.isHidden()
    at.press(Key.Key_Escape)
    at.click("I ask them 1")
    assert at.view.side.practise.isHidden()
    at.press(Key.Key_P)
    assert not at.view.rounds.running


def test_a_question_asked_twice_is_practised_once_with_all_that_is_known_of_it(at: BankAt) -> None:
    first = at.asked("Weak", "Quillmark")
    at.house.services.questions.practised(first, 41, 3, at.house.now)
    at.answered(at.asked("weak", "Pellow Health", -48), "A good answer.")
    at.show()
    at.press(Key.Key_P)
    assert "Question 1 of 1" in practice(at).place.text()
    assert practice(at).where.text() == "Quillmark, Pellow Health. Improved"


def test_how_long_it_took_shows_beside_the_question(three: BankAt) -> None:
    at = three
    weak = next(row.question for row in at.view.sieve.rows() if row.text == "Weak")
    at.house.services.questions.practised(weak, 41, 3, at.house.now)
    at.view.refresh()
    at.choose(weak)
    names = [one.accessibleName() for one in at.view.context.findChildren(Bars)]
    assert "Time taken aloud: today 41 s" in names
