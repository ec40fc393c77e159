"""The window has left its data for something else, and the data cannot be opened again."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from ui.app import Afterview
from ui.theme import Theme


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
