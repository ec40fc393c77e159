"""The help in German says what the English one says: the same pages and headings, links that lead on, the same keys."""

import re
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from models.domain.quick_add import Known, Person, Verb, parse
from ui.help.book import ENGLISH, GROUPS, Book
from ui.search.fuzzy import match

GERMAN = "de"
KEYS = [key for group in GROUPS.values() for key, _icon in group]
LINK = re.compile(r"\]\(help:([\w-]+)(?:#([\w-]+))?\)")
SIGNS = re.compile(r"`[^`]+`")
ENGLISH_KEYS = re.compile(r"\b(Ctrl|Shift|Enter|Left|Right|Del|Space)\b")


@pytest.fixture
def folder(root: Path) -> Path:
    return root / "resources" / "help"


def both(folder: Path, key: str) -> tuple[str, str]:
    english, german = ((folder / language / f"{key}.md").read_text("utf-8") for language in (ENGLISH, GERMAN))
    return english, german


def test_german_has_every_page_and_no_other(folder: Path) -> None:
    assert {path.stem for path in (folder / GERMAN).glob("*.md")} == set(KEYS)
    assert len(Book(folder, GERMAN).pages) == len(KEYS)


@pytest.mark.parametrize("key", KEYS)
def test_a_german_page_is_built_as_the_english_one(folder: Path, key: str) -> None:
    pages = [Book(folder, language).page(key) for language in (ENGLISH, GERMAN)]
    assert pages[0] is not None
    assert pages[1] is not None
    assert [one.anchor for one in pages[1].sections] == [one.anchor for one in pages[0].sections]
    for theirs, ours in zip(pages[0].sections, pages[1].sections, strict=True):
        assert LINK.findall(ours.text) == LINK.findall(theirs.text), theirs.anchor
        assert ours.text.count("\n- ") == theirs.text.count("\n- "), theirs.anchor
        assert ours.text.count("|") == theirs.text.count("|"), theirs.anchor


@pytest.mark.parametrize("key", KEYS)
def test_a_german_page_names_the_keys_as_they_are_called_there(folder: Path, key: str) -> None:
    english, german = both(folder, key)
    assert not ENGLISH_KEYS.findall(german)
    assert german.count("Strg+") == english.count("Ctrl+")
    typed = [set(SIGNS.findall(text)) - {"`>nwap`", "`>nbew`"} for text in (english, german)]
    assert typed[0] == typed[1]


def test_the_letters_that_the_page_of_the_search_types_find_its_command(folder: Path) -> None:
    english, german = both(folder, "search")
    assert "`>nwap`" in english
    assert match("nwap", "New application") is not None
    assert "`>nbew`" in german
    assert match("nbew", "Neue Bewerbung") is not None


def test_the_line_that_the_first_steps_type_is_understood(folder: Path) -> None:
    _english, german = both(folder, "first-steps")
    line = "Anruf Beatriz Do 15:00"
    assert f"„{line}“" in german
    known = Known(("Pellow Health",), (Person("Beatriz Amaral", "Pellow Health"),))
    entry = parse(line, datetime(2026, 6, 16, 9, 40, tzinfo=UTC), known)
    assert (entry.verb, entry.people, entry.day) == (Verb.CALL, ("Beatriz Amaral",), date(2026, 6, 18))
    assert entry.starts == time(15)


@pytest.mark.parametrize("key", KEYS)
def test_a_german_page_is_german_and_quiet(folder: Path, key: str) -> None:
    _english, german = both(folder, key)
    assert german.count("„") == german.count("“")
    assert not re.search(r"[!”]|\b(?:and|that|your|which)\b", german)
