"""Damaged data: found, and what can be done about it prepared, shown and carried out.

All of it works on the files by itself and may be called by a worker; `offer` and what follows need the record closed.
"""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from models.domain.backups import BackupFile, BackupKind
from models.domain.clock import Clock
from models.domain.damage import Offer, Saved
from models.domain.errors import WorldError
from models.domain.said import Counted, Said
from models.services.damage_offer import file_name, is_sealed, offer as offer
from models.services.folder import close, open_folder
from models.services.house import Services

_DAY, _FILES = "check.day", "check.files"


def due(services: Services, now: datetime) -> bool:
    """Whether today's look at the record is still to come; it costs some seconds with ten thousand entries."""
    return services.store.recall(_DAY) != now.date().isoformat()


def done(services: Services, now: datetime) -> None:
    """The record was found sound; one that is not is looked at again at the next start."""
    services.store.remember(_DAY, now.date().isoformat())


def is_over(services: Services) -> bool:
    """The record was closed while it was looked at: there is nobody left to tell."""
    return services.store.database.is_closed()


def found(folder: Path) -> list[str]:
    """What is wrong with the database; empty for a sound one. May be called while the record is open."""
    from models.store.check import damaged

    return damaged(folder)


def lost_files(folder: Path) -> list[str]:
    """Files beside notes and applications that are gone or of another size, as sentences."""
    from models.store.check import lost_files

    return lost_files(folder)


def first_told(services: Services, lost: list[str]) -> bool:
    """Whether these lost files are to be told of: once, until they are others."""
    said = "\n".join(lost)
    if (services.store.recall(_FILES) or "") == said:
        return False
    services.store.remember(_FILES, said)
    return bool(lost)


def is_beyond_opening(folder: Path) -> bool:
    """Whether the data cannot be shown because it is damaged or gone, and not for any other reason."""
    from models.store.vanished import vanished

    return vanished(folder) or bool(_found_with_key(folder))


def _found_with_key(folder: Path) -> list[str]:
    """The same, where the key of encrypted data may have to be looked for: its first bytes are spoiled."""
    from models.services.encryption import find_key

    return found(folder) or (found(folder) if find_key(folder) else [])


def way_out(folder: Path, now: datetime) -> list[Said]:
    """For the command line: the newest backup beside damaged data, and whether it can be opened here and now."""
    from models.services.damage_offer import kept_backups
    from models.services.encryption import system_keyring, unlock_from_keyring
    from models.store.keys import of_salt
    from models.store.whose_key import salt_in

    newest = next(iter(kept_backups(folder, now)), None) if _found_with_key(folder) else None
    if newest is None:
        return []
    salt = salt_in(Path(newest.file))
    if salt is None or of_salt(salt) is not None or unlock_from_keyring(salt, system_keyring()):
        return [_plain_backup(newest.file)]
    return [_sealed_backup(newest.file)]


def save(folder: Path, now: datetime) -> tuple[Path, list[Said]]:
    """All at once, for the command line: where the damaged file is kept, and what was saved.

    Raises WorldError, for data that is sound as well: there is nothing to save then.
    """
    if not _found_with_key(folder):
        raise WorldError("Nothing in “{folder}” is damaged, so it was left as it is.", folder=folder)
    offered = offer(folder, now)
    if offered.saved is None:
        let_go(offered)
        raise WorldError(_why_nothing(offered))
    from models.services.lost_files import bring_back, fetched_in_words

    kept = take(folder, offered, now)
    return kept, [*in_words(offered.saved), *fetched_in_words(bring_back(folder, now))]


def with_backup(offered: Offer, file: Path, now: datetime) -> Offer:
    """The same with a backup that the person chose. Raises WorldError where it is none, or not whole."""
    from models.services.encryption import with_key
    from models.store.backup_look import look

    coming = Path(offered.place) / "coming"
    coming.mkdir(mode=0o700, exist_ok=True)
    sealed = is_sealed(Path(offered.place).parent)
    beside = with_key(lambda: look(coming, file, now, sealed=sealed))
    chosen = BackupFile(str(file), beside.made, beside.size, BackupKind.APART, False)
    return replace(offered, backup=chosen, beside=beside)


def begin_anew(folder: Path, offered: Offer, clock: Clock) -> Path | None:
    """An empty record, where nothing can be read and nothing is to be gone back to; gives where the damaged file is
    kept, None where there was none. Raises WorldError."""
    from models.store.salvage import put_in_place

    fresh = Path(offered.place) / "verified"
    close(open_folder(fresh, clock))
    kept = put_in_place(folder, fresh / file_name(), clock.now())
    let_go(offered)
    return kept if kept.exists() else None


def take(folder: Path, offered: Offer, now: datetime) -> Path:
    """Lets what was saved take the place of what is damaged; gives where that is kept. Raises WorldError."""
    from models.store.salvage import put_in_place

    kept = put_in_place(folder, Path(offered.place) / "coming" / file_name(), now)
    let_go(offered)
    return kept


def go_back(folder: Path, offered: Offer, source: Path, now: datetime) -> Path | None:
    """Puts a backup in the place of what is damaged; gives where that is kept. Raises WorldError."""
    from models.services.folder import restore

    kept = restore(folder, source, now)
    let_go(offered)
    return kept


def let_go(offered: Offer) -> None:
    """Nothing of what was prepared is wanted any more."""
    from models.store.backup_verify import let_go

    let_go(Path(offered.place))


def _why_nothing(offered: Offer) -> Said:
    """For the command line: why nothing was saved, and what there is instead."""
    why = offered.trouble or Said("Nothing could be read. It was left as it is; restore a backup.")
    if offered.sealed is not None:
        data = offered.sealed.made is None
        there = Said("Afterview's window asks for the recovery code.") if data else _sealed_backup(offered.sealed.file)
    elif offered.backup is not None:
        there = _plain_backup(offered.backup.file)
    else:
        return why
    return Said("{why} {more}", why=why, more=there)


def _plain_backup(file: str) -> Said:
    return Said("The newest backup beside the data is “{file}”.", file=file)


def _sealed_backup(file: str) -> Said:
    return Said(
        "The newest backup beside the data is “{file}”. It is encrypted, and its key is not at hand: unlock this "
        "computer's keyring and try again, or start Afterview's window, which asks for the recovery code.",
        file=file,
    )


def in_words(saved: Saved) -> list[Said]:
    """For the command line: what was saved and what was not."""
    found: list[Said] = [Counted("%Ln entries could be read.", "1 entry could be read.", saved.kept)]
    if saved.partly:
        found.append(Said("Of {count} of them only a part could be read.", count=saved.partly))
    if saved.given:
        found.append(Said("In {count} of them a backup filled a gap.", count=saved.given))
    if saved.lost:
        found.append(
            Counted("%Ln entries could not be read and are lost.", "1 entry could not be read and is lost.", saved.lost)
        )
    if saved.made_up:
        found.append(
            Counted(
                "%Ln entries were made anew for what belongs to them; they say so.",
                "1 entry was made anew for what belongs to it; it says so.",
                saved.made_up,
            )
        )
    return found
