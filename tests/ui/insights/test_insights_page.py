"""The page as a person uses it: pointed at, clicked, walked over by keys, read as tables, taken along."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from models.domain.codes import Stage
from models.domain.errors import WorldError
from models.domain.insight_views import SO_FAR, InsightsView, Span
from tests.models.services.house_at import House
from tests.ui.insights.views import asked_twice, few, full, great, small
from ui.context import Context
from ui.insights.page import InsightsPage
from ui.insights.period import last_month
from ui.insights.plot import Spot
from ui.insights.tables import Table, TableModel

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(qtbot: QtBot, ctx: Context) -> Iterator[InsightsPage]:
    """In a window, with nothing in its record yet."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1364, 836)
    page = InsightsPage(ctx, window)
    page.resize(window.size())
    window.show()
    qtbot.waitUntil(lambda: page.view is not None)
    yield page
    ctx.jobs.finish()


def shown(page: InsightsPage, view: InsightsView) -> None:
    """Shown to the last card."""
    page.show_view(view)
    while page.filling:
        QApplication.processEvents()


def spot_of(page: InsightsPage, key: str, words: str) -> tuple[QPoint, Spot]:
    """Where to point at what says this."""
    chart = page.cards.cards[key].chart
    spot = next(one for one in chart.face.spots if one.words.startswith(words))
    return spot.shape.boundingRect().center().toPoint(), spot


def test_without_debriefs_it_says_what_is_missing_and_offers_one(page: InsightsPage, ctx: Context) -> None:
    wanted: list[str] = []
    ctx.router.debrief_wanted.connect(wanted.append)
    assert page.body.currentWidget() is page.few
    assert not page.period.isVisible()
    assert not page.export.isVisible()
    button = next(one for one in page.few.findChildren(QWidget) if one.accessibleName() == "Start a debrief")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wanted == [""]


def test_it_counts_again_when_something_changes(page: InsightsPage, house: House, ctx: Context, qtbot: QtBot) -> None:
    assert page.view is not None
    assert page.view.applications == 0
    ctx.intents.do(None, lambda: house.services.applications.create("Quillmark", "Analyst", Stage.APPLIED, house.now))
    qtbot.waitUntil(lambda: page.view is not None and page.view.applications == 1)


@pytest.mark.parametrize("view", [full, small, great])
def test_every_card_opens_with_its_sentence(page: InsightsPage, view: Callable[[], InsightsView]) -> None:
    shown(page, view())
    assert page.body.currentWidget() is page.scroller
    for content in page.contents:
        assert page.cards.cards[content.key].chart.accessibleName() == content.head


def test_a_click_on_a_stream_shows_those_on_the_board(page: InsightsPage, ctx: Context, qtbot: QtBot) -> None:
    shown(page, full())
    chosen: list[tuple[str, list[str]]] = []
    ctx.router.board_wanted.connect(lambda name, ids: chosen.append((name, ids)))
    chart = page.cards.cards["funnel"].chart
    rect = next(one for one in chart.face.spots if one.words == "13 screening").shape.boundingRect()
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(round(rect.right()) - 6, round(rect.top()) + 9))
    [(name, ids)] = chosen
    assert name == "13 screening"
    assert len(ids) == 13


def test_pointing_at_something_lights_it_and_leaving_puts_it_out(page: InsightsPage) -> None:
    shown(page, full())
    chart = page.cards.cards["noes"].chart
    at, spot = spot_of(page, "noes", "Company 8")
    QTest.mouseMove(chart, at)
    assert chart.face.spots[chart.lit] == spot
    QTest.mouseMove(chart, QPoint(2, 2))
    assert chart.lit == -1


def test_the_arrows_walk_over_a_picture_and_enter_opens(page: InsightsPage, ctx: Context) -> None:
    shown(page, full())
    chosen: list[list[str]] = []
    ctx.router.board_wanted.connect(lambda _name, ids: chosen.append(ids))
    chart = page.cards.cards["noes"].chart
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert chart.accessibleDescription() == "Company 7: Technical, “Long answers.”"
    QTest.keyClick(chart, Qt.Key.Key_End)
    QTest.keyClick(chart, Qt.Key.Key_Return)
    assert chosen == [["app-9"]]


def test_people_asked_twice_are_one_click_away(page: InsightsPage, ctx: Context) -> None:
    shown(page, asked_twice())
    people: list[str] = []
    ctx.router.person_wanted.connect(people.append)
    at, _spot = spot_of(page, "rhythm", "1 people asked more than once")
    QTest.mouseClick(page.cards.cards["rhythm"].chart, Qt.MouseButton.LeftButton, pos=at)
    assert people == ["con-1"]


def test_t_turns_the_card_with_the_keys_and_back(page: InsightsPage, ctx: Context) -> None:
    shown(page, full())
    card, other = page.cards.cards["funnel"], page.cards.cards["noes"]
    card.chart.setFocus()
    QTest.keyClick(card.chart, Qt.Key.Key_T)
    assert card.as_table
    assert not other.as_table
    assert card.table.hasFocus()
    lines = [[card.model.index(row, column).data() for column in range(3)] for row in (0, 1)]
    assert lines == [["sent", "18", "100 %"], ["screening", "13", "72 %"]]
    chosen: list[str] = []
    ctx.router.board_wanted.connect(lambda name, _ids: chosen.append(name))
    QTest.keyClick(card.table, Qt.Key.Key_Down)
    QTest.keyClick(card.table, Qt.Key.Key_Return)
    assert len(chosen) == 1
    QTest.keyClick(card.table, Qt.Key.Key_T)
    assert card.stack.currentWidget() is card.chart
    assert card.chart.hasFocus()


