"""Today's ways to an ending: the lesson's row opens the sheet, the reply's row has it in its menu."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from models.domain.values import Application, ApplicationId, Reason, Stage
from tests.ui.today.conftest import TodayAt
from ui.outcomes.sheet import EndingSheet
from ui.today.menu import row_menu
from ui.today.places import Part

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def sheet(today: TodayAt) -> EndingSheet:
    (found,) = [one for one in today.page.window().findChildren(EndingSheet) if one.isVisible()]
    return found


def rejected(today: TodayAt, **ago: float) -> ApplicationId:
    application = today.house.application(stage=Stage.WAITING)
    today.house.met(today.house.interview(application))
    today.house.services.board.move(application, Stage.REJECTED, 0, today.house.later(hours=1))
    today.house.later(**ago)
    return application


def test_enter_on_the_lesson_opens_the_sheet_and_a_reason_ends_the_row(today: TodayAt) -> None:
    application = rejected(today, days=1)
    today.show()
    today.go("record_lesson")
    today.key(Qt.Key.Key_Return)
    opened = sheet(today)
    QTest.mouseClick(opened.reasons[Reason.COMMUNICATION], Qt.MouseButton.LeftButton)
    opened.dismiss()
    today.qtbot.wait(1)
    found = today.house.store.get(Application, application)
    assert found is not None
    assert found.reason is Reason.COMMUNICATION
    assert not any(row.key[0] == "record_lesson" for row in today.page.rows.rows)
    today.undo()
    assert any(row.key[0] == "record_lesson" for row in today.page.rows.rows)


def test_the_reply_is_written_at_once_and_the_rest_stands_in_its_menu(today: TodayAt) -> None:
    application = rejected(today, hours=1)
    today.show()
    wanted: list[tuple[str, ...]] = []
    today.ctx.router.write_wanted.connect(lambda *told: wanted.append(told))
    today.go("rejection_reply")
    today.key(Qt.Key.Key_Return)
    assert wanted[0][:2] == ("rejection_reply", application)
    row, page = today.row("rejection_reply"), today.page
    asked: list[Part] = []
    menu = row_menu(page, row, page.faces.face(row), asked.append, page.actions_)
    next(one for one in menu.actions() if one.text() == "Reason, feedback and lesson").trigger()
    assert asked == [Part.ENDING]
    page.list.acted.emit(row, Part.ENDING)
    assert sheet(today).ending.application == application
