"""Check 2: recipient and company are spelled as recorded, the right person is greeted, the name is confirmed."""

import re
from collections.abc import Iterator, Sequence

from models.domain import given_names
from models.domain.letters.anatomy import Greeting
from models.domain.letters.briefs import BRIEFS
from models.domain.letters.reading import Reading, asks
from models.domain.letters.reviewing import Check, Finding, Fix, FixKind, Result
from models.domain.letters.spelled_names import (
    NAME_WORD,
    Known,
    Word,
    is_common,
    is_honorific,
    is_title,
    known_words,
    may_slip,
    plain,
    short_names,
    slips,
    words_of,
)
from models.domain.mail import Language
from models.domain.names import fold
from models.domain.phrases import QT_TRANSLATE_NOOP, Phrase
from models.domain.values import Contact

_SAYS_ONCE = QT_TRANSLATE_NOOP("Letters", "It says “{written}” once. It is recorded as {name}.")
_SAYS_OFTEN = QT_TRANSLATE_NOOP("Letters", "It says “{written}” {count} times. It is recorded as {name}.")
_IN_SUBJECT = QT_TRANSLATE_NOOP("Letters", "The subject says “{written}”. It is recorded as {name}.")
_CARD_SAYS = QT_TRANSLATE_NOOP("Letters", "It says “{written}” once. The card says {name}.")
_GREETS = QT_TRANSLATE_NOOP("Letters", "It greets “{written}”. This letter goes to {name}.")
_GREETS_NOBODY = QT_TRANSLATE_NOOP("Letters", "It greets nobody by name. This letter goes to {name}.")
_CONFIRM = QT_TRANSLATE_NOOP("Letters", "Whether {name} is spelled right has not been confirmed yet.")
_LONGEST_WHOLE = 40
_LONG_ENOUGH = 5
"""Letters of a given name that others may spell otherwise; shorter ones are names of their own."""
_NOBODYS_WORDS = """
sir madam sirs hiring manager team recruiter recruiting all everyone everybody colleagues whom concern committee
department damen herren zusammen alle recruiting-team there folks personalabteilung or the human resources
"""
_NOBODYS = frozenset(_NOBODYS_WORDS.split())

_IMPERSONAL = {"to whom it may concern": "Dear", "damen und herren": "Guten Tag"}
"""Where a name in the place of the words makes no greeting: what it begins with then."""


def check(reading: Reading) -> Result:
    """`figure` and `detail` are how many names of the record the letter holds."""
    known = known_words(reading)
    named = {one.whose for one in known if one.word in reading.body}
    findings = list(_greeted(reading))
    taken = [(one.start or 0, one.end or 0) for one in findings]
    findings += _misspelled(reading, known, taken)
    findings += _parted(reading, known)
    findings += _in_subject(reading, known)
    findings += _unconfirmed(reading)
    return asks(Check.NAMES, findings, figure=len(named), beside=reading.to_name, detail=len(named))


# The greeting


def _greeted(reading: Reading) -> Iterator[Finding]:
    to, greeting = reading.situation.to, reading.anatomy.greeting
    if to is None or greeting is None or "[" in greeting.whom or "{" in greeting.whom:
        return
    words = [word for word in NAME_WORD.findall(greeting.whom) if not is_title(word)]
    if not words and not greeting.whom and greeting.hail != "to whom it may concern":
        return
    if all(word.casefold() in _NOBODYS for word in words):
        yield _greeting_finding(_GREETS_NOBODY, reading, greeting, to)
    elif not _means(words, to):
        yield _greeting_finding(_GREETS, reading, greeting, to)


def _greeting_finding(says: str, reading: Reading, greeting: Greeting, to: Contact) -> Finding:
    phrase = Phrase(says, {"name": to.name} if says == _GREETS_NOBODY else {"written": greeting.whom, "name": to.name})
    start, end, instead = greeting.start, greeting.end, _as_greeted(greeting, to)
    impersonal = _IMPERSONAL.get(greeting.hail) or _IMPERSONAL.get(greeting.whom.casefold())
    if impersonal is not None:
        start = len(reading.body) - len(reading.body.lstrip())
        instead = f"{impersonal} {to.name}"
    fixes = (Fix(FixKind.REPLACE, instead),)
    return Finding(Check.NAMES, phrase, start, end, fixes, key=f"names:greets:{fold(greeting.whom)}")


