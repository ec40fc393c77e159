"""Tables into the record: applications with their history back-dated, people, and the same file once more."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.domain.change import Edit
from models.domain.errors import FileRefused
from models.domain.table import DateOrder, Field, TableChoice, TableKind
from models.domain.values import (
    Application,
    Company,
    Contact,
    ContactKind,
    Interview,
    InterviewStatus,
    Move,
    Note,
    Settings,
    Stage,
)
from models.services import exports, imports
from models.services.desk import Desk
from models.services.import_plan import Cancelled, Choice, Outcome, Plan
from models.services.reminders import Reminders
from models.store.repository import Store
from tests.models.ready_store import ready

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = ready(tmp_path / "data")
    opened.write([Edit(opened.settings(), Settings(timezone="Europe/Berlin"))], "test")
    yield opened
    opened.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path


def planned(
    store: Store,
    folder: Path,
    text: str,
    table: TableChoice | None = None,
    choices: Mapping[int, Choice] | None = None,
    name: str = "tracker.csv",
) -> Plan:
    path = folder / name
    path.write_text(text, "utf-8")
    return imports.plan(store, path, NOW, choices=choices, table=table)


def bring(store: Store, folder: Path, text: str, **more: object) -> Plan:
    """Brings it in, and sees that the same file changes nothing the second time."""
    plan = planned(store, folder, text, **more)  # type: ignore[arg-type]
    imports.carry_out(store, plan)
    again = planned(store, folder, text, **more)  # type: ignore[arg-type]
    assert again.edits == ()
    return plan


def only(store: Store) -> Application:
    (found,) = store.all(Application)
    return found


def history(store: Store) -> list[tuple[str | None, str, str]]:
    moves = sorted(store.all(Move), key=lambda move: move.at)
    return [(move.from_stage, move.to, f"{move.at:%Y-%m-%d}") for move in moves]


def test_everything_that_a_row_says(store: Store, folder: Path) -> None:
    bring(
        store,
        folder,
        "Company,Role,Status,URL,Location,Salary,Applied on,Tags,Rating,Source,Website,Industry,Notes,Dream job\n"
        "Contoso Ltd,Data Analyst,Applied,https://contoso.example/1,London,£45k-55k,13/04/2026,"
        '"sql, python",4/5,LinkedIn,contoso.example,Energy,Nice people,yes\n',
    )
    found = only(store)
    (company,) = store.all(Company)
    assert (company.name, company.website, company.industry) == ("Contoso Ltd", "https://contoso.example", "Energy")
    assert (found.role, found.stage, found.url) == ("Data Analyst", Stage.APPLIED, "https://contoso.example/1")
    assert (found.location, found.salary_from, found.salary_to, found.currency) == ("London", 45000, 55000, "GBP")
    assert (found.tags, found.fit, found.dream, found.source) == (("sql", "python"), 4, True, "LinkedIn")
    assert found.notes == "Nice people"
    assert found.applied_at == datetime(2026, 4, 13, 10, tzinfo=UTC)  # noon in Berlin


def test_the_history_is_back_dated(store: Store, folder: Path) -> None:
    bring(
        store,
        folder,
        "Company,Role,Status,Saved,Applied on,Phone screen,Interview date,Rejected on\n"
        "Contoso,Dev,Rejected,2026-03-01,2026-03-02,2026-03-10,2026-03-20,2026-04-01\n",
    )
    assert history(store) == [
        (None, "wishlist", "2026-03-01"),
        ("wishlist", "applied", "2026-03-02"),
        ("applied", "screening", "2026-03-10"),
        ("screening", "interviewing", "2026-03-20"),
        ("interviewing", "rejected", "2026-04-01"),
    ]
    assert only(store).created_at == datetime(2026, 3, 1, 11, tzinfo=UTC)


def test_a_stage_without_a_date_makes_up_no_move(store: Store, folder: Path) -> None:
    bring(store, folder, "Company,Role,Status,Applied on\nContoso,Dev,Rejected,2026-03-02\n")
    assert only(store).stage is Stage.REJECTED
    assert history(store) == [(None, "applied", "2026-03-02")]


def test_nothing_dated_begins_today(store: Store, folder: Path) -> None:
    bring(store, folder, "Company,Role\nContoso,Dev\n")
    assert (only(store).stage, history(store)) == (Stage.WISHLIST, [(None, "wishlist", "2026-11-23")])


@pytest.mark.parametrize("status", ["Rejected", "Withdrawn", "No reply", "Accepted"])
def test_what_is_over_and_bears_no_date_is_no_news_of_today(store: Store, folder: Path, status: str) -> None:
    """Else a tracker of last year would ask for a reply to every no in it at once."""
    bring(store, folder, f"Company,Role,Status\nContoso,Dev,{status}\n")
    assert only(store).stage.closed
    assert history(store) == []
    assert [one.rule for one in Reminders(Desk(store)).agenda(NOW).due if one.application == only(store).id] == []


def test_what_lies_ahead_has_not_happened(store: Store, folder: Path) -> None:
    plan = bring(store, folder, "Company,Role,Status,Applied on\nContoso,Dev,Applied,2027-03-02\n")
    assert only(store).applied_at is None
    assert any("lies ahead" in note for note in plan.entries[0].notes)


def test_without_a_status_the_dates_say_the_stage(store: Store, folder: Path) -> None:
    heading = "Company,Role,Applied on,Interview date\n"
    bring(store, folder, f"{heading}A,Met,2026-03-02,2026-03-09\nB,Sent,2026-03-02,\nC,Seen,,\n")
    stages = {one.role: one.stage for one in store.all(Application)}
    assert stages == {"Met": Stage.INTERVIEWING, "Sent": Stage.APPLIED, "Seen": Stage.WISHLIST}


@pytest.mark.parametrize(
    ("cell", "status"), [("2026-12-01 14:30", InterviewStatus.SCHEDULED), ("2026-10-01 14:30", InterviewStatus.HELD)]
)
def test_an_interview_with_an_hour_is_one(store: Store, folder: Path, cell: str, status: InterviewStatus) -> None:
    bring(store, folder, f"Company,Role,Status,Interview date\nContoso,Dev,Interview,{cell}\n")
    (interview,) = store.all(Interview)
    assert (f"{interview.starts_at:%H:%M}"[-2:], interview.status) == ("30", status)


def test_an_interview_without_an_hour_goes_into_the_notes(store: Store, folder: Path) -> None:
    plan = bring(store, folder, "Company,Role,Status,Interview date\nContoso,Dev,Interview,2026-10-01\n")
    assert store.all(Interview) == []
    assert only(store).notes == "Interview on 1 October 2026"
    assert any("no hour" in note for note in plan.entries[0].notes)


def test_rows_without_company_or_role_are_refused_with_their_number(store: Store, folder: Path) -> None:
    plan = bring(
        store, folder, "Company,Role,Status\nContoso,,Applied\n,Dev,Applied\n-,N/A,Applied\nContoso,Dev,Applied\n"
    )
    assert [(entry.row, entry.outcome) for entry in plan.entries] == [
        (2, Outcome.REFUSED), (3, Outcome.REFUSED), (4, Outcome.REFUSED), (5, Outcome.ADDED),
    ]  # fmt: skip


def test_the_same_company_and_role_is_the_same_application(store: Store, folder: Path) -> None:
    bring(store, folder, "Company,Role,Status,Location\nContoso Ltd,Data Analyst,Applied,London\n")
    plan = bring(store, folder, "Company,Role,Status,Location,Source\nCONTOSO,data analyst,Applied,Leeds,Friend\n")
    assert plan.entries[0].outcome is Outcome.UPDATED
    assert "where it was found" in plan.entries[0].why
    assert (only(store).location, only(store).source) == ("London", "Friend")


def test_another_posting_or_another_day_is_another_application(store: Store, folder: Path) -> None:
    heading = "Company,Role,Status,URL,Applied on\n"
    bring(store, folder, heading + "Contoso,Dev,Applied,https://a.example/1,2026-03-02\n")
    bring(store, folder, heading + "Contoso,Dev,Applied,https://a.example/2,2026-06-02\n")
    bring(store, folder, heading + "Contoso,Dev,Applied,,2026-09-02\n")
    assert len(store.all(Application)) == 3
    bring(store, folder, heading + "Contoso,Dev,Applied,http://www.a.example/1/?utm_source=x,2026-05-05\n")
    assert len(store.all(Application)) == 3


def test_what_is_here_keeps_its_stage_and_that_is_said(store: Store, folder: Path) -> None:
    bring(store, folder, "Company,Role,Status\nContoso,Dev,Interview\n")
    plan = bring(store, folder, "Company,Role,Status\nContoso,Dev,Rejected\n")
    assert only(store).stage is Stage.INTERVIEWING
    assert any("stays" in note for note in plan.entries[0].notes)


def test_several_rows_of_one_application_tell_its_history(store: Store, folder: Path) -> None:
    """A tracker that writes a row for each mail."""
    plan = bring(
        store,
        folder,
        "Company Name,Application Status,Received At,Job Title,Subject,Sender\n"
        "Contoso,Application confirmation,2026-03-02 10:00:00+00:00,Dev,Thanks,no-reply@contoso.example\n"
        "Contoso,Interview invitation,2026-03-12 10:00:00+00:00,Dev,Talk,Ann Lee <ann@contoso.example>\n"
        "Contoso,Rejection,2026-04-02 10:00:00+00:00,Dev,Sorry,Ann Lee <ann@contoso.example>\n",
    )
    assert [entry.outcome for entry in plan.entries] == [Outcome.ADDED, Outcome.UPDATED, Outcome.UPDATED]
    assert only(store).stage is Stage.REJECTED
    assert [to for _from, to, _at in history(store)] == ["applied", "interviewing", "rejected"]
    assert [one.name for one in store.all(Contact)] == ["Ann Lee"]


def test_an_agency_s_recruiter_is_the_recruiter(store: Store, folder: Path) -> None:
    bring(
        store,
        folder,
        "Company,Role,Status,Recruiter,Recruiter Email,Recruiter Phone\n"
        "Contoso,Dev,Applied,Rita Hall,rita@hall-search.example,+44 20 7946 0000\n",
    )
    (rita,) = store.all(Contact)
    assert (rita.emails, rita.phones, rita.kinds) == (
        ("rita@hall-search.example",),
        ("+44 20 7946 0000",),
        (ContactKind.RECRUITER,),
    )
    assert only(store).recruiter == rita.id


def test_a_recruiter_of_the_company_is_its_hiring_side(store: Store, folder: Path) -> None:
    bring(store, folder, "Company,Role,Status,Recruiter,Recruiter Email\nContoso,Dev,Applied,Ann,ann@contoso.example\n")
    (ann,) = store.all(Contact)
    assert (only(store).recruiter, ann.company) == (None, only(store).company)


def test_the_posting_s_text_becomes_a_note(store: Store, folder: Path) -> None:
    bring(store, folder, "Company,Role,Status,Job Description\nContoso,Dev,Saved,<p>We &amp; you</p><li>SQL</li>\n")
    (note,) = store.all(Note)
    assert (note.body, note.application) == ("We & you\nSQL", only(store).id)


def test_what_cannot_be_read_goes_into_the_notes_under_its_heading(store: Store, folder: Path) -> None:
    plan = bring(
        store,
        folder,
        "Company,Role,Status,Salary,Applied on,Job Type\nA,Dev,Moonshot,£500/day,soon,Remote\nB,Dev,,,2026-03-02,\n",
    )
    (first, _second) = sorted(store.all(Application), key=lambda one: one.notes is None)
    assert first.notes is not None
    assert set(first.notes.split("\n")) == {
        "Status: Moonshot", "Salary: £500/day", "Applied on: soon", "Job Type: Remote",
    }  # fmt: skip
    assert len(plan.entries[0].notes) == 2


def test_answers_of_the_user_count(store: Store, folder: Path) -> None:
    text = "Contoso,Dev,Moonshot,03/04/2026\n"
    choice = TableChoice(
        TableKind.APPLICATIONS,
        has_header=False,
        fields=((0, Field.COMPANY), (1, Field.ROLE), (2, Field.STAGE), (3, Field.APPLIED_AT)),
        order=DateOrder.MONTH_FIRST,
        stages=(("Moonshot", Stage.OFFER),),
    )
    bring(store, folder, text, table=choice)
    assert (only(store).stage, history(store)) == (Stage.OFFER, [(None, "applied", "2026-03-04")])


def test_rows_can_be_left_out(store: Store, folder: Path) -> None:
    text = "Company,Role,Status\nA,Dev,Applied\nB,Dev,Applied\n"
    plan = bring(store, folder, text, choices={0: Choice(leave_out=True)})
    assert [entry.outcome for entry in plan.entries] == [Outcome.LEFT_ALONE, Outcome.ADDED]


def test_a_table_without_headings_is_refused_with_a_sentence(store: Store, folder: Path) -> None:
    plan = bring(store, folder, "Contoso,Dev,Applied\nFabrikam,Ops,Rejected\n")
    assert plan.entries == ()
    assert "no row of headings" in plan.refused[0]
    assert plan.table is not None


def test_open_questions_are_said(store: Store, folder: Path) -> None:
    plan = planned(store, folder, "Company,Role,Status,Applied on,Colour\nA,Dev,Moonshot,03/04/2026,red\n")
    said = " ".join(plan.notices)
    assert "3 April 2026" in said
    assert "Moonshot" in said
    assert "Colour" in said


def test_cards_stand_in_the_order_of_the_table(store: Store, folder: Path) -> None:
    bring(store, folder, "Company,Role,Status\nA,Dev,Applied\nB,Dev,Applied\nC,Dev,Applied\n")
    names = {one.id: one.name for one in store.all(Company)}
    column = sorted(store.all(Application), key=lambda one: one.position or 0)
    assert [names[one.company] for one in column] == ["A", "B", "C"]


def test_people_become_contacts(store: Store, folder: Path) -> None:
    bring(
        store,
        folder,
        "First Name,Last Name,Company,Job Title,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Phone 2 - Type,"
        "Phone 2 - Value,URL,Home City,Business Street,Business City\n"
        "Ann,Lee,Contoso,Lead,ann@contoso.example ::: lee@home.example,Home Fax,1,Mobile,+44 20 7946 0000,"
        "https://www.linkedin.com/in/ann,Leeds,1 Cask Street,London\n"
        ",,,,,,,,555,,,,\n"
        "Bo,,,,,,,,777,,,,\n",
        name="people.csv",
    )
    found = {one.name: one for one in store.all(Contact)}
    ann = found["Ann Lee"]
    assert (ann.title, ann.emails, ann.phones) == (
        "Lead",
        ("ann@contoso.example", "lee@home.example"),
        ("+44 20 7946 0000",),
    )
    assert (ann.linkedin, ann.address) == ("https://www.linkedin.com/in/ann", "1 Cask Street\nLondon")
    assert found["Bo"].phones == ("777",)
    assert set(found) == {"Ann Lee", "Bo"}


def test_formulas_are_text_and_neutral_when_exported(store: Store, folder: Path) -> None:
    bring(store, folder, "Company,Role,Status,Notes\n\"=cmd|'/c calc'!A1\",+1+1,Applied,@SUM(1)\n")
    assert only(store).role == "+1+1"
    lines = exports.export(store, "csv", NOW).decode().splitlines()
    assert "'=cmd|'/c calc'!A1" in lines[1]
    assert ",'+1+1," in lines[1]
    assert "'@SUM(1)" in lines[1]


def test_our_own_table_comes_back_as_it_went(store: Store, folder: Path, tmp_path: Path) -> None:
    bring(
        store,
        folder,
        "Company,Role,Status,URL,Location,Salary,Applied on,Tags,Rating,Source,Notes\n"
        'Contoso,=Dev,Waiting,https://a.example/1,London,45-55k EUR,2026-04-13,"sql, go",4,LinkedIn,"two\nlines"\n',
    )
    table = exports.export(store, "csv", NOW).decode()
    assert bring(store, folder, table).entries[0].outcome is Outcome.LEFT_ALONE
    other = Store.open(tmp_path / "other")
    bring(other, folder, table)
    there, here = only(other), only(store)
    other.close()
    for name in (
        "role",
        "stage",
        "url",
        "location",
        "salary_from",
        "salary_to",
        "currency",
        "tags",
        "fit",
        "source",
        "notes",
    ):
        assert getattr(there, name) == getattr(here, name), name


def test_it_can_be_stopped(store: Store, folder: Path) -> None:
    path = folder / "tracker.csv"
    path.write_text("Company,Role,Status\nA,Dev,Applied\nB,Dev,Applied\n", "utf-8")

    def stop(done: int, _of: int) -> None:
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        imports.plan(store, path, NOW, progress=stop)
    assert store.all(Application) == []


def test_a_web_page_called_a_table_is_refused(store: Store, folder: Path) -> None:
    with pytest.raises(FileRefused, match="web page"):
        planned(store, folder, "<table><tr><td>Company</td></tr></table>", name="export.xls")
