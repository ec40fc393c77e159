"""The files beside the database: each content once, under its SHA-256, `attachments/ab/abcdef…`.

In an encrypted folder it is sealed (`sealed.py`), and what it is called tells nobody what is in it (`Key.name_of`).

A file is written under a temporary name, put onto the disk and then renamed, so that a name always stands for the whole
content. Nothing is removed but by `sweep`, at a start: until then an undo or the bin may want it back. A crash in
between leaves at worst a file that nobody refers to, which a later sweep takes.
"""

import hashlib
import os
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Collection, Iterator
from contextlib import suppress
from datetime import datetime, timedelta
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, NamedTuple

from models.domain import reasons
from models.domain.errors import FileRefused, WorldError
from models.domain.mime_types import LOOKED_AT
from models.domain.said import Said
from models.store import engine, sealed
from models.store.copying import sync
from models.store.keys import Key

FOLDER = "attachments"
MOST_BYTES = 100_000_000
"""In one file: a long scan or a recording of an interview's task fits, a film does not."""
YOUNG = timedelta(days=1)
"""A file so young may belong to another program that has copied it and is about to write its row."""
_PIECE = 1 << 20
_HASH = re.compile(r"[0-9a-f]{64}")


class Copied(NamedTuple):
    hash: str
    size: int
    head: bytes
    """The first bytes, by which its kind is told."""


def path_of(folder: Path, digest: str) -> Path:
    """Where a content lies or would lie. Raises ValueError for what is no hash, so that no name leads elsewhere."""
    if not _HASH.fullmatch(digest):
        raise ValueError("not a SHA-256")
    name = _called(digest, key_of(folder))
    return folder / FOLDER / name[:2] / name


def key_of(folder: Path) -> Key | None:
    """What the folder's files are sealed with; None where they lie as they are. Raises engine.Locked."""
    return engine.key_of(folder / engine.FILE_NAME)


def _called(digest: str, key: Key | None) -> str:
    return digest if key is None else key.name_of(digest)


def copy_in(folder: Path, source: Path | bytes, wanted: str | None = None) -> Copied:
    """Copies a file or bytes into the folder and onto the disk. Where `wanted` is given, only that content is taken.

    Raises FileRefused for what cannot be read or is too large, WorldError where the folder cannot be written to.
    """
    with _opened(source) as reader:
        return take_in(folder, iter(partial(reader.read, _PIECE), b""), wanted)


def take_in(folder: Path, pieces: Iterator[bytes], wanted: str | None = None) -> Copied:
    """The same of a content that comes piece by piece; what `pieces` raises is let out as it is, but for an OSError."""
    try:
        return _copy(folder, pieces, wanted)
    except OSError as error:
        why = reasons.why(error)
        raise WorldError(
            "The file could not be copied into “{folder}”: {why}. Nothing was changed.", folder=folder, why=why
        ) from error


def _opened(source: Path | bytes) -> BinaryIO:
    if isinstance(source, bytes):
        return BytesIO(source)
    try:
        if not source.is_file():
            raise FileRefused("“{file}” is not a file that can be attached.", file=source.name)
        return source.open("rb")
    except OSError as error:
        raise FileRefused("“{file}” cannot be read: {why}.", file=source.name, why=reasons.why(error)) from error
    except ValueError as error:  # a NUL in the name
        raise FileRefused("The file's name is not one that this system can hold.") from error


