"""All keys of the composer, and how F1 shows them."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from ui.letters.composer import Composer


def install(composer: "Composer") -> None:
    """The keys that work wherever in the composer one is."""
    pairs: list[tuple[str, Callable[[], object]]] = [
        ("F7", partial(composer.findings.next, False)),
        ("Shift+F7", partial(composer.findings.next, True)),
        ("Ctrl+Return", composer.beside.open_send),
        ("Ctrl+Enter", composer.beside.open_send),
        ("Ctrl+Shift+C", composer.deeds.copy),
        ("Ctrl+I", composer.beside.open_ingredients),
        *((f"Ctrl+Alt+{number}", partial(composer.deeds.add_next, number)) for number in range(1, 5)),
    ]
    for keys, call in pairs:
        shortcut = QShortcut(QKeySequence(keys), composer)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(call)


def described() -> list[tuple[str, str]]:
    """Key caps and what they do, for "Keys of this screen"."""
    translate = QCoreApplication.translate
    return [
        ("Tab", translate("Composer", "Next gap, in the text; behind the last the next control")),
        ("F7", translate("Composer", "Next point that the checks have found, with Shift the one before")),
        ("Enter", translate("Composer", "Take the fix that is offered")),
        ("Esc", translate("Composer", "Leave the point as it is; from the text back to the letters")),
        ("Ctrl+Alt+1", translate("Composer", "Add the next of your words to be remembered by")),
        ("Ctrl+Alt+2", translate("Composer", "Add the next that speaks for you")),
        ("Ctrl+Alt+3", translate("Composer", "Add the next to put right")),
        ("Ctrl+Alt+4", translate("Composer", "Add the next step")),
        ("Ctrl+I", translate("Composer", "Ingredients, beside or over the letter; outside of the text I alone")),
        ("Ctrl+Enter", translate("Composer", "Send panel; Enter there confirms")),
        ("Ctrl+Shift+C", translate("Composer", "Copy the whole letter")),
        ("Ctrl+Z", translate("Composer", "Undo in the text")),
    ]
