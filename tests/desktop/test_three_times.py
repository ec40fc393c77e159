"""A screen of three times the usual density: the smallest window fits it, and nothing has lost its name."""

import pytest
from PIL import Image

from tests.desktop.session import Desktop
from tests.desktop.walking import begin

pytestmark = pytest.mark.walked
PAGES = ("Today", "Board", "People", "Notes", "Letters", "Offers", "Insights")


@pytest.mark.parametrize("desktop", [{"size": "3840x2160", "scale": 3}], indirect=True)
def test_every_page_at_three_hundred_per_cent(desktop: Desktop) -> None:
    keys = begin(desktop)
    for number, page in enumerate(PAGES, 1):
        keys.press(f"ctrl+{number}")
        desktop.wait_window(page)
        keys.named()
    with Image.open(desktop.shot(desktop.folder / "three.png", "Afterview")) as picture:
        assert picture.size[0] >= 3 * 1120
        assert picture.size[1] >= 3 * 700
    assert desktop.apps[0].said() == ""
