"""The sentences of Today that count: what there is to do, and what is with other people."""

import re
from datetime import date, datetime, timedelta, tzinfo

from models.domain.reminder import Rule
from models.domain.values import Stage
from models.domain.views import CalmLine, Today
from ui import wording

translate = wording.translate

NUDGE_WITHIN = timedelta(days=7)
"""A follow-up that comes so soon after the last one is the next rung of a ladder; later it is the silence that ends."""

_ASKS = frozenset({Rule.FOLLOW_UP, Rule.ASK_RECRUITER})


def number(count: int) -> str:
    """ "three"; in words up to twelve, in figures from there on."""
    words = translate("Today", "no one two three four five six seven eight nine ten eleven twelve").split()
    return words[count] if count < len(words) else str(count)


def opened(text: str) -> str:
    """With a capital, to begin a sentence."""
    return text[:1].upper() + text[1:]


def conclusion(today: Today) -> str:
    """The one sentence at the top: what there is to do now, later today, and where all else is."""
    now, later = len(today.now), len(today.later)
    if not now and not later:
        # The news itself stands below, under the afterglow.
        if today.calm:
            return translate("Today", "Everything is with other people.")
        return translate("Today", "Nothing is due.")
    if now and later:
        said = translate("Today", "{now} now, {later} more today.").format(now=_things(now), later=number(later))
    elif now:
        said = translate("Today", "{now} now, nothing more today.").format(now=_things(now))
    else:
        said = translate("Today", "Nothing now, {later} later today.").format(later=_things(later))
    if today.calm:
        said += " " + translate("Today", "Everything else is with other people.")
    return opened(said)


def _things(count: int) -> str:
    return translate("Today", "{count} things", "", count).format(count=number(count))


def nothing_to_do(today: Today, zone: tzinfo) -> str:
    """Under "Nothing to do": who has what, and the next date."""
    if not today.open_applications and not today.calm:
        return translate("Today", "Write the first company or interview into the line above. Afterview does the rest.")
    parts = [_with_others(len(today.calm))]
    if today.coming:
        day = today.coming[0].at.astimezone(zone).date()
        parts.append(translate("Today", "Next date: {day}.").format(day=wording.long_day(day)))
    return " ".join(parts)


END = re.compile(r"(?<!\b\d)(?<!\b\d\d)\. ")
"""Between two sentences; the point of a German day (“22. Juni”) ends none."""


def calm_head(lines: int) -> str:
    if lines:
        return translate("Today", "You have done everything in your power")
    return translate("Today", "Nobody keeps you waiting")


def calm_sentence(lines: int) -> str:
    if not lines:
        return translate("Today", "What is with other people will stand here, with how long it usually takes.")
    said = (_with_others(lines), translate("Today", "Waiting a month is quite common."),
            translate("Today", "We will tell you when it is your turn."))  # fmt: skip
    return " ".join(said)


def _with_others(lines: int) -> str:
    if not lines:
        return translate("Today", "Nothing is with other people.")
    said = translate("Today", "{count} applications are with other people.", "", lines)
    return opened(said.format(count=number(lines)))


def calm_line(line: CalmLine, zone: tzinfo, today: date) -> str:
    """Why nothing is due for this one, and when it is heard of again."""
    speaks = line.speaks_up_at.astimezone(zone).date() if line.speaks_up_at is not None else None
    when = wording.day(speaks, today) if speaks is not None else ""
    if line.follow_ups_sent and line.last_follow_up is not None:
        return _asked(line, line.last_follow_up.astimezone(zone).date(), when)
    promised = line.wait.promised_on
    said = translate("Today", "They promised {day}.").format(day=wording.day(promised, today)) if promised else ""
    if speaks is None and line.stage is Stage.OFFER:
        return translate("Today", "The answer is yours. By when they want it is not noted yet.")
    if speaks is None:
        return said or translate("Today", "It is in their hands. There is nothing to do here.")
    said = f"{said} {_next_word(line, speaks == today, when, bool(said))}".strip()
    return f"{said} {_answered(line)}".strip() if END.search(said) is None else said


