"""The rows of the page of people, put together from few statements."""

import json
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from operator import attrgetter

from models.domain.people_search import haystack
from models.domain.people_views import LetterWord, PersonRow
from models.domain.reminder import LETTERS, Reminder, Rule
from models.domain.values import ContactId, ContactKind
from models.services.gathering import gathering
from models.store import reading, reading_people
from models.store.reading import Source

_KINDS = {kind.value: kind for kind in ContactKind}


def due_letters(due: Iterable[Reminder]) -> dict[ContactId, LetterWord]:
    """What the agenda says of each person's letters."""
    words: dict[ContactId, LetterWord] = {}
    for reminder in due:
        if reminder.contact is None or reminder.rule not in LETTERS:
            continue
        if reminder.rule is Rule.REFERENCE_HEADS_UP:
            words[reminder.contact] = LetterWord.HEADS_UP_DUE
        else:
            words.setdefault(reminder.contact, LetterWord.DRAFT_DUE)
    return words


def people_rows(
    source: Source,
    words: Mapping[ContactId, LetterWord],
    now: datetime,
    among: Collection[ContactId] | None = None,
) -> tuple[PersonRow, ...]:
    """By name; needs a store and nothing else, so that another thread may ask it of a store of its own."""
    with gathering():
        return _People(source, words, now, among).rows()


class _People:
    def __init__(
        self,
        source: Source,
        words: Mapping[ContactId, LetterWord],
        now: datetime,
        among: Collection[ContactId] | None,
    ) -> None:
        self._listed = reading_people.listed(source, among)
        self._companies = dict(reading.company_names(source))
        self._met = reading_people.met(source, now, among)
        self._heard = reading_people.heard(source, now, among)
        self._written = reading_people.written(source, now, among)
        self._nicknames = nicknames(reading_people.nicknamed(source, among))
        self._words = words
        self._kinds: dict[str, tuple[ContactKind, ...]] = {}

    def rows(self) -> tuple[PersonRow, ...]:
        return tuple(sorted(map(self._row, self._listed), key=attrgetter("haystack", "contact")))

    def _row(self, one: reading_people.Listed) -> PersonRow:
        contact, name, confirmed, title, company, emails, phones, linkedin, kinds, met_at, notes = one
        employer = self._companies.get(company) if company is not None else None
        texts = (title, employer, *_opened(emails), *self._nicknames.get(contact, ()), linkedin, met_at, notes)
        met, thanked = self._met.get(contact, (None, False))
        letters, written = self._written.get(contact, (0, None))
        heard = self._heard.get(contact)
        # Instants are kept as text that sorts as they do; most people have none.
        last = None if met is written is heard is None else max(filter(None, (met, written, heard)))
        word = self._words.get(contact)
        return PersonRow(
            contact,
            name,
            title,
            company,
            employer,
            self._kinds_of(kinds),
            None if confirmed is None else bool(confirmed),
            None if met is None else datetime.fromisoformat(met),
            None if last is None else datetime.fromisoformat(last),
            letters,
            LetterWord.THANKED if word is None and thanked and not letters else word,
            met_at,
            haystack(name, texts, _opened(phones)),
        )

    def _kinds_of(self, text: str) -> tuple[ContactKind, ...]:
        found = self._kinds.get(text)
        if found is None:
            found = self._kinds[text] = tuple(_KINDS[kind] for kind in json.loads(text))
        return found


def _opened(text: str) -> tuple[str, ...]:
    """A list of text out of its column; a parser for one address in ten thousand rows would take most of the time."""
    if text == "[]":
        return ()
    if "\\" in text or '", "' in text:
        return tuple(json.loads(text))
    return (text[2:-2],)


def nicknames(cards: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    if not cards:
        return {}
    from models.formats.vcard import nicknames_of

    return {contact: nicknames_of(kept) for contact, kept in cards.items()}
