"""The longer analysis of each round: one field at a time, kept while it is typed, taken back as one step.

The fields are the debrief's own and each person's moment; a round without a debrief gets a draft, which the minute
after goes on with.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from models.domain.change import Change, Edit, key_of
from models.domain.errors import WorldError
from models.domain.values import ContactId, Debrief, InterviewId
from models.services.desk import Desk
from models.services.intent import Intent


class Impressions:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def note(self, interview: InterviewId, **fields: Any) -> Change:
        """Fields of Debrief as they are to be from now on; a draft in which nothing is left goes."""
        about = self._about(interview)
        before = self._desk.store.get(Debrief, interview)
        after = replace(before or Debrief(interview), **fields)
        if after == (before or Debrief(interview)):
            return Change(Intent.IMPRESSION_NOTED.value, ())
        kept = None if after == Debrief(interview) else after
        return self._desk.write([Edit(before, kept)], Intent.IMPRESSION_NOTED, about)

    def moment(self, interview: InterviewId, contact: ContactId, text: str) -> Change:
        """What one remembers of this person."""
        before = self._desk.interview(interview)
        if all(part.contact != contact for part in before.people):
            raise WorldError("This person is no longer at the interview.")
        people = tuple(
            replace(part, moment=text or None) if part.contact == contact else part for part in before.people
        )
        if people == before.people:
            return Change(Intent.IMPRESSION_NOTED.value, ())
        return self._desk.write(
            [Edit(before, replace(before, people=people))], Intent.IMPRESSION_NOTED, self._about(interview)
        )

    def _about(self, interview: InterviewId) -> dict[str, str]:
        application = self._desk.application(self._desk.interview(interview).application)
        return self._desk.about(application, interview=interview)


def as_one(changes: Sequence[Change]) -> Change:
    """What was written bit by bit, from before the first to after the last; nothing where it came back to the same."""
    firsts: dict[tuple[type, tuple[object, ...]], Edit] = {}
    lasts: dict[tuple[type, tuple[object, ...]], Edit] = {}
    for change in changes:
        for edit in change.edits:
            key = (edit.kind, key_of(edit.value))
            firsts.setdefault(key, edit)
            lasts[key] = edit
    edits = [Edit(first.before, lasts[key].after) for key, first in firsts.items() if first.before != lasts[key].after]
    about = changes[-1].about if changes else {}
    applications = frozenset().union(*(change.applications for change in changes))
    intent = changes[-1].intent if changes else Intent.IMPRESSION_NOTED.value
    return Change(intent, tuple(edits), about, applications)
