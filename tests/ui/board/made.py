"""Cards made by hand, at a Tuesday morning in June, and what stands around a board in a test."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from models.domain.reminder import Reminder, Rule
from models.domain.values import ApplicationId, CompanyId, Stage
from models.domain.views import Card, Wait

NOW = datetime(2026, 6, 16, 8, 0, tzinfo=UTC)
"""10:00 in Berlin."""
BERLIN = ZoneInfo("Europe/Berlin")


def card(application: str, company: str = "Quillmark", stage: Stage = Stage.APPLIED, **more: Any) -> Card:
    fields: dict[str, Any] = {
        "company_id": CompanyId(f"co-{company}"),
        "role": "Analyst",
        "position": 0,
        "fit": None,
        "agency": False,
        "location": None,
        "tags": (),
        "created_at": None,
        "applied_at": None,
        "round": None,
        "next_interview": None,
        "wait": None,
        "reminder": None,
        "offer_deadline": None,
        "person": None,
    }
    return Card(application=ApplicationId(application), company=company, stage=stage, **{**fields, **more})


def reminder(rule: Rule = Rule.THANK_YOU, *, due: float = -1, late: float | None = None) -> Reminder:
    """Due and late so many hours from now."""
    return Reminder(rule, "subject", NOW + timedelta(hours=due), None if late is None else NOW + timedelta(hours=late))


def wait(days: int = 4, promised_on: date | None = None, *, user_turn: bool = False, high: float | None = 15) -> Wait:
    return Wait(NOW - timedelta(days=days), days, 9.0, 5.0, high, True, promised_on, user_turn)
