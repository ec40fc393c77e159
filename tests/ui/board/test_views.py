"""Views: a way of looking is given a name, comes back by it, and can be let go."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from models.domain.values import Stage
from tests.ui.board.board_at import BoardAt, Key
from ui.board.ask_name import AskName
from ui.board.header import BOARD, CALENDAR, LIST
from ui.board.list_model import Column
from ui.board.model import Order
from ui.board.views_menu import query_of, show

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""The screenless platform says so whenever a window with a smallest size, or a menu, is shown."""


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def save(board: BoardAt, name: str) -> None:
    board.page.bar.views.click()
    menu = board.menu()
    menu.close()
    next(action for action in menu.actions() if action.text() == "Save this view").trigger()
    (asked,) = [one for one in board.page.window().findChildren(AskName) if one.isVisible()]
    QTest.keyClicks(asked.field, name)
    QTest.keyClick(asked.field, Key.Key_Return)


def test_a_saved_view_brings_back_filter_words_order_and_way_of_looking(board: BoardAt) -> None:
    board.house.application("Ash", stage=Stage.APPLIED, fit=5)
    board.house.application("Birch", stage=Stage.APPLIED, fit=1)
    board.show()
    board.page.modes.choose(LIST)
    view = board.page.modes.list
    assert view is not None
    view.set_sort(Column.FIT, True)
    board.page.bar.chips["good_fit"].click()
    save(board, "Good ones")
    board.page.clear_filter()
    view.set_sort(Column.COMPANY, False)
    board.page.modes.choose(BOARD)
    board.page.bar.views.click()
    menu = board.menu()
    assert texts(menu) == ["Good ones", "Save this view", "Remove a view"]
    menu.close()
    menu.actions()[0].trigger()
    assert board.page.body.currentWidget() is view
    assert [one.company for one in view.list.cards] == ["Ash"]
    assert view.list.sorted_by == (Column.FIT, True)
    assert board.page.bar.filter.good_fit


def test_a_name_that_is_taken_is_given_the_new_way_and_all_of_it_can_be_undone(board: BoardAt) -> None:
    board.house.application("Ash")
    board.show()
    save(board, "Mine")
    board.page.set_order(Order.NEWEST)
    save(board, "mine")
    (kept,) = board.house.services.views.all()
    assert '"newest"' in kept.query
    board.ctx.undo.undo()
    (kept,) = board.house.services.views.all()
    assert '"by_hand"' in kept.query
    board.ctx.undo.undo()
    assert board.house.services.views.all() == ()


def test_a_removed_view_comes_back_with_undo(board: BoardAt) -> None:
    board.house.application("Ash")
    board.show()
    save(board, "Mine")
    (kept,) = board.house.services.views.all()
    board.ctx.intents.do(None, lambda: board.house.services.views.remove(kept))
    assert board.house.services.views.all() == ()
    board.ctx.undo.undo()
    assert board.house.services.views.all() == (kept,)


@pytest.mark.parametrize("query", ["", "[]", "{", '{"mode": 7, "chips": 3, "tags": [1], "order": null, "column": 99}'])
def test_a_view_that_cannot_be_read_shows_everything_on_the_board(board: BoardAt, query: str) -> None:
    board.house.application("Ash")
    board.show()
    board.page.modes.choose(CALENDAR)
    show(board.page, query)
    assert (board.page.modes.mode, bool(board.page.bar.filter)) == (BOARD, False)
    assert '"mode": "board"' in query_of(board.page)
