"""The page of notes: the list, the note, and what belongs to it; the question bank beside them under one switch."""

from datetime import datetime
from importlib import import_module
from importlib.util import find_spec
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from models.domain.change import Change
from models.domain.note_views import NoteRow
from models.domain.values import Application, ApplicationId, Company, Contact, Note, NoteId
from ui.context import Context
from ui.notes import words
from ui.notes.beside import Beside
from ui.notes.deeds import Deeds
from ui.notes.editor import Editor
from ui.notes.files import Files
from ui.notes.keeper import Keeper
from ui.notes.keys import Command, described
from ui.notes.list_pane import ListPane
from ui.notes.reading import Reading
from ui.notes.states import NotesBlocks, NotesStates
from ui.notes.steering import Steering
from ui.notes.top import BANK, NOTES, Top
from ui.widgets.escape import claims_escape
from ui.widgets.seen import Seen

if TYPE_CHECKING:
    from ui.notes.bank import BankView

AFTER_MS = 300


class NotesPage(Seen):
    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.setObjectName("page")
        self.setAccessibleName(self.tr("Notes"))
        self.zone = ctx.services.reminders.etiquette().zone
        self._read = False
        self._stale = True
        self._awaited = ""
        self.bank: BankView | None = None
        self._build()
        self.setFocusProxy(self.list.list)
        self.reading = Reading(ctx, self)
        self.keeper = Keeper(ctx, self, self.editor.said)
        self.deeds = Deeds(ctx, self)
        self.files = Files(ctx, self)
        self.editor.rich.take_files = self.files.take
        self.steering = Steering(ctx, self)
        self.beside = Beside(ctx, self, self.deeds, self.files)
        self._connect()

    def _build(self) -> None:
        ctx, theme = self._ctx, self._ctx.theme
        self.stack = QStackedWidget(self)
        self.desk = QWidget(self.stack)
        self.list = ListPane(theme, ctx.services.notes.holding, self.desk)
        self.body = QStackedWidget(self.desk)
        self.editor = Editor(ctx, self.body)
        self.states = NotesStates(theme, self.body)
        self.blank = QWidget(self.body)
        for one in (self.blank, self.editor, self.states.nothing, self.states.no_match):
            self.body.addWidget(one)
        self._row = QHBoxLayout(self.desk)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.list)
        self._row.addWidget(self.body, 1)
        self.blocks = NotesBlocks(theme, self.stack)
        self.stack.addWidget(self.desk)
        self.stack.addWidget(self.blocks)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.stack)
        self.top = Top(theme, find_spec("ui.notes.bank") is not None, self)

    def _connect(self) -> None:
        self.came_into_sight.connect(self._on_sight)
        self.went_out_of_sight.connect(self._on_out_of_sight)
        ctx = self._ctx
        self.top.part_chosen.connect(self.show_part)
        self.top.new.clicked.connect(self.steering.new)
        self.list.chosen.connect(lambda note: self.open(NoteId(note)))
        self.list.searched.connect(lambda _text: self._show_state())
        self.list.list.commanded.connect(lambda command: self.steering.do(Command(command)))
        self.list.list.menu_wanted.connect(self.deeds.menu)
        self.editor.typed.connect(self._on_typed)
        self.editor.link_wanted.connect(self.steering.follow)
        self.editor.toolbar.more.clicked.connect(self.steering.more)
        self.editor.toolbar.beside.clicked.connect(self.beside.open)
        self.keeper.kept.connect(self._on_kept)
        self.states.new_wanted.connect(self.begin)
        self.states.clear_wanted.connect(self.list.search.clear)
        self.reading.done.connect(self._on_read)
        ctx.bus.changed.connect(self._on_changed)
        ctx.router.note_wanted.connect(self.go_to)
        ctx.router.new_note_wanted.connect(self.begin)

    def panes(self) -> list[QWidget]:
        """What F6 goes through, in the order of reading."""
        if (bank := self.shown_bank) is not None:
            return [self.top, *bank.panes()]
        return [self.top, self.list, self.editor.toolbar, self.editor.stack, self.states.nothing, self.beside.pane]

    def text_to_print(self) -> tuple[str, str] | None:
        """Ctrl+P: the note that is open, as it is typed."""
        return self.editor.said() if self.shown_bank is None and self.keeper.note is not None else None

    def keys(self) -> list[tuple[str, str]]:
        """For F1."""
        if (bank := self.shown_bank) is not None:
            return bank.keys()
        return described()

    # reading

    def refresh(self) -> None:
        """Read the list anew; out of sight, the next showing will."""
        self._stale = True
        if self.isVisible():
            self._stale = False
            self.reading.begin()

    def _on_read(self, rows: list[NoteRow]) -> None:
        first, self._read = not self._read, True
        self.zone = self._ctx.services.reminders.etiquette().zone
        self.list.fill(rows, self._now, self.zone)
        if self.bank is None:
            self.top.show_questions(self._ctx.services.notes.questions())
        if self.stack.currentWidget() is self.blocks:
            self.stack.setCurrentWidget(self.desk)
        if first:
            self._take_keys()
        if self._awaited:
            self.go_to(self._awaited)
        elif first and self.keeper.note is None:
            newest = self.list.model.first()
            self.list.choose(newest)
            if newest is not None:
                self.open(newest)
        self._show_state()

    def _take_keys(self) -> None:
        """The arrows are for the list at once; Qt gave the keys to whatever comes first."""
        focus = QApplication.focusWidget()
        if self.isVisible() and (focus is None or self.isAncestorOf(focus)) and not self.list.search.text():
            self.list.list.setFocus()

    def _show_state(self) -> None:
        self.top.show_count(len(self.list))
        if not self._read:
            return
        if self.keeper.note is not None and self.list.shown:
            self.body.setCurrentWidget(self.editor)
        elif self.list.search.text().strip() and not self.list.shown:
            self.states.say_no_match(self.list.search.text())
            self.body.setCurrentWidget(self.states.no_match)
        elif self.keeper.note is not None:
            self.body.setCurrentWidget(self.editor)
        else:
            self.body.setCurrentWidget(self.states.nothing if not len(self.list) else self.blank)
        self.beside.allow(self.body.currentWidget() is self.editor)
        empty = self.body.currentWidget() is self.states.nothing
        self.setFocusProxy(self.states.nothing if empty else self.list.list)

    @property
    def _now(self) -> datetime:
        return self._ctx.clock.now()

    # the note that is open

    @property
    def note(self) -> Note | None:
        """As it was when it was opened."""
        return self.keeper.note

    def open(self, note: NoteId) -> None:
        """Show this note; the one before is kept."""
        if self.keeper.note is not None and self.keeper.note.id == note:
            return
        self.keeper.end()
        found = self._ctx.services.notes.get(note)
        if found is None:
            self.list.put(note, None, self._now)
            self._show_state()
            return
        self._show_note(found)

    def _show_note(self, note: Note) -> None:
        self.keeper.begin(note)
        self.editor.show_note(note)
        self.list.choose(note.id if self.list.row(note.id) is not None else None)
        self._show_state()
        self._show_meta()
        self.beside.show_soon()

    def begin(self, application: str = "") -> None:
        """A new note; nothing is written before something is typed."""
        if not self._read:
            self._awaited = f"new {application}"
            return
        self.show_part(NOTES)
        self.keeper.end()
        self.list.search.clear()
        linked = ApplicationId(application) if application else None
        self._show_note(self._ctx.services.notes.fresh(self._now, linked))
        self.editor.title.setFocus()

    def go_to(self, note: str) -> None:
        """Show this note, whatever is searched for at the moment."""
        if not self._read:
            self._awaited = note
            return
        self._awaited = ""
        if note.startswith("new "):
            self.begin(note.removeprefix("new "))
            return
        self.show_part(NOTES)
        if not self.list.model.place(NoteId(note)).isValid():
            self.list.search.clear()
            rows = self._ctx.services.notes.rows_of((NoteId(note),))
            self.list.put(NoteId(note), rows[0] if rows else None, self._now)
        self.list.choose(NoteId(note))
        self.open(NoteId(note))

    def reread(self) -> None:
        """The open note as it is kept now."""
        before = self.keeper.note
        found = self._ctx.services.notes.get(before.id) if before is not None else None
        self.keeper.drop()
        if found is not None:
            self._show_note(found)
            return
        self.list.choose(None)
        following = self.list.model.first()
        if following is not None:
            self.list.choose(following)
            self.open(following)
        self._show_state()

    def after_deed(self, note: NoteId) -> None:
        """Something was done to the open note as a whole: show it as it is now."""
        rows = self._ctx.services.notes.rows_of((note,))
        self.list.put(note, rows[0] if rows else None, self._now)
        self._open_again()
        self.list.choose(note)
        self._show_state()

    def gone(self, note: NoteId, following: NoteId | None) -> None:
        """The open note is in the bin: the next one takes its place."""
        self.keeper.drop()
        self.list.put(note, None, self._now)
        self.list.choose(following)
        if following is not None:
            self.open(following)
        self._show_state()
        self.beside.show_soon()

    def settle(self) -> None:
        """Something is about to be kept beside the note: by then it must be there, even without a word in it."""
        note = self.keeper.note
        if note is None:
            return
        self.keeper.keep()
        if self._ctx.services.notes.get(note.id) is None:
            self.keeper.end_of_sight()
            self._ctx.intents.do(self, lambda: self._ctx.services.notes.create_from(note, self._now))
            self.after_deed(note.id)

    def _on_typed(self) -> None:
        self.keeper.touched()
        self.beside.show_soon(typing=True)

    def _on_kept(self, note: str) -> None:
        rows = self._ctx.services.notes.rows_of((NoteId(note),))
        fresh = self.list.row(NoteId(note)) is None
        self.list.put(NoteId(note), rows[0] if rows else None, self._now)
        if fresh:
            self.list.choose(NoteId(note))
            self._show_state()

    def _show_meta(self) -> None:
        if self.keeper.note is not None:
            panel = self._ctx.services.notes.panel_of(self.keeper.note, self._now)
            self.editor.meta.setText(words.written(panel, self.zone, self._now.astimezone(self.zone).date()))

    # the bank

    @property
    def shown_bank(self) -> "BankView | None":
        return self.bank if self.bank is not None and self.stack.currentWidget() is self.bank else None

    def show_part(self, part: str) -> None:
        self.top.parts.set_value(part)
        if part == BANK:
            self.keeper.end_of_sight()
            self.stack.setCurrentWidget(self._bank())
            self._bank().refresh()
        else:
            self.stack.setCurrentWidget(self.desk)
            if self.keeper.note is None and self.keeper.was_open is not None:
                self._open_again()
            self._show_state()

    def _bank(self) -> "BankView":
        if self.bank is None:
            self.bank = import_module("ui.notes.bank").BankView(self._ctx, self.stack)
            self.bank.counted.connect(self.top.show_questions)
            self.stack.addWidget(self.bank)
        return self.bank

    def show_question(self, question: str) -> None:
        self.show_part(BANK)
        self._bank().show_question(question)

    # what happens elsewhere

    def _on_changed(self, change: Change, origin: object) -> None:
        if origin is self or not self._read:
            return
        self.editor.mentions.forget()
        if not self.isVisible():
            self._stale = True
            return
        notes = {NoteId(edit.value.id) for edit in change.edits if isinstance(edit.value, Note)}
        if any(isinstance(edit.value, Company | Contact | Application) for edit in change.edits):
            self.refresh()
        found = {row.note: row for row in self._ctx.services.notes.rows_of(notes)} if notes else {}
        for note in notes:
            self.list.put(note, found.get(note), self._now)
        open_ = self.keeper.note
        if open_ is not None and open_.id in notes:
            self.reread()
        elif open_ is None and self.keeper.was_open is None and found and self.shown_bank is None:
            self.go_to(next(iter(found)))
        self._show_state()
        self.beside.show_soon()

    def _on_still_reading(self) -> None:
        if not self._read and self.isVisible():
            self.stack.setCurrentWidget(self.blocks)

    def _on_sight(self) -> None:
        if not self._read:
            QTimer.singleShot(AFTER_MS, self, self._on_still_reading)
        if self._stale:
            QTimer.singleShot(0, self, self.refresh)
        if self.keeper.was_open is not None and self.keeper.note is None:
            self._open_again()

    def _on_out_of_sight(self) -> None:
        self.beside.rest()
        if self.reading.under_way:
            self.reading.stop()
            self._stale = True
        self.keeper.end_of_sight()

    # Qt's part

    def event(self, event: QEvent) -> bool:
        # Esc is a shortcut of the window as well; in a note it leads back to the list.
        focus = QApplication.focusWidget()
        if event.type() == QEvent.Type.ShortcutOverride and focus is not None and self.editor.isAncestorOf(focus):
            return claims_escape(event) or super().event(event)
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, where nothing nearer took it: back to the list."""
        if event.key() == Qt.Key.Key_Escape and self.shown_bank is None and not self.list.list.hasFocus():
            self.list.take_focus()
        elif not self.steering.takes(event):
            super().keyPressEvent(event)

    def _open_again(self) -> None:
        """Back on the page: the note of before, as it is by now, with the caret where it was."""
        was = self.keeper.was_open
        found = self._ctx.services.notes.get(was.id) if was is not None else None
        if found is not None and (found.title or "", found.body or "") == self.editor.said():
            self.keeper.begin(found)
            self.beside.show_soon()
        elif found is not None:
            self._show_note(found)
        elif was is not None:
            self.keeper.drop()
            self._show_state()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = self._ctx.theme
        self.top.setGeometry(0, 0, self.list.width() - 1, theme.px(63))
        if self.isRightToLeft():
            self.top.move(self.width() - self.top.width(), 0)
        self.beside.fit(self._row)
