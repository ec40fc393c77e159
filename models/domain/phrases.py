"""What a reminder says: one sentence to do, one to say why.

A phrase is a sentence with named gaps and what fills them. The command line speaks it in English as it
stands; `ui/wording.py` translates the sentence first and fills the gaps by the locale. QT_TRANSLATE_NOOP
is the marker that Qt's lupdate looks for; here it gives back the text.
"""

from collections.abc import Mapping
from datetime import date, datetime, tzinfo
from typing import NamedTuple

from models.domain.bidi import apart
from models.domain.reminder import Reminder, Rule
from models.domain.values import ApplicationId, ContactId

CONTEXT = "Reminders"

Fill = str | int | date | datetime


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802 (the name that lupdate knows)
    return text


class Phrase(NamedTuple):
    text: str
    fills: dict[str, Fill]

    def english(self, zone: tzinfo) -> str:
        return self.text.format(**{name: spoken(fill, zone) for name, fill in self.fills.items()})


class Names(NamedTuple):
    """Who and what the ids stand for."""

    people: Mapping[ContactId, str]
    companies: Mapping[ApplicationId, str]


def spoken(fill: Fill, zone: tzinfo) -> str:
    """“Mon 15 June, 14:00” for an instant, “Mon 15 June” for a day."""
    if isinstance(fill, datetime):
        local = fill.astimezone(zone)
        return f"{local:%a} {local.day} {local:%B}, {local:%H:%M}"
    if isinstance(fill, date):
        return f"{fill:%a} {fill.day} {fill:%B}"
    return apart(fill) if isinstance(fill, str) else str(fill)


_TITLES: dict[Rule, str] = {
    Rule.REPLY_INVITATION: QT_TRANSLATE_NOOP("Reminders", "Ask {company} what the invitation left open"),
    Rule.PREPARE: QT_TRANSLATE_NOOP("Reminders", "Prepare for the interview at {company}"),
    Rule.LEAVE_THE_ROOM: QT_TRANSLATE_NOOP("Reminders", "Ask for the next steps at {company}"),
    Rule.DEBRIEF: QT_TRANSLATE_NOOP("Reminders", "Write down how it went at {company}"),
    Rule.CONFIRM_NAME: QT_TRANSLATE_NOOP("Reminders", "Confirm how {person}’s name is spelled"),
    Rule.FIND_ADDRESS: QT_TRANSLATE_NOOP("Reminders", "Find an e-mail address for {person}"),
    Rule.RECRUITER_DEBRIEF: QT_TRANSLATE_NOOP("Reminders", "Tell {person} how it went at {company}"),
    Rule.ASK_PERMISSION: QT_TRANSLATE_NOOP("Reminders", "Ask {person} whether you may write to {company} directly"),
    Rule.THANK_YOU: QT_TRANSLATE_NOOP("Reminders", "Thank {person} for the interview at {company}"),
    Rule.CONNECT: QT_TRANSLATE_NOOP("Reminders", "Ask {person} to connect on LinkedIn"),
    Rule.REFERENCE_HEADS_UP: QT_TRANSLATE_NOOP("Reminders", "Tell {person} that {company} may call"),
    Rule.ASK_RECRUITER: QT_TRANSLATE_NOOP("Reminders", "Ask {person} to follow up with {company}"),
    Rule.FOLLOW_UP: QT_TRANSLATE_NOOP("Reminders", "Ask {company} where things stand"),
    Rule.NO_REPLY: QT_TRANSLATE_NOOP("Reminders", "Let {company} rest as “no reply”"),
    Rule.KEEP_SEARCHING: QT_TRANSLATE_NOOP("Reminders", "Begin something new beside what you wait for"),
    Rule.UPDATE_RECRUITER: QT_TRANSLATE_NOOP("Reminders", "Tell {person} what is new with {company}"),
    Rule.REJECTION_REPLY: QT_TRANSLATE_NOOP("Reminders", "Thank {company} after the no"),
    Rule.RECORD_LESSON: QT_TRANSLATE_NOOP("Reminders", "Note what you take from {company}’s no"),
    Rule.THANK_REFERENCE: QT_TRANSLATE_NOOP("Reminders", "Thank {person} for being your reference"),
    Rule.OFFER_THANKS: QT_TRANSLATE_NOOP("Reminders", "Thank {company} for the offer"),
    Rule.OFFER_OPEN_ITEMS: QT_TRANSLATE_NOOP("Reminders", "Settle what is open in {company}’s offer"),
    Rule.OFFER_DECISION: QT_TRANSLATE_NOOP("Reminders", "Answer {company}’s offer"),
    Rule.WITHDRAW_OTHERS: QT_TRANSLATE_NOOP("Reminders", "Withdraw from {company}"),
}

