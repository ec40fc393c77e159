"""What the tray tells at a glance, and what its menu does; the icon itself is seen in tests/desktop."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from tests.models.services.house_at import House
from ui import tray as module
from ui.context import Context
from ui.tray import Tray


@pytest.fixture
def tray(ctx: Context, qtbot: QtBot) -> Iterator[Tray]:
    tray = Tray(ctx)
    yield tray
    tray.stop()


def menu(tray: Tray) -> dict[str, QAction]:
    tray.refresh()
    found: QMenu = tray.menu
    return {action.text(): action for action in found.actions() if action.text()}


def still(house: House, interview: str) -> None:
    """Nothing of it is to be done before its end."""
    for rule in ("reply_invitation", "prepare", "leave_the_room"):
        house.services.reminders.done(rule, interview, house.now)


def test_the_state_follows_what_is_due_what_is_near_and_the_night(tray: Tray, house: House) -> None:
    tray.refresh()
    assert tray.state == module.QUIET
    near = house.interview(house.application(), hours=1.5)
    house.services.interviews.prepared(near, True, house.now)
    still(house, near)
    tray.refresh()
    assert tray.state == module.NEAR
    house.later(hours=3)
    tray.refresh()
    assert tray.state == module.DUE
    house.later(hours=12)
    tray.refresh()
    assert tray.state == module.NIGHT


def test_a_beat_alone_moves_the_state(tray: Tray, house: House) -> None:
    ending = house.interview(house.application(), hours=-0.9)  # six minutes more
    house.services.interviews.prepared(ending, True, house.now)
    still(house, ending)
    tray.refresh()
    assert tray.state == module.NEAR
    house.later(minutes=6)
    tray.on_beat(house.now)
    assert tray.state == module.DUE


def test_its_first_three_lead_to_their_rows(tray: Tray, ctx: Context, house: House, qtbot: QtBot) -> None:
    interview = house.interview(house.application("Halden & Rowe"), hours=-3)
    line = next(text for text in menu(tray) if "Halden" in text)
    assert line.startswith("Write down how it went at Halden && Rowe")  # one & would be read as the mark of a key
    with qtbot.waitSignal(ctx.router.reminder_wanted) as wanted:
        menu(tray)[line].trigger()
    assert wanted.args == ["debrief", interview]


def test_a_letter_that_is_due_opens_in_the_composer(tray: Tray, ctx: Context, house: House, qtbot: QtBot) -> None:
    interview = house.interview(house.application("Halden & Rowe"), hours=-3)
    jane = house.met(interview, "Jane Okafor").about["contact"]
    house.services.reminders.done("debrief", interview, house.now)
    line = next(text for text in menu(tray) if text.startswith("Thank Jane"))
    with qtbot.assertNotEmitted(ctx.router.reminder_wanted), qtbot.waitSignal(ctx.router.write_wanted) as wanted:
        menu(tray)[line].trigger()
    assert wanted.args is not None
    assert (wanted.args[0], *wanted.args[2:]) == ("thank_you", interview, jane)


def test_quiet_for_an_hour_and_speaking_again(tray: Tray, ctx: Context, house: House) -> None:
    menu(tray)["Quiet for an hour"].trigger()
    assert ctx.services.reminders.paused_until(house.now) == house.now + timedelta(hours=1)
    assert tray.state == module.NIGHT
    again = next(action for text, action in menu(tray).items() if text.startswith("Speak again"))
    again.trigger()
    assert ctx.services.reminders.paused_until(house.now) is None


def test_quiet_for_today_ends_in_the_morning(tray: Tray, ctx: Context, house: House) -> None:
    menu(tray)["Quiet for today"].trigger()
    etiquette = ctx.services.reminders.etiquette()
    until = ctx.services.reminders.paused_until(house.now)
    assert until == etiquette.day_start(etiquette.day(house.now) + timedelta(days=1))


def test_it_opens_and_quits(tray: Tray, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tray.open_wanted):
        menu(tray)["Open Afterview"].trigger()
    with qtbot.waitSignal(tray.quit_wanted):
        menu(tray)["Quit"].trigger()
