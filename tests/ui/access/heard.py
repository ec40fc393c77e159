"""What a screen reader cannot name, found in the same tree that it reads, without a desktop."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

Role = QAccessible.Role
OPERATED = frozenset(
    {
        Role.PushButton,
        Role.ButtonMenu,
        Role.CheckBox,
        Role.RadioButton,
        Role.ComboBox,
        Role.EditableText,
        Role.SpinBox,
        Role.Slider,
        Role.List,
        Role.Tree,
        Role.Table,
        Role.PageTab,
        Role.ListItem,
        Role.MenuItem,
        Role.Link,
        Role.Dial,
        Role.Cell,
        Role.TreeItem,
        Role.Switch,
    }
)
"""What a person operates; without a name a reader says only “button”, “text”."""
MOST = 20_000


def everything(root: QWidget) -> Iterator[QAccessibleInterface]:
    """All that is on the screen of a window, parents first."""
    waiting = [QAccessible.queryAccessibleInterface(root)]
    seen = 0
    while waiting and seen < MOST:
        node = waiting.pop()
        state = node.state()
        if state.invisible:
            continue
        seen += 1
        yield node
        children: list[QAccessibleInterface | None] = [node.child(at) for at in reversed(range(node.childCount()))]
        waiting += [child for child in children if child is not None]


def nameless(nodes: Iterable[QAccessibleInterface]) -> list[str]:
    """Role, class and parent of each that can be operated and says nothing."""
    found = []
    for node in nodes:
        state = node.state()
        operated = node.role() in OPERATED or state.focusable
        if operated and not _words(node) and not _without_room(node):
            found.append(f"{node.role().name} {_kind(node)} in {_trail(node)}")
    return found


def _words(node: QAccessibleInterface) -> str:
    return node.text(QAccessible.Text.Name).strip()


def _without_room(node: QAccessibleInterface) -> bool:
    """A head that is hidden is in the tree all the same."""
    return node.rect().isEmpty()


def _kind(node: QAccessibleInterface) -> str:
    held: QObject | None = node.object()
    return type(held).__name__ if held is not None else "of a view"


def _trail(node: QAccessibleInterface) -> str:
    parts: list[str] = []
    up: QAccessibleInterface | None = node.parent()
    while up is not None and len(parts) < 4:
        parts.append(_words(up) or _kind(up))
        up = up.parent()
    return " < ".join(parts)
