"""Every key of every screen, as F1 shows them."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui import keymap
from ui.context import Context
from ui.dialogs.keys import KeysView
from ui.settings.rows import Section


class KeyboardSection(Section):
    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        head = QCoreApplication.translate("Settings", "Keyboard")
        sentence = QCoreApplication.translate(
            "Settings", "Everything can be done without the pointer. F1 shows the keys of the screen you are on."
        )
        super().__init__(ctx.theme, head, sentence, parent)
        self.keys = KeysView(ctx.theme, keymap.ANYWHERE, self)
        self.column.addWidget(self.keys, 1)

    def keywords(self) -> str:
        return self.tr("shortcut keys hotkey")
