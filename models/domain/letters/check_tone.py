"""Check 6: thanks where thanks are owed, not all about oneself, and neither pressing nor begging (J)."""

import re
from collections.abc import Iterator

from models.domain.letters.anatomy import Sentence
from models.domain.letters.reading import Reading, asks
from models.domain.letters.reviewing import Check, Finding, Fix, FixKind, Result
from models.domain.letters.tone_words import ABOUT_ME, ABOUT_THEM, BEGS, PRAISES, PRESSES, SHOUTS, THANKS
from models.domain.phrases import QT_TRANSLATE_NOOP, Phrase
from models.domain.values import LetterChannel, LetterKind

_NO_THANKS = QT_TRANSLATE_NOOP("Letters", "No thanks are said in it yet. One sentence is enough.")
_PRAISE = QT_TRANSLATE_NOOP("Letters", "It speaks of you alone. A word about what they said would balance it.")
_PRESSES = QT_TRANSLATE_NOOP("Letters", "“{words}” may be read as pressure. A plain question does more.")
_BEGS = QT_TRANSLATE_NOOP("Letters", "“{words}” may sound desperate. Your interest is plain without it.")
_SHOUTS = QT_TRANSLATE_NOOP("Letters", "“{words}” reads as if it were called out loud.")
_OWE_THANKS = frozenset(
    {
        LetterKind.THANK_YOU,
        LetterKind.INVITATION_REPLY,
        LetterKind.REJECTION_REPLY,
        LetterKind.OFFER_THANKS,
        LetterKind.REFERENCE_HEADS_UP,
        LetterKind.REFERENCE_THANKS,
        LetterKind.WITHDRAWAL,
    }
)
_BY_ITS_BODY = frozenset({LetterKind.THANK_YOU, LetterKind.OFFER_THANKS, LetterKind.REFERENCE_THANKS})
"""Where a “Thanks” above the name is not what is owed."""
_LEAST_PRAISES = 2
_LEAST_SENTENCES = 3
_MOST_WORDS = 60


def check(reading: Reading) -> Result:
    found = [*_thanks(reading), *_praise(reading), *_pointed(reading)]
    return asks(Check.TONE, found)


def _thanks(reading: Reading) -> Iterator[Finding]:
    kind = reading.situation.kind
    if kind not in _OWE_THANKS or not reading.sentences or reading.written.channel is LetterChannel.LINKEDIN:
        return
    end = reading.anatomy.close if kind in _BY_ITS_BODY else len(reading.body)
    if THANKS.search(reading.body, reading.anatomy.core_start, end) is None:
        yield Finding(Check.TONE, Phrase(_NO_THANKS, {}), key="tone:thanks")


def _praise(reading: Reading) -> Iterator[Finding]:
    """Praise of oneself where nothing is about them: their words, their work, their questions."""
    sentences = reading.sentences
    praises = [sentence for sentence in sentences if PRAISES.search(sentence.text)]
    if len(sentences) < _LEAST_SENTENCES or len(praises) < _LEAST_PRAISES:
        return
    about_them = sum(1 for sentence in sentences if _about_them(sentence, reading))
    about_me = sum(1 for sentence in sentences if ABOUT_ME.search(sentence.text))
    if 4 * about_them <= len(sentences) and 2 * about_me >= len(sentences):
        first = praises[0]
        fixes = (Fix(FixKind.IGNORE),)
        yield Finding(Check.TONE, Phrase(_PRAISE, {}), first.start, first.end, fixes, key="tone:praise")


def _about_them(sentence: Sentence, reading: Reading) -> bool:
    """More than thanks, and more than what I could do for you."""
    if PRAISES.search(sentence.text):
        return False
    return ABOUT_THEM.search(sentence.text) is not None


def _pointed(reading: Reading) -> Iterator[Finding]:
    end = len(reading.body)
    for name, says, pattern in (("presses", _PRESSES, PRESSES), ("begs", _BEGS, BEGS), ("shouts", _SHOUTS, SHOUTS)):
        for found in pattern.finditer(reading.body, 0, end):
            words = " ".join(found[0].split())[:_MOST_WORDS]
            if name == "shouts" and _is_a_name(words, reading):
                continue
            fixes = (Fix(FixKind.REMOVE), Fix(FixKind.IGNORE))
            key = f"tone:{name}:{words.casefold()}"
            yield Finding(Check.TONE, Phrase(says, {"words": words}), found.start(), found.end(), fixes, key=key)


def _is_a_name(words: str, reading: Reading) -> bool:
    return all(word.casefold() in reading.names for word in re.findall(r"\w+", words)) and "!" not in words
