"""Backups in the window: made by themselves, in the settings, and the dialog that looks inside before going back."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from models.domain.backups import ListDifference, Look
from models.domain.preferences import BackupPlan
from models.domain.values import Application
from models.services.backups import choose
from tests.models.services.house_at import TUESDAY, House
from ui import backup_words as words
from ui.backups import AGAIN, DailyBackup
from ui.context import Context
from ui.dialogs.import_flow import ImportFlow
from ui.dialogs.restore import RestoreDialog
from ui.settings.data import DataSection
from ui.widgets.buttons import Button

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def kept(house: House, ctx: Context, qtbot: QtBot) -> Path:
    """A backup with one application in it; another one came later."""
    house.application("First")
    made(ctx, qtbot)
    (file,) = (house.store.folder / "backups").iterdir()
    house.later(hours=2)
    house.application("Second")
    return file


def made(ctx: Context, qtbot: QtBot) -> None:
    daily = DailyBackup(ctx, ctx.bus)
    daily.look(ctx.clock.now())
    qtbot.waitUntil(lambda: not daily._work.busy)


def backups(house: House) -> list[Path]:
    folder = house.store.folder / "backups"
    return sorted(folder.iterdir()) if folder.exists() else []


@pytest.fixture
def told(ctx: Context) -> list[str]:
    sentences: list[str] = []
    ctx.intents.trouble.connect(sentences.append)
    return sentences


def test_it_backs_up_once_a_day_and_not_in_the_midst_of_work(house: House, ctx: Context, qtbot: QtBot) -> None:
    house.application()
    daily = DailyBackup(ctx, ctx.bus)
    ctx.bus.changed.emit(None, None)
    daily.look(house.now)
    assert not daily._work.busy
    daily._quiet.invalidate()
    daily.look(house.now)
    qtbot.waitUntil(lambda: not daily._work.busy)
    assert len(backups(house)) == 1
    daily.look(house.later(hours=3))
    assert not daily._work.busy
    house.application("Another")
    daily.look(house.later(days=1))
    qtbot.waitUntil(lambda: not daily._work.busy)
    assert len(backups(house)) == 2


def test_a_missing_folder_is_told_once_and_tried_again_after_an_hour(
    house: House, ctx: Context, qtbot: QtBot, tmp_path: Path, told: list[str]
) -> None:
    house.application()
    (tmp_path / "stick").mkdir()
    choose(house.store.folder, tmp_path / "stick")
    house.services.preferences.put_backup_plan(BackupPlan(str(tmp_path / "stick")))
    (tmp_path / "stick").rename(tmp_path / "elsewhere")
    daily = DailyBackup(ctx, ctx.bus)
    for _ in range(2):
        daily.look(house.now)
        qtbot.waitUntil(lambda: not daily._work.busy)
        house.clock.moment += AGAIN
    assert told == [
        (
            f"The folder for your backups, “{tmp_path / 'stick'}”, is not there. Its disk may not be plugged in. "
            "Today’s backup is kept beside your data meanwhile."
        )
    ]
    assert len(backups(house)) == 1
    (tmp_path / "elsewhere").rename(tmp_path / "stick")
    daily.look(house.now)
    qtbot.waitUntil(lambda: not daily._work.busy)
    assert len(list((tmp_path / "stick").glob("*.afterview-backup"))) == 1
    daily.look(house.later(hours=2))
    assert not daily._work.busy


def test_trouble_everywhere_is_told_calmly_and_once(
    house: House, ctx: Context, qtbot: QtBot, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("models.store.backup.pack", full)
    house.application()
    daily = DailyBackup(ctx, ctx.bus)
    for _ in range(3):
        daily.look(house.now)
        qtbot.waitUntil(lambda: not daily._work.busy)
        house.clock.moment += timedelta(minutes=31)
    assert len(told) == 1
    assert told[0].startswith("No backup could be made today.")


@pytest.fixture
def section(ctx: Context, qtbot: QtBot, house: House) -> DataSection:
    house.application()
    section = DataSection(ctx)
    qtbot.addWidget(section)
    section.show()
    return section


def test_the_settings_say_when_the_last_one_was_made(section: DataSection, house: House, qtbot: QtBot) -> None:
    panel = section.backups
    qtbot.waitUntil(lambda: panel._words.text() == "There is no backup yet.")
    qtbot.mouseClick(panel._now, Qt.MouseButton.LeftButton)
    assert panel._now.text() == "Stop"
    assert not panel._back.isEnabled()
    qtbot.waitUntil(lambda: panel._words.text().startswith("Last backup today, 10:00"))
    assert panel._words.text().endswith("Kept: 7 days, 4 weeks, 6 months.")
    assert panel._now.text() == "Back up now"
    assert len(backups(house)) == 1


def test_an_answer_that_comes_when_all_is_closed_is_for_nobody(
    section: DataSection, house: House, qtbot: QtBot, ctx: Context
) -> None:
    panel = section.backups
    qtbot.waitUntil(lambda: panel._words.text() == "There is no backup yet.")
    qtbot.mouseClick(panel._now, Qt.MouseButton.LeftButton)
    panel.refresh()
    ctx.jobs.finish()
    house.store.close()
    qtbot.wait(50)
    assert len(backups(house)) == 1


def test_a_folder_is_chosen_and_undone(
    section: DataSection, ctx: Context, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = section.backups
    (tmp_path / "stick").mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "stick"))
    qtbot.mouseClick(panel._choose, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ctx.services.backups.plan().folder == str(tmp_path / "stick"))
    section.refresh()
    qtbot.waitUntil(lambda: "stick" in panel._where.text())
    assert panel._own.isVisible()
    assert panel._words.text() == "There is no backup yet."
    shutil.rmtree(tmp_path / "stick")
    section.refresh()
    qtbot.waitUntil(lambda: "is not there" in panel._where.text())
    assert panel._words.text() == "No backup is within reach at this moment."
    assert panel._where.text().endswith("Meanwhile backups are kept beside your data.")
    (tmp_path / "stick").mkdir()
    section.refresh()
    qtbot.waitUntil(lambda: "not as it was" in panel._where.text())
    qtbot.mouseClick(panel._now, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel._words.text().startswith("Last backup within reach: today, 10:00"))
    qtbot.mouseClick(panel._choose, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel._where.text().startswith("In "))
    ctx.undo.undo()
    assert ctx.services.backups.plan() == BackupPlan()


def test_a_folder_within_the_data_is_the_same_as_none(
    section: DataSection, ctx: Context, qtbot: QtBot, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(house.store.folder))
    qtbot.mouseClick(section.backups._choose, Qt.MouseButton.LeftButton)
    assert ctx.services.backups.plan().folder is None


def test_the_daily_one_can_be_switched_off(section: DataSection, ctx: Context, qtbot: QtBot, house: House) -> None:
    qtbot.mouseClick(section.backups._daily, Qt.MouseButton.LeftButton)
    assert not ctx.services.backups.plan().daily
    assert not ctx.services.backups.due(house.now)


def test_a_copy_of_ones_own_is_whole(
    section: DataSection, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    qtbot.mouseClick(section.backups._apart, Qt.MouseButton.LeftButton)
    qtbot.waitUntil((tmp_path / "mine.afterview-backup").exists)
    qtbot.waitUntil(lambda: "was read back" in section.backups._where.text())


def test_all_of_it_is_taken_along_from_the_settings(
    section: DataSection, ctx: Context, qtbot: QtBot, tmp_path: Path, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "all"), ""))
    (button,) = [one for one in section.findChildren(Button) if one.text() == "Export…"]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert "Halden" in (tmp_path / "all.json").read_text()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "nowhere" / "all.csv"), ""))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(told) == 1


# -- the dialog ----------------------------------------------------------------------------------------


@pytest.fixture
def dialog(kept: Path, ctx: Context, qtbot: QtBot, house: House) -> Iterator[RestoreDialog]:
    section = DataSection(ctx)
    qtbot.addWidget(section)
    dialog = RestoreDialog(ctx, section, house.store.folder)
    QAbstractItemModelTester(dialog._list.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
    dialog.show()
    yield dialog
    qtbot.waitUntil(lambda: not dialog._work.busy)
    dialog.close()


def shown(dialog: RestoreDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(dialog._go.isEnabled)


def test_it_looks_inside_before_anything_can_be_replaced(dialog: RestoreDialog, qtbot: QtBot, house: House) -> None:
    assert not dialog._go.isEnabled()
    shown(dialog, qtbot)
    assert dialog._list.count() == 1
    assert dialog._pane.sentence() == "Entries that are not in the backup and would go: 2."
    assert len(house.store.all(Application)) == 2


def test_it_goes_back_and_says_where_the_rest_is_kept(dialog: RestoreDialog, qtbot: QtBot, house: House) -> None:
    shown(dialog, qtbot)
    qtbot.mouseClick(dialog._go, Qt.MouseButton.LeftButton)
    assert dialog._leave.text() == "Cancel"
    qtbot.waitUntil(lambda: dialog.restored)
    assert len(house.store.all(Application)) == 1
    (kept,) = house.store.folder.glob("afterview-replaced-*.zip")
    assert kept.name in dialog._under_it.text().replace("\u200b", "")


def test_cancelled_in_the_midst_nothing_is_changed(dialog: RestoreDialog, qtbot: QtBot, house: House) -> None:
    shown(dialog, qtbot)
    qtbot.mouseClick(dialog._go, Qt.MouseButton.LeftButton)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog._work.busy)
    assert not dialog.restored
    assert dialog._go.isVisible()
    assert len(house.store.all(Application)) == 2
    assert not list(house.store.folder.glob("afterview-replaced-*"))


def test_a_file_that_is_no_backup_says_so_and_cannot_be_restored(
    dialog: RestoreDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown(dialog, qtbot)
    (tmp_path / "holiday.zip").write_bytes(b"pictures")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "holiday.zip"), ""))
    qtbot.mouseClick(dialog._choose, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "is not a backup" in dialog._pane.sentence())
    assert not dialog._go.isEnabled()
    assert dialog._list.count() == 2


def test_what_fails_is_said_and_leaves_everything(
    dialog: RestoreDialog, qtbot: QtBot, kept: Path, house: House
) -> None:
    shown(dialog, qtbot)
    kept.unlink()
    qtbot.mouseClick(dialog._go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "There is no file" in dialog._pane.sentence())
    assert not dialog.restored
    assert len(house.store.all(Application)) == 2


def test_a_backup_that_is_dropped_is_looked_into(ctx: Context, qtbot: QtBot, kept: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine.afterview-backup"
    mine.write_bytes(kept.read_bytes())
    section = DataSection(ctx)
    qtbot.addWidget(section)
    flow = ImportFlow(ctx, section)
    flow.offer([mine])
    dialog = flow.dialog
    assert isinstance(dialog, RestoreDialog)
    shown(dialog, qtbot)
    assert dialog._list.file() == mine
    dialog.close()
    qtbot.waitUntil(lambda: flow.dialog is None)
    flow.stop()


def test_sizes_and_differences_are_said_in_words() -> None:
    assert [words.size(one) for one in (300, 66_900, 150_000, 4_200_000, 123_456_789)] == [
        "1 kB",
        "67 kB",
        "0.1 MB",
        "4.2 MB",
        "123 MB",
    ]
    one = ListDifference("letters", 3, 5, comes_back=1, goes=3, differs=2)
    assert words.difference(one) == "3 would go, 1 would come back, 2 as they were then"
    look = Look(TUESDAY, 1, (one,))
    assert words.summary(replace(look, lists=(replace(one, goes=0),))) == "Nothing that is here now would go."
    assert words.summary(replace(look, lists=())) == "It holds the same as there is here now."