def _as_greeted(greeting: Greeting, to: Contact) -> str:
    """By the family name after a title, else as the one who writes seems to speak to them."""
    words = greeting.whom.split()
    titles = []
    while words and is_title(words[0].strip(".")):
        titles.append(words.pop(0))
    parts = [part for part in to.name.split() if not is_title(part.strip("."))] or [to.name]
    if any(word.casefold() in _NOBODYS for word in words):
        return to.name
    if titles:
        return " ".join((*titles, parts[-1]))
    return parts[0] if len(words) == 1 else to.name


def _means(words: Sequence[str], to: Contact) -> bool:
    """Whether the greeting can mean this person at all; how it spells them is looked at word by word."""
    theirs = [plain(word) for word in NAME_WORD.findall(to.name)]
    theirs += [part for word in NAME_WORD.findall(to.name) if "-" in word for part in plain(word).split()]
    shorts = short_names(to)
    for word in words:
        bare = plain(word)
        if bare in theirs or bare in shorts or bare.replace(" ", "") in "".join(theirs):
            return True
        if any(slips(bare, name) is not None and len(name) > 3 and word[0].isupper() for name in theirs):
            return True
        if theirs and given_names.may_be_called(bare, theirs[0]):
            return True
    return False


# Every word that is almost a name


def _misspelled(reading: Reading, known: Sequence[Known], taken: Sequence[tuple[int, int]]) -> Iterator[Finding]:
    found: dict[tuple[str, str], list[Word]] = {}
    whole: dict[tuple[str, str], Known] = {}
    exact = _exact(reading, known)
    for word in words_of(reading.body):
        if word.text in exact or any(start < word.end and word.start < end for start, end in taken):
            continue
        meant = _meant(word, known, reading)
        if meant is not None:
            found.setdefault((word.text, meant.word), []).append(word)
            whole[word.text, meant.word] = meant
    for (written, name), words in found.items():
        count = len(words)
        for word in words:
            says = _says(written, name, count, whole[written, name], reading)
            fixes = (Fix(FixKind.REPLACE, name), Fix(FixKind.IGNORE))
            key = f"names:{written.casefold()}:{name.casefold()}"
            yield Finding(Check.NAMES, says, word.start, word.end, fixes, key=key)


def _parted(reading: Reading, known: Sequence[Known]) -> Iterator[Finding]:
    """`Quill Mark` and `Quill-Mark` for Quillmark."""
    for one in known:
        if not one.company or not may_slip(one.word) or len(one.word) > _LONGEST_WHOLE:
            continue
        pattern = re.compile(rf"\b(?!{one.word}\b){'[ -]?'.join(map(re.escape, one.word))}\b", re.IGNORECASE)
        for found in pattern.finditer(reading.body):
            if found[0][0].isupper() and re.search("[ -]", found[0]):
                says = Phrase(_SAYS_ONCE, {"written": found[0], "name": one.word})
                fixes = (Fix(FixKind.REPLACE, one.word), Fix(FixKind.IGNORE))
                key = f"names:{found[0].casefold()}:{one.word.casefold()}"
                yield Finding(Check.NAMES, says, found.start(), found.end(), fixes, key=key)


def _says(written: str, name: str, count: int, meant: Known, reading: Reading) -> Phrase:
    if count > 1:
        return Phrase(_SAYS_OFTEN, {"written": written, "name": name, "count": count})
    to = reading.situation.to
    by_card = meant.recipient and to is not None and bool(to.vcard)
    return Phrase(_CARD_SAYS if by_card else _SAYS_ONCE, {"written": written, "name": name})


