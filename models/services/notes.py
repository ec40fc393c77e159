"""Notes: written, linked, brought back to an earlier version. The Markdown of the body is all there is of a text.

One sitting at a note is one step back: `keep` is called while somebody types and writes at once, `sat` is what the
whole sitting has changed. The text as it was before a sitting is kept as a version.
"""

from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import date, datetime

from models.domain.change import Change, Edit
from models.domain.errors import WorldError
from models.domain.ids import new_id
from models.domain.markdown_words import plain_text
from models.domain.names import fold, fold_lines
from models.domain.note_links import APPLICATION, named_in
from models.domain.note_views import Impression, Named, NotePanel, NoteRow
from models.domain.people_search import needles
from models.domain.values import (
    Application,
    ApplicationId,
    Company,
    Contact,
    ContactId,
    Debrief,
    Interview,
    InterviewId,
    InterviewStatus,
    Merged,
    NextSteps,
    Note,
    NoteId,
    Stage,
)
from models.services.bin import delete
from models.services.desk import Desk
from models.services.intent import Intent
from models.services.interviews import edits_of, said
from models.store import reading_notes

MOST_VERSIONS = 50
MOST_KEPT = 2_000_000
"""Characters that the versions of one note take together; the oldest go first."""
LONGEST_BODY = 5_000_000
"""Characters of one note: a shelf of books."""


