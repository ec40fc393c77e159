"""All five cards on one page, lying: A4, or Letter where that lies in printers."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QMarginsF, QRectF, QSaveFile, QSizeF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

from models.domain.errors import WorldError
from ui import paint
from ui.insights.contents import Content
from ui.insights.face import Face
from ui.insights.grid import places
from ui.prep.printing import PDF_DPI, usual_size
from ui.theme import Theme
from ui.wording import translate

WIDE = 1240
"""Logical pixels from edge to edge of the paper; type of 13 is then 8 points high."""
EDGE, HEAD = 44, 44


def paper(locale: QLocale) -> QPageLayout:
    return QPageLayout(QPageSize(usual_size(locale)), QPageLayout.Orientation.Landscape, QMarginsF(0, 0, 0, 0))


def draw(p: QPainter, contents: Sequence[Content], note: str, width: float, height: float) -> None:
    """The whole page, `width` and `height` device units large."""
    theme = Theme()
    p.save()
    p.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    p.setRenderHint(QPainter.RenderHint.Antialiasing)
    p.scale(width / WIDE, width / WIDE)
    high = height * WIDE / width
    title = translate("Insights", "Insights")
    top = QRectF(EDGE, EDGE, WIDE - 2 * EDGE, theme.line_height("title"))
    taken = paint.text(theme, p, top, title, "title")
    paint.text(theme, p, top.adjusted(taken + 12, 2, 0, 0), note, "body", "ink2")
    room = QRectF(EDGE, EDGE + HEAD, WIDE - 2 * EDGE, high - 2 * EDGE - HEAD)
    for key, place in places(room.size(), 1.0).items():
        content = next(one for one in contents if one.key == key)
        rect = place.translated(room.topLeft())
        paint.rounded(p, rect, 10, theme.color("surface"), theme.color("line2"))
        p.save()
        p.translate(rect.topLeft())
        Face(theme, rect.size(), content, menu=False).paint(p)
        p.restore()
    p.restore()


def draw_on(device: QPagedPaintDevice, contents: Sequence[Content], note: str, size: QSizeF) -> bool:
    """Onto the device's whole sheet; False where it takes no drawing."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    draw(painter, contents, note, size.width(), size.height())
    return painter.end()


def save_pdf(contents: Sequence[Content], note: str, target: Path) -> None:
    """Whole, or not at all. Raises WorldError."""
    refused = translate("Insights", "“{file}” could not be written here.").format(file=target.name)
    file = QSaveFile(str(target))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise WorldError(refused)
    writer = QPdfWriter(file)
    writer.setTitle(translate("Insights", "Insights"))
    writer.setCreator("Afterview")
    writer.setResolution(PDF_DPI)
    writer.setPageLayout(paper(QLocale.system()))
    drawn = draw_on(writer, contents, note, QSizeF(writer.width(), writer.height()))
    del writer
    if not drawn or not file.commit():
        raise WorldError(refused)
