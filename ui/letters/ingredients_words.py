"""What the pane of ingredients says."""

from datetime import datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from models.domain.letters.briefs import Part
from models.domain.letters.drafting import Told
from models.domain.letters.situation import Situation
from ui import wording

translate = QCoreApplication.translate


def part_name(part: Part) -> str:
    return {
        Part.REMEMBER: translate("Ingredients", "Remember me"),
        Part.REINFORCE: translate("Ingredients", "Reinforce the positives"),
        Part.RECOUP: translate("Ingredients", "Recoup losses"),
        Part.REMIND: translate("Ingredients", "Reminder of next steps"),
        Part.ASK: translate("Ingredients", "Not asked yet"),
        Part.POINT: translate("Ingredients", "What there is to say"),
    }[part]


def nothing(part: Part) -> str:
    """Of the four Rs, what stands where the record has no words for one."""
    return {
        Part.RECOUP: translate("Ingredients", "Nothing to mend, leave it out."),
        Part.REMIND: translate("Ingredients", "No next step is noted."),
        Part.POINT: translate("Ingredients", "Nothing is noted yet. What you write is enough."),
    }.get(part, translate("Ingredients", "Nothing is noted yet. A word of your own fills the gap."))


def whence(situation: Situation, now: datetime, zone: tzinfo) -> str:
    """Where these words were written down."""
    interview = situation.interview
    if situation.debrief is None or interview is None:
        return translate("Ingredients", "Yours, from what you noted")
    held = interview.starts_at.astimezone(zone).date()
    today = now.astimezone(zone).date()
    if 0 <= (today - held).days < 7:
        day = wording.long_weekdays()[held.weekday()]
        return translate("Ingredients", "Yours, from {day}’s debrief").format(day=day)
    return translate("Ingredients", "Yours, from the debrief of {day}").format(day=wording.day(held, today))


def counted(used: int, all_: int) -> str:
    return translate("Ingredients", "{used} of {all}").format(used=used, all=all_)


def told_head(told: Told) -> str:
    return translate("Ingredients", "Already told {person}").format(person=told.name.split()[0] if told.name else "")


def told_words(told: Told) -> str:
    return "; ".join(told.words) + "."
