"""Takes a note in telegraph style into a sentence: what shape it has, and how it stands inside.

Only what is surely grammatical is woven in; a note of any other shape is quoted, which is always right.
"""

import re
from collections.abc import Iterable
from enum import StrEnum

from models.domain.letters.phrase_book import Grammar
from models.domain.names import fold

LONGEST = 32
"""Words of a note that a letter takes; a longer one is cut where it has a comma or an end."""
_MOST_IN_A_NAME = 4
_CALLED = "\u2060"
"""Stands behind a “you” that is a subject until its verb agrees."""
_ASIDE = re.compile(r"(?<=\w)\s+[-–—]\s+")
"""“Pricing exercise - cut 11 of 14 ideas” tells the same as with a comma."""
_ENDS = re.compile(r"(?<=[.!?…])\s+(?=[\w“\"'‘(])")


class Shape(StrEnum):
    NOUN = "noun"
    """The pricing example; questions about the roadmap."""
    GERUND = "gerund"
    """Explaining the experiment."""
    CLAUSE = "clause"
    """We compared commutes."""
    JOIN = "join"
    """How you cut the report."""
    INFINITIVE = "infinitive"
    """To ask about the rota."""
    IMPERATIVE = "imperative"
    """Begin with the decision it serves."""
    QUESTION = "question"
    POINT = "point"
    """Said to the reader and more than one clause: it stands behind a colon, not in quotation marks."""
    OTHER = "other"
    """Quoted or put behind a colon."""


def bare(word: str) -> str:
    return word.strip(".,;:!?…()“”„\"'‘’").casefold()


def sentences(text: str) -> list[str]:
    """In their order, as they are written."""
    return [one for one in (part.strip() for part in _ENDS.split(text)) if one]


def shape_of(words: str, grammar: Grammar) -> Shape:
    tokens = [bare(word) for word in words.split()]
    if not tokens or not tokens[0]:
        return Shape.OTHER
    if words.rstrip().endswith("?"):
        return Shape.QUESTION
    if len(sentences(words)) > 1 or re.search(r"[:;]|\s[-–—]\s", words) or not _closed(words):
        return Shape.OTHER
    first, second = tokens[0], tokens[1] if len(tokens) > 1 else ""
    acronym = len(first) > 1 and words.split()[0].strip(".,;:").isupper()
    if acronym:
        return Shape.NOUN if _is_noun(tokens, words, grammar) else Shape.OTHER
    if first == grammar.infinitive and second not in grammar.determiners:
        return Shape.INFINITIVE
    if first in grammar.joins and (first not in grammar.determiners or second in grammar.subjects):
        return Shape.JOIN
    if first in grammar.subjects and len(tokens) > 1:
        return Shape.CLAUSE
    if first in grammar.imperatives:
        return Shape.IMPERATIVE
    if _gerund(tokens, grammar):
        return Shape.GERUND
    return Shape.NOUN if _is_noun(tokens, words, grammar) else Shape.OTHER


def _closed(words: str) -> bool:
    """Whether every quotation mark and bracket has its other half."""
    return words.count("“") == words.count("”") and words.count("(") == words.count(")") and not words.count('"') % 2


def _gerund(tokens: list[str], grammar: Grammar) -> bool:
    """Explaining the experiment, reviewing code together; but not: pricing case, which is a thing."""
    ending, first = grammar.gerund, tokens[0]
    if not ending or not first.endswith(ending) or len(tokens) < 2:
        return False
    stem = first.removesuffix(ending)
    verb = bool({stem, f"{stem}e", stem[:-1]} & (grammar.imperatives | grammar.telling))
    goes_on = tokens[1] in grammar.determiners | grammar.prepositions | grammar.joins
    return goes_on or (verb and tokens[-1] not in grammar.heads)


def _is_noun(tokens: list[str], words: str, grammar: Grammar) -> bool:
    """The import step that everybody blamed; questions about the roadmap. What says something itself is none."""
    if _says_something(tokens, grammar):
        return False
    if tokens[0] in grammar.determiners:
        return True
    plural = bool(grammar.plural) and tokens[0].endswith(grammar.plural) and len(tokens) > 1
    return plural and tokens[1] in grammar.prepositions and not re.search(r"[,\d]", words)


def _says_something(tokens: list[str], grammar: Grammar) -> bool:
    """The example went well; the manager praised my portfolio. But not: the import step that everybody blamed."""
    verbs = grammar.finite | grammar.telling | grammar.shared | grammar.mine
    for place, token in enumerate(tokens[1:], 1):
        if token in grammar.joins or token in grammar.subjects:
            return False
        after = tokens[place + 1] if place + 1 < len(tokens) else ""
        acts = bool(grammar.past) and token.endswith(grammar.past) and after in grammar.determiners
        if (token in verbs and tokens[place - 1] not in grammar.determiners) or acts:
            return True
    return False


