"""The calendar: days with what stands on them, walked by keys, opened by key or pointer."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.modeltest import ModelTester

from models.domain.calendar_views import EntryKind
from models.domain.values import Stage
from tests.ui.board.board_at import BoardAt, Key
from tests.ui.board.made import BERLIN
from ui.board.calendar_model import CalendarModel
from ui.board.calendar_paint import sentence
from ui.board.calendar_view import MONTH, WEEK, CalendarView
from ui.board.header import CALENDAR

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
"""The screenless platform says so whenever a window with a smallest size, or a menu, is shown."""


def calendar(board: BoardAt) -> CalendarView:
    board.show()
    board.page.header.look.part(CALENDAR).click()
    view = board.page.modes.calendar
    assert view is not None
    assert board.page.body.currentWidget() is view
    return view


def today(board: BoardAt) -> date:
    return board.house.now.astimezone(BERLIN).date()


def test_the_model_is_legal_for_qt_and_speaks_whole_days(qtmodeltester: ModelTester, board: BoardAt) -> None:
    ash = board.house.application("Ash", stage=Stage.INTERVIEWING)
    board.house.interview(ash, hours=2, round=2)
    model = CalendarModel(sentence)
    qtmodeltester.check(model)
    first = today(board) - timedelta(days=today(board).weekday())
    model.fill(first, 1, board.house.services.calendar.entries(first, 7, BERLIN))
    qtmodeltester.check(model)
    said = model.place(today(board)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Interview, round 2: Ash" in said
    model.fill(first, 6, [])


def test_what_stands_on_a_day_shows_and_goes_with_the_filter(board: BoardAt) -> None:
    ash = board.house.application("Ash", stage=Stage.WAITING)
    board.house.interview(ash, hours=-3)
    board.house.services.board.promised(ash, today(board), board.house.now)
    view = calendar(board)
    assert [one.kind for one in view.grid.days.entries(today(board))] == [EntryKind.PROMISED, EntryKind.INTERVIEW]
    board.page.header.search.setText("birch")
    board.bot.waitUntil(lambda: not view.grid.days.entries(today(board)))
    board.page.clear_filter()
    board.bot.waitUntil(lambda: len(view.grid.days.entries(today(board))) == 2)


def test_the_arrows_walk_over_the_edge_of_the_month_and_pages_turn_it(board: BoardAt) -> None:
    board.house.application("Ash")
    view = calendar(board)
    assert view.day == today(board)
    QTest.keyClick(view.grid, Key.Key_PageDown)
    assert (view.day.month, view.grid.day()) == (today(board).month % 12 + 1, view.day)
    QTest.keyClick(view.grid, Key.Key_T)
    assert view.grid.day() == today(board)
    for _ in range(6):
        QTest.keyClick(view.grid, Key.Key_Down)
    assert view.grid.day() == today(board) + timedelta(days=42)
    assert str(view.day.year) in view.title.text()
    QTest.keyClick(view.grid, Key.Key_Left)
    assert view.grid.day() == today(board) + timedelta(days=41)


def test_m_and_w_change_between_month_and_week_around_the_same_day(board: BoardAt) -> None:
    board.house.application("Ash")
    view = calendar(board)
    QTest.keyClick(view.grid, Key.Key_W)
    assert (view.span, view.spans.value(), view.grid.days.rowCount()) == (WEEK, WEEK, 1)
    QTest.keyClick(view.grid, Key.Key_PageUp)
    assert view.grid.day() == today(board) - timedelta(days=7)
    QTest.keyClick(view.grid, Key.Key_M)
    assert (view.span, view.grid.days.rowCount()) == (MONTH, 6)
    assert view.grid.day() == today(board) - timedelta(days=7)


def test_enter_opens_the_interview_of_the_day_and_asks_where_there_are_two(board: BoardAt) -> None:
    ash, birch = (board.house.application(name, stage=Stage.INTERVIEWING) for name in ("Ash", "Birch"))
    met = board.house.interview(ash, hours=1)
    view, opened = calendar(board), list[tuple[str, str]]()
    board.ctx.router.application_wanted.connect(lambda application, interview: opened.append((application, interview)))
    QTest.keyClick(view.grid, Key.Key_Return)
    assert opened == [(ash, met)]
    board.ctx.intents.do(
        None, lambda: board.house.services.interviews.book(birch, board.house.later(hours=2), board.house.now)
    )
    QTest.keyClick(view.grid, Key.Key_Return)
    menu = next(one for one in view.grid.findChildren(QMenu) if one.isVisible())
    assert len(menu.actions()) == 2
    menu.actions()[1].trigger()
    assert opened[1][0] == birch
    menu.close()


def test_a_click_on_an_entry_opens_it_and_one_beside_it_only_goes_to_the_day(board: BoardAt) -> None:
    ash = board.house.application("Ash", stage=Stage.INTERVIEWING)
    board.house.interview(ash, hours=1)
    view, opened = calendar(board), list[str]()
    board.ctx.router.application_wanted.connect(lambda application, _interview: opened.append(application))
    grid = view.grid
    left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    tomorrow = grid.visualRect(grid.days.place(today(board) + timedelta(days=1)))
    QTest.mouseClick(grid.viewport(), left, plain, tomorrow.center())
    assert (opened, view.day) == ([], today(board) + timedelta(days=1))
    cell = QRectF(grid.visualRect(grid.days.place(today(board))))
    QTest.mouseClick(grid.viewport(), left, plain, grid.delegate.place(cell, 0).center().toPoint())
    assert opened == [ash]