def _answered(line: CalmLine) -> str:
    """How many of one's own had an answer by now; nothing while too few have ended to say."""
    if line.share_answered is None:
        return ""
    said = translate("Today", "By day {day}, {share} % of yours had an answer.")
    return said.format(day=line.wait.days, share=round(100 * line.share_answered))


def _next_word(line: CalmLine, today: bool, when: str, promised: bool) -> str:
    """When it is heard of again: only what asks them is a nudge, and only of that it can be too early."""
    if line.speaks_up_for is Rule.NO_REPLY:
        return translate("Today", "Nothing to do before {day}.").format(day=when)
    if line.speaks_up_for not in _ASKS:
        said = translate("Today", "Next step later today.") if today else translate("Today", "Next step {day}.")
    elif promised:
        said = translate("Today", "Next nudge later today.") if today else translate("Today", "Next nudge {day}.")
    elif today:
        said = translate("Today", "Too early to ask. We will tell you later today.")
    else:
        said = translate("Today", "Too early to ask. We will tell you on {day}.")
    return said.format(day=when)


def _asked(line: CalmLine, on: date, when: str) -> str:
    day = wording.day_month(on)
    once = line.follow_ups_sent == 1
    said = translate("Today", "Asked once, on {day}.") if once else translate("Today", "Asked again on {day}.")
    said = said.format(day=day)
    last, speaks = line.last_follow_up, line.speaks_up_at
    if last is not None and speaks is not None and speaks - last <= NUDGE_WITHIN:
        return said + " " + translate("Today", "Next nudge {day}.").format(day=when)
    return said + " " + translate("Today", "Best to let it rest now.")


def days_of(line: CalmLine) -> tuple[str, str]:
    """ "4" and "typical 9", for "day 4 · typical 9"."""
    return str(line.wait.days), translate("Today", "typical {days}").format(days=round(line.wait.typical))


def whose_figures(line: CalmLine) -> str:
    """The tooltip: whose past waits the typical one comes from."""
    wait = line.wait
    if not wait.own:
        return translate(
            "Today",
            "Typical: {days} days, the published average from application to outcome (United States, 2017, "
            "Glassdoor). Your own figure takes its place once eight of your waits have ended.",
        ).format(days=wording.tenths(wait.typical))
    days = round(wait.typical)
    said = translate("Today", "Typical: {days} days, the middle of your own waits so far.", "", days).format(days=days)
    if line.share_answered is not None:
        share = translate("Today", "By day {day}, {share} % of them had an answer.")
        said += " " + share.format(day=wait.days, share=round(100 * line.share_answered))
    return said


def last_application(at: datetime | None, now: datetime, zone: tzinfo) -> str:
    """The foot of the calm panel: "Last new application: Saturday"."""
    if at is None:
        return translate("Today", "No application sent yet")
    day, today = at.astimezone(zone).date(), now.astimezone(zone).date()
    ago = (today - day).days
    if ago == 0:
        text = translate("Today", "today")
    elif ago == 1:
        text = translate("Today", "yesterday")
    elif 1 < ago < 7:
        text = wording.long_weekdays()[day.weekday()]
    else:
        text = wording.day(day, today)
    return translate("Today", "Last new application: {day}").format(day=text)


def best_done_before(today: Today, zone: tzinfo) -> str:
    """The note beside Now: the first moment of today at which something becomes late; empty where there is none."""
    day = today.at.astimezone(zone).date()
    moments = [line.reminder.late for line in today.now if line.reminder is not None and line.reminder.late is not None]
    ahead = [late for late in moments if late > today.at and late.astimezone(zone).date() == day]
    if not ahead:
        return ""
    time = wording.clock_time(min(ahead).astimezone(zone))
    return translate("Today", "Best done before {time}").format(time=time)
