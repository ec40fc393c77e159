"""A person without a pointer, and what a screen reader tells them on the way."""

import json
import time
from collections.abc import Callable
from typing import Any

from tests.desktop.session import Desktop
from tests.desktop.tour import dismiss

TUESDAY = "2026-06-16 10:00"
LINES = ("list item", "table cell", "tree item", "page tab")
"""What says that it is focused whenever it is current, whether its list has the keys or not."""


def begin(desktop: Desktop, *arguments: str) -> "Keys":
    """A believable search on the screen, on a Tuesday at ten."""
    desktop.clock(TUESDAY)
    desktop.command("sample")
    desktop.start(*arguments)
    desktop.wait_window("Afterview")
    dismiss(desktop, wait=1)
    return Keys(desktop)


class Keys:
    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        self.unnamed: list[str] = []
        """Where the keys have been that a reader has no word for."""

    def press(self, *keys: str) -> None:
        self.desktop.key(*keys)

    def type(self, text: str) -> None:
        self.desktop.type(text)

    def focus(self) -> str:
        """What has the keys, as a reader says it."""
        tree = self.desktop.tree()
        claiming = {str(node["path"]): node for node in tree if "focused" in node["states"]}
        told = [
            path for path, node in claiming.items()
            if node["role"] not in LINES or path.rpartition("/")[0] in claiming
        ]  # fmt: skip
        told = [path for path in told if claiming[path]["name"] or "focusable" in claiming[path]["states"]]
        if not told:
            return ""
        inner = claiming[max(told, key=lambda path: path.count("/"))]
        if not str(inner["name"]).strip():
            self.unnamed.append(f"{inner['role']} in {self.desktop.windows()}")
        return str(inner["name"])

    def until(self, told: Callable[[], bool], what: str, seconds: float = 10) -> None:
        end = time.monotonic() + seconds
        while not told():
            assert time.monotonic() < end, f"{what}; the keys are on “{self.focus()}”, of {self.names()[-40:]}"
            time.sleep(0.1)

    def on(self, words: str) -> None:
        """The keys have come to something whose name holds this."""
        self.until(lambda: words in self.focus(), f"the keys did not come to “{words}”")

    def to(self, words: str, key: str, most: int = 40) -> None:
        """Press a key until they are there."""
        for _ in range(most):
            if words in self.focus():
                return
            self.press(key)
        raise AssertionError(f"{key} never came to “{words}”, but to “{self.focus()}”")

    def names(self) -> list[str]:
        return [str(node["name"]) for node in self.desktop.tree()]

    def sees(self, words: str) -> None:
        self.until(lambda: any(words in one for one in self.names()), f"“{words}” is not there")

    def gone(self, words: str) -> None:
        self.until(lambda: not any(words in one for one in self.names()), f"“{words}” is still there")

    def kept(self, name: str) -> list[dict[str, Any]]:
        """One list of an export: what was really done."""
        target = self.desktop.folder / "out.json"
        self.desktop.command("export", "-o", str(target))
        found: list[dict[str, Any]] = json.loads(target.read_text("utf-8"))[name]
        return found

    def stages(self) -> dict[str, str]:
        return {one["id"]: one["stage"] for one in self.kept("applications")}

    def named(self) -> None:
        """Nothing that can be operated is without a name."""
        assert self.desktop.nameless() == ""
