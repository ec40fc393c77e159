"""What to tell whom about other processes (ETIQUETTE, "What to say about other processes"; C, and P on offers).

A guide beside a letter: for each kind of reader what may be said and what is better kept. It looks at the record only
to begin with the reader at hand and to point at what holds just now; it never writes into a letter.
"""

from dataclasses import dataclass
from enum import StrEnum

from models.domain.advice import Advice
from models.domain.letters.briefs import BRIEFS
from models.domain.letters.situation import Situation
from models.domain.phrases import QT_TRANSLATE_NOOP, Phrase
from models.domain.values import Stage


class Audience(StrEnum):
    """Who reads, and on what occasion."""

    RECRUITER = "recruiter"
    HIRING_SIDE = "hiring_side"
    ASKED = "asked"
    """The hiring side wants to know."""
    CLASH = "clash"
    """Two appointments fall together."""
    OFFER = "offer"
    """There is an offer elsewhere."""


@dataclass(frozen=True, slots=True)
class Guidance:
    """`now`: the reader of this letter is meant and, for OFFER, there is an offer elsewhere."""

    audience: Audience
    heading: Phrase
    tell: tuple[Phrase, ...]
    keep: tuple[Phrase, ...]
    advice: tuple[Advice, ...]
    now: bool = False


_HEADINGS: dict[Audience, str] = {
    Audience.RECRUITER: QT_TRANSLATE_NOOP("Letters", "{person} hears everything, and first"),
    Audience.HIRING_SIDE: QT_TRANSLATE_NOOP("Letters", "{company} hears nothing of it unasked"),
    Audience.ASKED: QT_TRANSLATE_NOOP("Letters", "If {company} asks"),
    Audience.CLASH: QT_TRANSLATE_NOOP("Letters", "If two appointments fall together"),
    Audience.OFFER: QT_TRANSLATE_NOOP("Letters", "If there is an offer elsewhere"),
}

_NAMELESS: dict[Audience, str] = {
    Audience.RECRUITER: QT_TRANSLATE_NOOP("Letters", "A recruiter hears everything, and first"),
    Audience.HIRING_SIDE: QT_TRANSLATE_NOOP("Letters", "An employer hears nothing of it unasked"),
    Audience.ASKED: QT_TRANSLATE_NOOP("Letters", "If an employer asks"),
}
"""Where the record has no name for it."""

_TELL: dict[Audience, tuple[str, ...]] = {
    Audience.RECRUITER: (
        QT_TRANSLATE_NOOP("Letters", "How far each of the others is, whenever one moves."),
        QT_TRANSLATE_NOOP("Letters", "By when somebody else wants an answer. It helps them to hurry the right people."),
    ),
    Audience.HIRING_SIDE: (QT_TRANSLATE_NOOP("Letters", "What draws you to this role. That is what they need."),),
    Audience.ASKED: (
        QT_TRANSLATE_NOOP("Letters", "The truth in one sentence: that there are others, and how far the furthest is."),
    ),
    Audience.CLASH: (QT_TRANSLATE_NOOP("Letters", "Which day does not suit you, and which ones would."),),
    Audience.OFFER: (QT_TRANSLATE_NOOP("Letters", "That there is one, and by when you must answer it."),),
}

_KEEP: dict[Audience, tuple[str, ...]] = {
    Audience.RECRUITER: (
        QT_TRANSLATE_NOOP("Letters", "The employers’ names, if you like: the kind of company is enough."),
    ),
    Audience.HIRING_SIDE: (QT_TRANSLATE_NOOP("Letters", "That there are others, how many, and who they are."),),
    Audience.ASKED: (QT_TRANSLATE_NOOP("Letters", "Names, pay, and what you think of them."),),
    Audience.CLASH: (QT_TRANSLATE_NOOP("Letters", "With whom the other appointment is."),),
    Audience.OFFER: (
        QT_TRANSLATE_NOOP("Letters", "Whose it is and what it pays. One offer is not played against another."),
    ),
}

_ADVICE: dict[Audience, tuple[Advice, ...]] = {
    Audience.RECRUITER: (Advice.C, Advice.P),
    Audience.HIRING_SIDE: (Advice.C,),
    Audience.ASKED: (Advice.C,),
    Audience.CLASH: (Advice.C,),
    Audience.OFFER: (Advice.C, Advice.P),
}


def guide(situation: Situation) -> tuple[Guidance, ...]:
    """The whole guide, what concerns the reader of this letter first; the recruiter only where there is one."""
    hiring_side = BRIEFS[situation.kind].to_hiring_side
    rows = [_guidance(audience, situation) for audience in Audience]
    if situation.recruiter is None and hiring_side:
        rows = [row for row in rows if row.audience is not Audience.RECRUITER]
    return tuple(sorted(rows, key=lambda row: hiring_side and row.audience is Audience.RECRUITER))


def _guidance(audience: Audience, situation: Situation) -> Guidance:
    return Guidance(
        audience,
        _heading(audience, situation),
        tuple(Phrase(text, {}) for text in _TELL[audience]),
        tuple(Phrase(text, {}) for text in _KEEP[audience]),
        _ADVICE[audience],
        _holds(audience, situation),
    )


def _heading(audience: Audience, situation: Situation) -> Phrase:
    recruiter = situation.recruiter.name if situation.recruiter is not None else ""
    company = situation.company.name if situation.company is not None else ""
    if audience is Audience.RECRUITER and recruiter.strip():
        return Phrase(_HEADINGS[audience], {"person": recruiter})
    if audience in (Audience.HIRING_SIDE, Audience.ASKED) and company.strip():
        return Phrase(_HEADINGS[audience], {"company": company})
    return Phrase(_NAMELESS.get(audience, _HEADINGS[audience]), {})


def _holds(audience: Audience, situation: Situation) -> bool:
    if audience is Audience.RECRUITER:
        return _to_recruiter(situation)
    if _to_recruiter(situation) or not BRIEFS[situation.kind].to_hiring_side:
        return False
    if audience is Audience.OFFER:
        return any(other.application.stage is Stage.OFFER for other in situation.others)
    return audience is Audience.HIRING_SIDE


def _to_recruiter(situation: Situation) -> bool:
    to, recruiter = situation.to, situation.recruiter
    return to is not None and recruiter is not None and to.id == recruiter.id
