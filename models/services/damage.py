"""Damaged data: found, and what can be done about it prepared, shown and carried out.

All of it works on the files by itself and may be called by a worker; `offer` and what follows need the record closed.
"""

import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from models.domain.backups import BackupFile, BackupKind, Look
from models.domain.clock import Clock
from models.domain.damage import Offer, Saved
from models.domain.errors import WorldError
from models.domain.said import Said
from models.services.folder import close, open_folder
from models.services.house import Services

if TYPE_CHECKING:
    from models.store.salvage import Salvaged

_DAY, _FILES = "check.day", "check.files"
_TRIES = 5
"""Backups that are opened until one is whole."""


def due(services: Services, now: datetime) -> bool:
    """Whether today's look at the record is still to come; it costs some seconds with ten thousand entries."""
    return services.store.recall(_DAY) != now.date().isoformat()


def done(services: Services, now: datetime) -> None:
    """The record was found sound; one that is not is looked at again at the next start."""
    services.store.remember(_DAY, now.date().isoformat())


def is_over(services: Services) -> bool:
    """The record was closed while it was looked at: there is nobody left to tell."""
    return services.store.database.is_closed()


def found(folder: Path) -> list[str]:
    """What is wrong with the database; empty for a sound one. May be called while the record is open."""
    from models.store.check import damaged

    return damaged(folder)


def lost_files(folder: Path) -> list[str]:
    """Files beside notes and applications that are gone or of another size, as sentences."""
    from models.store.check import lost_files

    return lost_files(folder)


def first_told(services: Services, lost: list[str]) -> bool:
    """Whether these lost files are to be told of: once, until they are others."""
    said = "\n".join(lost)
    if (services.store.recall(_FILES) or "") == said:
        return False
    services.store.remember(_FILES, said)
    return bool(lost)


def is_beyond_opening(folder: Path) -> bool:
    """Whether the data cannot be shown because it is damaged or gone, and not for any other reason."""
    from models.store.vanished import vanished

    return vanished(folder) or bool(found(folder))


def offer(folder: Path, now: datetime) -> Offer:
    """Saves what can be read into a folder of its own, and looks for the newest good backup.

    Raises WorldError where not even that folder can be made. `now` is in the person's own zone.
    """
    place = _place(folder)
    saved, trouble = None, None
    try:
        saved = _salvaged(folder, place, None)
    except WorldError as error:
        trouble = error.sentence
    backup = next(_good(folder, place, now), None)
    if saved is not None and backup is not None:
        with suppress(WorldError):  # what was saved without it stays
            saved = _salvaged(folder, place, place / "look")
    told = None if saved is None else _told(saved, now)
    return Offer(str(place), told, trouble, backup, None if backup is None else _beside(place, backup, now))


def save(folder: Path, now: datetime) -> tuple[Path, list[Said]]:
    """All at once, for the command line: where the damaged file is kept, and what was saved.

    Raises WorldError, for data that is sound as well: there is nothing to save then.
    """
    if not found(folder):
        raise WorldError("Nothing in “{folder}” is damaged, so it was left as it is.", folder=folder)
    offered = offer(folder, now)
    if offered.saved is None:
        let_go(offered)
        raise WorldError(offered.trouble or "Nothing could be read. It was left as it is; restore a backup.")
    return take(folder, offered, now), in_words(offered.saved)


def with_backup(offered: Offer, file: Path, now: datetime) -> Offer:
    """The same with a backup that the person chose. Raises WorldError where it is none, or not whole."""
    from models.services.encryption import with_key
    from models.store.backup_look import look

    coming = Path(offered.place) / "coming"
    coming.mkdir(mode=0o700, exist_ok=True)
    beside = with_key(lambda: look(coming, file, now))
    chosen = BackupFile(str(file), beside.made, beside.size, BackupKind.APART, False)
    return replace(offered, backup=chosen, beside=beside)


def begin_anew(folder: Path, offered: Offer, clock: Clock) -> Path | None:
    """An empty record, where nothing can be read and nothing is to be gone back to; gives where the damaged file is
    kept, None where there was none. Raises WorldError."""
    from models.store.salvage import put_in_place

    fresh = Path(offered.place) / "verified"
    close(open_folder(fresh, clock))
    kept = put_in_place(folder, fresh / _file_name(), clock.now())
    let_go(offered)
    return kept if kept.exists() else None


def take(folder: Path, offered: Offer, now: datetime) -> Path:
    """Lets what was saved take the place of what is damaged; gives where that is kept. Raises WorldError."""
    from models.store.salvage import put_in_place

    kept = put_in_place(folder, Path(offered.place) / "coming" / _file_name(), now)
    let_go(offered)
    return kept


def go_back(folder: Path, offered: Offer, source: Path, now: datetime) -> Path | None:
    """Puts a backup in the place of what is damaged; gives where that is kept. Raises WorldError."""
    from models.services.folder import restore

    kept = restore(folder, source, now)
    let_go(offered)
    return kept


