"""The door of the command line: whatever the file is, an answer comes back."""

from datetime import datetime
from pathlib import Path

from models.domain.errors import FileRefused
from models.domain.report import FileReport
from models.services.imports import import_file
from models.store.repository import Store


def import_any(store: Store, path: Path, now: datetime) -> FileReport:
    """What became of one file; one that cannot be read is a refusal, while the record's own troubles are raised."""
    try:
        return import_file(store, path, now)
    except FileRefused as error:
        return FileReport(str(path), refused=[error.sentence])
