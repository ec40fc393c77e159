"""A table of the sample files: kind, files, facts right, facts wrong, and each wrong one by name.

`make samples`, or `make samples ARGS=FOLDER` for another folder than the one beside the project. Every file is
brought into an empty record, as the command line does.
"""

import shutil
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from models.domain.change import Edit
from models.domain.report import FileReport
from models.domain.values import Settings
from models.services.imports_file import import_any
from models.store.repository import Store
from tests.models.formats.calendars import utc
from tests.samples.judging import Fact, facts
from tests.samples.known import KNOWN
from tests.samples.manifest import FOLDER, KINDS, LOCAL, Sample, samples

NOW = utc("2026-11-23T04:30:00")


@dataclass(slots=True)
class Row:
    kind: str
    files: int = 0
    right: int = 0
    wrong: list[tuple[Sample, Fact]] = field(default_factory=list)


class Empty:
    """An empty record that takes one file after the other, and is empty again before the next."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._count = folder, 0
        self._made = folder / "empty"
        store = Store.open(self._made)
        store.write([Edit(store.settings(), Settings(timezone=LOCAL))], "test")
        store.close()
        self._store: Store | None = None

    def bring_in(self, path: Path) -> FileReport:
        if self._store is None:
            self._count += 1
            self._store = Store.open(shutil.copytree(self._made, self._folder / str(self._count)))
        report = import_any(self._store, path, NOW)
        if report.added or report.merged:
            self.close()
        return report

    def close(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None


def judged(kind: str, folder: Path, empty: Empty) -> Row:
    row = Row(kind)
    for sample in samples(kind, folder):
        row.files += 1
        for fact in facts(sample, empty.bring_in(sample.path(folder))):
            if fact.right:
                row.right += 1
            else:
                row.wrong.append((sample, fact))
    empty.close()
    return row


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER
    if not (folder / "LICENCES.md").exists():
        print(f"The sample files are not here ({folder.name}/ beside the project, or name their folder).")
        return 1
    print(f"{'kind':<12}{'files':>6}{'right':>8}{'wrong':>8}")
    rows = []
    with tempfile.TemporaryDirectory() as temporary:
        empty = Empty(Path(temporary))
        for kind in KINDS:
            rows.append(row := judged(kind, folder, empty))
            print(f"{kind:<12}{row.files:>6}{row.right:>8}{len(row.wrong):>8}", flush=True)
    for row in rows:
        for sample, fact in row.wrong:
            name = f"{sample.kind}/{sample.name}"
            print(f"\n{name}: {fact.name}: {KNOWN.get((name, fact.name), 'NOT EXPLAINED')}")
            print(f"    {str(fact.wanted)[:150]}\n    {str(fact.said)[:150]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
