"""What makes a sentence one's own: a word of the debrief or the notes, a name, a date, a figure."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from models.domain.letters.reading import Reading
from models.domain.letters.sameness import name_words
from models.domain.letters.situation import Situation
from models.domain.names import fold

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_FIGURE = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|half|"
    r"twice|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|hundert|tausend|zweimal|dreimal|hälfte)\b",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march(?= \d)|april|may(?= \d)|june|july|"
    r"august|september|october|november|december|(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|januar|februar|märz|mai|"
    r"juni|juli|oktober|dezember|yesterday|tomorrow|this morning|this afternoon|gestern|heute|übermorgen)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?<=[^\W_][ ,])(?:“|„|\")?([^\W\d_][^\W_]+(?:[-’'][^\W_]+)*|[A-Z]{2,})")
_LEAST_LETTERS = 4
_MOST_WORDS = 2_000
_NO_DETAILS_WORDS = """
about after again also answer answered around asked because been before being best better could days does done each
even every feel felt from gave good great have having here hope into interview interviews job just keep know last
later like liked long look made make many meet meeting mind more most much must need never next only other over part
people person place point position question questions quite really right role said same seem should some still such
sure take talk talked talking team than thank thanks that their them then there these they thing things think this
those time told very want wanted week well went were what when where which while will with work worked working would
write year your yours hear heard know things company letter opportunity interested interest aber alle allem allen
alles also andere auch bald beim bewerbung bitte dank danke dann dass deine diese diesem diesen dieser doch durch
eine einem einen einer eines etwas euch euer firma frage fragen für ganz gefragt gern gerne gesagt gespräch gute
guten haben habe hatte heute hier hoffe ihnen ihre ihrem ihren ihrer immer interesse ist jetzt kann kein keine
können mehr mein meine meinem meinen mich mir möchte müssen nach nicht noch oder ohne sehr sein seine sich sie sind
stelle team über unternehmen uns unser unsere unter viel viele vielen vom von war waren warum was weil wenn werden
wieder wird wir wurde zeit zum zur
"""
_NO_DETAILS = frozenset(_NO_DETAILS_WORDS.split())


@dataclass(frozen=True, slots=True)
class Details:
    """`words` are folded; `names` those of people and houses beyond the one that is written to; `plain` are no names:
    the words that anybody who writes to this company would use."""

    words: frozenset[str]
    names: frozenset[str]
    plain: frozenset[str]
    nouns_have_capitals: bool


def details_of(reading: Reading) -> Details:
    situation = reading.situation
    plain = name_words(
        text
        for text in (
            reading.to_name,
            situation.voice.name,
            situation.company.name if situation.company is not None else "",
            situation.application.role if situation.application is not None else "",
        )
    )
    people = name_words(person.name for person in situation.people.values()) - plain
    own = frozenset(_own_words(_texts(situation))) - plain
    return Details(own, people, plain, situation.voice.language.value.startswith("de"))


def holds_one(text: str, details: Details) -> bool:
    """Whether this sentence could stand in nobody else's letter."""
    if _FIGURE.search(text) or _DATE.search(text):
        return True
    words = {fold(word) for word in _WORD.findall(text)}
    if not details.words.isdisjoint(words) or not details.names.isdisjoint(words):
        return True
    return not details.nouns_have_capitals and any(_is_name(found[1], details) for found in _NAME.finditer(text))


def _is_name(word: str, details: Details) -> bool:
    return word[0].isupper() and len(word) > 1 and word[1:2] not in ("'", "’") and fold(word) not in details.plain


def _own_words(texts: Iterable[str | None]) -> Iterator[str]:
    count = 0
    for text in texts:
        for word in _WORD.findall((text or "")[:4_000]):
            plain = fold(word)
            if len(plain) >= _LEAST_LETTERS and plain not in _NO_DETAILS:
                yield plain
                count += 1
                if count == _MOST_WORDS:
                    return


def _texts(situation: Situation) -> Iterator[str | None]:
    """All that the user wrote down themselves, the nearest first."""
    for debrief in (*((situation.debrief,) if situation.debrief is not None else ()), *situation.debriefs):
        yield from (*debrief.went_well, *debrief.went_badly, *debrief.forgot, *debrief.focus)
        yield from (debrief.company_impression, debrief.people_impression, debrief.place_impression)
    for interview in situation.interviews:
        yield from (part.moment for part in interview.people)
        yield interview.to_prepare
    if situation.interview is not None:
        yield from (part.moment for part in situation.interview.people)
        yield situation.interview.location
    for question in situation.questions:
        yield from (question.text, question.topic, question.answer, question.better_answer)
    if situation.to is not None:
        yield from (situation.to.notes, situation.to.met_at)
    if situation.steps is not None:
        yield situation.steps.meanwhile
    yield from (note.body for note in situation.notes)
    yield from (reply.summary for reply in situation.replies)
    for offer in situation.offers:
        yield from (offer.schedule, offer.impressions, *offer.benefits)
    if situation.reference is not None:
        yield from (*situation.reference.stress, situation.reference.summary)
    if situation.application is not None:
        yield from (situation.application.feedback, situation.application.notes)