def _copy(folder: Path, pieces: Iterator[bytes], wanted: str | None) -> Copied:
    home = folder / FOLDER
    if not home.is_dir():
        home.mkdir(mode=0o700, exist_ok=True)
        sync(folder)  # else a power cut may take the folder with all that is in it
    handle, name = tempfile.mkstemp(prefix=".coming-", dir=home)  # 0600 from the start
    part, digest, size, head, key = Path(name), hashlib.sha256(), 0, b"", key_of(folder)
    try:
        with os.fdopen(handle, "wb") as below:
            writer = below if key is None else sealed.Sealer(below, key)
            for piece in pieces:
                size += len(piece)
                if size > MOST_BYTES:
                    raise FileRefused(
                        "A file of more than {most} MB cannot be attached. "
                        "Keep it where it is, and note its place instead.",
                        most=MOST_BYTES // 1_000_000,
                    )
                head = head or piece[:LOOKED_AT]
                digest.update(piece)
                writer.write(piece)
            if isinstance(writer, sealed.Sealer):
                writer.close()
            below.flush()
            os.fsync(below.fileno())
        found = digest.hexdigest()
        if wanted is not None and found != wanted:
            raise FileRefused("This is another file: its content is not the one that is missing.")
        _name(part, path_of(folder, found))
    finally:
        part.unlink(missing_ok=True)
    return Copied(found, size, head)


def _name(part: Path, target: Path) -> None:
    """The same content that is there already is replaced too: it is young again, and whole in any case."""
    target.parent.mkdir(mode=0o700, exist_ok=True)
    try:
        part.replace(target)
    except PermissionError:  # Windows, while another program has it open
        if not target.is_file() or target.stat().st_size != part.stat().st_size:
            raise
    sync(target.parent)
    sync(target.parent.parent)


def is_there(folder: Path, digest: str, size: int) -> bool:
    """Whether the file bears its name and has its size; `is_whole` reads all of it."""
    try:
        kept = size if key_of(folder) is None else sealed.sealed_size(size)
        return path_of(folder, digest).stat().st_size == kept
    except (OSError, ValueError):
        return False


def is_whole(folder: Path, digest: str) -> bool | None:
    """Whether the content is what its name says; None where there is none, or none that can be read."""
    try:
        return sealed.digest_of(path_of(folder, digest), key_of(folder)) == digest
    except sealed.Spoiled:
        return False
    except (OSError, ValueError):
        return None


def _bears_its_name(file: Path, key: Key | None) -> bool:
    try:
        return _called(sealed.digest_of(file, key), key) == file.name
    except OSError:
        return False


def content(folder: Path, digest: str) -> Iterator[bytes]:
    """What a file holds, piece by piece. Raises OSError, also where it was spoiled."""
    return sealed.content(path_of(folder, digest), key_of(folder))


def any_sealed(folder: Path) -> bool:
    """Whether a file beside the database was sealed, whatever the database says of itself."""
    for file in _files(folder / FOLDER):
        with suppress(OSError), file.open("rb") as opened:
            return opened.read(len(sealed.MAGIC)) == sealed.MAGIC
    return False


def sweep(folder: Path, wanted: Collection[str], now: datetime) -> int:
    """Removes what nothing refers to, and what a crash has left; gives how many files. Young ones stay."""
    gone, limit, key = 0, (now - YOUNG).timestamp(), key_of(folder)
    names = {_called(digest, key) for digest in wanted}
    for file in _files(folder / FOLDER):
        with suppress(OSError):
            if file.name not in names and file.stat().st_mtime < limit:
                file.unlink()
                gone += 1
    return gone


def bring(coming: Path, folder: Path) -> None:
    """Before a restore replaces the database: what is not there yet comes in, what was spoiled is mended, nothing goes.

    So the files of the old data and of the new are both there while the one gives way to the other. All that came is on
    the disk then: the database that names it is synced as well, and a power cut must not take one without the other.
    """
    key, came = key_of(coming.parent), set[Path]()  # what is here may be too damaged to say
    for file in _below(coming):
        target = folder / FOLDER / file.relative_to(coming)
        if not target.exists():
            target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            _link(file, target)
            came.add(target)
        elif not _bears_its_name(target, key):
            file.replace(target)
            _link(target, file)  # it is looked for there once more
            came.add(target)
    places = {place for target in came for place in (target.parent, target.parent.parent)}
    for path in (*came, *places, *([folder] if came else ())):
        sync(path)


