"""How a debrief opens: named, meant, chosen, and by itself without disturbing anybody."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from models.domain.reminder import Reminder, Rule
from models.domain.values import Interview, InterviewId
from tests.models.services.house_at import House
from tests.ui.debrief.debrief_at import DebriefAt, Key
from ui.context import Context
from ui.debrief.choice import Choice
from ui.debrief.doors import Doors
from ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def doors(ctx: Context, qtbot: QtBot) -> Doors:
    window = QWidget()
    QLineEdit(window)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    window.setFocus()
    return Doors(ctx, window)


def ended(house: House, interview: InterviewId, ago: timedelta) -> Reminder:
    at = house.now - ago
    return Reminder(Rule.DEBRIEF, interview, at, interview=interview, since=at)


def test_a_second_wish_brings_the_same_window_forward(at: DebriefAt) -> None:
    first = at.dialog
    at.type("+")
    at.type("Pricing")
    at.doors.open("")
    assert at.dialog is first
    assert first.sheet.well.lines() == ("Pricing",)


def test_of_several_one_is_chosen_with_the_arrows(doors: Doors, house: House, qtbot: QtBot) -> None:
    older = house.interview(house.application(), hours=-50)
    house.interview(house.application("Tidewell"), hours=-26)
    doors.open("")
    [choice] = [one for one in QApplication.topLevelWidgets() if isinstance(one, Choice) and one.isVisible()]
    assert choice.buttons[0].text().startswith("Tidewell, round 1.")
    qtbot.waitUntil(choice.isActiveWindow)
    qtbot.keyClick(choice.buttons[0], Key.Key_Down)
    qtbot.keyClick(choice.buttons[1], Key.Key_Return)
    assert list(doors.open_) == [older]
    doors.leave()


def test_it_opens_by_itself_when_an_interview_has_just_ended(doors: Doors, house: House) -> None:
    interview = house.interview(house.application(), hours=-1)
    doors.by_itself(ended(house, interview, timedelta(minutes=1)))
    assert list(doors.open_) == [interview]
    doors.leave()


def test_it_does_not_open_by_itself_long_after(doors: Doors, house: House) -> None:
    interview = house.interview(house.application(), hours=-3)
    doors.by_itself(ended(house, interview, timedelta(hours=2)))
    assert not doors.open_


def test_it_does_not_open_over_what_is_being_typed(doors: Doors, house: House, qtbot: QtBot) -> None:
    interview = house.interview(house.application(), hours=-1)
    window = doors.parent()
    assert isinstance(window, QWidget)
    window.activateWindow()
    line = window.findChildren(QLineEdit)[0]
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    doors.by_itself(ended(house, interview, timedelta(minutes=1)))
    assert not doors.open_


def test_an_interview_that_is_gone_is_told(doors: Doors, ctx: Context, qtbot: QtBot) -> None:
    with qtbot.waitSignal(ctx.intents.trouble) as told:
        doors.open("int-gone")
    assert told.args is not None
    assert "no longer here" in told.args[0]


def test_leaving_the_record_keeps_every_word(at: DebriefAt) -> None:
    at.type("+")
    at.type("Pricing")
    at.doors.leave()
    assert at.closed
    debrief = at.debrief()
    assert debrief is not None
    assert (debrief.went_well, debrief.saved_at) == (("Pricing",), None)


def test_the_shortcut_opens_it_in_the_window(ctx: Context, house: House, qtbot: QtBot, tmp_path: Path) -> None:
    interview = house.interview(house.application(), hours=-2)
    window = MainWindow(ctx, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.show_page("today")
    window.show()
    ctx.router.debrief_wanted.emit("")
    assert list(window.debriefs.open_) == [interview]
    kept = house.store.get(Interview, interview)
    assert kept is not None
    assert window.written_about() == {kept.application}  # of which no bubble is needed now
    window.leave()
    assert not window.debriefs.open_
