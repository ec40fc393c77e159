"""Everything, or a part of it, as a file for other programs."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from models.domain.errors import FileRefused
from models.formats import interchange
from models.formats.export_csv import write_applications
from models.formats.vcard_write import write_vcards
from models.services.files import write_private
from models.store.db import is_data
from models.store.repository import Store


def export(store: Store, kind: str, now: datetime) -> bytes:
    """`kind` is one of json, csv, vcf and ics; `now` decides what is due."""
    return _KINDS[kind](store, now)


def write(store: Store, kind: str, target: Path, now: datetime) -> None:
    """The same as a file. Raises FileRefused, for one above all that is the data itself by another name."""
    if is_data(store.folder, target):
        raise FileRefused("The export would overwrite the data itself. Name another file.")
    write_private(target, export(store, kind, now))


def _json(store: Store, _now: datetime) -> bytes:
    return interchange.write(store.archive())


def _csv(store: Store, _now: datetime) -> bytes:
    return write_applications(store.archive())


def _vcf(store: Store, _now: datetime) -> bytes:
    archive = store.archive()
    return write_vcards(archive.contacts, {company.id: company.name for company in archive.companies})


def _ics(store: Store, now: datetime) -> bytes:
    from models.formats.export_ics import Todo, write_calendar
    from models.services.outlook import outlook

    agenda, words, _ = outlook(store, now)
    todos = [
        Todo(f"{reminder.rule}-{reminder.subject}", words.title(reminder), words.why(reminder), reminder.due)
        for reminder in agenda.due
    ]
    return write_calendar(store.archive(), todos, now)


_KINDS: dict[str, Callable[[Store, datetime], bytes]] = {"json": _json, "csv": _csv, "vcf": _vcf, "ics": _ics}
