"""What the head of the composer says: which letter, about what, how far it is."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from models.domain.letters.situation import Situation
from models.domain.mail import Language, Tone
from models.domain.values import LetterKind, LetterState
from ui import wording

translate = QCoreApplication.translate


def title(kind: LetterKind, person: str) -> str:
    """ "Thank-you to Rafael Quintana"."""
    name = {
        LetterKind.THANK_YOU: translate("Composer", "Thank-you to {person}"),
        LetterKind.FOLLOW_UP: translate("Composer", "Follow-up to {person}"),
        LetterKind.FOLLOW_UP_CALL: translate("Composer", "Call to {person}"),
        LetterKind.RECRUITER_PERMISSION: translate("Composer", "Asking {person} who writes"),
        LetterKind.INVITATION_REPLY: translate("Composer", "Answer to {person}’s invitation"),
        LetterKind.REJECTION_REPLY: translate("Composer", "Thanks to {person} after the no"),
        LetterKind.OFFER_THANKS: translate("Composer", "Thanks to {person} for the offer"),
        LetterKind.DECISION_TIME: translate("Composer", "Asking {person} for time"),
        LetterKind.RECRUITER_DEBRIEF: translate("Composer", "Telling {person} how it went"),
        LetterKind.RECRUITER_NUDGE: translate("Composer", "Asking {person} to follow up"),
        LetterKind.RECRUITER_UPDATE: translate("Composer", "News for {person}"),
        LetterKind.REFERENCE_HEADS_UP: translate("Composer", "Heads-up to {person}"),
        LetterKind.REFERENCE_THANKS: translate("Composer", "Thanks to {person}"),
        LetterKind.LINKEDIN_INVITE: translate("Composer", "LinkedIn request to {person}"),
        LetterKind.WITHDRAWAL: translate("Composer", "Withdrawal to {person}"),
    }[kind]
    return name.format(person=person or translate("Composer", "nobody yet"))


def about(situation: Situation) -> str:
    """ "Quillmark, round 2"; the company alone where no interview is meant."""
    company = situation.company.name if situation.company is not None else ""
    interview = situation.interview
    if interview is None or interview not in situation.interviews or situation.kind is not LetterKind.THANK_YOU:
        return company
    number = situation.interviews.index(interview) + 1
    round_ = translate("Composer", "round {number}").format(number=number)
    return translate("Composer", "{company}, {round}").format(company=company, round=round_) if company else round_


def kept(state: LetterState, at: datetime | None, zone: tzinfo) -> str:
    """ "Draft saved 10:08", of the last time that it was kept in this sitting."""
    if state is LetterState.DRAFT:
        if at is None:
            return translate("Composer", "Draft")
        return translate("Composer", "Draft saved {time}").format(time=wording.clock_time(at.astimezone(zone)))
    return {
        LetterState.READY: translate("Composer", "In the outbox"),
        LetterState.SCHEDULED: translate("Composer", "In the outbox"),
        LetterState.SENDING: translate("Composer", "Leaving now"),
        LetterState.SENT: translate("Composer", "As it left"),
        LetterState.FAILED: translate("Composer", "It has not left yet"),
        LetterState.UNSURE: translate("Composer", "It may have left"),
    }[state]


def tone_name(tone: Tone) -> str:
    return {
        Tone.FORMAL: translate("Composer", "Formal"),
        Tone.FRIENDLY: translate("Composer", "Friendly"),
    }[tone]


def language_name(language: Language) -> str:
    return {
        Language.EN_GB: translate("Composer", "British English"),
        Language.EN_US: translate("Composer", "American English"),
        Language.DE: translate("Composer", "German"),
    }[language]


def told(person: str, address: str | None, via: str) -> str:
    """Who it goes to, for a reader: the name, where to, and through whom."""
    parts = [person, address or ""]
    if via:
        parts.append(translate("Composer", "through {person}").format(person=via))
    return ", ".join(one for one in parts if one)
