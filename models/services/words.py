"""The words that a proofreader has to know: names in the record, what the user writes of, and their own dictionary."""

import re
from collections import Counter
from collections.abc import Iterator

from models.domain.change import Change, Edit
from models.domain.errors import WorldError
from models.domain.mail import Dispatch, KnownWord, Language, MailAccount
from models.domain.values import (
    Application,
    Company,
    Debrief,
    Interview,
    Letter,
    Note,
    Question,
    Reference,
    Reply,
)
from models.services.desk import Desk
from models.services.intent import Intent
from models.store import reading

LONGEST_WORD = 100
_SILENT = frozenset((Letter, Dispatch, MailAccount, Reply, Reference))
"""What is written there makes no word known: a letter that is being typed least of all."""
_NAME = re.compile(r"(?<=[^\s.!?:\-–—\"“„(\[] )[A-ZÄÖÜ][^\W\d_]{2,40}|\b[^\W\d_]+[A-Z][^\W_]*\b")
"""A word with a capital inside a sentence, or with one inside itself."""
_AT_LEAST = 2


class Words:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._names: frozenset[str] | None = None
        self._seen: tuple[int, int] | None = None
        desk.listen(self._on_change)

    def known(self, language: Language) -> frozenset[str]:
        """Names as they stand in the record (several words), and single words. Quick while only letters change."""
        own = frozenset(one.word for one in self.own() if _family(one.language) == _family(language))
        others = self._desk.store.state()[1]
        if self._names is None or self._seen is None or self._seen[1] != others:
            self._names, self._seen = frozenset(self._record()), self._desk.store.state()
        return self._names | own

    def own(self) -> tuple[KnownWord, ...]:
        """The user's own dictionary, by word."""
        return tuple(sorted(self._desk.store.all(KnownWord), key=lambda one: (one.word.casefold(), one.language)))

    def add(self, word: str, language: Language) -> Change:
        """Nothing where it is there already. Raises a sentence where it is no word."""
        word = word.strip().replace("’", "'")
        if not 0 < len(word) <= LONGEST_WORD or any(mark.isspace() or not mark.isprintable() for mark in word):
            raise WorldError("A word for the dictionary is one word, without blanks.")
        if self._desk.store.get(KnownWord, word, language) is not None:
            return Change(Intent.WORD_ADDED.value, ())
        return self._desk.write([Edit(None, KnownWord(word, language))], Intent.WORD_ADDED, {"word": word})

    def remove(self, word: str, language: Language) -> Change:
        before = self._desk.store.get(KnownWord, word, language)
        if before is None:
            raise WorldError("“{word}” is no longer in the dictionary.", word=word)
        return self._desk.write([Edit(before, None)], Intent.WORD_REMOVED, {"word": word})

    def _on_change(self, change: Change) -> None:
        if any(edit.kind not in _SILENT for edit in change.edits):
            self._names = None

    def _record(self) -> Iterator[str]:
        store = self._desk.store
        yield from (name for _, name in reading.all_contact_names(store))
        for company in store.all(Company):
            yield company.name
            yield company.industry or ""
        yield from (store.settings().name and [store.settings().name or ""]) or ()
        for application in store.all(Application):
            yield application.role
            yield from application.tags
            yield application.location or ""
        yield from _written_of(self._texts())

    def _texts(self) -> Iterator[str | None]:
        """What the user wrote for themselves."""
        store = self._desk.store
        for debrief in store.all(Debrief):
            yield from (*debrief.focus, *debrief.went_well, *debrief.went_badly, *debrief.forgot)
            yield from (debrief.company_impression, debrief.people_impression, debrief.place_impression)
        for interview in store.all(Interview):
            yield from (part.moment for part in interview.people)
        for note in store.all(Note):
            yield from (note.title, note.body)
        for question in store.all(Question):
            yield from (question.text, question.answer, question.better_answer)


def _written_of(texts: Iterator[str | None]) -> Iterator[str]:
    """Names of things that come up twice at least: one that comes up once may be a slip."""
    counted = Counter(match.group() for text in texts if text for match in _NAME.finditer(text[:20_000]))
    return (word for word, times in counted.items() if times >= _AT_LEAST)


def _family(language: Language) -> str:
    """A word that was added in a British letter is known in an American one."""
    return language.value[:2]
