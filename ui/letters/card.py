"""A handwritten card: laid out to copy or to print, with the address, and recorded once it is in the box."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QLocale, QRectF, QSaveFile, QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPagedPaintDevice, QPainter, QPaintEvent, QPdfWriter, QShortcut
from PySide6.QtWidgets import QFileDialog, QFrame, QScrollArea, QSizePolicy, QWidget

from models.domain.errors import WorldError
from models.domain.file_names import safe_name
from models.domain.letters.situation import Situation
from models.domain.values import Letter
from ui import paint, wording
from ui.context import Context
from ui.dialogs.frame import Dialog
from ui.letters import send_words
from ui.letters.card_sheet import CardSheet, Paper, card_sheet, fits
from ui.prep.printing import PDF_DPI, usual_size
from ui.theme import Theme
from ui.widgets.focus import ring
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented
from ui.wording import in_words

EDGE = 12


class Sheets(QWidget):
    """The sides one below the other, on white paper in the dark as well."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sheet: CardSheet | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_sheet(self, sheet: CardSheet) -> None:
        self._sheet = sheet
        self.setAccessibleName(self.tr("The card"))
        self.setAccessibleDescription(sheet.text)
        self.updateGeometry()
        self.update()

    def _places(self, width: int) -> Iterator[QRectF]:
        if self._sheet is None:
            return
        edge = self._theme.px(EDGE)
        wide = float(min(width - 2 * edge, self._theme.px(620)))
        tall = wide * self._sheet.height / self._sheet.width
        for place in range(len(self._sheet.sides)):
            yield QRectF((width - wide) / 2, edge + place * (tall + edge), wide, tall)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(max((place.bottom() for place in self._places(width)), default=0) + self._theme.px(EDGE))

    def sizeHint(self) -> QSize:
        wide = self._theme.px(560)
        return QSize(wide, self.heightForWidth(wide))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._sheet is None:
            return
        p = QPainter(self)
        for side, place in zip(self._sheet.sides, self._places(self.width()), strict=True):
            paint.shadow(self._theme, p, place, 2)
            p.fillRect(place, QColor("#FFFFFF"))
            p.save()
            p.translate(place.topLeft())
            self._sheet.draw(p, side, place.width())
            p.restore()


