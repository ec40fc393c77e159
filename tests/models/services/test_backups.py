"""When a backup is made, where it goes, and what is said when it cannot go there."""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from models.domain.backups import BackupKind
from models.domain.errors import WorldError
from models.domain.preferences import BackupPlan
from models.services.backups import Made, choose, make, shelf
from models.services.import_plan import Cancelled
from models.store.backup_place import SIGN
from tests.models.services.house_at import House

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path / "data")
    yield house
    house.store.close()


def nobody(_done: int, _of: int) -> None:
    pass


def kept(house: House, plan: BackupPlan | None = None, kind: BackupKind = BackupKind.DAILY) -> Made:
    return make(house.store.folder, plan or BackupPlan(), kind, house.now.astimezone(BERLIN), nobody)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_it_is_due_once_a_day_of_the_person_once_there_is_something(house: House) -> None:
    backups = house.services.backups
    assert not backups.due(house.now)
    house.application()
    assert backups.due(house.now)
    backups.done(house.now)
    assert not backups.due(house.later(hours=13))  # 23:00 in Berlin
    assert backups.due(house.later(hours=1, minutes=1))
    house.services.preferences.put_backup_plan(BackupPlan(daily=False))
    assert not backups.due(house.now)


def test_it_is_due_again_where_the_clock_was_set_back(house: House) -> None:
    house.application()
    house.services.backups.done(house.now)
    assert house.services.backups.due(house.later(days=-365))


def test_a_day_without_a_change_needs_no_further_one_but_a_week_does(house: House) -> None:
    house.application()
    first = kept(house)
    assert first.file is not None
    house.later(days=1)
    assert kept(house).file is None
    assert kept(house, kind=BackupKind.ASKED).file is not None
    house.later(days=8)
    assert kept(house).file is not None
    house.application("Other")
    house.later(days=1)
    assert kept(house).file is not None


def test_a_month_of_days_leaves_what_the_rotation_says(house: House) -> None:
    for number in range(30):
        house.application(f"Company {number}")
        assert kept(house).file is not None
        house.later(days=1)
    found = shelf(house.store.folder, BackupPlan()).files
    assert [(house.now - one.made).days for one in found][:7] == list(range(1, 8))
    assert 9 <= len(found) <= 12


def test_a_clock_that_was_set_ahead_takes_no_backup_away(house: House) -> None:
    for number in range(20):
        house.application(f"Company {number}")
        kept(house, kind=BackupKind.BEFORE_IMPORT if number == 12 else BackupKind.DAILY)
        house.later(days=1)
    before = {one.file for one in shelf(house.store.folder, BackupPlan()).files}
    right = house.now
    house.later(days=3650)
    for number in range(4):
        house.application(f"Future {number}")
        assert kept(house).file is not None
        house.later(days=1)
    assert before <= {one.file for one in shelf(house.store.folder, BackupPlan()).files}
    house.clock.moment = right
    house.application("Today")
    assert kept(house).file is not None
    gone = before - {one.file for one in shelf(house.store.folder, BackupPlan()).files}
    assert len(gone) == 1, "as on any other day"


def test_a_folder_of_ones_own(house: House, tmp_path: Path) -> None:
    chosen = tmp_path / "stick"
    chosen.mkdir()
    house.application()
    made = kept(house, BackupPlan(str(chosen)))
    assert made.file is not None
    assert made.file.parent == chosen
    assert made.trouble is None
    assert not (house.store.folder / "backups").exists()
    assert names(chosen) == [SIGN, made.file.name]


def test_a_disk_that_is_not_plugged_in_is_told_though_its_empty_folder_is_there(house: House, tmp_path: Path) -> None:
    chosen, disk = tmp_path / "stick", tmp_path / "the disk itself"
    chosen.mkdir()
    house.application()
    plan = BackupPlan(str(chosen))
    assert kept(house, plan).trouble is None
    chosen.rename(disk)
    chosen.mkdir()
    made = kept(house, plan, BackupKind.ASKED)
    assert "is there, but not as it was: its disk may not be plugged in" in str(made.trouble)
    assert made.trouble == shelf(house.store.folder, plan).trouble
    assert made.file is not None
    assert made.file.parent == house.store.folder / "backups"
    assert names(chosen) == []
    chosen.rmdir()
    disk.rename(chosen)
    house.later(hours=1)
    there = kept(house, plan, BackupKind.ASKED)
    assert there.trouble is None
    assert there.file is not None
    assert there.file.parent == chosen


def test_who_chooses_the_folder_once_more_says_that_it_is_the_right_one(house: House, tmp_path: Path) -> None:
    chosen = tmp_path / "stick"
    chosen.mkdir()
    house.application()
    choose(house.store.folder, chosen)
    (chosen / SIGN).unlink()
    plan = BackupPlan(str(chosen))
    assert kept(house, plan).trouble is not None
    choose(house.store.folder, chosen)
    assert kept(house, plan, BackupKind.ASKED).trouble is None


def test_a_choice_from_before_there_were_signs_is_known_by_its_backups(house: House, tmp_path: Path) -> None:
    chosen, plan = tmp_path / "stick", BackupPlan(str(tmp_path / "stick"))
    chosen.mkdir()
    house.application()
    made = kept(house).file
    house.services.backups.done(house.now)
    assert made is not None
    assert "not as it was" in str(kept(house, plan, BackupKind.ASKED).trouble)
    made.rename(chosen / made.name)
    assert kept(house, plan, BackupKind.ASKED).trouble is None
    assert (chosen / SIGN).exists()


