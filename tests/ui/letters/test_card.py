"""A card on paper: every word stands on it, with the address, on all three papers."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.domain.etiquette.hours import Etiquette
from models.domain.letters.post import arrives
from tests.models.services.letters_at import LetterHouse
from ui.context import Context
from ui.letters.card import CardDialog
from ui.letters.card_sheet import CardSheet, Paper, card_sheet, fits

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
BODY = "Dear Jane,\n\nThank you for the hour on Monday.\n\nKind regards,\nKim"
TO = "Jane Okafor\nHalden & Rowe\nQuay 4\n1015 BA Amsterdam"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[LetterHouse]:
    house = LetterHouse(tmp_path / "data").furnish()
    yield house
    house.store.close()


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """What the dialog belongs to; it goes with it."""
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def dialog(house: LetterHouse, ctx: Context, host: QWidget, address: str = "Quay 4\n1015 BA Amsterdam") -> CardDialog:
    jane = house.services.people.get(house.jane)
    assert jane is not None
    house.services.people.edit(replace(jane, address=address or None), house.now)
    letter = house.begun(house.jane)
    house.services.letters.keep(letter, "", BODY, house.now)
    opened = house.services.letters.opened(letter, house.now)
    return CardDialog(ctx, host, opened.letter, opened.situation)


def inked(sheet: CardSheet, number: int) -> QRect:
    """Where there is anything on that side, in points."""
    image = QImage(round(sheet.width), round(sheet.height), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    sheet.draw(painter, sheet.sides[number], sheet.width)
    painter.end()
    white = QColor("white").rgb()
    marked = [
        (x, y) for y in range(0, image.height(), 2) for x in range(0, image.width(), 2) if image.pixel(x, y) != white
    ]
    xs, ys = [x for x, _ in marked], [y for _, y in marked]
    return QRect(QPoint(min(xs), min(ys)), QPoint(max(xs), max(ys)))


@pytest.mark.parametrize("paper", list(Paper))
def test_letter_and_address_stand_within_the_margins_of_every_paper(paper: Paper, qtbot: QtBot) -> None:
    sheet = card_sheet(BODY, TO, "Kim", paper)
    assert len(sheet.sides) == (2 if paper is Paper.A6 else 1)
    assert BODY in sheet.text
    assert TO in sheet.text
    assert fits(sheet)
    for number in range(len(sheet.sides)):
        place = inked(sheet, number)
        assert place.left() >= 20
        assert place.top() >= 20
        assert place.right() <= sheet.width - 20
        assert place.bottom() <= sheet.height - 10


def test_a_long_letter_is_set_smaller_before_it_is_too_long(qtbot: QtBot) -> None:
    short = card_sheet(BODY, TO, "", Paper.A6)
    long = card_sheet("words of thanks " * 60, TO, "", Paper.A6)
    far = card_sheet("words of thanks " * 400, TO, "", Paper.A6)
    assert long.sides[0].blocks[0].points < short.sides[0].blocks[0].points
    assert fits(long)
    assert not fits(far)


def test_post_takes_three_working_days_and_rests_at_weekends_and_on_holidays(etiquette: Etiquette) -> None:
    assert arrives(date(2026, 6, 15), etiquette) == date(2026, 6, 18)
    assert arrives(date(2026, 6, 18), etiquette) == date(2026, 6, 23)
    off = replace(etiquette, holidays=lambda _year: frozenset({date(2026, 6, 22)}))
    assert arrives(date(2026, 6, 18), off) == date(2026, 6, 24)


@pytest.fixture
def etiquette(ctx: Context) -> Etiquette:
    return ctx.services.reminders.etiquette()


def test_an_unknown_address_and_a_text_too_long_are_said(
    house: LetterHouse, ctx: Context, host: QWidget, qtbot: QtBot
) -> None:
    shown = dialog(house, ctx, host, address="")
    assert "postal address is not known" in shown.warning.text()
    known = dialog(house, ctx, host)
    assert known.warning.text() == ""
    assert "1015 BA Amsterdam" in known.sheets.accessibleDescription()


def test_it_becomes_a_pdf_with_a_page_for_each_side(
    house: LetterHouse, ctx: Context, host: QWidget, tmp_path: Path
) -> None:
    shown = dialog(house, ctx, host)
    shown.papers.part(Paper.A6.value).click()
    shown.save_to(tmp_path / "card.pdf")
    data = (tmp_path / "card.pdf").read_bytes()
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") == 2
    shown.save_to(tmp_path / "nowhere" / "card.pdf")
    assert "could not be written" in shown.trouble.text()


def test_posting_it_is_said_once_and_closes(house: LetterHouse, ctx: Context, host: QWidget, qtbot: QtBot) -> None:
    shown = dialog(house, ctx, host)
    shown.show()
    with qtbot.waitSignal(shown.posted):
        shown.in_the_box.click()
    assert not shown.isVisible()
