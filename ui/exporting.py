"""Take it with you: the record, or a part of it, in a file that other programs read."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from models.domain.errors import WorldError
from ui.context import Context
from ui.wording import in_words, translate


def export(ctx: Context, parent: QWidget) -> None:
    """Ask for a file and its kind, and write it; what stands in the way is told above the page."""
    from models.services.folder import export

    filters = {
        translate("Export", "Everything, for Afterview (*.json)"): "json",
        translate("Export", "Applications as a table (*.csv)"): "csv",
        translate("Export", "People as address cards (*.vcf)"): "vcf",
        translate("Export", "Interviews and reminders for a calendar (*.ics)"): "ics",
    }
    name, chosen = QFileDialog.getSaveFileName(
        parent, translate("Export", "Export"), "afterview.json", ";;".join(filters)
    )
    if not name:
        return
    kind = filters.get(chosen, "json")
    target = Path(name) if Path(name).suffix else Path(f"{name}.{kind}")
    if target.suffix[1:].lower() in filters.values():
        kind = target.suffix[1:].lower()
    try:
        export(ctx.services, kind, target, ctx.clock.now())
    except WorldError as error:
        ctx.intents.trouble.emit(in_words(error.sentence))
