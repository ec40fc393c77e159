"""Which row the arrows, Page Up and Down, Home and End lead to, in lists that lay out their rows themselves."""

from PySide6.QtWidgets import QAbstractItemView

Move = QAbstractItemView.CursorAction


def row_after(action: Move, row: int, last: int, page: int) -> int:
    """`last` is the last row there is, `page` the rows that are seen at once; sideways nothing moves."""
    step = {
        Move.MoveUp: -1,
        Move.MovePrevious: -1,
        Move.MoveDown: 1,
        Move.MoveNext: 1,
        Move.MovePageUp: -page,
        Move.MovePageDown: page,
        Move.MoveHome: -row,
        Move.MoveEnd: last - row,
    }.get(action, 0)
    return max(0, min(last, row + step))
