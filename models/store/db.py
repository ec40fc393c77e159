"""The one file of the data folder: opening it, its pragmas, its version, its transactions.

With `backup.py`, `check.py` and `search.py` this is all that knows SQLite.
"""

import shutil
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager, suppress
from pathlib import Path
from weakref import WeakKeyDictionary

from peewee import PeeweeException, SqliteDatabase

from models.domain import reasons
from models.domain.errors import StoreRefused, WorldError
from models.domain.said import Said
from models.store import keys, search
from models.store.copying import make_file
from models.store.engine import FILE_NAME as FILE_NAME, PATIENCE, Database, read_only
from models.store.held import hold, is_held, let_go
from models.store.steps import STEPS
from models.store.trouble import calmly, told

APPLICATION_ID = 0x41667477
"""In the header of every file of ours (offset 68), so that another program's is never taken for one."""

MAGIC = b"SQLite format 3\x00"
_WRITING = "BEGIN IMMEDIATE"
_IMPATIENT_MS = 100
_usual_ms: "WeakKeyDictionary[SqliteDatabase, int]" = WeakKeyDictionary()
"""How long a database waits for another writer, while it waits for less."""
_NEEDED_TO_OPEN = 1 << 17
"""Bytes: four times what SQLite asks for."""
_NEWER = Said(
    "The data in “{folder}” was written by a newer Afterview. It was left untouched; "
    "please update Afterview, or choose another data folder."
)
_NOT_OURS = Said(
    "“{file}” is not Afterview's, or it is damaged. It was left untouched; "
    "move it away, restore a backup, or choose another data folder."
)


_SWITCHED = Said(
    "The data in “{folder}” was being encrypted or decrypted at this very moment. Nothing was changed; try again."
)
PENDING = (".recasting", ".recast", ".recast-lock")
"""Two folders and a file of a switch between plain and encrypted data that goes on or was cut off (`recast.py`)."""


class NewerData(StoreRefused):
    """A file that a later version has written."""


def open_database(
    folder: Path, *, patience: float = PATIENCE, steps: Sequence[str] = STEPS, guard: bool = True
) -> SqliteDatabase:
    """The folder's database, made or brought up to date, ready for use; with `guard` after a backup of all of it.

    Raises StoreRefused where that cannot be; whatever is there is then as it was.
    """
    file = folder / FILE_NAME
    make_folder(folder)
    try:
        if is_pending(folder):
            from models.store.recast import finish

            finish(folder)
        inspect(file, newest=len(steps))
        open_already = is_held(file)
        if not open_already:
            make_file(file)
        place = place_of(folder)
        database = _connect(file, patience)
        try:
            if not open_already:
                _bring_up_to_date(database, file, steps, guard)
                _index(database)
            with transaction(database):
                pass  # a folder that cannot be written to is told now, not at the first word typed
            if is_pending(folder) or place_of(folder) != place:
                raise StoreRefused(_SWITCHED, folder=folder)
        except BaseException:
            database.close()
            raise
    except StoreRefused:
        raise
    except WorldError as error:
        raise StoreRefused(error.sentence) from error
    except OSError as error:
        raise StoreRefused(_os_sentence(folder, error)) from error
    except (sqlite3.Error, PeeweeException) as error:
        calm = _no_room(folder, error) or told(error)
        if calm is None:
            raise
        raise StoreRefused(calm.sentence) from error
    return database


def is_pending(folder: Path) -> bool:
    """Whether the data is being encrypted or decrypted at this moment, or that was cut off."""
    return any((folder / name).exists() for name in PENDING)


def make_folder(folder: Path) -> None:
    """Makes the folder for nobody but its owner; one that holds other things keeps its permissions."""
    try:
        fresh = not folder.exists() or not any(folder.iterdir())
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if fresh:
            folder.chmod(0o700)
    except NotADirectoryError as error:
        raise StoreRefused("“{folder}” is a file, not a folder. Choose another data folder.", folder=folder) from error
    except FileExistsError as error:
        raise StoreRefused("“{folder}” is a file, not a folder. Choose another data folder.", folder=folder) from error
    except OSError as error:
        raise StoreRefused(_os_sentence(folder, error)) from error


def is_data(folder: Path, target: Path) -> bool:
    """Whether writing `target`, by whatever link or spelling, overwrites the data or what SQLite keeps beside it."""
    try:
        real = target.resolve()
        return real.name.casefold().startswith(FILE_NAME) and real.parent.samefile(folder)
    except (OSError, ValueError, RuntimeError):  # no such folder, a NUL in the name, a ring of links
        return False


