from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.models.services.house_at import House


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path / "data")
    yield house
    house.store.close()
