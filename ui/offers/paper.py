"""The comparison on one page: the same heads and cells, in landscape, as large as fits."""

from dataclasses import dataclass
from datetime import date, tzinfo
from pathlib import Path

from PySide6.QtCore import QMarginsF, QRectF, QSaveFile, QSizeF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter, QPixmap

from models.domain.errors import WorldError
from models.domain.offer_views import OffersView
from ui import paint, wording
from ui.offers import parts
from ui.offers.cells import Cells
from ui.offers.heads import HEIGHT, MARK, PIP, PIP_HIGH, PIP_STEP, PIPS, TIGHT, TIGHTER_BY, paint_head
from ui.offers.rows import ROWS, Row, title, weight_of
from ui.theme import Theme

PDF_DPI = 1200
"""Vectors all the same; so fine that no line is moved visibly by being rounded."""
FINER = 6.0
"""Pixels of paper to one of the screen, for the few things that are no vectors."""
MARGIN_MM = 12.0
LEAST_COLUMN, BESIDE, TITLE = 300, 170, 56
"""In the theme's pixels, before the whole is brought to the width of the paper."""


class PaperTheme(Theme):
    """White, whatever the screen is; icons and monograms as fine as print is."""

    def pixmap(self, icon: str, size: int, token: str = "ink2", dpr: float = 1.0) -> QPixmap:
        return super().pixmap(icon, size, token, dpr * FINER)

    def prepare(self, company: str, side: float) -> None:
        """A monogram is painted once and kept: here in the fineness of paper, which says of itself that it is 1."""
        fine = QPixmap(round(side * FINER), round(side * FINER))
        fine.setDevicePixelRatio(FINER)
        fine.fill(Qt.GlobalColor.transparent)
        painter = QPainter(fine)
        paint.monogram(self, painter, QRectF(0, 0, side, side), company)
        painter.end()
        self.pixmaps["monogram", company, False, side, 1.0] = fine


@dataclass(frozen=True, slots=True)
class Sheet:
    """What is printed, and for whom the days are named."""

    view: OffersView
    zone: tzinfo
    today: date
    size: QPageSize.PageSizeId

    def layout(self) -> QPageLayout:
        margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
        return QPageLayout(
            QPageSize(self.size), QPageLayout.Orientation.Landscape, margins, QPageLayout.Unit.Millimeter
        )


def heading(sheet: Sheet) -> str:
    day = wording.day(sheet.today)
    return wording.translate("Offers", "Offers side by side, {day} {year}").format(day=day, year=sheet.today.year)


def file_name(sheet: Sheet) -> str:
    return wording.translate("Offers", "Offers {day}").format(day=sheet.today.isoformat()) + ".pdf"


def save_pdf(sheet: Sheet, target: Path) -> None:
    """Whole, or not at all: what stood there before stays where it fails. Raises WorldError."""
    refused = wording.translate("Offers", "“{file}” could not be written here.").format(file=target.name)
    file = QSaveFile(str(target))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise WorldError(refused)
    writer = QPdfWriter(file)
    writer.setTitle(heading(sheet))
    writer.setCreator("Afterview")
    writer.setResolution(PDF_DPI)
    writer.setPageLayout(sheet.layout())
    drawn = draw_on(sheet, writer, QSizeF(writer.width(), writer.height()))
    del writer
    if not drawn or not file.commit():
        raise WorldError(refused)


def draw_on(sheet: Sheet, device: QPagedPaintDevice, room: QSizeF) -> bool:
    """Into the device's margins; False where it takes no drawing."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    draw(sheet, painter, room)
    return painter.end()


def draw(sheet: Sheet, p: QPainter, room: QSizeF) -> None:
    """Brought to the width of the paper; where that is too tall, to its height."""
    theme = PaperTheme()
    cells = Cells(theme)
    cells.today = sheet.today
    columns = sheet.view.columns
    for column in columns:
        theme.prepare(column.company, MARK)
    # A page of few columns keeps the type of a page of three: it is no poster.
    wide = max(LEAST_COLUMN, (3 * LEAST_COLUMN) // max(1, len(columns)))
    whole = BESIDE + wide * len(columns)
    tall = {row: _tall(sheet.view, row, cells, wide) for row in ROWS}
    head = HEIGHT + (TIGHTER_BY if wide < TIGHT else 0)
    height = TITLE + head + sum(tall.values())
    scale = min(room.width() / whole, room.height() / height)
    p.save()
    p.scale(scale, scale)
    paint.text(theme, p, QRectF(0, 0, whole, 32), heading(sheet), "title", "ink", paint.LEFT)
    top = float(TITLE)
    for place, column in enumerate(columns):
        paint_head(theme, p, _part(whole, place, wide, top, head), column, sheet.zone, sheet.today, place == 0)
    top += head
    for row in ROWS:
        _name(theme, p, parts.side(QRectF(0, top, whole, tall[row]), 0, BESIDE), sheet.view, row)
        for place, column in enumerate(columns):
            _cell(theme, p, _part(whole, place, wide, top, tall[row]))
            cells.paint(p, _part(whole, place, wide, top, tall[row]), sheet.view, row, column)
        top += tall[row]
    p.restore()


def _tall(view: OffersView, row: Row, cells: Cells, wide: float) -> float:
    return max([58.0, *(cells.height(view, row, one, wide) for one in view.columns)])


def _part(whole: float, place: int, wide: float, top: float, tall: float) -> QRectF:
    return parts.side(QRectF(0, top, whole, tall), BESIDE + place * wide, wide)


def _cell(theme: Theme, p: QPainter, place: QRectF) -> None:
    line = theme.color("line")
    for edge in (
        QRectF(place.left(), place.bottom() - 1, place.width(), 1),
        QRectF(place.left(), place.top(), 1, place.height()),
        QRectF(place.right() - 1, place.top(), 1, place.height()),
    ):
        p.fillRect(edge, line)


def _name(theme: Theme, p: QPainter, place: QRectF, view: OffersView, row: Row) -> None:
    p.fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 1), theme.color("line"))
    head = QRectF(place.left(), place.top() + 14, place.width(), 20)
    paint.text(theme, p, head, title(row), "body", "ink", paint.LEFT, 600)
    weight = weight_of(view, row)
    if weight is None:
        return
    for step in range(PIPS):
        pip = parts.side(QRectF(place.left(), place.top() + 38, place.width(), PIP_HIGH), step * PIP_STEP, PIP)
        token = "accent" if step < weight.weight else "line2"
        paint.rounded(p, pip, PIP_HIGH / 2, theme.color(token))