def let_go(offered: Offer) -> None:
    """Nothing of what was prepared is wanted any more."""
    shutil.rmtree(offered.place, ignore_errors=True)


# -- what is offered -------------------------------------------------------------------------------


def _file_name() -> str:
    from models.store.db import FILE_NAME

    return FILE_NAME


def _place(folder: Path) -> Path:
    import tempfile

    from models.store.backup_verify import WORKING, told_calmly

    with told_calmly(folder):
        return Path(tempfile.mkdtemp(prefix=WORKING, dir=folder))


def _salvaged(folder: Path, place: Path, backup: Path | None) -> "Salvaged":
    """Into `coming`, which is made anew: the one before it stays until there is a better one."""
    from models.store.backup_verify import told_calmly
    from models.store.salvage import salvage

    fresh, coming = place / "verified", place / "coming"
    with told_calmly(folder):
        fresh.mkdir(mode=0o700)
        try:
            made = salvage(folder, fresh, None if backup is None else backup / _file_name())
        except BaseException:
            shutil.rmtree(fresh, ignore_errors=True)
            raise
        shutil.rmtree(coming, ignore_errors=True)
        fresh.rename(coming)
    return replace(made, file=coming / made.file.name)


def _good(folder: Path, place: Path, now: datetime) -> Iterator[BackupFile]:
    """Backups that are whole, the newest first; each lies in `look` while it is given.

    Where the first bytes of encrypted data are spoiled, only a backup says which key it needs: the keyring is asked
    for it here, and for each key once, since it may ask the person.
    """
    from models.services.encryption import with_key
    from models.store.backup_verify import told_calmly
    from models.store.engine import Locked

    lacking: set[bytes] = set()
    for one in _shelf(folder, place, now)[:_TRIES]:
        inside = place / "look"
        with suppress(WorldError), told_calmly(folder):
            try:
                _unpacked(Path(one.file), inside)
            except Locked as error:
                if error.salt in lacking:
                    continue
                lacking.add(error.salt)
                with_key(partial(_unpacked, Path(one.file), inside))
            yield one


def _unpacked(backup: Path, inside: Path) -> None:
    """The backup's database, verified and brought up to date. Raises WorldError, Locked among them."""
    from models.store.backup_verify import look_into
    from models.store.container import Meter, nobody
    from models.store.db import open_database

    shutil.rmtree(inside, ignore_errors=True)
    inside.mkdir(mode=0o700)
    look_into(backup, inside, Meter(nobody, 1))
    open_database(inside, guard=False).close()


def _shelf(folder: Path, place: Path, now: datetime) -> list[BackupFile]:
    """The backups beside the data and where the person has them kept, as far as that could be read; newest first."""
    from models.store.backup_folder import FOLDER, found_in

    home, chosen = _kept_where(place)
    places = [folder, folder / FOLDER, *([] if chosen is None else [Path(chosen)])]
    there = {one.file: one for each in places for one in found_in(each, home, folder) if one.sound and one.made <= now}
    return sorted(there.values(), key=lambda one: (one.made, one.file), reverse=True)


def _kept_where(place: Path) -> tuple[str, str | None]:
    """What the saved record says of its backups: the name of its rotation, and the folder that was chosen."""
    from contextlib import closing

    from models.services.backups import plan_of
    from models.store.backup_facts import home_of
    from models.store.backup_verify import told_calmly
    from models.store.repository import Store

    coming = place / "coming"
    if not coming.exists():
        return "", None
    with suppress(WorldError), told_calmly(place):
        home = home_of(coming / _file_name())
        with closing(Store.open(coming)) as store:
            return home, plan_of(store).folder
    return "", None


def _told(saved: "Salvaged", now: datetime) -> Saved:
    from models.store.backup_look import counted

    look = counted(saved.file, now)
    return Saved(look, saved.kept, saved.partly, saved.given, saved.lost, saved.made_up)


def _beside(place: Path, backup: BackupFile, now: datetime) -> Look | None:
    from models.store.backup_look import look
    from models.store.backup_verify import told_calmly

    with suppress(WorldError), told_calmly(place):
        coming = place / "coming"
        coming.mkdir(mode=0o700, exist_ok=True)
        return look(coming, Path(backup.file), now)
    return None


def in_words(saved: Saved) -> list[Said]:
    """For the command line: what was saved and what was not."""
    found = [Said("{count} entries could be read.", count=saved.kept)]
    if saved.partly:
        found.append(Said("Of {count} of them only a part could be read.", count=saved.partly))
    if saved.given:
        found.append(Said("In {count} of them a backup filled a gap.", count=saved.given))
    if saved.lost:
        found.append(Said("{count} entries could not be read and are lost.", count=saved.lost))
    if saved.made_up:
        found.append(Said("{count} entries were made anew for what belongs to them; they say so.", count=saved.made_up))
    return found
