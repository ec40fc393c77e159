"""The data folder as a whole: opened for the window, backed up, restored, filled with an example, exported.

The screens reach the store through here and nowhere else.
"""

from datetime import datetime, timedelta
from pathlib import Path

from models.domain.clock import Clock
from models.domain.errors import StoreRefused
from models.domain.values import Settings
from models.services.house import Services
from models.store.db import wait_at_most
from models.store.engine import FILE_NAME, Locked as Locked, salt_of
from models.store.reading import holds_anything
from models.store.repository import Store

EXAMPLE = "example"
EXAMPLE_APPLICATIONS = 20
_USED = "used.at"
_AT_MOST = 0.8
"""Seconds that a person does not take for a fault."""
_CLOCK_SLACK = timedelta(days=1)
"""A journey through the zones, or a clock that somebody corrects, is no more than that."""


def open_folder(folder: Path, clock: Clock) -> Services:
    """Raises StoreRefused with a sentence where the folder cannot be used; Locked where its key is not to be had."""
    try:
        store = Store.open(folder)
    except Locked:
        from models.services.encryption import find_key, with_key

        try:
            store = with_key(lambda: Store.open(folder))
        except Locked as locked:
            found = damage(folder) if find_key(folder, locked.salt) else None
            if found is None:
                raise
            raise StoreRefused(found) from locked
    return Services(store, clock)


def answer_soon(services: Services) -> None:
    """For a window, which stands still while it waits for another writer: what is refused is tried again by itself."""
    wait_at_most(services.store.database, _AT_MOST)


def is_encrypted(folder: Path) -> bool:
    return salt_of(folder / FILE_NAME) is not None


def close(services: Services) -> None:
    services.store.close()


def is_empty(services: Services) -> bool:
    """Nothing was ever kept or chosen here: this is the first start."""
    return services.store.settings() == Settings() and not holds_anything(services.store)


def is_gone(folder: Path) -> bool:
    """Whether there was data here, of which the file is missing or empty now."""
    try:
        if (folder / FILE_NAME).stat().st_size:
            return False
    except OSError:
        pass  # opening it tells
    from models.store.vanished import vanished

    return vanished(folder)


def damage(folder: Path) -> str | None:
    """A sentence where what is kept in the folder is damaged; None for a sound one. Opens it by itself."""
    from models.store.check import damage

    return damage(folder)


def example_folder(folder: Path) -> Path:
    """Where the example lives: within the data folder, so that it goes with it, and never mixed with it."""
    return folder / EXAMPLE


def open_example(folder: Path, clock: Clock) -> Services:
    """The example beside the data in `folder`, made now if it is not there yet."""
    services = open_folder(example_folder(folder), clock)
    if not holds_anything(services.store):
        from models.services.sample import fill

        fill(services.store, clock.now(), EXAMPLE_APPLICATIONS, None)
    return services


def tidy(services: Services, now: datetime) -> None:
    """At a start, when nothing can be undone yet: what lay in the bin for too long goes, and files nobody refers to.

    Neither goes because a clock was set: how old something is, the record's own days say as well.
    """
    from models.services.days_lived import days_lived

    services.bin.expire(now)
    if days_lived(services.store, now).is_at_home(now):
        services.attachments.sweep(now)


def set_back(services: Services, now: datetime) -> datetime | None:
    """When Afterview was used last, where the clock now says that this is more than a day ahead; told once.

    A clock that is wrong makes reminders come at a wrong time, or not at all; the record itself does not mind.
    """
    found = services.store.recall(_USED)
    services.store.remember(_USED, now.isoformat())
    used = datetime.fromisoformat(found) if found else None
    return used if used is not None and used - now > _CLOCK_SLACK else None


def back_up(folder: Path, target: Path) -> None:
    """One verified file. Opens the data by itself, so a worker may call it."""
    from models.store.backup import back_up

    back_up(folder, target)


def restore(folder: Path, source: Path, now: datetime) -> Path | None:
    """Raises WorldError, and then nothing was changed; gives where the replaced data is kept."""
    from models.services.encryption import with_key
    from models.store.backup import restore

    return with_key(lambda: restore(folder, source, now))


def export(services: Services, kind: str, target: Path, now: datetime) -> None:
    """`kind` is json, csv, vcf or ics. Raises FileRefused."""
    from models.services.exports import write

    write(services.store, kind, target, now)
