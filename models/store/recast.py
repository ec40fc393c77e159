"""From a plain data folder to an encrypted one and back, so that a kill or a power cut at any moment loses nothing.

All that will be is made and verified in the folder `.recasting`, which then becomes `.recast`: until that rename the
data is what it was, from it on it is what it will be. What follows are renames, which whoever opens the folder next
finishes (`finish`); they need no key. A lock of SQLite's own on an empty file keeps others away, and ends with us.
"""

import os
import re
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from models.domain.errors import StoreRefused, WorldError
from models.store import engine, sealed
from models.store.attachments import FOLDER
from models.store.copying import counts_in, counts_of, faults_of, make_file, sync
from models.store.db import PENDING
from models.store.engine import FILE_NAME
from models.store.held import is_held
from models.store.keys import Key

COMING, READY, _LOCK = PENDING
_REPLACED = "replaced"
_HASH = re.compile(r"[0-9a-f]{64}")
_HASHES = re.compile(r'"hash": "([0-9a-f]{64})"')
"""As the bin keeps a file that was deleted."""

Progress = Callable[[int, int], None]
"""Told how many bytes of how many are done; whatever it raises ends the work, which then has changed nothing."""


def finish(folder: Path) -> None:
    """What a kill has cut off is done to its end, or undone. Raises StoreRefused while a switch goes on."""
    with _alone(folder):
        if (folder / READY).is_dir():
            _put_in_place(folder)
        shutil.rmtree(folder / COMING, ignore_errors=True)


def switch(folder: Path, key: Key | None, progress: Progress) -> None:
    """Encrypts the folder under `key`, or decrypts it where that is None. It must not be open in this program.

    Raises WorldError, OSError, sqlite3.Error and whatever `progress` raises; nothing was changed then.
    """
    data, coming = folder / FILE_NAME, folder / COMING
    if is_held(data):
        raise RuntimeError("the data is open")
    if engine.is_open(data):  # a backup, for instance: two libraries would not see each other's locks
        raise WorldError("Afterview's data is still in use at this moment. Nothing was changed; try again in a moment.")
    with _alone(folder):
        if (folder / READY).is_dir():
            _put_in_place(folder)
        shutil.rmtree(coming, ignore_errors=True)
        coming.mkdir(mode=0o700)
        try:
            with _sole(data) as source:
                _convert(source, folder, coming, key, progress)
                with closing(engine.connect(coming / FILE_NAME)) as made:
                    made.execute("PRAGMA journal_mode = wal")  # as whoever opens it would do
                sync(coming / FILE_NAME)
                coming.replace(folder / READY)
                sync(folder)
        except BaseException:
            shutil.rmtree(coming, ignore_errors=True)
            raise
        _put_in_place(folder)


def recast(source: Path, into: Path, key: Key | None) -> None:
    """Writes a copy of a data folder that nobody else has open into the empty folder `into`, under another key."""
    with _sole(source / FILE_NAME) as connection:
        _convert(connection, source, into, key, lambda _done, _of: None)


def _put_in_place(folder: Path) -> None:
    """Can be cut off and begun again anywhere. The old database has no log of its own: `_sole` has seen to that."""
    ready, files = folder / READY, folder / FOLDER
    if (ready / FOLDER).is_dir():
        if files.exists():
            files.replace(ready / _REPLACED)
        (ready / FOLDER).replace(files)
        sync(folder)
    if (ready / FILE_NAME).exists():
        for tail in ("-wal", "-shm"):
            (folder / (FILE_NAME + tail)).unlink(missing_ok=True)
        (ready / FILE_NAME).replace(folder / FILE_NAME)
        sync(folder)
    shutil.rmtree(ready)


@contextmanager
def _alone(folder: Path) -> Iterator[None]:
    file = folder / _LOCK
    make_file(file)
    with closing(engine.connect(file, isolation_level=None)) as lock:
        try:
            lock.execute("PRAGMA journal_mode = off")  # nothing is ever written: there is nothing to leave behind
            lock.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError as error:
            raise StoreRefused(
                "Afterview is encrypting or decrypting the data in “{folder}” at this moment. "
                "Wait until it has finished, then try again.",
                folder=folder,
            ) from error
        yield
        with suppress(OSError):  # Windows, where it is open
            file.unlink()


