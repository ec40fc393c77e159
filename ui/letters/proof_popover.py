"""What a check has found, said at the place, with its fixes: Enter takes the first one, typing goes on in the text."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from models.domain.letters.reviewing import Check, Finding, Fix, FixKind
from ui import paint
from ui.letters.fix_words import label, shown_fixes
from ui.letters.icon_mark import IconMark
from ui.theme import Theme
from ui.widgets.buttons import Button
from ui.widgets.label import Label
from ui.widgets.popover import PopOver

WIDTH = 320
ICONS = {Check.PROOF: "spell-check", Check.NAMES: "badge-check", Check.ROUTE: "route", Check.NIGHT: "moon"}


class _Hints(QWidget):
    """Key caps with what they do."""

    def __init__(self, theme: Theme, hints: Sequence[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._hints = theme, hints
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        theme = self._theme
        width = sum(
            paint.key_width(theme, key) + theme.px(6) + theme.text_width(text, "small") + theme.px(10)
            for key, text in self._hints
        )
        return QSize(round(width), theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        p, theme, x = QPainter(self), self._theme, 0.0
        for key, text in self._hints:
            paint.key(theme, p, x, theme.px(1), key)
            x += paint.key_width(theme, key) + theme.px(6)
            width = theme.text_width(text, "small")
            paint.text(theme, p, QRectF(x, 0, width + 1, self.height()), text, "small", "ink3", elide=False)
            x += width + theme.px(10)


class FindingPopOver(PopOver):
    fixed = Signal(object)
    """The Fix that was chosen."""
    next_wanted = Signal(bool)
    """Another finding: the one before where it is True."""
    typed = Signal(object)
    """A key that belongs to the text."""

    def __init__(
        self, theme: Theme, window: QWidget, finding: Finding, sentence: str, place: str, name: Callable[[str], str]
    ) -> None:
        """`place` says which of how many it is; `name` gives the name of a person by id."""
        super().__init__(theme, window, sentence, 12)
        self.finding = finding
        px = theme.px
        self.frame.setMinimumWidth(px(288))
        fixes = shown_fixes(finding)
        main = next((one for one in fixes if one.kind not in (FixKind.IGNORE, FixKind.ADD_WORD)), None)
        short = main is not None and theme.text_width(sentence, "body") <= px(160)
        head = QHBoxLayout()
        head.setSpacing(px(8))
        icon = IconMark(theme, ICONS.get(finding.check, "info"), "due", self.frame)
        said = Label(theme, sentence, "body", "ink", wrap=not short, parent=self.frame)
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignVCenter if short else Qt.AlignmentFlag.AlignTop)
        head.addWidget(said, 1)
        self.body.addLayout(head)
        if not short:
            wide = px(WIDTH) - px(24)
            said.setFixedWidth(wide)
            said.setFixedHeight(max(said.heightForWidth(wide), px(20)))
        buttons = [self._button(theme, fix, finding, fix is main, name) for fix in fixes]
        if short and main is not None:
            head.addWidget(buttons.pop(fixes.index(main)))
        for row in _rows(buttons, px(WIDTH), px(6)):
            self.body.addLayout(row)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(Label(theme, place, "small", "ink3", parent=self.frame))
        foot.addStretch(1)
        foot.addWidget(_Hints(theme, [("F7", self.tr("next")), ("Esc", self.tr("leave it"))], self.frame))
        self.body.addLayout(foot)

    def _button(self, theme: Theme, fix: Fix, finding: Finding, main: bool, name: Callable[[str], str]) -> Button:
        quiet = fix.kind in (FixKind.IGNORE, FixKind.ADD_WORD)
        kind = "primary" if main else "quiet" if quiet else "secondary"
        button = Button(
            theme, label(fix, finding, name), kind, height=28, keys=("Enter",) if main else (), parent=self.frame
        )
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda: self._on_fix(fix))
        if main:
            self.first = button
        return button

    def _on_fix(self, fix: Fix) -> None:
        self.dismiss()
        self.fixed.emit(fix)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F7:
            backwards = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.dismiss()
            self.next_wanted.emit(backwards)
        elif (
            event.text().isprintable() and event.text() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.dismiss()
            self.typed.emit(event)
        else:
            super().keyPressEvent(event)


def _rows(buttons: Sequence[Button], width: int, gap: int) -> list[QHBoxLayout]:
    """Side by side, and in a next row where there is no more room."""
    rows: list[QHBoxLayout] = []
    room = -1
    for button in buttons:
        wide = button.sizeHint().width()
        if not rows or wide > room:
            rows.append(QHBoxLayout())
            rows[-1].setSpacing(gap)
            rows[-1].addStretch(1)
            room = width
        rows[-1].insertWidget(rows[-1].count() - 1, button)
        room -= wide + gap
    return rows
