"""Rows made by hand, at a Tuesday morning in June."""

from datetime import UTC, datetime, timedelta
from typing import Any

from models.domain.people_search import haystack
from models.domain.people_views import PersonRow
from models.domain.values import CompanyId, ContactId, ContactKind

NOW = datetime(2026, 6, 16, 8, 0, tzinfo=UTC)
"""10:00 in Berlin."""


def row(name: str, company: str | None = "Quillmark", *, met: float | None = None, **more: Any) -> PersonRow:
    """`met` is so many days ago."""
    at = None if met is None else NOW - timedelta(days=met)
    fields: dict[str, Any] = {
        "title": None,
        "company_id": CompanyId(f"co-{company}") if company else None,
        "company": company,
        "kinds": (ContactKind.INTERVIEWER,),
        "confirmed": None,
        "last_met": at,
        "last_contact": at,
        "letters_sent": 0,
        "letter_state": None,
        "met_at": None,
        "haystack": haystack(name, (company,), ()),
    }
    return PersonRow(contact=ContactId(f"con-{name}"), name=name, **{**fields, **more})
