"""The comparison on paper: one page, whatever stands in it, and a refusal that loses nothing."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSizeF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter

from models.domain.errors import WorldError
from tests.models.services.house_at import TUESDAY, House
from tests.models.services.offers_at import likely, offered
from ui.context import Context
from ui.offers.paper import Sheet, draw, file_name, heading, save_pdf


@pytest.fixture
def sheet(house: House, ctx: Context) -> Sheet:
    offered(house)
    for company in ("Fernhill", "Halden & Rowe", "Pellow", "Quillmark"):
        house.services.offers.show(likely(house, company))
    etiquette = ctx.services.reminders.etiquette()
    view = house.services.offers.view(TUESDAY)
    return Sheet(view, etiquette.zone, etiquette.day(TUESDAY), QPageSize.PageSizeId.A4)


def test_five_columns_are_one_page(sheet: Sheet, tmp_path: Path) -> None:
    target = tmp_path / file_name(sheet)
    save_pdf(sheet, target)
    assert target.name == "Offers 2026-06-16.pdf"
    assert len(sheet.view.columns) == 5
    assert target.read_bytes().count(b"/Type /Page\n") == 1


def test_nothing_is_drawn_beyond_the_paper(sheet: Sheet) -> None:
    image = QImage(1500, 1100, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw(sheet, painter, QSizeF(1300, 900))
    painter.end()
    paper = QRect(0, 0, 1301, 901)
    inked = [(x, y) for x in range(0, 1500, 3) for y in range(0, 1100, 3) if image.pixelColor(x, y) != QColor("white")]
    assert len(inked) > 1000
    assert all(paper.contains(x, y) for x, y in inked)


def test_the_heading_names_the_day(sheet: Sheet) -> None:
    assert heading(sheet) == "Offers side by side, Tue 16 June 2026"


def test_where_it_cannot_be_written_it_says_so(sheet: Sheet, tmp_path: Path) -> None:
    with pytest.raises(WorldError, match=r"out\.pdf"):
        save_pdf(sheet, tmp_path / "gone" / "out.pdf")
