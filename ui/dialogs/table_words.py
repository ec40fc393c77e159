"""What is said about tables: the names of the fields, what is still missing, what a row would become."""

from datetime import date
from typing import TYPE_CHECKING

from models.domain.bidi import apart
from models.domain.codes import Stage
from models.domain.table import DateOrder, Field, Mixed, TableKind, TableOutline
from ui.wording import day, day_month, grouped, in_words, stage_name, translate

if TYPE_CHECKING:
    from models.services.import_plan import Entry
    from models.services.tables_in import Looked

APPLICATION_FIELDS = (
    Field.LEAVE_OUT, Field.COMPANY, Field.ROLE, Field.STAGE, Field.APPLIED_AT, Field.APPLIED, Field.CREATED_AT,
    Field.STAGE_AT, Field.SCREENING_AT, Field.INTERVIEW_AT, Field.OFFER_AT, Field.REJECTED_AT, Field.SOURCE,
    Field.URL, Field.LOCATION, Field.SALARY, Field.SALARY_FROM, Field.SALARY_TO, Field.CURRENCY, Field.FIT,
    Field.DREAM, Field.TAGS, Field.FEEDBACK, Field.RECRUITER, Field.RECRUITER_EMAIL, Field.RECRUITER_PHONE,
    Field.CONTACT, Field.CONTACT_EMAIL, Field.CONTACT_PHONE, Field.WEBSITE, Field.INDUSTRY, Field.DESCRIPTION,
    Field.NOTES, Field.EXTRA,
)  # fmt: skip
PEOPLE_FIELDS = (
    Field.LEAVE_OUT, Field.NAME, Field.GIVEN, Field.FAMILY, Field.MIDDLE, Field.PREFIX, Field.SUFFIX, Field.NICKNAME,
    Field.EMAIL, Field.PHONE, Field.COMPANY, Field.TITLE, Field.DEPARTMENT, Field.LINKEDIN, Field.LINK, Field.ADDRESS,
    Field.STREET, Field.POST_BOX, Field.POSTCODE, Field.CITY, Field.REGION, Field.COUNTRY, Field.NOTES,
)  # fmt: skip
"""What a column may become, in the order of the list that offers it."""


def fields_of(kind: TableKind) -> tuple[Field, ...]:
    return APPLICATION_FIELDS if kind is TableKind.APPLICATIONS else PEOPLE_FIELDS


def field_name(field: Field) -> str:
    return {
        Field.LEAVE_OUT: translate("Table", "Leave out"),
        Field.NOTES: translate("Table", "Notes"),
        Field.EXTRA: translate("Table", "A line of the notes"),
        Field.COMPANY: translate("Table", "Company"),
        Field.ROLE: translate("Table", "Role"),
        Field.STAGE: translate("Table", "Status"),
        Field.APPLIED: translate("Table", "Applied, yes or no"),
        Field.APPLIED_AT: translate("Table", "Applied on"),
        Field.CREATED_AT: translate("Table", "Saved on"),
        Field.STAGE_AT: translate("Table", "Date of the status"),
        Field.SCREENING_AT: translate("Table", "Screening on"),
        Field.INTERVIEW_AT: translate("Table", "Interview on"),
        Field.OFFER_AT: translate("Table", "Offer on"),
        Field.REJECTED_AT: translate("Table", "Rejected on"),
        Field.SOURCE: translate("Table", "Where it was found"),
        Field.URL: translate("Table", "Link to the posting"),
        Field.WEBSITE: translate("Table", "The company’s website"),
        Field.INDUSTRY: translate("Table", "Industry"),
        Field.LOCATION: translate("Table", "Place"),
        Field.SALARY: translate("Table", "Pay"),
        Field.SALARY_FROM: translate("Table", "Pay, from"),
        Field.SALARY_TO: translate("Table", "Pay, up to"),
        Field.CURRENCY: translate("Table", "Currency"),
        Field.FIT: translate("Table", "Fit"),
        Field.DREAM: translate("Table", "Dream job, yes or no"),
        Field.TAGS: translate("Table", "Tags"),
        Field.FEEDBACK: translate("Table", "Feedback"),
        Field.DESCRIPTION: translate("Table", "Text of the posting"),
        Field.RECRUITER: translate("Table", "Recruiter"),
        Field.RECRUITER_EMAIL: translate("Table", "Recruiter’s e-mail"),
        Field.RECRUITER_PHONE: translate("Table", "Recruiter’s phone"),
        Field.CONTACT: translate("Table", "Contact"),
        Field.CONTACT_EMAIL: translate("Table", "Contact’s e-mail"),
        Field.CONTACT_PHONE: translate("Table", "Contact’s phone"),
        Field.NAME: translate("Table", "Full name"),
        Field.GIVEN: translate("Table", "First name"),
        Field.MIDDLE: translate("Table", "Middle name"),
        Field.FAMILY: translate("Table", "Last name"),
        Field.PREFIX: translate("Table", "Before the name"),
        Field.SUFFIX: translate("Table", "Behind the name"),
        Field.NICKNAME: translate("Table", "Nickname"),
        Field.TITLE: translate("Table", "Job title"),
        Field.DEPARTMENT: translate("Table", "Department"),
        Field.EMAIL: translate("Table", "E-mail"),
        Field.PHONE: translate("Table", "Phone"),
        Field.LINK: translate("Table", "Web page"),
        Field.LINKEDIN: translate("Table", "LinkedIn"),
        Field.ADDRESS: translate("Table", "Postal address"),
        Field.STREET: translate("Table", "Street"),
        Field.POST_BOX: translate("Table", "PO box"),
        Field.CITY: translate("Table", "Town"),
        Field.REGION: translate("Table", "Region"),
        Field.POSTCODE: translate("Table", "Postcode"),
        Field.COUNTRY: translate("Table", "Country"),
    }[field]


