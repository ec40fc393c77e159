"""The names that a letter may hold, and words that are almost one of them."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from models.domain.letters.reading import Reading
from models.domain.names import fold, fold_company, spelled_out
from models.domain.values import Contact

NAME_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"['’][sS]?$")
_HONORIFICS = frozenset(["dr", "prof", "mr", "mrs", "ms", "miss", "sir", "mx", "herr", "herrn", "frau", "dame"])
_NOT_NAMES = _HONORIFICS | frozenset(
    ["von", "van", "der", "den", "de", "la", "le", "di", "da", "ten", "zu", "und", "and"]
)
_FROM_TWO_SLIPS = 8
"""Letters of a name in which two may be wrong."""
_FROM_ONE_SLIP = 5
_NICKNAME = re.compile(r"^(?:item\d*\.)?NICKNAME[^:\n]{0,80}:(.{1,80})$", re.MULTILINE | re.IGNORECASE)
_COMMON_WORDS = """
about above after again all also although always among and answer any around because before being below between both
bring business call called came can change clear close could course dear different does down each early even every
everything few final find first follow for forward from further general given glad going good great group happy have
heard held hello help here home honest hope hour however important interest into it its join keep kind know large
last later lead learn leave less letter light like listening little long look looking made main make making many
market may maybe mean meet meeting mine minute moment more morning most much name need never new next night north
now offer office often once one only open other our over own page part people place plan please point position
possible power present price process product question rather read ready real really regards right role same second
see seem senior several shall share she short should show since small some soon south special start state still stop
story such sure take talk talking task team tell than thank thanks that the their them then there these they thing
think this those though three through time today together told too took toward trust trying turn two under until use
using very visit walk want was way week well went were west what when where which while who whole why will wish with
without word work working world would write writing year yes yesterday you your monday tuesday wednesday thursday
friday saturday sunday january february march april june july august september october november december summer
winter spring autumn aber alle allem allen als also andere auch auf aus bald bei beide besonders bevor bis bitte
danke dann daran darauf darum dass davon dazu denn dennoch der des die diese dies dieser dieses doch dort durch eine
einem einen einer eines einmal erst etwas euch freude frage fragen für ganz gegen gerade gern gerne gespräch gibt
gruß grüße gut haben hatte herzlich heute hier hinter ich ihm ihn ihnen ihre ihrem ihren ihrer immer ist jede jedem
jeden jeder jetzt kann kein können lange leider letzte liebe mehr mein meine meinem meinen meiner mich mit montag
morgen muss nach nächste nicht noch nun nur oder ohne recht schon sehr seit sich sie sind so sobald sofort solche
soll sondern sonst stelle team tag über und uns unser unsere unter viel viele vielen vom von vor wann war warum was
weil weiter welche wenn wer werde weiter wie wieder will wir wird woche worden wort zeit zu zuerst zum zur zwei
zwischen januar februar märz mai juni juli oktober dezember dienstag mittwoch donnerstag freitag samstag sonntag
bereich arbeit projekt projekte rolle kollegen kunden daten büro haus seite ende anfang
"""
_COMMON = frozenset(_COMMON_WORDS.split())
"""Words of letters, which may open a sentence with a capital and are meant for no name."""


@dataclass(frozen=True, slots=True)
class Known:
    """One word of a name as it is recorded; `whose` is the whole name, `short` how its bearer is spoken of."""

    word: str
    plain: str
    whose: str
    recipient: bool
    company: bool


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the letter, without a possessive ending; `before` is the word that stands directly before it."""

    start: int
    end: int
    text: str
    before: str
    opens: bool
    """It opens a sentence or a line, where any word has a capital."""


def plain(word: str) -> str:
    return fold(spelled_out(word))


def known_words(reading: Reading) -> tuple[Known, ...]:
    """Of the recipient first, then the company, then everybody else; each word once."""
    found: dict[str, Known] = {}
    situation = reading.situation
    if situation.to is not None:
        _add(found, situation.to.name, _words_of_person(situation.to.name), recipient=True)
    if situation.company is not None:
        _add(found, situation.company.name, _words_of_company(situation.company.name), company=True)
    for person in situation.people.values():
        _add(found, person.name, _words_of_person(person.name))
    _add(found, situation.voice.name, _words_of_person(situation.voice.name))
    return tuple(found.values())


def _add(
    found: dict[str, Known], whose: str, words: Iterable[str], recipient: bool = False, company: bool = False
) -> None:
    for word in words:
        found.setdefault(word, Known(word, plain(word), whose, recipient, company))


def _words_of_person(name: str) -> Iterator[str]:
    for found in NAME_WORD.finditer(unicodedata.normalize("NFC", name)):
        if len(found[0]) > 1 and found[0].casefold() not in _NOT_NAMES:
            yield found[0]
            if "-" in found[0]:
                yield from (part for part in found[0].split("-") if len(part) > 1)


def _words_of_company(name: str) -> Iterator[str]:
    kept = set(fold_company(name).split())
    for found in NAME_WORD.finditer(unicodedata.normalize("NFC", name)):
        if len(found[0]) > 2 and fold(found[0]) in kept:
            yield found[0]


def short_names(contact: Contact) -> frozenset[str]:
    """What the card says that this person likes to be called, folded."""
    if not contact.vcard:
        return frozenset()
    found = _NICKNAME.search(contact.vcard[:20_000])
    return frozenset() if found is None else frozenset(fold(one) for one in found[1].split(",") if one.strip())


def words_of(text: str) -> Iterator[Word]:
    """The words with a capital (or of a writing that has none), with what stands before each."""
    before, end = "", 0
    for found in NAME_WORD.finditer(text):
        between = text[end : found.start()]
        word, start = found[0], found.start()
        bare = _POSSESSIVE.sub("", word)
        opens = not before or any(mark in between for mark in '.!?:\n“„"')
        if len(bare) > 1 and not bare[0].islower():
            yield Word(start, start + len(bare), bare, "" if opens else before, opens)
        before, end = word, found.end()


def is_common(word: str) -> bool:
    return word.casefold() in _COMMON


def is_honorific(word: str) -> bool:
    return word.casefold().rstrip(".") in _HONORIFICS


def is_title(word: str) -> bool:
    return word.casefold().rstrip(".") in _NOT_NAMES


def slips(word: str, name: str) -> int | None:
    """How many letters part the two; None where they are too far from each other to be meant for one."""
    from rapidfuzz.distance.OSA import distance

    allowed = 2 if len(name) >= _FROM_TWO_SLIPS else 1
    apart = distance(word, name, score_cutoff=allowed)
    return apart if 0 < apart <= allowed else None


def may_slip(name: str) -> bool:
    """Short names are a letter away from too many words to be looked for wherever a capital stands."""
    return len(name) >= _FROM_ONE_SLIP
