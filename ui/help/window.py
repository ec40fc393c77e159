"""The window of the help: its pages at the left, found by what is typed above them; the page itself beside it."""

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from models.domain.search_words import Bold, typed_words
from ui.context import Context
from ui.help.book import GROUPS, Hit, Page, group_name, open_book
from ui.help.text import HelpText
from ui.search.delegate import SearchDelegate
from ui.search.model import ROW, SearchModel
from ui.search.rows import Deed, Row, head
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.panel import Hairline
from ui.widgets.search_field import SearchField

USUAL, PANE, BAR = (1040, 720), 304, 56
PAUSE_MS, MOST = 120, 40


class HelpWindow(QDialog):
    """Stands beside the main window, so that one can read and do at once."""

    def __init__(self, ctx: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.book = open_book()
        self.page: Page | None = None
        self._been: list[str] = []
        self.setWindowTitle(self.tr("Afterview – Help"))
        self.setAccessibleName(self.tr("Help"))
        theme = ctx.theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._build_pane())
        row.addWidget(Hairline(theme, self, upright=True))
        row.addWidget(self._build_reading(), 1)
        for keys, call in (
            ("Alt+Left", self.go_back), ("Backspace", self.go_back), ("Ctrl+P", self.print_), ("/", self._to_search),
            ("Ctrl+F", self._to_search), ("F6", self._next_pane),
        ):  # fmt: skip
            QShortcut(QKeySequence(keys), self).activated.connect(call)
        self._fill("")
        self.resize(self.sizeHint())
        self.text.setFocus()

    def _build_pane(self) -> QWidget:
        theme, px = self._ctx.theme, self._ctx.theme.px
        pane = QWidget(self)
        pane.setFixedWidth(px(PANE))
        column = QVBoxLayout(pane)
        column.setContentsMargins(px(8), px(16), px(8), px(8))
        column.setSpacing(px(10))
        above = QVBoxLayout()
        above.setContentsMargins(px(12), 0, px(12), 0)
        above.setSpacing(px(10))
        above.addWidget(Label(theme, self.tr("Help"), "title", "ink", parent=pane))
        self.search = SearchField(theme, self.tr("Search the help"), PAUSE_MS, pane)
        above.addWidget(self.search)
        column.addLayout(above)
        self.none = Label(theme, self.tr("Nothing in the help says this."), "body", "ink3", wrap=True, parent=pane)
        self.none.setContentsMargins(px(12), 0, px(12), 0)
        column.addWidget(self.none)
        self.model = SearchModel(self)
        self.list = QListView(pane)
        self.list.setObjectName("bare")
        self.list.setAccessibleName(self.tr("Pages of the help"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setModel(self.model)
        self.list.setItemDelegate(SearchDelegate(theme, self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.viewport().setAutoFillBackground(False)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        column.addWidget(self.list, 1)
        self.search.searched.connect(self._fill)
        self.search.left.connect(self._to_list)
        return pane

    def _build_reading(self) -> QWidget:
        theme, px = self._ctx.theme, self._ctx.theme.px
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        bar = QHBoxLayout()
        bar.setContentsMargins(px(16), px(10), px(16), px(4))
        self.back = Button(theme, self.tr("Back"), "quiet", "chevron-left", 32, parent=side)
        self.back.setToolTip(self.tr("Back  Alt+Left"))
        self.keys = Button(theme, self.tr("All keys"), "quiet", height=32, parent=side)
        self.paper = Button(theme, self.tr("Print"), "quiet", "printer", 32, ("Ctrl", "P"), parent=side)
        bar.addWidget(self.back)
        bar.addStretch(1)
        bar.addWidget(self.keys)
        bar.addWidget(self.paper)
        column.addLayout(bar)
        self.text = HelpText(theme, side)
        column.addWidget(self.text, 1)
        self.back.clicked.connect(self.go_back)
        self.keys.clicked.connect(lambda: self._ctx.router.keys_wanted.emit(""))
        self.paper.clicked.connect(self.print_)
        self.text.place_wanted.connect(self.show_place)
        return side

    def sizeHint(self) -> QSize:
        room = self.screen().availableGeometry().size() - QSize(40, 60)
        return QSize(self._ctx.theme.px(USUAL[0]), self._ctx.theme.px(USUAL[1])).boundedTo(room)

    # where one is

    def show_place(self, place: str) -> None:
        """A page, and behind a # a heading on it. Empty, or unknown, leaves the page that is there, else the first."""
        key, _sign, anchor = place.partition("#")
        page = self.book.page(key) if key else self.page or self.book.pages[0]
        if page is None:
            page, anchor = self.page or self.book.pages[0], ""
        if self.page is not None and page is not self.page:
            self._been.append(self.page.key)
        self._show(page, anchor)

    def _show(self, page: Page, anchor: str = "") -> None:
        if page is not self.page:
            self.page = page
            self.text.show_markdown(page.markdown())
            self.text.setAccessibleName(page.title)
            self.setWindowTitle(self.tr("Afterview – Help: {page}").format(page=page.title))
        heading = page.heading(anchor)
        if heading:
            self.text.go_to(heading)
        self.back.setEnabled(bool(self._been))
        self._mark(page)

    def go_back(self) -> None:
        if self._been:
            page = self.book.page(self._been.pop())
            assert page is not None, "only pages of this book were gone through"
            self._show(page)

    def _mark(self, page: Page) -> None:
        """The page that is read is the current one of the list, where it stands there."""
        if self.search.text():
            return
        for at in range(self.model.rowCount()):
            row = self.model.index(at, 0).data(ROW)
            if row.deed is not None and row.title == page.title:
                self.list.selectionModel().blockSignals(True)
                self.list.setCurrentIndex(self.model.index(at, 0))
                self.list.selectionModel().blockSignals(False)
                self.list.scrollTo(self.model.index(at, 0))
                self.list.viewport().update()

    # the list

    def _fill(self, typed: str) -> None:
        """All pages in their groups; while something is typed, what answers it."""
        wanted = typed_words(typed)
        rows = self._found(wanted) if wanted else self._all()
        self.model.show(rows)
        self.none.setVisible(not rows)
        if self.page is not None:
            self._mark(self.page)

    def _all(self) -> list[Row]:
        rows = []
        for group, named in GROUPS.items():
            rows.append(head(group_name(group)))
            rows += [self._row(page, page.title) for page in self.book.pages if page.key in dict(named)]
        return rows

    def _found(self, wanted: tuple[str, ...]) -> list[Row]:
        """Under the name of its page, the page that answers best first."""
        hits: dict[str, list[Hit]] = {}
        for hit in self.book.search(wanted, MOST):
            hits.setdefault(hit.page.title, []).append(hit)
        rows = []
        for title, found in hits.items():
            rows.append(head(title))
            rows += [self._row(hit.page, hit.title, hit.bold, hit.anchor) for hit in found]
        return rows

    def _row(self, page: Page, title: str, bold: Bold = (), anchor: str = "") -> Row:
        place = f"{page.key}#{anchor}" if anchor else page.key
        return Row(title, bold, icon=page.icon, deed=Deed("", lambda: self.show_place(place)))

    def _on_current(self, now: QModelIndex, _before: QModelIndex) -> None:
        row = self.model.row_at(now)
        if row is not None and row.deed is not None:
            row.deed.do()

    # keys

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _to_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.search.text() and self.model.rowCount():
            self.list.setCurrentIndex(self.model.index(1, 0))  # below its head

    def _next_pane(self) -> None:
        places: list[QWidget] = [self.search, self.list, self.text]
        at = next((n for n, one in enumerate(places) if one.hasFocus()), -1)
        places[(at + 1) % len(places)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def print_(self) -> None:
        from ui.printing import ask_printer

        if self.page is not None:
            ask_printer(self.text.paper(), self.page.title, self, self._ctx.intents.trouble.emit)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme = QPainter(self), self._ctx.theme
        p.fillRect(self.rect(), theme.color("surface"))
        wide = theme.px(PANE)
        left = self.width() - wide if self.isRightToLeft() else 0
        p.fillRect(left, 0, wide, self.height(), theme.color("window"))
