"""The program that is killed while it backs up, rotates and restores: `python -m tests.kills.keeper FOLDER WORK SEED`.

Each round writes a pair (a company and one of its people, in one transaction), keeps a backup as of another day, and
goes back to one of those there are. Its words: `ready` before the first round, `round` after each.
"""

import random
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from models.domain.backups import BackupKind
from models.domain.change import Edit
from models.domain.preferences import BackupPlan
from models.domain.values import Company, CompanyId, Contact, ContactId
from models.services.backups import make, restore, shelf
from models.store import Store
from models.store.attachments import copy_in

BEGINNING = datetime(2026, 1, 1, 9, 0, tzinfo=UTC)


def nobody(_done: int, _of: int) -> None:
    pass


def add_pair(folder: Path) -> None:
    with closing(Store.open(folder)) as store:
        number = len(store.all(Company))
        company = Company(CompanyId(f"co-{number:04}"), f"Company {number}")
        person = Contact(ContactId(f"con-{number:04}"), f"Person {number}", company=company.id)
        copy_in(folder, f"paper {number}".encode() * 2000)
        store.write([Edit(None, company), Edit(None, person)], "test")


def main(folder: Path, work: str, seed: int) -> None:
    chance, plan = random.Random(seed), BackupPlan()
    now = BEGINNING + timedelta(days=len(list((folder / "backups").glob("*"))) + 40 * seed)
    print("ready", flush=True)
    while True:
        now += timedelta(days=1)
        if work == "damaged":
            restore(folder, Path(shelf(folder, plan).files[-1].file), now, nobody)
            return
        add_pair(folder)
        make(folder, plan, BackupKind.ASKED, now, nobody)
        found = [one for one in shelf(folder, plan).files if one.sound]
        if work == "restore":
            restore(folder, Path(chance.choice(found).file), now, nobody)
        print("round", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
