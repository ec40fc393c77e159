"""A bug is kept without anybody's words, told once, and its report is what the person sees and nothing more."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.adapters.log import Event, Log
from models.domain.errors import WorldError
from tests.models.services.house_at import HandClock
from ui.crash import MAX_BYTES, MOST_OF_ONE, Crashes
from ui.dialogs.fault import AskedReport, FaultDialog
from ui.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    return Theme()


@pytest.fixture
def log(tmp_path: Path) -> Log:
    return Log(tmp_path, HandClock())


@pytest.fixture
def crashes(tmp_path: Path, theme: Theme, log: Log) -> Iterator[Crashes]:
    yield Crashes(tmp_path, theme=theme, log=log)
    for one in shown():
        one.close()


def shown() -> list[FaultDialog]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, FaultDialog) and one.isVisible()]


def fail(crashes: Crashes, words: str) -> None:
    try:
        raise KeyError(words)
    except KeyError as error:
        crashes.hear(KeyError, error, error.__traceback__)


def fail_elsewhere(crashes: Crashes) -> None:
    try:
        Path("\0").stat()
    except ValueError as error:
        crashes.hear(ValueError, error, error.__traceback__)


def test_the_file_names_the_place_and_the_kind_but_no_words(crashes: Crashes, tmp_path: Path) -> None:
    fail(crashes, "Dear Rafael, thank you")
    fail(crashes, "Dear Ingrid, thank you")
    kept = (tmp_path / "crashes.txt").read_text(encoding="utf-8")
    assert kept.count("builtins.KeyError") == 2
    assert "tests/ui/test_shell_crash.py:" in kept
    assert "Dear" not in kept
    assert str(Path(__file__).parents[2]) not in kept  # the path of a home holds a name
    assert len(shown()) == 1


def test_what_an_error_came_from_is_named_by_its_kind(crashes: Crashes, tmp_path: Path) -> None:
    words = "no room for Rafael", "/srv/rafael/x"
    try:
        try:
            raise OSError(28, *words)
        except OSError as full:
            raise RuntimeError(words) from full
    except RuntimeError as error:
        crashes.hear(RuntimeError, error, error.__traceback__)
    kept = (tmp_path / "crashes.txt").read_text(encoding="utf-8")
    assert "after builtins.OSError (28) at tests/ui/test_shell_crash.py:" in kept
    assert "afael" not in kept


def test_the_same_fault_is_told_once_and_another_after_it(crashes: Crashes, qtbot: QtBot) -> None:
    fail(crashes, "a")
    fail_elsewhere(crashes)
    assert len(shown()) == 1  # no second dialog over the first
    shown()[0].stay.click()
    qtbot.waitUntil(lambda: not shown())
    qtbot.wait(1)  # it is taken away with the next round of events
    fail(crashes, "b")
    assert not shown()
    try:
        int("x")
    except ValueError as error:
        crashes.hear(ValueError, error, error.__traceback__)
    assert len(shown()) == 1


def test_a_fault_with_every_paint_does_not_fill_the_file(crashes: Crashes, tmp_path: Path) -> None:
    for _ in range(50):
        fail(crashes, "again")
    assert (tmp_path / "crashes.txt").read_text(encoding="utf-8").count("builtins.KeyError") == MOST_OF_ONE


def test_the_file_does_not_grow_for_ever(crashes: Crashes, tmp_path: Path) -> None:
    (tmp_path / "crashes.txt").write_text("x" * (MAX_BYTES + 1))
    fail(crashes, "again")
    assert (tmp_path / "crashes.txt").stat().st_size < MAX_BYTES


def test_a_folder_that_takes_no_file_is_no_second_fault(tmp_path: Path, theme: Theme) -> None:
    gone = tmp_path / "gone"
    crashes = Crashes(gone, theme=theme, log=Log(gone, HandClock()))
    fail(crashes, "again")
    assert not hasattr(shown()[0], "show_folder")
    shown()[0].close()


def test_watching_takes_every_uncaught_error(crashes: Crashes, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    crashes.watch()
    assert sys.excepthook == crashes.hear

    def work() -> None:
        raise KeyError("Rafael")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: len(shown()) == 1)


def test_what_damaged_data_leads_to_is_told_as_damage(tmp_path: Path, theme: Theme, log: Log) -> None:
    crashes = Crashes(tmp_path, theme=theme, log=log, cause=lambda: "The file is damaged; restore a backup.")
    fail(crashes, "again")
    assert shown()[0]._under_it.text() == "The file is damaged; restore a backup."
    shown()[0].close()


def test_the_journal_and_others_get_no_words(
    crashes: Crashes, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fail(crashes, "Dear Rafael, thank you")
    said = capsys.readouterr().err
    assert "KeyError" in said
    assert "Rafael" not in said
    assert (tmp_path / "crashes.txt").stat().st_mode & 0o777 == 0o600


def test_a_trouble_of_the_world_is_told_as_its_sentence_and_is_no_fault_of_ours(
    tmp_path: Path, theme: Theme, log: Log
) -> None:
    heard: list[str] = []
    crashes = Crashes(tmp_path, theme=theme, log=log, world=heard.append)
    for _ in range(2):
        try:
            raise WorldError("The disk is full; make some room.")
        except WorldError as error:
            crashes.hear(WorldError, error, error.__traceback__)
    assert heard == ["The disk is full; make some room."] * 2
    assert not shown()
    assert not (tmp_path / "crashes.txt").exists()


def test_one_click_copies_what_is_shown_and_the_steps_before_it(crashes: Crashes, log: Log) -> None:
    log.note(Event.CHANGED, intent="letter.sent", entries=2)
    fail(crashes, "Dear Rafael")
    dialog = shown()[0]
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied == dialog.text.toPlainText()
    assert dialog.copy.text() == "Copied"
    for words in (
        "afterview: ",
        "python: 3.",
        "sqlite: 3.",
        "builtins.KeyError",
        "changed intent=letter.sent entries=2",
        "fault kind=",
    ):
        assert words in copied
    assert "Rafael" not in copied


def test_going_on_is_the_default_and_quitting_is_one_click(tmp_path: Path, theme: Theme, log: Log) -> None:
    left: list[bool] = []
    crashes = Crashes(tmp_path, theme=theme, log=log, leave=lambda: left.append(True))
    fail(crashes, "a")
    assert shown()[0].stay.isDefault()
    shown()[0].leave.click()
    assert (left, shown()) == ([True], [])


def test_the_folder_opens_by_the_one_door(crashes: Crashes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    fail(crashes, "a")
    shown()[0].show_folder.click()
    assert opened == [str(tmp_path)]


def test_where_our_own_dialog_fails_a_plain_one_tells_it(
    crashes: Crashes, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("ui.dialogs.fault.FaultDialog.__init__", lambda *_all, **_named: 1 / 0)
    before = set(QApplication.topLevelWidgets())
    fail(crashes, "a")
    boxes = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one not in before]
    assert [one.windowTitle() for one in boxes] == ["Afterview – A fault of ours"]
    boxes[0].close()


def test_a_report_can_be_had_without_a_fault(theme: Theme, log: Log, tmp_path: Path, qtbot: QtBot) -> None:
    log.note(Event.STARTED, qt="6.11.3")
    window = QWidget()
    qtbot.addWidget(window)
    asked = AskedReport(theme, window, Log(tmp_path, HandClock()), tmp_path)  # of the run before, too
    asked.copy.click()
    assert QGuiApplication.clipboard().text() == asked.text.toPlainText()
    assert "started qt=6.11.3" in asked.text.toPlainText()
