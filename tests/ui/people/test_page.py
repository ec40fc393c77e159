"""The page of people: found, walked through, changed, taken back."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import vobject
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from models.domain.change import Edit
from models.domain.people_views import LetterWord
from models.domain.values import ContactKind, Letter, LetterChannel, LetterId, LetterKind, LetterState, Stage
from models.services.intent import Intent
from tests.ui.people.made import row
from tests.ui.people.people_at import SHIFT, Key, PeopleAt
from ui.people.header import GRID, LIST
from ui.people.model import MET, OTHERS, Column
from ui.people.sieve import Order, Part

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

# what shows


def test_nobody_here_yet_says_so_and_offers_the_first_step(at: PeopleAt) -> None:
    at.show()
    assert at.page.body.currentWidget() is at.page.states.nothing
    at.press(Key.Key_N)
    at.form().name.edit.setText("Jane Okafor")
    at.form().save()
    at.settle()
    assert at.table() == ["Jane Okafor"]
    assert at.current() == "Jane Okafor"


def test_those_met_lately_are_on_the_wall_and_everyone_else_in_the_table(at: PeopleAt) -> None:
    at.met("Ingrid Solheim")
    at.somebody("Amal Haddad", "Vesterlund University", ContactKind.REFERENCE)
    at.show()
    assert at.wall() == ["Ingrid Solheim"]
    assert at.table() == ["Amal Haddad"]
    assert at.page.header.count.text() == "2"
    assert at.page.header.parts.part(Part.REFERENCES.value).text() == "References 1"


def test_the_list_has_everybody_and_whoever_was_current_is_so_still(at: PeopleAt) -> None:
    at.met("Ingrid Solheim")
    at.somebody("Amal Haddad")
    at.show()
    assert at.current() == "Ingrid Solheim"
    at.press(Key.Key_L)
    assert (at.wall(), at.table()) == ([], ["Ingrid Solheim", "Amal Haddad"])
    assert at.page.header.look.value() == LIST
    assert at.current() == "Ingrid Solheim"
    assert at.page.crowd.table.hasFocus()
    at.press(Key.Key_G)
    assert at.page.header.look.value() == GRID
    assert at.page.crowd.wall.hasFocus()
    assert at.wall() == ["Ingrid Solheim"]


def test_the_arrows_lead_from_the_wall_into_the_table_and_back(at: PeopleAt) -> None:
    at.met("Ingrid Solheim")
    at.somebody("Amal Haddad")
    at.show()
    at.press(Key.Key_Down)
    assert at.current() == "Amal Haddad"
    at.press(Key.Key_Up)
    assert at.current() == "Ingrid Solheim"
    assert at.page.crowd.chosen() == [at.page.crowd.current()]


def test_search_shows_whoever_fits_and_their_card_at_once(at: PeopleAt) -> None:
    at.somebody("Siobhán Ní Riain", "Pellow Health")
    at.somebody("Amal Haddad", "Vesterlund University")
    at.show()
    at.search("siobhan")
    assert at.table() == ["Siobhán Ní Riain"]
    assert at.page.crowd.table_head.text() == "Found"
    assert "Siobhán Ní Riain" in at.pane()
    at.search("")
    assert len(at.table()) == 2
    assert at.current() == "Siobhán Ní Riain"


def test_a_search_without_match_asks_whether_somebody_else_was_meant(at: PeopleAt) -> None:
    at.somebody("Rafael Quintana", "Quillmark")
    at.show()
    at.search("rafaela")
    assert at.page.body.currentWidget() is at.page.states.no_match
    assert "Did you mean Rafael Quintana at Quillmark?" in at.says(at.page.states.no_match)
    at.click("Open Rafael Quintana")
    assert at.page.header.search.text() == ""
    assert at.current() == "Rafael Quintana"


def test_the_letters_of_a_name_find_it_and_the_keys_of_the_page_stay_keys(at: PeopleAt) -> None:
    at.somebody("Amal Haddad")
    at.somebody("Tomasz Wiśniewski")
    at.somebody("Hiro Tanaka")
    at.somebody("Wanda Berg")
    at.show()
    at.press(Key.Key_T)
    assert at.current() == "Hiro Tanaka"  # any word of a name may begin so
    at.press(Key.Key_O)
    assert at.current() == "Tomasz Wiśniewski"
    at.page._pause.stop()
    at.press(Key.Key_W, SHIFT)  # W alone would write to him
    assert at.current() == "Wanda Berg"


def test_the_head_of_a_column_sorts_and_turns_round(at: PeopleAt) -> None:
    at.somebody("Zoë Adler", "Aft")
    at.somebody("Amal Haddad", "Brae")
    at.show()
    at.page.crowd.sort_wanted.emit(Order.NAME)
    assert at.table() == ["Amal Haddad", "Zoë Adler"]
    at.page.crowd.sort_wanted.emit(Order.NAME)
    assert at.table() == ["Zoë Adler", "Amal Haddad"]
    assert at.page.crowd.sorted.text() == "By name"


def test_readers_hear_name_first_and_then_everything(at: PeopleAt) -> None:
    at.met("Ingrid Solheim")
    at.show()
    assert at.page.faces.sentence(at.page.people.rows(MET)[0]) == (
        "Ingrid Solheim, Quillmark, Interviewer, spelling to be checked, met Sun 14 June, letter due"
    )


# changing


def test_confirming_the_spelling_asks_where_it_was_seen_and_can_be_taken_back(at: PeopleAt) -> None:
    ingrid = at.met("Ingrid Solheim")
    at.show()
    assert "Is the name spelled right?" in at.pane()
    at.press(Key.Key_C)
    at.question().buttons["signature"].click()
    at.settle()
    assert (at.contact(ingrid).name_confirmed, at.contact(ingrid).name_source) == (True, "signature")
    assert "Spelling confirmed" in at.pane()
    assert "from their signature" in at.pane()
    assert at.current() == "Ingrid Solheim"
    at.undo()
    assert not at.contact(ingrid).name_confirmed
    assert "Is the name spelled right?" in at.pane()


def test_the_bin_takes_several_at_once_and_gives_them_back_at_once(at: PeopleAt) -> None:
    one, other = at.somebody("Amal Haddad"), at.somebody("Zoë Adler")
    at.somebody("Mia Berg")
    at.show()
    at.choose(one, other)
    at.press(Key.Key_Delete)
    assert at.table() == ["Mia Berg"]
    assert at.current() == "Mia Berg"
    at.undo()
    assert sorted(at.table()) == ["Amal Haddad", "Mia Berg", "Zoë Adler"]


def test_what_is_changed_elsewhere_is_painted_without_losing_ones_place(at: PeopleAt) -> None:
    amal = at.somebody("Amal Haddad", "Brae")
    at.somebody("Mia Berg", "Brae")
    at.show()
    at.choose(amal)
    people, now = at.house.services.people, at.house.now
    mia = next(one for one in people.all() if one.name == "Mia Berg")
    at.ctx.intents.do(None, lambda: people.edit(replace(mia, name="Mia Bergström"), now))
    at.settle()
    assert at.table() == ["Amal Haddad", "Mia Bergström"]
    assert at.current() == "Amal Haddad"
    company = at.house.services.companies.all()[0]
    at.ctx.intents.do(None, lambda: at.house.services.companies.edit(replace(company, name="Brae Tollmann"), now))
    at.settle()
    assert {row.company for row in at.page.sieve.rows()} == {"Brae Tollmann"}


def test_out_of_sight_nothing_is_read_and_in_sight_it_is(at: PeopleAt) -> None:
    at.somebody("Amal Haddad")
    at.show()
    at.page.hide()
    people, now = at.house.services.people, at.house.now
    at.ctx.intents.do(None, lambda: people.create("Zoë Adler", now))
    assert at.table() == ["Amal Haddad"]
    at.page.show()
    at.bot.waitUntil(lambda: len(at.table()) == 2)


def test_a_person_who_is_wished_for_from_elsewhere_is_shown_whatever_is_filtered(at: PeopleAt) -> None:
    at.somebody("Amal Haddad")
    zoe = at.somebody("Zoë Adler")
    at.show()
    at.search("amal")
    at.ctx.router.person_wanted.emit(zoe)
    at.settle()
    assert at.current() == "Zoë Adler"
    assert len(at.table()) == 2


# the pane


def test_where_one_met_opens_the_application_at_that_interview(at: PeopleAt) -> None:
    at.met("Ingrid Solheim")
    at.show()
    wished: list[tuple[str, str]] = []
    at.ctx.router.application_wanted.connect(lambda application, interview: wished.append((application, interview)))
    line = next(name for name in at.pane().splitlines() if name.startswith("Quillmark, "))
    at.click(line)
    met = at.house.services.people.panel(at.house.services.people.by_name("Ingrid Solheim")[0].id, at.house.now)
    assert met is not None
    assert wished == [(met.meetings[0].job.application, met.meetings[0].interview.id)]


def test_others_met_there_are_one_click_away(at: PeopleAt) -> None:
    application = at.house.application("Quillmark")
    interview = at.house.interview(application)
    at.house.met(interview, "Ingrid Solheim")
    at.house.met(interview, "Rafael Quintana")
    at.show()
    at.choose(at.house.services.people.by_name("Ingrid Solheim")[0].id)
    assert "Others you met at Quillmark" in at.pane()
    at.click("Rafael Quintana")
    assert at.current() == "Rafael Quintana"


def test_a_recruiter_shows_what_they_run_and_whether_they_know(at: PeopleAt) -> None:
    application = at.house.application("Halden & Rowe", recruiter_name="Beatriz Amaral")
    at.house.interview(application)
    at.show()
    at.choose(at.house.services.people.by_name("Beatriz Amaral")[0].id)
    assert "Runs for you" in at.pane()
    assert "Halden & Rowe, Analyst" in at.pane()
    assert "Nothing told yet" in at.pane()


def test_a_letter_that_was_sent_stands_with_its_day(at: PeopleAt) -> None:
    ingrid = at.met("Ingrid Solheim")
    sent = at.house.now - timedelta(hours=20)
    letter = Letter(LetterId("let-1"), LetterKind.THANK_YOU, ingrid, state=LetterState.SENT, sent_at=sent,
                    channel=LetterChannel.EMAIL)  # fmt: skip
    at.house.services._desk.write([Edit(None, letter)], Intent.FILE_IMPORTED, {})
    at.show()
    assert "Thank-you, sent, Mon 15 June" in at.pane()
    assert at.page.people.rows(MET)[0].letters_sent == 1


def test_the_column_of_letters_says_the_most_pressing(at: PeopleAt) -> None:
    said = [
        row("Amal", letters_sent=2),
        row("Dawn", letter_state=LetterWord.THANKED),
        row("Ruth", letter_state=LetterWord.HEADS_UP_DUE, letters_sent=1),
        row("Mia"),
    ]
    assert [at.page.faces.cell(one, Column.LETTERS) for one in said] == ["2 sent", "thanked", "heads-up due", ""]


def test_enter_leads_into_the_pane_and_esc_back_to_the_same_person(at: PeopleAt) -> None:
    at.met("Ingrid Solheim")
    at.somebody("Amal Haddad")
    at.show()
    at.press(Key.Key_Down)
    at.press(Key.Key_Return)
    focus = at.page.window().focusWidget()
    assert at.page.pane.isAncestorOf(focus)
    at.press(Key.Key_Escape)
    assert at.page.crowd.table.hasFocus()
    assert at.current() == "Amal Haddad"


def test_in_a_narrow_window_the_pane_opens_over_the_page_and_esc_closes_it(at: PeopleAt) -> None:
    at.somebody("Amal Haddad", emails=("amal@vesterlund.example",))
    at.page.window().resize(1120, 720)
    at.show()
    assert not at.page.pane.isVisible()
    at.press(Key.Key_I)
    assert at.page.pane.isVisible()
    assert at.page.pane.isAncestorOf(at.page.window().focusWidget())
    at.press(Key.Key_Escape)
    assert not at.page.pane.isVisible()
    assert at.page.crowd.table.hasFocus()


# ways out


def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []

    def take(url: QUrl) -> bool:
        said.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return said


def test_writing_and_calling_hand_address_and_number_to_the_system(
    at: PeopleAt, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = opened(monkeypatch)
    at.somebody("Amal Haddad", emails=("amal@vesterlund.example",), phones=("+353 21 555 0142",))
    at.show()
    at.press(Key.Key_W)
    at.click("Call")
    at.click("Connect")
    assert said == [
        "mailto:amal@vesterlund.example",
        "tel:+353215550142",
        "https://www.linkedin.com/search/results/people/?keywords=Amal Haddad",
    ]


def test_a_card_is_saved_as_a_file_that_other_programs_read(at: PeopleAt, tmp_path: Path) -> None:
    amal = at.somebody("Amal Haddad", "Vesterlund University", emails=("amal@vesterlund.example",))
    at.show()
    at.page.deeds.write_card(tmp_path / "amal.vcf", [amal])
    card = next(vobject.readComponents((tmp_path / "amal.vcf").read_text("utf-8")))
    assert (card.fn.value, card.email.value) == ("Amal Haddad", "amal@vesterlund.example")
    troubles: list[str] = []
    at.ctx.intents.trouble.connect(troubles.append)
    at.page.deeds.write_card(tmp_path / "nowhere" / "amal.vcf", [amal])
    assert troubles == ["The card could not be saved in “nowhere”: there is no such file or folder."]


def test_a_card_that_is_dragged_out_is_a_file_of_that_name(at: PeopleAt) -> None:
    at.somebody("Amal / Haddad")
    at.show()
    file = at.page.deeds.dragged(at.page.people.rows(OTHERS))
    assert file.name == "Amal Haddad.vcf"
    assert b"FN:Amal / Haddad" in file.read_bytes()


def test_grey_blocks_stand_in_while_everybody_is_being_read(at: PeopleAt, monkeypatch: pytest.MonkeyPatch) -> None:
    at.somebody("Amal Haddad")
    monkeypatch.setattr(at.page.reading, "begin", lambda: None)
    at.page.window().show()
    at.bot.waitUntil(lambda: at.page.body.currentWidget() is at.page.blocks, timeout=2000)
    monkeypatch.undo()
    at.page.refresh()
    at.bot.waitUntil(lambda: at.page.body.currentWidget() is at.page.crowd)


def test_esc_gives_back_the_selection_of_many(at: PeopleAt) -> None:
    one, other = at.somebody("Amal Haddad"), at.somebody("Zoë Adler")
    at.show()
    at.choose(one, other)
    at.press(Key.Key_Escape)
    assert at.page.crowd.chosen() == [one]


def test_the_menu_of_a_person_has_what_can_be_done_and_no_more(at: PeopleAt) -> None:
    at.somebody("Amal Haddad", name_confirmed=True, name_source="signature")
    at.show()
    at.press(Key.Key_F10, SHIFT)
    texts = [one.text() for one in at.menu().actions() if one.text()]
    assert texts == ["Edit…", "Connect on LinkedIn", "Large QR code", "Merge with…", "Export card…", "Move to the bin"]
    at.menu().close()


def test_of_many_addresses_a_few_stand_there_and_the_rest_is_one_press_away(at: PeopleAt) -> None:
    contact = at.somebody("Peter Forty", emails=tuple(f"peter{number}@forty.example" for number in range(40)))
    at.show()
    at.choose(contact)
    assert "peter4@forty.example" in at.pane()
    assert "peter5@forty.example" not in at.pane()
    at.click("Show 35 more")
    assert "peter39@forty.example" in at.pane()


def test_what_a_recruiter_is_still_to_be_told_names_the_company_that_it_is_about(at: PeopleAt) -> None:
    at.house.application("Tamsin Pay", stage=Stage.SCREENING, recruiter_name="Joost de Wit")
    other = at.house.application("Umbrella", stage=Stage.APPLIED)
    at.house.later(days=2)
    at.house.services.board.move(other, Stage.REJECTED, 0, at.house.now)
    at.show()
    at.choose(at.house.services.people.by_name("Joost de Wit")[0].id)
    assert "Tell Joost de Wit what is new with Umbrella" in at.pane()


def test_the_keys_stay_with_the_people_when_the_last_one_found_is_deleted_and_brought_back(at: PeopleAt) -> None:
    at.somebody("Ann Byrne")
    at.somebody("Zoe Quist")
    at.show()
    at.search("quist")
    at.page.crowd.take_focus()
    at.press(Key.Key_Delete)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Clear filter"
    at.undo()
    assert at.page.crowd.table.hasFocus()
    assert at.current() == "Zoe Quist"
