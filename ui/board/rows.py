"""Where each card of a column stands: tops and heights in logical pixels, and the gap where a card would land.

Cards have four possible heights, which are known without painting them, so the whole of a column of
3,000 is laid out by one running sum; finding the cards of a strip of it is a binary search.
"""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class Rows:
    """Cards of given heights one below the other, `gap` apart, the first one `gap` below the top.

    A slot is a free place of `slot_height` in front of row `slot`: the rows from there on stand lower.
    """

    def __init__(self, gap: int = 8, heights: Iterable[int] = ()) -> None:
        self._gap = gap
        self.slot: int | None = None
        self.slot_height = 0
        self._heights: list[int] = []
        self._tops: list[int] = [0]
        self.lay(gap, heights)

    def lay(self, gap: int, heights: Iterable[int]) -> None:
        self._gap = gap
        self._heights = list(heights)
        self._tops = list(accumulate((height + gap for height in self._heights), initial=0))
        if self.slot is not None:
            self.slot = min(self.slot, len(self._heights))

    def __len__(self) -> int:
        return len(self._heights)

    @property
    def total(self) -> int:
        """Height of everything, a gap at the end and the slot included."""
        return self._tops[-1] + (0 if self.slot is None else self.slot_height + self._gap)

    def top(self, row: int) -> int:
        aside = self.slot_height + self._gap if self.slot is not None and row >= self.slot else 0
        return self._tops[row] + aside

    def height(self, row: int) -> int:
        return self._heights[row]

    def slot_top(self) -> int:
        return self._tops[self.slot] if self.slot is not None else self.total

    def between(self, top: int, bottom: int) -> range:
        """The rows that show in this strip."""
        if not self._heights or bottom < top:
            return range(0)
        first, last = self._at(top), self._at(bottom)
        return range(max(0, first), min(len(self._heights), last + 1))

    def at(self, y: int) -> int:
        """The row whose card is at this height, -1 between two cards, in the slot or below the last."""
        row = self._at(y)
        if 0 <= row < len(self._heights) and self.top(row) <= y < self.top(row) + self._heights[row]:
            return row
        return -1

    def landing(self, y: int) -> int:
        """The row before which a card let go at this height would land.

        Within the slot that is shown nothing changes, so that it does not flutter under the pointer.
        """
        if self.slot is not None and 0 <= y - self.slot_top() < self.slot_height:
            return self.slot
        row = max(0, min(self._at(y), len(self._heights)))
        if row == len(self._heights):
            return row
        return row if y < self.top(row) + self._heights[row] / 2 else row + 1

    def _at(self, y: int) -> int:
        """The last row that begins at or above this height."""
        if self.slot is not None and y >= self.slot_top():
            lower = self.slot_height + self._gap
            return max(self.slot - 1, bisect_right(self._tops, y - lower, 0, len(self._heights)) - 1)
        return bisect_right(self._tops, y, 0, len(self._heights)) - 1
