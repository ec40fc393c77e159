"""Check 10: nobody is asked the same thing twice (J: follow up once, do not pester)."""

from collections.abc import Iterator
from datetime import date, datetime

from models.domain.letters.anatomy import Sentence
from models.domain.letters.reading import Reading, asks
from models.domain.letters.reviewing import Check, Finding, Fix, FixKind, Result
from models.domain.letters.sameness import Prepared, prepared
from models.domain.meetings import end_of
from models.domain.phrases import QT_TRANSLATE_NOOP, Phrase
from models.domain.values import AskedBy, Interview, InterviewStatus, Letter, LetterKind, LetterState, School

_ONCE = QT_TRANSLATE_NOOP("Letters", "You asked once, on {day}. Best to let it rest now.")
_OFTEN = QT_TRANSLATE_NOOP("Letters", "You asked {count} times, last on {day}. Best to let it rest now.")
_IN_LETTER = QT_TRANSLATE_NOOP("Letters", "You asked {name} this on {day}.")
_IN_ROOM = QT_TRANSLATE_NOOP("Letters", "You asked this at the interview, and the answer is in your notes.")
_RUNGS = {School.ASSERTIVE: 3}
_FOLLOW_UPS = frozenset({LetterKind.FOLLOW_UP, LetterKind.FOLLOW_UP_CALL})
_ASKING = {
    LetterKind.FOLLOW_UP: _FOLLOW_UPS,
    LetterKind.FOLLOW_UP_CALL: _FOLLOW_UPS,
    LetterKind.RECRUITER_NUDGE: frozenset({LetterKind.RECRUITER_NUDGE}),
    LetterKind.RECRUITER_PERMISSION: frozenset({LetterKind.RECRUITER_PERMISSION}),
    LetterKind.DECISION_TIME: frozenset({LetterKind.DECISION_TIME}),
    LetterKind.LINKEDIN_INVITE: frozenset({LetterKind.LINKEDIN_INVITE}),
}
"""Kinds that are one question themselves, and which letters asked it before."""
_LEAST_WORDS = 4
_SAME = 0.66
_MOST_LETTERS = 60


def check(reading: Reading) -> Result:
    return asks(Check.ASKED, [*_asked_by_letter(reading), *_same_questions(reading)])


def _sent(reading: Reading) -> list[Letter]:
    """What has gone to this person or about this application, the newest last."""
    sent = [one for one in reading.situation.letters if one.state is LetterState.SENT or one.sent_at is not None]
    return sorted(sent, key=lambda one: _when(one, reading))[-_MOST_LETTERS:]


def _when(letter: Letter, reading: Reading) -> datetime:
    return letter.sent_at or letter.created_at or reading.situation.now


def _asked_by_letter(reading: Reading) -> Iterator[Finding]:
    situation = reading.situation
    kinds = _ASKING.get(situation.kind)
    if kinds is None or situation.application is None:
        return
    here = situation.application.id
    since = _counts_from(reading)
    before = [
        one
        for one in _sent(reading)
        if one.kind in kinds
        and one.application == here
        and (since is None or _when(one, reading) > since)
        and (situation.kind is not LetterKind.LINKEDIN_INVITE or situation.to is None or one.to == situation.to.id)
    ]
    allowed = _RUNGS.get(situation.etiquette.school, 1) if kinds == _FOLLOW_UPS else 1
    if len(before) < allowed:
        return
    day = _day(before[-1], reading)
    says = Phrase(_ONCE, {"day": day}) if len(before) == 1 else Phrase(_OFTEN, {"count": len(before), "day": day})
    fixes = (Fix(FixKind.SHOW, before[-1].id), Fix(FixKind.IGNORE))
    yield Finding(Check.ASKED, says, fixes=fixes, key=f"asked:{situation.kind.value}:{before[-1].id}")


def _counts_from(reading: Reading) -> datetime | None:
    """The last held interview, or the last word from them: with either a question may be asked anew."""
    situation = reading.situation
    ends = [end_of(one) for one in situation.interviews if _held(one, situation.now)]
    return max([*ends, *(reply.at for reply in situation.replies)], default=None)


def _held(interview: Interview, now: datetime) -> bool:
    return interview.status is not InterviewStatus.CANCELLED and end_of(interview) <= now


def _day(letter: Letter, reading: Reading) -> date:
    return reading.situation.etiquette.day(_when(letter, reading))


def _same_questions(reading: Reading) -> Iterator[Finding]:
    questions = [sentence for sentence in reading.sentences if sentence.asks]
    if not questions or reading.situation.kind is LetterKind.FOLLOW_UP_CALL:
        return  # a script holds the questions for every way that the call may go
    before = list(_questions_before(reading))
    for question in questions:
        found = _nearest(question, before, reading)
        if found is not None:
            says, show = found
            fixes = (*((Fix(FixKind.SHOW, show),) if show else ()), Fix(FixKind.REMOVE), Fix(FixKind.IGNORE))
            key = f"asked:{question.text[:60].casefold()}"
            yield Finding(Check.ASKED, says, question.start, question.end, fixes, key=key)


def _questions_before(reading: Reading) -> Iterator[tuple[str, Phrase, str]]:
    """The questions of letters that went to this person and those asked in the room, as signs; what to say; whose."""
    situation = reading.situation
    for letter in _sent(reading):
        if situation.to is None or letter.to != situation.to.id or not letter.body or "?" not in letter.body:
            continue
        made = prepared(letter.body, reading.names, situation.voice.name)
        says = Phrase(_IN_LETTER, {"name": reading.to_name, "day": _day(letter, reading)})
        yield from ((signs, says, letter.id) for signs in _asking(made, letter.body))
    for question in situation.questions:
        if question.asked_by is AskedBy.ME and question.answer and question.interview is not None:
            yield from ((signs, Phrase(_IN_ROOM, {}), "") for signs in prepared(question.text, reading.names).sentences)


def _asking(made: Prepared, body: str) -> Iterator[str]:
    """The sentences that end with a question mark."""
    for begin, signs in zip(made.begins, made.sentences, strict=True):
        end = made.places[begin + len(signs) - 1][1] if signs else 0
        if "?" in body[end : end + 4]:
            yield signs


def _nearest(question: Sentence, before: list[tuple[str, Phrase, str]], reading: Reading) -> tuple[Phrase, str] | None:
    from rapidfuzz.distance.Indel import normalized_similarity

    signs = "".join(prepared(question.text, reading.names).sentences)
    if len(signs) < _LEAST_WORDS:
        return None
    for other, says, letter in before:
        if normalized_similarity(signs, other, score_cutoff=_SAME) >= _SAME:
            return says, letter
    return None
