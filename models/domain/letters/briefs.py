"""What each kind of letter must hold and how long it may be (ETIQUETTE, the table of letters)."""

from dataclasses import dataclass
from enum import StrEnum

from models.domain.values import LetterChannel, LetterKind


class Part(StrEnum):
    """What a passage is there for. The first four are the four Rs (article R)."""

    REMEMBER = "remember"
    REINFORCE = "reinforce"
    RECOUP = "recoup"
    REMIND = "remind"
    ASK = "ask"
    """A question of one's own, not asked yet (article C)."""
    POINT = "point"
    """What another kind of letter has to say: why I write, what is still open, what to stress."""


FOUR_RS = (Part.REMEMBER, Part.REINFORCE, Part.RECOUP, Part.REMIND)
_WRITTEN = (LetterChannel.EMAIL, LetterChannel.CARD, LetterChannel.LINKEDIN)
_SPOKEN = (LetterChannel.EMAIL, LetterChannel.CALL)

LINKEDIN_CHARACTERS = 300
"""A LinkedIn invitation's note; counted as LinkedIn counts, in UTF-16 code units."""


@dataclass(frozen=True, slots=True)
class Brief:
    """`least` and `most` are words; `to_hiring_side` letters go through the recruiter in a routed application."""

    most: int
    least: int = 0
    parts: tuple[Part, ...] = (Part.POINT,)
    channels: tuple[LetterChannel, ...] = (LetterChannel.EMAIL,)
    to_hiring_side: bool = True


BRIEFS: dict[LetterKind, Brief] = {
    LetterKind.THANK_YOU: Brief(200, 80, (*FOUR_RS, Part.ASK), _WRITTEN),
    LetterKind.FOLLOW_UP: Brief(120),
    LetterKind.FOLLOW_UP_CALL: Brief(350, channels=(LetterChannel.CALL,)),
    LetterKind.RECRUITER_PERMISSION: Brief(80, channels=_SPOKEN, to_hiring_side=False),
    LetterKind.INVITATION_REPLY: Brief(120),
    LetterKind.REJECTION_REPLY: Brief(150),
    LetterKind.OFFER_THANKS: Brief(150),
    LetterKind.DECISION_TIME: Brief(100),
    LetterKind.RECRUITER_DEBRIEF: Brief(250, channels=_SPOKEN, to_hiring_side=False),
    LetterKind.RECRUITER_NUDGE: Brief(80, channels=_SPOKEN, to_hiring_side=False),
    LetterKind.RECRUITER_UPDATE: Brief(150, channels=_SPOKEN, to_hiring_side=False),
    LetterKind.REFERENCE_HEADS_UP: Brief(200, channels=_SPOKEN, to_hiring_side=False),
    LetterKind.REFERENCE_THANKS: Brief(120, channels=(*_WRITTEN[:2], LetterChannel.CALL), to_hiring_side=False),
    LetterKind.LINKEDIN_INVITE: Brief(60, parts=FOUR_RS, channels=(LetterChannel.LINKEDIN,)),
    LetterKind.WITHDRAWAL: Brief(100),
}
"""`follow_up_call` is a script of one page, `linkedin_invite` is bound by its characters."""


def linkedin_length(text: str) -> int:
    """Characters as LinkedIn counts them: UTF-16 code units, so that an emoji counts twice."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
