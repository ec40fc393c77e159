"""From a reminder, or from a person, to the letter that is meant: the short way for every door."""

from models.domain.letters.wanted import wanted_by
from models.domain.reminder import Reminder
from models.domain.values import ContactId
from ui.context import Context


def write(ctx: Context, reminder: Reminder) -> bool:
    """Asks for the composer; False where the reminder wants something else than a letter."""
    wanted = wanted_by(reminder, ctx.services.reminders.etiquette().school)
    if wanted is None:
        return False
    ctx.router.write_wanted.emit(wanted.kind.value, wanted.application or "", wanted.interview or "", wanted.to or "")
    return True


def write_to(ctx: Context, contact: ContactId) -> bool:
    """The draft to this person, or the letter to them that is due; False where there is neither."""
    from models.domain.letter_views import LetterGroup

    rows = [row for row in ctx.services.letters.index(ctx.clock.now()) if row.to == contact]
    for row in rows:
        if row.group is LetterGroup.DRAFTS and row.letter is not None:
            ctx.router.letter_wanted.emit(row.letter)
            return True
    for row in rows:
        if row.group is LetterGroup.TO_WRITE:
            ctx.router.write_wanted.emit(row.kind.value, row.application or "", row.interview or "", contact)
            return True
    return False
