"""The note itself: title, when it was written, and its text as it looks or as Markdown."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from models.domain.markdown import Kind
from models.domain.values import Note
from ui.context import Context
from ui.notes import styling
from ui.notes.link_dialog import LinkDialog
from ui.notes.looks import KIND, span_of
from ui.notes.markdown_view import MarkdownView
from ui.notes.mentions import Mentions
from ui.notes.rich import LEAST_MARGIN, RichText
from ui.notes.toolbar import MARKDOWN, TEXT, Toolbar
from ui.widgets.label import Label

LONGEST_TITLE = 300
FLUID, FLUID_LINES = 1_500_000, 50_000
"""Characters and lines of a note up to which rich text answers a key within a blink; a longer one opens as Markdown."""


class Editor(QWidget):
    typed = Signal()
    """Title or text is another than a moment ago."""
    link_wanted = Signal(str)

    def __init__(self, ctx: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._chosen = TEXT
        theme = ctx.theme
        self.setObjectName("editor")
        self.toolbar = Toolbar(theme, self)
        self.title = QLineEdit(self)
        self.title.setProperty("bare", True)
        self.title.setAccessibleName(self.tr("Title of the note"))
        self.title.setPlaceholderText(self.tr("Title"))
        self.title.setMaxLength(LONGEST_TITLE)
        self.title.setTextMargins(-2, 0, 0, 0)
        self.title.setFixedHeight(theme.px(36))
        self.meta = Label(theme, "", "small", "ink3", wrap=True, parent=self)
        self.rich = RichText(theme, self)
        self.rich.setPlaceholderText(self.tr("Write it down while it is fresh. @ names a person, # an application."))
        self.plain = MarkdownView(theme, self)
        self.mentions = Mentions(theme, self.rich, ctx.services.notes.people, ctx.services.notes.applications)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.rich)
        self.stack.addWidget(self.plain)
        px, side = theme.px, theme.px(LEAST_MARGIN)
        head = QVBoxLayout()
        head.setContentsMargins(side, px(26), side, px(12))
        head.setSpacing(px(2))
        head.addWidget(self.title)
        head.addWidget(self.meta)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        column.addLayout(head)
        column.addWidget(self.stack, 1)
        self._connect()
        self._dress()

    def _connect(self) -> None:
        self.title.textChanged.connect(lambda _text: self.typed.emit())  # whoever filled it in, hands or a voice
        self.title.installEventFilter(self)
        self.rich.held = self.mentions.takes
        self.rich.changed.connect(self.typed)
        self.plain.changed.connect(self.typed)
        self.rich.link_wanted.connect(self.link_wanted)
        self.rich.currentCharFormatChanged.connect(lambda _made: self._show_marks())
        self.rich.cursorPositionChanged.connect(self._show_marks)
        self.toolbar.asked.connect(self.style_as)
        self.toolbar.mode_chosen.connect(self.set_mode)
        self._ctx.theme.changed.connect(self._dress)
        for keys, what in (
            ("Ctrl+B", "bold"),
            ("Ctrl+I", "italic"),
            ("Ctrl+Shift+X", "strike"),
            ("Ctrl+Shift+K", "link"),
            ("Ctrl+Alt+1", "heading-1"),
            ("Ctrl+Alt+2", "heading-2"),
            ("Ctrl+Alt+3", "heading-3"),
        ):
            self._shortcut(keys, partial(self.style_as, what))
        self._shortcut("Ctrl+E", self.toggle_mode)
        self._shortcut("Alt+Return", self._open_link)

    def _shortcut(self, keys: str, call: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(call)

    def _dress(self) -> None:
        self.title.setFont(self._ctx.theme.font("display"))
        self.update()

    # showing and telling

    def show_note(self, note: Note) -> None:
        with QSignalBlocker(self.title):
            self.title.setText(note.title or "")
        self.title.setCursorPosition(0)
        body = note.body or ""
        is_long = len(body) > FLUID or body.count("\n") > FLUID_LINES
        mode = MARKDOWN if is_long else self._chosen
        self.toolbar.show_mode(mode)
        if mode == MARKDOWN:
            self.plain.show_source(body)
            self.rich.show_source("")
        else:
            self.rich.show_source(body)
            self.plain.show_source("")
        self.stack.setCurrentWidget(self.plain if mode == MARKDOWN else self.rich)
        self.mentions.forget()

    def body(self) -> str:
        return self.plain.source() if self.mode == MARKDOWN else self.rich.source()

    def said(self) -> tuple[str, str]:
        """Title and body."""
        return self.title.text(), self.body()

    # text or Markdown

    @property
    def mode(self) -> str:
        return MARKDOWN if self.stack.currentWidget() is self.plain else TEXT

    @property
    def surface(self) -> RichText | MarkdownView:
        """What one writes on at the moment."""
        return self.plain if self.mode == MARKDOWN else self.rich

    def toggle_mode(self) -> None:
        self.set_mode(TEXT if self.mode == MARKDOWN else MARKDOWN)

    def set_mode(self, mode: str) -> None:
        """The same text the other way, with the caret in the same line."""
        self._chosen = mode
        self.toolbar.show_mode(mode)
        if mode == self.mode:
            return
        if mode == MARKDOWN:
            self.rich.fill_now()
            line = self.rich.source_line()
            self.plain.show_source(self.rich.source())
            self.stack.setCurrentWidget(self.plain)
            self.plain.go_to_source_line(line)
        else:
            line = self.plain.source_line()
            self.rich.show_source(self.plain.source())
            self.rich.fill_now()
            self.stack.setCurrentWidget(self.rich)
            self.rich.go_to_source_line(line)
        self.surface.setFocus()

    def take_focus(self) -> None:
        """Where one goes on writing: the title of a note that has none, else its text."""
        if not self.title.text() and not self.body().strip():
            self.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.surface.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # looks

    def _show_marks(self) -> None:
        """The buttons are down for what the caret stands in."""
        span = span_of(self.rich.currentCharFormat())
        kind = Kind(self.rich.textCursor().blockFormat().stringProperty(KIND) or Kind.TEXT)
        on = {
            "bold": bool(span.bold),
            "italic": bool(span.italic),
            "strike": bool(span.strike),
            "code": bool(span.code),
            "link": bool(span.link),
            "heading": kind is Kind.HEADING,
            "list": kind is Kind.BULLET,
            "tasks": kind is Kind.TASK,
            "quote": kind is Kind.QUOTE,
        }
        for what, button in self.toolbar.buttons.items():
            button.setChecked(on[what])

    def style_as(self, what: str) -> None:
        if self.mode != TEXT:
            return
        match what:
            case "bold" | "italic" | "strike":
                styling.toggle(self.rich, what)
            case "code":
                styling.toggle(self.rich, "code")
            case "list":
                styling.set_kind(self.rich, Kind.BULLET)
            case "tasks":
                styling.set_kind(self.rich, Kind.TASK)
            case "quote":
                styling.set_kind(self.rich, Kind.QUOTE)
            case "plain":
                styling.set_kind(self.rich, Kind.TEXT)
            case "heading-1" | "heading-2" | "heading-3":
                styling.set_kind(self.rich, Kind.HEADING, "#" * int(what[-1]) + " ")
            case "link":
                self._ask_link()
                return
        self.rich.setFocus()

    def _ask_link(self) -> None:
        cursor = self.rich.textCursor()
        target = self.rich.link_at(cursor)
        dialog = LinkDialog(self._ctx.theme, self, target, asks_words=not cursor.hasSelection())
        dialog.answered.connect(self._on_link)
        dialog.ask()

    def _on_link(self, target: str, words: str) -> None:
        styling.link(self.rich, target, words)
        self.rich.setFocus()

    def _open_link(self) -> None:
        target = self.rich.link_at(self.rich.textCursor()) if self.mode == TEXT else ""
        if target:
            self.link_wanted.emit(target)

    # Qt's part

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the title one goes down into the text."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if watched is self.title and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.surface.setFocus()
            return True
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._ctx.theme.color("surface"))
