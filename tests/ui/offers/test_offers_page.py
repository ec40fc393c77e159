"""The page of offers as a person meets it: what stands in it, what the keys do, and where the letters are."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from models.domain.offer_views import OfferColumn
from models.domain.offers_kept import Criterion, PayAim, Period, Rate
from models.domain.values import ApplicationId, Offer, OfferDecision, OfferId, OfferItem
from tests.models.services.house_at import House
from tests.models.services.offers_at import TERMS, column, likely, offer_of, offered
from ui.context import Context
from ui.offers.accepting import Accepting
from ui.offers.judge import Judge
from ui.offers.keys import Command
from ui.offers.offer_form import AimForm, LikelyForm, OfferForm, RateForm
from ui.offers.page import OffersPage
from ui.offers.rows import ROWS, Row
from ui.outcomes.sheet import EndingSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key = Qt.Key


class Met:
    """The page on a screen, with an offer of Tidewell in hand and Fernhill in sight."""

    def __init__(self, house: House, ctx: Context, qtbot: QtBot) -> None:
        self.house, self.ctx = house, ctx
        self.tidewell, self.offer = offered(house)
        self.fernhill = likely(house, promised=date(2026, 6, 26), salary_from=49000, salary_to=53000, currency="EUR")
        self.letters: list[tuple[str, str]] = []
        ctx.router.write_wanted.connect(
            lambda kind, application, _interview, _to: self.letters.append((kind, application))
        )
        self.page = OffersPage(ctx)
        qtbot.addWidget(self.page)
        self.page.resize(1300, 900)
        self.page.show()
        self.page.activateWindow()
        self.page.table.setFocus()

    def at(self, row: Row, place: int = 0) -> None:
        self.page.table.setCurrentIndex(self.page.model.index(ROWS.index(row), place))

    def key(self, key: Key) -> None:
        QTest.keyClick(self.page.table, key)

    def said(self, row: Row, place: int = 0) -> str:
        return str(self.page.model.index(ROWS.index(row), place).data(Qt.ItemDataRole.AccessibleTextRole))

    def head(self, place: int) -> str:
        return str(self.page.model.headerData(place, Qt.Orientation.Horizontal))

    def name(self, row: Row) -> str:
        return str(self.page.model.headerData(ROWS.index(row), Qt.Orientation.Vertical))

    def column(self, application: ApplicationId | None = None) -> OfferColumn:
        return column(self.house, application or self.tidewell)


@pytest.fixture
def met(house: House, ctx: Context, qtbot: QtBot) -> Met:
    return Met(house, ctx, qtbot)


def form(met: Met, kind: type) -> object:
    found = met.page.deeds.open_form
    assert isinstance(found, kind)
    return found


def test_the_table_meets_qts_own_tester(met: Met, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(met.page.model)  # OffersModel


def test_the_offer_stands_first_and_every_cell_says_itself(met: Met) -> None:
    assert met.page.standing.text() == "one in hand, one in sight"
    assert met.head(0) == "Tidewell, Analyst, Offer, Answer by Fri 19 June, 10:00, 3 days left"
    assert met.head(1).startswith("Fernhill, Analyst, Round 1, They decide by Fri 26 June")
    assert met.said(Row.PAY) == "Tidewell, Pay: 51,500 €, 8 € bonus, still open"
    assert met.said(Row.PAY, 1) == "Fernhill, Pay: 49,000 to 53,000 €, their range"
    assert met.said(Row.SCHEDULE) == "Tidewell, Schedule: 37.5 hours, 2 days on site"
    assert met.said(Row.BENEFITS) == "Tidewell, Benefits: 27 days leave, Health cover, Start date still open"


def test_a_digit_is_the_weight_of_the_line_and_can_be_taken_back(met: Met) -> None:
    assert met.name(Row.CULTURE) == "Culture, weight 3 of 5"
    met.at(Row.CULTURE)
    met.key(Key.Key_5)
    assert met.name(Row.CULTURE) == "Culture, weight 5 of 5"
    met.ctx.undo.undo()
    assert met.name(Row.CULTURE) == "Culture, weight 3 of 5"


def test_a_click_on_the_bars_sets_the_weight(met: Met, qtbot: QtBot) -> None:
    head = met.page.table.weights
    pips = head._pips(ROWS.index(Row.PAY))
    at = QPoint(round(pips.left() + pips.width() * 0.7), round(pips.center().y()))
    qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert met.name(Row.PAY).startswith("Pay, weight 4 of 5")


def test_a_digit_where_nothing_is_weighed_changes_nothing(met: Met) -> None:
    met.at(Row.TO_ASK)
    met.key(Key.Key_5)
    assert not met.ctx.undo.canUndo()


def test_space_settles_and_opens_again(met: Met) -> None:
    met.at(Row.PAY)
    met.key(Key.Key_Space)
    assert met.said(Row.PAY).endswith("settled")
    assert OfferItem.PAY in offer_of(met.house, met.offer).settled
    met.key(Key.Key_Space)
    assert met.said(Row.PAY).endswith("still open")


def test_an_open_point_is_settled_with_a_click(met: Met, qtbot: QtBot) -> None:
    met.ctx.intents.do(None, lambda: met.house.services.offers.add_point(met.tidewell, "pension"))
    assert "Pension still open" in met.said(Row.BENEFITS)
    table = met.page.table
    cell = table.visualRect(met.page.model.index(ROWS.index(Row.BENEFITS), 0))
    third = QPoint(cell.left() + cell.width() // 2 + 30, cell.top() + 12 + 11)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=third)
    assert "pension" in offer_of(met.house, met.offer).benefits
    assert "Pension still open" not in met.said(Row.BENEFITS)


def test_a_asks_in_the_letter_that_fits(met: Met) -> None:
    met.at(Row.TO_ASK)
    met.key(Key.Key_A)
    met.at(Row.TO_ASK, 1)
    met.key(Key.Key_A)
    assert met.letters == [("offer_thanks", met.tidewell), ("follow_up", met.fernhill)]


def test_the_hint_names_the_clash_and_its_buttons_are_the_two_letters(met: Met) -> None:
    hint = met.page.hint
    assert hint.isVisible()
    assert hint.sentence.text() == "Tidewell wants an answer on Friday, a week before Fernhill decides."
    hint.time.click()
    hint.tell.click()
    assert met.letters == [("decision_time", met.tidewell), ("follow_up", met.fernhill)]


def test_the_hint_goes_with_the_clash(met: Met) -> None:
    met.ctx.intents.do(None, lambda: met.house.services.board.promised(met.fernhill, date(2026, 6, 17), met.house.now))
    assert not met.page.hint.isVisible()


def test_an_offer_is_changed_in_its_form_and_the_diary_knows_what_it_was(met: Met) -> None:
    met.key(Key.Key_E)
    shown = form(met, OfferForm)
    assert isinstance(shown, OfferForm)
    assert (shown.base.text(), shown.schedule.text(), shown.clock.text()) == ("51500", TERMS.schedule, "10:00")
    shown.base.set_text("54,000")
    shown.day.set_text("26 June")
    shown.save()
    assert met.page.deeds.open_form is None
    assert met.said(Row.PAY).startswith("Tidewell, Pay: 54,000 €")
    met.page.look.part("diary").click()
    changed, came = met.page.diary.lines
    assert (
        "The offer changed, Pay: 51,500, now 54,000, Answer by: Fri 19 June, 10:00, now Fri 26 June, 10:00" in changed
    )
    assert "The offer came, 51,500 €, 37.5 hours" in came


def test_a_likely_offer_becomes_one_when_it_is_recorded(met: Met) -> None:
    met.at(Row.SCORE, 1)
    met.key(Key.Key_E)
    shown = form(met, OfferForm)
    assert isinstance(shown, OfferForm)
    shown.base.set_text("52k")
    shown.day.set_text("30 June")
    shown.save()
    assert met.page.standing.text() == "two in hand, none in sight"
    assert met.head(1) == "Fernhill, Analyst, Offer, Answer by Tue 30 June, 17:00, 14 days left"


def test_a_form_says_at_the_field_what_cannot_be(met: Met) -> None:
    met.key(Key.Key_E)
    shown = form(met, OfferForm)
    assert isinstance(shown, OfferForm)
    shown.day.set_text("")
    shown.save()
    assert "day" in shown.day.message()
    assert offer_of(met.house, met.offer).base == 51500


def test_pay_by_the_hour_asks_for_the_hours_alone(met: Met) -> None:
    met.key(Key.Key_E)
    shown = form(met, OfferForm)
    assert isinstance(shown, OfferForm)
    assert not shown.hours.isVisible()
    shown.period.set_text(Period.HOUR.value)
    assert shown.hours.isVisible()
    assert not shown.payments.isVisible()
    shown.base.set_text("30")
    shown.save()
    assert met.said(Row.PAY).endswith("Say the hours a week, to compare it by the year")


def test_another_currency_waits_for_the_users_own_rate(met: Met) -> None:
    swiss = likely(met.house, "Pellow", salary_from=90000, currency="CHF")
    met.ctx.intents.do(None, lambda: met.house.services.offers.show(swiss))
    place = [one.application for one in met.page.model.view.columns].index(swiss) if met.page.model.view else 0
    assert met.said(Row.PAY, place).endswith("Say your rate to EUR, to compare it")
    met.at(Row.PAY, place)
    met.key(Key.Key_Return)
    shown = form(met, RateForm)
    assert isinstance(shown, RateForm)
    shown.rate.set_text("1,043")
    shown.save()
    assert met.house.store.get(Rate, "CHF", "EUR") == Rate("CHF", "EUR", 1.043, date(2026, 6, 16))
    assert met.said(Row.PAY, place).endswith("about 93,870 € a year, your rate of Tue 16 June")


def test_the_floor_is_said_from_the_line_of_pay(met: Met) -> None:
    met.page.deeds.say_aim()
    shown = form(met, AimForm)
    assert isinstance(shown, AimForm)
    shown.floor.set_text("52000")
    shown.wish.set_text("51000")
    shown.save()
    assert "Correct one" in shown.said()
    shown.wish.set_text("60000")
    shown.save()
    assert met.house.store.get(PayAim) == PayAim(52000, 60000, "EUR")
    assert met.name(Row.PAY) == "Pay, weight 3 of 5, Your floor is 52,000 €"
    assert met.said(Row.PAY).endswith("less than your floor")


def test_ones_own_ask_is_shown_as_unanswered(met: Met) -> None:
    bare = likely(met.house, "Pellow", currency="EUR")
    met.ctx.intents.do(None, lambda: met.house.services.offers.show(bare))
    place = [one.application for one in met.page.model.view.columns].index(bare) if met.page.model.view else 0
    met.at(Row.PAY, place)
    met.key(Key.Key_Return)
    shown = form(met, LikelyForm)
    assert isinstance(shown, LikelyForm)
    shown.low.set_text("56000")
    shown.save()
    assert met.said(Row.PAY, place) == "Pellow, Pay: 56,000 €, your ask, not answered"


def test_enter_judges_in_dots_and_words(met: Met) -> None:
    met.at(Row.CULTURE)
    met.key(Key.Key_Return)
    (frame,) = met.page.window().findChildren(Judge)
    QTest.keyClick(frame.dots.dots, Key.Key_4)
    assert frame.words is not None
    frame.words.set_text("Calm, a little formal")
    frame.dismiss()
    assert met.said(Row.CULTURE) == "Tidewell, Culture: 4 of 5, Calm, a little formal"
    culture = next(one for one in met.column().judged if one.criterion is Criterion.CULTURE)
    assert (culture.score, culture.words) == (4, "Calm, a little formal")


def test_a_click_on_a_dot_scores_and_the_same_again_takes_it_back(met: Met, qtbot: QtBot) -> None:
    table = met.page.table
    cell = table.visualRect(met.page.model.index(ROWS.index(Row.GROWTH), 0))
    fifth = QPoint(cell.left() + 16 + 4 * 11 + 4, cell.top() + 12 + 10)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=fifth)
    assert "5 of 5" in met.said(Row.GROWTH)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=fifth)
    assert "Not said yet" in met.said(Row.GROWTH)


def test_accepting_with_open_points_asks_once_and_names_them(met: Met) -> None:
    met.page.deeds.accept(met.column())
    (asking,) = met.page.window().findChildren(Accepting)
    assert offer_of(met.house, met.offer).decision is None
    assert asking.anyway.isEnabled()
    said = asking._under_it.text()
    assert said.startswith("Still open: pay, schedule, benefits and start date.")
    asking.anyway.click()
    assert offer_of(met.house, met.offer).decision is OfferDecision.ACCEPTED
    assert met.head(0).startswith("Tidewell, Analyst, Accepted")


def test_asking_first_opens_the_letter_and_accepts_nothing(met: Met) -> None:
    met.page.deeds.accept(met.column())
    (asking,) = met.page.window().findChildren(Accepting)
    asking.first.click()
    assert met.letters == [("offer_thanks", met.tidewell)]
    assert offer_of(met.house, met.offer).decision is None


def test_with_everything_settled_nothing_is_asked(met: Met) -> None:
    for item in OfferItem:
        met.house.services.offers.settle(met.offer, item, True)
    met.page.deeds.accept(met.column())
    assert offer_of(met.house, met.offer).decision is OfferDecision.ACCEPTED


def test_after_the_answer_it_is_said_who_is_to_hear_of_it(met: Met) -> None:
    offer = met.column().offer
    assert offer is not None
    met.page.deeds.decide(offer, OfferDecision.ACCEPTED)
    (sheet,) = met.page.window().findChildren(EndingSheet)
    assert sheet.ending.application == met.tidewell
    assert [one.company for one in sheet.ending.steps if one.company == "Fernhill"]


def test_a_column_goes_with_del_and_comes_back_with_undo(met: Met) -> None:
    met.at(Row.PAY, 1)
    met.key(Key.Key_Delete)
    assert met.page.model.columnCount() == 1
    met.ctx.undo.undo()
    assert met.head(1).startswith("Fernhill")


def test_whoever_stands_in_a_cell_stays_there_when_it_changes(met: Met) -> None:
    met.at(Row.GROWTH, 1)
    met.key(Key.Key_2)
    assert (met.page.table.row(), met.page.table.currentIndex().column()) == (Row.GROWTH, 1)


def test_the_menu_key_is_about_the_cell_that_is_current(met: Met) -> None:
    met.at(Row.PAY)
    wanted: list[int] = []
    met.page.table.menu_wanted.connect(lambda place, _at: wanted.append(place))
    viewport = met.page.table.viewport()
    centre = viewport.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, centre, viewport.mapToGlobal(centre))
    QApplication.sendEvent(viewport, event)
    assert wanted == []
    assert met.page.table.row() is Row.PAY


def test_no_column_is_said_to_be_the_best(met: Met) -> None:
    words = " ".join(met.said(row, place) for row in ROWS for place in range(2)).casefold()
    assert not any(one in words for one in ("best", "winner", "first choice", "recommend"))


def test_with_nothing_to_compare_the_page_says_what_comes_here(ctx: Context, qtbot: QtBot) -> None:
    page = OffersPage(ctx)
    qtbot.addWidget(page)
    page.show()
    assert page.empty.isVisible()
    assert not page.print.isVisible()
    assert not page.choose.isVisible()
    wanted: list[str] = []
    ctx.router.new_application_wanted.connect(wanted.append)
    page.new.click()
    assert wanted == ["offer"]


def test_every_key_of_the_page_is_told_of(met: Met) -> None:
    told = met.page.keys()
    keys = " ".join(cap for cap, _does in told)
    assert all(cap in keys for cap in ("1 to 5", "Space", "A", "Enter", "E", "Del", "Ctrl+P"))
    assert {command.weight for command in Command} == {None, 1, 2, 3, 4, 5}


def test_an_answered_offer_is_not_changed_behind_ones_back(met: Met) -> None:
    met.house.services.offers.decide(met.offer, OfferDecision.ACCEPTED, met.house.now)
    met.page.refresh()
    told: list[str] = []
    met.ctx.intents.trouble.connect(told.append)
    met.at(Row.PAY)
    met.key(Key.Key_E)
    assert met.page.deeds.open_form is None
    assert "answered" in told[0]


def test_the_offer_goes_to_the_bin_and_comes_back(met: Met) -> None:
    offer = met.column().offer
    assert offer is not None
    met.page.deeds.delete(offer)
    assert met.house.store.get(Offer, OfferId(offer.id)) is None
    met.ctx.undo.undo()
    assert met.head(0).startswith("Tidewell, Analyst, Offer")
