"""One file that holds everything, and the way back from it.

A zip with `manifest.json` (format, version, rows per table, SHA-256 of the database, when and why it was made), the
database as one file, and what is in `attachments/`. It is verified by reading it back before it bears its name.
"""

import contextlib
import os
import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from models.domain.backups import BackupKind
from models.domain.errors import StoreRefused, WorldError
from models.store.attachments import FOLDER as ATTACHMENTS, bring, keep_apart, keep_only
from models.store.backup_facts import facts_of, home_of, settle_in, sha256
from models.store.backup_verify import free_name, told_calmly, verify, working
from models.store.container import FORMAT, Meter, Progress, attached, nobody, pack, size_within
from models.store.copying import copy_into, counts_of, faults_of, keep_copy, make_file, sync
from models.store.db import FILE_NAME, inspect, is_data, make_folder, open_database, transaction
from models.store.engine import Locked, key_of, read_only
from models.store.held import refuse_in_use
from models.store.keys import Key
from models.store.repository import Store
from models.store.whose_key import by_pages, key_for

_TRIES = 5
_ASKED_ABOUT = (
    """
    UPDATE letters SET state = 'unsure' WHERE state = 'sending' OR (state IN ('ready', 'scheduled')
    AND id IN (SELECT letter FROM dispatches WHERE attempts IS NOT NULL))
    """,
    "UPDATE dispatches SET attempts = NULL, next_try_at = NULL WHERE attempts IS NOT NULL",
)


def back_up(
    source: Store | Path,
    target: Path,
    now: datetime | None = None,
    kind: BackupKind = BackupKind.APART,
    progress: Progress = nobody,
) -> None:
    """Writes all of a data folder into the one file `target`, which is there whole and verified or not at all.

    All of it is as it was at one moment, whoever writes meanwhile. Raises WorldError, and whatever `progress` raises;
    a file of that name from before then stays.
    """
    folder = source.folder if isinstance(source, Store) else source
    data = folder / FILE_NAME
    with told_calmly(folder):
        _check_names(folder, target)
        files = folder / ATTACHMENTS
        size = data.stat().st_size
        meter = Meter(progress, 3 * size + 2 * sum(path.stat().st_size for path in attached(files)))
    with told_calmly(target.parent), working(target.parent) as apart:
        if not inspect(data):
            raise WorldError("There is no data in “{folder}” to back up.", folder=folder)
        copy = apart / FILE_NAME
        keep_copy(data, copy)
        meter.add(size)
        part = apart / "backup.zip"
        make_file(part)
        pack(part, _manifest(copy, files, now, kind), copy, files, meter)
        unpacked = apart / "verified"
        unpacked.mkdir(mode=0o700)
        verify(part, unpacked, meter, attachments=False)
        sync(part)
        part.replace(target)
        sync(target.parent)


def _check_names(folder: Path, target: Path) -> None:
    """There is something to copy, and a place for it that is not the data itself."""
    if not (folder / FILE_NAME).is_file():
        raise WorldError("There is no data in “{folder}” to back up.", folder=folder)
    if not target.absolute().parent.is_dir():
        raise WorldError(
            "There is no folder “{folder}” to write the backup to. Make it, or choose another.", folder=target.parent
        )
    if target.is_dir():
        raise WorldError("“{file}” is a folder. Name a file for the backup.", file=target)
    if target.exists() and not target.is_file():
        raise WorldError(
            "“{file}” is a device or a pipe. Name a file for the backup, so that it can be read back.", file=target
        )
    if is_data(folder, target):
        raise WorldError("The backup would overwrite the data itself. Name another file.")


def _manifest(copy: Path, files: Path, now: datetime | None, kind: BackupKind) -> Mapping[str, object]:
    """Counts and moments, no words. What a person named a file for is nobody's to take away again: it has no home."""
    facts = facts_of(copy, now)
    return {
        "format": FORMAT,
        "version": inspect(copy),
        "rows": counts_of(copy),
        "sha256": sha256(copy),
        "attachments": len(attached(files)),
        "made": None if now is None else now.astimezone(UTC).isoformat(timespec="seconds"),
        "changed": facts.changed,
        "mark": facts.mark,
        "kind": kind.value,
        "home": "" if kind is BackupKind.APART else facts.home,
    }


def restore(folder: Path, source: Path, now: datetime, progress: Progress = nobody) -> Path | None:
    """Puts the data of a backup in the place of what is in `folder`.

    The backup is verified before anything is touched. What was there is kept beside as a backup of its
    own, which `restore` takes as well; gives its path, or None where there was nothing. A damaged
    database, out of which nothing can be copied, is set aside as it is. Killed at any moment, it leaves what was
    there or what was to come, whole. Raises WorldError, and whatever `progress` raises until the data is replaced.
    """
    make_folder(folder)
    data = folder / FILE_NAME
    with told_calmly(folder), working(folder) as apart:
        coming = apart / "coming"
        coming.mkdir(mode=0o700)
        here = data.stat().st_size if data.exists() else 0
        meter = Meter(progress, 2 * size_within(source) + 3 * here)
        key = key_for(data) if data.is_file() else None
        verify(source, coming, meter, key=key)
        sound = _is_sound(data)
        if sound:
            coming = _like(key, coming, apart)
        # An older backup is brought up to date here, where it can fail without harm.
        _make_ready(coming, home_of(data if sound else coming / FILE_NAME) if sound or _lies_in(source, folder) else "")
        stamp = now.astimezone(UTC).strftime("%Y-%m-%d-%H%M%S")
        if sound:
            return _exchange(folder, coming, now, stamp, meter)
        return _supplant(folder, coming, stamp)


