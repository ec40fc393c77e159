"""Files into the record: first a plan that changes nothing, then one transaction that can be undone.

The command line takes a plan whole; the window shows it, lets the user change or leave out entries
(`Choice`), plans again with that, and carries out what is on the screen. A file is planned against the
record as it is: the same file a second time plans nothing.
"""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from models.domain.change import Change
from models.domain.errors import FileRefused
from models.domain.report import FileReport
from models.services import imports_json
from models.services.draft import Draft
from models.services.etiquette import etiquette_of
from models.services.file_kinds import LIMITS, FileKind, kind_of, kind_of_bytes
from models.services.files import read_bytes
from models.services.gathering import gathering
from models.services.import_plan import Choice, Plan, Progress
from models.services.import_report import report_of
from models.store.repository import Store

if TYPE_CHECKING:
    from models.domain.table import TableChoice

INTENT = imports_json.INTENT

Choices = Mapping[int, Choice]


def nobody(_done: int, _of: int) -> None:
    """The progress of what nobody watches."""


def plan(
    store: Store,
    path: Path,
    now: datetime,
    own: frozenset[str] = frozenset(),
    choices: Choices | None = None,
    *,
    table: "TableChoice | None" = None,
    progress: Progress = nobody,
) -> Plan:
    """What the file would do. `own` are addresses that are the user's besides those in the settings.

    Raises FileRefused when the file cannot be read as what it is, Cancelled where `progress` says so.
    """
    kind = kind_of(path)
    if kind is FileKind.ARCHIVE:
        return _plan_json(store, path)
    data = read_bytes(path, LIMITS[kind])
    return _planned(store, kind, data, path, now, own, choices or {}, table, progress)


def plan_bytes(
    store: Store,
    data: bytes,
    path: Path,
    now: datetime,
    own: frozenset[str] = frozenset(),
    choices: Choices | None = None,
    *,
    table: "TableChoice | None" = None,
    progress: Progress = nobody,
) -> Plan:
    """The same for contents that are at hand; the ending of `path` says what they are, where they do not do so."""
    kind = kind_of_bytes(path.name, data[:4096])
    if kind is None or kind is FileKind.ARCHIVE:
        raise FileRefused(f"“{path.name}” is of no kind that can be brought in this way.")
    return _planned(store, kind, data, path, now, own, choices or {}, table, progress)


def _planned(
    store: Store,
    kind: FileKind,
    data: bytes,
    path: Path,
    now: datetime,
    own: frozenset[str],
    choices: Choices,
    table: "TableChoice | None",
    progress: Progress,
) -> Plan:
    from models.services.import_reading import Reading

    settings = store.settings()
    mine = frozenset(address.casefold() for address in (*settings.own_addresses, *own))
    with gathering():
        reading = Reading(Draft(store), etiquette_of(settings).zone_name, now, mine, choices, progress)
        try:
            return reading.plan(path, kind, data, table)
        finally:
            reading.let_go()


def _plan_json(store: Store, path: Path) -> Plan:
    found = imports_json.plan_json(store, path)
    report = found.report
    return Plan(
        path,
        edits=found.edits,
        refused=tuple(report.refused),
        left_alone=tuple(report.left_alone),
        notices=tuple(report.notices),
        named=tuple(
            (head, name) for head, names in (("added", report.added), ("merged", report.merged)) for name in names
        ),
    )


def carry_out(store: Store, planned: Plan) -> tuple[Change | None, FileReport]:
    """Writes what was planned, all of it or nothing, and says what became of each entry.

    Raises RowMovedOn when the record has changed since the plan was made.
    """
    return write(store, planned), report_of(planned)


def write(store: Store, planned: Plan, progress: Progress = nobody) -> Change | None:
    """The writing alone; None where there is nothing new. Raises Cancelled too, where `progress` says so."""
    if not planned.edits:
        return None
    return store.write(planned.edits, INTENT, {"file": planned.path.name}, progress=progress)


def import_file(store: Store, path: Path, now: datetime, own: frozenset[str] = frozenset()) -> FileReport:
    """Plan and carry out at once, as the command line does. Raises FileRefused."""
    return carry_out(store, plan(store, path, now, own))[1]
