"""What the tiles say of a review."""

from datetime import tzinfo

from PySide6.QtCore import QCoreApplication

from models.domain.letters.briefs import BRIEFS, LINKEDIN_CHARACTERS
from models.domain.letters.review import TEMPLATES
from models.domain.letters.reviewing import Check, Finding, Result, Review, Weight
from models.domain.values import LetterChannel, LetterKind
from ui.letters.speaking import spoken
from ui.letters.tiles import Face

PERSONAL, WORDS, PROOF, NAMES, ALIKE, MORE = "personal", "words", "proof", "names", "alike", "more"
SIXTH = (Check.GAPS, Check.TONE, Check.EMPLOYERS, Check.ROUTE, Check.NIGHT, Check.ASKED)
ALIKE_WARNS = 50
"""Per cent (ETIQUETTE, "Letters")."""
SHOWN = 3
translate = QCoreApplication.translate


def checks_of(key: str) -> tuple[Check, ...]:
    """Whose findings stand behind a tile."""
    return {
        PERSONAL: (Check.PERSONAL,),
        ALIKE: (Check.PERSONAL,),
        WORDS: (Check.LENGTH,),
        PROOF: (Check.PROOF,),
        NAMES: (Check.NAMES,),
    }.get(key, SIXTH)


def findings_of(key: str, review: Review) -> tuple[Finding, ...]:
    found = [
        finding for check in checks_of(key) if check in review.results for finding in review.results[check].findings
    ]
    return tuple(sorted(found, key=lambda one: (one.start is None, one.start or 0)))


def faces(
    review: Review, kind: LetterKind, channel: LetterChannel | None, body: str, zone: tzinfo, trouble: str = ""
) -> list[Face]:
    """Five, and the sixth where there is something; `trouble` is why nobody could proofread."""
    made = [
        _personal(review, zone),
        _words(review, kind, channel, zone),
        _proof(review, body, zone, trouble),
        _names(review, zone),
        _alike(review, zone),
    ]
    sixth = _sixth(review, zone)
    return made if sixth is None else [*made, sixth]


def _result(review: Review, check: Check) -> Result:
    return review.results.get(check, Result(check))


def _face(result: Result, face: Face, zone: tzinfo) -> Face:
    sentences = [spoken(finding.says, zone) for finding in result.findings]
    says = ". ".join((f"{face.value}, {face.small}" if face.small else face.value, *sentences))
    return Face(
        face.key, face.value, face.small, face.icon, face.due, face.share, face.band, face.mark, says
    )  # fmt: skip


def _personal(review: Review, zone: tzinfo) -> Face:
    result = _result(review, Check.PERSONAL)
    if result.figure is None:
        return Face(PERSONAL, translate("Tiles", "Personal"))
    value = translate("Tiles", "{share} % personal").format(share=result.figure)
    small = translate("Tiles", "%n details of your own", "", result.detail or 0)
    due = result.weight is not Weight.FINE and (review.alike or 0) < ALIKE_WARNS
    return _face(result, Face(PERSONAL, value, small, due=due, share=result.figure / 100), zone)


def _words(review: Review, kind: LetterKind, channel: LetterChannel | None, zone: tzinfo) -> Face:
    result, brief = _result(review, Check.LENGTH), BRIEFS[kind]
    if result.figure is None:
        return Face(WORDS, translate("Tiles", "Words"))
    due = result.weight is not Weight.FINE
    if channel is LetterChannel.LINKEDIN:
        count = result.detail if result.detail is not None else result.figure
        value = translate("Tiles", "%Ln characters", "", count)
        small = translate("Tiles", "At most {most} for LinkedIn").format(most=LINKEDIN_CHARACTERS)
        return _face(result, Face(WORDS, value, small, due=due, share=min(1.0, count / LINKEDIN_CHARACTERS)), zone)
    value = translate("Tiles", "%Ln words", "", result.figure)
    if brief.least:
        small = translate("Tiles", "{least} to {most} is good").format(least=brief.least, most=brief.most)
    else:
        small = translate("Tiles", "At most {most} is good").format(most=brief.most)
    scale = brief.most * 1.3
    band = (brief.least / scale, brief.most / scale)
    face = Face(WORDS, value, small, due=due, band=band, mark=min(1.0, result.figure / scale))
    return _face(result, face, zone)


