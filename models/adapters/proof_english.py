"""British and American English: the grammar checker, without what is a matter of taste, and a few mix-ups it passes."""

import re
from collections.abc import Iterator
from typing import Any

from models.adapters.proof_text import (
    ADDRESSED,
    GRAMMAR,
    MOST_SUGGESTIONS,
    REPEATED,
    SPELLING,
    Found,
    apart,
    capitals,
    is_shorthand,
    plain,
    repeated,
    tokens,
)
from models.domain.said import Said

_KINDS = {
    "Spelling": SPELLING,
    "Typo": SPELLING,
    "Repetition": REPEATED,
    **dict.fromkeys(
        (
            "Agreement", "BoundaryError", "Capitalization", "Eggcorn", "Grammar", "Malapropism", "Miscellaneous",
            "Nonstandard", "Punctuation", "Usage", "WordChoice",
        ),
        GRAMMAR,
    ),
}  # fmt: skip
"""What is told; enhancement, formatting, readability, redundancy, regionalism and style are left to the writer."""

_OFF = (
    # Wrong more often than right in good letters.
    "Codebase", "Codebases", "CompoundNouns", "DisjointPrefixes", "InterestedIn", "MassNouns", "MissingPreposition",
    "NotIn", "OutOfDate", "PossessiveYour", "SentenceCapitalization", "SingleBe", "SplitWords", "ThatThan", "There",
    "ThereToTheir", "WhomSubjectOfVerb", "WrongNegative",
    # Matters of taste, or of typography.
    "AvoidCurses", "CanBeSeen", "ClicheAccent", "CompaniesProductsAndTrademarks", "Dashes", "DiscourseMarkers",
    "EllipsisLength", "ExpandMemoryShorthands", "ExpandTimeShorthands", "FillerWords", "Hedging",
    "IntroCueCommaBeforeThanks", "LongSentences", "NoFrenchSpaces", "NumericRangeEnDash", "OkToOkay",
    "OrthographicConsistency", "OxfordComma", "Oxymorons", "PreferPleaded", "PreferSneaked", "QuoteSpacing", "Really",
    "Regionalisms", "RoadMap", "Spaces", "Touristic", "Towards", "UnclosedQuotes", "UpdatePlaceNames",
    "UseEllipsisCharacter", "UseTitleCase", "VeryUnique",
)  # fmt: skip

_MORE = (
    "agritech", "changelog", "dataset", "devs", "edtech", "fintech", "hackathon", "healthtech", "jobseeker", "medtech",
    "microservice", "microservices", "observability", "onboarding", "proptech", "roadmap", "runbook", "runbooks",
    "standup", "standups", "upskill", "upskilling", "webinar",
)  # fmt: skip

_MAY_REPEAT = frozenset(("had", "that", "is", "ha", "bye", "very", "so"))

_CALENDAR = frozenset((
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January", "February", "March",
    "April", "June", "July", "August", "September", "October", "November", "December", "Christmas", "Easter",
))  # fmt: skip

_MIXED_UP = tuple(
    (re.compile(pattern, re.IGNORECASE), says, instead)
    for pattern, says, instead in (
        (r"\bforward to (?P<at>here) (?:from|back|your|what|how)", Said("Meant is what one hears."), "hear"),
        (r"\b(?:only|until|since|back|by|and) (?P<at>than)\b", Said("Meant is the time, not a comparison."), "then"),
        (r"(?:^|[.!?]\s+)(?P<at>your) welcome\b(?! (?:letter|pack|mail))", Said("Meant is “you are”."), "you're"),
        (r"\b(?:to|not|n't|would|will|might|may) (?P<at>loose) (?:interest|touch|sight|time|the|my|our|your)\b",
         Said("“Loose” is the opposite of “tight”."), "lose"),
        (r"\b(?P<at>advice) (?:me|us|him|her|them)\b", Said("The verb is written with an s."), "advise"),
        (r"\b(?:and|of|for|in|with|by|lost|has) (?P<at>it's) (?:own|\w+er|\w+ing|team|staff|name|people|plans?)\b",
         Said("“It's” is short for “it is”."), "its"),
    )
)  # fmt: skip


