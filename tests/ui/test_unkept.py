"""What was typed while the disk would not have it, and what is said of a clock and of a computer out of breath."""

import errno
import os
import resource
import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.domain import reasons
from models.domain.change import Change
from models.domain.errors import WorldError
from models.services import folder as folders
from models.store.trouble import told
from tests.models.services.house_at import House
from ui.app import Afterview
from ui.clock_watch import ClockWatch
from ui.context import Context
from ui.notes.keeper import Keeper
from ui.theme import Theme
from ui.unkept import Unkept
from ui.widgets.banner import CLOSE, TROUBLE, Banner


class FullDisk:
    """`notes.keep` in its place: refuses while it is full."""

    def __init__(self, house: House) -> None:
        self.full, self._keep = True, house.services.notes.keep
        house.services.notes.__dict__["keep"] = self.keep

    def keep(self, *given: object) -> Change:
        if self.full:
            raise WorldError("The disk is full, so nothing was saved.")
        return self._keep(*given)  # type: ignore[arg-type]


def test_a_note_that_was_left_while_the_disk_was_full_is_kept_when_there_is_room(ctx: Context, house: House) -> None:
    disk, said, over, kept = FullDisk(house), list[str](), list[str](), list[str]()
    ctx.intents.trouble.connect(said.append)
    ctx.intents.over.connect(over.append)
    words = ["After round 2", "They promised Friday."]
    keeper = Keeper(ctx, ctx.intents, lambda: (words[0], words[1]))
    keeper.kept.connect(kept.append)
    first, second = (house.services.notes.fresh(ctx.clock.now()) for _ in "ab")
    keeper.begin(first)
    keeper.keep()
    keeper.keep()
    words[:] = ["Another", "Something else."]
    keeper.begin(second)
    keeper.keep()
    assert len(said) == 1
    assert "What you typed is still here" in said[0]
    disk.full = False
    keeper._unkept.again()
    assert kept == [first.id, second.id]
    assert over == said
    note = house.services.notes.get(first.id)
    assert note is not None
    assert (note.title, note.body) == ("After round 2", "They promised Friday.")


def test_newer_words_take_the_place_of_those_that_wait(ctx: Context) -> None:
    unkept, kept = Unkept(ctx, ctx.intents), list[str]()

    def refuse() -> Change:
        raise WorldError("The disk is full.")

    assert not unkept.keep("note", refuse, lambda _: kept.append("old"))
    assert unkept.keep("note", lambda: Change("test", ()), lambda _: kept.append("new"))
    unkept.again()
    assert kept == ["new"]


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_message_goes_with_its_trouble_and_another_stays(qtbot: QtBot) -> None:
    banner = Banner(Theme())
    qtbot.addWidget(banner)
    banner.say("The disk is full. What you typed is still here.")
    banner.say("The disk is full.")
    assert banner.text().endswith("still here."), "who says less says nothing new"
    banner.say("Something new.")
    banner.say("The disk is full.")
    banner.take_back("Something else.")
    assert not banner.isHidden()
    banner.take_back("The disk is full.")
    assert banner.isHidden()


def test_a_clock_that_was_set_back_is_told_once_and_the_message_goes_when_it_moves_again(
    ctx: Context, house: House
) -> None:
    said, over, now = list[str](), list[str](), ctx.clock.now()
    ctx.intents.trouble.connect(said.append)
    ctx.intents.over.connect(over.append)
    watch = ClockWatch(ctx)
    watch.look(now)
    watch.look(now - timedelta(hours=3))
    assert said == [], "a journey, or a clock that was put right"
    watch.look(now - timedelta(days=365))
    watch.look(now - timedelta(days=365))
    assert len(said) == 1
    assert str((now - timedelta(days=365)).year) in said[0]
    assert over == said
    assert folders.set_back(house.services, now) is None


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.EROFS, "only be read"),
        (errno.ENOSPC, "the disk is full"),
        (errno.EACCES, "permissions"),
        (errno.EMFILE, "too many files"),
        (errno.EDOM, os.strerror(errno.EDOM)[1:]),
    ],
)
def test_what_a_system_says_of_a_file_is_said_in_words(number: int, words: str) -> None:
    assert words in reasons.why(OSError(number, os.strerror(number)))


