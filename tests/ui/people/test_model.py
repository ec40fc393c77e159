"""The model of people: two branches, and no more told to the views than has changed."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtWidgets import QTableView
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from models.domain.people_views import LetterWord, PersonRow
from tests.ui.people.made import row
from ui.people.model import MET, OTHERS, Column, PeopleModel, Roles


def people() -> PeopleModel:
    return PeopleModel(lambda one: f"{one.name}, all of it", lambda one, column: f"{column.name} of {one.name}")


def names(model: PeopleModel, branch: int) -> list[str]:
    return [one.name for one in model.rows(branch)]


def test_the_model_is_sound_while_people_come_go_and_change(qtbot: QtBot, qtmodeltester: ModelTester) -> None:
    model = people()
    assert isinstance(model, PeopleModel)
    qtmodeltester.check(model)
    some = [row(f"P{number}") for number in range(60)]
    model.show(some[:3], some[3:])
    model.show(some[1:3], [*some[3:20], *some[21:]])
    model.show([], some[::-1])
    model.show([replace(some[0], title="Lead")], some[1:])
    model.show([], [])
    qtmodeltester.check(model)


def test_only_rows_that_differ_are_painted_anew(qtbot: QtBot) -> None:
    model = people()
    some = [row(name) for name in ("Anna", "Bea", "Cleo")]
    model.show([], some)
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    model.show([], [some[0], replace(some[1], letter_state=LetterWord.DRAFT_DUE), some[2]])
    assert told == [(1, 1)]
    model.show([], [replace(some[0]), *model.rows(OTHERS)[1:]])
    assert told == [(1, 1)]


def test_somebody_who_comes_leaves_current_and_selected_rows_alone(qtbot: QtBot) -> None:
    model = people()
    some = [row(name) for name in ("Anna", "Bea", "Cleo")]
    model.show([], some[1:])
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    view.setRootIndex(model.branch(OTHERS))
    cleo = model.place(some[2].contact)
    view.selectionModel().setCurrentIndex(cleo, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert model.show([], some)
    current = view.currentIndex()
    assert (current.row(), current.data(Roles.CONTACT)) == (2, some[2].contact)
    assert [index.data(Roles.CONTACT) for index in view.selectionModel().selectedIndexes()] == [some[2].contact]


def test_everybody_is_found_where_they_show(qtbot: QtBot) -> None:
    model = people()
    anna, bea = row("Anna"), row("Bea")
    model.show([anna], [bea])
    assert (model.place(anna.contact).parent().row(), model.place(bea.contact).parent().row()) == (MET, OTHERS)
    model.show([], [anna, bea])
    assert model.place(anna.contact).parent().row() == OTHERS
    assert not model.place(row("Nobody").contact).isValid()
    assert names(model, MET) == []


def test_readers_hear_the_whole_sentence_at_the_name_and_each_cell_after_it(qtbot: QtBot) -> None:
    model = people()
    model.show([], [row("Anna")])
    first = model.index(0, Column.NAME, model.branch(OTHERS))
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "Anna, all of it"
    assert first.siblingAtColumn(Column.WHERE).data(Qt.ItemDataRole.AccessibleTextRole) == "WHERE of Anna"
    assert model.headerData(Column.CONTACT, Qt.Orientation.Horizontal) == "Last contact"


def test_a_row_that_is_dragged_out_is_an_address_card(qtbot: QtBot, tmp_path: Path) -> None:
    model = people()
    anna: PersonRow = row("Anna")
    model.show([], [anna])
    file = tmp_path / "anna.vcf"
    file.write_bytes(b"CARD Anna")
    model.card_of = lambda rows: file
    data = model.mimeData([model.index(0, column, model.branch(OTHERS)) for column in Column])
    assert bytes(data.data("text/vcard").data()) == b"CARD Anna"
    assert [Path(url.toLocalFile()) for url in data.urls()] == [file]
    assert model.flags(model.place(anna.contact)) & Qt.ItemFlag.ItemIsDragEnabled
    assert model.rowCount(QModelIndex()) == 2
