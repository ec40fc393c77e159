"""What can be done about damaged data, prepared: what can be read of it, saved apart, and the newest good backup.

A fault of ours in one part takes no other part away, and stands in the log.
"""

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from models.domain.backups import BackupFile, Look
from models.domain.damage import Offer, Saved, Sealed
from models.domain.errors import WorldError
from models.domain.said import Said

if TYPE_CHECKING:
    from models.store.keys import Key
    from models.store.salvage import Salvaged

T = TypeVar("T")
_TRIES = 5
"""Backups that are opened until one is whole."""
_OURS = Said(
    "A fault of ours kept Afterview from reading what is left of the data; it stands in the log. "
    "The data was left as it is."
)


def offer(folder: Path, now: datetime) -> Offer:
    """Saves what can be read into a folder of its own, and looks for the newest good backup.

    A fault of ours in the one does not hide the other. Raises WorldError where not even that folder can be made.
    `now` is in the person's own zone.
    """
    from models.store.backup_verify import hold, let_go, told_calmly
    from models.store.keys import passing

    with told_calmly(folder):
        place = hold(folder)
    try:
        with passing(is_sealed(folder)) as key:
            return _offered(folder, place, key, now)
    except BaseException:
        let_go(place)
        raise


def is_sealed(folder: Path) -> bool:
    """Whether the data is, or was, encrypted, whatever its first bytes say: no word of a backup is to lie beside it."""
    from models.store.attachments import any_sealed
    from models.store.engine import salt_of
    from models.store.whose_key import looks_sealed

    file = folder / file_name()
    return salt_of(file) is not None or looks_sealed(file) or any_sealed(folder)


def _offered(folder: Path, place: Path, key: "Key | None", now: datetime) -> Offer:
    """`key` is for what comes out of a backup, while this is made."""
    from models.services.encryption import find_key

    saved, trouble = _first_saved(folder, place, now)
    if saved is None and find_key(folder):
        saved, trouble = _first_saved(folder, place, now)
    backup, sealed = _newest(folder, place, key, now)
    if saved is not None and backup is not None:
        saved = _tried(folder, now, partial(_salvaged, folder, place, place / "look")) or saved
    told = None if saved is None else _tried(folder, now, partial(_told, saved, now))
    beside = None if backup is None else _tried(folder, now, partial(_beside, place, backup, now, key is not None))
    if saved is not None and told is None:
        trouble = _OURS
    if backup is None and told is None and sealed is None:
        sealed = _data_itself(folder)
    return Offer(str(place), told, trouble, backup, beside, sealed)


def _salvaged(folder: Path, place: Path, backup: Path | None) -> "Salvaged":
    """Into `coming`, which is made anew: the one before it stays until there is a better one."""
    from models.store.backup_verify import told_calmly
    from models.store.salvage import salvage

    fresh, coming = place / "verified", place / "coming"
    with told_calmly(folder):
        fresh.mkdir(mode=0o700)
        try:
            made = salvage(folder, fresh, None if backup is None else backup / file_name())
        except BaseException:
            shutil.rmtree(fresh, ignore_errors=True)
            raise
        shutil.rmtree(coming, ignore_errors=True)
        fresh.rename(coming)
    return replace(made, file=coming / made.file.name)


def _first_saved(folder: Path, place: Path, now: datetime) -> tuple["Salvaged | None", Said | None]:
    """What can be read without a backup's help, or why nothing."""
    try:
        return _salvaged(folder, place, None), None
    except WorldError as error:
        return None, error.sentence
    except Exception as error:  # noqa: BLE001 - whatever is wrong with us, a backup may be whole
        _note(folder, now, error)
        return None, _OURS


def _tried(folder: Path, now: datetime, call: Callable[[], T]) -> T | None:
    """None where it cannot be had, which takes nothing else away; a fault of ours goes into the log."""
    try:
        return call()
    except WorldError:
        return None
    except Exception as error:  # noqa: BLE001 - as above
        _note(folder, now, error)
        return None


def _note(folder: Path, now: datetime, error: Exception) -> None:
    from models.adapters.fault import place_of
    from models.adapters.log import Event, Log

    class Then:
        def now(self) -> datetime:
            return now

    at = place_of(error, error.__traceback__).rpartition(" ")[2].replace("/", ".")
    Log(folder, Then()).note(Event.FAULT, kind=type(error), at=at)