def _proof(review: Review, body: str, zone: tzinfo, trouble: str) -> Face:
    result = _result(review, Check.PROOF)
    if trouble:
        value = translate("Tiles", "Not proofread")
        return Face(PROOF, value, trouble, "spell-check", due=True, says=f"{value}. {trouble}")
    if Check.PROOF not in review.results:
        return Face(PROOF, translate("Tiles", "Proofreading"), icon="spell-check")
    found = result.findings
    if not found:
        small = translate("Tiles", "Nothing to mend")
        return _face(result, Face(PROOF, translate("Tiles", "Proofread"), small, "spell-check", share=1), zone)
    value = translate("Tiles", "{count} to proofread").format(count=len(found))
    words = [body[one.start : one.end] for one in found if one.start is not None and one.end is not None]
    small = ", ".join(" ".join(one.split()) for one in words[:SHOWN])
    return _face(result, Face(PROOF, value, small, "spell-check", due=True, share=1), zone)


def _names(review: Review, zone: tzinfo) -> Face:
    result = _result(review, Check.NAMES)
    if Check.NAMES not in review.results:
        return Face(NAMES, translate("Tiles", "Names"), icon="badge-check")
    count = result.detail if result.detail is not None else result.figure or 0
    small = translate("Tiles", "%n names checked", "", count)
    if not result.findings:
        face = Face(NAMES, translate("Tiles", "Names right"), small, "badge-check", share=1)
    else:
        value = translate("Tiles", "%n names to check", "", len(result.findings))
        face = Face(NAMES, value, small, "badge-check", due=True, share=1)
    return _face(result, face, zone)


def _alike(review: Review, zone: tzinfo) -> Face:
    if review.alike is None:
        return Face(ALIKE, translate("Tiles", "Nothing alike"), translate("Tiles", "no other letter"))
    value = translate("Tiles", "{share} % alike").format(share=review.alike)
    if review.alike_to == TEMPLATES:
        small = translate("Tiles", "with stock phrases")
    elif review.alike_to:
        small = translate("Tiles", "with {person}’s letter").format(person=review.alike_to.split()[0])
    else:
        small = translate("Tiles", "with any other letter")
    due = review.alike >= ALIKE_WARNS
    face = Face(ALIKE, value, small, due=due, share=review.alike / 100)
    return _face(_result(review, Check.PERSONAL) if due else Result(Check.PERSONAL), face, zone)


def _sixth(review: Review, zone: tzinfo) -> Face | None:
    """The checks that speak only where there is something to say."""
    speaking = [check for check in SIXTH if check in review.results and review.results[check].findings]
    if not speaking:
        return None
    found = findings_of(MORE, review)
    says = " ".join(spoken(finding.says, zone) for finding in found)
    if speaking == [Check.GAPS]:
        value = translate("Tiles", "%n gaps to fill", "", len(found))
        return Face(MORE, value, translate("Tiles", "Tab goes to the next"), due=True, share=1, says=f"{value}. {says}")
    if len(speaking) == 1:
        value, small = _name(speaking[0]), spoken(found[0].says, zone)
    else:
        value = translate("Tiles", "{count} to think of").format(count=len(found))
        small = ", ".join(_name(check) for check in speaking)
    return Face(MORE, value, small, due=True, share=1, says=f"{value}. {says}")


def _name(check: Check) -> str:
    return {
        Check.GAPS: translate("Tiles", "Gaps"),
        Check.TONE: translate("Tiles", "Tone"),
        Check.EMPLOYERS: translate("Tiles", "Employers"),
        Check.ROUTE: translate("Tiles", "Route"),
        Check.NIGHT: translate("Tiles", "Night"),
        Check.ASKED: translate("Tiles", "Asked before"),
    }[check]
