"""Check 8: where the agency wants letters to go through it, they do (R)."""

from models.domain.letters.briefs import BRIEFS
from models.domain.letters.reading import Reading, asks
from models.domain.letters.reviewing import Check, Finding, Fix, FixKind, Result
from models.domain.phrases import QT_TRANSLATE_NOOP, Phrase
from models.domain.values import LetterChannel, LetterKind

_THROUGH = QT_TRANSLATE_NOOP(
    "Letters", "{recruiter} represents you here, so this goes that way. Ask first whether you may write directly."
)
_NOT_DIRECTLY = QT_TRANSLATE_NOOP(
    "Letters", "{recruiter} represents you here. Ask first whether a request on LinkedIn is welcome."
)


def check(reading: Reading) -> Result:
    """`beside` is the recruiter's name where there is one."""
    situation = reading.situation
    recruiter, application = situation.recruiter, situation.application
    beside = "" if recruiter is None else recruiter.name
    if recruiter is None or application is None or not application.route_letters_via_recruiter:
        return asks(Check.ROUTE, [], beside=beside)
    straight = reading.written.via is None and (situation.to is None or situation.to.id != recruiter.id)
    if not straight or not BRIEFS[situation.kind].to_hiring_side:
        return asks(Check.ROUTE, [], beside=beside)
    by_linkedin = situation.kind is LetterKind.LINKEDIN_INVITE or reading.written.channel is LetterChannel.LINKEDIN
    says = Phrase(_NOT_DIRECTLY if by_linkedin else _THROUGH, {"recruiter": recruiter.name})
    fixes = () if by_linkedin else (Fix(FixKind.ROUTE, recruiter.id),)
    return asks(Check.ROUTE, [Finding(Check.ROUTE, says, fixes=fixes, key=f"route:{application.id}")], beside=beside)