def _newest(folder: Path, place: Path, key: "Key | None", now: datetime) -> tuple[BackupFile | None, Sealed | None]:
    """The newest backup that is whole, which lies in `look` then; and a newer one that lacks nothing but its key."""
    lacking: dict[bytes, Sealed] = {}
    tries = 0
    for one in _tried(folder, now, partial(_shelf, folder, place, now)) or []:
        if tries == _TRIES:
            break
        found = _tried(folder, now, partial(_opened, folder, place / "look", one, lacking, key))
        if found:
            return one, next(iter(lacking.values()), None)
        tries += found is None
    return None, next(iter(lacking.values()), None)


def _opened(folder: Path, inside: Path, one: BackupFile, lacking: dict[bytes, Sealed], key: "Key | None") -> bool:
    """False where the backup's key is not to be had, which stands in `lacking` then. Raises WorldError.

    Where the first bytes of encrypted data are spoiled, only a backup says which key it needs: the keyring is asked
    for it here, and for each key once, since it may ask the person.
    """
    from models.services.encryption import with_key
    from models.store.backup_verify import told_calmly
    from models.store.engine import Locked

    unpack = partial(_unpacked, Path(one.file), inside, key)
    with told_calmly(folder):
        try:
            unpack()
        except Locked as error:
            if error.salt in lacking:
                return False
            lacking[error.salt] = Sealed(one.file, error.salt, one.made)
            try:
                with_key(unpack)
            except Locked:
                return False
            del lacking[error.salt]
    return True


def _data_itself(folder: Path) -> Sealed | None:
    """Where nothing else is left of encrypted data: its own first bytes, as they were but for the mark."""
    from models.store.whose_key import salts_near

    salts = salts_near(folder) if is_sealed(folder) else []
    return Sealed(str(folder / file_name()), salts[0], None) if salts else None


def _unpacked(backup: Path, inside: Path, key: "Key | None") -> None:
    """The backup's database, verified and brought up to date; a plain one comes to lie under `key`.

    Raises WorldError, Locked among them.
    """
    from models.store.backup_verify import look_into
    from models.store.container import Meter, nobody
    from models.store.db import open_database

    shutil.rmtree(inside, ignore_errors=True)
    inside.mkdir(mode=0o700)
    look_into(backup, inside, Meter(nobody, 1), key)
    open_database(inside, guard=False).close()


def _shelf(folder: Path, place: Path, now: datetime) -> list[BackupFile]:
    """The backups beside the data and where the person has them kept, as far as that could be read; newest first."""
    return kept_backups(folder, now, *_kept_where(place))


def kept_backups(folder: Path, now: datetime, home: str = "", chosen: str | None = None) -> list[BackupFile]:
    """What can be gone back to, newest first; one from ahead of now comes last: it or the clock is wrong."""
    from models.store.backup_folder import FOLDER, found_in

    places = [folder, folder / FOLDER, *([] if chosen is None else [Path(chosen)])]
    there = {one.file: one for each in places for one in found_in(each, home, folder) if one.sound}
    return sorted(there.values(), key=lambda one: (one.made <= now, one.made, one.file), reverse=True)


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
        home = home_of(coming / file_name())
        with closing(Store.open(coming)) as store:
            return home, plan_of(store).folder
    return "", None


def _told(saved: "Salvaged", now: datetime) -> Saved:
    from models.store.backup_look import counted

    look = counted(saved.file, now)
    return Saved(look, saved.kept, saved.partly, saved.given, saved.lost, saved.made_up)


def _beside(place: Path, backup: BackupFile, now: datetime, sealed: bool) -> Look | None:
    from models.store.backup_look import look
    from models.store.backup_verify import told_calmly

    with suppress(WorldError), told_calmly(place):
        coming = place / "coming"
        coming.mkdir(mode=0o700, exist_ok=True)
        return look(coming, Path(backup.file), now, sealed=sealed)
    return None


def file_name() -> str:
    from models.store.db import FILE_NAME

    return FILE_NAME
