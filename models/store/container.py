"""A backup's zip: written piece by piece, and opened without trusting it.

Names, sizes and kinds are checked before a byte is written, and the length of the table of contents before it is read.
"""

import errno
import io
import json
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path, PurePosixPath
from typing import IO, Any, Protocol

from models.domain.errors import WorldError
from models.domain.said import Said
from models.store.db import FILE_NAME

MANIFEST = "manifest.json"
ATTACHMENTS = "attachments"
FORMAT = "afterview-backup/1"
MOST_ENTRIES = 100_000
MOST_CONTENTS = 32_000_000
"""Bytes of the zip's table of contents: so many names of ours take a third of it."""
MOST_MANIFEST = 1_000_000
"""Bytes; ours has about a thousand."""
RATIO = 200
"""No database or document of ours shrinks to a two-hundredth; a zip bomb does, to a thousandth."""
SMALL = 16_000_000
"""Bytes below which the ratio does not matter: an almost empty database shrinks a lot."""
_PIECE = 1 << 20
_END, _END_SIZE = b"PK\x05\x06", 22
_END_64_SIZE, _LOCATOR, _LOCATOR_SIZE = 56, b"PK\x06\x07", 20
_MOST_COMMENT = 1 << 16

HEAD = 16
"""Bytes by which a plain database is told from an encrypted one."""
Keeper = Callable[[str], AbstractContextManager["Writer"]]
"""Opens what an attachment of that name is written to."""
Progress = Callable[[int, int], None]
"""Told how many bytes of how many are done; whatever it raises ends the work, which then has changed nothing."""


_NOT_OURS = Said("“{file}” is not a backup of Afterview, or it is damaged. Nothing was changed; use another file.")


class Writer(Protocol):
    def write(self, data: bytes, /) -> object: ...


def nobody(_done: int, _of: int) -> None:
    """The progress of what nobody watches."""


class Meter:
    """How far a work of several parts is, in bytes."""

    def __init__(self, progress: Progress, of: int) -> None:
        self._progress, self._of, self._done = progress, max(1, of), 0

    def add(self, count: int) -> None:
        self._done = min(self._of, self._done + count)
        self._progress(self._done, self._of)


def pack(target: Path, manifest: Mapping[str, object], database: Path, files: Path, meter: Meter) -> None:
    """Writes the zip; `files` is the folder of attachments. What vanishes meanwhile was referred to by nobody."""
    with zipfile.ZipFile(target, "w") as packed:
        _put(packed, MANIFEST, None, json.dumps(manifest, indent=1).encode(), meter)
        _put(packed, FILE_NAME, database, b"", meter)
        for path in attached(files):
            try:
                _put(packed, f"{ATTACHMENTS}/{path.relative_to(files).as_posix()}", path, b"", meter)
            except FileNotFoundError:
                continue  # a start has swept away what nobody refers to


def attached(files: Path) -> list[Path]:
    """The files of that folder; what is still being copied into it is none yet."""
    found = (path for path in files.rglob("*") if path.is_file() and not path.is_symlink())
    return sorted(path for path in found if not path.name.startswith(".coming-"))


def _put(packed: zipfile.ZipFile, name: str, source: Path | None, content: bytes, meter: Meter) -> None:
    """Attachments are kept as they are: pictures and PDFs are dense already."""
    if source is None:
        packed.writestr(name, content, zipfile.ZIP_DEFLATED)
        return
    with source.open("rb") as reader:
        info = zipfile.ZipInfo.from_file(source, name, strict_timestamps=False)
        info.compress_type = zipfile.ZIP_DEFLATED if name == FILE_NAME else zipfile.ZIP_STORED
        with packed.open(info, "w", force_zip64=info.file_size > 1 << 31) as writer:
            _copy(reader, writer, meter)


def _copy(reader: IO[bytes], writer: Writer | None, meter: Meter) -> None:
    while piece := reader.read(_PIECE):
        if writer is not None:
            writer.write(piece)
        meter.add(len(piece))


def size_within(source: Path) -> int:
    """Bytes that are to be unpacked, for a progress; 0 where it cannot be told."""
    try:
        _check_contents(source)
        with zipfile.ZipFile(source) as packed:
            return sum(entry.file_size for entry in packed.infolist())
    except (zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError, ValueError):
        return 0


