"""Codes of an application's facts as a person reads them; times of an interview in its own zone and in ours."""

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from models.domain.bidi import apart
from models.domain.meetings import end_of
from models.domain.values import (
    Application,
    ContactChannel,
    Interview,
    InterviewKind,
    InterviewStatus,
    LetterChannel,
    LetterKind,
    LetterState,
    Reason,
    Role,
)
from ui import wording

translate = wording.translate
_LINK = re.compile(r"https?://[^\s<>\"]+", re.IGNORECASE)


def kind(code: InterviewKind) -> str:
    return {
        InterviewKind.PHONE: translate("Interview", "Phone"),
        InterviewKind.VIDEO: translate("Interview", "Video"),
        InterviewKind.ONSITE: translate("Interview", "On site"),
        InterviewKind.WHITEBOARD: translate("Interview", "Whiteboard"),
        InterviewKind.PAIR_PROGRAMMING: translate("Interview", "Pair programming"),
        InterviewKind.TAKE_HOME: translate("Interview", "Take-home task"),
        InterviewKind.PANEL: translate("Interview", "Panel"),
        InterviewKind.OTHER: translate("Interview", "Other"),
    }[code]


def _how(code: InterviewKind | None) -> str:
    """The kind within a title: "round 2 on site"."""
    if code is None or code is InterviewKind.OTHER:
        return ""
    said = {
        InterviewKind.PHONE: translate("Interview", "by phone"),
        InterviewKind.VIDEO: translate("Interview", "by video"),
        InterviewKind.ONSITE: translate("Interview", "on site"),
        InterviewKind.PANEL: translate("Interview", "with a panel"),
        InterviewKind.WHITEBOARD: translate("Interview", "at the whiteboard"),
        InterviewKind.PAIR_PROGRAMMING: translate("Interview", "in pair programming"),
        InterviewKind.TAKE_HOME: translate("Interview", "as a take-home task"),
    }
    return " " + said[code]


def interview_title(interview: Interview) -> str:
    """ "Interview, round 2 on site"."""
    if interview.round is None:
        return translate("Interview", "Interview{how}").format(how=_how(interview.kind))
    said = translate("Interview", "Interview, round {round}{how}")
    return said.format(round=interview.round, how=_how(interview.kind))


def status(code: InterviewStatus) -> str:
    return {
        InterviewStatus.SCHEDULED: translate("Interview", "Booked"),
        InterviewStatus.HELD: translate("Interview", "Held"),
        InterviewStatus.CANCELLED: translate("Interview", "Cancelled"),
    }[code]


