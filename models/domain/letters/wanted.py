"""Which rule wants which kind of letter, and about whom: what every door to a letter goes by."""

from typing import NamedTuple

from models.domain.reminder import Reminder, Rule
from models.domain.values import ApplicationId, ContactId, InterviewId, LetterKind, School

KINDS: dict[Rule, LetterKind] = {
    Rule.REPLY_INVITATION: LetterKind.INVITATION_REPLY,
    Rule.RECRUITER_DEBRIEF: LetterKind.RECRUITER_DEBRIEF,
    Rule.ASK_PERMISSION: LetterKind.RECRUITER_PERMISSION,
    Rule.THANK_YOU: LetterKind.THANK_YOU,
    Rule.CONNECT: LetterKind.LINKEDIN_INVITE,
    Rule.REFERENCE_HEADS_UP: LetterKind.REFERENCE_HEADS_UP,
    Rule.ASK_RECRUITER: LetterKind.RECRUITER_NUDGE,
    Rule.FOLLOW_UP: LetterKind.FOLLOW_UP,
    Rule.UPDATE_RECRUITER: LetterKind.RECRUITER_UPDATE,
    Rule.REJECTION_REPLY: LetterKind.REJECTION_REPLY,
    Rule.THANK_REFERENCE: LetterKind.REFERENCE_THANKS,
    Rule.OFFER_THANKS: LetterKind.OFFER_THANKS,
    Rule.WITHDRAW_OTHERS: LetterKind.WITHDRAWAL,
}
"""Asking for time (`decision_time`) is the user's own choice before an offer's deadline: no rule wants it."""

_OF_THE_INTERVIEW = frozenset(
    {
        LetterKind.INVITATION_REPLY,
        LetterKind.RECRUITER_DEBRIEF,
        LetterKind.RECRUITER_PERMISSION,
        LetterKind.THANK_YOU,
        LetterKind.LINKEDIN_INVITE,
        LetterKind.RECRUITER_NUDGE,
    }
)
"""Letters that are written once for each interview."""


class Wanted(NamedTuple):
    """What a letter would be begun with."""

    kind: LetterKind
    application: ApplicationId | None
    interview: InterviewId | None
    to: ContactId | None


def wanted_kind(rule: str, school: School) -> LetterKind | None:
    """The kind of letter that does what the rule asks for; by telephone where the school has one call."""
    kind = KINDS.get(Rule(rule))
    if kind is LetterKind.FOLLOW_UP and school is School.PHONE:
        return LetterKind.FOLLOW_UP_CALL
    return kind


def wanted_by(reminder: Reminder, school: School) -> Wanted | None:
    """None where the reminder asks for something else than a letter."""
    kind = wanted_kind(reminder.rule, school)
    if kind is None:
        return None
    interview = reminder.interview if kind in _OF_THE_INTERVIEW else None
    return Wanted(kind, reminder.application, interview, reminder.contact)
