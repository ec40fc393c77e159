"""Type to find, in lists whose plain letters are commands: a letter with Shift begins a name, the next ones go on."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication

from models.domain.names import fold

TOGETHER_MS = 1000
"""Letters that come within this time belong to one name."""
Flag = QItemSelectionModel.SelectionFlag
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


Go = Callable[[QAbstractItemView, QModelIndex], object]


class FindByName(QObject):
    """Listens to the keys of `view`; `others` are further lists, looked through after it; `go` makes a line current.

    With `slash` the sign for "search here" is handed on to what lies around the list, which has no search of its own.
    """

    def __init__(
        self,
        view: QAbstractItemView,
        others: Callable[[], Sequence[QAbstractItemView]] = tuple,
        go: Go | None = None,
        slash: bool = False,
    ) -> None:
        super().__init__(view)
        self._view, self._others, self._go, self._slash = view, others, go or go_to, slash
        self._typed = ""
        self._pause = QTimer(self, singleShot=True, interval=TOGETHER_MS)
        view.installEventFilter(self)

    @property
    def goes_on(self) -> bool:
        """Whether a further letter would belong to the name that was begun."""
        return self._pause.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) or not isinstance(event, QKeyEvent):
            return False
        if self._begins(event) or (self.goes_on and self._belongs(event)):
            if kind == QEvent.Type.ShortcutOverride:
                event.accept()
            else:
                self._find(event.text())
            return True
        around = self._view.parentWidget()
        if kind == QEvent.Type.KeyPress and self._slash and event.text() == "/" and around is not None:
            QApplication.sendEvent(around, event)
            return True
        return False

    @staticmethod
    def _begins(event: QKeyEvent) -> bool:
        return event.modifiers() == Qt.KeyboardModifier.ShiftModifier and event.text().isalpha()

    @staticmethod
    def _belongs(event: QKeyEvent) -> bool:
        text = event.text()
        return event.modifiers() in _PLAIN and bool(text) and (text.isalnum() or text in " -'’.")

    def _find(self, letter: str) -> None:
        self._typed = (self._typed if self._pause.isActive() else "") + letter
        self._pause.start()
        wanted = fold(self._typed)
        views = [self._view, *(view for view in self._others() if view is not self._view)]
        for whole in (True, False):
            for view in views:
                found = _first(view, wanted, whole)
                if found is not None:
                    self._go(view, found)
                    return


def _first(view: QAbstractItemView, wanted: str, whole: bool) -> QModelIndex | None:
    """The first line that begins so; without `whole` the first of which any word does."""
    model: QAbstractItemModel = view.model()
    root = view.rootIndex()
    for row in range(model.rowCount(root)):
        index = model.index(row, 0, root)
        if not model.flags(index) & Qt.ItemFlag.ItemIsEnabled:
            continue
        said = fold(_name(index))
        if said.startswith(wanted) or (not whole and f" {wanted}" in said):
            return index
    return None


def _name(index: QModelIndex) -> str:
    said = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data(Qt.ItemDataRole.DisplayRole)
    return str(said or "")


def go_to(view: QAbstractItemView, index: QModelIndex) -> None:
    view.selectionModel().setCurrentIndex(index, Flag.ClearAndSelect | Flag.Rows)
    view.scrollTo(index)
    if not view.hasFocus() and QApplication.focusWidget() is not view:
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)
