"""The folder that backups are kept in: how they are called, which lie there, which go, and what a crash has left.

Nothing is removed that this record's own rotation has not made: its name must be one of ours, and the file itself
must say that it belongs to this record.
"""

import re
import shutil
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from models.domain.backups import BackupFile, BackupKind
from models.domain.errors import WorldError
from models.store.backup_verify import HELD, WORKING, free_name, is_in_use, moment_of
from models.store.container import read_manifest
from models.store.copying import sync
from models.store.db import FILE_NAME, inspect

FOLDER = "backups"
"""Within the data folder: where they go unless the person names a folder, or while that one cannot be used."""
ENDING = ".afterview-backup"
ENDINGS = (ENDING, ".zip")
MOST_FILES = 2000
"""Looked at in one folder; somebody may have chosen one that is full of other things."""
LEFT_FOR = timedelta(hours=6)
"""What is older was left by a crash, unless somebody holds it: a clock that is set makes young things old."""
_NAME = re.compile(
    r"afterview-\d{4}-\d\d-\d\d-\d{6}-(?:daily|asked|before-import)(?:-\d+)?\.afterview-backup"
    r"|afterview-before-step-\d{4}\.afterview-backup"
)
_BESIDE = re.compile(r"afterview-replaced-\d{4}-\d\d-\d\d-\d{6}(?:-\d+)?\.zip|afterview-before-step-\d{4}\.sqlite3")
"""What a restore and the earlier ways of bringing data up to date have put beside the data itself."""
_OURS_WITHIN = {HELD, "backup.zip", "verified", "coming", "look", "recast"}


def own_folder(folder: Path) -> Path:
    """The backups within a data folder; made for its owner alone. Raises OSError."""
    own = folder / FOLDER
    if not own.is_dir():
        own.mkdir(mode=0o700, exist_ok=True)
        sync(own.parent)
    return own


def new_name(place: Path, kind: BackupKind, now: datetime) -> Path:
    """What a backup that is made now is called; the hour is that of `now`'s own zone."""
    return free_name(place / f"afterview-{now:%Y-%m-%d-%H%M%S}-{kind.value}{ENDING}")


def before_step(folder: Path, step: int) -> Path:
    """The same name at every try, so that a step which fails again and again fills no disk. Raises OSError."""
    return own_folder(folder) / f"afterview-before-step-{step:04}{ENDING}"


def found_in(place: Path, home: str, data: Path) -> list[BackupFile]:
    """The backups in one folder, in no order; none where it cannot be read. `data` is the data folder of the record."""
    found = []
    for file in _some_files(place):
        beside = place == data
        if beside and not _BESIDE.fullmatch(file.name):
            continue
        if file.suffix.lower() in ENDINGS:
            one = _of_zip(file, home, beside or place == data / FOLDER)
        elif beside:
            one = _of_copy(file)
        else:
            one = None
        if one is not None:
            found.append(one)
    return found


def remove(gone: Sequence[BackupFile], data: Path) -> int:
    """Removes what the rotation lets go; gives how many. What cannot be removed stays for the next time."""
    count = 0
    for one in gone:
        file = Path(one.file)
        if one.ours and (_NAME.fullmatch(file.name) or (file.parent == data and _BESIDE.fullmatch(file.name))):
            with suppress(OSError):
                file.unlink()
                count += 1
    for place in {Path(one.file).parent for one in gone}:
        with suppress(OSError):
            sync(place)
    return count


def clear_leavings(place: Path, now: datetime) -> None:
    """What was under way when the program was killed; nothing else, whatever its name."""
    limit = (now - LEFT_FOR).timestamp()
    with suppress(OSError):
        for entry in list(place.iterdir()):
            if not entry.name.startswith(WORKING) or entry.is_symlink() or not entry.is_dir():
                continue
            ours = all(part.name in _OURS_WITHIN or part.name.startswith(FILE_NAME) for part in entry.iterdir())
            if ours and entry.stat().st_mtime < limit and not is_in_use(entry):
                shutil.rmtree(entry, ignore_errors=True)


def _some_files(place: Path) -> Iterator[Path]:
    with suppress(OSError):
        for number, entry in enumerate(place.iterdir()):
            if number >= MOST_FILES:
                return
            with suppress(OSError):
                if entry.is_file() and not entry.is_symlink():
                    yield entry


def _of_zip(file: Path, home: str, own: bool) -> BackupFile | None:
    """One that cannot be read is shown where its name says that it was a backup; another program's zip is not."""
    try:
        facts = file.stat()
        written = datetime.fromtimestamp(facts.st_mtime, UTC)
    except (OSError, OverflowError, ValueError):
        return None
    try:
        manifest = read_manifest(file)
    except (WorldError, OSError):
        named = file.suffix == ENDING or _BESIDE.fullmatch(file.name)
        return BackupFile(str(file), written, facts.st_size, BackupKind.APART, False, False) if named else None
    kind = _kind(manifest, file)
    ours = kind is not BackupKind.APART and _belongs(manifest.get("home"), home, own)
    return BackupFile(
        str(file),
        moment_of(manifest.get("made")) or written,
        facts.st_size,
        kind,
        ours,
        rows=_rows(manifest["rows"]),
        changed=moment_of(manifest.get("changed")),
        mark=str(manifest.get("mark") or ""),
    )


def _belongs(said: object, home: str, own: bool) -> bool:
    """To this record; one from before there were such names belongs to the data folder that it lies in."""
    return (bool(home) and said == home) or (own and not said)


def _kind(manifest: dict[str, Any], file: Path) -> BackupKind:
    try:
        return BackupKind(str(manifest.get("kind")))
    except ValueError:
        replaced = file.name.startswith("afterview-replaced-")
        return BackupKind.BEFORE_RESTORE if replaced else BackupKind.APART


def _of_copy(file: Path) -> BackupFile | None:
    """A copy of the database alone, from before a step; earlier versions made those."""
    try:
        facts = file.stat()
        made = datetime.fromtimestamp(facts.st_mtime, UTC)
        if not inspect(file):
            return None
    except (OSError, OverflowError, ValueError, WorldError):
        return None
    return BackupFile(str(file), made, facts.st_size, BackupKind.BEFORE_STEP, True)


def _rows(said: object) -> dict[str, int]:
    if not isinstance(said, dict):
        return {}
    return {str(name): count for name, count in list(said.items())[:100] if type(count) is int and 0 <= count < 10**9}
