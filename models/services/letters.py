"""Letters: begun from the record, written, handed to the outbox or sent by the user's own word.

`keep` is called while somebody types and writes at once, without a step of the undo. A letter in the outbox is not
written in: it is taken back first.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Protocol

from models.domain.change import Change, Edit
from models.domain.errors import WorldError
from models.domain.ids import new_id
from models.domain.letter_views import LetterRow, OpenedLetter
from models.domain.letters.briefs import BRIEFS
from models.domain.letters.drafting import Draft
from models.domain.letters.situation import Situation
from models.domain.mail import Dispatch, Language, Tone
from models.domain.said import Said
from models.domain.values import (
    Application,
    ApplicationId,
    Contact,
    ContactId,
    Interview,
    InterviewId,
    Letter,
    LetterChannel,
    LetterId,
    LetterKind,
    LetterState,
    Value,
)
from models.services import letter_leaving, letter_states as states
from models.services.accounts import Accounts
from models.services.addressees import addressee, recipient, through
from models.services.bin import delete
from models.services.desk import Desk
from models.services.intent import Intent
from models.services.reminders import Reminders
from models.store import reading_letters

LONGEST_BODY = 200_000
"""Characters; a letter is a page."""
_LONGEST_SUBJECT = 1000
_GONE = Said("This letter is no longer here. If it was deleted, the bin still has it.")
_IN_OUTBOX = Said("This letter is in the outbox. Take it back to change it.")
_SENT = Said("This letter has left, so it stays as it was sent.")


class NobodyYet(WorldError):
    """The record names nobody whom this letter could go to."""

    def __init__(self) -> None:
        super().__init__(Said("Nobody is known yet whom this letter could go to. Choose a person first."))


class Writer(Protocol):
    """All that a letter is written from, and what would be composed for it."""

    def written(self, letter: Letter, dispatch: Dispatch, now: datetime) -> tuple[Situation, Draft]: ...


class Letters:
    def __init__(self, desk: Desk, reminders: Reminders, accounts: Accounts, writer: Writer) -> None:
        self._desk = desk
        self._reminders = reminders
        self._accounts = accounts
        self._writer = writer

    # Looking

    def get(self, letter: LetterId) -> Letter | None:
        return self._desk.store.get(Letter, letter)

    def drafts(self) -> int:
        """How many are begun and have not left the desk."""
        return reading_letters.drafts(self._desk.store)

    def dispatch(self, letter: LetterId) -> Dispatch:
        """How it is on its way."""
        return states.dispatch_of(self._desk.store, letter)

    def index(self, now: datetime) -> tuple[LetterRow, ...]:
        """What is to be written, the drafts, the outbox, and what was sent: each group in its own order."""
        from models.services.letter_index import index

        return index(self._desk.store, self._reminders.agenda(now), self._reminders.etiquette())

    def opened(self, letter: LetterId, now: datetime) -> OpenedLetter:
        """Everything beside a letter. A draft that nobody has written in is first brought up to the record."""
        from models.services.letter_index import reminder_for

        found, dispatch = self._both(letter)
        situation, draft = self._writer.written(found, dispatch, now)
        if self._is_fresh(found, dispatch) and (found.subject or "", found.body or "") != (draft.subject, draft.body):
            after = replace(found, subject=draft.subject or None, body=draft.body or None)
            self._write([Edit(found, after)], Intent.LETTER_COMPOSED, after)
            found = after
        person, address = addressee(self._desk.store, found, dispatch)
        etiquette, agenda = self._reminders.etiquette(), self._reminders.agenda(now)
        return OpenedLetter(
            found,
            situation,
            draft,
            dispatch,
            person,
            address,
            states.state_of(found, dispatch.attempts),
            letter_leaving.leaves_at(
                found.state, found.send_at, dispatch.attempts, dispatch.next_try_at, etiquette, now
            ),
            reminder_for(found, (*agenda.due, *agenda.next), etiquette.school),
        )

    # Writing

    def begin(
        self,
        kind: LetterKind,
        now: datetime,
        *,
        application: ApplicationId | None = None,
        interview: InterviewId | None = None,
        to: ContactId | None = None,
        via: ContactId | None = None,
    ) -> Change:
        """A draft, whose id `begun` gives; where the same letter is on its way already, a Change without edits.

        Raises NobodyYet where nobody is named and the record names nobody.
        """
        store = self._desk.store
        meeting = self._desk.interview(interview) if interview is not None else None
        application = application or (meeting.application if meeting is not None else None)
        process = self._desk.application(application) if application is not None else None
        to = to or recipient(store, kind, process, meeting, now)
        if to is None or store.get(Contact, to) is None:
            raise NobodyYet
        process = self._theirs(kind, process, to)
        there = self._begun_already(kind, process, meeting, to)
        if there is not None:
            return Change(Intent.LETTER_BEGUN.value, (), states.about(self._desk, there))
        fresh = Letter(
            LetterId(new_id("let")),
            kind,
            to,
            process.id if process is not None else None,
            meeting.id if meeting is not None else None,
            via or through(kind, process, to),
            BRIEFS[kind].channels[0],
            state=LetterState.DRAFT,
            created_at=now,
        )
        voice = self._accounts.voice()
        dispatch = Dispatch(fresh.id, tone=voice.tone, language=voice.language)
        composed = self._composed(fresh, dispatch, now)
        return self._write([Edit(None, composed), Edit(None, dispatch)], Intent.LETTER_BEGUN, composed)

    @staticmethod
    def begun(change: Change) -> LetterId:
        """The letter that `begin` has begun, or found."""
        return LetterId(change.about["letter"])

    def keep(self, letter: LetterId, subject: str, body: str, now: datetime) -> Change:
        """The text as it is at this moment, written at once; no step of the undo. `now` is not looked at.

        What had failed is a draft again. Raises a sentence for a letter in the outbox and for one that has left.
        """
        found, dispatch = self._editable(letter)
        if len(body) > LONGEST_BODY:
            raise WorldError("A letter of more than 200,000 characters is a book. Shorten it.")
        subject = " ".join(subject.split())[:_LONGEST_SUBJECT]
        after = replace(found, subject=subject or None, body=body or None)
        if after == found:
            return Change(Intent.LETTER_EDITED.value, (), states.about(self._desk, found))
        after, way = states.taken_back(after, replace(dispatch, touched=True))
        return self._write(
            [Edit(found, after), states.kept_dispatch(self._desk.store, way)], Intent.LETTER_EDITED, after
        )

    def compose_anew(self, letter: LetterId, now: datetime) -> Change:
        """What was written gives way to what the record says now; undoable."""
        found, dispatch = self._editable(letter)
        dispatch = replace(dispatch, touched=None)
        after = self._composed(replace(found, state=LetterState.DRAFT), dispatch, now)
        edits = [Edit(found, after), states.kept_dispatch(self._desk.store, dispatch)]
        return self._write(edits, Intent.LETTER_COMPOSED, after)

    def set_to(self, letter: LetterId, to: ContactId, now: datetime) -> Change:
        """Another recipient, and with them the way it goes."""
        found, dispatch = self._editable(letter)
        if self._desk.store.get(Contact, to) is None:
            raise WorldError("This person is no longer here.")
        process = self._desk.store.get(Application, found.application) if found.application is not None else None
        after = replace(found, to=to, via=through(found.kind, process, to))
        return self._changed(found, after, replace(dispatch, address=None), now)

    def set_via(self, letter: LetterId, via: ContactId | None, now: datetime) -> Change:
        """Through somebody, or straight (None)."""
        found, dispatch = self._editable(letter)
        return self._changed(found, replace(found, via=via), replace(dispatch, address=None), now)

    def set_channel(self, letter: LetterId, channel: LetterChannel, now: datetime) -> Change:
        found, dispatch = self._editable(letter)
        if channel not in BRIEFS[found.kind].channels:
            raise WorldError("This kind of letter does not go that way.")
        return self._changed(found, replace(found, channel=channel), dispatch, now)

    def set_voice(
        self, letter: LetterId, now: datetime, *, tone: Tone | None = None, language: Language | None = None
    ) -> Change:
        """A draft that nobody has written in speaks so at once; another keeps its words (`compose_anew`)."""
        found, dispatch = self._editable(letter)
        spoken = replace(dispatch, tone=tone or dispatch.tone, language=language or dispatch.language)
        return self._changed(found, found, spoken, now)

    def set_address(self, letter: LetterId, address: str, now: datetime) -> Change:
        """Another of the recipient's addresses."""
        found, dispatch = self._editable(letter)
        return self._changed(found, found, replace(dispatch, address=address), now)

    def pass_over(self, letter: LetterId, keys: Sequence[str], now: datetime) -> Change:
        """Findings that the user has passed over, by their keys: all of them at this moment."""
        found, dispatch = self._editable(letter)
        return self._changed(found, found, replace(dispatch, passed=tuple(sorted(set(keys)))), now)

    def name_employers(self, letter: LetterId, applications: Sequence[str], now: datetime) -> Change:
        """The other applications whose employer may be named in it: all of them at this moment."""
        found, dispatch = self._editable(letter)
        return self._changed(found, found, replace(dispatch, named=tuple(sorted(set(applications)))), now)

    def delete(self, letter: LetterId, now: datetime) -> Change:
        """To the bin; what is queued is taken back first, and comes out of the bin as a draft.

        Raises a sentence for what has left: a letter that was sent is part of the record.
        """
        found, _dispatch = self._both(letter)
        if found.state is LetterState.SENT:
            raise WorldError(_SENT)
        kept = self._desk.store.get(Dispatch, letter)
        about = states.about(self._desk, found)
        values: list[Value] = [found, *([kept] if kept is not None else [])]
        title = found.subject or about["person"]
        return delete(self._desk, values, Intent.LETTER_DELETED, about, "letters", title, now)

    # Leaving

    def queue(self, letter: LetterId, when: datetime | None, now: datetime) -> Change:
        """To the outbox: at once (None) or at a moment; what would leave at night leaves when the day starts.

        Raises a sentence where a gap is open, or account or address are missing.
        """
        return letter_leaving.queue(self._desk, *self._both(letter), when, now)

    def take_back(self, letter: LetterId, now: datetime) -> Change:
        """Out of the outbox, while it has not left; `now` is not looked at."""
        return letter_leaving.take_back(self._desk, *self._both(letter))

    def went(self, letter: LetterId, now: datetime, channel: LetterChannel, at: datetime | None = None) -> Change:
        """By the user's word: the card is posted, the call was made, the mail program has sent it."""
        return letter_leaving.went(self._desk, *self._both(letter), channel, at or now, now)

    # What these share

    def _both(self, letter: LetterId) -> tuple[Letter, Dispatch]:
        found = self.get(letter)
        if found is None:
            raise WorldError(_GONE)
        return found, self._desk.store.get(Dispatch, letter) or Dispatch(letter, touched=True)

    def _editable(self, letter: LetterId) -> tuple[Letter, Dispatch]:
        found, dispatch = self._both(letter)
        if states.state_of(found, dispatch.attempts) not in states.OPEN:
            raise WorldError(_SENT if found.state is LetterState.SENT else _IN_OUTBOX)
        return found, dispatch

    def _is_fresh(self, letter: Letter, dispatch: Dispatch) -> bool:
        return not dispatch.touched and letter.state is LetterState.DRAFT

    def _composed(self, letter: Letter, dispatch: Dispatch, now: datetime) -> Letter:
        _situation, draft = self._writer.written(letter, dispatch, now)
        return replace(letter, subject=draft.subject or None, body=draft.body or None)

    def _changed(self, before: Letter, after: Letter, dispatch: Dispatch, now: datetime) -> Change:
        """How it goes is another; a draft that nobody has written in is composed for it."""
        if self._is_fresh(before, dispatch):
            after = self._composed(after, dispatch, now)
        edits = [Edit(before, after), states.kept_dispatch(self._desk.store, dispatch)]
        return self._write(edits, Intent.LETTER_CHANGED, after)

    def _write(self, edits: Sequence[Edit], intent: Intent, letter: Letter) -> Change:
        return self._desk.write(edits, intent, states.about(self._desk, letter))

    def _theirs(self, kind: LetterKind, process: Application | None, to: ContactId) -> Application | None:
        """News for a recruiter belongs to an application of theirs, not to the one that the news is of."""
        if kind is not LetterKind.RECRUITER_UPDATE or (process is not None and process.recruiter == to):
            return process
        own = [one for one in self._desk.store.find(Application, recruiter=to) if not one.stage.closed]
        return max(own, key=lambda one: (one.created_at is not None, one.created_at, one.id), default=None)

    def _begun_already(
        self, kind: LetterKind, process: Application | None, meeting: Interview | None, to: ContactId
    ) -> Letter | None:
        """The same letter, not sent yet; the latest."""
        wanted = process.id if process is not None else None
        found = [
            one
            for one in self._desk.store.find(Letter, to=to)
            if one.kind is kind and one.application == wanted and one.state is not LetterState.SENT
            if meeting is None or one.interview in (None, meeting.id)
        ]
        return max(found, key=lambda one: (one.created_at is not None, one.created_at, one.id), default=None)
