"""Check 3: as many words as the letter's kind bears, and no more characters than LinkedIn takes."""

from models.domain.letters.anatomy import words_in
from models.domain.letters.briefs import BRIEFS, LINKEDIN_CHARACTERS, linkedin_length
from models.domain.letters.reading import Reading, asks
from models.domain.letters.reviewing import Check, Finding, Result
from models.domain.letters.situation import Situation
from models.domain.phrases import QT_TRANSLATE_NOOP, Phrase
from models.domain.values import ContactKind, LetterChannel, LetterKind, Role

_EMPTY = QT_TRANSLATE_NOOP("Letters", "There are no words in it yet.")
_SHORT = QT_TRANSLATE_NOOP("Letters", "It has {count} words. From {least} on, it reads as written for this person.")
_LONG = QT_TRANSLATE_NOOP("Letters", "It has {count} words. Up to {most} are read to the end.")
_LINKEDIN = QT_TRANSLATE_NOOP("Letters", "It has {count} characters. LinkedIn takes {most}.")


def check(reading: Reading) -> Result:
    """`figure` is words, `detail` characters as LinkedIn counts them where LinkedIn carries it."""
    brief = BRIEFS[reading.situation.kind]
    words = words_in(reading.written.body)
    by_linkedin = reading.situation.kind is LetterKind.LINKEDIN_INVITE or (
        reading.written.channel is LetterChannel.LINKEDIN
    )
    if by_linkedin:
        characters = linkedin_length(reading.written.body.strip())
        return asks(Check.LENGTH, _linkedin(words, characters), figure=words, detail=characters)
    findings = []
    if words == 0:
        findings.append(_finding(_EMPTY, "empty"))
    elif words < brief.least and not _at_the_desk(reading.situation):
        findings.append(_finding(_SHORT, "short", count=words, least=brief.least))
    elif words > brief.most:
        findings.append(_finding(_LONG, "long", count=words, most=brief.most))
    return asks(Check.LENGTH, findings, figure=words)


def _at_the_desk(situation: Situation) -> bool:
    """Whoever received one at the door has asked nothing, and three kind sentences are a whole letter."""
    if situation.to is None:
        return False
    parts = situation.interview.people if situation.interview is not None else ()
    role = next((part.role for part in parts if part.contact == situation.to.id), None)
    return role is Role.FRONT_DESK or (role is None and situation.to.kinds == (ContactKind.FRONT_DESK,))


def _linkedin(words: int, characters: int) -> list[Finding]:
    if words == 0:
        return [_finding(_EMPTY, "empty")]
    if characters <= LINKEDIN_CHARACTERS:
        return []
    return [_finding(_LINKEDIN, "linkedin", stops=True, count=characters, most=LINKEDIN_CHARACTERS)]


def _finding(text: str, name: str, stops: bool = False, **fills: int) -> Finding:
    return Finding(Check.LENGTH, Phrase(text, dict(fills)), stops=stops, key=f"length:{name}")
