"""Offers and likely offers in a house, by short ways."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from models.domain.change import Change, Edit
from models.domain.offer_views import OfferColumn
from models.domain.offers_kept import (
    Terms,
)
from models.domain.values import (
    ApplicationId,
    Contact,
    Debrief,
    Letter,
    LetterId,
    LetterKind,
    LetterState,
    Offer,
    OfferId,
    Stage,
)
from tests.models.services.house_at import House

TERMS = Terms(51500, 8, None, "EUR", "37.5 hours, 2 days on site", ("27 days leave", "Health cover"))


def offered(
    house: House, company: str = "Tidewell", days: float = 3, terms: Terms = TERMS
) -> tuple[ApplicationId, OfferId]:
    """An offer after one interview, with that many days to answer."""
    application = house.application(company, stage=Stage.WAITING)
    house.interview(application, hours=-48)
    change = house.services.offers.record(
        application, replace(terms, deadline=house.now + timedelta(days=days)), house.now
    )
    return application, OfferId(change.about["offer"])


def likely(house: House, company: str = "Fernhill", promised: date | None = None, **more: Any) -> ApplicationId:
    application = house.application(company, stage=Stage.WAITING, **more)
    house.interview(application, hours=-24)
    if promised is not None:
        house.services.board.promised(application, promised, house.now)
    return application


def column(house: House, application: ApplicationId) -> OfferColumn:
    return next(one for one in house.services.offers.view(house.now).columns if one.application == application)


def columns(house: House) -> list[str]:
    return [one.company for one in house.services.offers.view(house.now).columns]


def offer_of(house: House, offer: OfferId) -> Offer:
    found = house.store.get(Offer, offer)
    assert found is not None
    return found


def undone(house: House, change: Change) -> None:
    house.services.undo(change)


def column_interviews(house: House, application: ApplicationId) -> list[str]:
    panel = house.services.applications.panel(application, house.now)
    assert panel is not None
    return [one.id for one in panel.interviews]


def write(house: House, *values: Debrief | Letter | Contact) -> None:
    house.store.write([Edit(None, value) for value in values], "test")
    house.services.reminders.forget()


def sent(house: House, application: ApplicationId, kind: LetterKind) -> tuple[Contact | Letter, ...]:
    change = house.services.people.create("Jane Okafor", house.now)
    (jane,) = (edit.after for edit in change.edits if isinstance(edit.after, Contact))
    letter = Letter(LetterId(f"let-{kind}"), kind, jane.id, application, state=LetterState.SENT, sent_at=house.now)
    return (letter,)
