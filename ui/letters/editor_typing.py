"""What keys do in a letter beyond what every text does: line, then paragraph; from gap to gap; a gap as one thing."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from ui.letters.editor_places import BREAK, LINE

if TYPE_CHECKING:
    from ui.letters.editor import LetterText

Key = Qt.Key
Modifier = Qt.KeyboardModifier
_KEEP = QTextCursor.MoveMode.KeepAnchor


class LetterTyping:
    def __init__(self, text: "LetterText") -> None:
        self._text = text

    def takes(self, event: QKeyEvent) -> bool:
        """Whether the key has been answered here."""
        key, modifiers = Key(event.key()), event.modifiers() & ~Modifier.KeypadModifier
        if key in (Key.Key_Return, Key.Key_Enter) and modifiers in (Modifier.NoModifier, Modifier.ShiftModifier):
            self.new_line()
            return True
        if key == Key.Key_Tab and modifiers == Modifier.NoModifier:
            return self.to_gap()
        if key == Key.Key_Backtab or (key == Key.Key_Tab and modifiers == Modifier.ShiftModifier):
            return self.to_gap(backwards=True)
        if key in (Key.Key_Backspace, Key.Key_Delete) and modifiers == Modifier.NoModifier:
            return self.erase(forwards=key == Key.Key_Delete)
        if event.text() and event.text().isprintable() and not modifiers & Modifier.ControlModifier:
            self._into_gap()
        return False

    def new_line(self) -> None:
        """A line end; two of them part paragraphs, as they do in the plain text that leaves."""
        cursor = self._text.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        inside = cursor.positionInBlock()
        before = cursor.block().text()[inside - 1 : inside] if inside else ""
        if before == LINE:
            cursor.deletePreviousChar()
            cursor.insertBlock()
        else:
            cursor.insertText(LINE)
        cursor.endEditBlock()
        self._text.setTextCursor(cursor)
        self._text.ensureCursorVisible()

    def erase(self, forwards: bool) -> bool:
        """A gap goes as a whole; what parts two paragraphs goes line end by line end."""
        cursor = self._text.textCursor()
        if cursor.hasSelection():
            return False
        place = cursor.position()
        for start, end in self._text.gaps:
            if place == (start if forwards else end):
                cursor.setPosition(start)
                cursor.setPosition(end, _KEEP)
                cursor.removeSelectedText()
                return True
        at_edge = cursor.atBlockEnd() if forwards else cursor.atBlockStart()
        if not at_edge or (cursor.atEnd() if forwards else cursor.atStart()):
            return False
        move = QTextCursor.MoveOperation.NextCharacter if forwards else QTextCursor.MoveOperation.PreviousCharacter
        cursor.beginEditBlock()
        cursor.movePosition(move, _KEEP)
        cursor.insertText(LINE)
        if forwards:
            cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
        cursor.endEditBlock()
        self._text.setTextCursor(cursor)
        return True

    def to_gap(self, backwards: bool = False) -> bool:
        """Select the next gap; False where there is none that way, and the key goes on to the next control."""
        cursor = self._text.textCursor()
        if backwards:
            found = [gap for gap in self._text.gaps if gap[1] <= cursor.selectionStart()]
        else:
            found = [gap for gap in self._text.gaps if gap[0] >= cursor.selectionEnd()]
        if not found:
            return False
        self._text.select(*(found[-1] if backwards else found[0]))
        return True

    def _into_gap(self) -> None:
        """Who types within a gap writes in its place."""
        cursor = self._text.textCursor()
        if cursor.hasSelection():
            return
        place = cursor.position()
        for start, end in self._text.gaps:
            if start < place < end:
                self._text.select(start, end)
                return


def plain(text: str) -> str:
    """Words from elsewhere as a letter's document holds them: line ends of any make, nothing that cannot be seen."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n").replace("\u2028", "\n")
    kept = "".join(one for one in lines if one in "\n\t" or one.isprintable() or one in "\u200c\u200d\u00a0\u00ad")
    return kept.replace("\t", " ").replace("\n\n", BREAK).replace("\n", LINE)
