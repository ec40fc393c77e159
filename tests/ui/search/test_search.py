"""Ctrl+K: one line over the page, keys alone, and where each answer leads."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from models.domain.change import Edit
from models.domain.values import Contact, Note, NoteId, Question, QuestionId, Stage
from tests.models.services.house_at import House
from ui import pages
from ui.context import Context
from ui.main_window import MainWindow
from ui.search.model import ROW, SearchModel
from ui.search.panel import SearchPanel
from ui.search.rows import Deed, Row, head

# The offscreen platform has no other window to be in front of.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Plain(QWidget):
    """Stands in for a page, with a field to come from."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)


@pytest.fixture
def window(
    ctx: Context, house: House, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    monkeypatch.setattr(pages, "build", lambda _key, context, parent: Plain(context, parent))
    application = house.application("Quillmark", "Senior product analyst", Stage.INTERVIEWING)
    meeting = house.interview(application, hours=-20, round=2)
    house.met(meeting, "Rafael Quintana")
    rafael = house.store.find(Contact, name="Rafael Quintana")[0]
    house.store.write([
        Edit(None, Note(NoteId("n"), "After round 2", "Rafael draws while he talks", application=application)),
        Edit(None, Question(QuestionId("q"), "When would you stop a test early?", contact=rafael.id)),
    ], "x")  # fmt: skip
    window = MainWindow(ctx, QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    window.show_page("today")
    window.show()
    yield window
    window.lives_on = window.lives_in_tray = False
    window.leave()


@pytest.fixture
def panel(window: MainWindow, qtbot: QtBot) -> SearchPanel:
    window.menus.search.open()
    panel = window.menus.search.panel
    assert panel is not None
    qtbot.waitUntil(panel.isVisible)
    return panel


def ask(panel: SearchPanel, text: str) -> list[Row]:
    panel.line.edit.setText(text)
    panel.refresh()
    return rows(panel)


def rows(panel: SearchPanel) -> list[Row]:
    return [panel.model.index(row, 0).data(ROW) for row in range(panel.model.rowCount())]


def current(panel: SearchPanel) -> str:
    row = panel.current()
    return row.title if row is not None else ""


def said(panel: SearchPanel) -> str:
    return panel.line.edit.accessibleDescription()


def test_the_menu_has_it_with_both_its_keys(window: MainWindow) -> None:
    entry = window.menus.search.entries[0]
    assert [key.toString() for key in entry.shortcuts()] == ["Ctrl+K", "F3"]
    window.rail.search.click()
    assert window.menus.search.is_open


def test_a_name_is_answered_in_groups_with_bold_beginnings(panel: SearchPanel) -> None:
    shown = ask(panel, "raf")
    heads = [row.title for row in shown if row.is_head]
    assert heads == ["Best match", "Do", "Letters and notes", "Applications"]
    best = shown[1]
    assert (best.title, best.bold, best.person) == ("Rafael Quintana", ((0, 3),), True)
    assert {row.detail for row in shown} >= {"“Rafael draws while he talks”", "Asked by Rafael Quintana"}
    assert any(row.detail.endswith("met Rafael Quintana on 15 June") for row in shown)
    assert panel.foot.said.startswith(f"{sum(not row.is_head for row in shown)} found in ")


def test_down_and_up_pass_over_the_heads_and_go_round(panel: SearchPanel, qtbot: QtBot) -> None:
    shown = ask(panel, "raf")
    things = [row.title for row in shown if not row.is_head]
    seen = [current(panel)]
    for _ in things[1:]:
        qtbot.keyClick(panel.line.edit, Qt.Key.Key_Down)
        seen.append(current(panel))
    assert seen == things
    qtbot.keyClick(panel.line.edit, Qt.Key.Key_Down)
    assert current(panel) == things[0]
    qtbot.keyClick(panel.line.edit, Qt.Key.Key_Up)
    assert current(panel) == things[-1]
    assert said(panel).startswith(things[-1])


@pytest.mark.parametrize(
    ("typed", "signal"),
    [("raf", "person_wanted"), ("draws", "note_wanted"), ("stop a test", "question_wanted"),
     ("quillmark senior", "application_wanted")],
)  # fmt: skip
def test_enter_opens_what_is_current_and_closes_the_search(
    panel: SearchPanel, ctx: Context, qtbot: QtBot, typed: str, signal: str
) -> None:
    ask(panel, typed)
    heard: list[tuple[object, ...]] = []
    getattr(ctx.router, signal).connect(lambda *told: heard.append(told))
    for name in ("person_wanted", "note_wanted", "question_wanted", "application_wanted"):
        wish = getattr(ctx.router, name)
        if name != signal:
            wish.connect(lambda *told, name=name: heard.append((name, *told)))
    qtbot.keyClick(panel.line.edit, Qt.Key.Key_Return)
    assert len(heard) == 1
    assert panel.isHidden()


def test_enter_means_what_was_typed_and_not_what_stood_there(panel: SearchPanel, ctx: Context, qtbot: QtBot) -> None:
    ask(panel, "raf")
    notes: list[str] = []
    ctx.router.note_wanted.connect(notes.append)
    panel.line.edit.setText("draws while")  # typed quicker than it is answered
    qtbot.keyClick(panel.line.edit, Qt.Key.Key_Return)
    assert notes == ["n"]


def test_escape_closes_and_gives_the_keys_back(window: MainWindow, qtbot: QtBot) -> None:
    page = window.page
    assert isinstance(page, Plain)
    page.field.setFocus()
    window.menus.search.open()
    panel = window.menus.search.panel
    assert panel is not None
    qtbot.keyClick(panel.line.edit, Qt.Key.Key_Escape)
    assert panel.isHidden()
    qtbot.waitUntil(page.field.hasFocus)


def test_tab_lists_what_can_be_done_and_escape_goes_back(panel: SearchPanel, ctx: Context, qtbot: QtBot) -> None:
    ask(panel, "quillmark senior")
    edits: list[str] = []
    ctx.router.edit_wanted.connect(edits.append)
    qtbot.keyClick(panel.line.edit, Qt.Key.Key_Tab)
    assert [row.title for row in rows(panel)] == ["Quillmark", "Open", "Edit the application"]
    qtbot.keyClick(panel.line.edit, Qt.Key.Key_Escape)
    assert panel.isVisible()
    assert rows(panel)[0].title == "Best match"
    qtbot.keyClick(panel.line.edit, Qt.Key.Key_Tab)
    qtbot.keyClick(panel.line.edit, Qt.Key.Key_Down)
    qtbot.keyClick(panel.line.edit, Qt.Key.Key_Return)
    assert len(edits) == 1


def test_commands_alone_after_the_sign(panel: SearchPanel, ctx: Context, qtbot: QtBot) -> None:
    shown = ask(panel, ">")
    assert {"New application", "Quick add", "Bin", "Keys of this screen"} <= {row.title for row in shown}
    assert "Search" not in {row.title for row in shown}
    wanted: list[str] = []
    ctx.router.quick_add_wanted.connect(wanted.append)
    shown = ask(panel, "> quick")
    assert (shown[1].title, shown[1].keys) == ("Quick add", "Ctrl+N")
    qtbot.keyClick(panel.line.edit, Qt.Key.Key_Return)
    assert len(wanted) == 1


@pytest.mark.parametrize("typed", [">appear", "appear"])
def test_a_section_of_the_settings_is_led_to(panel: SearchPanel, ctx: Context, qtbot: QtBot, typed: str) -> None:
    (row,) = [row for row in ask(panel, typed) if row.title == "Appearance"]
    assert (row.detail, row.icon) == ("Settings", "palette")
    assert current(panel) == "Appearance"
    with qtbot.waitSignal(ctx.router.settings_wanted) as led:
        qtbot.keyClick(panel.line.edit, Qt.Key.Key_Return)
    assert led.args == ["appearance"]


def test_a_command_is_found_beside_everything_else(panel: SearchPanel) -> None:
    shown = ask(panel, "import")
    assert {"Import", "Paste to import"} <= {row.title for row in shown}


def test_before_a_letter_is_typed_it_shows_what_is_due(panel: SearchPanel, ctx: Context, qtbot: QtBot) -> None:
    shown = ask(panel, "")
    assert shown[0].title == "Due now"
    assert any("Rafael Quintana" in row.title for row in shown)
    heard: list[tuple[str, str]] = []
    ctx.router.reminder_wanted.connect(lambda rule, subject: heard.append((rule, subject)))
    qtbot.keyClick(panel.line.edit, Qt.Key.Key_Return)
    assert len(heard) == 1


def test_nothing_found_offers_the_nearest_name(panel: SearchPanel, ctx: Context, qtbot: QtBot) -> None:
    assert ask(panel, "Rafaela") == []
    assert panel.nothing.isVisible()
    assert said(panel) == "Nothing for “Rafaela”. Did you mean Rafael Quintana at Quillmark?"
    people: list[str] = []
    ctx.router.person_wanted.connect(people.append)
    qtbot.keyClick(panel.line.edit, Qt.Key.Key_Return)
    assert len(people) == 1


def test_the_nearest_name_can_be_looked_for_instead(panel: SearchPanel, qtbot: QtBot) -> None:
    ask(panel, "Rafaela")
    qtbot.keyClick(panel.line.edit, Qt.Key.Key_Tab)
    assert [row.title for row in rows(panel)][1:] == ["Open Rafael Quintana", "Search letters too"]
    qtbot.keyClick(panel.line.edit, Qt.Key.Key_Down)
    qtbot.keyClick(panel.line.edit, Qt.Key.Key_Return)
    assert panel.isVisible()
    assert panel.line.edit.text() == "Rafael Quintana"
    qtbot.waitUntil(lambda: bool(rows(panel)) and rows(panel)[0].title == "Best match")


def test_noise_finds_nothing_and_says_what_helps(panel: SearchPanel, qtbot: QtBot) -> None:
    assert ask(panel, 'xyzzy "*(') == []
    assert "Fewer letters find more" in said(panel)
    qtbot.keyClick(panel.line.edit, Qt.Key.Key_Return)
    qtbot.keyClick(panel.line.edit, Qt.Key.Key_Tab)
    assert panel.isVisible()


def test_what_is_written_meanwhile_is_found_in_the_open_search(panel: SearchPanel, ctx: Context, qtbot: QtBot) -> None:
    assert ask(panel, "fernhill") == []
    services, now = ctx.services, ctx.clock.now()
    ctx.intents.do(None, lambda: services.applications.create("Fernhill", "Actuary", Stage.APPLIED, now))
    qtbot.waitUntil(lambda: len(rows(panel)) > 1)


def test_the_panel_fits_the_smallest_window_at_the_largest_type(window: MainWindow, ctx: Context) -> None:
    ctx.theme.set_factor(1.5)
    window.resize(1120, 720)
    window.menus.search.open()
    panel = window.menus.search.panel
    assert panel is not None
    ask(panel, "raf")
    assert panel.rect().contains(panel.frame.geometry())
    assert panel.list.height() >= 2 * QFontMetrics(ctx.theme.font("body")).height()


def test_the_model_is_one(qtmodeltester: ModelTester) -> None:
    model = SearchModel()
    qtmodeltester.check(model)
    model.show([head("People"), Row("Rafael", deed=Deed("Open", lambda: None)), head("Do"), Row("Quit")])
    qtmodeltester.check(model)
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleDescriptionRole) == "Enter: Open"
    assert not model.flags(model.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
