"""The list: the same cards as lines, sorted by a column, filtered as the board is, handled several at once."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from models.domain.values import Application, ApplicationId, Reason, Stage
from tests.ui.board.board_at import BoardAt, Key
from tests.ui.board.made import BERLIN, NOW, card, reminder
from ui.board.ask_name import AskName
from ui.board.faces import Faces
from ui.board.filters import Filter, week_end
from ui.board.header import BOARD, CALENDAR, LIST
from ui.board.list_model import Column, ListModel
from ui.board.list_paint import cell_text
from ui.board.list_view import ListView

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""The screenless platform says so whenever a window with a smallest size, or a menu, is shown."""
ALL = (Filter(), NOW, week_end(NOW, BERLIN))


@pytest.fixture
def model(qtbot: QtBot) -> ListModel:
    faces = Faces(BERLIN, NOW)
    return ListModel(faces.sentence, lambda card, column: cell_text(faces, card, column))


def companies(model: ListModel) -> list[str]:
    return [one.company for one in model.cards]


def test_the_model_is_legal_for_qt_while_it_is_filled_sorted_and_filtered(
    model: ListModel, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(model)
    model.fill([card("a", "Ash", fit=2), card("b", "Birch", fit=5), card("c", "Cedar")], *ALL)
    qtmodeltester.check(model)
    model.sort_by(Column.FIT, False)
    model.set_filter(Filter(words=("b",)), NOW, ALL[2])
    qtmodeltester.check(model)
    model.fill([], *ALL)


def test_every_column_sorts_and_equals_stand_by_name(model: ListModel) -> None:
    cards = [
        card("c", "Cedar", Stage.WISHLIST, fit=3, location="Berlin"),
        card("a", "Ash", Stage.OFFER, role="Zoologist", applied_at=NOW - timedelta(days=9)),
        card("b", "Birch", Stage.APPLIED, fit=3, reminder=reminder(), applied_at=NOW - timedelta(days=2)),
    ]
    model.fill(cards, *ALL)
    expected = {
        Column.COMPANY: ["Ash", "Birch", "Cedar"],
        Column.ROLE: ["Birch", "Cedar", "Ash"],
        Column.STAGE: ["Cedar", "Birch", "Ash"],
        Column.NEXT: ["Birch", "Ash", "Cedar"],
        Column.FIT: ["Birch", "Cedar", "Ash"],
        Column.SINCE: ["Birch", "Ash", "Cedar"],
        Column.PLACE: ["Cedar", "Ash", "Birch"],
    }
    for column, names in expected.items():
        model.sort_by(column, False)
        assert companies(model) == names, column
    model.sort_by(Column.COMPANY, True)
    assert companies(model) == ["Cedar", "Birch", "Ash"]


def test_words_are_looked_for_in_what_a_card_says_now(model: ListModel) -> None:
    model.fill([card("a", "Ash"), card("b", "Birch", tags=("Tree",))], *ALL)
    model.set_filter(Filter(words=("tree",)), NOW, ALL[2])
    assert companies(model) == ["Birch"]
    model.fill([card("a", "Ash", tags=("tree",)), card("b", "Birch")], Filter(words=("tree",)), NOW, ALL[2])
    assert companies(model) == ["Ash"]


def test_a_line_says_all_of_itself_and_the_head_says_how_it_is_sorted(model: ListModel) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    model.fill([card("a", "Ash", fit=4)], *ALL)
    assert str(model.index(0, 0).data(role)).startswith("Ash, Analyst, Applied")
    model.sort_by(Column.FIT, True)
    assert model.headerData(Column.FIT, Qt.Orientation.Horizontal, role) == "Fit, sorted, last first"
    assert model.headerData(Column.ROLE, Qt.Orientation.Horizontal, role) == "Role"


# on the page


def three(board: BoardAt) -> list[ApplicationId]:
    return [board.house.application(name, stage=Stage.INTERVIEWING) for name in ("Ash", "Birch", "Cedar")]


def listed(board: BoardAt) -> ListView:
    board.show()
    board.page.header.look.part(LIST).click()
    view = board.page.modes.list
    assert view is not None
    assert board.page.body.currentWidget() is view
    view.set_sort(Column.COMPANY, False)
    return view


def submenu(menu: QMenu, title: str) -> QMenu:
    found = next(action.menu() for action in menu.actions() if action.text() == title)
    assert isinstance(found, QMenu)
    found.aboutToShow.emit()
    return found


def choose(menu: QMenu, text: str) -> None:
    """As a person does: what is chosen closes the menu."""
    action = next(action for action in menu.actions() if action.text() == text)
    top = menu.parent()
    (top if isinstance(top, QMenu) else menu).close()
    action.trigger()


def test_the_list_shows_what_the_board_shows_and_is_filtered_with_it(board: BoardAt) -> None:
    three(board)
    view = listed(board)
    assert companies(view.list) == ["Ash", "Birch", "Cedar"]
    board.page.header.search.setText("birch")
    board.bot.waitUntil(lambda: companies(view.list) == ["Birch"])
    board.page.header.search.setText("nobody")
    board.bot.waitUntil(lambda: board.page.body.currentWidget() is board.page.no_match)
    board.page.clear_filter()
    board.bot.waitUntil(lambda: companies(view.list) == ["Ash", "Birch", "Cedar"])
    assert board.page.body.currentWidget() is view


def test_what_is_current_stays_current_from_one_way_of_looking_to_the_other(board: BoardAt) -> None:
    three(board)
    board.show()
    board.on(Stage.INTERVIEWING, 1)
    name = board.shown(Stage.INTERVIEWING)[1]
    board.page.header.look.part(LIST).click()
    view = board.page.modes.list
    assert view is not None
    found = view.current_card()
    assert found is not None
    assert found.company == name
    view.go_to(view.list.row_of(found.application))
    board.page.header.look.part(BOARD).click()
    current = board.cards(Stage.INTERVIEWING).current_card()
    assert current is not None
    assert current.company == name


def test_a_click_on_the_head_sorts_and_a_second_one_turns_it_round(board: BoardAt) -> None:
    three(board)
    view = listed(board)
    view.go_to(0)
    at = view.head.sectionViewportPosition(Column.COMPANY) + 20
    middle = view.head.viewport().rect().center()
    middle.setX(at)
    QTest.mouseClick(view.head.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    assert companies(view.list) == ["Cedar", "Birch", "Ash"]
    found = view.current_card()
    assert found is not None
    assert found.company == "Ash"


def test_several_gathered_by_keys_move_as_one_step_and_the_one_that_was_there_is_named(board: BoardAt) -> None:
    ash, birch, cedar = three(board)
    board.house.services.board.move_many([cedar], Stage.WAITING, board.house.now)
    view, said = listed(board), list[str]()
    board.ctx.intents.done.connect(said.append)
    view.go_to(0)
    for key in (Key.Key_Space, Key.Key_Down, Key.Key_Space, Key.Key_Space, Key.Key_Down, Key.Key_Space):
        QTest.keyClick(view, key)
    assert view.chosen() == [ash, cedar]
    QTest.keyClick(view, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert view.chosen() == [ash, birch, cedar]
    QTest.keyClick(view, Key.Key_Menu)
    choose(submenu(board.menu(), "Move 3 to"), "Waiting to hear")
    assert [text.replace("\u2068", "").replace("\u2069", "") for text in said] == [
        "Moved 2 to Waiting to hear. As before: Cedar"
    ]
    assert board.ctx.undo.count() == 1
    assert {one.stage for one in view.list.cards} == {Stage.WAITING}
    board.ctx.undo.undo()
    assert [one.stage for one in view.list.cards] == [Stage.INTERVIEWING, Stage.INTERVIEWING, Stage.WAITING]


def test_several_are_closed_with_their_reason_in_one_step(board: BoardAt) -> None:
    ids = three(board)
    view = listed(board)
    view.go_to(0)
    view.selectAll()
    QTest.keyClick(view, Key.Key_Menu)
    choose(submenu(board.menu(), "Close with a reason"), "Rejected: technical")
    kept = [board.house.store.get(Application, one) for one in ids]
    assert [(one.stage, one.reason) for one in kept if one] == [(Stage.REJECTED, Reason.TECHNICAL)] * 3
    assert view.list.rowCount() == 0
    board.ctx.undo.undo()
    assert companies(view.list) == ["Ash", "Birch", "Cedar"]
    again = board.house.store.get(Application, ids[0])
    assert again is not None
    assert again.reason is None


def test_a_tag_that_is_typed_comes_to_all_that_are_selected_and_can_be_taken_off_again(board: BoardAt) -> None:
    three(board)
    view = listed(board)
    view.go_to(0)
    view.selectAll()
    QTest.keyClick(view, Key.Key_Menu)
    choose(submenu(board.menu(), "Tag"), "Another tag")
    asked = board.page.window().findChild(AskName)
    assert asked is not None
    QTest.keyClicks(asked.field, "near home")
    QTest.keyClick(asked.field, Key.Key_Return)
    assert [one.tags for one in view.list.cards] == [("near home",)] * 3
    assert board.ctx.undo.count() == 1
    QTest.keyClick(view, Key.Key_Menu)
    choose(submenu(board.menu(), "Tag"), "near home")
    assert [one.tags for one in view.list.cards] == [()] * 3


def test_delete_takes_the_line_to_the_bin_and_the_next_is_current(board: BoardAt) -> None:
    three(board)
    view = listed(board)
    view.go_to(1)
    QTest.keyClick(view, Key.Key_Delete)
    assert companies(view.list) == ["Ash", "Cedar"]
    found = view.current_card()
    assert found is not None
    assert found.company == "Cedar"


def test_enter_opens_what_is_current(board: BoardAt) -> None:
    ash, *_ = three(board)
    view, opened = listed(board), list[str]()
    board.ctx.router.application_wanted.connect(lambda application, _interview: opened.append(application))
    view.go_to(0)
    QTest.keyClick(view, Key.Key_Return)
    assert opened == [ash]


def test_the_keys_that_are_told_are_those_of_what_shows(board: BoardAt) -> None:
    three(board)
    board.show()
    told = [dict(board.page.keys())]
    for mode in (LIST, CALENDAR):
        board.page.modes.choose(mode)
        told.append(dict(board.page.keys()))
    assert [one.get("S") for one in told] == [None, "Sort by", None]
    assert [one.get("W") for one in told] == [None, None, "Week"]
