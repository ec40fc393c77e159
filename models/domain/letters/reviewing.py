"""The values that the ten checks give (ETIQUETTE, "Checks, live while writing, each with its fix")."""

from dataclasses import dataclass, field
from enum import StrEnum

from models.domain.phrases import Phrase
from models.domain.values import ContactId, LetterChannel


class Check(StrEnum):
    """In the order of ETIQUETTE's list."""

    GAPS = "gaps"
    NAMES = "names"
    LENGTH = "length"
    PERSONAL = "personal"
    PROOF = "proof"
    TONE = "tone"
    EMPLOYERS = "employers"
    ROUTE = "route"
    NIGHT = "night"
    ASKED = "asked"


class Weight(StrEnum):
    FINE = "fine"
    ASK = "ask"
    """Sending asks once."""
    STOP = "stop"
    """It cannot be sent so: a gap, or more than LinkedIn takes."""


class FixKind(StrEnum):
    REPLACE = "replace"
    """Put `text` in the place of the finding's words."""
    REMOVE = "remove"
    FILL = "fill"
    """Go to the gap and select it."""
    CONFIRM_NAME = "confirm_name"
    """`text` is the contact's id."""
    ADD_WORD = "add_word"
    IGNORE = "ignore"
    ROUTE = "route"
    """Send it to the recruiter (`text` is the contact's id) for forwarding."""
    LATER = "later"
    """Send it at `text`, an RFC 3339 instant."""
    SHOW = "show"
    """Show the letter `text` beside this one."""


@dataclass(frozen=True, slots=True)
class Fix:
    kind: FixKind
    text: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """`start` and `end` are places in the body (characters); None where the whole letter or its subject is meant."""

    check: Check
    says: Phrase
    start: int | None = None
    end: int | None = None
    fixes: tuple[Fix, ...] = ()
    stops: bool = False
    key: str = ""
    """What stays the same while the letter goes on: by it a finding that was passed over is known again."""


@dataclass(frozen=True, slots=True)
class Result:
    """`figure` is what the tile shows: words, per cent alike, per cent personal, names checked, points to proofread."""

    check: Check
    weight: Weight = Weight.FINE
    figure: int | None = None
    findings: tuple[Finding, ...] = ()
    beside: str = ""
    """The name of the person whose letter is most alike, or what the small line names."""
    detail: int | None = None
    """A second figure: details of one's own (personal), names checked (names), LinkedIn's characters (length)."""


@dataclass(frozen=True, slots=True)
class Review:
    results: dict[Check, Result] = field(default_factory=dict)
    alike: int | None = None
    """Per cent of similarity to the nearest other letter or stock phrase; `alike_to` names whose it is."""
    alike_to: str = ""

    @property
    def stops(self) -> bool:
        return any(result.weight is Weight.STOP for result in self.results.values())

    @property
    def findings(self) -> tuple[Finding, ...]:
        """By place in the text; those of the whole letter last."""
        found = [finding for result in self.results.values() for finding in result.findings]
        return tuple(sorted(found, key=lambda one: (one.start is None, one.start or 0)))


@dataclass(frozen=True, slots=True)
class Written:
    """What stands in the composer at the moment."""

    subject: str
    body: str
    send_at: str | None = None
    """The instant chosen (RFC 3339); None for now."""
    channel: LetterChannel = LetterChannel.EMAIL
    via: ContactId | None = None
    """Who forwards it; None when it goes straight to its recipient."""


class MistakeKind(StrEnum):
    SPELLING = "spelling"
    GRAMMAR = "grammar"
    REPEATED = "repeated"
    STYLE = "style"


@dataclass(frozen=True, slots=True)
class Mistake:
    """What a proofreader found in the body: `says` is its own sentence, `suggestions` the best first."""

    start: int
    end: int
    kind: MistakeKind
    says: str = ""
    suggestions: tuple[str, ...] = ()
