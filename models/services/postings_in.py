"""A saved job posting into the record: one application in the wishlist, and the posting's text as a note of it.

Postings vanish, the note stays. What the page says outright is taken; what is concluded from its heading or its
address is marked as a guess. The same posting again changes nothing, and one whose text has changed keeps the
text that was.
"""

from dataclasses import replace
from datetime import datetime

from models.domain.guesses import UNKNOWN_COMPANY
from models.domain.ids import new_id
from models.domain.names import fold
from models.domain.said import Said
from models.domain.values import Application, ApplicationId, Company, Move, Note, NoteId, Stage
from models.formats import posting
from models.services import postings_words as words
from models.services.draft import Draft
from models.services.import_plan import Choice, Entry, Outcome
from models.services.postings_said import Advertised, host, is_job_board, lacking, said_by, same_address

TITLE = "Posting: "
"""A note whose title begins so holds the posting of its application."""

_LEFT_OUT = Said("You left it out.")
_SAME = Said("This posting is here already.")
_ADDED = Said("It goes to the wishlist, with the text of the posting as a note.")
_TEXT_CHANGED = Said("The posting reads differently now. The text that was is kept among the note's earlier versions.")
_TEXT_FOUND = Said("The application was here already; the text of the posting is a note of it now.")


def take_posting(draft: Draft, data: bytes, choice: Choice, now: datetime) -> Entry:
    """Works one saved page into the draft, and says what became of it. Raises FileRefused for what is no page."""
    said = said_by(posting.read(data), choice)
    entry = Entry(_what(said), Outcome.LEFT_ALONE, _LEFT_OUT, facts=words.facts(said.posting))
    if choice.leave_out:
        return entry
    found = draft.get(Application, choice.application) if choice.application is not None else None
    why = lacking(said, choice) if found is None else ""
    if why:
        text = Note(NoteId("posting"), said.role or None, said.posting.text or None)
        return replace(entry, outcome=Outcome.REFUSED, why=why, note=text, asks=(said.company, said.role))
    found = found or _application(draft, said)
    taken = _added(draft, said, now) if found is None else _known(draft, found, said, now)
    marks = said.marks if taken.outcome is Outcome.ADDED else frozenset()
    notes = tuple(words.remarks(said.posting, now.date()))
    return replace(taken, what=entry.what, facts=entry.facts, guesses=marks, notes=notes)


def _what(said: Advertised) -> str:
    title = said.role or said.posting.heading or said.posting.page_title or ""
    return f"“{title[:120]}”" if title else "A saved page without a title"


def _added(draft: Draft, said: Advertised, now: datetime) -> Entry:
    page = said.posting
    company = _company(draft, said)
    application = draft.put(
        Application(
            ApplicationId(new_id("app")),
            company.id,
            said.role,
            Stage.WISHLIST,
            position=draft.top_of(Stage.WISHLIST),
            created_at=now,
            source=host(page.url) or None,
            url=page.url,
            location=words.location(page),
            salary_from=page.pay.low,
            salary_to=page.pay.high,
            currency=page.pay.currency if page.pay.is_known else None,
        )
    )
    draft.put(Move(application.id, Stage.WISHLIST, now))
    note = draft.put(_note(said, application, now))
    return Entry("", Outcome.ADDED, _ADDED, application=application, company=company, note=note)


def _known(draft: Draft, application: Application, said: Advertised, now: datetime) -> Entry:
    """The posting of an application that is here: a text that is new is taken, and with it what was not known yet."""
    company = draft.get(Company, application.company)
    note, body = _posting_note(draft, application), words.body(said.posting)
    if note is not None and body in (note.body, *note.versions):
        return Entry("", Outcome.LEFT_ALONE, _SAME, application=application, company=company, note=note)
    why = _TEXT_FOUND if note is None else _TEXT_CHANGED
    if note is None:
        note = _note(said, application, now)
    else:
        note = replace(note, body=body, versions=(*note.versions, note.body or ""), updated_at=now)
    draft.put(note)
    filled = draft.put(_filled(application, said))
    return Entry("", Outcome.UPDATED, why, application=filled, company=company, note=note)


def _filled(application: Application, said: Advertised) -> Application:
    """With what the posting says and nobody has said before."""
    page = said.posting
    pay_known = application.salary_from is not None or application.salary_to is not None
    filled = replace(
        application,
        url=application.url or page.url,
        location=application.location or words.location(page),
        source=application.source or host(page.url) or None,
    )
    if pay_known or not page.pay.is_known:
        return filled
    return replace(
        filled,
        salary_from=page.pay.low,
        salary_to=page.pay.high,
        currency=page.pay.currency or application.currency,
    )


def _company(draft: Draft, said: Advertised) -> Company:
    """Found or made; a website that the posting names is noted where none is known."""
    company = draft.company_called(said.company)
    site = said.posting.company_site
    if (
        said.company != UNKNOWN_COMPANY
        and company.website is None
        and site is not None
        and not is_job_board(host(site))
    ):
        company = draft.put(replace(company, website=site))
    return company


def _application(draft: Draft, said: Advertised) -> Application | None:
    """The one that this posting belongs to: by its address, else by company, role and text."""
    url = same_address(said.posting.url)
    if url:
        there = next((one for one in draft.all(Application) if same_address(one.url) == url), None)
        if there is not None:
            return there
    company = draft.company_known(said.company)
    of_role = [
        one
        for one in (draft.applications_at(company.id) if company is not None else [])
        if fold(one.role) == fold(said.role) and not (url and same_address(one.url))
    ]
    body = words.body(said.posting)
    for one in of_role:
        note = _posting_note(draft, one)
        if note is not None and body in (note.body, *note.versions):
            return one
    if said.company == UNKNOWN_COMPANY:
        return None  # nobody's two bakers are not the same
    still_open = [one for one in of_role if not one.stage.closed]
    return still_open[0] if len(still_open) == 1 else None


def _posting_note(draft: Draft, application: Application) -> Note | None:
    return next((one for one in draft.notes_of(application.id) if (one.title or "").startswith(TITLE)), None)


def _note(said: Advertised, application: Application, now: datetime) -> Note:
    title = f"{TITLE}{said.role}"
    return Note(NoteId(new_id("note")), title, words.body(said.posting), application=application.id, created_at=now)
