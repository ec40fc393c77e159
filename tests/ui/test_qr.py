"""The code that is painted is the one that was meant: read back off the widget's own pixels."""

import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.theme import Theme
from ui.widgets.qr import GROUND, MOST_BYTES, LargeQr, QrCode, matrix_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CARD = (
    "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1\r\nFN:Siobhán Ní Riain\r\n"
    "TITLE:Clinical informatics lead\r\nORG:Pellow Health\r\nEMAIL:s.niriain@pellow.example\r\n"
    "TEL;VALUE=text:+353 21 555 0142\r\nEND:VCARD\r\n"
)


def painted(widget: QrCode) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)


def read(widget: QrCode) -> list[str]:
    return [code.text for code in zxingcpp.read_barcodes(painted(widget), text_mode=zxingcpp.TextMode.Plain)]


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("factor", [1.0, 1.25, 1.5])
@pytest.mark.parametrize(
    ("side", "text"), [(96, "https://www.contoso.com/"), (240, CARD), (392, CARD + "NOTE:" + "a" * 900)]
)
def test_what_is_painted_reads_back(qtbot: QtBot, dark: bool, factor: float, side: int, text: str) -> None:
    theme = Theme()
    theme.set_scheme(dark)
    theme.set_factor(factor)
    parent = QWidget()
    qtbot.addWidget(parent)
    code = QrCode(theme, side, parent)
    assert code.show_text(text, "QR code of a card")
    code.resize(code.sizeHint())
    assert read(code) == [text]
    assert code.accessibleName() == "QR code of a card"


def test_it_is_crisp_and_has_its_quiet_zone(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    code = QrCode(Theme(), 97, parent)
    code.show_text(CARD[:60])
    code.resize(code.sizeHint())
    image = painted(code)
    inside = {image.pixelColor(x, y).value() for x in range(8, 89) for y in range(8, 89)}
    assert len(inside) == 2  # nothing between dark and white: no module is blurred
    matrix = matrix_of(CARD[:60])
    assert matrix is not None
    assert all(matrix.pixelColor(x, y) == GROUND for x in range(matrix.width()) for y in range(4))


@pytest.mark.parametrize("text", ["", "a" * (MOST_BYTES + 1), "ü" * (MOST_BYTES // 2 + 1)])
def test_what_no_code_holds(qtbot: QtBot, text: str) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    code = QrCode(Theme(), 96, parent)
    assert not code.show_text(text)
    assert not code.isVisibleTo(parent)
    code.grab()


def test_the_largest_text_still_makes_a_code() -> None:
    assert matrix_of("a" * MOST_BYTES) is not None


def test_large(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = LargeQr.ask(Theme(), parent, "Siobhán Ní Riain", CARD)
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    assert read(dialog.code) == [CARD]
    assert dialog.code.accessibleName() == "QR code of Siobhán Ní Riain's card"
    with qtbot.waitSignal(dialog.destroyed):
        QTest.keyClick(dialog, Qt.Key.Key_Q)
    too_much = LargeQr.ask(Theme(), parent, "Siobhán Ní Riain", "a" * 5_000)
    assert "Save it as a file instead" in too_much._under_it.text()
