"""Backups of the whole record: where they go, when one is due, what came of it, and a look inside before going back.

The functions take and give frozen values and open the data by themselves, so a worker may call them. Where the folder
that the person chose cannot be used, the backup is kept beside the data meanwhile and the trouble is given along.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

from models.domain.backups import BackupFile, BackupKind, Look, to_go
from models.domain.errors import WorldError
from models.domain.preferences import BackupPlan
from models.domain.said import Said
from models.services.desk import Desk
from models.services.etiquette import etiquette_of
from models.store.reading import holds_anything
from models.store.repository import Store

Progress = Callable[[int, int], None]
HANDFUL = 5
"""Entries that a file may bring in without a backup before it: an undo is enough."""
OLDEST = timedelta(days=7)
"""Where nothing was changed for so long, there is another one all the same: a disk may spoil the one there is."""
_DAY, _TOLD = "backups.day", "backups.told"


@dataclass(frozen=True, slots=True)
class Made:
    """What came of a backup. `file` is None where the newest one holds all of it already."""

    file: Path | None
    trouble: Said | None = None
    """Why it is not in the folder that was chosen; it is beside the data then."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """What there is to go back to, newest first; `place` is where backups go, as far as it can be used."""

    files: tuple[BackupFile, ...]
    place: Path
    trouble: Said | None = None

    def newest(self) -> BackupFile | None:
        """The last one that was made by itself or asked for, and can be read."""
        return next((one for one in self.files if one.ours and one.sound), None)


class Backups:
    """What the record remembers of its backups; nothing of it is exported."""

    def __init__(self, desk: Desk) -> None:
        self._store = desk.store

    @property
    def folder(self) -> Path:
        return self._store.folder

    @property
    def open(self) -> bool:
        """Whether the record can still be asked: an answer of a worker may come when it has been closed."""
        return not self._store.database.is_closed()

    def plan(self) -> BackupPlan:
        return plan_of(self._store)

    def zone(self) -> tzinfo:
        return etiquette_of(self._store.settings()).zone

    def due(self, now: datetime) -> bool:
        """Once a day of the person's, as long as there is something to keep."""
        if not self.plan().daily or self._store.recall(_DAY) == self._day(now):
            return False
        return holds_anything(self._store)

    def done(self, now: datetime) -> None:
        self._store.remember(_DAY, self._day(now))

    def first_told(self, trouble: Said | None) -> bool:
        """Whether this trouble is to be told: once, until it has been over."""
        said = trouble or ""
        if (self._store.recall(_TOLD) or "") == said:
            return False
        self._store.remember(_TOLD, said)
        return trouble is not None

    def _day(self, now: datetime) -> str:
        return now.astimezone(self.zone()).date().isoformat()


def plan_of(store: Store) -> BackupPlan:
    return store.get(BackupPlan) or BackupPlan()


def make(folder: Path, plan: BackupPlan, kind: BackupKind, now: datetime, progress: Progress) -> Made:
    """One more backup, and those that it makes superfluous go. `now` is in the person's own zone.

    Raises WorldError where it can be kept nowhere, and whatever `progress` raises.
    """
    from models.store.backup_facts import home_for
    from models.store.backup_place import is_signed, know_again

    home, trouble = home_for(folder), None
    if plan.folder is not None:
        chosen = Path(plan.folder)
        trouble = _trouble(folder, chosen)
        if trouble is None:
            if not is_signed(folder, chosen):
                know_again(folder, chosen)
            try:
                return Made(_kept(folder, chosen, kind, now, home, progress))
            except WorldError as error:
                trouble = error.sentence
    return Made(_kept(folder, _own(folder), kind, now, home, progress), trouble)


def _own(folder: Path) -> Path:
    from models.store.backup_folder import own_folder
    from models.store.backup_verify import told_calmly

    with told_calmly(folder):
        return own_folder(folder)


def choose(folder: Path, chosen: Path) -> None:
    """The folder is the right one as it is now, and is known again by a small file in it."""
    from models.store.backup_place import know_again

    know_again(folder, chosen)


def _trouble(folder: Path, chosen: Path) -> Said | None:
    """Why nothing can be kept there, as far as a look tells."""
    import os

    from models.store.backup_place import is_another

    if not chosen.is_dir():
        return Said(
            "The folder for your backups, “{folder}”, is not there. Its disk may not be plugged in.", folder=chosen
        )
    if not os.access(chosen, os.W_OK | os.X_OK):
        return Said("The folder for your backups, “{folder}”, may not be written to.", folder=chosen)
    if is_another(folder, chosen):
        return Said(
            "The folder for your backups, “{folder}”, is there, but not as it was: its disk may not be plugged in. "
            "If it is the right one, choose it once more.",
            folder=chosen,
        )
    return None


