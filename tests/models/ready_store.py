"""A store on a new folder, ten times as fast: its tables are copied, and no power cut is feared for what it writes."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from models.store.db import FILE_NAME, connection
from models.store.repository import Store


@cache
def _new_database() -> bytes:
    with TemporaryDirectory() as folder:
        Store.open(Path(folder)).close()
        return (Path(folder) / FILE_NAME).read_bytes()


def ready(folder: Path) -> Store:
    file = folder / FILE_NAME
    if not file.exists():
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        file.touch(0o600)
        file.write_bytes(_new_database())
    store = Store.open(folder)
    connection(store.database).execute("PRAGMA synchronous = OFF")
    return store