def unpack(source: Path, into: Path, meter: Meter, attachments: bool = True) -> dict[str, Any]:
    """Unpacks the database and the attachments; gives the manifest. Raises WorldError.

    Without `attachments` these are read through and left where they are.
    """
    with _opened(source) as packed:
        entries = _checked(source, packed)
        manifest = _manifest(source, packed)
        for entry in entries:
            if attachments or entry.filename == FILE_NAME:
                _write(packed, entry, into / entry.filename, meter)
            else:
                with packed.open(entry) as reader:
                    _copy(reader, None, meter)
        return manifest


def unpack_database(source: Path, into: Path, meter: Meter) -> dict[str, Any]:
    """The database alone, for a look inside; gives the manifest. Raises WorldError."""
    with _opened(source) as packed:
        entry = next(entry for entry in _checked(source, packed) if entry.filename == FILE_NAME)
        manifest = _manifest(source, packed)
        _write(packed, entry, into / FILE_NAME, meter)
        return manifest


@contextmanager
def database_in(source: Path) -> Iterator[IO[bytes]]:
    """The database as it lies in a backup, from its first byte on. Raises WorldError."""
    with _opened(source) as packed:
        entry = next(entry for entry in _checked(source, packed) if entry.filename == FILE_NAME)
        with packed.open(entry) as reader:
            yield reader


def files_in(source: Path) -> dict[str, int]:
    """The attachments of a backup: what each is called below its folder -> its bytes. Raises WorldError."""
    start = f"{ATTACHMENTS}/"
    with _opened(source) as packed:
        found = _checked(source, packed)
        return {one.filename.removeprefix(start): one.file_size for one in found if one.filename.startswith(start)}


@contextmanager
def file_in(source: Path, name: str) -> Iterator[IO[bytes]]:
    """One of them, to be read. Raises WorldError, and KeyError where there is none of that name."""
    with _opened(source) as packed:
        _checked(source, packed)
        with packed.open(f"{ATTACHMENTS}/{name}") as reader:
            yield reader


def head_of(source: Path) -> tuple[bytes, int]:
    """The first bytes of the database in a backup, and how many there are. Raises WorldError."""
    with _opened(source) as packed:
        entry = next(entry for entry in _checked(source, packed) if entry.filename == FILE_NAME)
        with packed.open(entry) as reader:
            return reader.read(HEAD), entry.file_size


def read_through(source: Path, meter: Meter, keep: Keeper | None) -> tuple[dict[str, Any], bytes]:
    """The manifest, and the database in memory; each attachment is written into what `keep` gives for its name.

    Without `keep` they are read through. Raises WorldError.
    """
    with _opened(source) as packed:
        entries = _checked(source, packed)
        manifest, database = _manifest(source, packed), b""
        for entry in entries:
            with packed.open(entry) as reader:
                if entry.filename == FILE_NAME:
                    held = io.BytesIO()
                    _copy(reader, held, meter)
                    database = held.getvalue()
                elif keep is None:
                    _copy(reader, None, meter)
                else:
                    with keep(PurePosixPath(entry.filename).name) as writer:
                        _copy(reader, writer, meter)
        return manifest, database


def read_database(source: Path, meter: Meter) -> tuple[dict[str, Any], bytes]:
    """The same without attachments, for a look inside. Raises WorldError."""
    with _opened(source) as packed:
        entry = next(entry for entry in _checked(source, packed) if entry.filename == FILE_NAME)
        manifest, held = _manifest(source, packed), io.BytesIO()
        with packed.open(entry) as reader:
            _copy(reader, held, meter)
        return manifest, held.getvalue()


def read_manifest(source: Path) -> dict[str, Any]:
    """What a backup says of itself, without opening what is in it. Raises WorldError."""
    with _opened(source) as packed:
        _checked(source, packed)
        return _manifest(source, packed)


@contextmanager
def _opened(source: Path) -> Iterator[zipfile.ZipFile]:
    try:
        _check_contents(source)
        with zipfile.ZipFile(source) as packed:
            yield packed
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise WorldError(_NOT_OURS, file=source.name) from error
    except FileNotFoundError as error:
        raise WorldError("There is no file “{file}”. Nothing was changed.", file=source) from error
    except IsADirectoryError as error:
        raise WorldError("“{file}” is a folder, not a backup. Nothing was changed.", file=source) from error
    except OSError as error:
        if error.errno != errno.EINVAL:
            raise
        raise WorldError(_NOT_OURS, file=source.name) from error  # an entry said to lie before the beginning


