"""The list of notes: heads of weeks and months, and rows that keep their place."""

from datetime import UTC, datetime, timedelta

from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from models.domain.note_views import NoteRow
from models.domain.values import NoteId
from tests.models.services.house_at import TUESDAY
from ui.notes import words
from ui.notes.model import NotesModel
from ui.widgets.headed import HeadedModel, Roles


def row(number: int, title: str = "", at: datetime | None = TUESDAY) -> NoteRow:
    return NoteRow(NoteId(f"note-{number}"), title, f"words {number}", at, None, None, None, "")


def test_the_model_is_sound_while_notes_come_go_and_change(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = NotesModel(words.name, lambda one: f"{one.title}, all of it")
    assert isinstance(model, HeadedModel)
    qtmodeltester.check(model)
    model.show(["This week", row(1), row(2), "May", row(3)])
    model.show(["This week", row(1, "Named"), row(2), "May", row(3)])
    model.show(["May", row(3)])
    model.show([])
    qtmodeltester.check(model)


def test_a_head_can_neither_be_chosen_nor_opened(qtbot: QtBot) -> None:
    model = NotesModel(words.name, lambda one: f"{one.title}, all of it")
    model.show(["This week", row(1)])
    assert not model.flags(model.index(0))
    assert model.index(0).data(Roles.KEY) is None
    assert model.place(NoteId("note-1")).row() == 1
    assert model.index(1).data() == "words 1"


def test_a_note_that_changed_is_painted_anew_and_stays_where_it_was(qtbot: QtBot) -> None:
    model = NotesModel(words.name, lambda one: one.title)
    model.show(["This week", row(1), row(2)])
    painted: list[int] = []
    model.dataChanged.connect(lambda first, _last: painted.append(first.row()))
    with qtbot.assertNotEmitted(model.modelReset):
        model.show(["This week", row(1), row(2, "New title")])
    assert painted == [2]


def test_notes_stand_under_their_week_and_month() -> None:
    day = timedelta(days=1)
    ages = [timedelta(), day, 2 * day, 12 * day, 30 * day, 300 * day]
    heads = [words.group(TUESDAY - age, TUESDAY, UTC) for age in ages]
    assert heads == ["This week", "This week", "Earlier in June", "Earlier in June", "May", "August 2025"]
    said = [words.when(TUESDAY - age, TUESDAY, UTC) for age in ages[:3]]
    assert said == ["Today", "Mon", "14"]
