"""Whoever asks the system for less motion while the window is open sees it at once, without starting anew."""

import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from models.domain.preferences import Appearance, Motion
from ui import motion
from ui.context import Context
from ui.looks import Looks
from ui.motion_watch import MotionWatch

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("dbus-daemon") is None, reason="no message bus here"
)
NAME, PATH, SETTINGS = motion.PORTAL
GNOME = "org.gnome.desktop.interface"


class Portal:
    """The settings portal of a desktop, on a bus of its own."""

    def __init__(self, address: str) -> None:
        from jeepney import message_bus
        from jeepney.io.blocking import open_dbus_connection

        self.animations = True
        self._connection: Any = open_dbus_connection(bus=address)
        self._connection.send_and_get_reply(message_bus.RequestName(NAME))
        self._serving = threading.Thread(target=self._serve, daemon=True)
        self._serving.start()

    def gone(self) -> None:
        """Once its bus has ended."""
        self._serving.join(5)
        self._connection.close()

    def turn(self, animations: bool) -> None:
        self.animations = animations
        self.say("enable-animations", ("b", animations))

    def say(self, key: str, value: tuple[str, object]) -> None:
        from jeepney import DBusAddress, new_signal

        self._connection.send(
            new_signal(DBusAddress(PATH, interface=SETTINGS), "SettingChanged", "ssv", (GNOME, key, value))
        )

    def _serve(self) -> None:
        from jeepney import HeaderFields, new_method_return

        while True:
            try:
                message = self._connection.receive()
            except (OSError, EOFError):
                return
            if message.header.fields.get(HeaderFields.member) == "ReadAll":
                found = {GNOME: {"enable-animations": ("b", self.animations)}}
                self._connection.send(new_method_return(message, "a{sa{sv}}", (found,)))


@pytest.fixture
def portal(monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> Iterator[Portal]:
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"], stdout=subprocess.PIPE, text=True
    )
    assert bus.stdout is not None
    address = bus.stdout.readline().strip()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    portal = Portal(address)
    yield portal
    bus.terminate()
    bus.wait()
    portal.gone()
    bus.stdout.close()


@pytest.fixture
def looks(ctx: Context, portal: Portal, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Looks]:
    """One that has asked and listens already."""
    monkeypatch.setattr("ui.looks.AFTER_START_MS", 0)
    listening = threading.Event()
    listen = MotionWatch._listen

    def listened(watch: MotionWatch) -> None:
        listen(watch)
        listening.set()

    monkeypatch.setattr(MotionWatch, "_listen", listened)
    looks = Looks(ctx)
    qtbot.waitUntil(listening.is_set)
    yield looks
    assert looks._watch is not None
    socket = bus._connection.sock if (bus := looks._watch._bus) is not None else None
    looks.leave()
    ctx.jobs.finish()
    qtbot.waitUntil(lambda: socket is None or socket.fileno() < 0)


def test_what_the_system_says_while_the_window_is_open_is_followed(
    ctx: Context, portal: Portal, looks: Looks, qtbot: QtBot
) -> None:
    assert not ctx.theme.reduced_motion
    portal.turn(animations=False)
    qtbot.waitUntil(lambda: ctx.theme.reduced_motion)
    portal.turn(animations=True)
    qtbot.waitUntil(lambda: not ctx.theme.reduced_motion)


def test_where_nothing_is_said_the_system_is_asked_when_the_person_comes_back(
    ctx: Context, portal: Portal, looks: Looks, qtbot: QtBot
) -> None:
    portal.animations = False
    assert looks._watch is not None
    looks._watch._on_state(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: ctx.theme.reduced_motion)


def test_ones_own_choice_stands_against_the_systems(ctx: Context, portal: Portal, looks: Looks, qtbot: QtBot) -> None:
    ctx.intents.do(None, lambda: ctx.services.preferences.put_appearance(Appearance(motion=Motion.FULL)))
    portal.turn(animations=False)
    qtbot.waitUntil(lambda: looks._calm_system)
    assert not ctx.theme.reduced_motion


def test_another_setting_of_the_portal_asks_nobody(portal: Portal, looks: Looks, qtbot: QtBot) -> None:
    """Else every change of the wallpaper would open a connection."""
    watch = looks._watch
    assert watch is not None
    heard: list[bool] = []
    watch.stirred.connect(lambda: heard.append(True))
    portal.say("cursor-size", ("i", 24))
    with qtbot.waitSignal(watch.stirred):
        portal.turn(animations=True)
    assert heard == [True]


def test_a_folder_that_was_left_no_longer_moves_the_window(
    ctx: Context, portal: Portal, looks: Looks, qtbot: QtBot
) -> None:
    looks.leave()
    looks._on_system(True)
    assert not ctx.theme.reduced_motion
