"""What a reminder says on screen: its title, its reason, its advice, and what can be done about it here.

The sentences with gaps are those of `models.domain.phrases`; here they are translated, and then filled as a
person reads days and times. What the articles advise is told in our own words, never quoted.
"""

from datetime import datetime, tzinfo
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from models.domain import phrases
from models.domain.advice import ADVICE, ARTICLES, Advice
from models.domain.bidi import apart
from models.domain.letters.wanted import KINDS
from models.domain.phrases import Fill, Names, Phrase
from models.domain.reminder import Reminder, Rule
from models.domain.values import School
from ui import wording

translate = QCoreApplication.translate


def spoken(phrase: Phrase, zone: tzinfo) -> str:
    """The sentence in the person's language, its gaps filled."""
    text = translate(phrases.CONTEXT, phrase.text)
    return text.format(**{name: _filled(fill, zone) for name, fill in phrase.fills.items()})


def _filled(fill: Fill, zone: tzinfo) -> str:
    if isinstance(fill, datetime):
        return wording.day_and_time(fill.astimezone(zone))
    return apart(fill) if isinstance(fill, str) else str(fill) if isinstance(fill, int) else wording.day(fill)


def title(reminder: Reminder, person: str | None, company: str | None, zone: tzinfo) -> str:
    """What there is to do, with names."""
    return spoken(phrases.title(reminder, _names(reminder, person, company)), zone)


def why(reminder: Reminder, person: str | None, company: str | None, zone: tzinfo) -> str:
    """The dated fact that speaks for it."""
    return spoken(phrases.why(reminder, _names(reminder, person, company)), zone)


def _names(reminder: Reminder, person: str | None, company: str | None) -> Names:
    people = {} if reminder.contact is None else {reminder.contact: person or ""}
    companies = {} if reminder.application is None else {reminder.application: company or ""}
    return Names(people, companies)


class Words(NamedTuple):
    """What stands behind one rule."""

    name: str
    """Of the advice, as it stands on the row."""
    text: str
    """What the articles say about it, in our words."""


def advice(rule: Rule) -> Words:
    name, text = _advice()[rule]
    return Words(name, text)


def sources(rule: Rule) -> str:
    """Which articles a rule stands on: "From “After The Interview” and “the four Rs” (a recruitment consultant)."."""
    named = [translate("Advice", ARTICLES[letter]) for letter in ADVICE[rule]]
    if not named:
        return translate("Advice", "Our own advice; none of the articles speaks of it.")
    if len(named) == len(ARTICLES):
        first = translate("Advice", ARTICLES[Advice.J])
        return translate("Advice", "All five articles say so, among them {article}.").format(article=first)
    if len(named) == 1:
        return translate("Advice", "From {article}.").format(article=named[0])
    return translate("Advice", "From {articles} and {last}.").format(articles=", ".join(named[:-1]), last=named[-1])


def other_schools(rule: Rule, school: School) -> str:
    """Where the articles disagree, what the others say; empty where they do not."""
    if rule is not Rule.FOLLOW_UP:
        return ""
    said = {
        School.PATIENT: translate("Advice", "The patient school asks once, after a week, and lets it rest."),
        School.PHONE: translate("Advice", "The phone school calls once, when more than a week has gone by."),
        School.ASSERTIVE: translate("Advice", "The assertive school asks after 72 hours, again 48 and 24 hours later."),
    }
    return " ".join(text for other, text in said.items() if other is not school)


def verb(rule: Rule, company: str | None, person: str | None = None) -> str:
    """What Enter does about it in this window."""
    said = {
        Rule.PREPARE: translate("Verb", "Open the prep sheet"),
        Rule.LEAVE_THE_ROOM: translate("Verb", "Note next steps"),
        Rule.DEBRIEF: translate("Verb", "Start debrief"),
        Rule.CONFIRM_NAME: translate("Verb", "Confirm spelling"),
        Rule.FIND_ADDRESS: translate("Verb", "Add the address"),
        Rule.ASK_PERMISSION: translate("Verb", "Ask, or note the answer"),
        Rule.NO_REPLY: translate("Verb", "Move to No reply"),
        Rule.KEEP_SEARCHING: translate("Verb", "Find two more"),
        Rule.RECORD_LESSON: translate("Verb", "Note the reason"),
    }.get(rule)
    if said is None and rule in KINDS:
        to = (person or "").split()[0] if (person or "").split() else company or ""
        return translate("Verb", "Write to {name}").format(name=apart(to)).strip()
    return said or open_verb(company)


def open_verb(company: str | None) -> str:
    return translate("Verb", "Open {company}").format(company=company or "").strip()


def verb_icon(rule: Rule) -> str:
    return {
        Rule.PREPARE: "file-text",
        Rule.LEAVE_THE_ROOM: "clipboard-list",
        Rule.DEBRIEF: "notebook-pen",
        Rule.CONFIRM_NAME: "badge-check",
        Rule.FIND_ADDRESS: "contact-round",
        Rule.ASK_PERMISSION: "handshake",
        Rule.NO_REPLY: "moon",
        Rule.KEEP_SEARCHING: "plus",
        Rule.RECORD_LESSON: "pen-line",
    }.get(rule, "mail" if rule in KINDS else "panel-right")


