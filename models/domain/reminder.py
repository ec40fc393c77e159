"""A reminder, and the answer of the rules: due, next, calm (INTERCHANGE, "agenda --json")."""

from datetime import datetime
from enum import StrEnum
from typing import NamedTuple

from models.domain.values import ApplicationId, ContactId, InterviewId


class Rule(StrEnum):
    """The rules in the order of ETIQUETTE's table, which is their precedence."""

    REPLY_INVITATION = "reply_invitation"
    PREPARE = "prepare"
    LEAVE_THE_ROOM = "leave_the_room"
    DEBRIEF = "debrief"
    CONFIRM_NAME = "confirm_name"
    FIND_ADDRESS = "find_address"
    RECRUITER_DEBRIEF = "recruiter_debrief"
    ASK_PERMISSION = "ask_permission"
    THANK_YOU = "thank_you"
    CONNECT = "connect"
    REFERENCE_HEADS_UP = "reference_heads_up"
    ASK_RECRUITER = "ask_recruiter"
    FOLLOW_UP = "follow_up"
    NO_REPLY = "no_reply"
    KEEP_SEARCHING = "keep_searching"
    UPDATE_RECRUITER = "update_recruiter"
    REJECTION_REPLY = "rejection_reply"
    RECORD_LESSON = "record_lesson"
    THANK_REFERENCE = "thank_reference"
    OFFER_THANKS = "offer_thanks"
    OFFER_OPEN_ITEMS = "offer_open_items"
    OFFER_DECISION = "offer_decision"
    WITHDRAW_OTHERS = "withdraw_others"


SILENT = frozenset({Rule.CONFIRM_NAME, Rule.FIND_ADDRESS, Rule.RECORD_LESSON})
"""These never announce themselves."""

LETTERS = frozenset(
    {
        Rule.RECRUITER_DEBRIEF,
        Rule.THANK_YOU,
        Rule.CONNECT,
        Rule.REFERENCE_HEADS_UP,
        Rule.ASK_RECRUITER,
        Rule.FOLLOW_UP,
        Rule.UPDATE_RECRUITER,
        Rule.REJECTION_REPLY,
        Rule.THANK_REFERENCE,
        Rule.OFFER_THANKS,
        Rule.WITHDRAW_OTHERS,
    }
)
"""These lead to a letter, of which a person gets one a day (Read exactly so, 13)."""

ORDER: dict[str, int] = {rule: place for place, rule in enumerate(Rule)}


class Reminder(NamedTuple):
    """One line of the agenda. `until` is when it goes away by itself.

    `moments` are the instants besides its due at which it speaks again (`offer_decision` has two).
    """

    rule: Rule
    subject: str
    due: datetime
    late: datetime | None = None
    until: datetime | None = None
    application: ApplicationId | None = None
    contact: ContactId | None = None
    interview: InterviewId | None = None
    since: datetime | None = None
    """The fact that the rule counts from: an end, a move, the last contact."""
    moments: tuple[datetime, ...] = ()

    @property
    def owed(self) -> tuple[datetime, ...]:
        """The instants at which a bubble is owed; none for what only stands in Today (Read exactly so, 14)."""
        if self.rule in SILENT:
            return ()
        return (self.due, *(moment for moment in self.moments if moment > self.due))

    def is_late(self, now: datetime) -> bool:
        return self.late is not None and now >= self.late

    def sort_key(self) -> tuple[datetime, int, str]:
        return (self.due, ORDER[self.rule], self.subject)


class Calm(NamedTuple):
    """Why nothing is due for one waiting application, and when it will be heard of again."""

    application: ApplicationId
    days_waiting: int
    typical_days: float
    share_answered: float | None
    speaks_up_at: datetime | None


class Agenda(NamedTuple):
    at: datetime
    timezone: str
    due: tuple[Reminder, ...]
    next: tuple[Reminder, ...]
    calm: tuple[Calm, ...]
