"""The CV as it was sent stands on its application: attached, undone, missed, found again."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton

from models.store import attachments
from tests.ui.application.panel_at import PanelAt

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def cv(tmp_path: Path) -> Path:
    path = tmp_path / "CV Jane Okafor, spring.pdf"
    path.write_bytes(b"%PDF-1.7" + bytes(1_200_000))
    return path


def names(at: PanelAt) -> set[str]:
    return {one.accessibleName() for one in at.panel.files.findChildren(QAbstractButton) if one.isVisible()}


def attach(at: PanelAt, cv: Path) -> None:
    at.panel.files.attach(cv, "CV, as sent")
    at.bot.waitUntil(lambda: any(name.startswith("Open CV Jane") for name in names(at)))


def test_it_is_attached_with_what_it_is_and_taken_back(at: PanelAt, cv: Path) -> None:
    at.show(at.house.application())
    assert "The CV that you sent could stand here." in at.says(at.panel.files)
    attach(at, cv)
    assert "CV, as sent, 1.2 MB" in at.says(at.panel.files)
    at.ctx.undo.undo()
    at.bot.waitUntil(lambda: "The CV that you sent could stand here." in at.says(at.panel.files))


def test_a_file_that_vanished_is_told_and_found_again(at: PanelAt, cv: Path) -> None:
    application = at.house.application()
    at.show(application)
    attach(at, cv)
    (one,) = at.house.services.attachments.of_application(application)
    attachments.path_of(at.house.store.folder, one.hash).unlink()
    at.panel.refresh()
    assert "Find CV Jane Okafor, spring.pdf again" in names(at)
    assert "CV, as sent, no longer in the data folder" in at.says(at.panel.files)
    said: list[str] = []
    at.ctx.intents.trouble.connect(said.append)
    (cv.parent / "other.pdf").write_bytes(b"%PDF another")
    at.panel.files.find_again(one, cv.parent / "other.pdf")
    assert "another file" in said[0]
    at.panel.files.find_again(one, cv)
    assert "Open CV Jane Okafor, spring.pdf" in names(at)


def test_a_file_that_is_too_large_is_told(at: PanelAt, cv: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attachments, "MOST_BYTES", 1_000_000)
    said: list[str] = []
    at.ctx.intents.trouble.connect(said.append)
    at.show(at.house.application())
    at.panel.files.attach(cv, "")
    at.bot.waitUntil(lambda: bool(said))
    assert "more than 1 MB" in said[0]