class _Overtaken(Exception):
    """Somebody has written since what is here was kept."""


def _exchange(folder: Path, coming: Path, now: datetime, stamp: str, meter: Meter) -> Path:
    """Through SQLite and in one transaction: a window that is open sees the old or the new.

    What is replaced is what was kept: where somebody writes in between, it is kept anew.
    """
    data = folder / FILE_NAME
    for _ in range(_TRIES):
        kept = free_name(folder / f"afterview-replaced-{stamp}.zip")
        with closing(read_only(data)) as watcher:
            state = _state(watcher)
            back_up(folder, kept, now, BackupKind.BEFORE_RESTORE, lambda _done, _of: meter.add(0))
            try:
                meter.add(data.stat().st_size)
                bring(coming / ATTACHMENTS, folder)
                copy_into(coming / FILE_NAME, data, _guarded(watcher, state, meter))
            except BaseException as error:
                kept.unlink()  # nothing was replaced
                if not isinstance(error, _Overtaken):
                    raise
                continue
        keep_only(coming / ATTACHMENTS, folder)
        return kept
    raise WorldError(
        "Something else keeps writing into Afterview's data, so nothing was changed. Try again when it has finished."
    )


def _state(watcher: sqlite3.Connection) -> int:
    """Another number once anybody has written."""
    found: int = watcher.execute("PRAGMA data_version").fetchone()[0]
    return found


def _guarded(watcher: sqlite3.Connection, state: int, meter: Meter) -> Callable[[int, int], None]:
    """For the copying: it is only now that nobody else can write."""
    seen: list[int] = []

    def during(done: int, of: int) -> None:
        if not seen and _state(watcher) != state:
            raise _Overtaken
        meter.add(0)
        seen.append(done)

    return during


def _supplant(folder: Path, coming: Path, stamp: str) -> Path | None:
    """For data that cannot be read. It stays where it is until all of it stands elsewhere too.

    A log of the old file would be taken for one of the new, so it goes before the file does.
    """
    data = folder / FILE_NAME
    refuse_in_use(data)
    kept = free_name(folder / f"afterview-replaced-{stamp}.sqlite3")
    keep_apart(folder / ATTACHMENTS, free_name(folder / f"{ATTACHMENTS}-replaced-{stamp}"))
    if data.exists() and data.stat().st_size:
        for tail in ("-wal", "-shm", ""):
            with contextlib.suppress(FileNotFoundError):
                _set_aside(data.with_name(data.name + tail), kept.with_name(kept.name + tail))
        sync(folder)
    bring(coming / ATTACHMENTS, folder)
    for tail in ("-wal", "-shm"):
        data.with_name(data.name + tail).unlink(missing_ok=True)
    (coming / FILE_NAME).replace(data)
    sync(folder)
    keep_only(coming / ATTACHMENTS, folder)
    return kept if kept.exists() else None


def _set_aside(file: Path, kept: Path) -> None:
    """Under two names at once; where a file system has no links, as a copy."""
    import shutil

    try:
        os.link(file, kept)
    except FileNotFoundError:
        raise
    except OSError:
        shutil.copy2(file, kept)
        sync(kept)


def _lies_in(source: Path, folder: Path) -> bool:
    """Then it is of this very folder, even where what is in the folder cannot be read any more."""
    return source.resolve().is_relative_to(folder.resolve())


def _make_ready(coming: Path, home: str) -> None:
    """What waited in the outbox when the backup was made may have left since: nobody knows, so nothing leaves anew.

    The rotation of the folder that it comes to goes on.
    """
    database = open_database(coming, guard=False)
    try:
        with transaction(database) as writer:
            for statement in _ASKED_ABOUT:
                writer.execute(statement)
            settle_in(writer, home)
    finally:
        database.close()


def _like(key: Key | None, coming: Path, apart: Path) -> Path:
    """Encrypted as what is here is, or plain as it is: a restore brings data, not another way to keep it."""
    if key == key_of(coming / FILE_NAME):
        return coming
    from models.store.recast import recast

    cast = apart / "recast"
    cast.mkdir(mode=0o700)
    recast(coming, cast, key)
    return cast


def _is_sound(data: Path) -> bool:
    """Raises Locked: what only lacks its key is not damaged."""
    try:
        return bool(inspect(data)) and not faults_of(data)
    except Locked:
        if by_pages(data) is None:
            raise
        return False
    except StoreRefused:
        return False
