"""What the send panel says: the way a letter goes, what a channel means here, what the button will do."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from models.domain.bidi import apart
from models.domain.etiquette.hours import Etiquette
from models.domain.letters.briefs import BRIEFS, LINKEDIN_CHARACTERS, linkedin_length
from models.domain.letters.post import arrives
from models.domain.letters.reviewing import Check, Review, Weight
from models.domain.letters.situation import Situation
from models.domain.letters.wanted import KINDS
from models.domain.reminder import Rule
from models.domain.values import LetterChannel, LetterKind
from ui import wording

translate = QCoreApplication.translate


def first_name(name: str) -> str:
    """As one speaks of somebody; a title is no name."""
    words = [word for word in name.split() if not word.endswith(".")]
    return words[0] if words else name


def route(situation: Situation) -> str:
    """Straight, or through whoever represents the user here."""
    to, company, recruiter = situation.to, situation.company, situation.recruiter
    name = apart(first_name(to.name)) if to is not None else ""
    if to is None:
        return translate("SendPanel", "Nobody is named yet.")
    if not BRIEFS[situation.kind].to_hiring_side or company is None:
        return translate("SendPanel", "Straight to {name}.").format(name=name)
    if recruiter is None:
        return translate("SendPanel", "Straight to {name}. No agency at {company}.").format(
            name=name, company=apart(company.name)
        )
    agent = apart(first_name(recruiter.name))
    if recruiter.id == to.id:
        return translate("SendPanel", "To {agent}, who represents you here.").format(agent=agent)
    routed = situation.application.route_letters_via_recruiter if situation.application is not None else None
    if routed is None:
        return translate("SendPanel", "{agent} represents you here. Ask first whether you may write directly.").format(
            agent=agent
        )
    if routed:
        return translate("SendPanel", "Through {agent}, who represents you here and forwards it.").format(agent=agent)
    return translate("SendPanel", "Straight to {name}. {agent} agrees.").format(name=name, agent=agent)


def rule_of(kind: LetterKind) -> Rule:
    """The rule whose advice a letter of this kind follows."""
    if kind is LetterKind.FOLLOW_UP_CALL:
        return Rule.FOLLOW_UP
    return next((rule for rule, wanted in KINDS.items() if wanted is kind), Rule.OFFER_DECISION)


def must_ask(situation: Situation) -> bool:
    """Whether the agency has not said yet who writes."""
    return (
        situation.recruiter is not None
        and situation.application is not None
        and situation.application.route_letters_via_recruiter is None
        and BRIEFS[situation.kind].to_hiring_side
        and (situation.to is None or situation.to.id != situation.recruiter.id)
    )


def channel_name(channel: LetterChannel) -> str:
    return {
        LetterChannel.EMAIL: translate("SendPanel", "Email"),
        LetterChannel.CARD: translate("SendPanel", "Handwritten card"),
        LetterChannel.LINKEDIN: translate("SendPanel", "LinkedIn request"),
        LetterChannel.CALL: translate("SendPanel", "Phone call"),
    }[channel]


CHANNEL_ICONS = {
    LetterChannel.EMAIL: "mail",
    LetterChannel.CARD: "signature",
    LetterChannel.LINKEDIN: "linkedin",
    LetterChannel.CALL: "phone",
}


def email_hint(own: str | None) -> str:
    if own is None:
        return translate("SendPanel", "No mail account yet")
    return translate("SendPanel", "From {address}").format(address=own)


def card_hint(now: datetime, etiquette: Etiquette, promised: date | None) -> tuple[str, bool]:
    """About when post would be there, and whether they will have decided by then."""
    there = arrives(etiquette.day(now), etiquette)
    if promised is not None:
        day = wording.day_month(promised)
        if there < promised:
            return translate("SendPanel", "By post about 3 days, before {day}").format(day=day), False
        return translate("SendPanel", "By post about 3 days, not before {day}").format(day=day), True
    return translate("SendPanel", "By post there about {day}").format(day=wording.day(there)), False


def card_late(now: datetime, etiquette: Etiquette, late: datetime | None) -> str:
    """Where post comes too late; empty where it does not."""
    there = arrives(etiquette.day(now), etiquette)
    if late is None or there <= etiquette.day(late):
        return ""
    return translate(
        "SendPanel", "Post would be there about {day}, which is late. An email today, and the card as well, is safer."
    ).format(day=wording.day(there))


def card_there(now: datetime, etiquette: Etiquette) -> str:
    """When a card that is posted today would be there."""
    day = wording.day(arrives(etiquette.day(now), etiquette))
    return translate("SendPanel", "Posted today, it is there about {day}.").format(day=day)


def linkedin_hint(body: str) -> tuple[str, bool]:
    """Characters as LinkedIn counts them, and whether they are too many."""
    count = linkedin_length(body)
    said = translate("SendPanel", "{count} of {most} characters").format(count=count, most=LINKEDIN_CHARACTERS)
    return said, count > LINKEDIN_CHARACTERS


def call_hint(phone: str | None) -> str:
    return phone or translate("SendPanel", "No number is known yet")


# the button


def to_proofread(review: Review) -> int:
    return _asked(review, Check.PROOF)


def to_look_at(review: Review) -> int:
    """Everything that sending asks once about."""
    return sum(_asked(review, check) for check in review.results)


def _asked(review: Review, check: Check) -> int:
    result = review.results.get(check)
    if result is None or result.weight is not Weight.ASK:
        return 0
    return max(1, len(result.findings))


def fill_first(count: int) -> str:
    return translate("SendPanel", "Fill %n gaps first", "", count)


def shorten_first(count: int) -> str:
    return translate("SendPanel", "Take out %Ln characters first", "", count)


def button(review: Review, when: str) -> str:
    """What pressing it comes to. `when` is empty for now, else as one says it: "13:00", "Wed 17 June, 09:00"."""
    proof, looks = to_proofread(review), to_look_at(review)
    if looks:
        return (_proofread if proof == looks else _look)(looks, bool(when))
    if when:
        return translate("SendPanel", "Schedule for {when}").format(when=when)
    return translate("SendPanel", "Send now")


def _proofread(count: int, later: bool) -> str:
    if later:
        return translate("SendPanel", "Proofread %n points, then schedule", "", count)
    return translate("SendPanel", "Proofread %n points, then send", "", count)


def _look(count: int, later: bool) -> str:
    if later:
        return translate("SendPanel", "Look at %n points, then schedule", "", count)
    return translate("SendPanel", "Look at %n points, then send", "", count)


def leaves_at(moment: datetime, etiquette: Etiquette, now: datetime) -> str:
    """ "13:00" today, "Wed 17 June, 09:00" on another day."""
    local = etiquette.local(moment)
    if local.date() == etiquette.day(now):
        return wording.clock_time(local)
    return wording.day_and_time(local, etiquette.day(now))


def through_agency(situation: Situation) -> bool:
    """Whether it reaches them by way of the agency, as far as is known."""
    routed = situation.application.route_letters_via_recruiter if situation.application is not None else None
    return BRIEFS[situation.kind].to_hiring_side and situation.recruiter is not None and routed is not False