def inspect(file: Path, newest: int = len(STEPS)) -> int | None:
    """The version of a file without changing a byte of it; None where there is none yet.

    Raises StoreRefused for what is not ours and for what is newer.
    """
    if not file.exists():
        return None
    if is_held(file):
        return _judged(file, _version_through_sqlite(file), newest)
    if not file.is_file() and not file.is_dir():
        raise StoreRefused(_NOT_OURS, file=file)  # a device or a pipe, which to read might never end
    if file.stat().st_size == 0:
        return None
    with file.open("rb") as opened:
        header = opened.read(100)
    if keys.is_salt(header):
        return _judged(file, _version_of_sealed(file), newest)
    if len(header) < 100 or not header.startswith(MAGIC):
        raise StoreRefused(_NOT_OURS, file=file)
    version, owner = int.from_bytes(header[60:64], "big"), int.from_bytes(header[68:72], "big")
    log = file.with_name(file.name + "-wal")
    if log.exists() and log.stat().st_size:
        version, owner = _version_in_the_log(file, (version, owner))
    return _judged(file, (version, owner), newest)


def _judged(file: Path, said: tuple[int, int], newest: int) -> int:
    """The version, unless it is too new or of another program."""
    version, owner = said
    if version > newest and owner == APPLICATION_ID:
        raise NewerData(_NEWER, folder=file.parent)
    if owner != APPLICATION_ID and (version, owner) != (0, 0):
        raise StoreRefused(_NOT_OURS, file=file)
    return version


def _version_of_sealed(file: Path) -> tuple[int, int]:
    """Raises Locked, and StoreRefused for what the key does not open: it is damaged."""
    log = file.with_name(file.name + "-wal")
    try:
        return _version_through_sqlite(file, untouched=not (log.exists() and log.stat().st_size))
    except sqlite3.OperationalError:
        raise
    except sqlite3.DatabaseError as error:
        raise StoreRefused(_NOT_OURS, file=file) from error


def _version_in_the_log(file: Path, header: tuple[int, int]) -> tuple[int, int]:
    """What is written but not yet in the file counts too; reading so leaves both files alone."""
    try:
        return _version_through_sqlite(file)
    except sqlite3.OperationalError:
        return header  # locked, or a folder that allows no reading so: opening will tell


def _version_through_sqlite(file: Path, *, untouched: bool = False) -> tuple[int, int]:
    with closing(read_only(file, untouched=untouched)) as reader:
        version: int = reader.execute("PRAGMA user_version").fetchone()[0]
        owner: int = reader.execute("PRAGMA application_id").fetchone()[0]
        return version, owner


def _connect(file: Path, patience: float) -> SqliteDatabase:
    database = Database(
        str(file),
        autoconnect=False,
        timeout=patience,
        # A commit must outlive a power cut: a letter is SENDING before it goes out.
        pragmas={"foreign_keys": 1, "synchronous": "FULL", "trusted_schema": 0},
    )
    database.connect()
    return database


def _bring_up_to_date(database: SqliteDatabase, file: Path, steps: Sequence[str], guard: bool) -> None:
    with one_moment(database):  # another start may be making the file right now
        version, tables = _pragma(database, "user_version"), _pragma(database, "schema_version")
    if version == 0 and tables:
        raise StoreRefused(_NOT_OURS, file=file)  # tables, but no step of ours
    connection(database).execute("PRAGMA journal_mode = wal")
    if version < len(steps):
        if version > 0 and guard:
            _back_up_before(database, file, version + 1)
        _take_steps(database, steps)


def _back_up_before(database: SqliteDatabase, file: Path, step: int) -> None:
    """Database and attachments in one file, where the data folder keeps its backups."""
    from models.domain.backups import BackupKind
    from models.store.backup import back_up
    from models.store.backup_folder import before_step

    hold(database, file)  # it is open here, so it is looked at through SQLite alone
    try:
        back_up(file.parent, before_step(file.parent, step), None, BackupKind.BEFORE_STEP)
    finally:
        let_go(database)


def _index(database: SqliteDatabase) -> None:
    """The search index is built where it never was, and anew where it lags behind the record.

    Where that cannot be, the record itself is damaged or busy: whoever reads or writes it next is told.
    """
    with suppress(WorldError):
        with one_moment(database) as reader:
            behind = search.lags(reader)
        if behind:
            with transaction(database) as writer:
                search.rebuild(writer)


