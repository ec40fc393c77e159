"""Print, or save as a PDF: the menu of the button, the two dialogs, and what is told when it fails."""

from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QPoint, QSizeF, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from models.domain.errors import WorldError
from models.domain.offer_views import OffersView
from ui.context import Context
from ui.offers.paper import Sheet, draw_on, file_name, heading, save_pdf
from ui.prep.printing import usual_size
from ui.wording import in_words


class Printing(QObject):
    saved = Signal(str)
    """The name of a file that was written."""

    def __init__(self, ctx: Context, page: QWidget) -> None:
        super().__init__(page)
        self._ctx, self._page = ctx, page

    def menu(self, view: OffersView, below: QWidget) -> None:
        menu = QMenu(below)
        menu.addAction(self.tr("Print…")).triggered.connect(lambda: self.ask_printer(view))
        menu.addAction(self.tr("Save as PDF…")).triggered.connect(lambda: self.ask_file(view))
        menu.popup(below.mapToGlobal(QPoint(0, below.height() + 2)))

    def sheet(self, view: OffersView) -> Sheet:
        etiquette = self._ctx.services.reminders.etiquette()
        today = etiquette.day(self._ctx.clock.now())
        return Sheet(view, etiquette.zone, today, usual_size(QLocale.system()))

    def ask_file(self, view: OffersView) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        offered = str(Path(folder or Path.home()) / file_name(self.sheet(view)))
        title, kind = self.tr("Save the comparison"), self.tr("PDF (*.pdf)")
        name, _kind = QFileDialog.getSaveFileName(self._page.window(), title, offered, kind)
        if name:
            self.save_to(view, Path(name) if Path(name).suffix else Path(f"{name}.pdf"))

    def save_to(self, view: OffersView, target: Path) -> None:
        try:
            save_pdf(self.sheet(view), target)
        except WorldError as error:
            self._ctx.intents.trouble.emit(in_words(error.sentence))
            return
        self.saved.emit(target.name)

    def ask_printer(self, view: OffersView) -> None:
        # The print support is loaded for the first print only.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        sheet = self.sheet(view)
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(sheet.layout())
        printer.setDocName(heading(sheet))
        dialog = QPrintDialog(printer, self._page.window())
        dialog.setWindowTitle(self.tr("Print the comparison"))
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return
        room = printer.pageRect(QPrinter.Unit.DevicePixel)
        if not draw_on(sheet, printer, QSizeF(room.width(), room.height())):
            said = self.tr("The printer took nothing. The comparison can be saved as a PDF meanwhile.")
            self._ctx.intents.trouble.emit(said)
