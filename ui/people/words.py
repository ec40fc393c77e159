"""Codes and facts about people as a person reads them: relations, dates, letters, and the sentence for readers."""

from collections.abc import Sequence
from datetime import datetime, tzinfo

from models.domain.people_views import LetterWord, PersonRow
from models.domain.values import ContactKind, LetterChannel, LetterKind
from ui import wording

translate = wording.translate

CARD, SIGNATURE, TYPED = "business card", "signature", "typed with them"
SOURCES = (CARD, SIGNATURE, TYPED)
"""Where a name was seen written. They are kept as they stand here; `source` says them."""

TONES = {
    ContactKind.INTERVIEWER: "wait",
    ContactKind.HIRING_MANAGER: "wait",
    ContactKind.RECRUITER: "plum",
    ContactKind.REFERENCE: "accent",
    ContactKind.FRONT_DESK: "neutral",
    ContactKind.OTHER: "neutral",
}


def relation(kind: ContactKind) -> str:
    return {
        ContactKind.INTERVIEWER: translate("Person", "Interviewer"),
        ContactKind.RECRUITER: translate("Person", "Recruiter"),
        ContactKind.REFERENCE: translate("Person", "Reference"),
        ContactKind.FRONT_DESK: translate("Person", "Front desk"),
        ContactKind.HIRING_MANAGER: translate("Person", "Hiring manager"),
        ContactKind.OTHER: translate("Person", "Other"),
    }[kind]


def relations(kinds: Sequence[ContactKind]) -> str:
    return ", ".join(relation(kind) for kind in kinds)


def source(kept: str | None) -> str:
    """How the spelling was confirmed, behind "Spelling confirmed"; another source than ours stands as it was kept."""
    return {
        "": "",
        CARD: translate("Person", "from their business card"),
        "card": translate("Person", "from their business card"),
        "email signature": translate("Person", "from their email signature"),
        "invitation": translate("Person", "from their invitation"),
        "mail": translate("Person", "from their mail"),
        SIGNATURE: translate("Person", "from their signature"),
        TYPED: translate("Person", "typed with them"),
    }.get(kept or "", translate("Person", "seen: {source}").format(source=kept))


def letters(row: PersonRow) -> str:
    """What stands in the column of letters; nothing where there is nothing to say."""
    if row.letter_state is not None and (row.letter_state is not LetterWord.THANKED or not row.letters_sent):
        return {
            LetterWord.HEADS_UP_DUE: translate("Person", "heads-up due"),
            LetterWord.DRAFT_DUE: translate("Person", "letter due"),
            LetterWord.THANKED: translate("Person", "thanked"),
        }[row.letter_state]
    return translate("Person", "{count} sent").format(count=row.letters_sent) if row.letters_sent else ""


def is_due(row: PersonRow) -> bool:
    return row.letter_state in (LetterWord.HEADS_UP_DUE, LetterWord.DRAFT_DUE)


def contacted(row: PersonRow, now: datetime, zone: tzinfo) -> str:
    """ "Fri 12 June", with the year where it is another one; nothing where there was no contact yet."""
    if row.last_contact is None:
        return ""
    return wording.day(row.last_contact.astimezone(zone).date(), now.astimezone(zone).date())


def met(row: PersonRow, now: datetime, zone: tzinfo) -> str:
    """The day at the foot of a card: "15 June", "today"."""
    if row.last_met is None:
        return ""
    day = row.last_met.astimezone(zone).date()
    return translate("Days", "today") if day == now.astimezone(zone).date() else wording.day_month(day)


def spelling(confirmed: bool | None) -> str:
    return translate("Person", "spelled right") if confirmed else translate("Person", "check spelling")


def sentence(row: PersonRow, now: datetime, zone: tzinfo) -> str:
    """All of a card or a line, for those who hear it: it begins with the name."""
    parts = [row.name, row.title or "", row.company or "", relations(row.kinds)]
    said = translate("Person", "spelling confirmed") if row.confirmed else translate("Person", "spelling to be checked")
    parts.append(said)
    if row.last_met is not None:
        day = wording.day(row.last_met.astimezone(zone).date(), now.astimezone(zone).date())
        parts.append(translate("Person", "met {day}").format(day=day))
    if row.last_contact is not None and row.last_contact != row.last_met:
        parts.append(translate("Person", "last contact {day}").format(day=contacted(row, now, zone)))
    written = letters(row)
    if written:
        known = translate("Person", "letters: {said}").format(said=written)
        parts.append(known if row.letters_sent and row.letter_state is None else written)
    return ", ".join(part for part in parts if part)


def first_name(name: str) -> str:
    return name.split()[0] if name.split() else name


def letter_kind(kind: LetterKind) -> str:
    """Without whom it goes to: that stands above."""
    return {
        LetterKind.THANK_YOU: translate("Letter", "Thank-you"),
        LetterKind.FOLLOW_UP: translate("Letter", "Follow-up"),
        LetterKind.FOLLOW_UP_CALL: translate("Letter", "Follow-up call"),
        LetterKind.RECRUITER_PERMISSION: translate("Letter", "Question whether to write directly"),
        LetterKind.INVITATION_REPLY: translate("Letter", "Answer to the invitation"),
        LetterKind.REJECTION_REPLY: translate("Letter", "Thanks after the no"),
        LetterKind.OFFER_THANKS: translate("Letter", "Thanks for the offer"),
        LetterKind.DECISION_TIME: translate("Letter", "Request for time"),
        LetterKind.RECRUITER_DEBRIEF: translate("Letter", "Debrief"),
        LetterKind.RECRUITER_NUDGE: translate("Letter", "Nudge"),
        LetterKind.RECRUITER_UPDATE: translate("Letter", "Update"),
        LetterKind.REFERENCE_HEADS_UP: translate("Letter", "Heads-up"),
        LetterKind.REFERENCE_THANKS: translate("Letter", "Thanks for vouching"),
        LetterKind.LINKEDIN_INVITE: translate("Letter", "LinkedIn invitation"),
        LetterKind.WITHDRAWAL: translate("Letter", "Withdrawal"),
    }[kind]


def answered(channel: LetterChannel | None) -> str:
    return {
        None: translate("Letter", "They answered"),
        LetterChannel.EMAIL: translate("Letter", "They answered by email"),
        LetterChannel.CARD: translate("Letter", "They answered by post"),
        LetterChannel.LINKEDIN: translate("Letter", "They answered on LinkedIn"),
        LetterChannel.CALL: translate("Letter", "They called"),
    }[channel]