def _kept(folder: Path, place: Path, kind: BackupKind, now: datetime, home: str, progress: Progress) -> Path | None:
    from models.store.backup import back_up
    from models.store.backup_facts import days_lived
    from models.store.backup_folder import clear_leavings, found_in, new_name, remove
    from models.store.db import FILE_NAME

    clear_leavings(place, now)
    clear_leavings(folder, now)
    target: Path | None = None
    if not (kind is BackupKind.DAILY and _is_kept(found_in(place, home, folder), folder / FILE_NAME, now)):
        target = new_name(place, kind, now)
        back_up(folder, target, now, kind, progress)
    if not days_lived(folder, now).is_at_home(now):
        return target  # where the clock was just set, or the record is young, nothing goes
    for there in _sets(folder, place):
        found = [one for each in there for one in found_in(each, home, folder)]
        remove(to_go(found, now, now.tzinfo or UTC), folder)
    return target


def tidy(folder: Path, plan: BackupPlan, now: datetime) -> None:
    """What a crash has left half made goes, also where no backup is made by itself."""
    from models.store.backup_folder import FOLDER, clear_leavings

    chosen = [] if plan.folder is None else [Path(plan.folder)]
    for place in (folder, folder / FOLDER, *chosen):
        clear_leavings(place, now)


def _sets(folder: Path, place: Path) -> list[tuple[Path, ...]]:
    """Folders that are rotated together: what lies beside the data is one, a folder of the person's choice another."""
    from models.store.backup_folder import FOLDER

    own = (folder, folder / FOLDER)
    return [own] if place in own else [(place,), own]


def _is_kept(found: list[BackupFile], data: Path, now: datetime) -> bool:
    """Whether the newest backup there is of the record as it is now, and not old."""
    from models.store.backup_facts import facts_of

    mine = [one for one in found if one.ours and one.sound and now - OLDEST < one.made <= now]
    if not mine:
        return False
    newest = max(mine, key=lambda one: one.made)
    return bool(newest.mark) and newest.mark == facts_of(data, now).mark


def shelf(folder: Path, plan: BackupPlan) -> Shelf:
    """What there is to go back to, in the folder that was chosen and beside the data."""
    from models.store.backup_facts import home_of
    from models.store.backup_folder import FOLDER, found_in
    from models.store.db import FILE_NAME

    own = folder / FOLDER
    chosen = None if plan.folder is None else Path(plan.folder)
    home = home_of(folder / FILE_NAME)
    found: dict[str, BackupFile] = {}
    for place in (chosen, own, folder):
        if place is not None:
            found |= {one.file: one for one in found_in(place, home, folder)}
    files = sorted(found.values(), key=lambda one: (one.made, one.file), reverse=True)
    return Shelf(tuple(files), chosen or own, None if chosen is None else _trouble(folder, chosen))


def look(folder: Path, source: Path, now: datetime, progress: Progress) -> Look:
    """What is in a backup, beside what is here. Raises WorldError, and whatever `progress` raises."""
    from models.services.encryption import with_key
    from models.store.backup_look import look

    return with_key(lambda: look(folder, source, now, progress))


def keep_apart(folder: Path, target: Path, now: datetime, progress: Progress) -> Path:
    """All of it in a file that the person named, which no rotation touches. Raises WorldError."""
    from models.store.backup import back_up

    back_up(folder, target, now, BackupKind.APART, progress)
    return target


def restore(folder: Path, source: Path, now: datetime, progress: Progress) -> Path | None:
    """Raises WorldError, and then nothing was changed; gives where the replaced data is kept."""
    from models.services.encryption import with_key
    from models.store.backup import restore

    return with_key(lambda: restore(folder, source, now, progress))


class BeforeImport:
    """A backup before the first file that brings in more than a handful; the others of one go are undone with it."""

    def __init__(self, store: Store, now: datetime) -> None:
        self._store, self._now = store, now
        self._done = False

    def of(self, entries: int, progress: Progress) -> None:
        """Raises WorldError where no backup can be kept, and whatever `progress` raises; then nothing is brought in."""
        if self._done or entries <= HANDFUL or not holds_anything(self._store):
            return
        self._done = True
        zone = etiquette_of(self._store.settings()).zone
        now = self._now.astimezone(zone)
        make(self._store.folder, plan_of(self._store), BackupKind.BEFORE_IMPORT, now, _silent(progress))


def _silent(progress: Progress) -> Progress:
    """The bytes of the backup are not entries of the file; but whoever stops the import stops it too."""
    return lambda _done, _of: progress(0, 0)
