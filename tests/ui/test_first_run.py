"""The first start: one question, answered by pointer or by key, leads on."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from models.domain.values import School
from models.services import folder as folders
from models.services.house import Services
from models.store.repository import Store
from tests.models.services.house_at import HandClock, House
from ui.context import Context
from ui.first_run import FirstRun


@pytest.fixture
def welcome(ctx: Context, qtbot: QtBot, tmp_path: Path) -> FirstRun:
    welcome = FirstRun(ctx, tmp_path)
    qtbot.addWidget(welcome)
    welcome.show()
    return welcome


@pytest.mark.parametrize(
    ("key", "leads_to"),
    [
        (Qt.Key.Key_1, "quick_add:Interview "),
        (Qt.Key.Key_2, "quick_add:Interview "),
        (Qt.Key.Key_3, "new:waiting"),
        (Qt.Key.Key_4, "new:offer"),
        (Qt.Key.Key_5, "new:wishlist"),
    ],
)
def test_each_answer_leads_to_its_first_step(welcome: FirstRun, qtbot: QtBot, key: Qt.Key, leads_to: str) -> None:
    qtbot.keyClick(welcome, key)
    with qtbot.waitSignal(welcome.begun) as begun:
        qtbot.keyClick(welcome, Qt.Key.Key_Return)
    assert begun.args == [leads_to]


def test_name_and_school_are_kept_and_are_no_step_to_take_back(welcome: FirstRun, ctx: Context, qtbot: QtBot) -> None:
    qtbot.keyClicks(welcome._name.edit, "  Leila Brandt ")
    qtbot.mouseClick(welcome._school.part("phone"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(welcome._start, Qt.MouseButton.LeftButton)
    settings = ctx.services.settings.read()
    assert (settings.name, settings.school) == ("Leila Brandt", School.PHONE)
    assert not ctx.undo.canUndo()


def test_a_digit_in_the_name_stays_in_the_name(welcome: FirstRun, qtbot: QtBot) -> None:
    welcome._name.edit.setFocus()
    qtbot.keyClicks(welcome._name.edit, "Leila 3")
    assert welcome._name.text() == "Leila 3"
    assert welcome._tiles.checkedId() == 0


def test_the_button_says_what_comes_next(welcome: FirstRun, qtbot: QtBot) -> None:
    qtbot.keyClick(welcome, Qt.Key.Key_5)
    assert welcome._start.text() == "Open the board"


def test_files_are_an_answer_too(welcome: FirstRun, ctx: Context, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(welcome.dropped) as dropped:
        welcome.take([tmp_path / "invitation.ics"])
    assert dropped.args == [[tmp_path / "invitation.ics"]]
    assert ctx.services.settings.read().school is School.PATIENT


def test_it_is_asked_once(tmp_path: Path, qtbot: QtBot) -> None:
    clock = HandClock()
    services = Services(Store.open(tmp_path), clock)
    assert folders.is_empty(services)
    services.settings.change(services.settings.read().__class__(school=School.PATIENT))
    assert not folders.is_empty(services)
    folders.close(services)


def test_the_example_lies_in_a_folder_of_its_own(tmp_path: Path) -> None:
    house = House(tmp_path)
    example = folders.open_example(tmp_path, house.clock)
    assert example.board.cards(house.now)
    assert not house.services.board.cards(house.now)
    assert example.store.folder == folders.example_folder(tmp_path)
    folders.close(example)
    house.store.close()
