"""A plain backup on its way into an encrypted folder: no word of it lies on the disk in the clear, not for a moment.

The database is read in memory and written row by row into an encrypted file; attachments are sealed while they are
unpacked. The search index is left empty, and built by whoever opens the data next.
"""

import hashlib
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from models.store import engine, sealed
from models.store.copying import make_file
from models.store.keys import Key
from models.store.steps import m0003

MOST_BYTES = 256_000_000
"""A database of more, which holds some hundred thousand applications, is unpacked first and encrypted then."""
_HASH = re.compile(r"[0-9a-f]{64}")
_WAL = b"\x02\x02"


def in_memory(data: bytes) -> sqlite3.Connection:
    """A database from its bytes, which nobody else sees. Raises sqlite3.DatabaseError for what is none."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    # One that says of itself that it has a log could not be opened without a file (fileformat2.html, "1.3.3").
    connection.deserialize(data[:18] + b"\x01\x01" + data[20:] if data[18:20] == _WAL else data)
    return connection


def read_in(file: Path) -> bytes:
    """A database that lies bare, with what is only in its log. Raises sqlite3.Error."""
    with closing(engine.read_only(file)) as reader, closing(sqlite3.connect(":memory:")) as held:
        reader.backup(held)
        return held.serialize()


def pour(source: sqlite3.Connection, target: Path, key: Key) -> None:
    """Every table with its rows in their places, and every index, into a new file under the key.

    No views and no triggers. Raises sqlite3.Error, also for words that are none.
    """
    make_file(target)
    with closing(engine.connect(target, key=key, isolation_level=None)) as writer:
        writer.execute("BEGIN IMMEDIATE")
        for name, statement in _schema(source, "table"):
            writer.execute(statement)
            _pour_rows(source, writer, name)
        for _name, statement in _schema(source, "index"):
            writer.execute(statement)
        if source.execute("SELECT 1 FROM sqlite_master WHERE name = 'search_entries'").fetchone():
            for statement in filter(str.strip, m0003.SEARCH.split(";\n")):
                writer.execute(statement)
        for fact in ("user_version", "application_id"):
            writer.execute(f"PRAGMA {fact} = {source.execute(f'PRAGMA {fact}').fetchone()[0]}")
        writer.execute("COMMIT")


def _schema(source: sqlite3.Connection, kind: str) -> Iterator[tuple[str, str]]:
    """Without what belongs to the search index, and what SQLite makes by itself."""
    query = "SELECT name, tbl_name, sql FROM sqlite_master WHERE type = ? AND sql IS NOT NULL ORDER BY rowid"
    for name, table, statement in source.execute(query, (kind,)).fetchall():
        if not table.startswith(("sqlite_", "search_")):
            yield name, statement


def _pour_rows(source: sqlite3.Connection, writer: sqlite3.Connection, name: str) -> None:
    table = '"' + name.replace('"', '""') + '"'
    columns = ['"' + row[1].replace('"', '""') + '"' for row in source.execute(f"PRAGMA table_info({table})")]
    try:
        rows = source.execute(f"SELECT rowid, {', '.join(columns)} FROM {table}")
        columns.insert(0, "rowid")
    except sqlite3.OperationalError:  # one without such numbers
        rows = source.execute(f"SELECT {', '.join(columns)} FROM {table}")
    marks = ", ".join("?" * len(columns))
    writer.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows)


@contextmanager
def sealed_into(files: Path, key: Key, name: str) -> Iterator[sealed.Sealer]:
    """What is written comes to lie sealed in the folder `files`, under the name that the plain file `name` has there.

    `name` is the hash of its content; what bears another was nobody's, and stays so. Raises OSError.
    """
    digest = name if _HASH.fullmatch(name) else hashlib.sha256(name.encode()).hexdigest()
    called = key.name_of(digest)
    target = files / called[:2] / called
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    make_file(target)
    with target.open("wb") as below:
        sealer = sealed.Sealer(below, key)
        yield sealer
        sealer.close()
