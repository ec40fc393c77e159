from datetime import date, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from models.domain.values import Stage
from tests.models.services.house_at import TUESDAY, House
from ui.theme import Theme
from ui.today.calm import CalmList, CalmModel
from ui.today.faces import Faces
from ui.today.model import TodayModel
from ui.today.rows import Group, Kind, rows


def test_rows_come_and_go_one_by_one(house: House, qtmodeltester: ModelTester) -> None:
    zone = house.services.reminders.etiquette().zone
    model = TodayModel(Faces(zone, TUESDAY))
    qtmodeltester.check(model)
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    for company in ("Quillmark", "Halden & Rowe", "Pellow Health"):
        application = house.application(company, stage=Stage.INTERVIEWING)
        house.met(house.interview(application, hours=-3 - len(company)), f"Jane {company}")
        model.show(rows(house.services.reminders.today(house.now), {}), {})
    assert resets == []
    kept = model.index(model.rowCount() - 1).data()
    house.services.reminders.done("debrief", model.rows[1].key[1], house.now)
    model.show(rows(house.services.reminders.today(house.now), {}), {})
    assert resets == []
    assert model.index(model.rowCount() - 1).data() == kept
    qtmodeltester.check(model)


def test_heads_cannot_be_selected(house: House) -> None:
    house.met(house.interview(house.application(stage=Stage.INTERVIEWING)))
    model = TodayModel(Faces(house.services.reminders.etiquette().zone, TUESDAY))
    model.show(rows(house.services.reminders.today(house.now), {}), {})
    assert model.rows[0].kind is Kind.SECTION
    assert not model.index(0).flags() & Qt.ItemFlag.ItemIsSelectable
    assert model.index(1).flags() & Qt.ItemFlag.ItemIsSelectable
    assert model.rowCount(model.index(0)) == 0
    assert model.data(QModelIndex()) is None


def test_a_fold_counts_what_it_hides(house: House) -> None:
    for number in range(5):
        house.application(f"Company {number}", applied_at=house.now - timedelta(days=60))
    found = rows(house.services.reminders.today(house.now), {Group.NOW: 2})
    assert [row.kind for row in found[:4]] == [Kind.SECTION, Kind.LINE, Kind.LINE, Kind.MORE]
    assert (found[0].count, found[3].count) == (5, 3)


def test_what_waits_is_a_list_of_its_own(house: House, qtmodeltester: ModelTester) -> None:
    house.application("Quillmark", "Analyst", applied_at=house.now - timedelta(days=4))
    zone = house.services.reminders.etiquette().zone
    model = CalmModel(zone)
    qtmodeltester.check(model)
    model.show(house.services.reminders.today(house.now).calm, zone, date(2026, 6, 16))
    qtmodeltester.check(model)
    said = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Quillmark, Analyst. Day 4, typical 24. Nothing to do before Mon 27 July.")
    assert "published average" in model.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_a_row_of_the_calm_panel_is_as_high_as_its_sentence_needs(
    house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for company in ("Quillmark", "Pellow Health"):
        house.application(company, "Analyst", applied_at=house.now - timedelta(days=4))
    long = "They promised Mon 22 June, and said so twice. The next step comes on Wed 17 June."
    monkeypatch.setattr(
        CalmModel, "said", lambda _self, one: long if one.company == "Quillmark" else "Next step later."
    )
    zone = house.services.reminders.etiquette().zone
    model, theme = CalmModel(zone), Theme()
    shown = CalmList(theme, model)
    qtbot.addWidget(shown)
    shown.resize(344, 400)
    shown.show()
    lines = house.services.reminders.today(house.now).calm
    model.show(lines, zone, date(2026, 6, 16))
    heights = {one.company: shown.visualRect(model.index(row)).height() for row, one in enumerate(lines)}
    assert heights == {"Quillmark": theme.px(96), "Pellow Health": theme.px(80)}
    model.show(lines * 101, zone, date(2026, 6, 16))
    assert shown.visualRect(model.index(201)).height() == theme.px(96)


def test_the_checklist_says_when_the_interview_it_is_for_has_ended(house: House) -> None:
    """The row stays for two hours after the end, when nothing is "on now" any more."""
    house.met(house.interview(house.application("Quillmark", stage=Stage.INTERVIEWING), hours=0.2))
    zone = house.services.reminders.etiquette().zone
    said = []
    for hours in (0.0, 0.5, 1.0):
        house.later(hours=hours)
        model = TodayModel(Faces(zone, house.now))
        model.show(rows(house.services.reminders.today(house.now), {}), {})
        texts = [str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]
        said.append(next(text for text in texts if text.startswith("Ask for the next steps at Quillmark")))
    assert [text.split(". ")[1] for text in said] == ["In 12 min", "On now", "Ended 11:12"]
