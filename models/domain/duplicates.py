"""People and companies that may be the same, each pair with its reasons."""

from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """Why two may be one, the strongest first."""

    EMAIL = "email"
    PHONE = "phone"
    NAME = "name"
    NICKNAME = "nickname"
    INITIALS = "initials"
    SPELLING = "spelling"
    WEBSITE = "website"


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two ids of a kind, the smaller first; `why` is a clause for each reason, the strongest first."""

    one: str
    other: str
    reasons: tuple[Reason, ...]
    why: str
    score: float
    """From 0 to 1, for the order of a list; nothing is ever merged by it."""