class Notes:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    # Looking

    def rows(self) -> tuple[NoteRow, ...]:
        """All of them, the latest first."""
        return self._rows(reading_notes.listed(self._desk.store))

    def rows_in_slices(self, size: int = 500) -> Iterator[tuple[NoteRow, ...]]:
        """The same in parts: between two of them a window can answer its person."""
        ids = reading_notes.ids(self._desk.store)
        for at in range(0, len(ids), size):
            yield self.rows_of(ids[at : at + size])

    def rows_of(self, notes: Collection[NoteId]) -> tuple[NoteRow, ...]:
        """Some of them; what is gone is missing."""
        return self._rows(reading_notes.listed(self._desk.store, notes))

    def holding(self, typed: str) -> frozenset[NoteId]:
        """Whose text holds all that was typed, wherever in it."""
        words = typed.split()
        return frozenset(reading_notes.holding(self._desk.store, words)) if words and needles(typed) else frozenset()

    def questions(self) -> int:
        """How many questions the bank beside the notes has."""
        return reading_notes.questions(self._desk.store)

    def get(self, note: NoteId) -> Note | None:
        return self._desk.store.get(Note, note)

    def of_application(self, application: ApplicationId) -> tuple[Note, ...]:
        """Those linked with it, the latest first."""
        found = self._desk.store.find(Note, application=application)
        return tuple(sorted(found, key=lambda one: _written(one.updated_at or one.created_at, one.id), reverse=True))

    def people(self) -> tuple[Named, ...]:
        """Everybody that can be named with @, by name."""
        return tuple(
            Named(id_, name, company or "", fold(f"{name} {company or ''}"))
            for id_, name, company in reading_notes.people(self._desk.store)
        )

    def applications(self) -> tuple[Named, ...]:
        """All that can be named with #, the open ones first, each by its company."""
        found = reading_notes.applications(self._desk.store)
        found.sort(key=lambda one: Stage(one[3]).closed)
        return tuple(Named(id_, company, role, fold(f"{company} {role}")) for id_, company, role, _stage in found)

    def panel(self, note: NoteId, now: datetime) -> NotePanel | None:
        """Everything beside a note; None where it is gone."""
        found = self.get(note)
        return self.panel_of(found, now) if found is not None else None

    def panel_of(self, found: Note, now: datetime) -> NotePanel:
        """The same for a note that may not be written yet."""
        store = self._desk.store
        meeting = store.get(Interview, found.interview) if found.interview is not None else None
        linked = found.application or (meeting.application if meeting is not None else None)
        application = store.get(Application, linked) if linked is not None else None
        company = store.get(Company, application.company) if application is not None else None
        if meeting is None and linked is not None:
            meeting = self._last_held(linked, now)
        steps = store.get(NextSteps, meeting.id) if meeting is not None else None
        debrief = store.get(Debrief, meeting.id) if meeting is not None else None
        return NotePanel(
            found,
            company.name if company is not None else None,
            application.role if application is not None else None,
            linked,
            meeting.id if meeting is not None else None,
            meeting.starts_at if meeting is not None else None,
            self._people_of(found),
            steps.promised_by if steps is not None else None,
            steps.meanwhile if steps is not None else None,
            _impressions(debrief),
        )

    def _people_of(self, note: Note) -> tuple[tuple[ContactId, str, bool], ...]:
        named = [ContactId(one) for one in named_in(note.body or "")]
        order = dict.fromkeys(([note.contact] if note.contact is not None else []) + named)
        people = dict.fromkeys(person for one in order if (person := self.person(one)) is not None)
        return tuple((one.id, one.name, one.id == note.contact) for one in people)

    def person(self, contact: ContactId) -> Contact | None:
        """Whom a name in a text means by now: somebody who was merged is who they became."""
        for _ in range(10):
            found = self._desk.store.get(Contact, contact)
            became = self._desk.store.get(Merged, contact) if found is None else None
            if became is None:
                return found
            contact = ContactId(became.became)
        return None

    def _last_held(self, application: ApplicationId, now: datetime) -> Interview | None:
        held = [
            one
            for one in self._desk.store.find(Interview, application=application)
            if one.starts_at <= now and one.status is not InterviewStatus.CANCELLED
        ]
        return max(held, key=lambda one: one.starts_at, default=None)

    @staticmethod
    def _rows(found: list[reading_notes.ListedNote]) -> tuple[NoteRow, ...]:
        rows = [_row(one) for one in found]
        rows.sort(key=lambda row: _written(row.at, row.note), reverse=True)
        return tuple(rows)

    # Writing

    def create(
        self,
        now: datetime,
        title: str = "",
        body: str = "",
        application: ApplicationId | None = None,
        contact: ContactId | None = None,
        interview: InterviewId | None = None,
    ) -> Change:
        """A new note; its id is in the Change's `about`."""
        fresh = self.fresh(now, application, contact, interview)
        return self.keep(fresh, title, body, now)

    def create_from(self, fresh: Note, now: datetime, **links: str | None) -> Change:
        """A note that was begun and has no text yet, written because it is linked."""
        after = replace(fresh, **links, updated_at=now)  # type: ignore[arg-type]
        return self._desk.write([Edit(None, after)], Intent.NOTE_CREATED, _about(after))

    def promise(self, interview: InterviewId, day: date, now: datetime) -> Change:
        """A day that was found in a note, as what they promised after that interview."""
        before = self._desk.store.get(NextSteps, interview)
        after = said(before, replace(before or NextSteps(interview), promised_by=day), now)
        about = self._desk.about(
            self._desk.application(self._desk.interview(interview).application), day=day.isoformat()
        )
        return self._desk.write(edits_of(before, after), Intent.NEXT_STEPS_PROMISED, about)

    def to_do(self, interview: InterviewId, text: str, now: datetime) -> Change:
        """A task that was found in a note, beside what is to be done anyway until they are in touch."""
        before = self._desk.store.get(NextSteps, interview)
        there = before.meanwhile if before is not None else None
        meanwhile = f"{there.rstrip(' .;')}; {text}" if there else text
        after = said(before, replace(before or NextSteps(interview), meanwhile=meanwhile), now)
        about = self._desk.about(self._desk.application(self._desk.interview(interview).application))
        return self._desk.write(edits_of(before, after), Intent.NEXT_STEPS_SAVED, about)

    @staticmethod
    def fresh(
        now: datetime,
        application: ApplicationId | None = None,
        contact: ContactId | None = None,
        interview: InterviewId | None = None,
    ) -> Note:
        """A note that is not written yet: one that stays empty never is."""
        return Note(
            NoteId(new_id("note")),
            application=application,
            contact=contact,
            interview=interview,
            created_at=now,
        )

    def keep(self, began: Note, title: str, body: str, now: datetime) -> Change:
        """The note as it is at this moment of a sitting that began with `began`; a new one is made.

        What the text was before the sitting becomes a version. Links that were set meanwhile stay.
        """
        if len(body) > LONGEST_BODY:
            raise WorldError("A note holds five million characters, and this would be more. Split it in two.")
        present = self.get(began.id)
        if present is None and not _is_new(began):
            raise WorldError("This note is no longer here. If it was deleted, the bin still has it.")
        title = " ".join(title.split())
        meant = replace(
            present or began,
            title=title or None,
            body=body or None,
            versions=self._versions(began, body),
        )
        meant = replace(meant, application=self._spoken_of(present or began, body))
        if present is not None and meant == present:
            return Change(Intent.NOTE_EDITED.value, ())
        after = replace(meant, updated_at=now)
        intent = Intent.NOTE_CREATED if present is None else Intent.NOTE_EDITED
        return self._desk.write([Edit(present, after)], intent, _about(after))

    def _spoken_of(self, before: Note, body: str) -> ApplicationId | None:
        """The application that a note is about: the first that its text names, unless it belongs to one already.

        Only a name that has just come into the text counts, so that a link that was taken away stays away.
        """
        if before.application is not None or before.interview is not None:
            return before.application
        there = set(named_in(before.body or "", APPLICATION))
        fresh = (ApplicationId(one) for one in named_in(body, APPLICATION) if one not in there)
        return next((one for one in fresh if self._desk.store.get(Application, one) is not None), None)

    @staticmethod
    def _versions(began: Note, body: str) -> tuple[str, ...]:
        if not began.body or body == began.body:
            return began.versions
        kept = (*(one for one in began.versions if one != began.body), began.body)[-MOST_VERSIONS:]
        while len(kept) > 1 and sum(map(len, kept)) > MOST_KEPT:
            kept = kept[1:]
        return kept

    def sat(self, began: Note) -> Change:
        """All that a sitting has changed, as one Change to be taken back; it has been written already."""
        after = self.get(began.id)
        before = None if _is_new(began) else began
        if after is None or after == before:
            return Change(Intent.NOTE_EDITED.value, ())
        intent = Intent.NOTE_CREATED if before is None else Intent.NOTE_EDITED
        touched = frozenset({after.application} if after.application is not None else ())
        return Change(intent.value, (Edit(before, after),), _about(after), touched)

    def link(self, note: NoteId, now: datetime, **links: str | None) -> Change:
        """`application`, `contact` or `interview`, each an id or None. `now` is not looked at: the text is the same."""
        before = self._there(note)
        after = replace(before, **links)  # type: ignore[arg-type]
        return self._desk.write([Edit(before, after)], Intent.NOTE_LINKED, _about(after))

    def take_back(self, note: NoteId, version: str, now: datetime) -> Change:
        """An earlier text again; the present one becomes a version."""
        before = self._there(note)
        return self.keep(before, before.title or "", version, now)

    def delete(self, note: NoteId, now: datetime) -> Change:
        """To the bin."""
        gone = self._there(note)
        return delete(self._desk, [gone], Intent.NOTE_DELETED, _about(gone), "notes", _name(gone), now)

    def _there(self, note: NoteId) -> Note:
        found = self.get(note)
        if found is None:
            raise WorldError("This note is no longer here. If it was deleted, the bin still has it.")
        return found


