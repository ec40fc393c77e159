"""F1: the keys of the screen one is on, all other screens one step away; searched, and printed."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QListWidget,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from models.domain.search_words import matches, typed_words, words
from ui import keymap, paint
from ui.context import Context
from ui.dialogs.frame import Dialog
from ui.keymap import Keys
from ui.theme import Theme
from ui.widgets.label import Label
from ui.widgets.search_field import SearchField
from ui.wording import keys_in_words

SCREENS_WIDE, CAPS_WIDE, LEAST = 188, 156, 340
USUAL = (760, 680)
PAUSE_MS = 80


def caps_of(keys: str) -> list[str]:
    """ "Ctrl+N" is two caps side by side, "+" is one."""
    return [cap or "+" for cap in keys.split("+")] if keys != "+" else ["+"]


class _Caps(QWidget):
    def __init__(self, theme: Theme, keys: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._caps = caps_of(keys)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        wide = sum(paint.key_width(self._theme, cap) + self._theme.px(3) for cap in self._caps)
        return QSize(round(wide), self._theme.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, rtl = QPainter(self), self.isRightToLeft()
        x = 0.0
        for cap in reversed(self._caps) if rtl else self._caps:
            x = paint.key(self._theme, painter, x, QRectF(self.rect()).top() + 1, cap).right() + self._theme.px(3)


class KeysView(QWidget):
    """The screens at the left, the keys of the chosen one beside them; what is typed looks through all screens."""

    def __init__(self, theme: Theme, here: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._shown: list[tuple[str, Keys]] = []
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        self.search = SearchField(theme, self.tr("Search all keys"), PAUSE_MS, self)
        column.addWidget(self.search)
        row = QHBoxLayout()
        row.setSpacing(px(16))
        column.addLayout(row, 1)
        self.screens = QListWidget(self)
        self.screens.setObjectName("bare")
        self.screens.setFrameShape(QFrame.Shape.NoFrame)
        self.screens.setAccessibleName(self.tr("Screens"))
        self.screens.setFixedWidth(px(SCREENS_WIDE))
        self.screens.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.screens.setFont(theme.font("body", 500))
        self.screens.viewport().setAutoFillBackground(False)
        for one in keymap.SCREENS:
            self.screens.addItem(keymap.title(one.key))
            self.screens.item(self.screens.count() - 1).setSizeHint(QSize(px(SCREENS_WIDE) - px(16), px(28)))
        row.addWidget(self.screens)
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAccessibleName(self.tr("Keys"))
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setMinimumHeight(px(LEAST))
        self.area.viewport().setAutoFillBackground(False)
        row.addWidget(self.area, 1)
        self.screens.currentRowChanged.connect(self._on_screen)
        self.search.searched.connect(self._on_searched)
        self.search.left.connect(self.screens.setFocus)
        self.choose(here)

    def choose(self, key: str) -> None:
        self.screens.setCurrentRow([one.key for one in keymap.SCREENS].index(key))

    @property
    def shown(self) -> list[tuple[str, Keys]]:
        """Names of screens and their keys, as they stand there."""
        return self._shown

    def _on_screen(self, row: int) -> None:
        if self.search.text():
            self.search.clear()
        key = keymap.SCREENS[row].key
        self._show([(keymap.title(key), keymap.keys_of(key))])

    def _on_searched(self, typed: str) -> None:
        if not typed.strip():
            self._on_screen(max(0, self.screens.currentRow()))
            return
        found = [(keymap.title(one.key), _answering(keymap.keys_of(one.key), typed)) for one in keymap.SCREENS]
        self._show([(name, keys) for name, keys in found if keys])

    def _show(self, parts: list[tuple[str, Keys]]) -> None:
        self._shown = parts
        theme, px = self.theme, self.theme.px
        inside = QWidget()
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(4), 0, px(8), 0)
        column.setSpacing(px(10))
        for name, keys in parts:
            column.addWidget(Label(theme, name, "head", "ink", parent=inside))
            column.addLayout(self._grid(keys, inside))
            column.addSpacing(px(6))
        if not parts:
            column.addWidget(Label(theme, self.tr("No key does that."), "body", "ink3", wrap=True, parent=inside))
        column.addStretch(1)
        self.area.setWidget(inside)

    def _grid(self, keys: Keys, inside: QWidget) -> QGridLayout:
        px = self.theme.px
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(6))
        for row, (caps, said) in enumerate(keys):
            label = Label(self.theme, said, "body", "ink2", wrap=True, parent=inside)
            label.setAccessibleName(f"{said}: {keys_in_words(caps)}")
            grid.addWidget(_Caps(self.theme, caps, inside), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, row, 1)
        grid.setColumnMinimumWidth(0, px(CAPS_WIDE))
        grid.setColumnStretch(1, 1)
        return grid


def _answering(keys: Keys, typed: str) -> Keys:
    """By what a key does, or by the key itself: "undo", "ctrl z", "F7"."""
    wanted, caps = typed_words(typed), _plain(typed)
    return [one for one in keys if (wanted and matches(words(one[1]), wanted)) or _plain(one[0]) == caps]


def _plain(keys: str) -> str:
    """ "Ctrl+L" however it is typed; a plus of its own stays one."""
    return " ".join(keys.lower().replace("+", " ").split()) or keys.strip()


class KeysDialog(Dialog):
    """`here` is the screen one is on, by its key in `ui/keymap.py`."""

    def __init__(self, ctx: Context, parent: QWidget, here: str) -> None:
        super().__init__(ctx.theme, self.tr("Keys"), parent, width=720)
        self._ctx = ctx
        self.view = KeysView(ctx.theme, here, self)
        self.body.addWidget(self.view, 1)
        self.help = self.add_button(self.tr("Help"), "quiet", keys=("Shift", "F1"))
        self.paper = self.add_button(self.tr("Print all keys"), keys=("Ctrl", "P"))
        self.add_close()
        self.help.clicked.connect(lambda: ctx.router.help_wanted.emit(""))
        self.paper.clicked.connect(self.print_)
        for keys, call in (("Ctrl+P", self.print_), ("Shift+F1", self.help.click), ("/", self.view.search.setFocus)):
            QShortcut(QKeySequence(keys), self).activated.connect(call)
        room = self.screen().availableGeometry().size() - QSize(40, 60)
        self.resize(QSize(ctx.theme.px(USUAL[0]), ctx.theme.px(USUAL[1])).boundedTo(room))
        self.view.screens.setFocus()

    def print_(self) -> None:
        """The keys of every screen, on one paper."""
        from ui.printing import ask_printer, paper_of

        parts = [
            (keymap.title(one.key), [f"{keys_in_words(caps)}\t{said}" for caps, said in keymap.keys_of(one.key)])
            for one in keymap.SCREENS
        ]
        title = self.tr("Keys of Afterview")
        ask_printer(paper_of(title, parts), title, self, self._ctx.intents.trouble.emit)
