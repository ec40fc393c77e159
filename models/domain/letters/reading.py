"""What every check looks at: a letter and its situation, bounded and taken apart once."""

from dataclasses import dataclass

from models.domain.letters.anatomy import MOST_CHARACTERS, Anatomy, Sentence, anatomy
from models.domain.letters.reviewing import Check, Finding, Mistake, Result, Weight, Written
from models.domain.letters.sameness import name_words
from models.domain.letters.situation import Situation

_MOST_SUBJECT = 500
MOST_FINDINGS = 40
"""Of one check; who has more has not begun to write."""


@dataclass(frozen=True, slots=True)
class Reading:
    """`body` and `subject` are cut to what is looked at; `written` is whole. `names` are folded words."""

    written: Written
    situation: Situation
    subject: str
    body: str
    anatomy: Anatomy
    names: frozenset[str]
    mistakes: tuple[Mistake, ...] = ()
    stock: tuple[str, ...] = ()

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        return self.anatomy.sentences

    @property
    def to_name(self) -> str:
        return "" if self.situation.to is None else self.situation.to.name

    @property
    def first_name(self) -> str:
        """As one speaks of the recipient in a short sentence."""
        words = self.to_name.split()
        return words[0] if words else ""


def reading(written: Written, situation: Situation, mistakes: tuple[Mistake, ...], stock: tuple[str, ...]) -> Reading:
    body = written.body[:MOST_CHARACTERS]
    return Reading(
        written,
        situation,
        written.subject[:_MOST_SUBJECT],
        body,
        anatomy(body, situation.voice.name),
        _names(situation),
        mistakes,
        stock,
    )


def _names(situation: Situation) -> frozenset[str]:
    """Of everybody and every house that the situation knows, and the roles: what is swapped from letter to letter."""
    names = [person.name for person in situation.people.values()]
    names += [situation.to.name] if situation.to is not None else []
    names += [situation.company.name] if situation.company is not None else []
    names += [situation.application.role] if situation.application is not None else []
    for other in situation.others:
        names += [other.company.name, other.application.role]
    return name_words(names)


def asks(
    check: Check, findings: list[Finding], figure: int | None = None, beside: str = "", detail: int | None = None
) -> Result:
    """The result of findings that ask once, or that stop where one of them does."""
    weight = Weight.FINE
    if findings:
        weight = Weight.STOP if any(finding.stops for finding in findings) else Weight.ASK
    return Result(check, weight, figure, tuple(findings[:MOST_FINDINGS]), beside, detail)
