"""What a person does with the open note as a whole: each becomes one intent."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from models.domain.found_in_note import Asked, Found, ToDo
from models.domain.names import fold
from models.domain.values import ApplicationId, ContactId
from ui.context import Context
from ui.dialogs.choose import Choose
from ui.notes.versions import VersionsDialog

if TYPE_CHECKING:
    from ui.notes.page import NotesPage


class Deeds(QObject):
    def __init__(self, ctx: Context, page: "NotesPage") -> None:
        super().__init__(page)
        self._ctx, self._page = ctx, page

    # links

    def link_person(self) -> None:
        known, title = self._ctx.services.notes.people(), self.tr("Link person")
        dialog = Choose(self._ctx.theme, self._page, title, self.tr("Who is it about?"), self.tr("Link"), known)
        dialog.chosen.connect(lambda contact: self.link(contact=ContactId(contact)))
        dialog.ask()

    def link_application(self) -> None:
        known, title = self._ctx.services.notes.applications(), self.tr("Link application")
        label = self.tr("Which application is it about?")
        dialog = Choose(self._ctx.theme, self._page, title, label, self.tr("Link"), known)
        dialog.chosen.connect(lambda application: self.link(application=ApplicationId(application)))
        dialog.ask()

    def link(self, **links: str | None) -> None:
        """Linking is a step of its own: what was typed before is another."""
        page, notes, now = self._page, self._ctx.services.notes, self._ctx.clock.now()
        note = page.note
        if note is None:
            return
        if links.get("application") is None and "application" in links:
            links["interview"] = None
        page.keeper.end_of_sight()
        if notes.get(note.id) is None:
            self._ctx.intents.do(page, lambda: notes.create_from(note, now, **links))
        else:
            self._ctx.intents.do(page, lambda: notes.link(note.id, now, **links))
        page.after_deed(note.id)

    # the whole note

    def delete(self) -> None:
        page, notes = self._page, self._ctx.services.notes
        note = page.note
        if note is None:
            return
        page.keeper.end()
        following = page.list.neighbour(note.id)
        if notes.get(note.id) is not None:
            done = self._ctx.intents.do(page, lambda: notes.delete(note.id, self._ctx.clock.now()))
            if done is None:
                return
        page.gone(note.id, following)

    def versions(self) -> None:
        note = self._page.note
        kept = self._ctx.services.notes.get(note.id) if note is not None else None
        if kept is None or not kept.versions:
            return
        dialog = VersionsDialog(self._ctx.theme, kept, self._page)
        dialog.wanted.connect(self._take_back)
        dialog.ask()

    def _take_back(self, version: str) -> None:
        page, note = self._page, self._page.note
        if note is None:
            return
        page.keeper.end_of_sight()
        self._ctx.intents.do(page, lambda: self._ctx.services.notes.take_back(note.id, version, self._ctx.clock.now()))
        page.after_deed(note.id)

    def copy_markdown(self) -> None:
        QGuiApplication.clipboard().setText(self._page.editor.body())

    def menu(self, at: QPoint) -> None:
        note = self._page.note
        if note is None:
            return
        kept = self._ctx.services.notes.get(note.id)
        menu = QMenu(self._page)
        menu.addAction(self.tr("Link application…")).triggered.connect(self.link_application)
        menu.addAction(self.tr("Link person…")).triggered.connect(self.link_person)
        menu.addAction(self.tr("Copy as Markdown")).triggered.connect(self.copy_markdown)
        if kept is not None and kept.versions:
            menu.addAction(self.tr("Earlier versions…")).triggered.connect(self.versions)
        menu.addSeparator()
        bin_ = menu.addAction(self.tr("Move to the bin"))
        if self._page.list.list.hasFocus():
            bin_.setShortcut(QKeySequence("Del"))
        bin_.triggered.connect(self.delete)
        menu.popup(at)

    # what was found in it

    def known_question(self, text: str) -> str | None:
        """The id of this question in the bank, where it is there."""
        wanted = _plain(text)
        for row in self._ctx.services.questions.rows():
            if _plain(row.text) == wanted:
                return row.question
        return None

    def take(self, found: Found) -> None:
        """A question into the bank, a promised day or a task among the next steps."""
        page, services, now = self._page, self._ctx.services, self._ctx.clock.now()
        if page.note is None:
            return
        panel = services.notes.panel_of(services.notes.get(page.note.id) or page.note, now)
        interview = panel.interview
        if isinstance(found, Asked):
            contact = page.note.contact
            self._ctx.intents.do(
                page, lambda: services.questions.create(found.text, interview=interview, contact=contact)
            )
        elif interview is None:
            return
        elif isinstance(found, ToDo):
            self._ctx.intents.do(page, lambda: services.notes.to_do(interview, found.text, now))
        else:
            self._ctx.intents.do(page, lambda: services.notes.promise(interview, found.day, now))
        page.beside.show_soon()


def _plain(text: str) -> str:
    return fold(text).strip(" ?.!")
