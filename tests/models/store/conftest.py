"""Stores on real files."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from models.store import Store
from tests.models.store.small_search import EVERYTHING


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def empty(folder: Path) -> Iterator[Store]:
    """A new store with nothing in it."""
    store = Store.open(folder)
    yield store
    store.close()


@pytest.fixture
def store(empty: Store) -> Store:
    """A store that holds the small search."""
    empty.write(EVERYTHING, "imported")
    return empty
