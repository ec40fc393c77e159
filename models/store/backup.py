"""One file that holds everything, and the way back from it.

A zip with `manifest.json` (format, version, rows per table, SHA-256 of the database), the database as
one file, and what is in `attachments/`. It is verified by reading it back before it bears its name.
"""

import contextlib
import hashlib
import json
import os
import sqlite3
import tempfile
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from models.domain.errors import StoreRefused, WorldError
from models.store.attachments import FOLDER as ATTACHMENTS, bring, keep_only
from models.store.container import FORMAT, MANIFEST, unpack
from models.store.copying import copy_into, counts_of, faults_of, keep_copy, make_file, sync
from models.store.db import FILE_NAME, MAGIC, NewerData, inspect, is_data, make_folder, open_database, transaction
from models.store.repository import Store
from models.store.trouble import told

_ASKED_ABOUT = (
    """
    UPDATE letters SET state = 'unsure' WHERE state = 'sending' OR (state IN ('ready', 'scheduled')
    AND id IN (SELECT letter FROM dispatches WHERE attempts IS NOT NULL))
    """,
    "UPDATE dispatches SET attempts = NULL, next_try_at = NULL WHERE attempts IS NOT NULL",
)


def back_up(source: Store | Path, target: Path) -> None:
    """Writes all of a data folder into the one file `target`, which is there whole and verified or not at all.

    Raises WorldError; a file of that name from before then stays.
    """
    folder = source.folder if isinstance(source, Store) else source
    data = folder / FILE_NAME
    with _told_calmly(folder):
        _check_names(folder, target)
    with _told_calmly(target.parent), tempfile.TemporaryDirectory(prefix=".afterview-", dir=target.parent) as working:
        if not inspect(data):
            raise WorldError(f"There is no data in “{folder}” to back up.")
        copy = Path(working) / FILE_NAME
        keep_copy(data, copy)
        part = Path(working) / "backup.zip"
        make_file(part)
        _pack(copy, folder / ATTACHMENTS, part)
        unpacked = Path(working) / "verified"
        unpacked.mkdir(mode=0o700)
        _verify(part, unpacked)
        sync(part)
        part.replace(target)
        sync(target.parent)


def _check_names(folder: Path, target: Path) -> None:
    """There is something to copy, and a place for it that is not the data itself."""
    if not (folder / FILE_NAME).is_file():
        raise WorldError(f"There is no data in “{folder}” to back up.")
    if not target.absolute().parent.is_dir():
        raise WorldError(f"There is no folder “{target.parent}” to write the backup to. Make it, or choose another.")
    if target.is_dir():
        raise WorldError(f"“{target}” is a folder. Name a file for the backup.")
    if target.exists() and not target.is_file():
        raise WorldError(f"“{target}” is a device or a pipe. Name a file for the backup, so that it can be read back.")
    if is_data(folder, target):
        raise WorldError("The backup would overwrite the data itself. Name another file.")


def restore(folder: Path, source: Path, now: datetime) -> Path | None:
    """Puts the data of a backup in the place of what is in `folder`.

    The backup is verified before anything is touched. What was there is kept beside as a backup of its
    own, which `restore` takes as well; gives its path, or None where there was nothing. A damaged
    database, out of which nothing can be copied, is moved aside as it is. Raises WorldError.
    """
    make_folder(folder)
    data, stamp = folder / FILE_NAME, now.astimezone(UTC).strftime("%Y-%m-%d-%H%M%S")
    with _told_calmly(folder), tempfile.TemporaryDirectory(prefix=".restoring-", dir=folder) as working:
        coming = Path(working, "coming")
        coming.mkdir(mode=0o700)
        _verify(source, coming)
        # An older backup is brought up to date here, where it can fail without harm.
        _ask_about_letters(coming)
        if _is_sound(data):
            kept = _free_name(folder / f"afterview-replaced-{stamp}.zip")
            back_up(folder, kept)
            bring(coming / ATTACHMENTS, folder)
            try:
                # Through SQLite and in one transaction: a window that is open sees the old or the new.
                copy_into(coming / FILE_NAME, data)
            except sqlite3.Error:
                kept.unlink()  # nothing was replaced
                raise
            keep_only(coming / ATTACHMENTS, folder)
        else:
            kept = _free_name(folder / f"afterview-replaced-{stamp}.sqlite3")
            _move_aside(data, kept)
            if (folder / ATTACHMENTS).exists():
                (folder / ATTACHMENTS).replace(_free_name(folder / f"{ATTACHMENTS}-replaced-{stamp}"))
            bring(coming / ATTACHMENTS, folder)
            (coming / FILE_NAME).replace(data)
        return kept if kept.exists() else None


