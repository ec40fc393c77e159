"""What a decision's subject points to, rule by rule (ETIQUETTE, the column "subject")."""

import re

from models.domain import values as v
from models.domain.reminder import Rule

_INTERVIEW, _CONTACT, _APPLICATION = (v.Interview,), (v.Contact,), (v.Application,)
_SUBJECTS: dict[str, tuple[tuple[type[v.Value], ...], ...]] = {
    "reply_invitation": (_INTERVIEW,),
    "prepare": (_INTERVIEW,),
    "leave_the_room": (_INTERVIEW,),
    "debrief": (_INTERVIEW,),
    "recruiter_debrief": (_INTERVIEW,),
    "ask_permission": (_INTERVIEW,),
    "ask_recruiter": (_INTERVIEW,),
    "thank_you": (_INTERVIEW, _CONTACT),
    "confirm_name": (_CONTACT,),
    "find_address": (_CONTACT,),
    "connect": (_CONTACT,),
    "reference_heads_up": (_APPLICATION, _CONTACT),
    "thank_reference": (_APPLICATION, _CONTACT),
    "follow_up": (_APPLICATION,),
    "no_reply": (_APPLICATION,),
    "rejection_reply": (_APPLICATION,),
    "record_lesson": (_APPLICATION,),
    "withdraw_others": (_APPLICATION,),
    "update_recruiter": (_CONTACT, (v.Offer, v.Application)),
    "offer_thanks": ((v.Offer,),),
    "offer_open_items": ((v.Offer,),),
    "offer_decision": ((v.Offer,),),
}
"""What the ids in a rule's subject stand for."""

_RUNG = re.compile(r"(.+)#[1-9]")
_MOVE = re.compile(r"(.+):(?:" + "|".join(v.Stage) + ")")


def subject_pointers(rule: str, subject: str, state: object) -> list[tuple[tuple[type[v.Value], ...], str]] | None:
    """The ids that a decision's subject is built from, each with what it may be; None for one of no known form."""
    if rule == Rule.KEEP_SEARCHING and subject == "search":
        return []
    parts, kinds = subject.split("/"), _SUBJECTS.get(rule, ())
    if len(parts) == 1 and state is v.DecisionState.DISMISSED:
        alone = kinds[0] if len(kinds) == 1 else ()
        kinds = ((*alone, v.Company),)
    if len(parts) != len(kinds):
        return None
    if rule == Rule.FOLLOW_UP and (rung := _RUNG.fullmatch(parts[0])):
        parts[0] = rung[1]
    if rule == Rule.UPDATE_RECRUITER and len(parts) == 2:
        move = _MOVE.fullmatch(parts[1])
        event: tuple[type[v.Value], ...] = _APPLICATION if move else (v.Offer,)
        return [(kinds[0], parts[0]), (event, move[1] if move else parts[1])]
    return list(zip(kinds, parts, strict=True))
