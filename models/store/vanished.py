"""Data that is gone or no longer known as ours, though what lies beside it says that there was some."""

from pathlib import Path

from models.store.engine import FILE_NAME

_OF_THE_WINDOW = ("log.txt", "window.ini")
_BESIDE = ("backups/*.afterview-backup", "afterview-replaced-*.zip", "attachments/??/*")


def vanished(folder: Path) -> bool:
    """Whether there was data here. False for a folder that was never used, and where nothing can be seen."""
    file = folder / FILE_NAME
    try:
        if file.exists() and file.stat().st_size:
            return False
    except OSError:
        return False
    return was_used(folder)


def was_used(folder: Path) -> bool:
    """Whether what lies beside the database says that it was ours."""
    try:
        return any(next(folder.glob(pattern), None) is not None for pattern in _BESIDE)
    except OSError:
        return False


def was_lived_in(folder: Path) -> bool:
    """Whether Afterview's window was ever open on it: what bears the data's name there is ours, whatever is in it."""
    return any((folder / name).is_file() for name in _OF_THE_WINDOW)
