"""The wizard for tables: columns first, then rows, and nothing kept before the last step."""

from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from models.domain.table import Field, TableKind
from models.domain.values import Application, Contact, Stage
from tests.models.services.house_at import House
from ui.context import Context
from ui.dialogs.table_wizard import TableWizard

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

HUNTR = (
    "Employer,Job Title,List,Location,Salary,Date Applied,Colour\n"
    "Contoso Ltd,Data Analyst,Applied,London,£45k-55k,03/04/2026,red\n"
    "Fabrikam,Engineer,Moonshot,Berlin,60.000 €,02/05/2026,blue\n"
    ",Ops,Applied,,,,\n"
)


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    return host


@pytest.fixture(autouse=True)
def _nothing_under_way(ctx: Context) -> Iterator[None]:
    yield
    ctx.jobs.finish()


class Asked:
    """A wizard on a file, and the person in front of it."""

    def __init__(self, ctx: Context, host: QWidget, qtbot: QtBot, path: Path) -> None:
        self.qtbot = qtbot
        self.wizard = TableWizard.ask(ctx, host, path)
        self.settle()

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.wizard.isVisible() and not self.wizard.busy, timeout=10_000)

    def say(self, column: str, field: Field) -> None:
        step = self.wizard.columns
        headings = [pick.accessibleName() for pick in step.picks]
        pick = step.picks[headings.index(f"{column} becomes")]
        pick.show_code(field.value)
        pick.picked.emit(field.value)
        self.settle()

    def forward(self) -> None:
        self.qtbot.keyClick(self.wizard.focusWidget(), Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: self.wizard.shows_rows, timeout=10_000)

    def keep(self) -> None:
        with self.qtbot.waitSignal(self.wizard.finished, timeout=10_000):
            self.wizard.next.click()

    def becomes(self) -> dict[str, str]:
        return {pick.accessibleName().removesuffix(" becomes"): pick.code() for pick in self.wizard.columns.picks}


@pytest.fixture
def huntr(tmp_path: Path) -> Path:
    path = tmp_path / "huntr.csv"
    path.write_text(HUNTR, "utf-8")
    return path


def test_columns_are_shown_with_what_they_become(ctx: Context, host: QWidget, qtbot: QtBot, huntr: Path) -> None:
    asked = Asked(ctx, host, qtbot, huntr)
    assert asked.becomes() == {
        "Employer": "company", "Job Title": "role", "List": "stage", "Location": "location", "Salary": "salary",
        "Date Applied": "applied_at", "Colour": "leave_out",
    }  # fmt: skip
    assert "Data Analyst · Contoso Ltd · Applied Fri 3 April" in asked.wizard.columns.example.text()


def test_nothing_is_kept_before_the_last_step(
    ctx: Context, host: QWidget, qtbot: QtBot, huntr: Path, house: House
) -> None:
    asked = Asked(ctx, host, qtbot, huntr)
    asked.forward()
    assert house.store.all(Application) == []
    assert asked.wizard.rows.counts.text() == "3 rows: 2 new, 1 that cannot be read."
    asked.keep()
    assert len(house.store.all(Application)) == 2


def test_it_is_one_change_and_one_undo(ctx: Context, host: QWidget, qtbot: QtBot, huntr: Path, house: House) -> None:
    asked = Asked(ctx, host, qtbot, huntr)
    before = ctx.undo.count()
    asked.forward()
    asked.keep()
    assert ctx.undo.count() == before + 1
    ctx.undo.undo()
    assert house.store.all(Application) == []


def test_the_order_of_dates_is_asked_and_the_answer_counts(
    ctx: Context, host: QWidget, qtbot: QtBot, huntr: Path, house: House
) -> None:
    asked = Asked(ctx, host, qtbot, huntr)
    order = asked.wizard.columns.order
    assert order is not None
    assert [order.part(key).text() for key in ("day_first", "month_first")] == ["3 April 2026", "4 March 2026"]
    order.part("month_first").click()
    asked.settle()
    assert "Applied Wed 4 March" in asked.wizard.columns.example.text()
    asked.forward()
    asked.keep()
    assert {f"{one.applied_at:%m-%d}" for one in house.store.all(Application)} == {"03-04", "02-05"}


