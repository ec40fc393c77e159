"""The lists of the interchange file, field by field and in the file's own order (INTERCHANGE)."""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, dataclass, fields
from datetime import time
from typing import cast

from models.domain import values as v
from models.domain.reminder import Rule
from models.formats.interchange_read import (
    Doubled,
    Findings,
    Path,
    Reader,
    country,
    day,
    figures,
    flag,
    ident,
    instant,
    integer,
    many,
    number,
    number_or_text,
    one_of,
    pointer,
    shown,
    text,
    told,
    wall_clock,
    zone,
)
from models.formats.interchange_subjects import subject_pointers

Row = Mapping[str, object]
Check = Callable[[Row, Path, Findings], None]

_STARS = integer(1, 5)
_DAYS = integer(0, 3650)


def _nothing_more(_row: Row, _path: Path, _found: Findings) -> None:
    """Most entries are right when each of their fields is."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How one kind of entry stands in the file. `check` looks at fields that depend on each other."""

    kind: type
    readers: Mapping[str, Reader]
    check: Check = _nothing_more

    def read(self, value: object, path: Path, found: Findings) -> object:
        """An instance of the kind, or None after a fault."""
        if not isinstance(value, dict):
            found.fault(path, told("an object", value))
            return None
        if isinstance(value, Doubled):
            for name in value.names:
                found.fault((path, name), "stands there twice")
        before = len(found.faults)
        row: dict[str, object] = {}
        for key, item in value.items():
            reader = self.readers.get(key)
            if reader is None:
                found.unknown_key(path, key)
            elif item is not None:
                row[key] = reader(item, (path, key), found)
        for name in required(self.kind):
            if name not in row:
                found.fault((path, name), "is missing")
        self.check(row, path, found)
        if len(found.faults) > before or found.more_faults:
            return None
        return self.kind(**{attribute(key): item for key, item in row.items()})


_REQUIRED: dict[type, tuple[str, ...]] = {}


def required(kind: type) -> tuple[str, ...]:
    """The keys that an entry cannot be without: the fields of the value that have no default."""
    if kind not in _REQUIRED:
        found: tuple[Field[object], ...] = fields(kind)
        _REQUIRED[kind] = tuple(f.name for f in found if f.default is MISSING and f.default_factory is MISSING)
    return _REQUIRED[kind]


def attribute(key: str) -> str:
    """The value's name of a key of the file; one of them is a word that Python keeps for itself."""
    return "from_stage" if key == "from" else key


def _sent_when(row: Row, path: Path, found: Findings) -> None:
    if row.get("state") is v.LetterState.SENT and "sent_at" not in row:
        found.fault((path, "sent_at"), "is missing: a letter that is sent was sent at some time")


def _day_has_hours(row: Row, path: Path, found: Findings) -> None:
    starts, ends = row.get("day_starts"), row.get("day_ends")
    if starts is not None and ends is not None and cast(time, starts) >= cast(time, ends):
        found.fault((path, "day_ends"), "must come after day_starts")


def _decided(row: Row, path: Path, found: Findings) -> None:
    if row.get("state") is v.DecisionState.SNOOZED and "until" not in row:
        found.fault((path, "until"), "is missing: what is snoozed is so until some time")
    rule, subject = row.get("rule"), row.get("subject")
    if not isinstance(rule, str) or not isinstance(subject, str):
        return
    pointers = subject_pointers(rule, subject, row.get("state"))
    if pointers is None:
        found.fault((path, "subject"), f"{shown(subject)} is no subject of the rule {rule}")
        return
    for kinds, identifier in pointers:
        found.pointers.append((kinds, identifier, (path, "subject")))


def _reply_channel(value: object, path: Path, found: Findings) -> v.LetterChannel | None:
    """The file leaves open which of its two lists of channels a reply's is from: both are understood."""
    alias = _ALIASES.get(value, value) if isinstance(value, str) else value
    return None if alias is None else cast(v.LetterChannel | None, _letter_channel(alias, path, found))


_letter_channel = one_of(v.LetterChannel)
_ALIASES: dict[str, str | None] = {"phone": "call", "post": "card", "other": None}

_TEXTS = many(text)
_company, _contact, _application = pointer(v.Company), pointer(v.Contact), pointer(v.Application)
_interview = pointer(v.Interview)

SETTINGS = Shape(
    v.Settings,
    {
        "own_addresses": _TEXTS,
        "name": text,
        "weights": figures,
        "school": one_of(v.School),
        "timezone": zone,
        "day_starts": wall_clock,
        "day_ends": wall_clock,
        "business_days_only": flag,
        "holiday_country": country,
        "search_gap_days": _DAYS,
        "silence_days": _DAYS,
    },
    _day_has_hours,
)

PARTICIPANT = Shape(
    v.Participant,
    {"contact": _contact, "role": one_of(v.Role), "moment": text, "thanked_in_person": flag},
)

