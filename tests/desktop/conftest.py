"""The `desktop` fixture: a private desktop for one test.

    def test_something(desktop):
        desktop.start()
        desktop.wait_window("Today")

Other desktops:  @pytest.mark.parametrize("desktop", [{"without": "tray"}], indirect=True)
A test that fails says what is on the screen and leaves a picture of it in build/desktop/.
"""

import re
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from tests.desktop.session import ROOT, Desktop, DesktopError, missing

HERE = Path(__file__).resolve().parent
FAILED = pytest.StashKey[bool]()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.desktop)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember a failure until the fixture is torn down, which then still has the screen."""
    report = yield
    if report.when == "call":
        item.stash[FAILED] = report.failed
    return report


def _file_name(test: str) -> str:
    """Brackets and the like mean something to the program that takes the picture."""
    return re.sub(r"[^\w-]+", "-", test).strip("-")


@pytest.fixture
def desktop(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Desktop]:
    if lacking := missing():
        pytest.skip(f"no virtual desktop on this machine ({', '.join(lacking)}): `make setup` installs it on Debian")
    with Desktop(tmp_path, **getattr(request, "param", {})) as session:
        yield session
        if request.node.stash.get(FAILED, False):
            picture = ROOT / "build" / "desktop" / f"{_file_name(request.node.name)}.png"
            try:
                session.shot(picture)
                print("windows:", session.windows(), "notifications:", session.notifications(), sep="\n")
                print(*(f"{one['role']}: {one['name']}" for one in session.tree() if one["name"]), sep="\n")
            except DesktopError as said:
                print(said)
            for app in session.apps:
                print(app.said())
