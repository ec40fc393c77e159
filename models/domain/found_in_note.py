"""What a note holds that has a place elsewhere: questions, days that somebody promised, and what is to be done.

Nothing is taken by itself: these are proposals, in the order of the text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from models.domain import spoken_dates
from models.domain.markdown import VERBATIM, Kind, Line, read

LONGEST_LOOK = 50_000
"""Characters that are looked through; a longer note is a manuscript."""
MOST = 12
_SHORTEST, _LONGEST = 6, 300
_QUOTED = re.compile(r"[“\"„«]([^“”\"„«»]{5,298}\?)[”\"“»]")
_PROMISE = re.compile(
    r"\b(?:write|writes|written|call|calls|phone|phones|answer|answers|decide|decides|decision|hear|hears|reply|replies|"
    r"promised?|promises|back to (?:me|us)|in touch|let (?:me|us) know|feedback|get back|gets back|"
    r"schreib\w*|meld\w*|antwort\w*|entscheid\w*|ruf\w*|bescheid)\b",
    re.IGNORECASE,
)
_BY = re.compile(r"\b(?:by|until|till|before|on|within|in|next|bis|am|binnen|innerhalb)\b", re.IGNORECASE)
_WORDS = re.compile(r"[^\s,.;:!?()]+")
_MOST_WORDS = 6


@dataclass(frozen=True, slots=True)
class Asked:
    """A question: a line that begins with a question mark, or one in quotation marks."""

    text: str


@dataclass(frozen=True, slots=True)
class Promised:
    """A day by which somebody said they would be in touch; `text` is the sentence."""

    text: str
    day: date


@dataclass(frozen=True, slots=True)
class ToDo:
    """A task of a list that is not ticked off."""

    text: str


Found = Asked | Promised | ToDo


def found_in(source: str, written: datetime) -> tuple[Found, ...]:
    """`written` is when the note was begun, on the candidate's own clock: its "next Friday" is counted from there."""
    found: dict[Found, None] = {}
    for line in read(source[:LONGEST_LOOK]).lines:
        for one in _of_line(line, written):
            found.setdefault(one)
        if len(found) >= MOST:
            break
    return tuple(found)[:MOST]


def _of_line(line: Line, written: datetime) -> Iterator[Found]:
    if line.kind in VERBATIM:
        return
    text = line.text.strip()
    if line.kind is Kind.QUESTION:
        if _SHORTEST <= len(text) <= _LONGEST:
            yield Asked(text if text.endswith("?") else f"{text}?")
        return
    for quoted in _QUOTED.finditer(text):
        yield Asked(quoted[1].strip())
    if line.kind is Kind.TASK and line.done:
        return
    promises = False
    for sentence in re.split(r"(?<=[.!?;])\s+", text):
        day = _promised(sentence, written) if len(sentence) <= _LONGEST else None
        if day is not None:
            promises = True
            yield Promised(sentence.rstrip(".;! "), day)
    if line.kind is Kind.TASK and not promises and 0 < len(text) <= _LONGEST:
        yield ToDo(text)


def _promised(sentence: str, written: datetime) -> date | None:
    """The day in a sentence that speaks of writing, calling or deciding."""
    if not _PROMISE.search(sentence):
        return None
    for start in _BY.finditer(sentence):
        rest = sentence[start.start() :]
        ends = [word.end() for word in _WORDS.finditer(rest)][: _MOST_WORDS + 1]
        for end in reversed(ends[1:]):
            day = spoken_dates.read(rest[:end], written)
            if day is not None:
                return day
    return None
