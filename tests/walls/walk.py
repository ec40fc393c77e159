"""A walk through the window's ways of making files, in a process of its own: `python walk.py MASK DATA OUT`.

It starts as a person starts it, by `main.main`, under the mask that is given in octal. When the window stands it makes
every kind of file, says `standing` and waits for a line; then a fault and the quitting make the last ones.
"""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import main

if TYPE_CHECKING:
    from ui.app import Afterview

WORDS = "Marigold-Pemberton"
"""Stands in everything that a person typed here; no log and no name of a file may hold it."""


def commands(data: Path, out: Path) -> None:
    folder = ["--data", str(data)]
    card = out / "card.vcf"
    card.write_text(f"BEGIN:VCARD\r\nVERSION:4.0\r\nFN:{WORDS}\r\nEMAIL:{WORDS}@contoso.example\r\nEND:VCARD\r\n")
    for words in (
        ["sample", "--applications", "6"], ["check"], ["import", str(card)], ["agenda", "--json"],
        ["backup", str(out / "all.zip")], ["restore", str(out / "all.zip")],
        *(["export", "--format", kind, "-o", str(out / f"all.{kind}")] for kind in ("json", "csv", "vcf", "ics")),
    ):  # fmt: skip
        if main.main([*folder, *words]):
            raise SystemExit(f"{words} was refused")


def kept_by_itself(data: Path, out: Path) -> None:
    """Backups of the rotation, here and in a folder of one's choice; an encrypted folder, and one that was damaged."""
    from models.adapters.system_clock import SystemClock
    from models.domain.backups import BackupKind
    from models.domain.preferences import BackupPlan
    from models.services import backups, encryption

    now, chosen = SystemClock().now(), out / "chosen"
    chosen.mkdir()
    for plan in (BackupPlan(), BackupPlan(folder=str(chosen))):
        backups.make(data, plan, BackupKind.DAILY, now, lambda _done, _of: None)
    sealed, damaged = data.with_name("sealed"), data.with_name("damaged")
    for folder in (sealed, damaged):
        main.main(["--data", str(folder), "import", str(out / "card.vcf")])
        with_a_file(folder)
    encryption.encrypt(sealed, encryption.fresh().key, lambda _done, _of: None)
    backups.make(sealed, BackupPlan(), BackupKind.DAILY, now, lambda _done, _of: None)
    for mend in (["salvage"], ["restore", str(out / "all.zip")]):
        spoil(damaged / "afterview.sqlite3")
        if main.main(["--data", str(damaged), *mend]):
            raise SystemExit(f"{mend} was refused")


def with_a_file(folder: Path) -> None:
    from models.adapters.system_clock import SystemClock
    from models.domain.values import NoteId
    from models.services import folder as folders

    services, now = folders.open_folder(folder, SystemClock()), SystemClock().now()
    note = services.notes.create(now, title=WORDS, body=f"# {WORDS}\n").about["note"]
    services.attachments.add(WORDS.encode() * 100, f"{WORDS}.txt", now, note=NoteId(note))
    folders.close(services)


def spoil(file: Path) -> None:
    with file.open("r+b") as opened:
        opened.seek(4096)
        opened.write(b"\xff" * 4096)


def in_the_window(afterview: "Afterview", out: Path) -> None:
    from models.domain.values import NoteId
    from models.services import folder as folders
    from models.services.attachments import Copied

    context = afterview._ctx
    if context is None or afterview.window is None:
        raise SystemExit("there is no window")
    services, now = context.services, context.clock.now()
    context.intents.do(None, lambda: services.people.create(WORDS, now))
    note = services.notes.create(now, title=WORDS, body=f"# {WORDS}\n").about["note"]
    copied: Copied = services.attachments.copy(WORDS.encode(), f"{WORDS}.txt")
    context.intents.do(None, lambda: services.attachments.add(copied, f"{WORDS}.txt", now, note=NoteId(note)))
    context.intents.trouble.emit(f"{WORDS} is full.")
    context.jobs.run(folders.back_up, services.store.folder, out / "window.zip")
    missing = out / WORDS / "gone.zip"
    context.jobs.run(folders.restore, services.store.folder, missing, now, failed=lambda _error: None)
    context.jobs.finish()


def main_walk(mask: str, data: Path, out: Path) -> int:
    os.umask(int(mask, 8))
    commands(data, out)
    kept_by_itself(data, out)

    from PySide6.QtCore import QTimer

    from ui.app import Afterview

    settle = Afterview._settle

    def stand(afterview: Afterview) -> None:
        settle(afterview)
        in_the_window(afterview, out)
        QTimer.singleShot(1500, afterview, lambda: wait(afterview))

    def wait(afterview: Afterview) -> None:
        QTimer.singleShot(200, afterview, afterview.quit)
        os.write(1, b"standing\n")
        sys.stdin.readline()
        raise KeyError(WORDS)

    Afterview._settle = stand  # type: ignore[method-assign, assignment]
    return main.main(["--data", str(data)])


if __name__ == "__main__":
    sys.exit(main_walk(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])))
