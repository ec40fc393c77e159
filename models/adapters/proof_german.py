"""German: words by the Hunspell dictionary, words written twice, small letters after a full stop, a few mix-ups.

The library that reads the dictionary takes seconds to propose anything, so the proposals are looked for here: among all
forms that the dictionary knows, by the number of slips from one to the other, and among compounds part by part.
"""

import re
import time
from collections.abc import Iterator
from pathlib import Path

from models.adapters.proof_forms import FOLDER, by_length, english_words, forms_of, read
from models.adapters.proof_text import (
    ADDRESSED,
    GRAMMAR,
    LONGEST_WORD,
    MOST_SUGGESTIONS,
    SPELLING,
    Found,
    Plain,
    Word,
    apart,
    capitals,
    is_shorthand,
    like,
    plain,
    repeated,
    tokens,
    words,
)
from models.domain.said import Said

_MOST_KEPT = 20_000
_PART_LEAST = 3
_FOREIGN = re.compile("[^a-zäöüßéèêàç'-]")
_PART_ENDS = re.compile(r"[.!?;:\n()„“”\"]")
_NOUN_LEAST = 4
_NAME_LEAST = 4
_PARTED = re.compile(
    r"(?:ab|an|auf|aus|bei|bekannt|bereit|ein|fertig|fest|fort|frei|gegenüber|gleich|gut|her|herum|hin|hinzu|kennen|klar|"
    r"los|mit|nach|nahe|offen|richtig|sicher|statt|teil|übrig|um|voll|vor|voran|vorbei|wahr|weg|weiter|wieder|zu|zurecht|"
    r"zurück|zusammen)(?=[a-zäöüß])"
)
_ASKS_FOR_S = ("ung", "heit", "keit", "schaft", "ion", "tät", "ling", "tum")
"""Nouns that take an s before the next part of a compound: without it a letter was forgotten."""

_OFTEN = {
    "garnicht": "gar nicht", "garkein": "gar kein", "garkeine": "gar keine", "standart": "Standard",
    "vorraus": "Voraus", "standartisiert": "standardisiert", "desweiteren": "des Weiteren", "zumindestens": "zumindest",
    "wiederrum": "wiederum", "rückrad": "Rückgrat", "daß": "dass", "muß": "muss", "einzigste": "einzige",
    "herzlichst": "herzlichst", "lizens": "Lizenz", "agressiv": "aggressiv", "dannach": "danach",
    "im vorraus": "im Voraus", "zuende": "zu Ende", "irgendwas": "irgendetwas", "nocheinmal": "noch einmal",
}  # fmt: skip
"""What people write, and what they mean, where the nearest word is another."""

_MAY_REPEAT = frozenset((
    "der", "die", "das", "den", "dem", "sie", "ihr", "ihnen", "wir", "was", "sehr", "so", "vielen",
))  # fmt: skip

_TIME = (
    r"(?:\d+|Jahr\w*|Monat\w*|Woche\w*|Tag\w*|Anfang|Ende|Mitte|langem|kurzem|heute|gestern|Januar|Februar|März|April|"
    r"Mai|Juni|Juli|August|September|Oktober|November|Dezember)"
)
_SAID = r"(?:gelernt|gehört|gesehen|hoffe|glaube|denke|weiß|finde|sagte[nt]?|gesagt|erzählt|freut mich|schade|schön)"
_MIXED_UP = (
    (re.compile(rf"\b(?P<at>[Ss]eid) (?:\w+ )?{_TIME}\b"), Said("Times are counted with “seit”."), "seit"),
    (
        re.compile(rf"\b{_SAID},? (?P<at>das) (?:ich|du|er|man|wir|ihr|Sie|die|der|unser\w*|mein\w*|Ihr\w*)\b"),
        Said("Where “welches” cannot stand, it is “dass”."),
        "dass",
    ),
    (
        re.compile(r"\b(?:[Bb]esser|[Gg]rößer|[Mm]ehr|[Ww]eniger|[Ss]chneller|[Ll]ieber) (?P<at>wie)\b"),
        Said("After a comparative stands “als”."),
        "als",
    ),
)