def test_t_elsewhere_turns_all_of_them(page: InsightsPage) -> None:
    shown(page, full())
    page.export.setFocus()
    QTest.keyClick(page.export, Qt.Key.Key_T)
    assert all(card.as_table for card in page.cards.cards.values())


def test_the_open_question_is_offered_where_there_is_one(page: InsightsPage, ctx: Context) -> None:
    shown(page, full())
    asked: list[str] = []
    ctx.router.question_wanted.connect(asked.append)
    link = page.cards.cards["rounds"].link
    assert link.isVisible()
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert asked == ["q-1"]
    shown(page, small())
    assert not link.isVisible()


def test_a_picture_is_copied_and_a_table_as_text(page: InsightsPage) -> None:
    shown(page, full())
    card = page.cards.cards["funnel"]
    card.chart.setFocus()
    QTest.keyClick(card.chart, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert not QGuiApplication.clipboard().image().isNull()
    assert page.note.text() == "“How far applications come” is on the clipboard."
    card.show_table(True)
    card.table.setFocus()
    QTest.keyClick(card.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text().splitlines()[:2] == ["Step\tApplications\tShare", "sent\t18\t100 %"]


@pytest.mark.parametrize(("ending", "begins"), [(".png", b"\x89PNG"), (".svg", b"<?xml")])
def test_a_picture_is_saved_where_one_says(
    page: InsightsPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str, begins: bytes
) -> None:
    shown(page, full())
    offered: list[str] = []

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        offered.append(Path(name).name)
        return str(tmp_path / "mine"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    page.cards.cards["funnel"].ask_file(ending)
    assert offered == [f"How far applications come{ending}"]
    assert (tmp_path / f"mine{ending}").read_bytes().startswith(begins)
    assert page.note.text() == f"Saved as mine{ending}."


def test_the_report_is_saved_and_what_fails_is_said(page: InsightsPage, tmp_path: Path, ctx: Context) -> None:
    shown(page, full())
    page.taking.save_report(tmp_path / "report.pdf")
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF-")
    told: list[str] = []
    ctx.intents.trouble.connect(told.append)
    page.taking.save_report(tmp_path / "nowhere" / "report.pdf")
    assert told == ["“report.pdf” could not be written here."]


def test_another_period_is_counted_and_one_given_up_leaves_the_last(
    page: InsightsPage, qtbot: QtBot, house: House
) -> None:
    shown(page, full())
    page.period.part("month").click()
    month = last_month(date(2026, 6, 16))
    assert month == Span(date(2026, 5, 18), date(2026, 6, 16))
    qtbot.waitUntil(lambda: page.view is not None and page.view.span == month)
    shown(page, full())
    page.period.part("picked").click()
    pick = page.pick
    assert pick is not None
    pick.dismiss()
    assert page.period.value() == "month"
    page.period.part("picked").click()
    pick = page.pick
    assert pick is not None
    pick.begins.setDate(QDate(2026, 6, 1))
    pick.ends.setDate(QDate(2026, 6, 10))
    pick.show_.click()
    qtbot.waitUntil(lambda: page.view is not None and page.view.span == Span(date(2026, 6, 1), date(2026, 6, 10)))
    assert page.period.value() == "picked"
    page.period.part("so_far").click()
    qtbot.waitUntil(lambda: page.view is not None and page.view.span == SO_FAR)


def test_a_picked_end_never_lies_before_its_beginning(page: InsightsPage, house: House) -> None:
    shown(page, full())
    page.period.part("picked").click()
    pick = page.pick
    assert pick is not None
    later = date(2026, 6, 16) + timedelta(days=30)
    pick.begins.setDate(QDate(later.year, later.month, later.day))
    assert pick.ends.date() >= pick.begins.date()
    pick.dismiss()


def test_what_stood_there_stays_until_five_debriefs_are_there(page: InsightsPage) -> None:
    shown(page, full())
    page.show_view(few())
    assert page.body.currentWidget() is page.few
    assert page.contents == ()
    page.taking.ask_report()  # nothing to save: no dialog comes up
    shown(page, great())
    assert page.body.currentWidget() is page.scroller


def test_the_table_is_a_model_as_qt_wants_it(qtmodeltester: ModelTester, page: InsightsPage) -> None:
    shown(page, full())
    for content in page.contents:
        qtmodeltester.check(TableModel(content.table()))
    qtmodeltester.check(TableModel(Table(("Step",), ())))


def test_tab_goes_as_one_reads(page: InsightsPage, qtbot: QtBot) -> None:
    shown(page, full())
    page.period.part("so_far").setFocus()
    came_to = []
    for _ in range(5):
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        came_to.append(page.window().focusWidget())
    funnel, waiting = page.cards.cards["funnel"], page.cards.cards["waiting"]
    assert came_to == [page.export, funnel.chart, funnel.more, waiting.chart, waiting.more]


def test_a_record_that_cannot_be_read_is_told_and_what_stood_there_stays(
    page: InsightsPage, ctx: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown(page, full())
    before, told = page.view, list[str]()
    ctx.intents.trouble.connect(told.append)

    def refuse(*_: object) -> InsightsView:
        raise WorldError("The disk is gone.")

    monkeypatch.setattr(ctx.services.insights, "look", refuse)
    page.period.part("month").click()
    qtbot.waitUntil(lambda: told == ["The disk is gone."])
    assert page.view is before


def test_of_two_periods_the_one_chosen_last_is_shown(page: InsightsPage, qtbot: QtBot, ctx: Context) -> None:
    shown(page, full())
    page.period.part("month").click()
    page.period.part("so_far").click()
    qtbot.waitUntil(lambda: not page.reading.under_way)
    ctx.jobs.finish()
    QApplication.processEvents()
    assert page.view is not None
    assert page.view.span == SO_FAR
