"""Opening a backup's zip without trusting it: names, sizes and kinds are checked before a byte is written."""

import json
import shutil
import stat
import zipfile
import zlib
from pathlib import Path, PurePosixPath
from typing import Any

from models.domain.errors import WorldError
from models.store.db import FILE_NAME

MANIFEST = "manifest.json"
FORMAT = "afterview-backup/1"
MOST_ENTRIES = 100_000
MOST_MANIFEST = 1_000_000
"""Bytes; ours has about a thousand."""
RATIO = 200
"""No database or document of ours shrinks to a two-hundredth; a zip bomb does, to a thousandth."""
SMALL = 16_000_000
"""Bytes below which the ratio does not matter: an almost empty database shrinks a lot."""
_PIECE = 1 << 20


def unpack(source: Path, into: Path) -> dict[str, Any]:
    """Unpacks the database and the attachments; gives the manifest. Raises WorldError."""
    try:
        with zipfile.ZipFile(source) as packed:
            entries = _checked(source, packed)
            manifest = _manifest(source, packed)
            for entry in entries:
                _write(packed, entry, into / entry.filename)
            return manifest
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise WorldError(
            f"“{source.name}” is not a backup of Afterview, or it is damaged. Nothing was changed; use another file."
        ) from error
    except FileNotFoundError as error:
        raise WorldError(f"There is no file “{source}”. Nothing was changed.") from error
    except IsADirectoryError as error:
        raise WorldError(f"“{source}” is a folder, not a backup. Nothing was changed.") from error


def _checked(source: Path, packed: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
    entries = [entry for entry in packed.infolist() if entry.filename != MANIFEST and not entry.is_dir()]
    names = [entry.filename for entry in entries]
    if FILE_NAME not in names:
        if any(name.lower().endswith(".zip") for name in names):
            raise WorldError(
                f"“{source.name}” holds another zip, not Afterview's data. Unpack it, then restore what is inside."
            )
        raise WorldError(f"“{source.name}” is a zip, but not a backup of Afterview. Nothing was changed.")
    if len(entries) > MOST_ENTRIES or len(set(names)) != len(names) or not all(map(_is_plain, entries)):
        raise WorldError(f"“{source.name}” holds names that no backup has, so it was not opened. Nothing was changed.")
    size, packed_size = sum(entry.file_size for entry in entries), sum(entry.compress_size for entry in entries)
    if size > SMALL and size > RATIO * packed_size:
        raise WorldError(f"“{source.name}” would grow beyond measure, so it was not opened. Nothing was changed.")
    return entries


def _is_plain(entry: zipfile.ZipInfo) -> bool:
    """The database, or a file of its own below attachments/, whatever the system it is unpacked on."""
    if entry.flag_bits & 1 or stat.S_ISLNK(entry.external_attr >> 16):
        return False
    if entry.filename == FILE_NAME:
        return True
    path = PurePosixPath(entry.filename)
    odd = any(sign in entry.filename for sign in ("\\", ":", "\x00"))
    return not odd and len(path.parts) > 1 and path.parts[0] == "attachments" and ".." not in path.parts


def _manifest(source: Path, packed: zipfile.ZipFile) -> dict[str, Any]:
    try:
        entry = packed.getinfo(MANIFEST)
    except KeyError:
        raise WorldError(f"“{source.name}” is a zip, but not a backup of Afterview. Nothing was changed.") from None
    if entry.file_size > MOST_MANIFEST:
        raise ValueError("the manifest is too long")
    manifest = json.loads(packed.read(entry))
    if not isinstance(manifest, dict) or not isinstance(manifest.get("format"), str):
        raise ValueError("the manifest is not one")
    if manifest["format"] != FORMAT:
        raise WorldError(
            f"“{source.name}” was written by another version of Afterview that this one does not know. "
            "Nothing was changed; please update Afterview."
        )
    if not {"sha256", "rows"} <= set(manifest):
        raise ValueError("the manifest lacks a part")
    return manifest


def _write(packed: zipfile.ZipFile, entry: zipfile.ZipInfo, target: Path) -> None:
    target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    target.touch(mode=0o600)
    # zipfile stops at the size that the directory declares, and that size was checked.
    with packed.open(entry) as reader, target.open("wb") as writer:
        shutil.copyfileobj(reader, writer, _PIECE)
