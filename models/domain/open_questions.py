"""What an invitation leaves open (ETIQUETTE, `invitation_reply`): format, who, what to prepare, to bring, to expect.

The record has one text for the last three, `to_prepare`: what to bring and what they expect are lines of it that begin
with a word of their own, so that the text reads on its own wherever it goes.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from models.domain.values import Interview, Letter, LetterKind, LetterState, Role

BRING, EXPECTATIONS = "Bring", "Expectations"
_OWN_LINE = re.compile(rf"\s*({BRING}|{EXPECTATIONS})\s*:\s*(.*)", re.IGNORECASE | re.DOTALL)


class Asked(StrEnum):
    """In the order in which the letter asks."""

    FORMAT = "format"
    WHO = "who"
    PREPARE = "prepare"
    BRING = "bring"
    EXPECTATIONS = "expectations"


@dataclass(frozen=True, slots=True)
class Ready:
    """`to_prepare` taken apart; an empty text is an open question."""

    prepare: str = ""
    bring: str = ""
    expectations: str = ""

    @classmethod
    def of(cls, text: str | None) -> "Ready":
        """A word that comes twice keeps both of its lines."""
        prepare, own = [], {BRING: list[str](), EXPECTATIONS: list[str]()}
        for line in (text or "").splitlines():
            found = _OWN_LINE.fullmatch(line)
            if found is None:
                prepare.append(line)
            else:
                own[found[1].capitalize()].append(found[2].strip())
        said = {word: "; ".join(filter(None, lines)) for word, lines in own.items()}
        return cls("\n".join(prepare).strip(), said[BRING], said[EXPECTATIONS])

    def text(self) -> str | None:
        """As the record keeps it; None where nothing is known."""
        lines = [self.prepare.strip()]
        lines += [f"{word}: {_flat(said)}" for word, said in ((BRING, self.bring), (EXPECTATIONS, self.expectations))
                  if said.strip()]  # fmt: skip
        return "\n".join(filter(None, lines)) or None


def _flat(text: str) -> str:
    return "; ".join(" ".join(line.split()) for line in text.splitlines() if line.strip())


def answered(interview: Interview, asked: Asked, text: str) -> Interview:
    """The interview with this answer in its text; for what to prepare, to bring and to expect."""
    ready = replace(Ready.of(interview.to_prepare), **{asked.value: text.strip()})
    if ready == Ready.of(interview.to_prepare):
        return interview
    return replace(interview, to_prepare=ready.text())


def open_questions(interview: Interview) -> tuple[Asked, ...]:
    """Those without an answer. The rule is silent once the first three are known."""
    ready = Ready.of(interview.to_prepare)
    known = {
        Asked.FORMAT: interview.kind is not None,
        Asked.WHO: any(part.role in (Role.INTERVIEWER, None) for part in interview.people),
        Asked.PREPARE: bool(ready.prepare),
        Asked.BRING: bool(ready.bring),
        Asked.EXPECTATIONS: bool(ready.expectations),
    }
    return tuple(one for one in Asked if not known[one])


def asked_at(interview: Interview, letters: Iterable[Letter]) -> datetime | None:
    """When they were asked: the first letter about them that was sent (the rule's own reading of which counts)."""
    sent = [
        one.sent_at
        for one in letters
        if one.kind is LetterKind.INVITATION_REPLY
        and one.state is LetterState.SENT
        and one.sent_at is not None
        and (
            one.interview == interview.id
            or (one.interview is None and (interview.recorded_at is None or one.sent_at >= interview.recorded_at))
        )
    ]
    return min(sent, default=None)
