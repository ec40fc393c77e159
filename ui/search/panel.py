"""The search over the page: one line, and whatever answers it.

The keys stay in the line while the list is walked through, so that one can go on typing at any moment. What is typed
is answered when the keys that wait have been taken: of a word typed quickly only the last letter is looked for.
"""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QListView, QStackedWidget, QVBoxLayout, QWidget

from models.domain.errors import WorldError
from models.domain.search_views import SearchResult
from models.domain.search_words import typed_words
from ui import paint
from ui.context import Context
from ui.search import words
from ui.search.commands import Commands
from ui.search.delegate import SearchDelegate
from ui.search.finds import Finds
from ui.search.foot import Foot
from ui.search.line import Line
from ui.search.model import SearchModel
from ui.search.nothing import Nothing
from ui.search.rows import Deed, Row, head
from ui.widgets.hearing import describe
from ui.wording import in_words

WIDTH, HEIGHT, TOP = 720, 534, 112
MARGIN, LEAST = 32, 240
LINE, FOOT = 56, 40
COMMANDS = ">"
"""Typed first: commands alone."""
MOST_TYPED = 80
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}


class SearchPanel(QWidget):
    """Lies over `host` under a scrim. Esc or a click beside it closes it, and the focus goes back to where it was."""

    closed = Signal()

    def __init__(self, ctx: Context, commands: Commands, host: QWidget) -> None:
        super().__init__(host)
        self._ctx, self._commands, self._host = ctx, commands, host
        self._finds = Finds(ctx)
        self._back: QWidget | None = None
        self._acting = False
        self.setObjectName("search")
        self.setAccessibleName(self.tr("Search"))
        self._build()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.refresh)
        host.installEventFilter(self)
        ctx.bus.changed.connect(self._on_changed)
        ctx.theme.changed.connect(self.update)
        self.hide()

    def _build(self) -> None:
        theme = self._ctx.theme
        self.frame = QWidget(self)
        column = QVBoxLayout(self.frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.line = Line(theme, self.frame)
        self.line.setFixedHeight(theme.px(LINE))
        column.addWidget(self.line)
        self._stack = QStackedWidget(self.frame)
        self.model = SearchModel(self)
        self.list = QListView(self._stack)
        self.list.setObjectName("bare")
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(SearchDelegate(theme, self.list))
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.viewport().setAutoFillBackground(False)
        self.list.clicked.connect(lambda _index: self.enter())
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self._stack.addWidget(self.list)
        self.nothing = Nothing(theme, self._stack)
        self._stack.addWidget(self.nothing)
        column.addWidget(self._stack, 1)
        self.foot = Foot(theme, self.frame)
        self.foot.setFixedHeight(theme.px(FOOT))
        column.addWidget(self.foot)
        self.line.edit.textChanged.connect(self._on_typed)
        self.line.edit.installEventFilter(self)
        self.nothing.chosen.connect(self._carry_out)
        self.nothing.wanted.connect(self._look_instead)

    # opening and closing

    def open(self, begun: str | None = None) -> None:
        """With what was looked for last, ready to be typed over; or with what is begun for the person."""
        if not self.isVisible():
            self._back = QApplication.focusWidget()
        self._acting = False
        self._commands.forget()
        self.setGeometry(self._host.rect())
        self.show()
        self.raise_()
        self.line.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._begin(begun)

    def _begin(self, begun: str | None) -> None:
        if begun is not None:
            self.line.edit.setText(begun)
        elif self.line.edit.text() == COMMANDS:
            self.line.edit.clear()  # the sign alone was nobody's question
        self.refresh()
        if begun is None:
            self.line.edit.selectAll()
        else:
            self.line.edit.end(False)  # Qt has selected what stood there

    def dismiss(self) -> None:
        if self.isHidden():
            return
        self._later.stop()
        self.hide()
        if self._back is not None and self._back.isVisible():
            self._back.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    # answering

    def _on_changed(self, _change: object, _origin: object) -> None:
        if self.isVisible():
            self._commands.forget()
            self._later.start()

    def _on_typed(self) -> None:
        self._acting = False
        self._later.start()

    def refresh(self) -> None:
        """Ask again, and show it with its first row current."""
        self._later.stop()
        timer = QElapsedTimer()
        timer.start()
        text = self.line.edit.text()
        result = None
        if text.lstrip().startswith(COMMANDS):
            rows = self._commands.all(text.lstrip()[1:].strip()[:MOST_TYPED])
        elif not typed_words(text):
            due = self._commands.untyped()
            rows = [head(self.tr("Due now")), *due] if due else []
        else:
            result = self._search(text)
            rows = self._finds.rows(result, self._commands.answering(result.wanted)) + self._finds.help(result.wanted)
        self._show(rows, text, result)
        count = sum(not row.is_head for row in rows) if typed_words(text) else 0
        self.foot.say(words.found(count, timer.elapsed()))

    def _search(self, text: str) -> SearchResult:
        try:
            return self._ctx.services.search.search(text, self._ctx.clock.now())
        except WorldError as error:
            self._ctx.intents.trouble.emit(in_words(error.sentence))
            return SearchResult(typed_words(text))

    def _show(self, rows: list[Row], text: str, result: SearchResult | None = None) -> None:
        self.model.show(rows)
        if rows:
            self._stack.setCurrentWidget(self.list)
            self._go(self.model.step(-1, 1))
        else:
            meant = result.meant if result is not None else None
            self.nothing.say(text.strip(), meant, self._finds.meant(meant) if meant is not None else None)
            self._stack.setCurrentWidget(self.nothing)
            describe(self.line.edit, self.nothing.spoken)
        self._place()

    def _settle(self) -> None:
        """A key means what was typed, not what stood here before."""
        if self._later.isActive():
            self.refresh()

    # walking

    def _go(self, row: int) -> None:
        if row < 0:
            return
        index = self.model.index(row, 0)
        self.list.setCurrentIndex(index)
        # The head above the first row belongs to it.
        self.list.scrollTo(self.model.index(max(0, row - 1), 0))
        self.list.scrollTo(index)

    def _on_current(self) -> None:
        """The keys are in the line, so a reader is told there what Enter opens."""
        index = self.list.currentIndex()
        said = index.data(Qt.ItemDataRole.AccessibleTextRole) if index.isValid() else ""
        describe(self.line.edit, said or "")

    def current(self) -> Row | None:
        return self.model.row_at(self.list.currentIndex()) if self._stack.currentWidget() is self.list else None

    # doing

    def enter(self) -> None:
        self._settle()
        row = self.current()
        deed = row.deed if row is not None else self.nothing.deed
        if deed is not None:
            self._carry_out(deed)

    def _carry_out(self, deed: Deed) -> None:
        do: Callable[[], object] = deed.do
        self.dismiss()
        do()

    def show_deeds(self) -> None:
        """Tab: what can be done with the current row, in the place of the list; Tab again goes back to it."""
        if self._acting:
            self._leave_deeds()
            return
        self._settle()
        row = self.current()
        deeds = row.more() if row is not None and row.more is not None else ()
        title = row.title if row is not None else self.nothing.title
        if row is None and self.nothing.deed is not None:
            deeds = (self.nothing.deed, self.nothing.instead(self._look_instead))
        if not deeds:
            return
        self._acting = True
        doing = (Row(deed.verb, icon=deed.icon, deed=Deed(self.tr("Do it"), deed.do)) for deed in deeds)
        self._show([head(title), *doing], "")
        self.foot.say("")

    def _look_instead(self, name: str) -> None:
        """Looks for another text than what was typed."""
        self.open()
        self.line.edit.setText(name)

    def _leave_deeds(self) -> None:
        self._acting = False
        self.refresh()

    # Qt's part

    def _key(self, event: QKeyEvent) -> bool:
        """Whether a key of the line was one of ours."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            if self._acting:
                self._leave_deeds()
            else:
                self.dismiss()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.show_deeds()
        elif key in STEPS:
            self._settle()
            by = STEPS[Qt.Key(key)]
            at = self.list.currentIndex().row()
            for _ in range(abs(by)):
                at = self.model.step(at, 1 if by > 0 else -1)
            self._go(at)
        else:
            return False
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self.setGeometry(self._host.rect())
                self._place()
            return False
        if isinstance(event, QKeyEvent):
            ours = event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            if event.type() == QEvent.Type.ShortcutOverride and ours:
                event.accept()  # Esc is a key of the window as well
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._key(event)
        if event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._on_left)
        return False

    def _on_left(self) -> None:
        """The keys went elsewhere, by Ctrl+2 for instance: what lies over the page goes."""
        focus = QApplication.focusWidget()
        if self.isVisible() and focus is not None and not self.isAncestorOf(focus) and self.window().isActiveWindow():
            self.hide()
            self.closed.emit()

    def _place(self) -> None:
        """As high as what it shows, from a fixed top: a list that grows shorter does not jump."""
        px = self._ctx.theme.px
        wide = min(px(WIDTH), self.width() - 2 * MARGIN)
        top = min(px(TOP), max(MARGIN, self.height() // 8))
        rows = [self.list.sizeHintForRow(row) for row in range(self.model.rowCount())]
        inside = sum(rows) + px(8) if rows else px(LEAST)
        tall = min(inside + px(LINE) + px(FOOT), max(px(HEIGHT), self.height() * 3 // 5), self.height() - top - MARGIN)
        self.frame.setGeometry(QRect((self.width() - wide) // 2, top, wide, tall))
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.frame.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme = QPainter(self), self._ctx.theme
        p.fillRect(self.rect(), theme.color("scrim"))
        place = QRectF(self.frame.geometry())
        paint.shadow(theme, p, place, 3)
        paint.rounded(p, place, theme.px(12), theme.color("raised"), theme.color("line2"))
        self._foot_ground(p, place)

    def _foot_ground(self, p: QPainter, place: QRectF) -> None:
        """The foot's ground, within the round corners; hairlines above it and under the line."""
        theme = self._ctx.theme
        inside = place.adjusted(1, 1, -1, -1)
        edge = inside.bottom() - theme.px(FOOT) + 1
        p.save()
        p.setClipRect(QRectF(inside.left(), edge, inside.width(), inside.bottom() - edge))
        paint.rounded(p, inside, theme.px(12) - 1, theme.color("sunken"))
        p.restore()
        p.fillRect(QRectF(inside.left(), edge - 1, inside.width(), 1), theme.color("line"))
        p.fillRect(QRectF(inside.left(), place.top() + theme.px(LINE) - 1, inside.width(), 1), theme.color("line"))
