"""When an interview is over, and whether it is one at all any more."""

from datetime import datetime

from models.domain.facts import DEFAULT_LENGTH
from models.domain.values import Interview, InterviewStatus


def end_of(interview: Interview) -> datetime:
    """The recorded end, else an hour after the start."""
    return interview.ends_at if interview.ends_at is not None else interview.starts_at + DEFAULT_LENGTH


def stands(interview: Interview) -> bool:
    """Booked or held, not cancelled."""
    return interview.status is not InterviewStatus.CANCELLED
