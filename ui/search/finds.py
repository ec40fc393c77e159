"""From what the search has found to rows: their words, and where they lead."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from models.domain.search_views import Hit, Kind, Meant, SearchResult
from models.domain.search_words import bold
from models.domain.values import ContactId
from ui.context import Context
from ui.search import words
from ui.search.rows import Deed, Row, head

if TYPE_CHECKING:
    from ui.help.book import Hit as HelpHit

translate = QCoreApplication.translate
LEAST_FOR_HELP, LEAST_FOR_TEXT, MOST_OF_HELP = 3, 5, 3
"""Letters that are typed before the headings of the help answer, and before its text does; how many lines it takes."""


class Finds:
    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx

    def rows(self, result: SearchResult, do: list[Row]) -> list[Row]:
        """The best first, then what can be done, then each group under its head."""
        found: list[Row] = []
        if result.best is not None:
            found += [head(translate("Search", "Best match")), self._row(result.best, result.wanted)]
        if do:
            found += [head(translate("Search", "Do")), *do]
        for group in result.groups:
            found.append(head(words.part_name(group.part)))
            found += [self._row(hit, result.wanted) for hit in group.hits]
        return found

    def help(self, wanted: tuple[str, ...]) -> list[Row]:
        """What the help says of it, a few lines below everything of the person's own."""
        if sum(map(len, wanted)) < LEAST_FOR_HELP:
            return []
        from ui.help.book import open_book

        found = open_book().search(wanted, MOST_OF_HELP, whole=len(wanted[-1]) >= LEAST_FOR_TEXT)
        rows = [self._help_row(hit) for hit in found]
        return [head(translate("Search", "Help")), *rows] if rows else []

    def _help_row(self, hit: "HelpHit") -> Row:
        place = f"{hit.page.key}#{hit.anchor}" if hit.anchor else hit.page.key
        router = self._ctx.router
        return Row(
            hit.title,
            hit.bold,
            hit.words,
            icon=hit.page.icon,
            kind=translate("Search", "help"),
            deed=Deed(translate("Search", "Read"), lambda: router.help_wanted.emit(place)),
        )

    def meant(self, meant: Meant) -> Deed:
        verb = translate("Search", "Open {name}").format(name=meant.name)
        router = self._ctx.router
        if meant.contact is not None:
            contact = str(meant.contact)
            return Deed(verb, lambda: router.person_wanted.emit(contact))
        return Deed(verb, lambda: router.application_wanted.emit(str(meant.application), ""))

    def _row(self, hit: Hit, wanted: tuple[str, ...]) -> Row:
        zone = self._ctx.services.reminders.etiquette().zone
        today = self._ctx.clock.now().astimezone(zone).date()
        title, detail = words.title(hit), words.detail(hit, zone, today)
        person = hit.kind is Kind.CONTACT
        return Row(
            title,
            bold(title, wanted),
            detail,
            bold(detail, wanted),
            icon=words.ICONS.get(hit.kind, ""),
            monogram=hit.title if person or hit.kind is Kind.APPLICATION else "",
            person=person,
            kind=words.kind_name(hit.kind),
            deed=self._opening(hit),
            more=lambda: (self._opening(hit), *self._more(hit)),
        )

    def _opening(self, hit: Hit) -> Deed:
        """Where Enter goes; what has no page of its own opens at its application."""
        router, verb = self._ctx.router, translate("Search", "Open")
        application, interview = str(hit.application or ""), str(hit.interview or "")
        match hit.kind:
            case Kind.CONTACT:
                return Deed(verb, lambda: router.person_wanted.emit(hit.id), "user")
            case Kind.NOTE:
                return Deed(verb, lambda: router.note_wanted.emit(hit.id), "notebook-pen")
            case Kind.QUESTION:
                return Deed(verb, lambda: router.question_wanted.emit(hit.id), "message-circle-question")
            case Kind.DEBRIEF:
                return Deed(verb, lambda: router.debrief_wanted.emit(hit.id), "clipboard-list")
            case Kind.LETTER:
                return Deed(verb, lambda: router.letter_wanted.emit(hit.id), "mail")
        return Deed(verb, lambda: router.application_wanted.emit(application, interview), "square-kanban")

    def _more(self, hit: Hit) -> Iterator[Deed]:
        router, application, contact = self._ctx.router, str(hit.application or ""), str(hit.contact or "")
        if hit.kind is Kind.CONTACT:
            address = self._address(ContactId(hit.id))
            if address:
                copy = translate("Search", "Copy {address}").format(address=address)
                yield Deed(copy, lambda: QApplication.clipboard().setText(address), "mail")
            return
        if hit.kind in (Kind.NOTE, Kind.QUESTION, Kind.DEBRIEF) and application:
            verb = translate("Search", "Open {company}").format(company=hit.company)
            yield Deed(verb, lambda: router.application_wanted.emit(application, ""), "square-kanban")
        if hit.kind is Kind.APPLICATION:
            edit = translate("Search", "Edit the application")
            yield Deed(edit, lambda: router.edit_wanted.emit(application), "pencil")
        if contact:
            show = translate("Search", "Show {person}").format(person=hit.person)
            yield Deed(show, lambda: router.person_wanted.emit(contact), "user")

    def _address(self, contact: ContactId) -> str:
        person = self._ctx.services.people.get(contact)
        return person.emails[0] if person is not None and person.emails else ""
