"""A believable search on the screen, late on a Tuesday: no reminder comes then and lies over what is clicked."""

import time
from collections.abc import Callable
from typing import TypeVar

from tests.desktop.session import App, Desktop

EVENING = "2026-06-16 22:30"

T = TypeVar("T")


def begin(desktop: Desktop, *keys: str, sees: str = "@Today") -> App:
    """Fill the folder and open the window; the keys lead to where the test begins."""
    desktop.clock(EVENING)
    desktop.command("sample")
    return open_again(desktop, *keys, sees=sees)


def open_again(desktop: Desktop, *keys: str, sees: str = "@Today") -> App:
    app = desktop.start()
    desktop.wait_window("Afterview")
    if keys:
        desktop.key(*keys)
    desktop.see(sees)
    return app


def becomes(look: Callable[[], T], wanted: T, seconds: float = 10) -> None:
    """Somebody looks until it is so: a key that was pressed is not yet one that was heard."""
    end = time.monotonic() + seconds
    while (seen := look()) != wanted:
        assert time.monotonic() < end, f"{seen!r} did not become {wanted!r}"
        time.sleep(0.1)
