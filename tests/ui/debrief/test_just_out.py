"""Straight out of an interview that nobody had noted: one line, and its debrief is open."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.domain.values import Application, Contact, Interview, Stage
from tests.models.services.house_at import House
from tests.ui.debrief.debrief_at import Key
from ui.context import Context
from ui.debrief.choice import Choice
from ui.debrief.doors import Doors
from ui.debrief.just_out import JustOut

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def doors(ctx: Context, qtbot: QtBot) -> Doors:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return Doors(ctx, window)


def asked(doors: Doors) -> JustOut:
    assert doors.just_out_ is not None
    return doors.just_out_


def starts(house: House) -> list[tuple[datetime, datetime | None]]:
    return [(one.starts_at, one.ends_at) for one in house.store.all(Interview)]


def test_one_line_makes_the_interview_and_opens_its_debrief_and_one_undo_takes_it_back(
    doors: Doors, house: House, ctx: Context, qtbot: QtBot
) -> None:
    doors.just_out()
    line = asked(doors).line.edit
    qtbot.waitUntil(line.hasFocus)
    qtbot.keyClicks(line, "Quillmark with Rafael Quintana and Ingrid Holt as Senior analyst")
    qtbot.keyClick(line, Key.Key_Return)
    assert doors.just_out_ is None
    (application,) = house.store.all(Application)
    assert (application.role, application.stage) == ("Senior analyst", Stage.INTERVIEWING)
    assert {one.name for one in house.store.all(Contact)} == {"Rafael Quintana", "Ingrid Holt"}
    ((begun, over),) = starts(house)
    assert (begun, over) == (house.now - timedelta(hours=1), house.now)
    (interview,) = house.store.all(Interview)
    assert list(doors.open_) == [interview.id]
    ctx.undo.undo()
    assert not doors.open_  # what it was about is gone
    assert not [*house.store.all(Application), *house.store.all(Interview), *house.store.all(Contact)]
    ctx.undo.redo()
    assert len(list(house.store.all(Interview))) == 1


@pytest.mark.parametrize(
    ("line", "ended", "lasted", "minutes_ago", "length"),
    [
        ("Quillmark", "09:45", "30 min", 15, 30),  # it is 10:00 there
        ("Quillmark with Rafael Quintana 08:30-09:15", "", "", 45, 45),
        ("Quillmark yesterday 15:00", "", "", 18 * 60, 60),
        ("Quillmark", "23:30", "", 10 * 60 + 30, 60),  # of yesterday: it has not come today
        ("Quillmark 09:30", "", "", 0, 30),  # its hour is not over, the interview is
    ],
)
def test_just_now_can_be_said_otherwise(
    doors: Doors, house: House, line: str, ended: str, lasted: str, minutes_ago: int, length: int
) -> None:
    doors.just_out()
    dialog = asked(doors)
    assert (dialog.ended.text(), dialog.lasted.text()) == ("10:00", "1 h")
    dialog.line.edit.setText(line)
    if ended:
        dialog.ended.edit.setText(ended)
    if lasted:
        dialog.lasted.edit.setText(lasted)
    dialog.go.click()
    ((begun, over),) = starts(house)
    assert over is not None
    assert (house.now - over, over - begun) == (timedelta(minutes=minutes_ago), timedelta(minutes=length))
    doors.leave()


@pytest.mark.parametrize(
    ("line", "said"), [("", "Which company?"), ("with Rafael Quintana 11:30", ""), ("Quillmark 11:30", "has been")]
)
def test_what_is_missing_is_said_and_nothing_is_made(doors: Doors, house: House, line: str, said: str) -> None:
    doors.just_out()
    dialog = asked(doors)
    dialog.line.edit.setText(line)
    dialog.go.click()
    assert doors.just_out_ is dialog
    assert said in dialog.chips.hint
    assert not list(house.store.all(Interview))
    dialog.close()
    doors.just_out()
    assert asked(doors).line.text() == line  # it was not done with
    asked(doors).close()


def test_one_that_is_known_already_is_offered_first_and_another_can_be_noted(
    doors: Doors, house: House, qtbot: QtBot
) -> None:
    house.interview(house.application("Tidewell"), hours=-2)
    doors.just_out()
    [choice] = [one for one in QApplication.topLevelWidgets() if isinstance(one, Choice) and one.isVisible()]
    qtbot.waitUntil(choice.isActiveWindow)
    assert choice.buttons[0].text().startswith("Tidewell")
    qtbot.keyClick(choice.buttons[0], Key.Key_Down)
    qtbot.keyClick(choice.buttons[1], Key.Key_Return)
    assert asked(doors).isVisible()
    asked(doors).close()


def test_a_shortcut_without_any_interview_asks_where_it_was(doors: Doors) -> None:
    doors.open("")
    assert asked(doors).isVisible()
    asked(doors).close()


def test_it_goes_under_the_application_that_is_open_there(doors: Doors, house: House) -> None:
    there = house.application("Tidewell")
    doors.just_out()
    asked(doors).line.edit.setText("Tidewell with Ada Brandt")
    asked(doors).go.click()
    assert [one.application for one in house.store.all(Interview)] == [there]
    doors.leave()