_REASONS: dict[Rule, str] = {
    Rule.REPLY_INVITATION: QT_TRANSLATE_NOOP(
        "Reminders", "The interview was noted on {since}. How, with whom or what to prepare is not known yet."
    ),
    Rule.PREPARE: QT_TRANSLATE_NOOP("Reminders", "The interview begins on {since}."),
    Rule.LEAVE_THE_ROOM: QT_TRANSLATE_NOOP(
        "Reminders", "The interview is that of {since}. Who contacts whom, how and by when is best asked in the room."
    ),
    Rule.DEBRIEF: QT_TRANSLATE_NOOP("Reminders", "It ended on {since}. One minute now saves the details."),
    Rule.CONFIRM_NAME: QT_TRANSLATE_NOOP(
        "Reminders", "You met on {since}. A letter begins with the name and the title spelled right."
    ),
    Rule.FIND_ADDRESS: QT_TRANSLATE_NOOP("Reminders", "You met on {since}, and no e-mail address is recorded."),
    Rule.RECRUITER_DEBRIEF: QT_TRANSLATE_NOOP(
        "Reminders", "The interview ended on {since}. Your recruiter hears first, within a day."
    ),
    Rule.ASK_PERMISSION: QT_TRANSLATE_NOOP(
        "Reminders", "The interview ended on {since}. The agency decides whether you write to them yourself."
    ),
    Rule.THANK_YOU: QT_TRANSLATE_NOOP(
        "Reminders", "The interview ended on {since}. A thank-you of one’s own is best within 24 hours."
    ),
    Rule.CONNECT: QT_TRANSLATE_NOOP("Reminders", "Your thank-you went out on {since}."),
    Rule.REFERENCE_HEADS_UP: QT_TRANSLATE_NOOP(
        "Reminders", "The first interview there is that of {since}. Nobody should be called unprepared."
    ),
    Rule.ASK_RECRUITER: QT_TRANSLATE_NOOP(
        "Reminders", "The interview ended on {since}, and no word has come. Your recruiter asks for you."
    ),
    Rule.FOLLOW_UP: QT_TRANSLATE_NOOP(
        "Reminders", "The interview ended on {since}, and no word has come. One short question is fine."
    ),
    Rule.NO_REPLY: QT_TRANSLATE_NOOP("Reminders", "The last word was on {since}. It can be taken up again any time."),
    Rule.KEEP_SEARCHING: QT_TRANSLATE_NOOP(
        "Reminders", "Something new last began on {since}. Fresh applications spread the weight."
    ),
    Rule.UPDATE_RECRUITER: QT_TRANSLATE_NOOP(
        "Reminders", "The news is of {since}. It helps your recruiter elsewhere; the employer need not be named."
    ),
    Rule.REJECTION_REPLY: QT_TRANSLATE_NOOP(
        "Reminders", "The no came on {since}. Thank them, ask what you could improve and who else is looking."
    ),
    Rule.RECORD_LESSON: QT_TRANSLATE_NOOP("Reminders", "The no came on {since}. A reason helps the next time."),
    Rule.THANK_REFERENCE: QT_TRANSLATE_NOOP("Reminders", "It was settled on {since}. They like to hear how it ended."),
    Rule.OFFER_THANKS: QT_TRANSLATE_NOOP("Reminders", "The offer came on {since}. Thank them within a day."),
    Rule.OFFER_OPEN_ITEMS: QT_TRANSLATE_NOOP(
        "Reminders", "The offer came on {since}. Pay, schedule, benefits or start date is not settled yet."
    ),
    Rule.OFFER_DECISION: QT_TRANSLATE_NOOP(
        "Reminders", "They wait for your answer until {since}. It is fine to ask for a day or two."
    ),
    Rule.WITHDRAW_OTHERS: QT_TRANSLATE_NOOP(
        "Reminders", "You accepted another offer on {since}. A short word frees their time."
    ),
}


def title(reminder: Reminder, names: Names) -> Phrase:
    """What there is to do."""
    return Phrase(_TITLES[reminder.rule], _fills(reminder, names))


def why(reminder: Reminder, names: Names) -> Phrase:
    """The dated fact that speaks for it."""
    return Phrase(_REASONS[reminder.rule], _fills(reminder, names))


def _fills(reminder: Reminder, names: Names) -> dict[str, Fill]:
    fills: dict[str, Fill] = {"since": reminder.since or reminder.due}
    if reminder.contact is not None:
        fills["person"] = names.people.get(reminder.contact, "")
    if reminder.application is not None:
        fills["company"] = names.companies.get(reminder.application, "")
    return fills