def _ask_about_letters(coming: Path) -> None:
    """What waited in the outbox when the backup was made may have left since: nobody knows, so nothing leaves anew."""
    database = open_database(coming)
    try:
        with transaction(database) as writer:
            for statement in _ASKED_ABOUT:
                writer.execute(statement)
    finally:
        database.close()


def _pack(copy: Path, attachments: Path, target: Path) -> None:
    files = sorted(path for path in attachments.rglob("*") if path.is_file() and not path.is_symlink())
    manifest = {
        "format": FORMAT,
        "version": inspect(copy),
        "rows": counts_of(copy),
        "sha256": _sha256(copy),
        "attachments": len(files),
    }
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as packed:
        packed.writestr(MANIFEST, json.dumps(manifest, indent=1))
        packed.write(copy, FILE_NAME)
        for path in files:
            packed.write(path, f"{ATTACHMENTS}/{path.relative_to(attachments).as_posix()}")


def _verify(source: Path, into: Path) -> None:
    """Unpacks a backup into an empty folder and raises WorldError unless it is whole and ours.

    A bare database of ours is taken too: a copy from before a step, or one that an earlier restore moved aside.
    """
    data = into / FILE_NAME
    bare = _is_database(source)
    if bare:
        _version_of_backup(source, source)
        keep_copy(source, data)
    manifest = {} if bare else unpack(source, into)
    if _version_of_backup(source, data) is None or faults_of(data):
        raise _damaged(source)
    if not bare and (manifest["sha256"] != _sha256(data) or manifest["rows"] != counts_of(data)):
        raise _damaged(source)


def _is_database(file: Path) -> bool:
    try:
        with file.open("rb") as opened:
            return opened.read(len(MAGIC)) == MAGIC
    except (FileNotFoundError, IsADirectoryError):
        return False  # told when it is unpacked


def _version_of_backup(source: Path, data: Path) -> int | None:
    try:
        return inspect(data)
    except NewerData as error:
        raise WorldError(
            f"The backup “{source.name}” is from a newer Afterview. Nothing was changed; please update Afterview."
        ) from error
    except StoreRefused as error:
        raise _damaged(source) from error


def _damaged(source: Path) -> WorldError:
    return WorldError(
        f"The backup “{source.name}” is damaged or not Afterview's. Nothing was changed; use another backup."
    )


def _is_sound(data: Path) -> bool:
    try:
        return bool(inspect(data)) and not faults_of(data)
    except StoreRefused:
        return False


def _move_aside(data: Path, kept: Path) -> None:
    """The file as it is, with what SQLite keeps beside it; nothing where there is nothing in it."""
    for tail in ("-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            data.with_name(data.name + tail).replace(kept.with_name(kept.name + tail))
    if data.exists() and data.stat().st_size:
        data.replace(kept)


def _free_name(wanted: Path) -> Path:
    free, number = wanted, 1
    while free.exists():
        number += 1
        free = wanted.with_name(f"{wanted.stem}-{number}{wanted.suffix}")
    return free


def _sha256(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


@contextmanager
def _told_calmly(folder: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        calm = told(error)
        if calm is None:
            raise
        raise calm from error
    except OSError as error:
        why = error.strerror or "the system refused"
        ours = not error.filename or Path(os.fsdecode(error.filename)).name.startswith(".")
        where = folder if ours else error.filename  # a name that we made up tells nobody anything
        raise WorldError(
            f"“{where}” cannot be used: {why}. Nothing was changed; mend that, or choose another place."
        ) from error
