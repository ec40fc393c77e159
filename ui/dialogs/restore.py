"""Going back to a backup: chosen, named with its date and size, asked once, then put in place."""

from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from models.domain.errors import WorldError
from models.services import folder as folders
from ui.context import Context
from ui.wording import day_and_time, in_words, translate


def restore_backup(ctx: Context, parent: QWidget, folder: Path) -> bool:
    """True when the folder holds the backup's data now; what was there is kept beside it."""
    kinds = translate("Restore", "Backups (*.zip *.sqlite3);;All files (*)")
    name, _kind = QFileDialog.getOpenFileName(parent, translate("Restore", "Restore a backup"), str(Path.home()), kinds)
    if not name or not _sure(ctx, parent, Path(name)):
        return False
    try:
        kept = folders.restore(folder, Path(name), ctx.clock.now())
    except WorldError as error:
        ctx.intents.trouble.emit(in_words(error.sentence))
        return False
    if kept is not None:
        told = translate("Restore", "The backup is in place. What was here before is kept in {file}.")
        QMessageBox.information(parent, translate("Restore", "Afterview – Restored"), told.format(file=kept))
    return True


def _sure(ctx: Context, parent: QWidget, source: Path) -> bool:
    try:
        facts = source.stat()
    except OSError as error:
        why = error.strerror or translate("Restore", "the system refused")
        ctx.intents.trouble.emit(translate("Restore", "“{file}” cannot be read: {why}.").format(file=source, why=why))
        return False
    made = datetime.fromtimestamp(facts.st_mtime, UTC).astimezone(ctx.services.reminders.etiquette().zone)
    question = translate(
        "Restore",
        "Go back to “{file}”, written on {when}, {size} kB? What is here now is kept beside it, but later changes "
        "are not in the backup.",
    ).format(file=source.name, when=day_and_time(made), size=max(1, facts.st_size // 1024))
    box = QMessageBox(QMessageBox.Icon.Question, translate("Restore", "Afterview – Restore"), question, parent=parent)
    go = box.addButton(translate("Restore", "Restore"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(translate("Restore", "Leave it as it is"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    return box.clickedButton() is go
