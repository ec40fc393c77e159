"""When two spellings of a name mean the same company or person.

Typing "Cafe Sole" must find "Café Solé Ltd": case, accents, punctuation and the legal form do not tell
two employers apart. Anything beyond that (a typing slip, a former name) is left to the person to see.
"""

import re
import unicodedata
from functools import lru_cache

_ACCENTS = dict.fromkeys(range(0x300, 0x370))
"""Combining marks of Latin, Greek and Cyrillic letters; those of other scripts tell words apart."""

_WITHOUT_ACCENT = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "&": " and "})
"""Letters that Unicode does not take apart, and the ampersand."""

_PLAIN = {**_ACCENTS, **_WITHOUT_ACCENT, ord("’"): None}

# fmt: off
_LEGAL_FORMS = frozenset({
    "ab", "ag", "aps", "as", "asa", "bv", "co", "company", "corp", "corporation", "cv", "dac", "eg", "ev", "gbr",
    "ggmbh", "gmbh", "inc", "incorporated", "kft", "kg", "kgaa", "limited", "llc", "llp", "lp", "ltd", "mbh", "nv",
    "ohg", "oy", "oyj", "plc", "pte", "pty", "sa", "sarl", "sas", "se", "sl", "spa", "spzoo", "srl", "sro", "ug",
})
# fmt: on


@lru_cache(maxsize=1 << 16)
def fold(name: str) -> str:
    """Lower case, without accents and punctuation, single spaces."""
    return _fold(name)


def fold_lines(text: str) -> str:
    """The same for long texts that are only searched, word by word: punctuation between words and all blanks stay."""
    if text.isascii():
        plain = text.lower()
    else:
        plain = unicodedata.normalize("NFKD", text).casefold().translate(_PLAIN)
        plain = unicodedata.normalize("NFC", plain)
    return plain.replace(".", "").replace("'", "").replace("`", "").replace("&", " and ")


def _fold(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).casefold().translate(_ACCENTS).translate(_WITHOUT_ACCENT)
    plain = unicodedata.normalize("NFC", re.sub(r"[.'’`]", "", plain))
    return " ".join(re.findall(r"\w+", plain))


_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ø": "oe", "å": "aa"})


def spelled_out(name: str) -> str:
    """`Müller` as `Mueller`, the way it is typed where there is no ü; what has no such letter stays itself."""
    return unicodedata.normalize("NFC", name).translate(_UMLAUTS)


@lru_cache(maxsize=1 << 16)
def fold_company(name: str) -> str:
    """`fold`, without the legal form at the end (unless nothing else is left)."""
    words = re.sub(r"\bsp z oo$", "spzoo", fold(name)).split()
    kept = len(words)
    while kept and words[kept - 1] in _LEGAL_FORMS:
        kept -= 1
        if kept and words[kept - 1] == "and":
            kept -= 1
    return " ".join(words[:kept] or words)
