"""The words of the interchange file that have a fixed list of answers, and the typed ids.

A code is written to files and tables as it stands here; what a person reads is `ui/wording.py`'s business.
"""

from enum import StrEnum
from typing import NewType

CompanyId = NewType("CompanyId", str)
ContactId = NewType("ContactId", str)
ApplicationId = NewType("ApplicationId", str)
InterviewId = NewType("InterviewId", str)
QuestionId = NewType("QuestionId", str)
LetterId = NewType("LetterId", str)
OfferId = NewType("OfferId", str)
NoteId = NewType("NoteId", str)


class School(StrEnum):
    """How forward the candidate likes to be (ETIQUETTE, "The follow-up schools")."""

    PATIENT = "patient"
    PHONE = "phone"
    ASSERTIVE = "assertive"


class Stage(StrEnum):
    """The columns of the board, in their order; from ACCEPTED on an application is closed."""

    WISHLIST = "wishlist"
    APPLIED = "applied"
    SCREENING = "screening"
    INTERVIEWING = "interviewing"
    WAITING = "waiting"
    OFFER = "offer"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    NO_REPLY = "no_reply"

    @property
    def closed(self) -> bool:
        return self in CLOSED_STAGES

    @property
    def open_past_wishlist(self) -> bool:
        return self in OPEN_PAST_WISHLIST


CLOSED_STAGES = frozenset({Stage.ACCEPTED, Stage.REJECTED, Stage.WITHDRAWN, Stage.NO_REPLY})
OPEN_STAGES = frozenset(Stage) - CLOSED_STAGES
OPEN_PAST_WISHLIST = OPEN_STAGES - {Stage.WISHLIST}
WAITING_STAGES = frozenset({Stage.INTERVIEWING, Stage.WAITING, Stage.OFFER})


class Reason(StrEnum):
    TECHNICAL = "technical"
    COMMUNICATION = "communication"
    FIT = "fit"
    OTHER = "other"


class ContactKind(StrEnum):
    INTERVIEWER = "interviewer"
    RECRUITER = "recruiter"
    REFERENCE = "reference"
    FRONT_DESK = "front_desk"
    HIRING_MANAGER = "hiring_manager"
    OTHER = "other"


class Role(StrEnum):
    """What a person did at one interview."""

    INTERVIEWER = "interviewer"
    FRONT_DESK = "front_desk"
    RECRUITER = "recruiter"


class InterviewKind(StrEnum):
    PHONE = "phone"
    VIDEO = "video"
    ONSITE = "onsite"
    WHITEBOARD = "whiteboard"
    PAIR_PROGRAMMING = "pair_programming"
    TAKE_HOME = "take_home"
    PANEL = "panel"
    OTHER = "other"


class InterviewStatus(StrEnum):
    SCHEDULED = "scheduled"
    HELD = "held"
    CANCELLED = "cancelled"


class ContactChannel(StrEnum):
    """How they said that they would be in touch."""

    EMAIL = "email"
    PHONE = "phone"
    POST = "post"
    OTHER = "other"


class LetterChannel(StrEnum):
    EMAIL = "email"
    CARD = "card"
    LINKEDIN = "linkedin"
    CALL = "call"


class LetterKind(StrEnum):
    THANK_YOU = "thank_you"
    FOLLOW_UP = "follow_up"
    FOLLOW_UP_CALL = "follow_up_call"
    RECRUITER_PERMISSION = "recruiter_permission"
    INVITATION_REPLY = "invitation_reply"
    REJECTION_REPLY = "rejection_reply"
    OFFER_THANKS = "offer_thanks"
    DECISION_TIME = "decision_time"
    RECRUITER_DEBRIEF = "recruiter_debrief"
    RECRUITER_NUDGE = "recruiter_nudge"
    RECRUITER_UPDATE = "recruiter_update"
    REFERENCE_HEADS_UP = "reference_heads_up"
    REFERENCE_THANKS = "reference_thanks"
    LINKEDIN_INVITE = "linkedin_invite"
    WITHDRAWAL = "withdrawal"


class LetterState(StrEnum):
    DRAFT = "draft"
    READY = "ready"
    SCHEDULED = "scheduled"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNSURE = "unsure"


class Interest(StrEnum):
    YES = "yes"
    UNSURE = "unsure"
    NO = "no"


class AskedBy(StrEnum):
    THEM = "them"
    ME = "me"


class QuestionState(StrEnum):
    TO_IMPROVE = "to_improve"
    IMPROVED = "improved"
    READY = "ready"


class OfferItem(StrEnum):
    PAY = "pay"
    SCHEDULE = "schedule"
    BENEFITS = "benefits"
    START_DATE = "start_date"


class OfferDecision(StrEnum):
    ACCEPTED = "accepted"
    DECLINED = "declined"


class DecisionState(StrEnum):
    """What the user said of a reminder."""

    SNOOZED = "snoozed"
    DONE = "done"
    DISMISSED = "dismissed"