def test_a_settled_order_is_not_asked(ctx: Context, host: QWidget, qtbot: QtBot, huntr: Path) -> None:
    huntr.write_text(HUNTR.replace("02/05/2026", "22/05/2026"), "utf-8")
    assert Asked(ctx, host, qtbot, huntr).wizard.columns.order is None


def test_an_unknown_status_is_asked_for(ctx: Context, host: QWidget, qtbot: QtBot, huntr: Path, house: House) -> None:
    asked = Asked(ctx, host, qtbot, huntr)
    pick = asked.wizard.columns.stages["Moonshot"]
    pick.show_code(Stage.OFFER.value)
    pick.picked.emit(Stage.OFFER.value)
    asked.settle()
    assert asked.wizard.columns.stages["Moonshot"].code() == "offer"  # the answer stays on the screen
    asked.forward()
    asked.keep()
    assert {one.stage for one in house.store.all(Application)} == {Stage.APPLIED, Stage.OFFER}


def test_a_column_can_become_another_field(
    ctx: Context, host: QWidget, qtbot: QtBot, huntr: Path, house: House
) -> None:
    asked = Asked(ctx, host, qtbot, huntr)
    asked.say("Colour", Field.TAGS)
    asked.say("Location", Field.ROLE)
    assert asked.becomes()["Job Title"] == "leave_out"
    asked.forward()
    asked.keep()
    assert {(one.role, one.tags) for one in house.store.all(Application)} == {
        ("London", ("red",)),
        ("Berlin", ("blue",)),
    }


def test_without_a_role_there_is_no_next_step(ctx: Context, host: QWidget, qtbot: QtBot, huntr: Path) -> None:
    asked = Asked(ctx, host, qtbot, huntr)
    asked.say("Job Title", Field.LEAVE_OUT)
    assert not asked.wizard.next.isEnabled()
    assert asked.wizard.columns.example.text() == "Say which column names the role."


def test_rows_can_be_left_out_and_columns_gone_back_to(
    ctx: Context, host: QWidget, qtbot: QtBot, huntr: Path, house: House
) -> None:
    asked = Asked(ctx, host, qtbot, huntr)
    asked.forward()
    asked.wizard.back.click()
    assert asked.wizard.columns.isVisible()
    asked.forward()
    qtbot.keyClick(asked.wizard.rows.list, Qt.Key.Key_Space)
    assert asked.wizard.rows.counts.text() == "3 rows: 1 new, 1 that cannot be read, 1 you left out."
    assert asked.wizard.next.text() == "Bring it in"
    asked.keep()
    (found,) = house.store.all(Application)
    assert found.role == "Engineer"


def test_a_table_without_headings_can_be_said(
    ctx: Context, host: QWidget, qtbot: QtBot, tmp_path: Path, house: House
) -> None:
    path = tmp_path / "bare.csv"
    path.write_text("Dev,Contoso\nOps,Fabrikam\n", "utf-8")
    asked = Asked(ctx, host, qtbot, path)
    assert not asked.wizard.columns.header.isChecked()
    asked.say("Column 1", Field.ROLE)
    asked.say("Column 2", Field.COMPANY)
    asked.forward()
    asked.keep()
    assert {one.role for one in house.store.all(Application)} == {"Dev", "Ops"}


def test_people_go_the_same_way(ctx: Context, host: QWidget, qtbot: QtBot, tmp_path: Path, house: House) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Name,Email,Company\nAnn Lee,ann@contoso.example,Contoso\n", "utf-8")
    asked = Asked(ctx, host, qtbot, path)
    assert asked.wizard.columns.kind.value() == TableKind.PEOPLE.value
    asked.forward()
    asked.keep()
    assert [one.name for one in house.store.all(Contact)] == ["Ann Lee"]


