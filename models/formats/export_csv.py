"""Applications as a table for other programs (RFC 4180, UTF-8), safe to open in a spreadsheet."""

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from models.domain.archive import Archive
from models.domain.cells import harmless
from models.domain.values import Application, CompanyId, ContactId

COLUMNS = (
    "id", "company", "role", "stage", "created_at", "applied_at", "recruiter", "route_letters_via_recruiter", "source",
    "url", "location", "salary_from", "salary_to", "currency", "fit", "dream", "tags", "reason", "feedback", "notes",
)  # fmt: skip
"""The names of the interchange file; `company` and `recruiter` are names here, not ids."""


def write_applications(archive: Archive) -> bytes:
    companies = {company.id: company.name for company in archive.companies}
    people = {contact.id: contact.name for contact in archive.contacts}
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for application in archive.applications:
        writer.writerow(_row(application, companies, people))
    return out.getvalue().encode()


def _row(
    application: Application, companies: Mapping[CompanyId, str], people: Mapping[ContactId, str]
) -> Sequence[object]:
    named = {
        "company": companies.get(application.company, ""),
        "recruiter": people.get(application.recruiter, "") if application.recruiter else "",
        "tags": ", ".join(application.tags),
    }
    return [_cell(named[column] if column in named else getattr(application, column)) for column in COLUMNS]


def _cell(value: object) -> object:
    """Numbers as they are; text that a spreadsheet would take for a formula gets an apostrophe against that."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"
    if isinstance(value, (int, float)):
        return value
    return harmless(str(value))
