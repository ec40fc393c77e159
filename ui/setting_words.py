"""Which setting was changed, as the undo bar and the undo history say it; loaded with the first that is."""

from dataclasses import fields

from PySide6.QtCore import QCoreApplication

from models.domain.change import Change
from models.domain.mail import WritingDesk
from models.domain.preferences import Appearance, BackupPlan
from models.domain.values import Settings

translate = QCoreApplication.translate
KINDS = (Settings, Appearance, BackupPlan, WritingDesk)
SWITCHES = frozenset({"business_days_only", "contrast", "daily"})


def said(change: Change) -> str:
    """Empty where several settings, or none that has a name, were changed at once."""
    changed = _changed(change)
    names = {_name(setting) for setting in changed}
    if len(names) != 1:
        return ""
    name = names.pop()
    switched = [value for setting, value in changed.items() if setting in SWITCHES]
    if not name or len(switched) != 1:
        return translate("Undo", "{setting} changed").format(setting=name) if name else ""
    # What was never set is as if it were on.
    on = translate("Undo", "{setting} switched on")
    return (translate("Undo", "{setting} switched off") if switched[0] is False else on).format(setting=name)


def _changed(change: Change) -> dict[str, object]:
    """Each setting that is another now, with what it is now; one that was never kept had its default."""
    found: dict[str, object] = {}
    for edit in change.edits:
        kept = edit.after or edit.before
        if not isinstance(kept, KINDS):
            continue
        before, after = edit.before or type(kept)(), edit.after or type(kept)()
        for field in fields(after):
            now = getattr(after, field.name)
            if now != getattr(before, field.name):
                found[field.name] = now
    return found


def _name(setting: str) -> str:
    names = {
        "name": translate("Undo", "Your name"),
        "own_addresses": translate("Undo", "Your own addresses"),
        "timezone": translate("Undo", "Your time zone"),
        "school": translate("Undo", "Etiquette"),
        "day_starts": translate("Undo", "Quiet hours"),
        "day_ends": translate("Undo", "Quiet hours"),
        "business_days_only": translate("Undo", "Working days alone"),
        "holiday_country": translate("Undo", "Public holidays"),
        "search_gap_days": translate("Undo", "Days until something new is suggested"),
        "silence_days": translate("Undo", "Days of silence"),
        "scheme": translate("Undo", "Light or dark"),
        "scale": translate("Undo", "Size of everything"),
        "contrast": translate("Undo", "High contrast"),
        "motion": translate("Undo", "Motion"),
        "language": translate("Undo", "Language"),
        "folder": translate("Undo", "Folder of backups"),
        "daily": translate("Undo", "Daily backup"),
        "tone": translate("Undo", "Tone of letters"),
        "signature": translate("Undo", "Signature"),
        "connect": translate("Undo", "Proposal to connect on LinkedIn"),
    }
    return names.get(setting, "")
