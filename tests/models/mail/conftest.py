"""One authority for the run: making certificates takes a moment."""

import pytest

from tests.models.mail.certificates import Authority


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"))
