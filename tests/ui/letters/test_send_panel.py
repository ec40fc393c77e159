"""The pane that a letter leaves from: it says what will happen, forbids and asks as it should, and does it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QDateTime, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from models.domain.letters.reviewing import Check, Review, Written
from models.domain.mail import WritingDesk
from models.domain.reminder import Rule
from models.domain.values import ContactId, LetterChannel, LetterId, LetterKind, LetterState
from tests.models.services.letters_at import ACCOUNT, UNSURE, LetterHouse
from tests.ui.letters.send_at import found, state
from ui.context import Context
from ui.letters.call import CallDialog
from ui.letters.card import CardDialog
from ui.letters.send_panel import SendPanel
from ui.widgets.label import Label

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
Channel = LetterChannel


@dataclass
class Panel:
    panel: SendPanel
    house: LetterHouse
    ctx: Context
    letter: LetterId

    def show(self, review: Review | None = None) -> None:
        self.panel.show_letter(self.house.services.letters.opened(self.letter, self.house.now))
        if review is not None:
            self.panel.show_review(review)

    def write(self, body: str) -> None:
        """As if that stood in the composer."""
        self.panel.written = lambda: Written("Thank you", body)
        self.panel.show_review(Review())

    @property
    def button(self) -> str:
        return self.panel.foot.main.text()

    def state(self) -> LetterState | None:
        return state(self.house, self.letter)

    def choose(self, channel: LetterChannel) -> None:
        QTest.mouseClick(self.panel.channels[channel], Qt.MouseButton.LeftButton)

    def press(self) -> None:
        self.panel.foot.main.click()


@pytest.fixture
def house(tmp_path: Path) -> Iterator[LetterHouse]:
    house = LetterHouse(tmp_path / "data").furnish()
    yield house
    house.store.close()


@pytest.fixture
def at(house: LetterHouse, ctx: Context, qtbot: QtBot) -> Iterator[Panel]:
    panel = SendPanel(ctx)
    qtbot.addWidget(panel)
    panel.resize(344, 900)
    with qtbot.waitExposed(panel):
        panel.show()
    shown = Panel(panel, house, ctx, house.begun(house.jane))
    shown.show()
    yield shown
    panel.hide()


def opened(monkeypatch: pytest.MonkeyPatch, takes: bool = True) -> list[QUrl]:
    """What other programs were handed."""
    handed: list[QUrl] = []

    def take(url: QUrl) -> bool:
        handed.append(url)
        return takes

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return handed


# what it says


def test_it_says_how_much_of_the_day_is_left_and_whose_advice_that_is(at: Panel) -> None:
    assert at.panel.time.left.text() == "22 h left of 24 hours"
    assert at.panel.time.advice.text() == "Thank-you within 24 hours"
    assert at.panel.time.bar.share == pytest.approx(2 / 24)
    at.house.later(hours=-4)
    at.show()
    assert at.panel.time.left.text() == "The 24 hours begin in 2 h"
    at.house.later(hours=29)
    at.show()
    assert at.panel.time.left.text() == "3 h past the 24 hours"


def test_without_an_agency_it_goes_straight_and_says_so(at: Panel) -> None:
    assert at.panel.route.line.text() == "Straight to Jane. No agency at Halden & Rowe."
    assert at.panel.route._asking.isHidden()
    assert at.panel.channels[Channel.EMAIL].hint == "From kim@home.example"
    assert at.panel.channels[Channel.CALL].isHidden()


@pytest.mark.parametrize(
    ("review", "button"),
    [
        (Review(), "Send now"),
        (found(Check.PROOF, "the the"), "Proofread 1 point, then send"),
        (found(Check.PROOF, "the the", "than"), "Proofread 2 points, then send"),
        (found(Check.PERSONAL, "much alike"), "Look at 1 point, then send"),
    ],
)
def test_the_button_says_what_pressing_it_comes_to(at: Panel, review: Review, button: str) -> None:
    at.show(review)
    assert at.button == button


def test_a_later_moment_is_named_on_the_button_and_may_be_a_day_of_ones_own(at: Panel) -> None:
    at.show(found(Check.PROOF, "the the", "than"))
    at.panel.when.at.click()
    assert at.button == "Proofread 2 points, then schedule"
    at.panel.show_review(Review())
    assert at.button == "Schedule for 10:30"
    at.panel.when.pick.click()
    at.panel.when.moment.setDateTime(QDateTime(2026, 6, 18, 22, 0, 0))
    assert at.panel.when.moved.isVisible()
    assert at.button == "Schedule for Fri 19 June, 09:00"
    at.press()
    assert at.state() is LetterState.SCHEDULED


def test_at_night_the_morning_is_chosen_and_now_cannot_be(at: Panel) -> None:
    at.house.later(hours=13)
    at.letter = at.house.begun(at.house.person("Ada Lindqvist", "ada@halden.example"))
    at.show()
    assert not at.panel.when.now_.isEnabled()
    assert at.panel.when.at.text() == "Tomorrow at"
    assert at.panel.when.night.text() == "Nothing leaves between 20:00 and 09:00"
    assert at.button == "Schedule for Wed 17 June, 09:00"
    at.press()
    assert at.state() is LetterState.SCHEDULED


# forbidding and asking


def test_a_gap_forbids_sending_and_leads_to_itself(at: Panel, qtbot: QtBot) -> None:
    at.write("Dear Jane, [a moment you shared with Jane], and [the next step and its date].")
    assert at.button == "Fill 2 gaps first"
    with qtbot.waitSignal(at.panel.gap_wanted):
        at.press()
    assert at.state() is LetterState.DRAFT


def test_who_fills_the_last_gap_sends_with_the_next_key_whatever_the_checks_have_come_to(at: Panel) -> None:
    at.write("Dear Jane, [a moment you shared with Jane].")
    at.panel.written = lambda: Written("Thank you", "Dear Jane, the harbour from your window.")
    at.panel.begin()
    assert at.panel.foot.asking.isVisible()


def test_what_leaves_at_once_asks_once_and_enter_confirms_it(at: Panel, qtbot: QtBot) -> None:
    at.panel.begin()
    assert at.panel.foot.asking.isVisible()
    assert "jane@halden.example" in at.panel.foot.asking.accessibleName()
    assert at.state() is LetterState.DRAFT
    assert at.panel.foot.asking.confirm.hasFocus()
    with qtbot.waitSignal(at.panel.sent) as left:
        QTest.keyClick(at.panel.foot.asking.confirm, Qt.Key.Key_Return)
    assert left.args == [at.letter]
    assert at.state() is LetterState.READY


def test_escape_goes_back_and_nothing_has_left(at: Panel) -> None:
    at.press()
    QTest.keyClick(at.panel.foot.asking.confirm, Qt.Key.Key_Escape)
    assert at.panel.foot.asking.isHidden()
    assert at.panel.foot.main.isVisible()
    assert at.state() is LetterState.DRAFT


def test_points_are_named_when_it_asks_and_may_be_looked_at_first(at: Panel, qtbot: QtBot) -> None:
    at.show(found(Check.PROOF, "“the the” stands there twice."))
    at.press()
    assert "“the the” stands there twice." in at.panel.foot.asking.accessibleName()
    with qtbot.waitSignal(at.panel.findings_wanted):
        at.panel.foot.asking.look.click()
    assert at.state() is LetterState.DRAFT


def test_a_scheduled_letter_without_points_does_not_ask_and_can_be_taken_back(at: Panel) -> None:
    at.panel.when.at.click()
    at.press()
    assert at.state() is LetterState.SCHEDULED
    at.show()
    assert at.panel.state.line.text() == "It leaves today, 10:30."
    assert at.panel._choices.isHidden()
    at.panel.state.back.click()
    assert at.state() is LetterState.DRAFT
    assert at.panel._choices.isVisible()


def test_what_stands_in_the_composer_is_what_leaves(at: Panel) -> None:
    at.write("Dear Jane,\n\nYour own words about the ledger stayed with me.")
    at.press()
    at.panel.foot.asking.confirm.click()
    kept = at.house.services.letters.get(at.letter)
    assert kept is not None
    assert kept.body == "Dear Jane,\n\nYour own words about the ledger stayed with me."


def test_what_the_outbox_refuses_is_said_above_the_button(at: Panel) -> None:
    at.write("[a moment you shared with Jane]")
    at.press()
    at.panel.foot.asking.confirm.click()
    assert at.panel.foot.trouble.isVisible()
    assert "gap" in at.panel.foot.trouble.text()
    assert at.state() is LetterState.DRAFT


# the agency


def agency(at: Panel) -> ContactId:
    people, applications = at.house.services.people, at.house.services.applications
    contact = ContactId(people.create("Beatriz Amaral", at.house.now, emails=("b@ag.example",)).about["contact"])
    panel = applications.panel(at.house.application_id, at.house.now)
    assert panel is not None
    applications.edit(replace(panel.application, recruiter=contact), at.house.now)
    at.show()
    return contact


def test_where_the_agency_has_not_said_it_may_be_asked_by_letter(at: Panel, qtbot: QtBot) -> None:
    beatriz = agency(at)
    assert "Ask first whether you may write directly" in at.panel.route.line.text()
    with qtbot.waitSignal(at.ctx.router.write_wanted) as wanted:
        at.panel.route.ask.click()
    assert wanted.args == ["recruiter_permission", at.house.application_id, at.house.interview_id, beatriz]


def test_what_the_agency_said_is_recorded_in_place_and_the_letter_goes_that_way(at: Panel) -> None:
    beatriz = agency(at)
    at.panel.route.through.click()
    kept = at.house.services.letters.get(at.letter)
    assert kept is not None
    assert kept.via == beatriz
    assert at.panel.route.line.text() == "Through Beatriz, who represents you here and forwards it."
    assert at.panel.route._asking.isHidden()
    assert at.panel.connect_.isHidden()


def test_where_the_agency_agrees_it_goes_straight(at: Panel) -> None:
    agency(at)
    at.panel.route.directly.click()
    assert at.panel.route.line.text() == "Straight to Jane. Beatriz agrees."
    panel = at.house.services.applications.panel(at.house.application_id, at.house.now)
    assert panel is not None
    assert panel.application.route_letters_via_recruiter is False


# connecting


def test_connecting_is_planned_unless_it_is_unticked(at: Panel) -> None:
    assert at.panel.connect_.text() == "Connect on LinkedIn on Wednesday"
    at.panel.connect_.setChecked(False)
    at.press()
    at.panel.foot.asking.confirm.click()
    at.house.services.letters.take_back(at.letter, at.house.now)
    at.house.services.letters.went(at.letter, at.house.now, Channel.EMAIL)
    agenda = at.house.services.reminders.agenda(at.house.now + timedelta(days=2))
    assert Rule.CONNECT not in {one.rule for one in (*agenda.due, *agenda.next)}


def test_who_does_not_want_to_be_asked_about_linkedin_finds_it_unticked(house: LetterHouse, at: Panel) -> None:
    house.services.accounts.put_writing(WritingDesk(connect=False))
    panel = SendPanel(at.ctx)
    panel.show_letter(house.services.letters.opened(at.letter, house.now))
    assert not panel.connect_.isChecked()
    panel.deleteLater()


# other programs


def test_without_an_account_the_mail_app_comes_first_and_mail_can_be_set_up(
    at: Panel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    at.house.services.accounts.remove(ACCOUNT.id)
    at.show()
    handed = opened(monkeypatch)
    assert at.button == "Open in mail app"
    assert at.panel.foot.account.isVisible()
    assert at.panel.when.isHidden()
    with qtbot.waitSignal(at.ctx.router.settings_wanted) as wanted:
        at.panel.foot.set_up.click()
    assert wanted.args == ["mail"]
    at.press()
    (url,) = handed
    assert url.toString(QUrl.ComponentFormattingOption.FullyEncoded).startswith("mailto:jane@halden.example?subject=")
    assert at.panel.foot.after.isVisible()
    assert at.state() is LetterState.DRAFT
    at.panel.foot.after.yes.click()
    assert at.state() is LetterState.SENT
    at.ctx.undo.undo()
    assert at.state() is LetterState.DRAFT


def test_at_night_a_letter_for_another_program_is_told_that_it_is_night(
    at: Panel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(monkeypatch)
    at.panel.foot.mail_app.click()
    assert at.panel.foot.after.question.text() == "It is open in your mail app. Did it go?"
    at.house.later(hours=13)
    night = f"It is {at.house.services.reminders.etiquette().local(at.house.now):%H:%M}. The letter can leave at 09:00."
    at.panel.foot.mail_app.click()
    assert at.panel.foot.after.question.text() == f"{night} It is open in your mail app. Did it go?"
    at.panel.deeds.write_eml(tmp_path / "letter.eml")
    assert at.panel.foot.after.question.text().startswith(f"{night} Saved as letter.eml.")


def test_whoever_chooses_another_way_is_no_longer_asked_about_the_mail_app(
    at: Panel, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened(monkeypatch)
    at.panel.foot.mail_app.click()
    assert at.panel.foot.after.isVisible()
    at.choose(Channel.CARD)
    assert at.panel.foot.after.isHidden()


def test_where_no_mail_app_is_there_it_says_what_else_there_is(at: Panel, monkeypatch: pytest.MonkeyPatch) -> None:
    opened(monkeypatch, takes=False)
    at.panel.foot.mail_app.click()
    assert at.panel.foot.trouble.text().startswith("No mail app took it.")
    assert at.panel.foot.after.isHidden()


def test_an_eml_is_written_for_another_program(at: Panel, tmp_path: Path) -> None:
    target = tmp_path / "letter.eml"
    at.panel.deeds.write_eml(target)
    text = target.read_bytes()
    assert b"X-Unsent: 1" in text
    assert b"jane@halden.example" in text
    assert at.panel.foot.after.isVisible()
    at.panel.deeds.write_eml(tmp_path / "nowhere" / "letter.eml")
    assert "could not be saved" in at.panel.foot.trouble.text()


# LinkedIn, card, call


def test_linkedin_counts_as_linkedin_counts_and_the_301st_character_forbids_it(
    at: Panel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    handed = opened(monkeypatch)
    at.choose(Channel.LINKEDIN)
    at.write("x" * 299 + "🙂")
    assert at.panel.channels[Channel.LINKEDIN].hint == "301 of 300 characters"
    assert at.button == "Take out 1 character first"
    said = [label.text() for label in at.panel.findChildren(Label) if label.isVisible()]
    assert not [text for text in said if "characters" in text]  # the count stands once, on the card
    assert at.panel.linkedin.shorter.isVisible()
    with qtbot.waitSignal(at.panel.left):
        at.press()
    assert handed == []
    at.write("x" * 298 + "🙂")
    assert at.button == "Copy and open LinkedIn"
    at.press()
    assert QGuiApplication.clipboard().text() == "x" * 298 + "🙂"
    assert handed[0].host() == "www.linkedin.com"
    assert at.state() is LetterState.DRAFT
    at.panel.linkedin.done.click()
    kept = at.house.services.letters.get(at.letter)
    assert kept is not None
    assert (kept.state, kept.channel) == (LetterState.SENT, Channel.LINKEDIN)


def test_a_card_that_comes_too_late_says_so_and_is_recorded_when_it_is_posted(at: Panel, qtbot: QtBot) -> None:
    at.choose(Channel.CARD)
    assert at.panel.channels[Channel.CARD].hint == "By post there about Fri 19 June"
    assert "which is late" in at.panel.late.text()
    assert at.button == "Lay out the card"
    at.press()
    (dialog,) = at.panel.window().findChildren(CardDialog)
    dialog.in_the_box.click()
    kept = at.house.services.letters.get(at.letter)
    assert kept is not None
    assert (kept.state, kept.channel) == (LetterState.SENT, Channel.CARD)


def call(at: Panel) -> CallDialog:
    at.letter = at.house.services.letters.begun(
        at.house.services.letters.begin(
            LetterKind.FOLLOW_UP_CALL, at.house.now, application=at.house.application_id, to=at.house.jane
        )
    )
    at.show()
    assert at.button == "Open the script"
    at.press()
    (dialog,) = at.panel.window().findChildren(CallDialog)
    return dialog


def test_a_call_that_was_answered_is_a_letter_and_a_reply_in_one_step(at: Panel) -> None:
    dialog = call(at)
    dialog.talked.click()
    dialog.said.setPlainText("They decide on Friday.")
    dialog.talked.click()
    assert at.state() is LetterState.SENT
    panel = at.house.services.applications.panel(at.house.application_id, at.house.now)
    assert panel is not None
    assert [one.summary for one in panel.replies] == ["They decide on Friday."]
    at.ctx.undo.undo()
    assert at.state() is LetterState.DRAFT
    panel = at.house.services.applications.panel(at.house.application_id, at.house.now)
    assert panel is not None
    assert panel.replies == ()


def test_a_message_that_was_left_counts_and_nobody_there_leaves_the_script(at: Panel) -> None:
    call(at).nobody.click()
    assert at.state() is LetterState.DRAFT
    at.press()
    at.panel.window().findChildren(CallDialog)[-1].message.click()
    assert at.state() is LetterState.SENT


# how far it is


def test_where_nobody_knows_the_person_says_it_here_too(at: Panel) -> None:
    at.house.services.letters.queue(at.letter, None, at.house.now)
    at.house.services.outbox.claim(at.house.now)
    at.house.services.outbox.settled(at.letter, UNSURE, at.house.now)
    at.show()
    assert at.panel.state.line.text().startswith("It may have left.")
    assert at.panel.foot.main.isHidden()
    at.panel.state.yes.click()
    assert at.state() is LetterState.SENT
    assert at.panel.state.line.text().startswith("Sent today")


def test_what_is_found_while_it_asks_stands_in_the_question(at: Panel) -> None:
    at.show(found(Check.PROOF, "“the the” stands there twice."))
    at.press()
    at.panel.show_review(Review())
    assert "twice" not in at.panel.foot.asking.accessibleName()
    assert at.panel.foot.asking.isVisible()
    at.write("Dear Jane, [a moment you shared with Jane].")
    assert at.panel.foot.asking.isHidden()
    assert at.button == "Fill 1 gap first"


def test_what_cannot_be_kept_does_not_leave_and_says_why(at: Panel) -> None:
    at.write("x" * 200_001)
    at.press()
    at.panel.foot.asking.confirm.click()
    assert "200,000 characters" in at.panel.foot.trouble.text()
    assert at.state() is LetterState.DRAFT


def test_another_of_their_addresses_can_be_chosen(at: Panel) -> None:
    services = at.house.services
    jane = services.people.get(at.house.jane)
    assert jane is not None
    services.people.edit(replace(jane, emails=(*jane.emails, "jane@home.example")), at.house.now)
    at.show()
    at.panel.deeds.readdress(QPoint(10, 10))
    (menu,) = at.panel.findChildren(QMenu)
    assert [action.text() for action in menu.actions() if action.isChecked()] == [jane.emails[0]]
    next(action for action in menu.actions() if action.text() == "jane@home.example").trigger()
    menu.close()
    assert services.letters.opened(at.letter, at.house.now).address == "jane@home.example"
    at.ctx.undo.undo()
    assert services.letters.opened(at.letter, at.house.now).address == jane.emails[0]