def test_what_the_computer_lacks_is_no_fault_of_ours() -> None:
    found = reasons.trouble(ImportError("libQt6Svg.so.6: cannot open shared object file: Too many open files"))
    assert found is not None
    assert "close other programs" in found.sentence
    assert reasons.trouble(FileNotFoundError(errno.ENOENT, "")) is None
    assert reasons.trouble(ImportError("No module named x")) is None


def test_a_system_that_opens_no_file_is_not_taken_for_a_file_that_is_gone() -> None:
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    error = sqlite3.OperationalError("unable to open database file")
    gone = told(error)
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, before[1]))
    try:
        found = told(error)
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
    assert found is not None
    assert "close other programs" in found.sentence
    assert gone is not None
    assert "its folder is there" in gone.sentence


def test_an_icon_that_cannot_be_read_now_is_there_at_the_next_paint(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme = Theme()

    def refuse(*_: object, **__: object) -> str:
        raise OSError(errno.EMFILE, "Too many open files")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "read_text", refuse)
        assert theme.pixmap("x", 16).isNull()
    assert not theme.pixmap("x", 16).isNull()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_banner_has_its_icon_and_its_cross_while_no_file_can_be_opened(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever is on the screen then: both are in memory since the start, in any colour."""
    theme, before = Theme(), resource.getrlimit(resource.RLIMIT_NOFILE)
    afterview = Afterview(qapp, tmp_path, theme)
    monkeypatch.setattr("ui.app.gc", SimpleNamespace(freeze=list, enable=list))
    monkeypatch.setattr("ui.app.UndoKeys", lambda _app: None)
    afterview._settle()
    banner = Banner(theme, "due", TROUBLE)
    qtbot.addWidget(banner)
    banner.say("Too many files are open.")
    painted = list[str]()
    ask = theme.pixmap

    def pixmap(icon: str, *given: Any) -> QPixmap:
        found = ask(icon, *given)
        if not found.isNull():
            painted.append(icon)
        return found

    monkeypatch.setattr(theme, "pixmap", pixmap)
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, before[1]))
    try:
        banner.grab()
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
    assert {TROUBLE, CLOSE} <= set(painted)


_NO_HANDLE_LEFT = """
import os, resource, time
from PySide6.QtCore import QCoreApplication, QTimer
from ui.jobs import Jobs

app, jobs = QCoreApplication([]), Jobs()
jobs.run(lambda: None, done=lambda _: app.quit())
app.exec()
jobs._pool.setExpiryTimeout(min(jobs._pool.expiryTimeout(), 1))  # half a minute in a moment
jobs.run(lambda: None, done=lambda _: QTimer.singleShot(200, app.quit))
app.exec()
resource.setrlimit(resource.RLIMIT_NOFILE, (100, 100))
try:
    while True:
        os.dup(0)
except OSError:
    jobs.run(lambda: "done", done=lambda word: (print(word, flush=True), app.quit()))
app.exec()
os._exit(0)
"""


def test_work_goes_on_while_no_file_can_be_opened(root: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _NO_HANDLE_LEFT], cwd=root, capture_output=True, text=True, timeout=30, check=False
    )
    assert done.stdout == "done\n", done.stderr


def test_a_letter_that_was_left_while_the_disk_was_full_is_kept_under_its_own_id(ctx: Context) -> None:
    from models.domain.values import LetterId
    from ui.letters.composer_keeper import LetterKeeper

    tried, full = list[tuple[str, str]](), [True]

    class Letters:
        def keep(self, letter: str, _subject: str, body: str, _now: object) -> Change:
            tried.append((letter, body))
            if full[0]:
                raise WorldError("The disk is full.")
            return Change("test", ())

    ctx.services.__dict__["letters"] = Letters()
    body = ["Dear Jane"]
    keeper = LetterKeeper(replace(ctx), ctx.intents, lambda: ("", body[0]))
    keeper.begin(LetterId("let-1"))
    keeper.touched()
    keeper.begin(LetterId("let-2"))
    body[0] = "Dear Tom"
    full[0] = False
    keeper._unkept.again()
    assert tried == [("let-1", "Dear Jane")] * 2
