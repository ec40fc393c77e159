"""A bug is kept without anybody's words, and told once."""

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from models.domain.errors import WorldError
from ui.crash import MAX_BYTES, Crashes

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def boxes() -> list[QMessageBox]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible()]


def fail(crashes: Crashes, words: str) -> None:
    try:
        raise KeyError(words)
    except KeyError as error:
        crashes.hear(KeyError, error, error.__traceback__)


def test_the_file_names_the_place_and_the_kind_but_no_words(qtbot: QtBot, tmp_path: Path) -> None:
    crashes = Crashes(tmp_path)
    fail(crashes, "Dear Rafael, thank you")
    fail(crashes, "Dear Ingrid, thank you")
    kept = (tmp_path / "crashes.txt").read_text(encoding="utf-8")
    assert kept.count("builtins.KeyError") == 2
    assert "Dear" not in kept
    assert len(boxes()) == 1
    boxes()[0].close()


def test_the_file_does_not_grow_for_ever(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "crashes.txt").write_text("x" * (MAX_BYTES + 1))
    crashes = Crashes(tmp_path)
    fail(crashes, "again")
    assert (tmp_path / "crashes.txt").stat().st_size < MAX_BYTES
    boxes()[0].close()


def test_a_folder_that_takes_no_file_is_no_second_fault(qtbot: QtBot, tmp_path: Path) -> None:
    crashes = Crashes(tmp_path / "gone")
    fail(crashes, "again")
    assert "crashes.txt" not in boxes()[0].text()
    boxes()[0].close()


def test_watching_takes_every_uncaught_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    crashes = Crashes(tmp_path)
    crashes.watch()
    assert sys.excepthook == crashes.hear


def test_what_damaged_data_leads_to_is_told_as_damage(qtbot: QtBot, tmp_path: Path) -> None:
    crashes = Crashes(tmp_path, cause=lambda: "The file is damaged; restore a backup.")
    fail(crashes, "again")
    assert "restore a backup" in boxes()[0].text()
    assert "is safe" not in boxes()[0].text()
    boxes()[0].close()


def test_neither_the_journal_nor_anybody_else_gets_the_words(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    crashes = Crashes(tmp_path)
    fail(crashes, "Dear Rafael, thank you")
    said = capsys.readouterr().err
    assert "KeyError" in said
    assert "Rafael" not in said
    assert (tmp_path / "crashes.txt").stat().st_mode & 0o777 == 0o600
    boxes()[0].close()


def test_a_trouble_of_the_world_is_told_as_its_sentence_and_is_no_fault_of_ours(qtbot: QtBot, tmp_path: Path) -> None:
    heard: list[str] = []
    crashes = Crashes(tmp_path, world=heard.append)
    for _ in range(2):
        try:
            raise WorldError("The disk is full; make some room.")
        except WorldError as error:
            crashes.hear(WorldError, error, error.__traceback__)
    assert heard == ["The disk is full; make some room."] * 2
    assert not boxes()
    assert not (tmp_path / "crashes.txt").exists()
