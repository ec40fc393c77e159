"""Copies of the data that were made before it was encrypted: found, and encrypted in their places.

A copy that cannot be verified, such as a damaged database that was kept, stays as it is and is told of.
"""

import os
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from models.domain.errors import WorldError
from models.store import engine, keys
from models.store.attachments import FOLDER as ATTACHMENTS
from models.store.backup_facts import home_for, sha256
from models.store.backup_folder import FOLDER as BACKUPS
from models.store.backup_verify import told_calmly, verify, working
from models.store.container import Meter, attached, nobody, pack, read_manifest
from models.store.copying import make_file, sync
from models.store.db import FILE_NAME, MAGIC
from models.store.keys import Key
from models.store.recast import recast
from models.store.sealed import MAGIC as SEALED

_BEGIN = ("afterview-", f"{ATTACHMENTS}-replaced-")
_ZIPS = (".zip", ".afterview-backup")
_ROOM = 1000
"""Looked at in one folder; somebody may have chosen one that is full of other things."""


def plain_copies(folder: Path, chosen: Path | None) -> list[Path]:
    """What lies in the data folder under a name of ours and can be read without a key.

    In the folder `chosen` for backups those of this record alone: another record's are not to need this one's key.
    """
    found: list[Path] = []
    for place in (folder, folder / BACKUPS):
        with suppress(OSError):
            found += [path for path in _named(place) if _is_plain(path)]
    if chosen is not None:
        home = home_for(folder)
        with suppress(OSError):
            found += [path for path in _named(chosen) if home and _is_of(home, path) and _is_plain(path)]
    return found


def _named(place: Path) -> list[Path]:
    return [path for path in sorted(place.iterdir())[:_ROOM] if path.name.startswith(_BEGIN)]


def _is_of(home: str, path: Path) -> bool:
    try:
        return path.is_file() and path.name.endswith(_ZIPS) and read_manifest(path).get("home") == home
    except WorldError:
        return False


def encrypt_copies(copies: Sequence[Path], key: Key) -> list[Path]:
    """Encrypts each in its place; gives those that stayed as they are."""
    stayed = []
    for copy in copies:
        try:
            with told_calmly(copy.parent):
                if copy.is_dir() or not _encrypt(copy, key):
                    stayed.append(copy)
        except WorldError:
            stayed.append(copy)
    return stayed


def _is_plain(path: Path) -> bool:
    if path.is_dir():
        return any(not _begins(file, SEALED) for file in path.rglob("*") if not file.is_dir())
    if path.name.endswith(_ZIPS):
        try:
            with zipfile.ZipFile(path) as packed, packed.open(FILE_NAME) as database:
                return not keys.is_salt(database.read(keys.SALT))
        except (zipfile.BadZipFile, KeyError, EOFError, NotImplementedError, RuntimeError, ValueError):
            return False  # it is none of ours
    return _begins(path, MAGIC)


def _begins(file: Path, mark: bytes) -> bool:
    with file.open("rb") as opened:
        return opened.read(len(mark)) == mark


def _encrypt(copy: Path, key: Key) -> bool:
    with working(copy.parent) as apart:
        coming, cast, checked = apart / "coming", apart / "recast", apart / "verified"
        for made in (coming, cast, checked):
            made.mkdir(mode=0o700)
        meter = Meter(nobody, 1)
        if not _is_plain(copy):
            return False
        verify(copy, coming, meter, key=key)
        if engine.key_of(coming / FILE_NAME) is None:  # too large for that
            recast(coming, cast, key)
        else:
            cast = coming
        part = cast / FILE_NAME
        if copy.name.endswith(_ZIPS):
            part = apart / "backup.zip"
            make_file(part)
            files = cast / ATTACHMENTS
            manifest = {**read_manifest(copy), "sha256": sha256(cast / FILE_NAME), "attachments": len(attached(files))}
            pack(part, manifest, cast / FILE_NAME, files, meter)
            verify(part, checked, meter)
        sync(part)
        there = copy.stat()
        os.utime(part, ns=(there.st_atime_ns, there.st_mtime_ns))
        part.replace(copy)
        sync(copy.parent)
    return True