def zone_of(interview: Interview, own: tzinfo) -> tzinfo:
    """The zone that the interview is in; one's own where it names none, or one unknown here."""
    if interview.timezone is None:
        return own
    try:
        return ZoneInfo(interview.timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return own


def city(zone_name: str) -> str:
    """ "London" of "Europe/London"."""
    return zone_name.rpartition("/")[2].replace("_", " ")


def times(interview: Interview, own: tzinfo) -> str:
    """ "14:00 to 15:00"; in another zone "15:00 to 16:00 in London, 16:00 here", with the day where that differs."""
    there = zone_of(interview, own)
    starts = interview.starts_at.astimezone(there)
    text = wording.clock_time(starts)
    if interview.ends_at is not None:
        ends = interview.ends_at.astimezone(there)
        text = translate("Interview", "{starts} to {ends}").format(starts=text, ends=wording.clock_time(ends))
    here = interview.starts_at.astimezone(own)
    if starts.utcoffset() == here.utcoffset() or interview.timezone is None:
        return text
    at_home = wording.clock_time(here)
    if here.date() != starts.date():
        at_home = translate("Interview", "{time} on {day}").format(time=at_home, day=wording.day(here.date()))
    said = translate("Interview", "{times} in {city}, {here} here")
    return said.format(times=text, city=city(interview.timezone), here=at_home)


def link_in(text: str | None) -> str | None:
    """The first web address in a place or a title."""
    found = _LINK.search(text or "")
    return found[0].rstrip(").,;>") if found is not None else None


def role(code: Role) -> str:
    return {
        Role.INTERVIEWER: translate("Person", "Interviewer"),
        Role.FRONT_DESK: translate("Person", "Front desk"),
        Role.RECRUITER: translate("Person", "Recruiter"),
    }[code]


def contact_channel(code: ContactChannel) -> str:
    return {
        ContactChannel.EMAIL: translate("Channel", "Email"),
        ContactChannel.PHONE: translate("Channel", "Phone"),
        ContactChannel.POST: translate("Channel", "Post"),
        ContactChannel.OTHER: translate("Channel", "Another way"),
    }[code]


def channel(code: LetterChannel) -> str:
    return {
        LetterChannel.EMAIL: translate("Channel", "Email"),
        LetterChannel.CARD: translate("Channel", "Card"),
        LetterChannel.LINKEDIN: translate("Channel", "LinkedIn"),
        LetterChannel.CALL: translate("Channel", "Call"),
    }[code]


def reason(code: Reason) -> str:
    return {
        Reason.TECHNICAL: translate("Reason", "Technical"),
        Reason.COMMUNICATION: translate("Reason", "Communication"),
        Reason.FIT: translate("Reason", "Fit"),
        Reason.OTHER: translate("Reason", "Another, or not said"),
    }[code]


def letter_title(code: LetterKind, person: str) -> str:
    said = {
        LetterKind.THANK_YOU: translate("Letter", "Thank-you to {person}"),
        LetterKind.FOLLOW_UP: translate("Letter", "Follow-up to {person}"),
        LetterKind.FOLLOW_UP_CALL: translate("Letter", "Follow-up call to {person}"),
        LetterKind.RECRUITER_PERMISSION: translate("Letter", "Question to {person}: may I write directly"),
        LetterKind.INVITATION_REPLY: translate("Letter", "Answer to the invitation of {person}"),
        LetterKind.REJECTION_REPLY: translate("Letter", "Thanks after the no to {person}"),
        LetterKind.OFFER_THANKS: translate("Letter", "Thanks for the offer to {person}"),
        LetterKind.DECISION_TIME: translate("Letter", "Request for time to {person}"),
        LetterKind.RECRUITER_DEBRIEF: translate("Letter", "Debrief to {person}"),
        LetterKind.RECRUITER_NUDGE: translate("Letter", "Nudge to {person}"),
        LetterKind.RECRUITER_UPDATE: translate("Letter", "Update to {person}"),
        LetterKind.REFERENCE_HEADS_UP: translate("Letter", "Heads-up to {person}"),
        LetterKind.REFERENCE_THANKS: translate("Letter", "Thanks to {person}"),
        LetterKind.LINKEDIN_INVITE: translate("Letter", "LinkedIn invitation to {person}"),
        LetterKind.WITHDRAWAL: translate("Letter", "Withdrawal to {person}"),
    }
    return said[code].format(person=person)


def letter_state(code: LetterState) -> tuple[str, str, str]:
    """Text, icon and tone of its chip."""
    return {
        LetterState.DRAFT: (translate("Letter", "Draft"), "pen-line", "due"),
        LetterState.READY: (translate("Letter", "Ready"), "pen-line", "due"),
        LetterState.SCHEDULED: (translate("Letter", "Scheduled"), "clock", "accent"),
        LetterState.SENDING: (translate("Letter", "Leaving"), "send", "accent"),
        LetterState.SENT: (translate("Letter", "Sent"), "check", "accent"),
        LetterState.FAILED: (translate("Letter", "Has not left"), "triangle-alert", "due"),
        LetterState.UNSURE: (translate("Letter", "May have left"), "triangle-alert", "due"),
    }[code]


def names(people: Sequence[str]) -> str:
    """ "Ingrid Solheim, Joanna Whitcombe and Rafael Quintana"."""
    if len(people) < 2:
        return "".join(people)
    said = translate("Person", "{names} and {last}")
    return said.format(names=", ".join(people[:-1]), last=people[-1])


def when(moment: datetime, now: datetime, zone: tzinfo, with_time: bool = True) -> str:
    """ "today, 11:00", "Mon 15 June", with the year where it is another one."""
    local, today = moment.astimezone(zone), now.astimezone(zone).date()
    if local.date() != today:
        return wording.day(local.date(), today)
    if not with_time:
        return translate("Days", "today")
    return translate("Days", "today, {time}").format(time=wording.clock_time(local))


def in_days(day: date, today: date) -> str:
    """ "in 10 days", "tomorrow", "3 days ago"."""
    days = (day - today).days
    if days == 0:
        return translate("Days", "today")
    if abs(days) == 1:
        return translate("Days", "tomorrow") if days > 0 else translate("Days", "yesterday")
    if days > 0:
        return translate("Days", "in {count} days").format(count=days)
    return translate("Days", "{count} days ago").format(count=-days)


def ahead(interview: Interview, now: datetime, zone: tzinfo) -> str:
    """How far off a booked interview is: "In 3 h 50", "In 3 days", "Now"."""
    if interview.starts_at <= now < end_of(interview):
        return translate("Interview", "Now")
    if interview.starts_at - now < timedelta(hours=12):
        return wording.until(now, interview.starts_at)
    day = interview.starts_at.astimezone(zone).date()
    text = in_days(day, now.astimezone(zone).date())
    return text[:1].upper() + text[1:]


def money(amount: float) -> str:
    """ "52,000", and “52.000” in German; a fraction stays one."""
    return wording.grouped(int(amount)) if float(amount).is_integer() else wording.exact(amount)


def pay(application: Application) -> str:
    """ "48,000 to 56,000 EUR", or nothing."""
    low, high, currency = application.salary_from, application.salary_to, application.currency or ""
    if low is not None and high is not None and low != high:
        text = translate("Pay", "{low} to {high}").format(low=money(low), high=money(high))
    elif low is not None and high is None:
        text = translate("Pay", "from {low}").format(low=money(low))
    elif high is not None and low is None:
        text = translate("Pay", "up to {high}").format(high=money(high))
    elif low is not None:
        text = money(low)
    else:
        return ""
    return f"{text} {currency}".strip()


def role_line(application: Application, recruiter: str | None) -> str:
    """ "Senior product analyst. Cork, two days on site. No agency."."""
    parts = [apart(application.role), apart(application.location or ""), pay(application)]
    if recruiter:
        parts.append(translate("Application", "Through {recruiter}").format(recruiter=apart(recruiter)))
    else:
        parts.append(translate("Application", "No agency"))
    return " ".join(f"{part.rstrip('.')}." for part in parts if part)
