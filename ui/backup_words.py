"""What is said of backups: when, how large, why one was made, and what going back to it would change."""

from datetime import datetime

from models.domain.backups import BackupFile, BackupKind, ListDifference, Look
from ui.wording import day_and_time, grouped, tenths, translate

_MEGA = 1_000_000


def size(count: int) -> str:
    """ "4.2 MB"; what is smaller than a tenth of one in kB."""
    if count >= 100_000:
        return translate("Backups", "{size} MB").format(
            size=tenths(count / _MEGA) if count < 100 * _MEGA else count // _MEGA
        )
    return translate("Backups", "{size} kB").format(size=max(1, round(count / 1000)))


def why(one: BackupFile) -> str:
    """Why it was made, as a few words."""
    if not one.sound:
        return translate("Backups", "Cannot be read")
    return {
        BackupKind.DAILY: translate("Backups", "Of the day"),
        BackupKind.ASKED: translate("Backups", "Made when you asked"),
        BackupKind.BEFORE_IMPORT: translate("Backups", "Before an import"),
        BackupKind.BEFORE_STEP: translate("Backups", "Before an update"),
        BackupKind.BEFORE_RESTORE: translate("Backups", "Replaced by a restore"),
        BackupKind.APART: translate("Backups", "A copy of your own"),
    }[one.kind]


def when(moment: datetime, now: datetime) -> str:
    """Both in the zone to be shown."""
    return day_and_time(moment, now.date())


def list_name(name: str) -> str:
    return {
        "applications": translate("Backups", "Applications"),
        "interviews": translate("Backups", "Interviews"),
        "debriefs": translate("Backups", "Debriefs"),
        "contacts": translate("Backups", "People"),
        "companies": translate("Backups", "Companies"),
        "letters": translate("Backups", "Letters"),
        "notes": translate("Backups", "Notes"),
        "questions": translate("Backups", "Questions"),
        "offers": translate("Backups", "Offers"),
        "attachments": translate("Backups", "Files"),
    }[name]


def difference(one: ListDifference) -> str:
    """What would happen to one list; empty where nothing would."""
    parts = []
    if one.goes:
        parts.append(translate("Backups", "%Ln would go", "", one.goes))
    if one.comes_back:
        parts.append(translate("Backups", "%Ln would come back", "", one.comes_back))
    if one.differs:
        parts.append(translate("Backups", "{count} as they were then").format(count=grouped(one.differs)))
    return ", ".join(parts)


def summary(look: Look) -> str:
    """What going back would change, as a sentence."""
    if not look.beside:
        return translate("Backups", "There is nothing here to compare it with.")
    if look.same():
        return translate("Backups", "It holds the same as there is here now.")
    gone = sum(one.goes for one in look.lists)
    if gone:
        return translate("Backups", "Entries that are not in the backup and would go: {count}.").format(
            count=grouped(gone)
        )
    return translate("Backups", "Nothing that is here now would go.")
