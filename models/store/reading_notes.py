"""What the list of notes needs, in one statement over plain tuples; of a body only its beginning is read."""

from collections.abc import Collection
from typing import NamedTuple

from models.domain.values import ApplicationId, ContactId, NoteId
from models.store.reading import Source, by_ids, rows

BEGINNING = 600
"""Characters of a body that are read for the list."""


class ListedNote(NamedTuple):
    """Instants as they are kept; the application is the linked one, or that of the linked interview."""

    note: NoteId
    title: str | None
    beginning: str | None
    created_at: str | None
    updated_at: str | None
    application: ApplicationId | None
    company: str | None
    person: str | None


_LISTED = f"""
SELECT n.id, n.title, substr(n.body, 1, {BEGINNING}), n.created_at, n.updated_at, a.id, c.name, p.name
FROM notes AS n
LEFT JOIN interviews AS i ON i.id = n.interview
LEFT JOIN applications AS a ON a.id = coalesce(n.application, i.application)
LEFT JOIN companies AS c ON c.id = a.company
LEFT JOIN contacts AS p ON p.id = n.contact
"""


def listed(source: Source, among: Collection[NoteId] | None = None) -> list[ListedNote]:
    """Every note, or some; in no order."""
    found = rows(source, _LISTED) if among is None else by_ids(source, f"{_LISTED} WHERE n.id IN", among)
    return list(map(ListedNote._make, found))


def ids(source: Source) -> list[NoteId]:
    """Every note, the latest first."""
    sql = "SELECT id FROM notes ORDER BY coalesce(updated_at, created_at) DESC, id DESC"
    return [row[0] for row in rows(source, sql)]


def questions(source: Source) -> int:
    """How many different questions the bank has."""
    return int(next(rows(source, "SELECT count(DISTINCT lower(text)) FROM questions"))[0])


def holding(source: Source, words: Collection[str]) -> set[NoteId]:
    """Notes whose body holds all these words somewhere; case does not matter in ASCII."""
    where = " AND ".join("body LIKE ? ESCAPE '!'" for _ in words)
    wanted = [f"%{_plain(word)}%" for word in words]
    return {row[0] for row in rows(source, f"SELECT id FROM notes WHERE {where}", wanted)}


def _plain(word: str) -> str:
    return word.replace("!", "!!").replace("%", "!%").replace("_", "!_")


def applications(source: Source) -> list[tuple[ApplicationId, str, str, str]]:
    """Id, company, role and stage of every application."""
    sql = "SELECT a.id, c.name, a.role, a.stage FROM applications AS a JOIN companies AS c ON c.id = a.company"
    return list(rows(source, f"{sql} ORDER BY c.name, a.id"))


def people(source: Source) -> list[tuple[ContactId, str, str | None]]:
    """Id, name and company of everybody."""
    sql = "SELECT p.id, p.name, c.name FROM contacts AS p LEFT JOIN companies AS c ON c.id = p.company"
    return list(rows(source, f"{sql} ORDER BY p.name, p.id"))
