"""What was typed, letter by letter, in a command: "nwap" finds "New application"."""

import unicodedata
from typing import NamedTuple

from models.domain.search_words import Bold

START, AFTER_GAP, IN_A_ROW = 8, -1, 5
"""A letter that begins a word counts most, one that follows the letter before it next; every gap costs."""

LEAST = 3
"""Of each letter: letters that are strewn over a sentence are no answer."""


class Match(NamedTuple):
    score: int
    bold: Bold


def match(typed: str, text: str) -> Match | None:
    """The best way in which the letters of `typed` stand in `text` in their order; None where they do not."""
    wanted, there = _plain("".join(typed.split())), _plain(text)
    if not wanted:
        return Match(0, ())
    places = _places(wanted, there)
    if places is None:
        return None
    whole = there.find(_plain(" ".join(typed.split())))
    if whole >= 0:  # what was typed stands there as it is
        places = list(range(whole, whole + len(" ".join(typed.split()))))
        places = [place for place in places if there[place] != " "]
    score = _score(places, there)
    return Match(score - len(there) // 8, _runs(places)) if score >= LEAST * len(places) else None


def _plain(text: str) -> str:
    """Lower case and without accents, as many characters as before: what is bold is counted in characters."""
    return "".join((unicodedata.normalize("NFD", one)[:1] or one).lower()[:1] or one for one in text)


def _places(wanted: str, there: str) -> list[int] | None:
    """Beginnings of words first; where that leads nowhere, the next letter that is the same."""
    return _greedy(wanted, there, starts=True) or _greedy(wanted, there, starts=False)


def _greedy(wanted: str, there: str, starts: bool) -> list[int] | None:
    places: list[int] = []
    for letter in wanted:
        at = places[-1] + 1 if places else 0
        found = at if at < len(there) and there[at] == letter and places else -1
        if found < 0 and starts:
            found = next((n for n in range(at, len(there)) if there[n] == letter and _begins(there, n)), -1)
        if found < 0:
            found = there.find(letter, at)
        if found < 0:
            return None
        places.append(found)
    return places


def _begins(there: str, place: int) -> bool:
    return place == 0 or not there[place - 1].isalnum()


def _score(places: list[int], there: str) -> int:
    total = 0
    for number, place in enumerate(places):
        total += START if _begins(there, place) else 0
        if number and place == places[number - 1] + 1:
            total += IN_A_ROW
        elif number:
            total += AFTER_GAP * (place - places[number - 1])
    return total


def _runs(places: list[int]) -> Bold:
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place:
            runs[-1] = (runs[-1][0], place + 1)
        else:
            runs.append((place, place + 1))
    return tuple(runs)