def test_a_folder_that_is_missing_is_told_and_the_backup_is_kept_beside_the_data(house: House, tmp_path: Path) -> None:
    house.application()
    plan = BackupPlan(str(tmp_path / "stick"))
    made = kept(house, plan)
    assert made.file is not None
    assert made.file.parent == house.store.folder / "backups"
    assert made.trouble == (
        f"The folder for your backups, “{tmp_path / 'stick'}”, is not there. Its disk may not be plugged in."
    )
    found = shelf(house.store.folder, plan)
    assert found.trouble == made.trouble
    assert [one.file for one in found.files] == [str(made.file)]


def test_a_folder_that_may_not_be_written_to(house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = tmp_path / "read only"
    chosen.mkdir()
    house.application()
    # Whoever runs the tests may be somebody who may write everywhere.
    monkeypatch.setattr(os, "access", lambda path, _mode: path != chosen)
    assert "may not be written to" in str(kept(house, BackupPlan(str(chosen))).trouble)


def test_a_full_disk_of_ones_own_choice(house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    chosen = tmp_path / "full"
    chosen.mkdir()
    house.application()
    from models.store.container import pack

    def full(target: Path, *rest: object) -> None:
        if target.is_relative_to(chosen):
            raise OSError(28, os.strerror(28))
        pack(target, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr("models.store.backup.pack", full)
    made = kept(house, BackupPlan(str(chosen)))
    assert "the disk is full" in str(made.trouble)
    assert made.file is not None
    assert names(chosen) == [SIGN]


def test_trouble_is_told_once_until_it_has_been_over(house: House, tmp_path: Path) -> None:
    house.application()
    backups = house.services.backups
    trouble = kept(house, BackupPlan(str(tmp_path / "stick"))).trouble
    assert [backups.first_told(one) for one in (trouble, trouble, None, None, trouble)] == [
        True,
        False,
        False,
        False,
        True,
    ]


def test_backups_of_another_record_in_the_same_folder_stay(house: House, tmp_path: Path) -> None:
    chosen = tmp_path / "shared"
    chosen.mkdir()
    plan = BackupPlan(str(chosen))
    other = House(tmp_path / "other")
    for number in range(10):
        other.application(f"Other {number}")
        make(other.store.folder, plan, BackupKind.DAILY, other.now.astimezone(BERLIN), nobody)
        other.later(days=1)
    theirs = names(chosen)
    house.clock.moment = other.now + timedelta(hours=1)
    for number in range(10):
        house.application(f"Mine {number}")
        kept(house, plan)
        house.later(days=1)
    assert set(theirs) < set(names(chosen))
    other.store.close()


def test_the_shelf_shows_the_newest_first_and_what_a_restore_replaced(house: House, tmp_path: Path) -> None:
    from models.services.backups import restore

    house.application()
    first = kept(house)
    assert first.file is not None
    house.application("Later")
    house.later(hours=1)
    replaced = restore(house.store.folder, first.file, house.now, nobody)
    found = shelf(house.store.folder, BackupPlan())
    assert [(Path(one.file), one.kind) for one in found.files] == [
        (replaced, BackupKind.BEFORE_RESTORE),
        (first.file, BackupKind.DAILY),
    ]
    newest = found.newest()
    assert newest is not None
    assert newest.made == datetime.fromisoformat(newest.made.isoformat())


CARDS = "".join(f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Person {number}\r\nEND:VCARD\r\n" for number in range(8))


def test_before_many_come_in_there_is_a_backup_without_them(house: House, tmp_path: Path) -> None:
    from models.services.imports import import_file
    from models.store.backup_folder import found_in

    house.application()
    (tmp_path / "cards.vcf").write_text(CARDS)
    import_file(house.store, tmp_path / "cards.vcf", house.now)
    (found,) = found_in(house.store.folder / "backups", "", house.store.folder)
    assert found.kind is BackupKind.BEFORE_IMPORT
    assert found.rows["contacts"] == 0


def test_a_handful_or_an_empty_record_needs_none(house: House, tmp_path: Path) -> None:
    from models.services.imports import import_file

    (tmp_path / "cards.vcf").write_text(CARDS)
    import_file(house.store, tmp_path / "cards.vcf", house.now)
    (tmp_path / "few.vcf").write_text(CARDS.replace("Person", "Other")[: CARDS.index("Person 3")])
    import_file(house.store, tmp_path / "few.vcf", house.now)
    assert not (house.store.folder / "backups").exists()


def test_an_import_in_the_window_is_preceded_once_and_can_be_stopped_at_it(house: House, tmp_path: Path) -> None:
    from models.services.importing import Wanted

    house.application()
    wanted = []
    for number in range(2):
        (tmp_path / f"{number}.vcf").write_text(CARDS.replace("Person", f"Person of {number}"))
        wanted.append(Wanted(tmp_path / f"{number}.vcf"))

    def stop(_done: int, of: int) -> None:
        if of == 0:
            raise Cancelled

    imports = house.services.imports
    with pytest.raises(Cancelled):
        imports.carry_out_apart(wanted, house.now, frozenset(), stop)
    carried = imports.carry_out_apart(wanted, house.now, frozenset(), nobody)
    assert carried.refused == ()
    assert len(names(house.store.folder / "backups")) == 1


def test_nothing_comes_in_where_no_backup_can_be_kept(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from models.services.imports import import_file

    house.application()
    (tmp_path / "cards.vcf").write_text(CARDS)

    def full(*_: object) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr("models.store.backup.pack", full)
    before = house.store.archive()
    with pytest.raises(WorldError, match="the disk is full"):
        import_file(house.store, tmp_path / "cards.vcf", house.now)
    assert house.store.archive() == before


def test_the_plan_is_kept_and_undone(house: House) -> None:
    change = house.services.preferences.put_backup_plan(replace(BackupPlan(), folder="/somewhere"))
    assert house.services.backups.plan().folder == "/somewhere"
    house.services.undo(change)
    assert house.services.backups.plan() == BackupPlan()