def explained_thing(words: str, grammar: Grammar) -> str | None:
    """“Your rule: no truck leaves with a leak” as “your rule (no truck leaves with a leak)”; None where it is no such
    note. Behind a colon of the letter's own it would be the second one in its sentence."""
    head, mark, rest = words.strip().rstrip(".!…,;: ").partition(": ")
    tokens = [bare(word) for word in head.split()]
    if not mark or not 1 < len(tokens) <= _MOST_IN_A_NAME or tokens[0] not in grammar.determiners or not rest.strip():
        return None
    if not _closed(words) or re.search(r"[:;()]", head + rest) or len(sentences(rest)) > 1:
        return None
    return f"{head} ({rest.strip()})" if _is_noun(tokens, head, grammar) else None


def named_thing(words: str, grammar: Grammar, known: Iterable[str] = ()) -> str | None:
    """“Cohort view, 11 to 16 %” as “the cohort view (11 to 16 %)”; None where it is no such note."""
    words = _ASIDE.sub(", ", words.strip().rstrip(".!…,;: "), count=1)
    head, _, rest = words.partition(",")
    tokens = [bare(word) for word in head.split()]
    tail = next((place for place, token in enumerate(tokens) if token in grammar.prepositions), len(tokens))
    core = tokens[:tail]
    if not grammar.the or not 0 < len(core) <= _MOST_IN_A_NAME or len(core) == len(tokens) == 1:
        return None
    if not _closed(words) or re.search(r"[:;()]|\s[-–—]\s", words) or _says_something(tokens, grammar):
        return None
    things = core[-1] in grammar.heads or (len(core) == 1 and _is_noun(tokens, words, grammar))
    unlike = grammar.determiners | grammar.joins | grammar.subjects | grammar.finite | grammar.telling
    if not things or core[0] in unlike | grammar.shared | grammar.mine:
        return None
    acts = bool(grammar.past) and core[0].endswith(grammar.past) and core[1:2] and core[1] in grammar.determiners
    if acts or not all(token.replace("-", "").isalpha() for token in core) or core[0].endswith("ly"):
        return None
    thing = f"{grammar.the} {lowered(head, grammar, known)}"
    return f"{thing} ({rest.strip()})" if rest.strip() else thing


def inside(words: str, grammar: Grammar, known: Iterable[str] = ()) -> str:
    """Without its end mark and, where it may lose it, without its capital."""
    words = words.strip().rstrip(".!…,;: ") or words.strip()
    return lowered(words, grammar, known)


def lowered(words: str, grammar: Grammar, known: Iterable[str] = ()) -> str:
    """The first letter small, but not that of a name, of an acronym, or of “I”."""
    first, _, rest = words.partition(" ")
    plain = bare(first)
    named = plain in grammar.fixed or any(plain in fold(name).split() for name in known)
    if not grammar.lowers and plain not in grammar.joins | grammar.subjects | grammar.determiners:
        return words
    alone = len(plain) == 1 and plain not in grammar.determiners
    begun = first[:1].isupper() and first[1:] == first[1:].lower()
    proper = rest[:1].isupper() and plain not in grammar.determiners | grammar.joins | grammar.subjects
    if named or alone or not begun or proper or any(mark in first for mark in "’'"):
        return words
    return words[:1].lower() + words[1:]


def raised(words: str) -> str:
    """With a capital, as a sentence begins."""
    return words[:1].upper() + words[1:]


def ended(words: str) -> str:
    """With a mark at its end."""
    return words if words.endswith((".", "!", "?", "…", ".”", "?”")) else f"{words}."


def shortened(words: str, most: int = LONGEST) -> str:
    """Whole sentences as far as they fit; else up to a comma; else so many words and a mark that there was more."""
    tokens = words.split()
    if len(tokens) <= most:
        return words
    kept = ""
    for sentence in sentences(words):
        if len(f"{kept} {sentence}".split()) > most:
            break
        kept = f"{kept} {sentence}".strip()
    if kept:
        return kept
    for place in range(most, most // 2, -1):
        if tokens[place - 1].endswith((",", ";")):
            return " ".join(tokens[:place]).rstrip(",;")
    return " ".join(tokens[:most])[: most * 12].rstrip(",;") + " …"


def to_you(words: str, given: str, names: Iterable[str], grammar: Grammar) -> str:
    """A note about somebody as it is said to them; where a second person is named, only the name changes."""
    others = any(re.search(rf"\b{re.escape(name)}\b", words) for name in names if name and name != given)
    for before, after in grammar.to_you:
        if "{name}" in before and not given:
            continue
        if others and "{name}" not in before and _CALLED not in before:
            continue
        words = re.sub(before.replace("{name}", re.escape(given)), after, words, flags=re.IGNORECASE)
    return words.replace(_CALLED, "")
