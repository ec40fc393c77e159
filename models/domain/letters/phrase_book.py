"""The sentences that letters are put together from, by language: frozen, read once (`adapters.phrase_book`).

A frame is a sentence with named places for the user's words. A slot has frames for both tones, or for each; which of
them a letter takes is chosen by what the letter is about, so that the same letter always reads the same and two letters
of one interview do not.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from models.domain.mail import Language, Tone

ANY = "any"
"""Under this name a slot has the frames of both tones."""
FAMILIAR = "du"
"""Below a slot: what a friendly letter says instead to somebody whom one calls by their first name."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """What has to be known of a language to take a note into a sentence; lower case words throughout."""

    lowers: bool = False
    """A noun may lose its capital inside a sentence (not in German)."""
    subjects: frozenset[str] = frozenset()
    """With one of these a note is a sentence already: I, we, they."""
    joins: frozenset[str] = frozenset()
    """With one of these a note is a subordinate clause: how, that, why."""
    determiners: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    the: str = ""
    heads: frozenset[str] = frozenset()
    """Things that take `the` when a note leaves it out: cohort view, pricing case."""
    finite: frozenset[str] = frozenset()
    """Verbs with which a thing that is named says something itself: the example went well."""
    imperatives: frozenset[str] = frozenset()
    """Base forms of verbs that answers begin with: begin, name, show."""
    telling: frozenset[str] = frozenset()
    """What people do with each other in a talk: asked, drew, told. A note of it may stand in a letter to them."""
    unkind: frozenset[str] = frozenset()
    """Words of judgement: a note that holds one is never offered."""
    infinitive: str = ""
    gerund: str = ""
    """The ending of a verb that stands as a noun."""
    plural: str = ""
    past: str = ""
    """The ending of a verb that acts on what follows: praised my portfolio."""
    shared: frozenset[str] = frozenset()
    """Verbs whose subject was left out and is “we”: talked about the import step."""
    mine: frozenset[str] = frozenset()
    """The same for “I”: explained the cohort chart."""
    done: frozenset[str] = frozenset()
    """Past forms that begin a note of what went well: walked them through it, found the fault. It was “I” who did."""
    would: tuple[str, ...] = ()
    """What a better answer may begin with and the frame says itself: i would."""
    objects: frozenset[str] = frozenset()
    """Them, him, her: behind one of these verbs it was “I” who talked."""
    we: str = ""
    i: str = ""
    you: str = ""
    asking: frozenset[str] = frozenset()
    mentioning: frozenset[str] = frozenset()
    """What one had meant to do with the thing that was forgotten: mention."""
    delicate: frozenset[str] = frozenset()
    """What a letter does not bring up by itself: pay, leave, health."""
    fixed: frozenset[str] = frozenset()
    """Words that keep their capital wherever they stand."""
    to_you: tuple[tuple[str, str], ...] = ()
    """Pattern and replacement: what was noted of somebody, said to them; `{name}` stands for their given name."""
    to_friend: tuple[tuple[str, str], ...] = ()
    """The same in a letter between people who say du; without any, `to_you` serves."""
    replaced: tuple[tuple[str, str], ...] = ()
    """Pattern and replacement in a question of one's own; `{company}` is where it is asked."""


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language. `frames` are found under `slot.tone`, `words` are single words and small formats."""

    frames: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    gaps: Mapping[str, str] = field(default_factory=dict)
    words: Mapping[str, str] = field(default_factory=dict)
    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    day: str = "{day} {month}"
    weekday_day: str = "{weekday} {day} {month}"
    numbers: tuple[str, ...] = ()
    """From nought on, spelled out."""
    grammar: Grammar = field(default_factory=Grammar)

    def frames_of(self, slot: str, tone: Tone) -> tuple[str, ...]:
        """Those of the tone first, then those of both; a KeyError where the book has none: the book is at fault."""
        found = (*self.frames.get(f"{slot}.{tone.value}", ()), *self.frames.get(f"{slot}.{ANY}", ()))
        if not found:
            raise KeyError(slot)
        return found

    def has(self, slot: str) -> bool:
        return any(f"{slot}.{tone}" in self.frames for tone in (*Tone, ANY))

    def dated(self, day: date) -> str:
        """“26 June”, as this language writes it."""
        return self.day.format(day=day.day, month=self.months[day.month - 1])

    def weekday(self, day: date) -> str:
        return self.weekdays[day.weekday()]

    def full_date(self, day: date) -> str:
        """“Friday 26 June”."""
        month = self.months[day.month - 1]
        return self.weekday_day.format(weekday=self.weekday(day), day=day.day, month=month)

    def number(self, count: int) -> str:
        return self.numbers[count] if 0 <= count < len(self.numbers) else str(count)


@dataclass(frozen=True, slots=True)
class PhraseBook:
    languages: Mapping[Language, Phrases]

    def of(self, language: Language) -> Phrases:
        """British English where the book has no such language."""
        return self.languages.get(language) or self.languages[Language.EN_GB]
