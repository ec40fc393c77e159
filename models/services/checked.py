"""The check for the command line: what is wrong, what can be done about it, and the lost files fetched where that is
wished."""

from datetime import datetime
from pathlib import Path

from models.domain.said import Said


def checked(folder: Path, fetching: bool, now: datetime) -> tuple[list[str], list[Said]]:
    """What is wrong, empty for sound data; and what was done, or can be done, about it. Raises WorldError."""
    from models.services import damage, lost_files
    from models.services.encryption import find_key
    from models.store.check import check

    faults = check(folder)
    if not faults:
        return [], []
    if find_key(folder):
        faults = check(folder)
    if damage.found(folder):
        return faults, damage.way_out(folder, now)
    lost = lost_files.look(folder, now, read=True)
    if not (fetching and lost.there):
        return faults, lost_files.way_out(lost)
    fetched = lost_files.fetch(folder, lost.lost, now, lambda _done, _of: None)
    return check(folder), lost_files.fetched_in_words(fetched)
