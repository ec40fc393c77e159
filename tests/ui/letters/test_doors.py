"""Every way to a letter: from Today, a bubble, the debrief's end, a person, the search and an application."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.domain.change import Edit
from models.domain.letter_views import LetterGroup
from models.domain.reminder import Reminder, Rule
from models.domain.values import ContactId, LetterKind, LetterState, School, Settings
from models.domain.views import Line
from tests.models.services.letters_at import LetterHouse
from ui import reminder_words
from ui.application.letters_tab import LettersTab
from ui.context import Context
from ui.debrief.after import After
from ui.letters.wanted import write, write_to
from ui.people.deeds import Deeds
from ui.rail import QUIET, Rail
from ui.today.actions import Actions

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def house(tmp_path: Path) -> Iterator[LetterHouse]:
    house = LetterHouse(tmp_path / "data").furnish()
    yield house
    house.store.close()


def due(house: LetterHouse, rule: Rule = Rule.THANK_YOU) -> Reminder:
    agenda = house.services.reminders.agenda(house.now)
    return next(one for one in (*agenda.due, *agenda.next) if one.rule is rule)


def line(house: LetterHouse, reminder: Reminder) -> Line:
    return house.services.reminders.lines([reminder], house.now)[0]


def test_todays_verb_names_the_person_and_opens_their_letter(house: LetterHouse, ctx: Context, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    reminder = due(house)
    assert reminder_words.verb(Rule.THANK_YOU, "Halden & Rowe", "Jane Okafor") == "Write to Jane"
    with qtbot.waitSignal(ctx.router.write_wanted) as wanted:
        Actions(ctx, page).do_it(line(house, reminder), page, QRect())
    assert wanted.args == ["thank_you", house.application_id, house.interview_id, house.jane]


def test_where_the_school_calls_a_follow_up_is_a_call(house: LetterHouse, ctx: Context, qtbot: QtBot) -> None:
    house.services.settings.change(Settings(timezone="Europe/Berlin", school=School.PHONE))
    with qtbot.waitSignal(ctx.router.write_wanted) as wanted:
        assert write(ctx, due(house)._replace(rule=Rule.FOLLOW_UP))
    assert wanted.args[0] == "follow_up_call"


def test_what_wants_no_letter_opens_none(house: LetterHouse, ctx: Context, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(ctx.router.write_wanted):
        assert not write(ctx, due(house)._replace(rule=Rule.DEBRIEF))


def test_after_the_debrief_each_letter_has_its_key(house: LetterHouse, ctx: Context, qtbot: QtBot) -> None:
    house.person("Ada Lindqvist", "ada@halden.example")
    opened = house.services.debriefs.open(house.interview_id)
    host = QWidget()
    qtbot.addWidget(host)
    after = After(ctx, opened, opened.words, host)
    assert after.go.text().startswith("Write to ")
    assert len(after.writes) >= 2
    with qtbot.waitSignal(after.letter_wanted) as first:
        QTest.keyClick(after, Qt.Key.Key_Return)
    with qtbot.waitSignal(after.letter_wanted) as second:
        QTest.keyClick(after, Qt.Key.Key_2)
    assert first.args[0].rule is Rule.THANK_YOU
    assert second.args[0] == after.letters()[1].reminder


def test_w_writes_the_letter_that_is_due_or_goes_on_with_the_draft(
    house: LetterHouse, ctx: Context, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    deeds = Deeds(ctx, page, lambda _change: None)
    with qtbot.waitSignal(ctx.router.write_wanted) as wanted:
        deeds.write(house.jane)
    assert wanted.args == ["thank_you", house.application_id, house.interview_id, house.jane]
    letter = house.begun(house.jane)
    with qtbot.waitSignal(ctx.router.letter_wanted) as opened:
        deeds.write(house.jane)
    assert opened.args == [letter]
    assert not write_to(ctx, ContactId("nobody"))


def test_an_application_shows_its_letters_alone_and_begins_others(
    house: LetterHouse, ctx: Context, qtbot: QtBot
) -> None:
    other = house.application("Larkfield", "Editor")
    host = QWidget()
    qtbot.addWidget(host)
    tab = LettersTab(ctx, host)
    shown = house.services.applications.panel(house.application_id, house.now)
    assert shown is not None
    tab.show_panel(shown)
    assert tab.model.rowCount() >= 2
    assert LetterKind.RECRUITER_NUDGE not in set(tab.kinds())
    with qtbot.waitSignal(ctx.router.write_wanted) as wanted:
        tab.write(LetterKind.WITHDRAWAL)
    assert wanted.args == ["withdrawal", house.application_id, "", ""]
    place = tab.model.place(next(iter(tab.model._places)))
    tab.list.setCurrentIndex(place)
    with qtbot.waitSignal(ctx.router.write_wanted):
        tab.open_current()
    empty = house.services.applications.panel(other, house.now)
    assert empty is not None
    tab.show_panel(empty)
    assert tab.model.rowCount() == 0
    assert not tab.nothing.isHidden()


def test_the_rail_counts_the_drafts_in_grey(house: LetterHouse, ctx: Context, qtbot: QtBot) -> None:
    rail = Rail(ctx.theme)
    qtbot.addWidget(rail)
    assert house.services.letters.drafts() == 0
    letter = house.begun(house.jane)
    assert house.services.letters.drafts() == 1
    house.services.letters.queue(letter, None, house.now)
    assert house.services.letters.drafts() == 0
    rail.set_badge("letters", 1, "1 begun", quiet=True)
    tiles = rail._lists[0].model()
    row = next(at for at in range(tiles.rowCount()) if tiles.index(at, 0).data() == "Letters")
    said = tiles.index(row, 0)
    assert said.data(QUIET) is True
    assert said.data(Qt.ItemDataRole.AccessibleTextRole) == "Letters, 1 begun"


def test_what_a_file_called_ready_is_counted_as_begun_as_the_list_shows_it(house: LetterHouse) -> None:
    letter = house.services.letters.get(house.begun(house.jane))
    assert letter is not None
    house.store.write([Edit(letter, replace(letter, state=LetterState.READY))], "file")
    rows = house.services.letters.index(house.now)
    assert sum(row.group is LetterGroup.DRAFTS for row in rows) == house.services.letters.drafts()
