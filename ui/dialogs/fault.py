"""A fault of ours, told to the person in front of it: what happened, what is safe, and a report for one click.

The report is shown whole before anybody sends it: places in the source, versions, and the codes of the last steps.
"""

from pathlib import Path

from PySide6.QtCore import QTimer, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from models.adapters.fault import versions
from models.adapters.log import Log
from ui.dialogs.frame import Dialog
from ui.opening import open_folder
from ui.theme import Theme
from ui.widgets.drawings import Drawing
from ui.widgets.hearing import announce
from ui.widgets.label import Label

HEIGHT = 176
"""Of the report, in logical pixels: nine lines, the rest by scrolling."""
STEPS = 40
COPIED_MS = 2500


def report(fault: str, log: Log) -> str:
    """All that somebody who mends it needs to know."""
    known = {**versions(), "qt": qVersion(), "screen": QGuiApplication.platformName()}
    head = "\n".join(f"{name}: {value}" for name, value in known.items())
    return "\n".join((head, "", *((fault,) if fault else ()), *log.recent(STEPS), ""))


class ReportDialog(Dialog):
    """What a report would hold, to be read before it is copied; nothing sends it."""

    def __init__(self, theme: Theme, parent: QWidget | None, title: str, text: str, folder: Path | None) -> None:
        """`folder` is where the details are kept, None where they could not be."""
        super().__init__(theme, title, parent, width=600)
        self._report, self._folder = text, folder
        self.body.addWidget(Label(theme, self.tr("What a report would hold"), "body", "ink", 600, parent=self))
        self.text = QPlainTextEdit(text, self)
        self.text.setReadOnly(True)
        self.text.setFont(theme.font("small"))
        self.text.setFixedHeight(theme.px(HEIGHT))
        self.text.setAccessibleName(self.tr("What a report would hold"))
        self.text.setTabChangesFocus(True)
        self.body.addWidget(self.text)
        private = self.tr("Nothing that you wrote is in it, and no name. It goes nowhere unless you send it.")
        self.body.addWidget(Label(theme, private, "small", "ink3", wrap=True, parent=self))
        self.copy = self.add_button(self.tr("Copy for a report"))
        self.copy.set_look(icon="copy")
        self.copy.clicked.connect(self._on_copy)
        if folder is not None:
            self.show_folder = self.add_button(self.tr("Open the folder"))
            self.show_folder.clicked.connect(lambda: open_folder(folder))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self.copy.set_look(self.tr("Copied"), "check")
        announce(self.copy, self.copy.text())
        QTimer.singleShot(COPIED_MS, self.copy, lambda: self.copy.set_look(self.tr("Copy for a report"), "copy"))


class AskedReport(ReportDialog):
    """Somebody wants to tell of something that went wrong without a fault that we noticed."""

    def __init__(self, theme: Theme, parent: QWidget, log: Log, folder: Path) -> None:
        super().__init__(theme, parent, self.tr("Report a fault"), report("", log), folder)
        self.say(
            self.tr("Report a fault"),
            self.tr("These are the steps of the program, in codes. Write beside them what you did and what you saw."),
        )
        self.add_close().setDefault(True)


class FaultDialog(ReportDialog):
    leaving = Signal()
    """Quit rather than go on."""

    def __init__(
        self, theme: Theme, parent: QWidget | None, text: str, folder: Path | None = None, damaged: str | None = None
    ) -> None:
        """`damaged` is said where it is the data that is damaged, and no fault of ours."""
        super().__init__(theme, parent, self.tr("A fault of ours"), text, folder)
        self._say(damaged)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.insertWidget(0, Drawing(theme, "trouble", self))
        self.leave = self.add_button(self.tr("Quit"))
        self.leave.clicked.connect(self._on_leave)
        self.stay = self.add_button(self.tr("Go on"), "primary")
        self.stay.clicked.connect(self.close)
        self.stay.setDefault(True)
        self.stay.setFocus()

    def _say(self, damaged: str | None) -> None:
        if damaged is None:
            self.say(
                self.tr("Something went wrong, and it is our fault"),
                self.tr(
                    "What you did last may not have happened, so look at it once. All that was kept before is safe: "
                    "it is on the disk already. You can go on."
                ),
            )
        else:
            self.say(self.tr("Afterview cannot go on with this"), damaged)

    def _on_leave(self) -> None:
        self.close()
        self.leaving.emit()
