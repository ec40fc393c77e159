"""One believable search around a second interview, from which letters of every kind can be asked for."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from models.adapters.phrase_book import phrase_book
from models.domain.etiquette.hours import Etiquette
from models.domain.letters.draft import compose
from models.domain.letters.drafting import Draft
from models.domain.letters.situation import OtherProcess, Situation, Voice
from models.domain.mail import Language, Tone
from models.domain.values import (
    Application,
    ApplicationId,
    AskedBy,
    Company,
    CompanyId,
    Contact,
    ContactId,
    ContactKind,
    Debrief,
    Interest,
    Interview,
    InterviewId,
    InterviewKind,
    LetterKind,
    NextSteps,
    Offer,
    OfferId,
    OfferItem,
    Participant,
    Question,
    QuestionId,
    Reference,
    Role,
    Stage,
)

TUESDAY = datetime(2026, 6, 16, 8, tzinfo=UTC)
"""10:00 in Berlin."""
ETIQUETTE = Etiquette(ZoneInfo("Europe/Berlin"), "Europe/Berlin")
OONA = Contact(
    ContactId("con-o"), "Oona Heikkinen", title="Chief Actuary",
    kinds=(ContactKind.INTERVIEWER, ContactKind.HIRING_MANAGER),
)  # fmt: skip
TOBIAS = Contact(ContactId("con-t"), "Tobias Lindqvist")
BEATRIZ = Contact(ContactId("con-b"), "Beatriz Amaral", kinds=(ContactKind.RECRUITER,))
GARETH = Contact(ContactId("con-g"), "Gareth Pugh-Lewis", kinds=(ContactKind.REFERENCE,))
FERNHILL = Company(CompanyId("com-f"), "Fernhill Mutual", industry="insurance")
APPLICATION = Application(
    ApplicationId("app-f"), FERNHILL.id, "Senior data analyst", Stage.WAITING, recruiter=BEATRIZ.id
)
HELD = Interview(
    InterviewId("int-2"), APPLICATION.id, TUESDAY - timedelta(days=1, hours=1), TUESDAY - timedelta(days=1),
    kind=InterviewKind.ONSITE, round=2,
    people=(Participant(OONA.id, Role.INTERVIEWER, "the loss triangle on a napkin"),
            Participant(TOBIAS.id, Role.INTERVIEWER)),
)  # fmt: skip
DEBRIEF = Debrief(
    HELD.id, TUESDAY, mood=4, focus=("survival models",),
    went_well=("the pricing example", "questions about the roadmap"),
    went_badly=("causal inference: I started with the method",),
    company_impression="Smaller than it looks from outside", still_interested=Interest.YES,
)  # fmt: skip
OFFER = Offer(
    OfferId("of-1"), APPLICATION.id, TUESDAY - timedelta(days=1), 60500, currency="EUR",
    settled=(OfferItem.PAY, OfferItem.SCHEDULE), deadline=TUESDAY + timedelta(days=3),
)  # fmt: skip
MINE = Question(QuestionId("q-1"), "How do analysts grow here?", AskedBy.ME, interview=HELD.id)
REFERENCE = Reference(APPLICATION.id, GARETH.id, ("survival models", "teaching"), "Pricing models for long-term care")

READERS = {
    LetterKind.RECRUITER_PERMISSION: BEATRIZ,
    LetterKind.RECRUITER_DEBRIEF: BEATRIZ,
    LetterKind.RECRUITER_NUDGE: BEATRIZ,
    LetterKind.RECRUITER_UPDATE: BEATRIZ,
    LetterKind.REFERENCE_HEADS_UP: GARETH,
    LetterKind.REFERENCE_THANKS: GARETH,
}
"""All the others go to the hiring side."""
KINDS = (
    LetterKind.INVITATION_REPLY,
    LetterKind.REJECTION_REPLY,
    LetterKind.OFFER_THANKS,
    LetterKind.DECISION_TIME,
    LetterKind.WITHDRAWAL,
    *READERS,
)
VOICES = tuple(Voice("Robin Halloway", tone, language) for tone in Tone for language in Language)


def other(name: str, industry: str | None, stage: Stage, rounds: int = 0) -> OtherProcess:
    company = Company(CompanyId(f"com-{name}"), name, industry=industry)
    return OtherProcess(Application(ApplicationId(f"app-{name}"), company.id, "Analyst", stage), company, rounds)


OTHERS = (
    other("Tidewell Energy", "energy", Stage.OFFER, 3),
    other("Quillmark", "publishing software", Stage.INTERVIEWING, 2),
    other("Halden & Rowe", "consulting", Stage.WAITING, 1),
    other("Corvane", None, Stage.APPLIED),
)


def situation(kind: LetterKind, voice: Voice = VOICES[0], **changes: Any) -> Situation:
    to = READERS.get(kind, OONA)
    steps = NextSteps(HELD.id, promised_by=date(2026, 6, 26))
    settled = replace(APPLICATION, stage=Stage.OFFER) if kind is LetterKind.REFERENCE_THANKS else APPLICATION
    whole = Situation(
        kind, TUESDAY, ETIQUETTE, voice, to, settled, FERNHILL, HELD, (HELD,),
        {one.id: one for one in (OONA, TOBIAS, BEATRIZ, GARETH)},
        DEBRIEF, (DEBRIEF,), steps, (MINE,), offers=(OFFER,),
        reference=REFERENCE if to is GARETH else None, recruiter=BEATRIZ, others=OTHERS,
    )  # fmt: skip
    return replace(whole, **changes)


def friendly(language: Language = Language.EN_GB) -> Voice:
    return Voice("Robin Halloway", Tone.FRIENDLY, language)


def written(kind: LetterKind, voice: Voice | None = None, **changes: Any) -> Draft:
    return compose(situation(kind, voice or friendly(), **changes), phrase_book())