def test_whoever_may_be_here_already_is_added_to_on_a_tick(
    ctx: Context, host: QWidget, qtbot: QtBot, tmp_path: Path, house: House
) -> None:
    house.services.people.create("Ann Lee", house.now, emails=("ann@home.example",))
    path = tmp_path / "people.csv"
    path.write_text("Name,Email\nAnn Lee,ann@contoso.example\nBo Ek,bo@contoso.example\n", "utf-8")
    asked = Asked(ctx, host, qtbot, path)
    asked.forward()
    step = asked.wizard.rows
    assert "May be Ann Lee (ann@home.example), who is here" in step.detail.text()
    assert step.same.isVisible()
    step.same.click()
    assert step.counts.text() == "2 rows: 1 new, 1 filling in what is here."
    qtbot.keyClick(step.list, Qt.Key.Key_Down)
    assert not step.same.isVisible()
    qtbot.keyClick(step.list, Qt.Key.Key_Up)
    assert step.same.isChecked()
    with qtbot.waitSignal(asked.wizard.finished, timeout=10_000):
        qtbot.keyClick(step.same, Qt.Key.Key_Return)
    by_name = {one.name: one.emails for one in house.store.all(Contact)}
    assert by_name == {"Ann Lee": ("ann@home.example", "ann@contoso.example"), "Bo Ek": ("bo@contoso.example",)}
    assert len(house.store.all(Contact)) == 2


def test_a_sheet_can_be_chosen(ctx: Context, host: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    first = book.active
    assert first is not None
    first.title = "2025"
    first.append(["Company", "Role", "Status"])
    first.append(["Contoso", "Dev", "Applied"])
    second = book.create_sheet("2026")
    second.append(["Firma", "Stelle", "Status"])
    second.append(["Fabrikam", "Ops", "Beworben"])
    path = tmp_path / "jobs.xlsx"
    book.save(path)
    asked = Asked(ctx, host, qtbot, path)
    sheet = asked.wizard.columns.sheet
    assert sheet is not None
    assert sheet.code() == "2025"
    sheet.show_code("2026")
    sheet.picked.emit("2026")
    asked.settle()
    assert asked.becomes() == {"Firma": "company", "Stelle": "role", "Status": "stage"}


def test_what_cannot_be_read_gets_its_sentence(ctx: Context, host: QWidget, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "broken.xlsx"
    path.write_bytes(b"PK\x03\x04 broken")
    asked = Asked(ctx, host, qtbot, path)
    assert not asked.wizard.next.isVisible()
    assert "cannot be read" in asked.wizard.refusal.text()


def test_a_file_that_is_here_already_brings_nothing(
    ctx: Context, host: QWidget, qtbot: QtBot, huntr: Path, house: House
) -> None:
    first = Asked(ctx, host, qtbot, huntr)
    first.forward()
    first.keep()
    again = Asked(ctx, host, qtbot, huntr)
    again.forward()
    assert not again.wizard.next.isEnabled()
    assert again.wizard.rows.counts.text() == "3 rows: 2 left alone, 1 that cannot be read."


def test_ten_thousand_rows_are_a_list_of_lines(
    ctx: Context, host: QWidget, qtbot: QtBot, tmp_path: Path, qtmodeltester: ModelTester
) -> None:
    path = tmp_path / "many.csv"
    lines = (f"Company {each % 997},Role {each},Applied,2026-0{each % 9 + 1}-10" for each in range(10_000))
    path.write_text("Company,Role,Status,Applied on\n" + "\n".join(lines), "utf-8")
    asked = Asked(ctx, host, qtbot, path)
    qtbot.keyClick(asked.wizard, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asked.wizard.shows_rows, timeout=60_000)
    assert asked.wizard.rows.counts.text() == "10,000 rows: 10,000 new."
    assert asked.wizard.rows.model.rowCount() == 10_000
    qtmodeltester.check(asked.wizard.rows.model)
