"""The prep sheet on screen: to read, print, save as a PDF, and to say that one is prepared."""

from pathlib import Path

from PySide6.QtCore import QLocale, QSize, QStandardPaths, Qt, QTimer
from PySide6.QtGui import QKeySequence, QPageSize, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from models.domain.errors import WorldError
from models.domain.prep import PrepSheet
from models.domain.values import InterviewId
from ui import wording
from ui.context import Context
from ui.dialogs.frame import Dialog
from ui.prep import printing
from ui.prep.layout import Page, page
from ui.prep.preview import Preview
from ui.theme import Theme
from ui.widgets.label import Label
from ui.widgets.segmented import Segmented
from ui.wording import in_words

SIZES = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
USUAL = (760, 980)
"""Width and height where the screen has room for it; logical pixels at 100 %."""


class PrepDialog(Dialog):
    """Stands beside the window and stays with the record: what is noted meanwhile stands on it."""

    def __init__(self, ctx: Context, parent: QWidget, sheet: PrepSheet) -> None:
        super().__init__(ctx.theme, _title(sheet), parent, width=600)
        self._ctx, self._interview = ctx, sheet.interview.id
        self._light = Theme()
        """Paper is white, whatever the screen is."""
        self._size = printing.usual_size(QLocale.system())
        self.page = self._lay_out(sheet)
        self._build()
        self._show()
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._refresh)
        ctx.bus.changed.connect(self._on_changed)

    @property
    def interview(self) -> InterviewId:
        return self._interview

    def _build(self) -> None:
        theme, px = self.theme, self.theme.px
        self.preview = Preview(theme, self)
        self.body.addWidget(self.preview, 1)
        self.told = Label(theme, "", "small", "due", wrap=True, parent=self)
        self.trouble = Label(theme, "", "small", "clay", wrap=True, parent=self)
        self.body.addWidget(self.told)
        self.body.addWidget(self.trouble)
        self.trouble.hide()
        parts = [("a4", self.tr("A4"), None), ("letter", self.tr("Letter"), None)]
        self.size_choice = Segmented(theme, parts, self.tr("Paper"), 32, self)
        self.size_choice.set_value(next(key for key, size in SIZES.items() if size == self._size))
        self.size_choice.chosen.connect(self._on_size)
        side = QHBoxLayout()
        side.setSpacing(px(8))
        side.addWidget(self.size_choice)
        self._foot.insertLayout(0, side)
        self.save = self.add_button(self.tr("Save as PDF"), keys=("Ctrl", "S"))
        self.print = self.add_button(self.tr("Print"), keys=("Ctrl", "P"))
        self.prepared = self.add_button(self.tr("Mark prepared"), "primary")
        self.save.clicked.connect(self.ask_file)
        self.print.clicked.connect(self.ask_printer)
        self.prepared.clicked.connect(self._on_prepared)
        for keys, call in (("Ctrl+S", self.ask_file), ("Ctrl+P", self.ask_printer), ("Ctrl+Z", self._ctx.undo.undo)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(call)
        self.prepared.setFocus()

    def sizeHint(self) -> QSize:
        room = self.screen().availableGeometry().size() - QSize(40, 60)
        return QSize(self.theme.px(USUAL[0]), self.theme.px(USUAL[1])).boundedTo(room)

    # what it shows

    def _lay_out(self, sheet: PrepSheet) -> Page:
        return page(sheet, self._ctx.services.reminders.etiquette().zone, self._size, self._light)

    def _show(self) -> None:
        self.preview.show_page(self.page)
        self.told.setText(self.page.left_out)
        self.told.setVisible(bool(self.page.left_out))
        ready = bool(self.page.sheet.interview.prepared)
        self.prepared.set_look(
            self.tr("Not prepared yet") if ready else self.tr("Mark prepared"), kind="secondary" if ready else "primary"
        )
        said = self.tr("Prepared. It fits on one page and is made of what you noted.")
        self.say(_title(self.page.sheet), said if ready else self.tr("One page, made of what you noted."))

    def _refresh(self) -> None:
        try:
            sheet = self._ctx.services.prep.sheet(self._interview, self._ctx.clock.now())
        except WorldError:
            self.close()
            return
        self.page = self._lay_out(sheet)
        self._show()

    def _on_changed(self, _change: object, _origin: object) -> None:
        self._again.start()

    def _on_size(self, key: str) -> None:
        self._size = SIZES[key]
        self.page = self._lay_out(self.page.sheet if not self.page.left_out else self._whole())
        self._show()

    def _whole(self) -> PrepSheet:
        return self._ctx.services.prep.sheet(self._interview, self._ctx.clock.now())

    # what it does

    def _on_prepared(self) -> None:
        now, wanted = self._ctx.clock.now(), not self.page.sheet.interview.prepared
        interviews = self._ctx.services.interviews
        self._ctx.intents.do(self, lambda: interviews.prepared(self._interview, wanted, now), self._complain)

    def ask_file(self) -> None:
        """Where to, with a name that says what it is."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        offered = str(Path(folder or Path.home()) / printing.file_name(self.page))
        name, _kind = QFileDialog.getSaveFileName(self, self.tr("Save the prep sheet"), offered, self.tr("PDF (*.pdf)"))
        if name:
            self.save_to(Path(name) if Path(name).suffix else Path(f"{name}.pdf"))

    def save_to(self, target: Path) -> None:
        try:
            printing.save_pdf(self.page, target)
        except WorldError as error:
            self._complain(in_words(error.sentence))
            return
        self.trouble.hide()
        self.say(_title(self.page.sheet), self.tr("Saved as {file}.").format(file=target.name))

    def ask_printer(self) -> None:
        # The print support is loaded for the first print only.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(self.page.paper())
        printer.setFullPage(True)
        printer.setDocName(printing.title_of(self.page))
        dialog = QPrintDialog(printer, self)
        dialog.setWindowTitle(self.tr("Print the prep sheet"))
        if dialog.exec() != QPrintDialog.DialogCode.Accepted:
            return
        if not self.print_on(printer):
            self._complain(self.tr("The printer took nothing. The sheet can be saved as a PDF meanwhile."))

    def print_on(self, printer: object) -> bool:
        from PySide6.QtPrintSupport import QPrinter

        assert isinstance(printer, QPrinter)
        chosen = printer.pageLayout().pageSize().id()
        shown = self.page
        if chosen != self._size and chosen in SIZES.values():
            shown = page(self._whole(), self._ctx.services.reminders.etiquette().zone, chosen, self._light)
        room = printer.paperRect(QPrinter.Unit.DevicePixel)
        return printing.draw_on(shown, printer, min(room.width(), room.height() * shown.width / shown.height))

    def _complain(self, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.show()


def _title(sheet: PrepSheet) -> str:
    return wording.translate("PrepDialog", "Prep sheet, {company}").format(company=sheet.company)


def open_sheet(ctx: Context, window: QWidget, interview: str) -> PrepDialog | None:
    """The sheet of this interview, the one that is open already where there is one; None where it is gone."""
    for one in window.findChildren(PrepDialog):
        if one.interview == interview and one.isVisible():
            one.raise_()
            one.activateWindow()
            return one
    try:
        sheet = ctx.services.prep.sheet(InterviewId(interview), ctx.clock.now())
    except WorldError as error:
        ctx.intents.trouble.emit(in_words(error.sentence))
        return None
    dialog = PrepDialog(ctx, window, sheet)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.resize(dialog.sizeHint())
    dialog.show()
    return dialog
