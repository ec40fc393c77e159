"""What was clicked on a picture stands alone on the board, ended or not, and is let go of again."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from models.domain.codes import Stage
from tests.models.services.house_at import House
from ui.board.page import BoardPage
from ui.context import Context

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def board(ctx: Context, qtbot: QtBot) -> Iterator[BoardPage]:
    page = BoardPage(ctx)
    qtbot.addWidget(page)
    page.resize(1364, 836)
    page.show()
    yield page
    ctx.jobs.finish()


def shown(board: BoardPage, stage: Stage) -> list[str]:
    column = board.columns.of_stage(stage)
    assert column is not None
    return [column.list.cards.card(row).company for row in range(column.list.cards.rowCount())]


def test_only_these_are_shown_until_the_chip_is_let_go(board: BoardPage, house: House, ctx: Context) -> None:
    ash, birch = (house.application(name, stage=Stage.APPLIED) for name in ("Ash", "Birch"))
    house.application("Cedar", stage=Stage.SCREENING)
    board.refresh()
    ctx.router.board_wanted.emit("1 no answer yet", [ash])
    assert shown(board, Stage.APPLIED) == ["Ash"]
    assert shown(board, Stage.SCREENING) == []
    assert board.bar.only.isVisible()
    assert board.bar.only.text() == "1 no answer yet"
    board.bar.only.click()
    assert sorted(shown(board, Stage.APPLIED)) == ["Ash", "Birch"]
    assert not board.bar.only.isVisible()
    assert birch


def test_what_has_ended_is_unfolded_and_only_that_is_in_it(board: BoardPage, house: House, ctx: Context) -> None:
    ash = house.application("Ash", stage=Stage.APPLIED)
    dogwood = house.application("Dogwood", stage=Stage.REJECTED)
    house.application("Elm", stage=Stage.REJECTED)
    board.refresh()
    ctx.router.board_wanted.emit("2 no", [dogwood, ash])
    assert shown(board, Stage.REJECTED) == ["Dogwood"]
    assert shown(board, Stage.APPLIED) == ["Ash"]
    ctx.router.board_wanted.emit("1 sent", [ash])
    assert board.columns.unfolded is None


def test_a_search_that_was_typed_does_not_hide_them(board: BoardPage, house: House, ctx: Context) -> None:
    ash = house.application("Ash", stage=Stage.APPLIED)
    board.refresh()
    board.header.search.setText("birch")
    ctx.router.board_wanted.emit("1 sent", [ash])
    assert shown(board, Stage.APPLIED) == ["Ash"]
