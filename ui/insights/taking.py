"""The report on one page, as a file or on paper."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QPoint, QSizeF, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from models.domain.errors import WorldError
from ui.insights import files, report
from ui.insights.card import Card
from ui.insights.contents import Content
from ui.wording import in_words


class Taking(QObject):
    said = Signal(str)
    trouble = Signal(str)

    def __init__(self, page: QWidget, shown: Callable[[], tuple[Sequence[Content], str]]) -> None:
        """`shown` gives the cards as they stand, and what they are made from."""
        super().__init__(page)
        self._page, self._shown = page, shown

    def menu(self, cards: Sequence[Card]) -> QMenu:
        menu = QMenu(self.tr("Export"), self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("One-page report as PDF…"), self.ask_report)
        menu.addAction(self.tr("Print the report…"), self.ask_printer)
        menu.addSeparator()
        for card in cards:
            inside = menu.addMenu(card.content.name)
            inside.addAction(self.tr("Copy picture"), card.copy_picture)
            inside.addAction(self.tr("Save as PNG…"), partial(card.ask_file, ".png"))
            inside.addAction(self.tr("Save as SVG…"), partial(card.ask_file, ".svg"))
        return menu

    def open_menu(self, below: QWidget, cards: Sequence[Card]) -> None:
        self.menu(cards).popup(below.mapToGlobal(QPoint(0, below.height() + 2)))

    def ask_report(self) -> None:
        contents, note = self._shown()
        if not contents:
            return
        name = self.tr("Insights, {note}").format(note=note)
        offered = files.offered(name, ".pdf")
        title = self.tr("Save the report")
        chosen, _kind = QFileDialog.getSaveFileName(self._page.window(), title, offered, self.tr("PDF (*.pdf)"))
        if chosen:
            self.save_report(Path(chosen) if Path(chosen).suffix else Path(f"{chosen}.pdf"))

    def save_report(self, target: Path) -> None:
        contents, note = self._shown()
        try:
            report.save_pdf(contents, note, target)
        except WorldError as error:
            self.trouble.emit(in_words(error.sentence))
            return
        self.said.emit(self.tr("Saved as {file}.").format(file=target.name))

    def ask_printer(self) -> None:
        contents, note = self._shown()
        if not contents:
            return
        # The print support is loaded for the first print only.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(report.paper(QLocale.system()))
        printer.setFullPage(True)
        printer.setDocName(self.tr("Insights"))
        dialog = QPrintDialog(printer, self._page)
        dialog.setWindowTitle(self.tr("Print the report"))
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return
        room = printer.paperRect(QPrinter.Unit.DevicePixel)
        if not report.draw_on(printer, contents, note, QSizeF(room.width(), room.height())):
            self.trouble.emit(self.tr("The printer took nothing. The report can be saved as a PDF meanwhile."))
