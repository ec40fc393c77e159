"""Whether a backup is whole, as whoever restores it would find."""

import tempfile
from datetime import UTC, datetime
from pathlib import Path

from models.domain.errors import WorldError
from models.services import folder as folders
from models.store.check import check

_NOW = datetime(2026, 6, 1, tzinfo=UTC)


def whole(backup: Path) -> str:
    """What is wrong with it; empty for a backup that can be restored into an empty folder, and is sound there."""
    with tempfile.TemporaryDirectory(prefix="afterview-restored-") as made:
        folder = Path(made, "data")
        try:
            folders.restore(folder, backup, _NOW)
        except WorldError as error:
            return error.sentence
        return " ".join(check(folder))
