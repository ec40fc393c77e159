"""What columns are taken for: real trackers and address books by their own headings, and tables without any."""

from datetime import date

import pytest

from models.domain.codes import Stage
from models.domain.columns import outline
from models.domain.table import DateOrder, Field, Question, Row, Table, TableChoice, TableKind, TableOutline

TODAY = date(2026, 11, 23)


def table(*lines: str, mark: str = ",") -> Table:
    return Table(tuple(Row(number, tuple(line.split(mark))) for number, line in enumerate(lines, 1)))


def looked(*lines: str, mark: str = ",", **choice: object) -> TableOutline:
    return outline(table(*lines, mark=mark), TableChoice(**choice), TODAY)  # type: ignore[arg-type]


def becomes(found: TableOutline) -> dict[str, str]:
    left = (Field.LEAVE_OUT,)
    return {column.heading: column.becomes.value for column in found.columns if column.becomes not in left}


TRACKERS = {
    "Huntr, board": (
        "Employer,Job Title,List,URL,Location,Salary,Date Saved,Notes",
        "Contoso,Dev,Applied,https://a.example,London,£80k,2026-01-15,Nice",
        {"Employer": "company", "Job Title": "role", "List": "stage", "URL": "url", "Location": "location",
         "Salary": "salary", "Date Saved": "created_at", "Notes": "notes"},
    ),
    "Huntr, full download": (
        "id,companyName,title,location,listName,url,htmlDescription",
        "1,Contoso,Dev,London,Wishlist,https://a.example,<p>Text</p>",
        {"companyName": "company", "title": "role", "location": "location", "listName": "stage", "url": "url",
         "htmlDescription": "description"},
    ),
    "JobSync": (
        "index,createdAt,applied,appliedDate,Company,JobTitle,jobType,Location,JobSource,Status",
        "1,2026-01-01,Yes,2026-01-02,Contoso,Dev,Full Time,London,LinkedIn,Applied",
        {"createdAt": "created_at", "applied": "applied", "appliedDate": "applied_at", "Company": "company",
         "JobTitle": "role", "jobType": "extra", "Location": "location", "JobSource": "source", "Status": "stage"},
    ),
    "JustAJobApp": (
        "Company Name,Application Status,Received At,Job Title,Subject,Sender",
        "Contoso,Rejection,2026-01-02 10:00:00+00:00,Dev,Your application,Ann <ann@contoso.example>",
        {"Company Name": "company", "Application Status": "stage", "Received At": "stage_at", "Job Title": "role",
         "Sender": "contact_email"},
    ),
    "Teal": (
        "Job Position,Company,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow up,Excitement",
        "Dev,Contoso,90000,London,Applied,01/02/2026,02/03/2026,13/02/2026,03/03/2026,4",
        {"Job Position": "role", "Company": "company", "Max. Salary": "salary_to", "Location": "location",
         "Status": "stage",
         "Date Saved": "created_at", "Deadline": "extra", "Date Applied": "applied_at", "Follow up": "extra",
         "Excitement": "fit"},
    ),
    "LinkedIn, applications": (
        "Application Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url",
        "2026-01-02,ann@contoso.example,123,Contoso,Dev,https://a.example",
        {"Application Date": "applied_at", "Contact Email": "contact_email", "Contact Phone Number": "contact_phone",
         "Company Name": "company", "Job Title": "role", "Job Url": "url"},
    ),
    "German": (
        "Firma,Stelle,Beworben am,Status,Ansprechpartner,E-Mail,Vorstellungsgespräch,Absage am,Gehaltswunsch,Bemerkung",
        "Contoso,Entwickler,3.4.2026,Beworben,Ann Lee,ann@contoso.example,4.5.2026,5.6.2026,60.000 €,nett",
        {"Firma": "company", "Stelle": "role", "Beworben am": "applied_at", "Status": "stage",
         "Ansprechpartner": "contact",
         "E-Mail": "contact_email", "Vorstellungsgespräch": "interview_at", "Absage am": "rejected_at",
         "Gehaltswunsch": "salary", "Bemerkung": "notes"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", TRACKERS)
def test_trackers_are_known_by_their_headings(name: str) -> None:
    heading, row, wanted = TRACKERS[name]
    found = looked(heading, row)
    assert found.kind is TableKind.APPLICATIONS
    assert becomes(found) == wanted
    assert found.asks == frozenset()


BOOKS = {
    "LinkedIn, connections": (
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
        "Ann,Lee,https://www.linkedin.com/in/ann,ann@a.example,Contoso,Lead,01 Jan 2026",
        {"First Name": "given", "Last Name": "family", "URL": "link", "Email Address": "email", "Company": "company",
         "Position": "title"},
    ),
    "Outlook": (
        "First Name,Last Name,Company,Job Title,Business Street,Business City,Home City,Business Phone,E-mail Address",
        "Ann,Lee,Contoso,Lead,1 Cask Street,London,Leeds,123,ann@a.example",
        {"First Name": "given", "Last Name": "family", "Company": "company", "Job Title": "title",
         "Business Street": "street",
         "Business City": "city", "Home City": "city", "Business Phone": "phone", "E-mail Address": "email"},
    ),
    "Outlook, German": (
        "Vorname,Nachname,Firma,Position,Straße geschäftlich,Ort geschäftlich,Telefon geschäftlich,E-Mail-Adresse",
        "Ann,Lee,Contoso,Lead,Fassgasse 1,Köln,123,ann@a.example",
        {"Vorname": "given", "Nachname": "family", "Firma": "company", "Position": "title",
         "Straße geschäftlich": "street",
         "Ort geschäftlich": "city", "Telefon geschäftlich": "phone", "E-Mail-Adresse": "email"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", BOOKS)
def test_address_books_are_known_by_their_headings(name: str) -> None:
    heading, row, wanted = BOOKS[name]
    found = looked(heading, row)
    assert found.kind is TableKind.PEOPLE
    assert becomes(found) == wanted


def test_the_addresses_of_home_and_work_are_told_apart() -> None:
    found = looked("Name,Business City,Home City", "Ann Lee,London,Leeds")
    assert [column.group for column in found.columns] == ["", "work", "home"]


def test_the_heading_may_stand_below_a_title() -> None:
    found = looked("My job search 2026", "", "Company,Role,Status", "Contoso,Dev,Applied")
    assert (found.header_row, found.rows) == (2, 1)


def test_a_longer_heading_is_known_by_a_word() -> None:
    found = looked(
        "Name of the company,Position I want,Date when I applied,Status of it", "Contoso,Dev,2026-04-03,Applied"
    )
    assert list(becomes(found).values()) == ["company", "role", "applied_at", "stage"]


def test_a_heading_in_brackets_is_known() -> None:
    assert becomes(looked("Company,Role,Salary (EUR)", "Contoso,Dev,60000"))["Salary (EUR)"] == "salary"


def test_of_two_columns_for_one_field_the_surer_is_taken() -> None:
    found = looked("Date,Company,Role,Date Applied", "2026-01-01,Contoso,Dev,2026-01-02")
    assert becomes(found) == {"Company": "company", "Role": "role", "Date Applied": "applied_at"}


def test_a_column_of_dates_without_dates_is_kept_as_words() -> None:
    assert becomes(looked("Company,Role,Interview,Status", "Contoso,Dev,went well,Applied"))["Interview"] == "extra"


def test_an_unknown_column_is_left_out() -> None:
    found = looked("Company,Role,Colour,Status", "Contoso,Dev,red,Applied")
    assert found.columns[2].becomes is Field.LEAVE_OUT
    assert found.columns[2].samples == ("red",)


def test_three_different_samples_at_most() -> None:
    found = looked("Company,Role,Status", "A,Dev,x", "A,Ops,x", "B,Dev,x", "C,Dev,x", "D,Dev,x")
    assert found.columns[0].samples == ("A", "B", "C")


def test_without_headings_an_address_book_is_clear_enough() -> None:
    found = looked("John Doe,John,Doe,john@doe.invalid", "Jane Doe,Jane,Doe,jane@doe.invalid")
    assert found.kind is TableKind.PEOPLE
    assert [column.becomes.value for column in found.columns] == ["name", "given", "family", "email"]
    assert found.asks == frozenset()


def test_without_headings_applications_are_a_guess_that_is_asked_for() -> None:
    found = looked("Contoso,Dev,Applied", "Fabrikam,Ops,Rejected")
    assert not found.has_header
    assert [column.becomes.value for column in found.columns] == ["company", "role", "stage"]
    assert found.asks == {Question.COLUMNS}
    answered = looked("Contoso,Dev,Applied", fields=((0, Field.COMPANY), (1, Field.ROLE)))
    assert answered.asks == frozenset()


def test_without_a_role_the_columns_are_asked_for() -> None:
    assert Question.COLUMNS in looked("Company,Status", "Contoso,Applied").asks


def test_what_the_user_says_of_a_column_counts() -> None:
    found = looked("Company,Role,Colour,Status", "Contoso,Dev,red,Applied", fields=((2, Field.TAGS), (1, Field.NOTES)))
    assert becomes(found) == {"Company": "company", "Role": "notes", "Colour": "tags", "Status": "stage"}


def test_a_field_that_the_user_gives_to_another_column_is_taken_from_the_first() -> None:
    found = looked("Company,Role,Real title,Status", "Contoso,Dev,Ops,Applied", fields=((2, Field.ROLE),))
    assert becomes(found) == {"Company": "company", "Real title": "role", "Status": "stage"}


def test_the_first_row_can_be_said_to_be_no_heading() -> None:
    found = looked("Company,Role,Status", "Contoso,Dev,Applied", has_header=False)
    assert (found.has_header, found.rows) == (False, 2)


def test_the_order_of_dates_is_asked_where_nothing_settles_it() -> None:
    heading = "Company,Role,Date Applied"
    assert Question.DATE_ORDER in looked(heading, "A,Dev,03/04/2026").asks
    assert Question.DATE_ORDER not in looked(heading, "A,Dev,03/04/2026", "B,Dev,13/04/2026").asks
    said = looked(heading, "A,Dev,03/04/2026", order=DateOrder.MONTH_FIRST)
    assert (said.order, Question.DATE_ORDER in said.asks) == (DateOrder.MONTH_FIRST, False)


def test_a_status_that_nobody_knows_is_counted_and_asked_for() -> None:
    rows = ("Company,Role,Status", "A,Dev,Moonshot", "B,Dev,Moonshot", "C,Dev,Ghosted")
    found = looked(*rows)
    assert found.unknown_stages == (("Moonshot", 2),)
    assert found.stages == {"Ghosted": Stage.NO_REPLY}
    answered = looked(*rows, stages=(("Moonshot", Stage.OFFER),))
    assert answered.stages["Moonshot"] is Stage.OFFER
    assert answered.unknown_stages == ()


@pytest.mark.parametrize("mark", [",", ";"])
def test_an_empty_table_asks_and_does_not_fall(mark: str) -> None:
    assert outline(Table(()), TableChoice(), TODAY).rows == 0
    assert looked("", mark=mark).rows in (0, 1)
