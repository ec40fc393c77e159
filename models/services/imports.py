"""Files into the record: first a plan that changes nothing, then one transaction that can be undone.

The command line takes a plan whole; the window shows it, lets the user change or leave out entries
(`Choice`), plans again with that, and carries out what is on the screen. A file is planned against the
record as it is: the same file a second time plans nothing.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from models.domain.change import Change
from models.domain.errors import FileRefused, RowMovedOn
from models.domain.report import FileReport
from models.domain.said import Said
from models.domain.values import Merged
from models.services import imports_json
from models.services.draft import Draft
from models.services.etiquette import etiquette_of
from models.services.file_kinds import LIMITS, FileKind, kind_of, kind_of_bytes
from models.services.files import read_bytes
from models.services.gathering import gathering
from models.services.import_plan import Choice, Plan, Progress
from models.services.import_report import report_of
from models.services.intent import Intent
from models.store.repository import Store

if TYPE_CHECKING:
    from models.domain.table import TableChoice

Choices = Mapping[int, Choice]
T = TypeVar("T")

MOST_TRIES = 5
_NEVER_LET_IN = Said(
    "Something else keeps writing into Afterview's data, so nothing was brought in. Try again when it has finished."
)


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
    kind, mark = kind_of(path), store.mark()
    if kind is FileKind.ARCHIVE:
        return replace(_plan_json(store, path), mark=mark)
    data = read_bytes(path, LIMITS[kind])
    return replace(_planned(store, kind, data, path, now, own, choices or {}, table, progress), mark=mark)


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
    kind, mark = kind_of_bytes(path.name, data[:4096]), store.mark()
    if kind is None or kind is FileKind.ARCHIVE:
        raise FileRefused("“{name}” is of no kind that can be brought in this way.", name=path.name)
    return replace(_planned(store, kind, data, path, now, own, choices or {}, table, progress), mark=mark)


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
            return replace(reading.plan(path, kind, data, table), digest=sha256(data).hexdigest())
        finally:
            reading.let_go()


def _plan_json(store: Store, path: Path) -> Plan:
    found = imports_json.plan_json(store, path, {one.gone: one.became for one in store.all(Merged)})
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
    """The writing alone; None where there is nothing new. Raises Cancelled too, where `progress` says so.

    Raises RowMovedOn when anybody has written since the plan was made: it might bring in twice what they brought.
    """
    if not planned.edits:
        return None
    return store.write(
        planned.edits, Intent.FILE_IMPORTED, {"file": planned.path.name}, progress=progress, mark=planned.mark
    )


def import_file(store: Store, path: Path, now: datetime, own: frozenset[str] = frozenset()) -> FileReport:
    """Plan and carry out at once, as the command line does. Raises FileRefused."""
    from models.services.backups import BeforeImport

    guard = BeforeImport(store, now)

    def take(planned: Plan) -> tuple[Change | None, FileReport]:
        guard.of(planned.brings, nobody)
        return carry_out(store, planned)

    return brought_in(lambda: plan(store, path, now, own), take)[1]


def brought_in(plan_it: Callable[[], Plan], take: Callable[[Plan], T]) -> T:
    """What `take` gives for a plan of the record as it is; where somebody writes meanwhile, it is planned again.

    Raises RowMovedOn where others write again and again.
    """
    for _ in range(MOST_TRIES):
        with suppress(RowMovedOn):
            return take(plan_it())
    raise RowMovedOn(_NEVER_LET_IN)
