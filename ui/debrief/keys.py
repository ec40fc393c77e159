"""The keys of the debrief as F1 shows them; the sheet itself takes them."""

from PySide6.QtCore import QCoreApplication


def described() -> list[tuple[str, str]]:
    """Key caps and what they do, for "Keys of this screen"."""
    say = QCoreApplication.translate
    return [
        ("1 to 5", say("Debrief", "Tone, from cold to warm")),
        ("Tab", say("Debrief", "Next field, with Shift the one before")),
        ("Enter", say("Debrief", "New line")),
        ("+", say("Debrief", "On to what went well, at the start of a line")),
        ("-", say("Debrief", "On to what went badly, at the start of a line")),
        ("?", say("Debrief", "On to the questions you fumbled, at the start of a line")),
        ("Y", say("Debrief", "Still interested: yes")),
        ("U", say("Debrief", "Still interested: not sure")),
        ("N", say("Debrief", "Still interested: no")),
        ("Ctrl+S", say("Debrief", "Save now; every field saves itself as well")),
        ("Ctrl+Enter", say("Debrief", "Done")),
        ("Esc", say("Debrief", "Later: all is kept, and it asks again in 30 minutes")),
    ]
