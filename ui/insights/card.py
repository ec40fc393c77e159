"""One card: its picture, or the same as a table, and a menu for taking it along."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QFrame,
    QHeaderView,
    QMenu,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from models.domain.errors import WorldError
from ui.insights import files
from ui.insights.chart import Chart
from ui.insights.contents import Content
from ui.insights.face import BESIDE, PAD
from ui.insights.plot import Spot
from ui.insights.tables import EMPTY, TableModel, as_text
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.focus import ring
from ui.widgets.label import Label
from ui.widgets.panel import Panel
from ui.wording import in_words


class LinesTable(QTableView):
    """Read with the arrows; Enter shows what a line stands for."""

    entered = Signal(int)

    def __init__(self, model: TableModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bare")
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setObjectName("bare")
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.doubleClicked.connect(lambda index: self.entered.emit(index.row()))

    def fit(self, wide: int) -> None:
        """That column takes what the others leave; they are as wide as their first lines need."""
        header = self.horizontalHeader()
        header.setResizeContentsPrecision(100)
        for column in range(self.model().columnCount()):
            mode = QHeaderView.ResizeMode.Stretch if column == wide else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.entered.emit(self.currentIndex().row())
        elif (event.text().isprintable() and event.text()) or event.matches(QKeySequence.StandardKey.Copy):
            event.ignore()  # a key of the page, not the beginning of a line
        else:
            super().keyPressEvent(event)


class Card(Panel):
    chosen = Signal(object)
    """The `Spot` of what is to be shown."""
    link_wanted = Signal()
    said = Signal(str)
    """What was done with the picture, in a sentence."""
    trouble = Signal(str)

    def __init__(self, theme: Theme, content: Content, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.content, self._note = content, ""
        self.setAccessibleName(content.name)
        self.chart = Chart(theme, content, self)
        self._table_page = QWidget(self)
        self.model = TableModel(EMPTY, self)
        self.table = LinesTable(self.model, self._table_page)
        self.head = Label(theme, content.head, "head", wrap=True, parent=self._table_page)
        column = QVBoxLayout(self._table_page)
        pad = theme.px(PAD)
        column.setContentsMargins(pad, round(pad * 0.9), pad, pad)
        column.setSpacing(theme.px(8))
        self.head.setContentsMargins(0, 0, theme.px(BESIDE), 0)
        column.addWidget(self.head)
        column.addWidget(self.table, 1)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.chart)
        self.stack.addWidget(self._table_page)
        fill = QVBoxLayout(self)
        fill.setContentsMargins(0, 0, 0, 2)
        fill.addWidget(self.stack)
        self.more = Button(
            theme, "", "quiet", "ellipsis", 24, name=self.tr("Copy, save or read as a table"), parent=self
        )
        self.link = Button(theme, content.link, "link", height=24, parent=self)
        self.chart.ringed()
        theme.changed.connect(self._dress)
        self._dress()
        ring(theme, self.table, 8)
        self._connect()
        self.fill(content, "")

    def _connect(self) -> None:
        self.chart.chosen.connect(self.chosen)
        self.chart.menu_wanted.connect(self.open_menu)
        self.chart.laid_out.connect(self._put_beside)
        self.table.entered.connect(self._on_entered)
        self.more.clicked.connect(lambda: self.open_menu(self.more.mapToGlobal(QPoint(0, self.more.height()))))
        self.link.clicked.connect(self.link_wanted)

    def fill(self, content: Content, note: str) -> None:
        self.content, self._note = content, note
        self.chart.fill(content)
        self.head.setText(content.head)
        self.table.setAccessibleName(content.head)
        if self.as_table:
            self._fill_table()
        self.link.set_look(content.link)
        self._put_beside()

    def _fill_table(self) -> None:
        table = self.content.table()
        self.model.fill(table)
        self.table.fit(table.wide)

    def _dress(self) -> None:
        self.table.setFont(self._theme.font("body"))
        self.table.horizontalHeader().setFont(self._theme.font("small"))
        self.table.verticalHeader().setDefaultSectionSize(self._theme.px(28))

    @property
    def as_table(self) -> bool:
        return self.stack.currentWidget() is self._table_page

    def show_table(self, wanted: bool) -> None:
        focus = QApplication.focusWidget()
        if wanted:
            self._fill_table()
        had = focus is not None and self.stack.isAncestorOf(focus)
        self.stack.setCurrentWidget(self._table_page if wanted else self.chart)
        self._put_beside()
        if had:
            self.take_focus()

    def controls(self) -> list[QWidget]:
        """What Tab comes to, in the order of reading."""
        return [self.chart, self.table, self.link, self.more]

    def take_focus(self) -> None:
        inside = self.table if self.as_table else self.chart
        inside.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _put_beside(self) -> None:
        """What lies over the face: the menu at the top right, the link at the end of the foot."""
        px = self._theme.px
        size = self.more.sizeHint()
        self.more.setGeometry(QRect(QPoint(self.width() - size.width() - px(12), px(15)), size))
        self.link.setVisible(bool(self.content.link) and not self.as_table)
        if self.content.link and self.chart.width() > 0:
            foot, wanted = self.chart.face.foot, self.link.sizeHint()
            top = round(foot.center().y() - wanted.height() / 2)
            self.link.setGeometry(QRect(QPoint(self.width() - px(PAD - 8) - wanted.width(), top), wanted))
        self.more.raise_()
        self.link.raise_()

    # taking it along

    def open_menu(self, at: QPoint) -> None:
        self.menu().popup(at)

    def menu(self) -> QMenu:
        menu = QMenu(self.content.name, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = self.tr("Copy the table") if self.as_table else self.tr("Copy picture")
        menu.addAction(copy, self.copy)
        menu.addAction(self.tr("Save as PNG…"), lambda: self.ask_file(".png"))
        menu.addAction(self.tr("Save as SVG…"), lambda: self.ask_file(".svg"))
        menu.addSeparator()
        as_table = self.tr("Show the picture") if self.as_table else self.tr("Show as a table")
        menu.addAction(as_table, lambda: self.show_table(not self.as_table))
        return menu

    def copy(self) -> None:
        """The picture; the table as text, where that is what one sees."""
        if self.as_table:
            QGuiApplication.clipboard().setText(as_text(self.content.table()))
            self.said.emit(self.tr("The table is on the clipboard."))
        else:
            self.copy_picture()

    def copy_picture(self) -> None:
        QGuiApplication.clipboard().setImage(files.image(self.content, self._note))
        self.said.emit(self.tr("“{name}” is on the clipboard.").format(name=self.content.name))

    def ask_file(self, ending: str) -> None:
        title = self.tr("Save the picture")
        kinds = self.tr("SVG (*.svg)") if ending == ".svg" else self.tr("PNG (*.png)")
        name, _kind = QFileDialog.getSaveFileName(self.window(), title, files.offered(self.content.name, ending), kinds)
        if name:
            self.save_to(Path(name) if Path(name).suffix else Path(f"{name}{ending}"), ending)

    def save_to(self, target: Path, ending: str) -> None:
        data = files.svg(self.content, self._note) if ending == ".svg" else files.png(self.content, self._note)
        try:
            files.save(data, target)
        except WorldError as error:
            self.trouble.emit(in_words(error.sentence))
            return
        self.said.emit(self.tr("Saved as {file}.").format(file=target.name))

    def _on_entered(self, row: int) -> None:
        spot: Spot | None = self.model.line(row).spot
        if spot is not None and spot.leads:
            self.chosen.emit(spot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._put_beside()
