"""Reads the phrases of letters from resources/letters: every file there that names a language, in the order of names.

language = "en"                 # en-GB and en-US are both of "en"; [spelling.en-US] says what differs
[thank_you.opening]             # a slot
formal = ["…"]                  # frames of one tone; `any` are frames of both
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, get_type_hints

from models.domain.letters.phrase_book import ANY, Grammar, PhraseBook, Phrases
from models.domain.mail import Language, Tone

LETTERS = Path(__file__).resolve().parents[2] / "resources" / "letters"
_APART = frozenset({"language", "dates", "spelling", "grammar", "gaps", "words"})
"""What is no slot."""
_TONES = frozenset({*(tone.value for tone in Tone), ANY})


@lru_cache(maxsize=2)
def phrase_book(folder: Path = LETTERS) -> PhraseBook:
    """Read once; a file that belongs to the program and cannot be read is a bug, and raises as one."""
    texts: dict[str, dict[str, Any]] = {}
    for file in sorted(folder.glob("*.toml")):
        read = tomllib.loads(file.read_text("utf-8"))
        if "language" in read:
            _join(texts.setdefault(read["language"], {}), read)
    found = {}
    for language in Language:
        text = texts.get(language.value.partition("-")[0])
        if text is not None:
            found[language] = _phrases(text, language)
    return PhraseBook(found)


def _join(whole: dict[str, Any], more: Mapping[str, Any]) -> None:
    for key, value in more.items():
        if isinstance(value, dict):
            _join(whole.setdefault(key, {}), value)
        else:
            whole[key] = value


def _phrases(text: Mapping[str, Any], language: Language) -> Phrases:
    respell = _speller(text.get("spelling", {}).get(language.value, {}))
    dates = {**text["dates"], **text["dates"].get(language.value, {})}
    slots = {key: value for key, value in text.items() if key not in _APART}
    return Phrases(
        frames={slot: tuple(map(respell, frames)) for slot, frames in _frames(slots)},
        gaps={name: respell(gap) for name, gap in text.get("gaps", {}).items()},
        words=dict(_words(text.get("words", {}))),
        months=tuple(dates["months"]),
        weekdays=tuple(dates["weekdays"]),
        day=dates["day"],
        weekday_day=dates["weekday_day"],
        numbers=tuple(dates.get("numbers", ())),
        grammar=_grammar(text.get("grammar", {})),
    )


def _frames(slots: Mapping[str, Any], path: str = "") -> Iterator[tuple[str, list[str]]]:
    """`thank_you.opening.formal` and its sentences."""
    for key, value in slots.items():
        if isinstance(value, dict):
            yield from _frames(value, f"{path}{key}.")
        elif key in _TONES:
            yield f"{path}{key}", value


def _words(text: Mapping[str, Any], path: str = "") -> Iterator[tuple[str, str]]:
    """`length.60` and its words."""
    for key, value in text.items():
        if isinstance(value, dict):
            yield from _words(value, f"{path}{key}.")
        else:
            yield f"{path}{key}", value


class _speller:  # noqa: N801 - it is called like the function that it is
    """Another spelling of some words, in our own sentences alone: the user's words are not touched."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self._words = words
        self._pattern = re.compile(rf"\b({'|'.join(map(re.escape, words))})\b") if words else None

    def __call__(self, text: str) -> str:
        if self._pattern is None:
            return text
        return self._pattern.sub(lambda found: self._words[found[0]], text)


def _grammar(text: Mapping[str, Any]) -> Grammar:
    sets = (name for name, kind in get_type_hints(Grammar).items() if kind == frozenset[str])
    pairs = ("to_you", "to_friend", "replaced")
    fields: dict[str, Any] = {
        name: text[name]
        for name in ("lowers", "infinitive", "gerund", "plural", "past", "the", "we", "i", "you")
        if name in text
    }
    fields |= {name: frozenset(text.get(name, ())) for name in sets}
    fields["would"] = tuple(text.get("would", ()))
    fields |= {name: tuple((before, after) for before, after in text.get(name, ())) for name in pairs}
    return Grammar(**fields)
