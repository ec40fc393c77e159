"""The lines of the table: what offers are compared by, what is still to ask, and what the weights make of it."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from models.domain.offer_views import Judged, OfferColumn, OffersView, Weight
from models.domain.offers_kept import Criterion


class Row(StrEnum):
    """Those of a criterion are named like it."""

    PAY = "pay"
    SCHEDULE = "schedule"
    BENEFITS = "benefits"
    CULTURE = "culture"
    GROWTH = "growth"
    PEOPLE = "people"
    IMPRESSIONS = "impressions"
    TO_ASK = "to_ask"
    SCORE = "score"


ROWS = tuple(Row)


def criterion(row: Row) -> Criterion | None:
    return Criterion(row.value) if row not in (Row.TO_ASK, Row.SCORE) else None


def title(row: Row) -> str:
    say = QCoreApplication.translate
    return {
        Row.PAY: say("Offers", "Pay"),
        Row.SCHEDULE: say("Offers", "Schedule"),
        Row.BENEFITS: say("Offers", "Benefits"),
        Row.CULTURE: say("Offers", "Culture"),
        Row.GROWTH: say("Offers", "Growth"),
        Row.PEOPLE: say("Offers", "People"),
        Row.IMPRESSIONS: say("Offers", "Own impressions"),
        Row.TO_ASK: say("Offers", "Still to ask"),
        Row.SCORE: say("Offers", "By your weights"),
    }[row]


def weight_of(view: OffersView, row: Row) -> Weight | None:
    wanted = criterion(row)
    return next((one for one in view.weights if one.criterion is wanted), None)


def judged_of(column: OfferColumn, row: Row) -> Judged | None:
    """What is thought of this line; None where it is not judged in words and dots."""
    if row is Row.SCHEDULE:
        return column.schedule
    wanted = criterion(row)
    return next((one for one in column.judged if one.criterion is wanted), None)
