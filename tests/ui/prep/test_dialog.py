"""The prep sheet's window as a person uses it: read, choose the paper, save, mark prepared, take it back."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from models.domain.values import Interview, InterviewId, InterviewKind, Stage
from tests.models.services.house_at import House
from ui.context import Context
from ui.prep.dialog import PrepDialog, open_sheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def booked(house: House) -> InterviewId:
    application = house.application("Halden & Rowe", "Analytics lead", Stage.INTERVIEWING)
    interview = house.interview(application, hours=5, kind=InterviewKind.WHITEBOARD, to_prepare="Whiteboard: a report")
    house.met(interview, "Marguerite Osei")
    return interview


@pytest.fixture
def opened(qtbot: QtBot, ctx: Context) -> Callable[[str], PrepDialog]:
    window = QWidget()
    qtbot.addWidget(window)

    def show(interview: str) -> PrepDialog:
        dialog = open_sheet(ctx, window, interview)
        assert dialog is not None
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return show


def prepared(house: House, interview: InterviewId) -> bool | None:
    found = house.store.get(Interview, interview)
    assert found is not None
    return found.prepared


def test_a_reader_hears_the_whole_sheet(opened: Callable[[str], PrepDialog], booked: InterviewId) -> None:
    paper = opened(booked).preview.paper
    assert paper.accessibleName() == "Prep sheet, Halden & Rowe"
    heard = paper.accessibleDescription().splitlines()
    assert heard[:2] == ["Halden & Rowe", "Analytics lead, round 1"]
    assert "Format: Whiteboard" in heard
    assert "Marguerite Osei. Check the spelling on the card:" in heard
    assert "Whiteboard: a report" in heard
    assert heard[-1].startswith(
        "Right after: one quiet minute for the debrief, then a thank-you letter to Marguerite Osei"
    )


def test_marking_it_prepared_silences_the_rule_and_undo_brings_it_back(
    opened: Callable[[str], PrepDialog], booked: InterviewId, house: House, ctx: Context, qtbot: QtBot
) -> None:
    house.later(hours=1)
    assert f"prepare {booked}" in house.due()
    dialog = opened(booked)
    QTest.keyClick(dialog.prepared, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: dialog.prepared.text() == "Not prepared yet")
    assert prepared(house, booked) is True
    assert f"prepare {booked}" not in house.due()
    QTest.keyClick(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: dialog.prepared.text() == "Mark prepared")
    assert f"prepare {booked}" in house.due()


def test_the_other_paper_is_one_choice_away(opened: Callable[[str], PrepDialog], booked: InterviewId) -> None:
    dialog = opened(booked)
    dialog.size_choice.part("letter").click()
    assert dialog.page.size.id() == QPageSize.PageSizeId.Letter
    dialog.size_choice.part("a4").click()
    assert dialog.page.size.id() == QPageSize.PageSizeId.A4


def test_a_name_is_offered_and_the_pdf_is_written_there(
    opened: Callable[[str], PrepDialog], booked: InterviewId, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    offered = []

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        offered.append(Path(name).name)
        return str(tmp_path / "mine"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    dialog = opened(booked)
    QTest.keyClick(dialog, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert offered == ["Prep sheet Halden and Rowe 2026-06-16.pdf"]
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF-")


def test_a_place_that_takes_no_file_is_said_in_the_window(
    opened: Callable[[str], PrepDialog], booked: InterviewId, tmp_path: Path
) -> None:
    dialog = opened(booked)
    dialog.save_to(tmp_path / "nowhere" / "sheet.pdf")
    assert dialog.trouble.isVisible()
    assert dialog.trouble.text() == "“sheet.pdf” could not be written here."


def test_what_is_noted_meanwhile_stands_on_the_sheet(
    opened: Callable[[str], PrepDialog], booked: InterviewId, house: House, ctx: Context, qtbot: QtBot
) -> None:
    dialog = opened(booked)
    ctx.intents.do(None, lambda: house.met(booked, "Callum Drever"))
    qtbot.waitUntil(lambda: "Callum Drever" in dialog.preview.paper.accessibleDescription())


def test_the_same_sheet_opens_once_and_one_that_is_gone_says_so(
    opened: Callable[[str], PrepDialog], booked: InterviewId, ctx: Context
) -> None:
    dialog = opened(booked)
    window = dialog.parentWidget()
    assert window is not None
    assert open_sheet(ctx, window, booked) is dialog
    told: list[str] = []
    ctx.intents.trouble.connect(told.append)
    assert open_sheet(ctx, window, "int-gone") is None
    assert told == ["This interview is no longer here. If it was deleted, the bin still has it."]


def test_once_closed_it_hears_no_more_of_the_record(
    opened: Callable[[str], PrepDialog], booked: InterviewId, house: House, ctx: Context, qtbot: QtBot
) -> None:
    dialog = opened(booked)
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    assert ctx.intents.do(None, lambda: house.met(booked, "Callum Drever"))


@pytest.mark.parametrize(("paper", "points"), [("A4", (595, 842)), ("Letter", (612, 792)), ("A5", (420, 595))])
def test_a_printer_with_another_paper_gets_the_whole_page_on_it(
    opened: Callable[[str], PrepDialog], booked: InterviewId, tmp_path: Path, paper: str, points: tuple[int, int]
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageSize(QPageSize(getattr(QPageSize.PageSizeId, paper)))
    printer.setFullPage(True)
    assert opened(booked).print_on(printer)
    data = (tmp_path / "printed.pdf").read_bytes()
    box = [float(number) for number in re.findall(rb"/MediaBox\s*\[([^\]]*)\]", data)[0].split()]
    assert (round(box[2]), round(box[3])) == points
    assert len(re.findall(rb"/Type\s*/Page\b", data)) == 1