def _check_contents(source: Path) -> None:
    """zipfile reads the table of contents as a whole: one that is too long is refused before. Raises ValueError."""
    with source.open("rb") as opened:
        size = opened.seek(0, 2)
        start = max(0, size - _END_SIZE - _MOST_COMMENT - _LOCATOR_SIZE - _END_64_SIZE)
        opened.seek(start)
        tail = opened.read()
    if tail[-_END_SIZE:].startswith(_END) and tail.endswith(b"\0\0"):
        at = len(tail) - _END_SIZE
    else:
        at = tail.rfind(_END)
    said = [int.from_bytes(tail[at + 12 : at + 16], "little")] if at >= 0 else []
    if at >= _LOCATOR_SIZE + _END_64_SIZE and tail[at - _LOCATOR_SIZE : at].startswith(_LOCATOR):
        record = at - _LOCATOR_SIZE - _END_64_SIZE
        said = [int.from_bytes(tail[record + 40 : record + 48], "little")]
    if said and min(said[0], size) > MOST_CONTENTS:
        raise ValueError("the table of contents is too long")


def _checked(source: Path, packed: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    entries = [entry for entry in packed.infolist() if entry.filename != MANIFEST and not entry.is_dir()]
    names = [entry.filename for entry in entries]
    if FILE_NAME not in names:
        if any(name.lower().endswith(".zip") for name in names):
            raise WorldError(
                "“{file}” holds another zip, not Afterview's data. Unpack it, then restore what is inside.",
                file=source.name,
            )
        raise WorldError("“{file}” is a zip, but not a backup of Afterview. Nothing was changed.", file=source.name)
    if len(entries) > MOST_ENTRIES or len(set(names)) != len(names) or not all(map(_is_plain, entries)):
        raise WorldError(
            "“{file}” holds names that no backup has, so it was not opened. Nothing was changed.", file=source.name
        )
    size, packed_size = sum(entry.file_size for entry in entries), sum(entry.compress_size for entry in entries)
    if size > SMALL and size > RATIO * packed_size:
        raise WorldError(
            "“{file}” would grow beyond measure, so it was not opened. Nothing was changed.", file=source.name
        )
    return entries


def _is_plain(entry: zipfile.ZipInfo) -> bool:
    """The database, or a file of its own below attachments/, whatever the system it is unpacked on."""
    if entry.flag_bits & 1 or stat.S_ISLNK(entry.external_attr >> 16):
        return False
    if entry.filename == FILE_NAME:
        return True
    path = PurePosixPath(entry.filename)
    odd = any(sign in entry.filename for sign in ("\\", ":", "\x00"))
    return not odd and len(path.parts) > 1 and path.parts[0] == ATTACHMENTS and ".." not in path.parts


def _manifest(source: Path, packed: zipfile.ZipFile) -> dict[str, Any]:
    try:
        entry = packed.getinfo(MANIFEST)
    except KeyError:
        raise WorldError(
            "“{file}” is a zip, but not a backup of Afterview. Nothing was changed.", file=source.name
        ) from None
    if entry.file_size > MOST_MANIFEST:
        raise ValueError("the manifest is too long")
    manifest = json.loads(packed.read(entry))
    if not isinstance(manifest, dict) or not isinstance(manifest.get("format"), str):
        raise ValueError("the manifest is not one")
    if manifest["format"] != FORMAT:
        raise WorldError(
            "“{file}” was written by another version of Afterview that this one does not know. "
            "Nothing was changed; please update Afterview.",
            file=source.name,
        )
    if not {"sha256", "rows"} <= set(manifest):
        raise ValueError("the manifest lacks a part")
    return manifest


def _write(packed: zipfile.ZipFile, entry: zipfile.ZipInfo, target: Path, meter: Meter) -> None:
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    target.touch(mode=0o600)
    # zipfile stops at the size that the directory declares, and that size was checked.
    with packed.open(entry) as reader, target.open("wb") as writer:
        _copy(reader, writer, meter)
