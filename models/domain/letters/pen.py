"""What every composer writes with: the book in the letter's voice, clean words, and frames that are chosen stably."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from hashlib import blake2b
from itertools import islice

from models.domain.letters.drafting import Draft, Ingredient, Told
from models.domain.letters.first_names import on_first_names
from models.domain.letters.phrase_book import FAMILIAR, PhraseBook, Phrases
from models.domain.letters.situation import Situation
from models.domain.mail import Tone
from models.domain.names import fold

_LONGEST_NAME = 60
_MOST_WORDS = 14
"""Of a name or a role: more are no name, and a letter has its limit."""
_LONGEST_ROLE = 80
_WORD = re.compile(r"[\u3040-\u9fff]|[^\W\u3040-\u9fff]+")
_KIND = r"(?:[mwfdx*]|div|gn|all|genders?)"
_OPEN_TO_ALL = re.compile(rf"\s*[(（]\s*{_KIND}(?:\s*[/|,* ]\s*{_KIND})*\s*[)）]", re.IGNORECASE)
"""What German law puts behind a job's name: (m/w/d)."""
_BEFORE_COMMA = re.compile(r"[^,]*\w\s+\w[^,]*(?=,)")
_LONGEST_GAP = 110
_ENOUGH = 12
"""Letters of a frame's own words that tell it from another."""


def clean(words: str | None) -> str:
    """One line, without what would read as a gap or could not be sent: the user's brackets become round ones."""
    text = (words or "").replace("[", "(").replace("]", ")")
    kept = (
        " " if one.isspace() else one
        for one in text
        if one.isspace() or (not unicodedata.category(one).startswith("C") or one in "\u200d\u200c")
    )
    return " ".join("".join(kept).split())


def name_of(name: str | None) -> str:
    return _bounded(clean(name)[:_LONGEST_NAME])


def role_of(role: str | None) -> str:
    """Without what an advertisement adds for the law’s sake."""
    whole = clean(role)[:_LONGEST_ROLE]
    return _bounded(_OPEN_TO_ALL.sub("", whole) or whole)


def _bounded(name: str) -> str:
    """So many words; where a script has no blanks between them, each sign is one."""
    found = list(islice(_WORD.finditer(name), _MOST_WORDS + 1))
    return name.strip() if len(found) <= _MOST_WORDS else name[: found[_MOST_WORDS].start()].strip()