LISTS: dict[str, Shape] = {
    "companies": Shape(
        v.Company,
        {"id": ident(v.Company), "name": text, "website": text, "industry": text, "notes": text},
    ),
    "contacts": Shape(
        v.Contact,
        {
            "id": ident(v.Contact),
            "name": text,
            "name_confirmed": flag,
            "name_source": text,
            "pronunciation": text,
            "address": text,
            "vcard": text,
            "title": text,
            "company": _company,
            "emails": _TEXTS,
            "phones": _TEXTS,
            "linkedin": text,
            "kinds": many(one_of(v.ContactKind)),
            "met_at": text,
            "notes": text,
        },
    ),
    "applications": Shape(
        v.Application,
        {
            "id": ident(v.Application),
            "position": integer(),
            "company": _company,
            "role": text,
            "stage": one_of(v.Stage),
            "created_at": instant,
            "applied_at": instant,
            "recruiter": _contact,
            "route_letters_via_recruiter": flag,
            "source": text,
            "url": text,
            "location": text,
            "salary_from": number,
            "salary_to": number,
            "currency": text,
            "fit": _STARS,
            "dream": flag,
            "tags": _TEXTS,
            "reason": one_of(v.Reason),
            "feedback": text,
            "notes": text,
        },
    ),
    "moves": Shape(
        v.Move,
        {"application": _application, "from": one_of(v.Stage), "to": one_of(v.Stage), "at": instant},
    ),
    "interviews": Shape(
        v.Interview,
        {
            "id": ident(v.Interview),
            "application": _application,
            "title": text,
            "round": integer(),
            "kind": one_of(v.InterviewKind),
            "starts_at": instant,
            "ends_at": instant,
            "timezone": zone,
            "location": text,
            "status": one_of(v.InterviewStatus),
            "recorded_at": instant,
            "prepared": flag,
            "to_prepare": text,
            "calendar_uid": text,
            "people": many(PARTICIPANT.read),
        },
    ),
    "next_steps": Shape(
        v.NextSteps,
        {
            "interview": _interview,
            "more_rounds": flag,
            "contact_by": text,
            "channel": one_of(v.ContactChannel),
            "promised_by": day,
            "meanwhile": text,
            "recorded_at": instant,
        },
    ),
    "debriefs": Shape(
        v.Debrief,
        {
            "interview": _interview,
            "saved_at": instant,
            "mood": _STARS,
            "tone": _STARS,
            "focus": _TEXTS,
            "went_well": _TEXTS,
            "went_badly": _TEXTS,
            "forgot": _TEXTS,
            "company_impression": text,
            "role_fit_technical": _STARS,
            "role_fit_cultural": _STARS,
            "people_impression": text,
            "place_impression": text,
            "expectations_met": _STARS,
            "still_interested": one_of(v.Interest),
        },
    ),
    "questions": Shape(
        v.Question,
        {
            "id": ident(v.Question),
            "text": text,
            "asked_by": one_of(v.AskedBy),
            "contact": _contact,
            "topic": text,
            "interview": _interview,
            "answer": text,
            "better_answer": text,
            "rating": _STARS,
            "state": one_of(v.QuestionState),
            "versions": _TEXTS,
        },
    ),
    "letters": Shape(
        v.Letter,
        {
            "id": ident(v.Letter),
            "kind": one_of(v.LetterKind),
            "application": _application,
            "interview": _interview,
            "to": _contact,
            "via": _contact,
            "channel": _letter_channel,
            "subject": text,
            "body": text,
            "state": one_of(v.LetterState),
            "created_at": instant,
            "send_at": instant,
            "sent_at": instant,
            "message_id": text,
        },
        _sent_when,
    ),
    "replies": Shape(
        v.Reply,
        {
            "application": _application,
            "contact": _contact,
            "at": instant,
            "channel": _reply_channel,
            "summary": text,
        },
    ),
    "references": Shape(
        v.Reference,
        {"application": _application, "contact": _contact, "stress": _TEXTS, "summary": text},
    ),
    "offers": Shape(
        v.Offer,
        {
            "id": ident(v.Offer),
            "application": _application,
            "recorded_at": instant,
            "base": number,
            "bonus": number,
            "equity": number_or_text,
            "currency": text,
            "schedule": text,
            "benefits": _TEXTS,
            "start_date": day,
            "settled": many(one_of(v.OfferItem)),
            "deadline": instant,
            "more_time_asked": flag,
            "decision": one_of(v.OfferDecision),
            "decided_at": instant,
            "impressions": text,
        },
    ),
    "notes": Shape(
        v.Note,
        {
            "id": ident(v.Note),
            "title": text,
            "body": text,
            "versions": _TEXTS,
            "application": _application,
            "contact": _contact,
            "interview": _interview,
            "created_at": instant,
            "updated_at": instant,
        },
    ),
    "decisions": Shape(
        v.Decision,
        {
            "rule": one_of(Rule),
            "subject": text,
            "state": one_of(v.DecisionState),
            "until": instant,
            "at": instant,
        },
        _decided,
    ),
}
"""In the order in which entries may point at each other: backwards, within the file."""
