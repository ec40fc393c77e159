"""What belongs to a note, over the page where the window is narrow."""

from PySide6.QtWidgets import QWidget

from ui.people.drawer import Drawer
from ui.theme import Theme


class NoteDrawer(Drawer):
    def __init__(self, theme: Theme, host: QWidget, width: int) -> None:
        super().__init__(theme, host, width)
        self.setAccessibleName(self.tr("What belongs to the note"))
