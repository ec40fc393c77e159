"""What of an offer may be changed by those who made it, and how the terms that went are kept."""

from dataclasses import fields
from datetime import datetime
from typing import Any

from models.domain.ids import new_id
from models.domain.offers_kept import OfferRevision, Terms
from models.domain.values import Offer

TERMS = tuple(one.name for one in fields(Terms))


def terms_of(source: Offer | OfferRevision) -> dict[str, Any]:
    return {name: getattr(source, name) for name in TERMS}


def superseded(offer: Offer, at: datetime) -> OfferRevision:
    """Its terms as they were until now."""
    return OfferRevision(new_id("rev"), offer.id, at, **terms_of(offer))