class English:
    """Not for more than one thread at a time. Half a second and a hundred megabytes to make, and as long for its first
    letter."""

    def __init__(self, american: bool) -> None:
        from harper import Dialect, Linter

        self._linter = Linter(Dialect.AMERICAN if american else Dialect.BRITISH)
        config: dict[str, bool | None] = dict(self._linter.get_default_lint_config())
        self._linter.set_lint_config(config | dict.fromkeys(_OFF, False))
        self._known: frozenset[str] = frozenset()
        self.until = 0.0
        self.unfinished = False
        """Both of no matter here: proposals come with what is found."""
        self.know([])
        self.check("This is one sentence, so that all is ready.", opens=False)

    def know(self, names: list[str]) -> None:
        """Names that are known, and words of working life that the checker lacks."""
        known = tokens([*names, *_MORE])
        if known != self._known:
            self._known = known
            self._linter.clear_words()
            self._linter.import_words(sorted({*_MORE, *(word for name in names for word in (name, *name.split()))}))

    def check(self, paragraph: str, opens: bool) -> list[Found]:
        text, hidden = shown = plain(paragraph)
        found = [*repeated(text, _MAY_REPEAT), *_mixed_up(text)]
        for lint in self._linter.lint(text, language="plaintext"):
            found += self._told(text, lint)
        told = [*found, *capitals(text, opens)]
        return apart([_curled(paragraph, one) for one in told if not hidden or not shown.touches(one.start, one.end)])

    def missing(self) -> bool:
        return False

    def suggest(self, word: str) -> tuple[str, ...]:
        """The best first, by the same way as in a text."""
        found = self.check(word, opens=False)
        return found[0].suggestions or () if found else ()

    def _told(self, text: str, lint: Any) -> Iterator[Found]:
        kind, word, start = _KINDS.get(lint.lint_kind), lint.problem_text, lint.span.start
        if kind is None or not word.strip():
            return
        suggestions = _suggestions(lint)
        if kind == SPELLING and (self._is_known(word) or _is_name(text, start, lint.span.end, suggestions)):
            return
        if word == "need" and text.startswith(" be", lint.span.end):
            return  # if need be
        says = "" if kind in (SPELLING, REPEATED) else _quoted(lint.message)
        yield Found(start, lint.span.end, kind, says, suggestions)

    def _is_known(self, word: str) -> bool:
        folded = word.casefold()
        return is_shorthand(word) or len(word) < 2 or folded in self._known or folded.removesuffix("'s") in self._known


def _suggestions(lint: Any) -> tuple[str, ...]:
    """What may stand in the place of the words: to insert after them is to write them again with more."""
    from harper import SuggestionKind

    told: dict[str, None] = {}
    for one in lint.suggestions:
        text = one.replacement_text
        if one.kind == SuggestionKind.INSERT_AFTER:
            text = lint.problem_text + text
        if one.kind == SuggestionKind.REMOVE or text.strip():
            told.setdefault(text if text.strip() else "")
    clean = dict.fromkeys(text.strip() if not lint.problem_text.startswith(" ") else text for text in told)
    return tuple(clean)[:MOST_SUGGESTIONS]


def _is_name(text: str, start: int, end: int, suggestions: tuple[str, ...]) -> bool:
    """A word with a capital is somebody's or some place's: inside a sentence, beside another one, or with letters that
    English has not. Whether it is the right one, the record knows better; days and months alone are looked at."""
    if not text[start].isupper():
        return False
    if not text[start:end].isascii() or ADDRESSED.search(text[max(0, start - 16) : start]):
        return True
    begins = (text[:start].rstrip(' \n\t"“(') or ".")[-1] in ".!?:"
    if begins and re.match(r"(?:'s)? [A-Z][a-z]", text[end:]) is None:
        return False
    return not suggestions or suggestions[0] not in _CALENDAR


def _mixed_up(text: str) -> Iterator[Found]:
    for pattern, says, instead in _MIXED_UP:
        for match in pattern.finditer(text):
            start, end = match.span("at")
            right = instead[:1].upper() + instead[1:] if text[start].isupper() else instead
            yield Found(start, end, GRAMMAR, says, (right,))


def _quoted(message: str) -> str:
    return re.sub(r"`([^`]*)`", r"“\1”", message)[:300]


def _curled(paragraph: str, found: Found) -> Found:
    """Suggestions with the apostrophe that the paragraph is written with."""
    if "’" not in paragraph or not found.suggestions:
        return found
    return found._replace(suggestions=tuple(one.replace("'", "’") for one in found.suggestions))
