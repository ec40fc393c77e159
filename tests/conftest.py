"""What every test stands on: no screen, no waiting on a slow machine, no folder of the person who runs them."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# Before the first import of Qt: unit tests never open a window on the screen of whoever runs them.
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "qt.accessibility.atspi.warning=false")

# Two busy cores make any deadline a matter of luck; the number of examples is what bounds the time. They are the same
# in every run, so that one commit has one verdict; `make explore` looks at fresh ones.
_HOUSE = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.differing_executors])
settings.register_profile("house", _HOUSE, derandomize=True)
settings.register_profile("exploring", _HOUSE, print_blob=True)
settings.load_profile(os.environ.get("AFTERVIEW_PROPERTIES", "house"))

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    """The top folder of the project."""
    return ROOT


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of sample files that lies beside the project, not in it; without it, what needs it skips.

    AFTERVIEW_SAMPLES names another place.
    """
    folder = Path(os.environ.get("AFTERVIEW_SAMPLES", ROOT.parent / "shared" / "samples"))
    if not (folder / "LICENCES.md").exists():
        pytest.skip(f"the sample files are not here ({folder.name}/ beside the project, or AFTERVIEW_SAMPLES)")
    return folder


@pytest.fixture(autouse=True, scope="session")
def _a_home_of_its_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """HOME and the XDG folders are empty ones: no test reads or writes the data of whoever runs it."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(home))
        for name, below in (("DATA", ".local/share"), ("CONFIG", ".config"), ("CACHE", ".cache"), ("STATE", ".state")):
            patch.setenv(f"XDG_{name}_HOME", str(home / below))
        yield
