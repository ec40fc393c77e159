"""The first start: one question, answered by pointer or by key, leads on."""

from datetime import time
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from models.domain.mail import MailAccount, Security
from models.domain.preferences import BackupPlan
from models.domain.values import School, Settings
from models.services import folder as folders
from models.services.house import Services
from models.store.repository import Store
from tests.models.services.house_at import HandClock, House
from ui.context import Context
from ui.first_run import FirstRun
from ui.first_run_steps import HoursStep

# The offscreen platform has no window manager to tell of sizes.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def welcome(ctx: Context, qtbot: QtBot, tmp_path: Path) -> FirstRun:
    welcome = FirstRun(ctx, tmp_path)
    qtbot.addWidget(welcome)
    welcome.show()
    return welcome


@pytest.mark.parametrize(
    ("key", "leads_to"),
    [
        (Qt.Key.Key_1, "just_out"),
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


def test_the_further_steps_are_walked_to_and_mail_is_skipped(welcome: FirstRun, ctx: Context, qtbot: QtBot) -> None:
    assert (welcome._at.text(), welcome._back.isVisible()) == ("Step 1 of 3", False)
    qtbot.mouseClick(welcome._next, Qt.MouseButton.LeftButton)
    assert (welcome._at.text(), welcome._next.text()) == ("Step 2 of 3", "Skip")
    qtbot.mouseClick(welcome._next, Qt.MouseButton.LeftButton)
    assert (welcome._at.text(), welcome._next.isVisible()) == ("Step 3 of 3", False)
    with qtbot.waitSignal(welcome.begun) as begun:
        qtbot.keyClick(welcome, Qt.Key.Key_Return)
    assert begun.args == ["just_out"]


def test_the_steps_hear_of_nothing_once_they_are_left(ctx: Context, qtbot: QtBot, tmp_path: Path) -> None:
    welcome = FirstRun(ctx, tmp_path)
    welcome._go(1)
    shiboken6.delete(welcome)
    with qtbot.captureExceptions() as faults:
        ctx.intents.do(None, lambda: ctx.services.settings.change(Settings(name="Leila Brandt")))
    assert faults == []


def test_an_account_that_was_kept_needs_no_skipping(welcome: FirstRun, ctx: Context, qtbot: QtBot) -> None:
    welcome._go(1)
    account = MailAccount("acc-1", "me@home.example", "smtp.home.example", 465, Security.TLS, "me")
    ctx.intents.do(None, lambda: ctx.services.accounts.put(account))
    assert welcome._next.text() == "Next"


def test_hours_and_the_plan_for_backups_are_kept_and_are_no_steps_to_take_back(
    welcome: FirstRun, ctx: Context, qtbot: QtBot
) -> None:
    welcome._go(2)
    hours = welcome._stack.widget(2)
    assert isinstance(hours, HoursStep)
    qtbot.keyClick(hours.quiet._bar, Qt.Key.Key_Right)
    qtbot.mouseClick(hours.daily, Qt.MouseButton.LeftButton)
    hours._put(folder="/media/stick")
    assert hours.where.text().replace("\u200b", "") == "/media/stick"
    qtbot.mouseClick(welcome._start, Qt.MouseButton.LeftButton)
    assert ctx.services.settings.read().day_starts == time(9, 15)
    assert ctx.services.preferences.backup_plan() == BackupPlan("/media/stick", daily=False)
    assert not ctx.undo.canUndo()


def test_enter_in_a_field_of_the_mail_step_begins_nothing(welcome: FirstRun, qtbot: QtBot) -> None:
    welcome._go(1)
    edit = welcome._mail.mail.form.address.edit
    edit.setFocus()
    with qtbot.assertNotEmitted(welcome.begun):
        qtbot.keyClick(edit, Qt.Key.Key_Return)


def test_enter_presses_the_button_that_has_the_keys(welcome: FirstRun, qtbot: QtBot) -> None:
    _restore, example, _start = welcome._last
    example.setFocus()
    with qtbot.assertNotEmitted(welcome.begun), qtbot.waitSignal(welcome.example_wanted):
        qtbot.keyClick(example, Qt.Key.Key_Return)
    welcome._go(1)
    with qtbot.assertNotEmitted(welcome.begun):
        qtbot.keyClick(welcome._next, Qt.Key.Key_Return)
    assert welcome._at.text() == "Step 3 of 3"


def test_tab_goes_through_the_question_before_the_foot(welcome: FirstRun, qtbot: QtBot) -> None:
    welcome._go(1)
    assert welcome.focusWidget() is welcome._next
    qtbot.keyClick(welcome._next, Qt.Key.Key_Tab)
    assert welcome.focusWidget() is welcome._mail.mail.form.address.edit
    welcome._go(2)
    hours = welcome._stack.widget(2)
    assert isinstance(hours, HoursStep)
    hours.choose.setFocus()
    for part in welcome._last:
        qtbot.keyClick(welcome.focusWidget(), Qt.Key.Key_Tab)
        assert welcome.focusWidget() is part


@pytest.mark.parametrize(("factor", "wide", "glows"), [(1.0, 1440, True), (1.0, 1120, True), (1.5, 1120, False)])
def test_where_the_type_is_large_the_questions_have_the_room(
    welcome: FirstRun, ctx: Context, factor: float, wide: int, glows: bool
) -> None:
    ctx.theme.set_factor(factor)
    welcome.resize(wide, 720)
    assert welcome._glow.isVisible() is glows
    assert welcome._start.width() >= welcome._start.sizeHint().width()
