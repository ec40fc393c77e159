"""The list models of the board: legal for Qt, in order, and speaking whole sentences."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from models.domain.values import ApplicationId, Stage
from models.domain.views import Card
from tests.ui.board.made import BERLIN, NOW, card, reminder
from ui.board import drag
from ui.board.faces import Faces
from ui.board.filters import Filter, FilterProxy, week_end
from ui.board.model import ColumnModel, Order

MOVE = Qt.DropAction.MoveAction


@pytest.fixture
def model(qtbot: QtBot) -> ColumnModel:
    column = ColumnModel(Stage.APPLIED, Faces(BERLIN, NOW).sentence)
    column.fill([card("c", position=30), card("a", position=10), card("b", position=20)])
    return column


def shown(model: ColumnModel) -> list[str]:
    return [one.application for one in model.cards]


def test_the_model_keeps_qts_laws(model: ColumnModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)
    model.put(card("d", position=15))
    model.take("a")
    model.put(card("b", position=99))
    model.set_order(Order.NEWEST)
    qtmodeltester.check(model)


def test_the_proxy_keeps_qts_laws_while_it_filters(model: ColumnModel, qtmodeltester: ModelTester) -> None:
    proxy = FilterProxy(model)
    qtmodeltester.check(proxy)
    model.put(card("d", agency=True, position=15))
    proxy.set_filter(Filter(agency=True), NOW, week_end(NOW, BERLIN))
    model.put(card("e", agency=True, position=5))
    model.take("d")
    proxy.set_filter(Filter(), NOW, week_end(NOW, BERLIN))
    qtmodeltester.check(proxy)


def test_cards_stand_in_the_order_of_the_hand(model: ColumnModel) -> None:
    assert shown(model) == ["a", "b", "c"]


def test_a_card_that_says_something_else_stays_where_it_is(model: ColumnModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.rowsInserted), qtbot.waitSignal(model.dataChanged) as changed:
        model.put(card("b", position=20, fit=5))
    assert changed.args is not None
    assert changed.args[0].row() == 1
    assert model.card(1).fit == 5


def test_a_card_with_a_new_position_is_taken_there(model: ColumnModel) -> None:
    model.put(card("a", position=25))
    assert shown(model) == ["b", "a", "c"]
    assert [model.row_of(one) for one in "bac"] == [0, 1, 2]


def test_neighbours_that_made_room_keep_their_rows(model: ColumnModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.layoutChanged), qtbot.assertNotEmitted(model.rowsMoved):
        model.renumber({ApplicationId("b"): 24, ApplicationId("gone"): 7})
    assert [one.position for one in model.cards] == [10, 24, 30]


def test_by_next_step_what_is_due_comes_first(model: ColumnModel) -> None:
    model.put(card("c", position=30, reminder=reminder(due=-2)))
    model.put(card("b", position=20, reminder=reminder(due=3)))
    model.set_order(Order.NEXT_STEP)
    assert shown(model) == ["c", "b", "a"]


def test_a_new_order_leaves_the_current_card_the_current_one(model: ColumnModel) -> None:
    from PySide6.QtCore import QPersistentModelIndex

    model.put(card("c", position=30, reminder=reminder()))
    kept = QPersistentModelIndex(model.index(2))
    model.set_order(Order.NEXT_STEP)
    assert kept.row() == 0
    assert model.data(kept, Qt.ItemDataRole.DisplayRole) == "Quillmark, Analyst"


def test_a_drop_tells_ids_and_place_and_changes_nothing_itself(model: ColumnModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.dropped) as told:
        assert model.dropMimeData(drag.pack(["x", "y"]), MOVE, 1, 0, QModelIndex())
    assert told.args == [["x", "y"], 1]
    assert shown(model) == ["a", "b", "c"]


def test_a_drop_below_the_last_card_is_a_drop_at_the_end(model: ColumnModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.dropped) as told:
        model.dropMimeData(drag.pack(["x"]), MOVE, -1, -1, QModelIndex())
    assert told.args == [["x"], 3]


def test_what_is_not_ours_is_not_taken(model: ColumnModel, qtbot: QtBot) -> None:
    from PySide6.QtCore import QMimeData

    foreign = QMimeData()
    foreign.setText("a")
    with qtbot.assertNotEmitted(model.dropped):
        assert not model.canDropMimeData(foreign, MOVE, 0, 0, QModelIndex())
        assert not model.dropMimeData(foreign, MOVE, 0, 0, QModelIndex())


def test_only_ids_are_carried(model: ColumnModel) -> None:
    data = model.mimeData([model.index(0), model.index(2)])
    assert data.formats() == [drag.MIME]
    assert drag.unpack(data) == ["a", "c"]


def test_a_drop_among_filtered_cards_lands_before_the_card_that_was_seen(model: ColumnModel, qtbot: QtBot) -> None:
    proxy = FilterProxy(model)
    model.put(card("c", position=30, agency=True))
    proxy.set_filter(Filter(agency=True), NOW, week_end(NOW, BERLIN))
    assert proxy.rowCount() == 1
    with qtbot.waitSignal(model.dropped) as told:
        proxy.dropMimeData(drag.pack(["x"]), MOVE, 0, 0, QModelIndex())
    assert told.args == [["x"], 2]


@pytest.mark.parametrize(
    ("row", "moving", "place"),
    [(0, "x", 0), (3, "x", 3), (2, "a", 1), (1, "a", 0), (3, "c", 2), (1, "c", 1)],
)
def test_a_place_is_counted_without_the_card_that_moves(model: ColumnModel, row: int, moving: str, place: int) -> None:
    assert model.hand_place(row, [moving]) == place


def test_in_another_order_the_place_is_that_of_the_card_below(model: ColumnModel) -> None:
    model.put(card("c", position=30, reminder=reminder()))
    model.set_order(Order.NEXT_STEP)
    assert shown(model) == ["c", "a", "b"]
    assert model.hand_place(0, ["x"]) == 2
    assert model.hand_place(1, ["x"]) == 0
    assert model.hand_place(3, ["x"]) == 3


def test_a_card_without_a_place_of_its_own_stands_last(model: ColumnModel) -> None:
    model.put(replace(model.card(0), application=ApplicationId("new"), position=40))
    assert shown(model)[-1] == "new"


def test_the_spoken_sentence_begins_with_company_and_role(model: ColumnModel) -> None:
    one: Card = card("a", "Fernhill Mutual", position=10, role="Senior data analyst", fit=4)
    model.put(one)
    text = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert text == "Fernhill Mutual, Senior data analyst, Applied. Fit 4 of 5."
