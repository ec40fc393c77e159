"""From ids that the index has found to what is shown of them: names, places, and the words that answer."""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from models.domain.search_views import Hit, Kind
from models.domain.search_words import bold, first_place
from models.domain.values import (
    Application,
    Company,
    ContactId,
    Debrief,
    Interview,
    InterviewId,
    Letter,
    Note,
    Question,
)
from models.store import reading, reading_people
from models.store.repository import Store

_BEFORE, _LENGTH = 28, 110
"""Characters of a quotation: before the word that answers, and in all."""
_MARKS = re.compile(r"[*_`#>~|\[\]]+")
"""Markdown's signs, which say nothing in half a line."""
_TARGET = re.compile(r"\]\([^()\s]*(?:\)|$)")
"""Where a link leads to, cut off or whole."""
_VALUES: dict[Kind, type[Any]] = {
    Kind.APPLICATION: Application,
    Kind.INTERVIEW: Interview,
    Kind.LETTER: Letter,
    Kind.NOTE: Note,
    Kind.QUESTION: Question,
    Kind.DEBRIEF: Debrief,
}
Key = tuple[Kind, str]


class Hits:
    """For one question; asks for each row once."""

    def __init__(self, store: Store, wanted: Sequence[str]) -> None:
        self._store, self._wanted = store, wanted
        self._people: dict[str, reading_people.Listed] = {}
        self._cards: dict[str, reading.CardRow] = {}
        self._interviews: dict[str, Interview | None] = {}

    def is_called(self, contact: str) -> bool:
        """Whether somebody's name answers, rather than what is noted about them."""
        person = self._person(contact)
        return person is not None and len(bold(person.name, self._wanted)) >= len(self._wanted)

    def of(self, keys: Sequence[Key], through: Mapping[Key, str]) -> list[Hit]:
        """In their order; what was deleted a moment ago is left out. `through` says by whom a thing was found."""
        hits = (self._hit(kind, one, through.get((kind, one))) for kind, one in keys)
        return [hit for hit in hits if hit is not None]

    def _hit(self, kind: Kind, one: str, through: str | None) -> Hit | None:
        if kind is Kind.CONTACT:
            return self._of_person(one)
        value = self._store.get(_VALUES[kind], one)
        match value:
            case Application():
                return self._of_application(value, through)
            case Interview():
                self._interviews[value.id] = value
                return self._placed(Kind.INTERVIEW, value.id, value.title, (value.location, value.to_prepare), value.id)
            case Letter():
                return self._of_letter(value)
            case Note():
                at = value.updated_at or value.created_at
                return self._placed(
                    Kind.NOTE,
                    value.id,
                    value.title,
                    (value.body,),
                    value.interview,
                    value.application,
                    value.contact,
                    at=at,
                )
            case Question():
                answers = (value.answer, value.better_answer, value.topic)
                state = value.state.value if value.state is not None else ""
                return self._placed(
                    Kind.QUESTION, value.id, value.text, answers, value.interview, None, value.contact, state
                )
            case Debrief():
                lists = (*value.went_well, *value.went_badly, *value.forgot, *value.focus)
                texts = (*lists, value.company_impression, value.people_impression, value.place_impression)
                return self._placed(Kind.DEBRIEF, value.interview, "", texts, value.interview)
        return None

    def _of_person(self, one: str) -> Hit | None:
        person = self._person(one)
        if person is None:
            return None
        company = ""
        if person.company is not None:
            employer = self._store.get(Company, person.company)
            company = employer.name if employer is not None else ""
        reach = (*json.loads(person.emails), *json.loads(person.phones))
        said = self._said((person.title, company, person.notes, person.met_at, *reach), person.name)
        if said in (company, person.title or ""):
            said = ""  # stands beside the name anyway
        return Hit(
            Kind.CONTACT,
            one,
            person.name,
            bold(person.name, self._wanted),
            said,
            contact=person.contact,
            company=company,
            role=person.title or "",
        )

    def _of_application(self, value: Application, through: str | None) -> Hit | None:
        card = self._card(value.id)
        if card is None:
            return None
        texts = (value.notes, value.feedback, value.location, value.source, ", ".join(value.tags))
        said = "" if through else self._said(texts, f"{card.company} {card.role}")
        person = self._person(through) if through else None
        met = reading_people.interviews_with(self._store, person.contact) if person else []
        meetings = (self._interview(one) for one in met)
        meeting = next((one for one in meetings if one is not None and one.application == value.id), None)
        return Hit(
            Kind.APPLICATION,
            value.id,
            card.company,
            bold(card.company, self._wanted),
            said,
            application=value.id,
            contact=person.contact if person else None,
            person=person.name if person else "",
            company=card.company,
            role=card.role,
            stage=card.stage,
            at=meeting.starts_at if meeting is not None else None,
        )

    def _of_letter(self, value: Letter) -> Hit | None:
        state = value.state.value if value.state is not None else "draft"
        at = value.sent_at or value.send_at or value.created_at
        return self._placed(
            Kind.LETTER, value.id, value.subject, (value.body,), value.interview, value.application, value.to, state, at
        )

    def _placed(
        self,
        kind: Kind,
        one: str,
        title: str | None,
        texts: Sequence[str | None],
        interview: InterviewId | None,
        application: str | None = None,
        contact: ContactId | None = None,
        state: str = "",
        at: Any = None,
    ) -> Hit:
        """What was written, with the application that it belongs to by itself or by its interview."""
        title = " ".join((title or "").split())
        meeting = self._interview(interview) if interview is not None else None
        card = self._card(application or (meeting.application if meeting is not None else None))
        person = self._person(contact) if contact is not None else None
        said = self._said(texts, title)
        return Hit(
            kind,
            one,
            title,
            bold(title, self._wanted),
            said,
            application=card.application if card is not None else None,
            interview=interview,
            contact=person.contact if person is not None else None,
            person=person.name if person is not None else "",
            company=card.company if card is not None else "",
            role=card.role if card is not None else "",
            stage=card.stage if card is not None else None,
            round=meeting.round if meeting is not None else None,
            state=state,
            at=at or (meeting.starts_at if meeting is not None else None),
        )

    def _said(self, texts: Sequence[str | None], title: str) -> str:
        """The half line around the first word that answers, where the title does not say all of them."""
        if not self._wanted or len(bold(title, self._wanted)) >= len(self._wanted):
            return ""
        for text in filter(None, texts):
            place = first_place(text, self._wanted)
            if place >= 0:
                return _half_line(text, place)
        return ""

    # what belongs to it

    def _person(self, contact: str) -> reading_people.Listed | None:
        if contact not in self._people:
            self._people.update((one.contact, one) for one in reading_people.listed(self._store, [ContactId(contact)]))
        return self._people.get(contact)

    def _card(self, application: str | None) -> reading.CardRow | None:
        if application is not None and application not in self._cards:
            self._cards.update(reading.cards_of(self._store, [application]))  # type: ignore[list-item,arg-type]
        return self._cards.get(application) if application is not None else None

    def _interview(self, interview: str) -> Interview | None:
        if interview not in self._interviews:
            self._interviews[interview] = self._store.get(Interview, interview)
        return self._interviews[interview]


def _half_line(text: str, place: int) -> str:
    start = max(0, place - _BEFORE)
    if start:
        start = text.rfind(" ", 0, start) + 1 or start
    start = max(start, text.rfind("\n", 0, place) + 1)
    end = min(len(text), start + _LENGTH)
    line = " ".join(_MARKS.sub("", _TARGET.sub("]", text[start:end])).split())
    before = "… " if start and text[start - 1] != "\n" else ""
    return f"{before}{line}{' …' if end < len(text) else ''}"