class Pen:
    """One letter's. `place` is whose of several letters it is (the third interviewer of a panel writes otherwise)."""

    def __init__(self, situation: Situation, book: PhraseBook, place: int = 0) -> None:
        self.situation = situation
        self.phrases: Phrases = book.of(situation.voice.language)
        self.to = name_of(situation.to.name if situation.to else None)
        self.company = name_of(situation.company.name if situation.company else None)
        self.role = role_of(situation.application.role if situation.application else None)
        self._place = place
        self._friends = situation.voice.tone is Tone.FRIENDLY and on_first_names(situation)
        grammar = self.phrases.grammar
        if self._friends and grammar.to_friend:
            self.phrases = replace(self.phrases, grammar=replace(grammar, to_you=grammar.to_friend))
        about = situation.interview or situation.application
        self._seed = f"{situation.kind} {about.id if about else ''}"
        self._written = fold(" ".join(letter.body or "" for letter in situation.letters))

    @property
    def given(self) -> str:
        """What a friend says: the first of the names, without a title before it."""
        words = [word for word in self.to.split() if not word.endswith(".")]
        return words[0].strip(",") if words else self.to

    def frame(self, slots: str | tuple[str, ...], known: Iterable[str], turn: int = 0) -> str:
        """One of the frames of these slots that needs no more than what is `known`.

        It is always the same for the same letter, another for the next person and the next `turn`, and none that
        another letter here has used already while there is a fresh one.
        """
        tone, there = self.situation.voice.tone, frozenset(known)
        names = tuple(map(self._familiar, (slots,) if isinstance(slots, str) else slots))
        frames = [frame for name in names for frame in self.phrases.frames_of(name, tone) if _needs(frame) <= there]
        first = _number(f"{self._seed} {names[0]}") + self._place + turn
        rotated = [frames[(first + step) % len(frames)] for step in range(len(frames))]
        return next((frame for frame in rotated if not self._used(frame)), rotated[0])

    def _any(self, slots: str | tuple[str, ...], known: Iterable[str]) -> bool:
        """Whether one of the frames of these slots needs no more than that."""
        there, tone = frozenset(known), self.situation.voice.tone
        names = map(self._familiar, (slots,) if isinstance(slots, str) else slots)
        return any(_needs(frame) <= there for name in names for frame in self.phrases.frames_of(name, tone))

    def _familiar(self, slot: str) -> str:
        """Where it has one: what a friendly letter says to somebody whom one calls by their first name."""
        familiar = f"{slot}.{FAMILIAR}"
        return familiar if self._friends and self.phrases.has(familiar) else slot

    def say(self, slots: str | tuple[str, ...], turn: int = 0, /, **fills: object) -> str:
        """A sentence of the slot with its places filled; a frame that needs what is None is passed over, and so is one
        that needs the job's name where nobody knows it, while there is another."""
        given = {**self._standing, **{name: fill for name, fill in fills.items() if fill is not None}}
        known = given.keys() if self.role_inside or fills.get("role") else given.keys() - {"role"}
        frame = self.frame(slots, known, turn) if self._any(slots, known) else self.frame(slots, given, turn)
        return frame.format(**given)

    def gap(self, name: str) -> str:
        """`[a moment you shared with Jane]`: what the user has to say themselves; a name in it that is missing is no
        gap within a gap."""
        gaps = self.phrases.gaps
        known = {"given": self.given or gaps["name"], "name": self.to or gaps["name"]}
        return f"[{gaps[name].format(**known, company=self.company or gaps['company'])[:_LONGEST_GAP]}]"

    @property
    def _standing(self) -> dict[str, object]:
        """What every frame may name; where it is not known, a gap."""
        gaps = self.phrases.gaps
        return {
            "given": self.given or f"[{gaps['name']}]",
            "name": self.to or f"[{gaps['name']}]",
            "company": self.company or f"[{gaps['company']}]",
            "me": name_of(self.situation.voice.name) or f"[{gaps['own_name']}]",
            "role": self.role_inside or f"[{gaps['role']}]",
        }

    @property
    def role_inside(self) -> str:
        """As it stands within a sentence: “senior product analyst”, but “SQL developer” and “Head of Analytics”; of
        “Product Manager, Payments” what stands before the comma, for “role” follows."""
        role = _BEFORE_COMMA.match(self.role)
        within = role[0] if role is not None else self.role
        words = within.split()
        inner = any(not word.islower() for word in words[1:])
        begun = words and words[0][:1].isupper() and words[0][1:].islower()
        if not self.phrases.grammar.lowers or inner or not begun:
            return within
        return within[:1].lower() + within[1:]

    def quoted(self, words: str) -> str:
        """In this language's quotation marks; marks inside become the inner ones."""
        mark = self.phrases.words
        inner = re.sub(r"[“„«]", mark["inner_open"], words)
        inner = re.sub(r"[”»]", mark["inner_close"], inner)
        inner = re.sub(r'(^|\s)"', rf"\1{mark['inner_open']}", inner).replace('"', mark["inner_close"])
        return f"{mark['open']}{inner}{mark['close']}"

    def dated(self, day: date) -> str:
        return self.phrases.dated(day)

    def _used(self, frame: str) -> bool:
        own = max((fold(part) for part in re.split(r"\{\w+\}", frame)), key=len)
        return len(own) >= _ENOUGH and own in self._written

    def letter(
        self,
        subject: str,
        paragraphs: Iterable[str],
        offered: tuple[Ingredient, ...] = (),
        used: Iterable[str] = (),
        told: tuple[Told, ...] = (),
    ) -> Draft:
        """Greeting, paragraphs (empty ones left out), close and name."""
        close = f"{self.say('letter.close')}\n{self._standing['me']}"
        body = [self.say("letter.greeting"), *(one for one in paragraphs if one), close]
        return Draft(clean(subject), "\n\n".join(body), offered, tuple(used), told)


def _needs(frame: str) -> frozenset[str]:
    """Names of the places in a frame."""
    return frozenset(re.findall(r"\{(\w+)\}", frame))


def _number(key: str) -> int:
    """The same on every machine and in every run."""
    return int.from_bytes(blake2b(key.encode("utf-8", "replace"), digest_size=4).digest(), "big")
