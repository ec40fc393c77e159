"""Looks at one screen: what is cut, what nobody translated, and its picture."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.keys.walk import Walk
from tests.ui.languages import clipped
from tests.ui.languages.painted import Painted, recording
from tests.ui.languages.screens import Screen
from tests.ui.languages.spoken import Spoken
from tests.ui.languages.stage import Tongue

REST_MS = 60
IN_NO_LANGUAGE = frozenset({"licences", "help", "call", "card", "encrypt"})
"""Names of libraries, pages in a language of their own, the words of a letter, a code that is drawn by lot."""


@dataclass(frozen=True)
class Finding:
    screen: str
    says: str

    def __str__(self) -> str:
        return f"{self.screen}: {self.says}"


def look(walk: Walk, screen: Screen, tongue: Tongue, typed: str, keep: Path | None = None) -> list[Finding]:
    shown = screen.way(walk)
    QTest.qWait(REST_MS)
    lines: list[Painted] = []
    top = shown.window()
    with recording(lines):
        picture = top.grab()
    if keep is not None:
        picture.save(str(keep / f"{screen.name}.png"))
    says = [*clipped.widgets(top), *clipped.painted(lines)]
    if tongue is Tongue.DOUBLE and screen.name not in IN_NO_LANGUAGE:
        says += [f"{who} says “{said}” in no language" for who, said in _foreign(Spoken(typed), top, lines)]
    if top is not walk.window:
        top.close()
    return [Finding(screen.name, said) for said in dict.fromkeys(says)]


def _foreign(spoken: Spoken, top: QWidget, lines: list[Painted]) -> Iterator[tuple[str, str]]:
    yield from spoken.of(top)
    for line in lines:
        said = spoken.foreign(line.text)
        if said:
            yield type(line.on).__name__, said


__all__ = ["Finding", "look"]
