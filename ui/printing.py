"""Ctrl+P: what is shown, on paper. A page that has a sheet of its own prints that; any other prints what it lists.

A list is printed as it is read out: whole sentences, in the order of the screen, under its name.
"""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, Qt
from PySide6.QtGui import QFont, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ui.theme import TEXT

POINTS, HEAD_POINTS, TITLE_POINTS = 10, 12, 17
MOST_LINES = 2_000
"""Of one list; a stack of paper that nobody asked for helps nobody."""


def lists_of(page: QWidget) -> Iterator[tuple[str, list[str]]]:
    """The lists that show on a page, each with its name and its lines as a reader hears them."""
    for view in page.findChildren(QAbstractItemView):
        model: QAbstractItemModel | None = view.model()
        if model is None or not view.isVisible() or not view.accessibleName():
            continue
        root = view.rootIndex()
        count = min(model.rowCount(root), MOST_LINES)
        lines = [_said(model.index(row, 0, root)) for row in range(count)]
        if any(lines):
            yield view.accessibleName(), list(filter(None, lines))


def _said(index: QModelIndex) -> str:
    said = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole)
    return str(said or "").strip()


def paper_of(title: str, parts: Iterator[tuple[str, list[str]]] | list[tuple[str, list[str]]]) -> QTextDocument:
    """A title, and below each name its lines."""
    document = QTextDocument()
    document.setDefaultFont(QFont(TEXT, POINTS))
    cursor = QTextCursor(document)
    cursor.insertText(title, _strong(TITLE_POINTS))
    for name, lines in parts:
        cursor.insertBlock()
        cursor.insertBlock()
        cursor.insertText(name, _strong(HEAD_POINTS))
        for line in lines:
            cursor.insertBlock()
            cursor.insertText(line, QTextCharFormat())
    return document


def _strong(points: int) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(QFont(TEXT, points, QFont.Weight.DemiBold))
    return form


def paper_of_text(title: str, text: str) -> QTextDocument:
    """A letter or a note: its title, and its text as it is written."""
    return paper_of(title, [("", text.split("\n"))])


def print_page(page: QWidget, window: QWidget, complain: Callable[[str], object]) -> bool:
    """The text that is open on it, else its lists; False where it shows neither."""
    text = page.text_to_print() if hasattr(page, "text_to_print") else None
    if text is not None:
        title, body = text[0] or page.accessibleName(), text[1]
        ask_printer(paper_of_text(title, body), title, window, complain)
        return True
    parts, title = list(lists_of(page)), page.accessibleName()
    if parts:
        ask_printer(paper_of(title, parts), title, window, complain)
    return bool(parts)


def ask_printer(document: QTextDocument, title: str, parent: QWidget, complain: Callable[[str], object]) -> None:
    """The system's dialog, and then the paper; `complain` gets the sentence where the printer took nothing."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(QCoreApplication.translate("Printing", "Print {title}").format(title=title))
    if dialog.exec() == QPrintDialog.DialogCode.Accepted and not print_on(document, printer):
        complain(
            QCoreApplication.translate("Printing", "The printer took nothing. It can be printed into a file meanwhile.")
        )


def print_on(document: QTextDocument, printer: QPrinter) -> bool:
    document.print_(printer)
    return printer.printerState() not in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)