def _in_subject(reading: Reading, known: Sequence[Known]) -> Iterator[Finding]:
    exact = _exact(reading, known)
    for word in words_of(reading.subject):
        if word.text in exact:
            continue
        meant = _meant(word, known, reading)
        if meant is not None:
            says = Phrase(_IN_SUBJECT, {"written": word.text, "name": meant.word})
            key = f"names:subject:{word.text.casefold()}:{meant.word.casefold()}"
            yield Finding(Check.NAMES, says, fixes=(Fix(FixKind.IGNORE),), key=key)


def _exact(reading: Reading, known: Sequence[Known]) -> frozenset[str]:
    """Words that are right as they stand: names of the record and of other houses; with German's genitive, too."""
    right = {one.word for one in known}
    for other in reading.situation.others:
        right.update(NAME_WORD.findall(other.company.name))
    if reading.situation.application is not None:
        right.update(NAME_WORD.findall(reading.situation.application.role))
    if reading.situation.voice.language is Language.DE:
        right |= {f"{word}s" for word in right}
    return frozenset(right)


def _meant(word: Word, known: Sequence[Known], reading: Reading) -> Known | None:
    """The name that this word was meant for, where it is almost one."""
    bare = plain(word.text)
    if not bare or (word.text.isupper() and len(word.text) <= 4):
        return None
    beside_a_name = _beside(word, known, reading)
    weak = beside_a_name is None
    for one in known:
        if bare == one.plain:
            if _same_but_for_signs(word, one):
                return one
            continue
        if not (one.recipient or one.company or beside_a_name == one.whose):
            continue
        if not _almost(bare, one.plain) or _short_for(bare, one.plain):
            continue
        if weak and not one.company and bare.startswith(one.plain):
            continue  # Rafaela is somebody else, and the Quintanas are many
        if beside_a_name == one.whose or (may_slip(one.plain) and _unlike_any_word(word, reading)):
            return one
    return None


def _almost(bare: str, name: str) -> bool:
    """A letter or two apart, or the same name as others spell it: Raphael for Rafael."""
    if slips(bare, name) is not None:
        return True
    near = len(bare) >= _LONG_ENOUGH and abs(len(bare) - len(name)) <= 1 and bare[0] == name[0]
    return near and given_names.may_be_called(bare, name)


def _short_for(bare: str, name: str) -> bool:
    """Alex for Alexa: what they are called is no slip."""
    return len(bare) < len(name) and name.startswith(bare) and given_names.may_be_called(bare, name)


def _same_but_for_signs(word: Word, one: Known) -> bool:
    """`Muller` for Müller, `QuillMark` for Quillmark; words in capitals, or that are words as well, are none."""
    if word.text.isupper() and not one.word.isupper():
        return False
    if one.company and is_common(one.word):
        return False
    return not (word.opens and is_common(word.text) and word.text.casefold() == one.word.casefold())


def _beside(word: Word, known: Sequence[Known], reading: Reading) -> str | None:
    """Whose name it belongs to: it follows a title in the greeting, or the given name itself."""
    greeting = reading.anatomy.greeting
    if greeting is not None and greeting.start <= word.start < greeting.end and reading.situation.to is not None:
        return reading.to_name
    if not word.before:
        return None
    if is_honorific(word.before):
        return reading.to_name or None
    return next((one.whose for one in known if one.word == word.before and not one.company), None)


def _unlike_any_word(word: Word, reading: Reading) -> bool:
    """No word of every day and nobody else's given name; German writes every noun with a capital, so a proofreader has
    to have stumbled over it there."""
    if is_common(word.text) or given_names.families().get(plain(word.text)):
        return False
    if reading.situation.voice.language is not Language.DE and not word.opens:
        return True
    marked = any(one.start <= word.start < one.end for one in reading.mistakes)
    return marked or (reading.situation.voice.language is not Language.DE and len(word.text) >= 6)


def _unconfirmed(reading: Reading) -> Iterator[Finding]:
    to = reading.situation.to
    if to is None or to.name_confirmed or not BRIEFS[reading.situation.kind].to_hiring_side:
        return
    fixes = (Fix(FixKind.CONFIRM_NAME, to.id),)
    yield Finding(Check.NAMES, Phrase(_CONFIRM, {"name": to.name}), fixes=fixes, key=f"names:confirm:{to.id}:{to.name}")