def _take_steps(database: SqliteDatabase, steps: Sequence[str]) -> None:
    """All missing steps in one transaction; links are checked after, as rebuilding a table needs them off."""
    connection(database).execute("PRAGMA foreign_keys = OFF")
    try:
        with transaction(database):
            # Read again under the lock: another start may have taken the steps meanwhile.
            version = _pragma(database, "user_version")
            for step in steps[version:]:
                for statement in statements(step):
                    connection(database).execute(statement)
            broken = connection(database).execute("PRAGMA foreign_key_check").fetchall()
            if broken:
                raise StoreRefused(
                    "The data could not be brought up to date, because entries in it point at others that are gone. "
                    "It was left as it was; run the check, or restore a backup."
                )
            connection(database).execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection(database).execute(f"PRAGMA user_version = {max(version, len(steps))}")
    finally:
        connection(database).execute("PRAGMA foreign_keys = ON")


def statements(script: str) -> Iterator[str]:
    """One statement after the other (`executescript` would commit before the first)."""
    held = ""
    for line in script.splitlines(keepends=True):
        held += line
        if sqlite3.complete_statement(held):
            yield held
            held = ""
    if held.strip():
        raise ValueError("a step ends in the middle of a statement")


@contextmanager
def transaction(database: SqliteDatabase, begin: str = _WRITING) -> Iterator[sqlite3.Connection]:
    """One write transaction: the lock is taken at once, all or nothing is kept."""
    with calmly():
        writer = connection(database)
        _begin(database, writer, begin)
        try:
            yield writer
            writer.execute("COMMIT")
        except BaseException:
            # On a full disk SQLite has rolled back already; Peewee's own would then hide the cause.
            if writer.in_transaction:
                writer.execute("ROLLBACK")
            raise


def _begin(database: SqliteDatabase, writer: sqlite3.Connection, begin: str) -> None:
    """Whoever holds the lock for longer than anybody waits is not waited for so long again, until it lets go.

    What is tried again by itself would else halt the window for seconds each time.
    """
    try:
        writer.execute(begin)
    except Exception as error:
        if "locked" in str(error) and database not in _usual_ms:
            _usual_ms[database] = writer.execute("PRAGMA busy_timeout").fetchone()[0]
            writer.execute(f"PRAGMA busy_timeout = {min(_usual_ms[database], _IMPATIENT_MS)}")
        raise
    if begin == _WRITING and (usual := _usual_ms.pop(database, None)) is not None:
        writer.execute(f"PRAGMA busy_timeout = {usual}")


def wait_at_most(database: SqliteDatabase, seconds: float) -> None:
    """For another writer, from here on; so long the thread of the connection stands still."""
    _usual_ms.pop(database, None)
    connection(database).execute(f"PRAGMA busy_timeout = {int(seconds * 1000)}")


def one_moment(database: SqliteDatabase) -> AbstractContextManager[sqlite3.Connection]:
    """Several reads of one and the same state."""
    return transaction(database, "BEGIN DEFERRED")


def connection(database: SqliteDatabase) -> sqlite3.Connection:
    """The connection underneath, for statements that are text already: plain tuples cost a quarter of rows."""
    if database.is_closed():
        # Peewee would open a second connection here, whatever `autoconnect` says (HOUSE, law 3).
        raise RuntimeError("the store is closed, or belongs to another thread")
    found: sqlite3.Connection = database.connection()  # type: ignore[no-untyped-call]
    return found


def place_of(folder: Path) -> tuple[int, int] | None:
    """Which file bears the data's name (device and inode); None where none does."""
    try:
        found = (folder / FILE_NAME).stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def others_wrote(database: SqliteDatabase) -> int:
    """A number that is another one whenever another connection has written, and only then."""
    with calmly():
        return _pragma(database, "data_version")


def _pragma(database: SqliteDatabase, name: str) -> int:
    found: int = connection(database).execute(f"PRAGMA {name}").fetchone()[0]
    return found


def _no_room(folder: Path, error: Exception) -> WorldError | None:
    """Without room for the few pages of its -shm SQLite calls a full disk an error of the disk."""
    try:
        if "disk I/O error" not in str(error) or shutil.disk_usage(folder).free >= _NEEDED_TO_OPEN:
            return None
    except OSError:
        return None
    return WorldError(
        "The disk with the data folder “{folder}” is full, so the data cannot be opened. Nothing is lost; "
        "make some room and try again.",
        folder=folder,
    )


def _os_sentence(folder: Path, error: OSError) -> Said:
    return Said(
        "The data folder “{folder}” cannot be used: {why}. Change that, or choose another data folder.",
        folder=folder,
        why=reasons.why(error),
    )