class German:
    """Not for more than one thread at a time. One to two seconds and a hundred and fifty megabytes to make."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._known: frozenset[str] = frozenset()
        self._right: dict[str, bool] = {}
        self._proposed: dict[str, tuple[str, ...]] = {}
        self._missing: dict[str, None] = {}
        self._english: frozenset[str] | None = None
        self.until = 0.0
        """By `time.monotonic`: after that nothing is looked for any more before the answer."""
        self.unfinished = False
        """Of the last paragraph something is still to be looked for: another check has it in a moment."""
        self._dictionary = read(folder)
        if self._dictionary is not None:
            more = (folder / "de_more.txt").read_text("utf-8").split()
            self._forms = forms_of(self._dictionary) | frozenset(more)
            self._by_length = by_length(self._forms)
            self.check("Das ist ein Satz zum Aufwärmen.", opens=False)

    def know(self, names: list[str]) -> None:
        self._known = tokens(names)

    def check(self, paragraph: str, opens: bool) -> list[Found]:
        self.unfinished = False
        text, hidden = shown = plain(paragraph)
        found = [*repeated(text, _MAY_REPEAT), *_mixed_up(text)]
        if self._dictionary is not None:
            found += self._spelling(shown)
        told = [*found, *capitals(text, opens)]
        return apart([one for one in told if not hidden or not shown.touches(one.start, one.end)])

    def missing(self) -> bool:
        """What there was no time for: the English words first, then the proposals of one word; False where all is
        done."""
        if self._english is None and self._dictionary is not None:
            self._english = english_words()
            return True
        for word in self._missing:
            self.suggest(word)
            return True
        return False

    def suggest(self, word: str) -> tuple[str, ...]:
        self._missing.pop(word, None)
        if self._dictionary is None or len(word) > LONGEST_WORD:
            return ()
        if word not in self._proposed:
            self._proposed[word] = self._look_for(word)
        return self._proposed[word]

    def _spelling(self, shown: Plain) -> Iterator[Found]:
        unknown = [word for word in words(shown.text) if not self._is_fine(shown, word)]
        english = [word for word in unknown if word.text.lower() in (self._english or ())]
        self.unfinished = bool(unknown) and self._english is None
        for word in unknown:
            if word in english and _quotes(shown.text, word, english):
                continue  # one's own notes may be in English, and a letter quotes them
            ready = self._proposed.get(word.text)
            if ready is None and time.monotonic() < self.until:
                ready = self.suggest(word.text)
            if ready is not None and self._is_of_another_language(word.text, ready, word in english):
                continue
            if ready is None and len(self._missing) < _MOST_KEPT:
                self._missing[word.text] = None
                self.unfinished = True
                if word in english or (word.text[:1].isupper() and len(word.text) >= _NAME_LEAST):
                    continue  # it may be such a one
            yield Found(word.start, word.end, SPELLING, "", ready)

    def _is_fine(self, shown: Plain, word: Word) -> bool:
        text, before = shown.text, shown.text[word.start - 1 : word.start]
        if shown.touches(word.start, word.end) or self._is_right(word.text):
            return True
        if text[word.end : word.end + 1] == "-" and self._is_right(word.text.removesuffix("s")):
            return True  # Entwicklungs- und …
        if before == "-" and word.text[:1].islower() and self._is_right(word.text.capitalize()):
            return True  # half of one with a hyphen
        return word.text[:1].isupper() and ADDRESSED.search(text, max(0, word.start - 16), word.start) is not None

    def _is_of_another_language(self, word: str, proposed: tuple[str, ...], english: bool) -> bool:
        """A slip away from nothing: a name, a word that is newer than the dictionary, or an English one."""
        if word[:1].isupper() and len(word) >= _NAME_LEAST and not proposed:
            return True
        from rapidfuzz.distance import OSA

        return english and len(word) >= _NAME_LEAST and all(OSA.distance(word, one.lower()) > 1 for one in proposed)

    def _is_right(self, word: str) -> bool:
        folded = word.casefold()
        if len(word) < 2 or len(word) > LONGEST_WORD or is_shorthand(word) or folded in self._known:
            return True
        if word[:1].isupper() and _FOREIGN.search(folded):
            return True  # somebody's name
        if folded.removesuffix("s") in self._known:  # Jonas’ Antwort, Halvorsens Alarme
            return True
        if word in self._forms or (word[:1].isupper() and word[:1].lower() + word[1:] in self._forms):
            return True
        if word not in self._right:
            if len(self._right) > _MOST_KEPT:
                self._right.clear()
            dictionary = self._dictionary
            self._right[word] = bool(dictionary.lookup(word)) or self._is_compound(word) or self._is_parted(word)
        return self._right[word]

    def _is_parted(self, word: str) -> bool:
        """A verb and what it is parted from in a main clause, which the dictionary has of some only: richtigstellen."""
        match = _PARTED.match(word)
        if match is None:
            return False
        rest = word[match.end() :].removeprefix("zu") if "zu" in word else word[match.end() :]
        return len(rest) >= _NOUN_LEAST and any(form in self._forms for form in (rest, word[match.end() :]))

    def _is_compound(self, word: str) -> bool:
        """Of two nouns, which the dictionary allows of some only."""
        for at in range(_NOUN_LEAST, len(word) - _NOUN_LEAST + 1) if word[:1].isupper() else ():
            head, tail = word[:at], word[at:].capitalize()
            joined = head in self._forms and not head.endswith(_ASKS_FOR_S)
            linked = head.endswith("s") and head[:-1].endswith(_ASKS_FOR_S) and head[:-1] in self._forms
            if tail in self._forms and (joined or linked):
                return True
        return False

    def _look_for(self, word: str) -> tuple[str, ...]:
        told: dict[str, None] = {}
        if word.casefold() in _OFTEN:
            told[like(word, _OFTEN[word.casefold()])] = None
        else:
            for other in _written_otherwise(word):
                if self._is_right(other):
                    told[other] = None
            for form in self._near(word):
                told.setdefault(like(word, form))
        for compound in self._compounds(word) if not told else ():
            told.setdefault(like(word, compound))
        told.pop(word, None)
        return tuple(told)[:MOST_SUGGESTIONS]

    def _near(self, word: str, slips: tuple[int, ...] = (1, 2)) -> list[str]:
        """Forms with the fewest slips; of as many, those that begin alike and sound most alike come first."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA, JaroWinkler

        folded = word.lower()
        for most in slips if len(word) > (5 if word[:1].isupper() else 4) else slips[:1]:
            near = [
                form
                for length in range(len(word) - most, len(word) + most + 1)
                for _, _, at in process.extract(
                    folded, self._by_length.get(length, ([], []))[0], scorer=OSA.distance, score_cutoff=most, limit=8
                )
                for form in (self._by_length[length][1][at],)
            ]
            if near:
                return sorted(near, key=lambda form: -JaroWinkler.normalized_similarity(folded, form.lower()))
        return []

    def _compounds(self, word: str) -> Iterator[str]:
        """A compound with a slip in one of its parts: the other one is right, and so is the whole when it is mended."""
        folded = word.lower()
        tried = 0
        for at in range(len(folded) - _PART_LEAST, _PART_LEAST - 1, -1):
            head, tail = folded[:at], folded[at:]
            if tried < 6 and len(tail) > 3 and self._is_word(tail):
                tried += 1
                for mended in self._heads(head):
                    if self._is_right((mended + tail).capitalize()):
                        yield (mended + tail).capitalize()
            elif tried < 6 and len(head) > 3 and self._is_right((head + "zeit").capitalize()):
                tried += 1
                for mended in self._near(tail, (1,)):
                    if self._is_right((head + mended.lower()).capitalize()):
                        yield (head + mended.lower()).capitalize()

    def _heads(self, head: str) -> Iterator[str]:
        """First parts, which may have an s between: with one letter doubled, singled, put in or left out."""
        stem = head.removesuffix("s")
        for form in self._near(stem, (1,)):
            yield form.lower() + head[len(stem) :]
            yield form.lower()
        for at in range(1, len(head)):
            yield head[:at] + head[at - 1] + head[at:]
        yield head + "s"

    def _is_word(self, part: str) -> bool:
        return part in self._forms or part.capitalize() in self._forms


def _quotes(text: str, word: Word, english: list[Word]) -> bool:
    """Whether another English word stands in the same part of the sentence."""
    return any(
        other is not word and _PART_ENDS.search(text, min(word.end, other.end), max(word.start, other.start)) is None
        for other in english
    )


def _written_otherwise(word: str) -> Iterator[str]:
    """With a capital or without, with umlauts where there are two vowels, with ß for ss and the other way round."""
    for form in (word, word.replace("ss", "ß"), word.replace("ß", "ss")):
        for two, umlaut in (("", ""), ("ae", "ä"), ("oe", "ö"), ("ue", "ü"), ("Ae", "Ä"), ("Oe", "Ö"), ("Ue", "Ü")):
            other = form.replace(two, umlaut) if two else form
            yield from (other, other[:1].upper() + other[1:])


def _mixed_up(text: str) -> Iterator[Found]:
    for pattern, says, instead in _MIXED_UP:
        for match in pattern.finditer(text):
            start, end = match.span("at")
            yield Found(start, end, GRAMMAR, says, (like(text[start:end], instead),))
