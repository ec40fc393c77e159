"""Single keys of a page as its commands; what the views do with arrows is their own business."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

Key = Qt.Key
Modifier = Qt.KeyboardModifier
C = TypeVar("C", bound=StrEnum)


def command_of(
    event: QKeyEvent, plain: Mapping[Key, C], menu: C, search: C | None = None, control: Mapping[Key, C] | None = None
) -> C | None:
    """The command of a key press, None where it is not one of the page's.

    Shift+F10 asks for the menu as the key of that name does; on many keyboards the slash lies above another key.
    """
    modifiers = event.modifiers() & ~Modifier.KeypadModifier
    if modifiers == Modifier.ShiftModifier and event.key() == Key.Key_F10:
        return menu
    if search is not None and event.text() == "/" and modifiers in (Modifier.NoModifier, Modifier.ShiftModifier):
        return search
    keys = {Modifier.NoModifier: plain, Modifier.ControlModifier: control or {}}.get(modifiers, {})
    return keys.get(Key(event.key()))
