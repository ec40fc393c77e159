"""Keep searching, in Today: the wishlist first, else the line for a new one."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from models.domain.values import Reply, Stage
from tests.ui.today.conftest import TodayAt
from ui.outcomes.two_more import TwoMore, weeks_sentence

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def asked(today: TodayAt) -> list[TwoMore]:
    return [one for one in today.page.window().findChildren(TwoMore) if one.isVisible()]


def waiting(today: TodayAt) -> None:
    """One basket, for a week."""
    today.house.application(stage=Stage.APPLIED)
    today.house.later(days=8)


def test_two_more_are_offered_from_the_wishlist_and_open(today: TodayAt) -> None:
    wished = today.house.application("Birch", "Data analyst", stage=Stage.WISHLIST)
    waiting(today)
    today.show()
    today.go("keep_searching")
    today.key(Qt.Key.Key_Return)
    (found,) = asked(today)
    said = [one.text() for one in found.findChildren(QLabel)]
    assert "Sent this week: 0. In the three weeks before: 0, 0 and 1." in said
    next(one for one in found.findChildren(QAbstractButton) if one.text() == "Birch, Data analyst").click()
    assert today.opened == [(wished, "")]
    assert asked(today) == []


def test_a_new_one_goes_into_the_line_at_the_top(today: TodayAt) -> None:
    today.house.application("Birch", stage=Stage.WISHLIST)
    waiting(today)
    today.show()
    today.go("keep_searching")
    today.key(Qt.Key.Key_Return)
    (found,) = asked(today)
    next(one for one in found.findChildren(QAbstractButton) if one.text() == "A new one").click()
    assert today.page.quick_add.isAncestorOf(today.page.window().focusWidget())


def test_with_nothing_wished_for_the_line_is_there_at_once(today: TodayAt) -> None:
    waiting(today)
    today.show()
    today.go("keep_searching")
    today.key(Qt.Key.Key_Return)
    assert asked(today) == []
    assert today.page.quick_add.isAncestorOf(today.page.window().focusWidget())


def test_four_weeks_without_any_are_no_reproach() -> None:
    assert weeks_sentence((0, 0, 0, 0)) == "Nothing was sent in the last four weeks. One is a fine beginning."


def test_the_calm_panel_says_how_many_had_an_answer_by_now(today: TodayAt) -> None:
    house = today.house
    for number, days in enumerate((4, 5, 6, 7, 8, 9, 20, 21)):
        sent = house.now - timedelta(days=30)
        one = house.application(f"Company {number}", stage=Stage.APPLIED, applied_at=sent)
        house.services.applications.add_reply(Reply(one, sent + timedelta(days=days)))
        house.services.board.move(one, Stage.REJECTED, 0, house.now, at=sent + timedelta(days=days, hours=1))
    house.application("Ash", stage=Stage.APPLIED, applied_at=house.now - timedelta(days=10))
    today.show()
    (line,) = today.page.calm.lines.lines
    said = today.page.calm.lines.said(line)
    assert said.startswith("Nothing to do before ")
    assert said.endswith("By day 10, 67 % of yours had an answer.")
