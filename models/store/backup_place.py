"""Whether the folder that was chosen for backups is still the one that they went to: known by a small file in it.

Where a disk is not plugged in, the folder that it appears as is there all the same on most systems, and empty: backups
would land in it without a word, on the disk of the data itself, and vanish from sight when the right disk is back.
"""

import json
import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

from models.domain.ids import new_id
from models.store import engine
from models.store.backup_facts import home_of, recalled
from models.store.backup_folder import found_in
from models.store.copying import make_file, sync
from models.store.engine import FILE_NAME

SIGN = ".afterview-backups"
"""The file in the chosen folder; one line, by which the record knows it. Several records may share it."""
DAY = "backups.day"
"""Under this key the record remembers the day of the last backup that was made by itself."""
_PLACES = "backups.places"
_MOST_PLACES = 20
_LONGEST = 200


def is_another(folder: Path, chosen: Path) -> bool:
    """Whether what is at that place now is not what was chosen. `folder` is the data folder.

    A choice from before there were signs is known by backups of the record in it, or by there having been none yet.
    """
    data = folder / FILE_NAME
    sign = _places(data).get(str(chosen))
    if sign is not None:
        return _sign_in(chosen) != sign
    return bool(recalled(data, DAY)) and not any(one.ours for one in found_in(chosen, home_of(data), folder))


def know_again(folder: Path, chosen: Path) -> None:
    """Signs the folder, and remembers that. Where either cannot be, it is told when a backup is to be kept there."""
    data = folder / FILE_NAME
    with suppress(OSError, sqlite3.Error):
        sign = _sign_in(chosen) or _sign(chosen)
        with closing(engine.connect(data, isolation_level=None)) as writer:
            writer.execute("BEGIN IMMEDIATE")
            before = {path: one for path, one in _places(data).items() if path != str(chosen)}
            places = dict([*before.items(), (str(chosen), sign)][-_MOST_PLACES:])
            writer.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (_PLACES, json.dumps(places)))
            writer.execute("COMMIT")


def is_signed(folder: Path, chosen: Path) -> bool:
    """Whether it was ever signed for this record."""
    return str(chosen) in _places(folder / FILE_NAME)


def _places(data: Path) -> dict[str, str]:
    """Path -> the sign that lies there."""
    try:
        found = json.loads(recalled(data, _PLACES) or "{}")
    except ValueError:
        return {}
    return {str(path): str(sign) for path, sign in found.items()} if isinstance(found, dict) else {}


def _sign_in(chosen: Path) -> str | None:
    try:
        with (chosen / SIGN).open("rb") as opened:
            return opened.read(_LONGEST).decode("ascii").strip() or None
    except (OSError, ValueError):
        return None


def _sign(chosen: Path) -> str:
    """Raises OSError."""
    sign, part = new_id("place"), chosen / f"{SIGN}.part"
    make_file(part)
    part.write_text(f"{sign}\n", "ascii")
    sync(part)
    os.replace(part, chosen / SIGN)
    sync(chosen)
    return sign
