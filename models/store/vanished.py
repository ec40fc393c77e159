"""Data that is gone: the file is missing or empty, though what lies beside it says that there was one."""

from pathlib import Path

from models.store.engine import FILE_NAME

_BESIDE = ("backups/*.afterview-backup", "afterview-replaced-*.zip", "attachments/??/*")


def vanished(folder: Path) -> bool:
    """Whether there was data here. False for a folder that was never used, and where nothing can be seen."""
    file = folder / FILE_NAME
    try:
        if file.exists() and file.stat().st_size:
            return False
        return any(next(folder.glob(pattern), None) is not None for pattern in _BESIDE)
    except OSError:
        return False