def keep_apart(home: Path, kept: Path) -> None:
    """All files of the folder `home` under another name as well: what replaces the data may then take them away."""
    for file in _below(home):
        target = kept / file.relative_to(home)
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _link(file, target)


def _link(file: Path, target: Path) -> None:
    try:
        os.link(file, target)
    except OSError:  # a file system without links
        shutil.copy2(file, target)


def keep_only(coming: Path, folder: Path) -> None:
    """After it: what the backup holds is there, mended where it was spoiled, and nothing else."""
    home, key = folder / FOLDER, key_of(folder)
    wanted = {home / file.relative_to(coming): file for file in _below(coming)}
    for target, file in wanted.items():
        if not _bears_its_name(target, key):
            file.replace(target)
    for file in _below(home):
        if file not in wanted:
            file.unlink()


def _below(home: Path) -> list[Path]:
    return sorted(path for path in home.rglob("*") if path.is_file() and not path.is_symlink())


def _files(home: Path) -> Iterator[Path]:
    """Only what bears a name of ours: nobody else's file is touched."""
    with suppress(OSError):
        for entry in sorted(home.iterdir()):
            if entry.name.startswith(".coming-"):
                yield entry
            elif len(entry.name) == 2 and entry.is_dir() and not entry.is_symlink():
                yield from (file for file in entry.iterdir() if _HASH.fullmatch(file.name))


class Lost(NamedTuple):
    """A file that the record knows, and whose content is gone or another one."""

    hash: str
    size: int
    name: str
    gone: bool
    place: Said
    """Where it belongs."""
    said: Said
    """All of it as a sentence."""


def findings(folder: Path, connection: sqlite3.Connection, read: bool = True) -> Iterator[Lost]:
    """What is missing or changed, once for each place that it belongs to.

    Without `read` a file of the right size counts as whole: reading all of them may take minutes.
    """
    query = """
    SELECT t.hash, t.size, t.name, t.note, n.title, c.name, a.role FROM attachments AS t
    LEFT JOIN notes AS n ON n.id = t.note
    LEFT JOIN applications AS a ON a.id = t.application LEFT JOIN companies AS c ON c.id = a.company
    WHERE n.id IS NOT NULL OR a.id IS NOT NULL ORDER BY t.name, t.id
    """
    known: dict[str, bool | None] = {}
    for digest, size, name, note, title, company, role in connection.execute(query):
        if digest not in known:
            known[digest] = is_whole(folder, digest) if read or not is_there(folder, digest, size) else True
        if known[digest]:
            continue
        application = (company, role) if note is None or (title is None and company) else None
        gone = known[digest] is None
        yield Lost(digest, size, name, gone, _place(title, application), _lost(name, title, application, gone))


def _place(title: str | None, application: tuple[str, str] | None) -> Said:
    if application is not None:
        return Said("of the application “{company}, {role}”", company=application[0], role=application[1])
    return Said("of the note “{note}”", note=title or Said("without a title"))


def _lost(name: str, title: str | None, application: tuple[str, str] | None, gone: bool) -> Said:
    if application is not None:
        company, role = application
        if gone:
            return Said(
                "The file “{file}” of the application “{company}, {role}” is missing; "
                "fetch it from a backup, or find it again in the window.",
                file=name, company=company, role=role,
            )  # fmt: skip
        return Said(
            "The file “{file}” of the application “{company}, {role}” has changed; "
            "fetch it from a backup, or find it again in the window.",
            file=name, company=company, role=role,
        )  # fmt: skip
    note = title or Said("without a title")
    if gone:
        return Said(
            "The file “{file}” of the note “{note}” is missing; "
            "fetch it from a backup, or find it again in the window.",
            file=name, note=note,
        )  # fmt: skip
    return Said(
        "The file “{file}” of the note “{note}” has changed; fetch it from a backup, or find it again in the window.",
        file=name, note=note,
    )  # fmt: skip
