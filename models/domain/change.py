"""What one intent did to the record, in both directions.

A service answers each intent with one Change. Screens look at it to see which rows to refresh, and
undoing is writing `change.reversed()`: the store refuses where a row has moved on since.
"""

from dataclasses import dataclass, field

from models.domain.mail import Dispatch, KnownWord, MailAccount, WritingDesk
from models.domain.offers_kept import BenefitPoint, Compared, Judgement, OfferRevision, PayAim, PayFrame, Rate
from models.domain.preferences import Appearance, BackupPlan, RuleChoice
from models.domain.saved_views import SavedView
from models.domain.values import (
    Apart,
    Application,
    ApplicationId,
    Attachment,
    Company,
    Contact,
    Debrief,
    Decision,
    Interview,
    Invitation,
    Letter,
    Merged,
    Move,
    NextSteps,
    Note,
    Offer,
    Question,
    Reference,
    Reply,
    Settings,
    Value,
)

Key = tuple[str, ...]

_KEYS: dict[type, tuple[str, ...]] = {
    Company: ("id",),
    Contact: ("id",),
    Application: ("id",),
    Move: ("application", "to", "at"),
    Interview: ("id",),
    NextSteps: ("interview",),
    Debrief: ("interview",),
    Question: ("id",),
    Letter: ("id",),
    Reply: ("application", "contact", "at"),
    Reference: ("application", "contact"),
    Offer: ("id",),
    Note: ("id",),
    Decision: ("rule", "subject"),
    Settings: (),
    Invitation: ("interview",),
    Apart: ("one", "other"),
    Merged: ("gone",),
    Attachment: ("id",),
    MailAccount: ("id",),
    WritingDesk: (),
    Dispatch: ("letter",),
    KnownWord: ("word", "language"),
    Judgement: ("application", "criterion"),
    Compared: ("application",),
    BenefitPoint: ("application", "name"),
    OfferRevision: ("id",),
    PayFrame: ("application",),
    PayAim: (),
    Rate: ("base", "quote"),
    SavedView: ("id",),
    Appearance: (),
    BackupPlan: (),
    RuleChoice: ("rule",),
}


def key_fields(kind: type[Value]) -> tuple[str, ...]:
    """The fields that say which entry a value is (INTERCHANGE, "Importing into a folder").

    A kind without any has one entry, which is there always.
    """
    return _KEYS[kind]


def key_of(value: Value) -> tuple[object, ...]:
    return tuple(getattr(value, name) for name in _KEYS[type(value)])


@dataclass(frozen=True, slots=True)
class Edit:
    """One entry before and after: no `before` is a new one, no `after` a deleted one."""

    before: Value | None
    after: Value | None

    @property
    def value(self) -> Value:
        value = self.after if self.after is not None else self.before
        if value is None:
            raise ValueError("an edit has a side at least")
        return value

    @property
    def kind(self) -> type[Value]:
        return type(self.value)

    def reversed(self) -> "Edit":
        return Edit(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Change:
    """`intent` is a code that `ui/wording.py` has a sentence for; `about` fills its gaps."""

    intent: str
    edits: tuple[Edit, ...]
    about: dict[str, str] = field(default_factory=dict)
    applications: frozenset[ApplicationId] = frozenset()

    def reversed(self) -> "Change":
        edits = tuple(edit.reversed() for edit in reversed(self.edits))
        return Change(self.intent, edits, self.about, self.applications)

    def __bool__(self) -> bool:
        return bool(self.edits)
