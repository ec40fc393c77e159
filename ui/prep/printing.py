"""The page on a printer or into a PDF: the same drawing, in the device's own resolution."""

from pathlib import Path

from PySide6.QtCore import QLocale, QMarginsF, QSaveFile
from PySide6.QtGui import QPagedPaintDevice, QPageSize, QPainter, QPdfWriter

from models.domain.errors import WorldError
from ui import wording
from ui.prep.layout import Page

PDF_DPI = 1200
"""Vectors all the same; so fine that no line is moved visibly by being rounded."""

_LETTER_COUNTRIES = frozenset(
    getattr(QLocale.Country, name)
    for name in ("UnitedStates", "Canada", "Mexico", "Philippines", "Chile", "Colombia", "Venezuela", "PuertoRico")
)


def usual_size(locale: QLocale) -> QPageSize.PageSizeId:
    """The paper that lies in printers there."""
    letter = locale.territory() in _LETTER_COUNTRIES
    return QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4


def title_of(page: Page) -> str:
    """What the file and the print job are called."""
    day = page.sheet.interview.starts_at.date()
    said = wording.translate("PrepSheet", "Prep sheet {company} {day}")
    return said.format(company=page.sheet.company, day=day.isoformat())


def file_name(page: Page) -> str:
    """The title without what no file system likes."""
    kept = "".join(one if one.isalnum() or one in " -_,." else " " for one in title_of(page).replace("&", "and"))
    return " ".join(kept.split())[:120] + ".pdf"


def save_pdf(page: Page, target: Path) -> None:
    """Whole, or not at all: what stood there before stays where it fails. Raises WorldError."""
    file = QSaveFile(str(target))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise WorldError(wording.translate("PrepSheet", "“{file}” could not be written here.").format(file=target.name))
    writer = QPdfWriter(file)
    writer.setTitle(title_of(page))
    writer.setCreator("Afterview")
    writer.setResolution(PDF_DPI)
    writer.setPageLayout(page.paper())
    drawn = draw_on(page, writer, writer.width())
    del writer
    if not drawn or not file.commit():
        raise WorldError(wording.translate("PrepSheet", "“{file}” could not be written here.").format(file=target.name))


def draw_on(page: Page, device: QPagedPaintDevice, width: float) -> bool:
    """Onto the device's whole sheet; False where it takes no drawing."""
    device.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter()
    if not painter.begin(device):
        return False
    page.draw(painter, width)
    return painter.end()
