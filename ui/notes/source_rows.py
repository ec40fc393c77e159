"""The source of each block of a document: as it was read for those that nobody touched, written anew for the others.

An edit costs what it touches, however long the note is, and a block that was not touched keeps its bytes.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextBlock, QTextDocument


class SourceRows(QObject):
    def __init__(self, document: QTextDocument, write: Callable[[QTextBlock], str]) -> None:
        super().__init__(document)
        self._document, self._write = document, write
        self._rows: list[str | None] = []
        self._following = False
        document.contentsChange.connect(self._on_change)

    def begin(self) -> None:
        """From here on rows are put in by hand, until `follow`."""
        self._following = False
        self._rows = []

    def put(self, row: str) -> None:
        self._rows.append(row)

    def follow(self) -> None:
        """All rows are there: keep in step with the document."""
        self._following = True

    def rows(self) -> list[str]:
        if len(self._rows) != self._document.blockCount():
            self._rows = [None] * self._document.blockCount()
        written: list[str] = []
        for place, row in enumerate(self._rows):
            if row is None:
                row = self._rows[place] = self._write(self._document.findBlockByNumber(place))
            written.append(row)
        return written

    def _on_change(self, at: int, _removed: int, added: int) -> None:
        if not self._following:
            return
        document, rows = self._document, self._rows
        count = document.blockCount()
        first = document.findBlock(at).blockNumber()
        last = document.findBlock(min(at + added, document.characterCount() - 1)).blockNumber()
        if first < 0 or last < first:
            self._rows = [None] * count
            return
        replaced = last - first + 1 - (count - len(rows))
        if replaced < 0 or first + replaced > len(rows):
            self._rows = [None] * count
            return
        rows[first : first + replaced] = [None] * (last - first + 1)
