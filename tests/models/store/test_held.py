"""What a program writes that goes on is there for others, whatever else of the program has looked at the file."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Thread

import pytest

from models.domain.change import Edit
from models.domain.values import Company, CompanyId
from models.services import folder as folders
from models.store import check
from models.store.db import inspect
from models.store.repository import Store

OTHER = """
import sys
from pathlib import Path
from models.domain.values import Company
from models.store.repository import Store
store = Store.open(Path(sys.argv[1]))
print(*(company.name for company in store.all(Company)))
store.close()
"""


def seen_by_another_program(folder: Path) -> list[str]:
    command, root = [sys.executable, "-c", OTHER, str(folder)], Path(__file__).parents[3]
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd=root).stdout.split()


def write(store: Store, name: str) -> None:
    store.write([Edit(None, Company(CompanyId(name), name))], "test")


def _open_apart(folder: Path) -> None:
    worker = Thread(target=lambda: Store.open(folder).close())
    worker.start()
    worker.join()


@pytest.mark.parametrize(
    "look",
    [
        _open_apart,
        lambda folder: inspect(folder / "afterview.sqlite3"),
        check.check,
        lambda folder: folders.back_up(folder, folder.parent / "kept.afterview"),
    ],
    ids=["opened apart", "inspected", "checked", "backed up"],
)
def test_looking_at_data_that_is_open_loses_nothing(tmp_path: Path, look: Callable[[Path], object]) -> None:
    """A second handle that is closed would take our locks along; the next program to close then deletes our log."""
    folder = tmp_path / "data"
    store = Store.open(folder)
    write(store, "first")
    look(folder)
    assert seen_by_another_program(folder) == ["first"]
    write(store, "second")
    assert sorted(seen_by_another_program(folder)) == ["first", "second"]
    store.close()
    again = Store.open(folder)
    assert len(again.all(Company)) == 2
    again.close()
