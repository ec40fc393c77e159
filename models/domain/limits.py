"""What the record takes, by whatever door it comes: a file, a form, an invitation."""

YEARS = range(1900, 3000)
"""Beyond these a date is a slip of the pen, and counting weeks from it leaves what a calendar can hold."""
NUMBER_LIMIT = 10**15
TEXT_LIMIT = 8_000_000
"""Characters in one text: room for a card with a portrait in it, not for a disk image."""
