"""Every kind of letter beside the thank-you, the LinkedIn request and the follow-ups, and who composes it."""

from models.domain.letters.invitation import invitation_reply
from models.domain.letters.offers import decision_time, offer_thanks
from models.domain.letters.recruiter_debrief import recruiter_debrief
from models.domain.letters.recruiter_update import recruiter_update
from models.domain.letters.recruiters import recruiter_nudge, recruiter_permission
from models.domain.letters.references import reference_heads_up, reference_thanks
from models.domain.letters.rejection import rejection_reply
from models.domain.letters.withdrawal import withdrawal
from models.domain.values import LetterKind

COMPOSERS = {
    LetterKind.RECRUITER_PERMISSION: recruiter_permission,
    LetterKind.INVITATION_REPLY: invitation_reply,
    LetterKind.REJECTION_REPLY: rejection_reply,
    LetterKind.OFFER_THANKS: offer_thanks,
    LetterKind.DECISION_TIME: decision_time,
    LetterKind.RECRUITER_DEBRIEF: recruiter_debrief,
    LetterKind.RECRUITER_NUDGE: recruiter_nudge,
    LetterKind.RECRUITER_UPDATE: recruiter_update,
    LetterKind.REFERENCE_HEADS_UP: reference_heads_up,
    LetterKind.REFERENCE_THANKS: reference_thanks,
    LetterKind.WITHDRAWAL: withdrawal,
}
