"""Two that may be one, side by side: what differs is chosen, what it becomes is shown, nothing happens by itself."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from models.domain.change import Change
from models.domain.values import CompanyId, ContactId
from ui.application.header import Monogram
from ui.context import Context
from ui.dialogs.frame import Dialog
from ui.people.merge_pairs import LEFT, RIGHT, Line, Pair, PairOfCompanies, PairOfPeople
from ui.people.merge_parts import Side
from ui.widgets.label import Label, breakable
from ui.widgets.panel import Hairline, Panel

__all__ = ["MergeDialog", "pair_of_companies", "pair_of_people"]


def pair_of_people(ctx: Context, one: ContactId, other: ContactId, why: str) -> Pair | None:
    """None where one of them is gone; the one with more between us stays."""
    return PairOfPeople.of(ctx, one, other, why)


def pair_of_companies(ctx: Context, one: CompanyId, other: CompanyId, why: str) -> Pair | None:
    return PairOfCompanies.of(ctx, one, other, why)


HIGHEST = 380
"""Of both cards, at 100 %: what is more scrolls."""


@dataclass
class _Shown:
    pair: Pair
    chosen: dict[str, int]


class MergeDialog(Dialog):
    """Goes through its pairs one after the other; Esc leaves the rest as it is."""

    def __init__(self, ctx: Context, origin: QWidget, pairs: Sequence[Pair], shown: Callable[[Change], object]) -> None:
        title = self._title(pairs[0])
        super().__init__(ctx.theme, title, origin.window(), "", 760)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._ctx, self._origin, self._pairs, self._tell = ctx, origin, list(pairs), shown
        self._at = 0
        self._unseen = QDeadlineTimer()  # run out: the first pair was asked for
        self._shown = _Shown(pairs[0], {})
        self._why = Label(ctx.theme, "", "body", "ink2", wrap=True, parent=self)
        self.body.addWidget(self._why)
        self._area = QScrollArea(self)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setAccessibleName(self.tr("Both cards"))
        self._area.viewport().setAutoFillBackground(False)
        self.body.addWidget(self._area)
        self._result = Panel(ctx.theme, self)
        self._becomes = QVBoxLayout(self._result)
        self.body.addWidget(self._result)
        self._trouble = Label(ctx.theme, "", "small", "clay", wrap=True, parent=self)
        self._trouble.hide()
        self.body.addWidget(self._trouble)
        self.body.addStretch(1)  # room that the pair before needed stays below, not between
        self._count = Label(ctx.theme, "", "small", "ink3", parent=self)
        self._foot.insertWidget(0, self._count)
        self.later = self.add_button(self.tr("Later") if len(pairs) > 1 else self.tr("Cancel"))
        self.apart = self.add_button(self.tr("Not the same"))
        self.merge = self.add_button(self.tr("Merge"), "primary", ("Ctrl", "Enter"))
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self.merge.click)
        self.later.clicked.connect(self._next)
        self.apart.clicked.connect(self._on_apart)
        self.merge.clicked.connect(self._on_merge)
        self._show_pair()

    @classmethod
    def ask(
        cls, ctx: Context, origin: QWidget, pairs: Sequence[Pair], shown: Callable[[Change], object]
    ) -> "MergeDialog":
        dialog = cls(ctx, origin, pairs, shown)
        dialog.open()
        return dialog

    def _title(self, pair: Pair) -> str:
        return self.tr("Are these the same person?") if pair.person else self.tr("Are these the same company?")

    @property
    def pair(self) -> Pair:
        return self._shown.pair

    def choose(self, name: str, side: int) -> None:
        """Take what the left (0) or the right (1) card says."""
        self._shown.chosen[name] = side
        for one in self.sides(name):
            one.set_on(one.side == side)
        self._show_result()

    def sides(self, name: str) -> list[Side]:
        return [one for one in self.findChildren(Side) if one.name == name]

    def outcome(self) -> str:
        """What it becomes, as it stands there."""
        found = self._result.findChildren(Label)
        return "\n".join(one.text() for one in found if one.text())

    # showing

    def _show_pair(self) -> None:
        pair = self._pairs[self._at]
        self.say(self._title(pair))
        self.setWindowTitle(self.tr("Afterview – {title}").format(title=self._title(pair)))
        self._shown = _Shown(pair, {line.name: LEFT for line in pair.lines() if line.differs})
        self._why.setText(pair.reason())
        self._why.setVisible(bool(pair.reason()))
        said = self.tr("{at} of {count}").format(at=self._at + 1, count=len(self._pairs))
        self._count.setText(said if len(self._pairs) > 1 else "")
        body = self._cards(pair)
        self._area.setWidget(body)
        body.setAutoFillBackground(False)
        self._area.setFixedHeight(min(body.sizeHint().height() + self.theme.px(8), self.theme.px(HIGHEST)))
        self._show_result()
        self.merge.setFocus(Qt.FocusReason.OtherFocusReason)

    def _cards(self, pair: Pair) -> QWidget:
        theme, px = self.theme, self.theme.px
        body = QWidget(self._area)
        body.setAutoFillBackground(False)
        grid = QGridLayout(body)
        grid.setContentsMargins(px(4), px(4), px(12), px(4))
        grid.setHorizontalSpacing(px(12))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        for side, name in enumerate(pair.names()):
            grid.addLayout(self._head(body, name, pair.about(side), pair.person), 0, 1 + side)
        grid.addWidget(Hairline(theme, body), 1, 0, 1, 3)
        for row, line in enumerate(pair.lines(), 2):
            grid.addWidget(Label(theme, line.label, "small", "ink3", parent=body), row, 0, Qt.AlignmentFlag.AlignTop)
            self._line(grid, row, line, body)
        grid.setRowStretch(grid.rowCount(), 1)
        return body

    def _head(self, body: QWidget, name: str, about: str, person: bool) -> QHBoxLayout:
        theme, px = self.theme, self.theme.px
        row = QHBoxLayout()
        row.setSpacing(px(10))
        face = Monogram(theme, 36, person, body)
        face.set_name(name)
        row.addWidget(face, 0, Qt.AlignmentFlag.AlignTop)
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(Label(theme, name, "row", "ink", 600, wrap=True, parent=body))
        said.addWidget(Label(theme, about, "small", "ink3", wrap=True, parent=body))
        row.addLayout(said, 1)
        return row

    def _line(self, grid: QGridLayout, row: int, line: Line, body: QWidget) -> None:
        if not line.differs:
            for side, text in enumerate((line.left, line.right)):
                token = "ink2" if text else "ink3"
                said = Label(self.theme, breakable(text) or "–", "body", token, wrap=True, parent=body)
                said.setAccessibleName(text or "–")
                grid.addWidget(said, row, 1 + side, Qt.AlignmentFlag.AlignTop)
            return
        for side, text in ((LEFT, line.left), (RIGHT, line.right)):
            choice = Side(self.theme, line.name, line.label, text, side, body)
            choice.set_on(side == LEFT)
            choice.clicked.connect(lambda _=False, name=line.name, side=side: self.choose(name, side))
            grid.addWidget(choice, row, 1 + side)

    def _show_result(self) -> None:
        theme, px = self.theme, self.theme.px
        while (item := self._becomes.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self._becomes.setContentsMargins(px(16), px(10), px(16), px(14))
        self._becomes.setSpacing(px(2))
        self._becomes.addWidget(Label(theme, self.tr("It becomes"), "small", "ink3", parent=self._result))
        head, *rest = self.pair.becomes(self._shown.chosen)
        self._becomes.addWidget(Label(theme, head, "row", "ink", 600, wrap=True, parent=self._result))
        for text in rest:
            self._becomes.addWidget(Label(theme, text, "small", "ink2", wrap=True, parent=self._result))

    # what is done

    def _on_merge(self) -> None:
        self._do(lambda: self.pair.merge(self._shown.chosen, self._ctx.clock.now()))

    def _on_apart(self) -> None:
        self._do(self.pair.keep_apart)

    def _do(self, call: Callable[[], Change]) -> None:
        """The second half of a double click does not answer for the pair that has only just come up."""
        if not self._unseen.hasExpired():
            return
        self._trouble.hide()
        change = self._ctx.intents.do(self._origin, call, self._say)
        if change is None:
            return
        if change:
            self._tell(change)
        self._next()

    def _say(self, sentence: str) -> None:
        self._trouble.setText(sentence)
        self._trouble.show()

    def _next(self) -> None:
        """Pairs whose people were merged away meanwhile are passed over."""
        self._at += 1
        while self._at < len(self._pairs) and not self._pairs[self._at].refresh():
            self._at += 1
        if self._at >= len(self._pairs):
            self.close()
        else:
            self._show_pair()
            self._unseen = QDeadlineTimer(QApplication.doubleClickInterval())
