"""How an interview is named in a line: "round 2. Today, 13:30 to 14:32"."""

from datetime import datetime, tzinfo

from models.domain.meetings import end_of
from models.domain.values import Interview
from ui import wording
from ui.application import words

translate = wording.translate


def about(one: Interview, now: datetime, zone: tzinfo) -> str:
    """Follows the company's name and a comma; times in `zone`."""
    starts, ends = one.starts_at.astimezone(zone), end_of(one).astimezone(zone)
    today = now.astimezone(zone).date()
    title = words.interview_title(one)
    if one.round is not None:
        title = translate("Debrief", "round {round}").format(round=one.round)
    text = translate("Debrief", "{interview}. {starts} to {ends}")
    return text.format(
        interview=wording.within(title),
        starts=wording.day_and_time(starts, today),
        ends=wording.clock_time(ends),
    )
