"""When one id takes the place of another: two people, or two companies, that turned out to be one."""

import re
from dataclasses import replace
from datetime import datetime

from models.domain.values import (
    Apart,
    Application,
    CompanyId,
    Contact,
    ContactId,
    Decision,
    Interview,
    Invitation,
    Letter,
    Merged,
    Note,
    Participant,
    Question,
    Reference,
    Reply,
    Value,
)

_PARTS = re.compile(r"([/#:])")
"""What joins ids in the subject of a reminder (INTERCHANGE, "agenda --json")."""


def pointed(value: Value, gone: str, into: str) -> Value | None:
    """The value as it names `into` wherever it named `gone`; None for a pair that would be of one with itself."""
    contact, company = ContactId(into), CompanyId(into)
    match value:
        case Contact():
            return replace(value, company=company) if value.company == gone else value
        case Application():
            value = replace(value, company=company) if value.company == gone else value
            return replace(value, recruiter=contact) if value.recruiter == gone else value
        case Interview():
            return replace(value, people=_people(value.people, gone, contact))
        case Letter():
            value = replace(value, to=contact) if value.to == gone else value
            return replace(value, via=contact) if value.via == gone else value
        case Reply() | Reference() | Question() | Note():
            return replace(value, contact=contact) if value.contact == gone else value
        case Decision():
            return replace(value, subject=renamed(value.subject, gone, into))
        case Invitation():
            invited = (into if one == gone else one for one in value.invited)
            return replace(value, invited=tuple(dict.fromkeys(invited)))
        case Apart():
            one, other = sorted(into if each == gone else each for each in (value.one, value.other))
            return None if one == other else Apart(one, other)
        case Merged():
            return None if value.gone == into else Merged(value.gone, into if value.became == gone else value.became)
    return value


def mentioned(value: Value) -> frozenset[str]:
    """Ids of people and companies that the value may name; some of them are ids of other things."""
    found = {getattr(value, name, None) for name in ("company", "recruiter", "contact", "to", "via")}
    match value:
        case Interview():
            found.update(part.contact for part in value.people)
        case Decision():
            found.update(_PARTS.split(value.subject))
    return frozenset(one for one in found if isinstance(one, str))


def combined(kept: Value, came: Value) -> Value:
    """Two entries under one key as one; what was there stays, and gaps are filled."""
    match kept, came:
        case (Reply(), Reply()):
            return replace(kept, channel=kept.channel or came.channel, summary=joined(kept.summary, came.summary))
        case (Reference(), Reference()):
            stress = tuple(dict.fromkeys((*kept.stress, *came.stress)))
            return replace(kept, stress=stress, summary=joined(kept.summary, came.summary))
        case (Decision(), Decision()):
            return came if _said_at(came) > _said_at(kept) else kept
    return kept


def joined(first: str | None, second: str | None, between: str = "\n\n") -> str | None:
    """Two texts as one, without saying anything twice."""
    if not first or not second:
        return first or second
    if second.strip() in first:
        return first
    return second if first.strip() in second else f"{first}{between}{second}"


def renamed(subject: str, gone: str, into: str) -> str:
    """The subject of a reminder, about the one who stays."""
    return "".join(into if part == gone else part for part in _PARTS.split(subject))


def _people(people: tuple[Participant, ...], gone: str, into: ContactId) -> tuple[Participant, ...]:
    """Somebody who was there twice was there once, at the first of their places."""
    found: dict[ContactId, Participant] = {}
    for part in people:
        part = replace(part, contact=into) if part.contact == gone else part
        known = found.get(part.contact)
        found[part.contact] = part if known is None else _one_part(known, part)
    return tuple(found.values())


def _one_part(first: Participant, second: Participant) -> Participant:
    thanked = first.thanked_in_person
    return replace(
        first,
        role=first.role or second.role,
        moment=joined(first.moment, second.moment, "; "),
        thanked_in_person=second.thanked_in_person if thanked is None else thanked or bool(second.thanked_in_person),
    )


def _said_at(decision: Decision) -> float:
    at: datetime | None = decision.at
    return at.timestamp() if at is not None else 0.0