@contextmanager
def _sole(data: Path) -> Iterator[sqlite3.Connection]:
    """The database with its log folded in, and nobody else in it until the end."""
    from models.store import cipher

    key = engine.key_of(data)
    connection = cipher.opened(str(data), key, timeout=engine.PATIENCE, isolation_level=None, uri=False)
    with closing(connection):
        connection.execute("PRAGMA journal_mode = delete")
        yield connection


def _convert(source: sqlite3.Connection, home: Path, into: Path, key: Key | None, progress: Progress) -> None:
    from models.store import cipher

    before = engine.key_of(home / FILE_NAME)
    files = sorted(path for path in (home / FOLDER).rglob("*") if path.is_file() and not path.is_symlink())
    files = [path for path in files if not path.name.startswith(".coming-")]
    size = (home / FILE_NAME).stat().st_size
    of, done = size + sum(path.stat().st_size for path in files), 0
    progress(0, of)
    _refuse_damaged(source)
    make_file(into / FILE_NAME)
    cipher.export(source, into / FILE_NAME, key)
    _verify(source, into / FILE_NAME)
    sync(into / FILE_NAME)
    (into / FOLDER).mkdir(mode=0o700)
    known = _digests(source, before)
    for path in files:
        done += path.stat().st_size
        progress(min(of, size + done), of)
        _recast_file(path, path.relative_to(home / FOLDER), into / FOLDER, before, key, known)
    for place in [into / FOLDER, *(path for path in (into / FOLDER).iterdir() if path.is_dir()), into]:
        sync(place)


def _refuse_damaged(source: sqlite3.Connection) -> None:
    found = [row[0] for row in source.execute("PRAGMA quick_check(20)")]
    if [fault for fault in found if fault != "ok" and "FTS5" not in fault]:
        raise WorldError("The data is damaged, so it was left as it is. Run the check first: it says what can be done.")


def _verify(source: sqlite3.Connection, made: Path) -> None:
    faults = faults_of(made)
    with closing(engine.read_only(made)) as reader:
        schema = "SELECT type, name, tbl_name, sql FROM sqlite_master"
        same = set(reader.execute(schema)) == set(source.execute(schema))
    if faults or not same or counts_of(made) != counts_in(source):
        raise WorldError("What was written could not be verified, so nothing was changed. Try again, or run the check.")


def _digests(source: sqlite3.Connection, key: Key | None) -> dict[str, str]:
    """What sealed files are called -> the hash of what is in them, as the record and the bin know it."""
    found: set[str] = set()
    if key is not None:
        with suppress(sqlite3.OperationalError):  # of a version that had no attachments yet
            found.update(row[0] for row in source.execute('SELECT "hash" FROM "attachments"'))
        for (contents,) in source.execute('SELECT "contents" FROM "bin"'):
            found.update(_HASHES.findall(contents))
    return {} if key is None else {key.name_of(digest): digest for digest in found if _HASH.fullmatch(digest)}


def _recast_file(
    path: Path, place: Path, into: Path, before: Key | None, after: Key | None, known: dict[str, str]
) -> None:
    """One that cannot be opened keeps its bytes under the name that it is looked for by: the check finds it so."""
    actual = _actual(path, before)
    if before is None:
        digest = path.name if _HASH.fullmatch(path.name) else None
    else:
        digest = known.get(path.name, actual)
    name = digest if digest is None or after is None else after.name_of(digest)
    target = into / (place if name is None else Path(name[:2], name))
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as below:
        writer = below if actual is None or after is None else sealed.Sealer(below, after)
        for piece in sealed.content(path, None if actual is None else before):
            writer.write(piece)
        if isinstance(writer, sealed.Sealer):
            writer.close()
        below.flush()
        os.fsync(below.fileno())
    if actual is not None and sealed.digest_of(target, after) != actual:
        raise WorldError("What was written could not be verified, so nothing was changed. Try again, or run the check.")


def _actual(path: Path, key: Key | None) -> str | None:
    """The hash of what is in the file; None for one that is not ours or cannot be opened."""
    if not _HASH.fullmatch(path.name):
        return None
    try:
        return sealed.digest_of(path, key)
    except sealed.Spoiled:
        return None
