"""Files beside the record that are gone or spoiled, and the way back to them out of a backup.

What a backup holds is told by its table of contents alone, so that many of them are looked through in a moment. What is
fetched is read through on its way, and takes its name only where it is the content that the record knows by its hash.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

from models.domain.damage import LostFile
from models.domain.errors import FileRefused, WorldError
from models.domain.preferences import BackupPlan
from models.store import sealed, statements
from models.store.attachments import findings, is_whole, take_in
from models.store.container import file_in, files_in
from models.store.db import FILE_NAME
from models.store.engine import read_only
from models.store.keys import Key
from models.store.mapping import mapping

_PIECE = 1 << 20


def lost_in(folder: Path, read: bool) -> list[LostFile]:
    """Each content once. Without `read` a file of the right size counts as whole. Raises WorldError, sqlite3.Error."""
    if not (folder / FILE_NAME).exists():
        return []
    found: dict[str, LostFile] = {}
    with closing(read_only(folder / FILE_NAME)) as connection:
        try:
            for one in findings(folder, connection, read):
                found.setdefault(one.hash, LostFile(one.hash, one.size, one.name, one.gone, one.place))
        except sqlite3.OperationalError as error:
            if "no such table" not in str(error):  # a version that had no files yet
                raise
    return list(found.values())


def chosen_in(folder: Path) -> str | None:
    """The folder that the person keeps backups in, read without bringing anything up to date."""
    with suppress(sqlite3.Error, WorldError, ValueError), closing(read_only(folder / FILE_NAME)) as connection:
        row = connection.execute(statements.select(BackupPlan)).fetchone()
        plan: BackupPlan | None = None if row is None else mapping(BackupPlan).decode(row)
        return None if plan is None else plan.folder
    return None


def names_in(copy: Path) -> dict[str, int]:
    """What a backup holds; nothing where it cannot be read."""
    try:
        return files_in(copy)
    except (WorldError, OSError):
        return {}


def name_in(names: dict[str, int], one: LostFile, key: Key | None) -> str | None:
    """What the file is called in a backup of that key; None where that has none of its size."""
    called = one.hash if key is None else key.name_of(one.hash)
    name = f"{called[:2]}/{called}"
    size = one.size if key is None else sealed.sealed_size(one.size)
    return name if names.get(name) == size else None


def fetch(folder: Path, one: LostFile, copy: Path, name: str, key: Key | None) -> bool:
    """Brings one file back; whether the backup's was whole. Raises WorldError where the folder cannot be written to."""
    try:
        take_in(folder, _content(copy, name, key), one.hash)
    except FileRefused:
        return False
    return is_whole(folder, one.hash) is True


def _content(copy: Path, name: str, key: Key | None) -> Iterator[bytes]:
    """Raises FileRefused for whatever is wrong with the backup, so that it is not taken for trouble with the folder."""
    try:
        with file_in(copy, name) as reader:
            if key is None:
                yield from iter(partial(reader.read, _PIECE), b"")
            else:
                yield from sealed.pieces_of(reader, key, name)
    except (OSError, WorldError, KeyError) as error:
        raise FileRefused("The file in the backup is damaged.") from error
