"""Two of the faults of tests/faults, as they come most often; `make faults` does all of them and takes the pictures."""

import os

import pytest

from tests.desktop.session import ROOT, Desktop
from tests.faults.faults import FAULTS, run


@pytest.mark.parametrize("desktop", [{"size": "1120x720"}], indirect=True)
@pytest.mark.parametrize("name", ["disk-full", "locked"])
def test_what_is_typed_meanwhile_is_kept_when_the_world_is_mended(desktop: Desktop, name: str) -> None:
    fault = next(one for one in FAULTS if one.name == name)
    if fault.own_disk and os.geteuid() != 0:
        pytest.skip("only root may put a small disk in the place of the data folder")
    seen = run(fault, desktop, ROOT / "build" / "desktop" / f"fault-{name}.png")
    assert any("What you typed is still here" in sentence for sentence in seen.said), seen
    assert seen.well, seen
