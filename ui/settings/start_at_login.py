"""The switch that has the program start with one's login, in the tray; at once, for this person alone."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from models.adapters.autostart import Autostart, of_this_system
from models.services.folder import EXAMPLE
from ui.context import Context
from ui.settings.rows import Rows
from ui.widgets.switch import Switch


def own_folder(shown: Path) -> Path:
    """What starts with a login is one's own data, also where the example beside it is shown."""
    return shown.parent if shown.name == EXAMPLE else shown


class StartAtLogin(Switch):
    """Asks the system each time it is shown: an entry may be switched off in the desktop’s own settings as well."""

    def __init__(self, ctx: Context, parent: QWidget | None, entry: Autostart | None = None) -> None:
        super().__init__(ctx.theme, self.tr("Start when I log in"), parent)
        self._ctx = ctx
        self._entry = entry or of_this_system(own_folder(ctx.services.store.folder))
        self.clicked.connect(self._on_clicked)
        ctx.undo.indexChanged.connect(self._on_undo)  # a method: it ends with the switch, the history lives on
        self.refresh()

    def add_to(self, rows: Rows) -> None:
        rows.add(self.accessibleName(), self, self.tr("in the tray, without the window"))

    def refresh(self) -> None:
        self.setChecked(self._entry.is_on())

    def _on_clicked(self, on: bool) -> None:
        self._ctx.intents.switch(partial(_said, on), self._entry.switch, on)
        self.refresh()

    def _on_undo(self, _index: int) -> None:
        self.refresh()


def _said(on: bool) -> str:
    """In the window's language of now."""
    if on:
        return QCoreApplication.translate("Undo", "Afterview starts when you log in")
    return QCoreApplication.translate("Undo", "Afterview no longer starts when you log in")