def _advice() -> dict[Rule, tuple[str, str]]:
    say = translate
    return {
        Rule.REPLY_INVITATION: (
            say("Advice", "Ask what the invitation leaves open"),
            say("Advice", "Answer an invitation with thanks, and ask only what is still unknown: the format, "
                          "who will be there, what to prepare and what to bring."),
        ),
        Rule.PREPARE: (
            say("Advice", "Prepare the evening before"),
            say("Advice", "Know whom you will meet, what you would put better this time, and the questions "
                          "that you want to ask."),
        ),
        Rule.LEAVE_THE_ROOM: (
            say("Advice", "Ask who contacts whom, how and by when"),
            say("Advice", "Never leave without the next step: are there more rounds, who will be in touch, how and "
                          "by when, and what you may do meanwhile. Get names and titles right, and thank the "
                          "front desk too."),
        ),
        Rule.DEBRIEF: (
            say("Advice", "Take notes while it is fresh"),
            say("Advice", "Write down at once who was there, the tone, what mattered to them, what went well and what "
                          "you fumbled. A minute now saves what the evening forgets."),
        ),
        Rule.CONFIRM_NAME: (
            say("Advice", "Names and titles spelled right"),
            say("Advice", "A letter to somebody whose name is misspelled says the opposite of what it wants to say. "
                          "A card or a signature settles it."),
        ),
        Rule.FIND_ADDRESS: (
            say("Advice", "Keep the card of everybody you meet"),
            say("Advice", "Every interviewer gets a letter of their own, and it needs an address. Cards and the "
                          "invitation usually have one."),
        ),
        Rule.RECRUITER_DEBRIEF: (
            say("Advice", "Your recruiter hears first"),
            say("Advice", "Tell the recruiter how it went, what you liked and what not, and ask what the hiring "
                          "manager thought."),
        ),
        Rule.ASK_PERMISSION: (
            say("Advice", "The agency decides who writes"),
            say("Advice", "Where an agency brought you in, it decides whether you may write to the interviewers "
                          "yourself. Ask before the first letter."),
        ),
        Rule.THANK_YOU: (
            say("Advice", "Thank-you within 24 hours"),
            say("Advice", "Each interviewer gets a thank-you of their own within a day: the moment you remember, what "
                          "went well, what you would put better, and the next step."),
        ),
        Rule.CONNECT: (
            say("Advice", "Connect with the people you met"),
            say("Advice", "A day after the thank-you, a short and personal invitation on LinkedIn keeps the thread."),
        ),
        Rule.REFERENCE_HEADS_UP: (
            say("Advice", "Warn references before they are called"),
            say("Advice", "Those who vouch for you should know that somebody may call, for which job, and what to "
                          "stress."),
        ),
        Rule.ASK_RECRUITER: (
            say("Advice", "Let your recruiter follow up for you"),
            say("Advice", "With an agency between you, the recruiter is the one who asks. A short word to them after "
                          "a few days is enough."),
        ),
        Rule.FOLLOW_UP: (
            say("Advice", "Follow up once, briefly"),
            say("Advice", "One short question about where things stand is fine once the day they named has passed, "
                          "or after about a week. More than that would press them."),
        ),
        Rule.NO_REPLY: (
            say("Advice", "A month is quite common"),
            say("Advice", "Have patience; a month without news is nothing unusual. After much longer it is kinder to "
                          "yourself to let it rest. An answer can still revive it."),
        ),
        Rule.KEEP_SEARCHING: (
            say("Advice", "Not all eggs in one basket"),
            say("Advice", "Keep applying while you wait. One or two fresh applications spread the weight and make the "
                          "waiting lighter."),
        ),
        Rule.UPDATE_RECRUITER: (
            say("Advice", "Keep your recruiter up to date"),
            say("Advice", "Your recruiter should hear about the other processes first, and everything. Employers need "
                          "no name."),
        ),
        Rule.REJECTION_REPLY: (
            say("Advice", "Gracious after a no"),
            say("Advice", "Thank them for their time, ask what you could improve and whether they know somebody who "
                          "is looking. The door stays open."),
        ),
        Rule.RECORD_LESSON: (
            say("Advice", "A reason helps the next time"),
            say("Advice", "Find out whether it was technical, the way it was told, the fit or something else, and "
                          "take one lesson along."),
        ),
        Rule.THANK_REFERENCE: (
            say("Advice", "Thank those who vouched for you"),
            say("Advice", "Tell your references how it ended and thank them, whatever the outcome."),
        ),
        Rule.OFFER_THANKS: (
            say("Advice", "Thank them for the offer"),
            say("Advice", "Say thanks within a day, name what is still open, and say when you will decide."),
        ),
        Rule.OFFER_OPEN_ITEMS: (
            say("Advice", "Settle pay, schedule and benefits first"),
            say("Advice", "Before you say yes, pay, working hours, benefits and the first day should be clear."),
        ),
        Rule.OFFER_DECISION: (
            say("Advice", "Ask for a day or two if you need it"),
            say("Advice", "It is fine to ask for a day or two to think it over. Answer before the time is up."),
        ),
        Rule.WITHDRAW_OTHERS: (
            say("Advice", "Free the places you no longer need"),
            say("Advice", "Whoever has accepted elsewhere says so to the others soon: thanks, a clear word, and no "
                          "reason owed."),
        ),
    }  # fmt: skip