def missing(outline: TableOutline) -> str:
    """What has to be said before the rows can be looked at; "" where nothing is."""
    if not outline.rows:
        return translate("Table", "There is no row in this table.")
    fields = {column.becomes for column in outline.columns}
    if outline.kind is TableKind.PEOPLE:
        named = fields & {Field.NAME, Field.GIVEN, Field.FAMILY, Field.EMAIL, Field.COMPANY}
        return "" if named else translate("Table", "Say which column names the person.")
    if Field.COMPANY not in fields and Field.ROLE not in fields:
        return translate("Table", "Say which columns name the company and the role.")
    if Field.COMPANY not in fields:
        return translate("Table", "Say which column names the company.")
    return "" if Field.ROLE in fields else translate("Table", "Say which column names the role.")


def order_name(order: DateOrder, mixed: Mixed) -> str:
    meant = mixed.day_first if order is DateOrder.DAY_FIRST else mixed.month_first
    return f"{day_month(meant)} {meant.year}"


def example(looked: "Looked", today: date) -> str:
    """The first complete row as it would be kept."""
    if looked.row is None:
        return ""
    if looked.card is not None:
        card = looked.card
        parts = [card.name, card.title or "", card.company or "", *card.emails[:1], *card.phones[:1]]
        return translate("Table", "Row {row} becomes {what}").format(row=grouped(looked.row), what=_joined(parts))
    said = looked.said
    if said is None:
        return ""
    applied = said.days.get(Field.APPLIED_AT)
    stood = _standing(said.stage, applied.day if applied is not None else None, today)
    paid = pay(said.pay.low, said.pay.high, said.pay.currency)
    parts = [said.role, said.company, *stood, paid, said.location or ""]
    return translate("Table", "Row {row} becomes {what}").format(row=grouped(looked.row), what=_joined(parts))


def row_line(entry: "Entry", today: date) -> str:
    """What tells one row's application from the others."""
    found = entry.application
    if found is None or entry.outcome.value == "updated":
        return in_words(entry.why)
    stood = _standing(found.stage, found.applied_at.date() if found.applied_at is not None else None, today)
    return _joined([*stood, found.location or "", pay(found.salary_from, found.salary_to, found.currency)])


def beside(entry: "Entry") -> str:
    """All that is said of a row besides its line in the list."""
    row = translate("Table", "Row {row}.").format(row=grouped(entry.row)) if entry.row is not None else ""
    found = entry.application if entry.outcome.value == "added" else None
    more = []
    if found is not None:
        names = ", ".join(apart(person.name) for person in entry.people)
        more += [translate("Table", "With {names}").format(names=names)] if names else []
        more += [", ".join(found.tags), found.source or "", found.url or "", " ".join((found.notes or "").split())]
    said = _joined([text if len(text) <= 160 else f"{text[:159]}…" for text in more])
    return " ".join(
        part for part in (row, in_words(entry.why), _alike(entry), *map(in_words, entry.notes), said) if part
    )


def _alike(entry: "Entry") -> str:
    """Who it may be, with what both say, so that one can tell."""
    if not entry.alike or entry.before is not None:
        return ""
    other = entry.alike[0]
    reach = ", ".join(map(apart, (*other.contact.emails[:1], *other.contact.phones[:1])))
    known = f" ({reach})" if reach else ""
    said = translate("Table", "May be {name}{known}, who is here: {why}.")
    return said.format(name=apart(other.contact.name), known=known, why=in_words(other.why))


def _standing(stage: Stage | None, applied: date | None, today: date) -> list[str]:
    """The stage, and the day of applying; one word for both where the stage is that."""
    if applied is None:
        return [stage_name(stage)] if stage is not None else []
    on = translate("Table", "Applied {day}").format(day=day(applied, today))
    return [on] if stage is None or stage is Stage.APPLIED else [stage_name(stage), on]


def pay(low: float | None, high: float | None, currency: str | None) -> str:
    amounts = [grouped(round(amount)) for amount in (low, high) if amount is not None]
    return f"{'–'.join(amounts)} {currency or ''}".strip() if amounts else ""


def _joined(parts: list[str]) -> str:
    return " · ".join(apart(part) for part in parts if part)