def _row(one: reading_notes.ListedNote) -> NoteRow:
    kept = one.updated_at or one.created_at
    excerpt = plain_text(one.beginning or "", 200)
    looked_in = fold_lines("\n".join((one.title or "", one.company or "", one.person or "", excerpt)))
    return NoteRow(
        one.note,
        one.title or "",
        excerpt,
        datetime.fromisoformat(kept) if kept else None,
        one.application,
        one.company,
        one.person,
        looked_in,
    )


def _written(at: datetime | None, note: NoteId) -> tuple[bool, float, str]:
    return (at is not None, at.timestamp() if at is not None else 0.0, note)


def _impressions(debrief: Debrief | None) -> tuple[Impression, ...]:
    if debrief is None:
        return ()
    given = {
        "mood": debrief.mood,
        "tone": debrief.tone,
        "technical": debrief.role_fit_technical,
        "cultural": debrief.role_fit_cultural,
        "expectations": debrief.expectations_met,
    }
    return tuple(Impression(name, dots) for name, dots in given.items() if dots)


def _is_new(began: Note) -> bool:
    """Not written yet when the sitting began."""
    return began.updated_at is None and began.body is None and began.title is None


def _name(note: Note) -> str:
    return note.title or plain_text(note.body or "", 40)[:60] or "Note"


def _about(note: Note) -> dict[str, str]:
    return {"note": note.id, "name": _name(note)}
