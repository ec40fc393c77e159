"""The user guide shows every screen, and nothing in it leads nowhere."""

import re
from pathlib import Path

import pytest

from tests.desktop.pictures import AFTERWARDS, IN_THE_DARK, PICTURES, WALK
from tests.desktop.session import ROOT
from ui import pages
from ui.keymap import SCREENS

GUIDE = ROOT / "docs" / "guide"
FILES = sorted([*GUIDE.glob("*.md"), ROOT / "README.md"])
SHOWN = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
LARGEST = 160_000
"""Bytes of one picture: the repository carries every version of it."""
SCREEN_SHOWN = {
    "anywhere": "keys",
    "lists": "board-list",
    "board_list": "board-list",
    "board_calendar": "board-calendar",
    "bank": "question-bank",
    "composer": "letter",
}
"""Screens whose picture has another name."""


def shown_in(file: Path) -> set[str]:
    return {Path(target).stem for _, target in SHOWN.findall(file.read_text("utf-8")) if "/faults/" not in target}


def taken() -> set[str]:
    return {
        "first-start", "first-line", "bubble",
        *(picture.name for picture in (*WALK, *AFTERWARDS)), *(f"{name}-dark" for name in IN_THE_DARK),
    }  # fmt: skip


def anchor(heading: str) -> str:
    """As the pages on the web make it of a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_picture_and_page_that_is_named_is_there(file: Path) -> None:
    text = file.read_text("utf-8")
    for words, target in SHOWN.findall(text):
        assert words, f"{target} says nothing to somebody who does not see it"
        assert (file.parent / target).is_file(), target
    for link in LINK.findall(text):
        if "://" in link:
            continue
        path, _, heading = link.partition("#")
        page = (file.parent / path) if path else file
        assert page.exists(), link
        if heading:
            assert heading in map(anchor, HEADING.findall(page.read_text("utf-8"))), link


def test_every_picture_that_is_taken_is_shown_and_the_other_way_round() -> None:
    assert set().union(*map(shown_in, FILES)) == taken()


def test_every_screen_is_shown() -> None:
    pictures = set().union(*map(shown_in, GUIDE.glob("*.md")))
    screens = {screen.key for screen in SCREENS} | {place.key for place in pages.PLACES}
    assert {key for key in screens if SCREEN_SHOWN.get(key, key) not in pictures} == set()


def test_every_page_of_the_guide_is_reached_from_its_first() -> None:
    first = GUIDE / "README.md"
    linked = set(LINK.findall(first.read_text("utf-8")))
    assert {page.name for page in GUIDE.glob("*.md")} - linked == {first.name}


def test_the_pictures_are_small() -> None:
    large = {file.name: file.stat().st_size for file in PICTURES.glob("*.png") if file.stat().st_size > LARGEST}
    assert large == {}
