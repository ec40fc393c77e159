"""What belongs to a note: a pane of its own, or over the page where the window is narrow."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QBoxLayout

from models.domain.found_in_note import found_in
from ui.context import Context
from ui.notes.context import WIDTH, ContextPane
from ui.notes.deeds import Deeds
from ui.notes.files import Files
from ui.widgets.drawer import Drawer

if TYPE_CHECKING:
    from ui.notes.page import NotesPage

BESIDE_FROM = 1240
"""Width of the window, in logical pixels at 100 %, from which the pane has a place of its own."""
SETTLE_MS, READ_MS = 50, 700
"""It waits so long for arrows, and for typing, to come to rest."""


class Beside(QObject):
    def __init__(self, ctx: Context, page: "NotesPage", deeds: Deeds, files: Files) -> None:
        super().__init__(page)
        self._ctx, self._page, self._deeds, self._files = ctx, page, deeds, files
        self.pane = ContextPane(ctx.theme, page)
        self.pane.setFixedWidth(ctx.theme.px(WIDTH))
        self.drawer = Drawer(ctx.theme, page, self.tr("What belongs to the note"))
        self._has_place: bool | None = None
        self._settle = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._show)
        pane, router = self.pane, ctx.router
        pane.application_wanted.connect(router.application_wanted)
        pane.person_wanted.connect(router.person_wanted)
        pane.link_person_wanted.connect(deeds.link_person)
        pane.link_application_wanted.connect(deeds.link_application)
        pane.unlink_wanted.connect(lambda what: deeds.link(**{what: None}))
        pane.taken.connect(deeds.take)
        pane.question_wanted.connect(page.show_question)
        pane.versions_wanted.connect(deeds.versions)
        pane.attach_wanted.connect(files.choose)
        pane.file_wanted.connect(files.open)
        pane.file_unwanted.connect(files.remove)
        pane.search_file_wanted.connect(files.find_again)

    def fit(self, row: QBoxLayout) -> None:
        """Into `row` where the window has room for it."""
        has_place = self._page.window().width() >= BESIDE_FROM * self._ctx.theme.factor
        if has_place == self._has_place:
            return
        self._has_place = has_place
        self._page.editor.toolbar.beside.setVisible(not has_place)
        if has_place:
            self.drawer.hold(None)
            row.addWidget(self.pane)
        else:
            row.removeWidget(self.pane)
            self.drawer.hold(self.pane)

    def allow(self, there_is_a_note: bool) -> None:
        if self._has_place:
            self.pane.setVisible(there_is_a_note)
        elif not there_is_a_note:
            self.drawer.dismiss()

    def open(self) -> None:
        """Into the pane beside, or the pane opens over the page; once more closes it."""
        self._settle.stop()
        self._show()
        if self._has_place:
            self.pane.setFocus()
        elif self.drawer.isVisible():
            self.drawer.dismiss()
        else:
            self.drawer.open()

    def show_soon(self, typing: bool = False) -> None:
        """A moment after arrows or typing have come to rest."""
        self._settle.start(READ_MS if typing else SETTLE_MS)

    def rest(self) -> None:
        self._settle.stop()

    def _show(self) -> None:
        page, notes, now = self._page, self._ctx.services.notes, self._ctx.clock.now()
        note = page.note
        if note is None:
            self.pane.show_nothing()
            return
        body = page.editor.body()
        panel = notes.panel_of(replace(notes.get(note.id) or note, body=body), now)
        found = found_in(body, (note.created_at or now).astimezone(page.zone))
        files = self._files.of_note()
        self.pane.show_panel(panel, found, self._deeds.known_question, now, page.zone, files)
