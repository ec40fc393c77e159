"""The window has left its data for something else, and the data cannot be opened again."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from models.domain.values import Note
from models.services import folder as folders
from models.services.house import Services
from models.store.db import FILE_NAME, connection
from tests.models.services.house_at import HandClock
from ui.app import Afterview
from ui.theme import Theme
from ui.unkept import Unkept


def test_what_cannot_be_opened_again_is_said_and_the_program_ends(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "data"
    folder.write_text("not a folder")
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    quits: list[bool] = []
    afterview = Afterview(qapp, folder, Theme())
    monkeypatch.setattr(afterview, "quit", lambda: quits.append(True))

    afterview._to_home()

    assert said == [f"“{folder}” is a file, not a folder. Choose another data folder."]
    assert quits == [True]


def test_a_lock_that_is_not_let_go_halts_no_window_for_long(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    """Neither before the refusal nor after it; a command waits as long as it always did."""

    def patience(services: Services) -> int:
        found: int = connection(services.store.database).execute("PRAGMA busy_timeout").fetchone()[0]
        return found

    folder, clock = tmp_path / "data", HandClock()
    command = folders.open_folder(folder, clock)
    assert patience(command) == 5000
    folders.close(command)
    context = Afterview(qapp, folder, Theme())._context(folders.open_folder(folder, clock))
    services, unkept = context.services, Unkept(context, context.intents)
    assert patience(services) <= 1000
    note = services.notes.fresh(clock.now())
    told, kept = list[str](), list[object]()
    context.intents.trouble.connect(told.append)
    with closing(sqlite3.connect(folder / FILE_NAME, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert not unkept.keep("note", lambda: services.notes.keep(note, "Said", "Words.", clock.now()), kept.append)
        assert patience(services) <= 100  # what is tried again by itself costs nothing
        assert told == [], "most such writes are over before anybody could read of them"
        unkept.again()
        assert "What you typed is still here" in told[0]
        assert "Another" not in told[0], "it may be our own"
    qtbot.waitUntil(lambda: bool(kept))
    assert [one.body for one in services.store.all(Note)] == ["Words."]
    assert 100 < patience(services) <= 1000
    folders.close(services)
