"""The recovery code on the screen and on paper: in groups that can be read aloud, printed, saved or copied."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from models.domain.errors import WorldError
from ui.dialogs.frame import Dialog
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.field import Field
from ui.widgets.hearing import announce
from ui.widgets.label import Label
from ui.widgets.panel import Panel
from ui.wording import in_words

COLUMNS = 3


class CodeCard(Panel):
    """The nine groups, and the ways to keep them."""

    def __init__(self, theme: Theme, code: str, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._theme, self._code = theme, code
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(16))
        column.setSpacing(theme.px(14))
        column.addWidget(self._groups())
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        for text, icon, call in (
            (self.tr("Print…"), "printer", self._print),
            (self.tr("Save…"), "download", self._save),
            (self.tr("Copy"), "copy", self._copy),
        ):
            button = Button(theme, text, "secondary", icon=icon, height=28, parent=self)
            button.clicked.connect(call)
            line.addWidget(button)
        self._said = Label(theme, "", "small", "ink2", wrap=True, parent=self)
        line.addWidget(self._said, 1)
        column.addLayout(line)

    def _groups(self) -> QWidget:
        theme, box = self._theme, QWidget(self)
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(28))
        grid.setVerticalSpacing(theme.px(8))
        for place, group in enumerate(self._code.split("-")):
            cell = QHBoxLayout()
            cell.setSpacing(theme.px(10))
            number = Label(theme, str(place + 1), "small", "ink3", parent=box)
            sign = Label(theme, group, "title", "ink", 600, parent=box)
            sign.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            cell.addWidget(number)
            cell.addWidget(sign)
            cell.addStretch(1)
            grid.addLayout(cell, place // COLUMNS, place % COLUMNS)
        box.setAccessibleName(self.tr("Recovery code: {code}").format(code=self._code))
        return box

    def _paper(self) -> tuple[str, list[tuple[str, list[str]]]]:
        return self.tr("Recovery code of Afterview"), [
            ("", [self._code]),
            (
                "",
                [
                    self.tr("It opens your encrypted data and its backups where the keyring of the computer does not."),
                    self.tr("Whoever has it can read them. Keep it where only you find it."),
                ],
            ),
        ]

    def _print(self) -> None:
        from ui.printing import ask_printer, paper_of

        title, parts = self._paper()
        ask_printer(paper_of(title, parts), title, self.window(), self._said.setText)

    def _save(self) -> None:
        from models.services.files import write_private

        offered = str(Path.home() / "afterview-recovery-code.txt")
        name, _kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the recovery code"), offered, self.tr("Text (*.txt)")
        )
        if not name:
            return
        title, parts = self._paper()
        lines = [title, "", *(line for _name, some in parts for line in [*some, ""])]
        try:
            write_private(Path(name), "\n".join(lines).encode())
        except WorldError as error:
            self._tell(in_words(error.sentence))
        else:
            self._tell(self.tr("Saved. Move it off this computer when you can."))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._code)
        self._tell(self.tr("Copied."))

    def _tell(self, sentence: str) -> None:
        self._said.setText(sentence)
        announce(self._said, sentence)


class CodeField(Field):
    """Where a code, or a group of it, is typed: no completion, no dictionary."""

    def __init__(self, theme: Theme, label: str, parent: QWidget, placeholder: str = "") -> None:
        super().__init__(theme, label, placeholder, parent)
        self.edit.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhPreferUppercase
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)


def show_code(theme: Theme, code: str, parent: QWidget) -> None:
    """Once more, for whoever has lost the paper."""
    dialog = Dialog(
        theme,
        QCoreApplication.translate("RecoveryCode", "Recovery code"),
        parent,
        QCoreApplication.translate(
            "RecoveryCode",
            "It opens your data where this computer's keyring does not. Whoever has it can read everything.",
        ),
    )
    dialog.body.addWidget(CodeCard(theme, code, dialog))
    dialog.add_close()
    dialog.setModal(True)
    dialog.show()
