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


ORDER: dict[str, int] = {rule: place for place, rule in enumerate(Rule)}


class Reminder(NamedTuple):
    """One line of the agenda. `until` is when it goes away by itself.

    `moments` are the instants at which a bubble is owed: the due (or a snooze's end), and the two
    further ones of `offer_decision`; none for the rules that only stand in Today.
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
