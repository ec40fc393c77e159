"""The board: one column for each open stage, four strips for what has ended."""