class CardDialog(Dialog):
    posted = Signal()
    """It is in the box today."""

    def __init__(self, ctx: Context, parent: QWidget, letter: Letter, situation: Situation) -> None:
        name = situation.to.name if situation.to is not None else ""
        title = _title(name)
        super().__init__(ctx.theme, title, parent, width=600)
        self._ctx, self._letter, self._situation = ctx, letter, situation
        letter_paper = usual_size(QLocale.system()).name == "Letter"
        self._paper = Paper.LETTER if letter_paper else Paper.A4
        self._build()
        self._show()

    def _build(self) -> None:
        theme = self.theme
        self.area = QScrollArea(self)
        self.area.setObjectName("bare")
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("Preview"))
        self.sheets = Sheets(theme, self.area)
        self.area.setWidget(self.sheets)
        self.area.viewport().setAutoFillBackground(False)
        self.sheets.setAutoFillBackground(False)
        ring(theme, self.area)
        self.body.addWidget(self.area, 1)
        self.warning = Label(theme, "", "small", "due", wrap=True, parent=self)
        self.trouble = Label(theme, "", "small", "clay", wrap=True, parent=self)
        self.trouble.hide()
        self.body.addWidget(self.warning)
        self.body.addWidget(self.trouble)
        papers = [(Paper.A4.value, self.tr("A4"), None), (Paper.LETTER.value, self.tr("Letter"), None),
                  (Paper.A6.value, self.tr("Card A6"), None)]  # fmt: skip
        self.papers = Segmented(theme, papers, self.tr("Paper"), 32, self)
        self.papers.set_value(self._paper.value)
        self.papers.chosen.connect(self._on_paper)
        self._foot.insertWidget(0, self.papers)
        self.save = self.add_button(self.tr("Save as PDF"), keys=("Ctrl", "S"))
        self.print = self.add_button(self.tr("Print"), keys=("Ctrl", "P"))
        self.in_the_box = self.add_button(self.tr("Posted today"), "primary")
        self.save.clicked.connect(self.ask_file)
        self.print.clicked.connect(self.ask_printer)
        self.in_the_box.clicked.connect(self._on_posted)
        for keys, call in (("Ctrl+S", self.ask_file), ("Ctrl+P", self.ask_printer)):
            QShortcut(QKeySequence(keys), self).activated.connect(call)
        self.in_the_box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def sizeHint(self) -> QSize:
        room = self.screen().availableGeometry().size() - QSize(40, 60)
        return QSize(self.theme.px(720), self.theme.px(900)).boundedTo(room)

    def _show(self) -> None:
        situation, now = self._situation, self._ctx.clock.now()
        to = situation.to
        assert to is not None
        company = situation.company.name if situation.company is not None else ""
        lines = [to.name, company, *(to.address or "").splitlines()]
        self.sheet = card_sheet(
            self._letter.body or "", "\n".join(filter(None, lines)), situation.voice.name, self._paper
        )
        self.sheets.show_sheet(self.sheet)
        etiquette = self._ctx.services.reminders.etiquette()
        there = send_words.card_there(now, etiquette)
        self.say(_title(to.name), there)
        warnings = []
        if not to.address:
            said = self.tr("{name}’s postal address is not known here. It may stand on the card or the invitation.")
            warnings.append(said.format(name=to.name))
        if not fits(self.sheet):
            warnings.append(self.tr("It is too long for this paper. A card is best with a few sentences."))
        self.warning.setText(" ".join(warnings))
        self.warning.setVisible(bool(warnings))

    def _on_paper(self, key: str) -> None:
        self._paper = Paper(key)
        self._show()

    def _on_posted(self) -> None:
        self.close()
        self.posted.emit()

    # paper

    def ask_file(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name = "".join(one for one in self.windowTitle() if one.isalnum() or one in " -_").strip()
        offered = str(Path(folder or Path.home()) / safe_name(f"{name}.pdf"))
        chosen, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the card"), offered, self.tr("PDF (*.pdf)"))
        if chosen:
            self.save_to(Path(chosen) if Path(chosen).suffix else Path(f"{chosen}.pdf"))

    def save_to(self, target: Path) -> None:
        try:
            save_pdf(self.sheet, target, self.windowTitle())
        except WorldError as error:
            self._complain(in_words(error.sentence))
            return
        self.trouble.hide()
        self.say(_title(self._situation.to.name if self._situation.to else ""),
                 self.tr("Saved as {file}.").format(file=target.name))  # fmt: skip

    def ask_printer(self) -> None:
        # The print support is loaded for the first print only.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(self.sheet.layout())
        printer.setFullPage(True)
        printer.setDocName(self.windowTitle())
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(self.tr("Print the card"))
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            room = printer.paperRect(QPrinter.Unit.DevicePixel)
            wide = min(room.width(), room.height() * self.sheet.width / self.sheet.height)
            if not draw_on(self.sheet, printer, wide):
                self._complain(self.tr("The printer took nothing. The card can be saved as a PDF meanwhile."))

    def _complain(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.show()


def _title(name: str) -> str:
    return wording.translate("CardDialog", "Card to {name}").format(name=name)


def save_pdf(sheet: CardSheet, target: Path, title: str) -> None:
    """Whole, or not at all. Raises WorldError."""
    refused = wording.translate("CardDialog", "“{file}” could not be written here.").format(file=target.name)
    file = QSaveFile(str(target))
    if not file.open(QSaveFile.OpenModeFlag.WriteOnly):
        raise WorldError(refused)
    writer = QPdfWriter(file)
    writer.setTitle(title)
    writer.setCreator("Afterview")
    writer.setResolution(PDF_DPI)
    writer.setPageLayout(sheet.layout())
    drawn = draw_on(sheet, writer, writer.width())
    del writer
    if not drawn or not file.commit():
        raise WorldError(refused)


def draw_on(sheet: CardSheet, device: QPagedPaintDevice, width: float) -> bool:
    """Every side on a page of its own; False where the device takes no drawing."""
    painter = QPainter()
    if not painter.begin(device):
        return False
    for place, side in enumerate(sheet.sides):
        if place:
            device.newPage()
        sheet.draw(painter, side, width)
    return painter.end()
