"""Codes and values to sentences a person reads: days, times, stages, and what an undo would take back.

Days read "Fri 26 June", times are on the 24 hour clock; both are given in the candidate's zone by the caller.
"""

from datetime import date, datetime, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication, QLocale

from models.domain.bidi import apart
from models.domain.change import Change
from models.domain.phrases import QT_TRANSLATE_NOOP
from models.domain.reminder import Rule
from models.domain.said import Counted, Said
from models.domain.values import School, Stage

translate = QCoreApplication.translate
NAMED = 3


class _Number(int):
    """An int whose thousands are parted as the window's language does."""

    def __format__(self, spec: str) -> str:
        return grouped(int(self)) if spec == "," else format(int(self), spec)


def grouped(number: int) -> str:
    """ "12,500", and “12.500” in German."""
    locale = QLocale()
    return f"{number:,}" if locale.language() == QLocale.Language.C else locale.toString(number)


def in_words(sentence: str) -> str:
    """What was said below the window, in the window's language; other text as it is."""
    if not isinstance(sentence, Said):
        return sentence
    if isinstance(sentence, Counted):
        return translate("Said", sentence.text, "", sentence.number)
    text = translate("Said", sentence.text)
    return text.format(**{name: _fill(fill) for name, fill in sentence.fills.items()}) if sentence.fills else text


def _fill(fill: object) -> object:
    if isinstance(fill, Said):
        return in_words(fill)
    if type(fill) is date:
        return f"{day(fill)} {fill.year}"
    return _Number(fill) if isinstance(fill, int) and not isinstance(fill, bool) else fill


def exact(amount: float) -> str:
    """ "12,500.50", and “12.500,50” in German."""
    locale = QLocale()
    return f"{amount:,.2f}" if locale.language() == QLocale.Language.C else locale.toString(float(amount), "f", 2)


def tenths(amount: float) -> str:
    """ "9.4", and “9,4” in German."""
    return QLocale().toString(float(amount), "f", 1)


_CAPS = frozenset(
    (
        QT_TRANSLATE_NOOP("Keys", "Ctrl"),
        QT_TRANSLATE_NOOP("Keys", "Shift"),
        QT_TRANSLATE_NOOP("Keys", "Del"),
        QT_TRANSLATE_NOOP("Keys", "Space"),
        QT_TRANSLATE_NOOP("Keys", "Home"),
        QT_TRANSLATE_NOOP("Keys", "End"),
        QT_TRANSLATE_NOOP("Keys", "Arrows"),
        QT_TRANSLATE_NOOP("Keys", "Page Up"),
        QT_TRANSLATE_NOOP("Keys", "Page Down"),
        QT_TRANSLATE_NOOP("Keys", "Left"),
        QT_TRANSLATE_NOOP("Keys", "Right"),
        QT_TRANSLATE_NOOP("Keys", "Up"),
        QT_TRANSLATE_NOOP("Keys", "Down"),
        QT_TRANSLATE_NOOP("Keys", "1 to 5"),
        QT_TRANSLATE_NOOP("Keys", "1 to 6"),
    )
)


def key_cap(label: str) -> str:
    """What stands on a key of this language's keyboards: “Strg” where the code says Ctrl."""
    return translate("Keys", label) if label in _CAPS else label


def keys_in_words(keys: str) -> str:
    """The same of several that are pressed together: “Strg+K”."""
    return "+".join(key_cap(one) for one in keys.split("+"))


def within(text: str) -> str:
    """As it stands in the midst of a sentence: small, in a language that writes its nouns so."""
    nouns_are_capital = QLocale().language() == QLocale.Language.German
    return text if nouns_are_capital else text[:1].lower() + text[1:]


def date_format(pattern: str) -> str:
    """For a field with a calendar: “ddd d MMM”, and “ddd d. MMM” where a day is written with a point."""
    return pattern.replace(" d M", " d. M") if QLocale().language() == QLocale.Language.German else pattern


def weekdays() -> tuple[str, ...]:
    """Short names, Monday first."""
    return tuple(translate("Days", "Mon Tue Wed Thu Fri Sat Sun").split())


def long_weekdays() -> tuple[str, ...]:
    return tuple(translate("Days", "Monday Tuesday Wednesday Thursday Friday Saturday Sunday").split())


def months() -> tuple[str, ...]:
    return tuple(
        translate(
            "Days", "January February March April May June July August September October November December"
        ).split()
    )


def day_month(day: date) -> str:
    """ "26 June"."""
    return translate("Days", "{day} {month}").format(day=day.day, month=months()[day.month - 1])


def day(day: date, today: date | None = None) -> str:
    """ "Fri 26 June"; with the year where it is another one than today's."""
    text = f"{weekdays()[day.weekday()]} {day_month(day)}"
    return f"{text} {day.year}" if today is not None and day.year != today.year else text


def long_day(day: date) -> str:
    """ "Tuesday 16 June"."""
    return translate("Days", "{weekday} {day}").format(weekday=long_weekdays()[day.weekday()], day=day_month(day))


def clock_time(moment: datetime) -> str:
    """ "09:05", of a moment that is already in the zone to be shown."""
    return f"{moment:%H:%M}"


def day_and_time(moment: datetime, today: date | None = None) -> str:
    """ "Wed 24 June, 11:00"; "Today, 13:30" when it is today."""
    if today is not None and moment.date() == today:
        return translate("Days", "Today, {time}").format(time=clock_time(moment))
    return translate("Days", "{day}, {time}").format(day=day(moment.date(), today), time=clock_time(moment))


def day_and_time_within(moment: datetime, today: date) -> str:
    """The same in the midst of a sentence: "today, 13:30"."""
    if moment.date() == today:
        return translate("Days", "today, {time}").format(time=clock_time(moment))
    return day_and_time(moment, today)


def span(length: timedelta) -> str:
    """ "25 min", "3 h 50", "8 h", "3 days": as exact as it is near."""
    minutes = max(0, int(length.total_seconds() // 60))
    hours, rest = divmod(minutes, 60)
    if hours >= 48:
        return translate("Days", "{count} days").format(count=hours // 24)
    if hours >= 5 or (hours and not rest):
        return translate("Days", "{hours} h").format(hours=hours)
    if hours:
        return translate("Days", "{hours} h {minutes:02}").format(hours=hours, minutes=rest)
    return translate("Days", "{minutes} min").format(minutes=minutes)


def left(now: datetime, late: datetime | None) -> str:
    """ "5 h left" before it is late, "2 days past" after; nothing where it never is."""
    if late is None:
        return ""
    if now < late:
        return translate("Days", "{span} left").format(span=span(late - now))
    return translate("Days", "{span} past").format(span=span(now - late))


def until(now: datetime, moment: datetime) -> str:
    """ "In 3 h 50", for what is still to come; "Now" from then on."""
    if moment <= now:
        return translate("Days", "Now")
    return translate("Days", "In {span}").format(span=span(moment - now))


def stage_name(stage: Stage) -> str:
    return {
        Stage.WISHLIST: translate("Stage", "Wishlist"),
        Stage.APPLIED: translate("Stage", "Applied"),
        Stage.SCREENING: translate("Stage", "Screening"),
        Stage.INTERVIEWING: translate("Stage", "Interviewing"),
        Stage.WAITING: translate("Stage", "Waiting to hear"),
        Stage.OFFER: translate("Stage", "Offer"),
        Stage.ACCEPTED: translate("Stage", "Accepted"),
        Stage.REJECTED: translate("Stage", "Rejected"),
        Stage.WITHDRAWN: translate("Stage", "Withdrawn"),
        Stage.NO_REPLY: translate("Stage", "No reply"),
    }[stage]


def school_name(school: School) -> str:
    return {
        School.PATIENT: translate("School", "Patient"),
        School.PHONE: translate("School", "Phone"),
        School.ASSERTIVE: translate("School", "Assertive"),
    }[school]


SETTINGS = frozenset({"settings.changed", "appearance.changed", "backup.planned", "writing.changed"})
"""What is said of these names the setting that was changed."""


def undo_text(change: Change, zone: tzinfo | None = None) -> str:
    """What was done, as the undo bar and Edit > Undo history say it; times in `zone`, or in the system's."""
    sentence = _sentences().get(change.intent)
    if sentence is None:
        return translate("Undo", "Changed")
    if change.intent in SETTINGS:
        from ui import setting_words

        sentence = setting_words.said(change) or sentence
    said = sentence.format_map(_Gaps(change.about, zone)).strip().rstrip(",")
    return said + _skipped(change.about.get("skipped", "")) + _taken_back(int(change.about.get("taken_back", "0")))


def _taken_back(letters: int) -> str:
    return translate("Undo", ". %n letter(s) taken out of the outbox", "", letters) if letters else ""


def _skipped(names: str) -> str:
    """Of several at once, those that stayed as they were: three by name, the others counted."""
    if not names:
        return ""
    named = names.split(", ")
    some = ", ".join(apart(name) for name in named[:NAMED])
    if len(named) > NAMED:
        some = translate("Undo", "{names} and {count} more").format(names=some, count=len(named) - NAMED)
    return translate("Undo", ". As before: {names}").format(names=some)


class _Gaps(dict[str, str]):
    """What fills a sentence: names as they are, stages by name, days and times as a person says them."""

    def __init__(self, about: dict[str, str], zone: tzinfo | None) -> None:
        super().__init__({name: self._word(name, value, zone) for name, value in about.items()})

    @staticmethod
    def _word(name: str, value: str, zone: tzinfo | None) -> str:
        if not value:
            return translate("Undo", "none")
        if name in ("stage", "from"):
            return stage_name(Stage(value))
        if name == "day":
            return day(date.fromisoformat(value))
        if name in ("at", "starts_at", "until", "deadline"):
            return day_and_time(datetime.fromisoformat(value).astimezone(zone))
        if name == "rule":
            from ui import reminder_words

            return reminder_words.advice(Rule(value)).name
        return apart(value)

    def __missing__(self, key: str) -> str:
        return ""


def _sentences() -> dict[str, str]:
    return {
        "application.created": translate("Undo", "Added {company} to {stage}"),
        "application.edited": translate("Undo", "Changed {company}"),
        "application.deleted": translate("Undo", "Moved {company} to the bin"),
        "application.moved": translate("Undo", "Moved to {stage}"),
        "application.reordered": translate("Undo", "Moved {company} within {stage}"),
        "applications.moved": translate("Undo", "Moved {count} to {stage}"),
        "applications.tagged": translate("Undo", "Tagged {count} with “{tag}”"),
        "applications.untagged": translate("Undo", "Took “{tag}” off {count}"),
        "view.saved": translate("Undo", "Saved the view {name}"),
        "view.removed": translate("Undo", "Removed the view {name}"),
        "application.reason": translate("Undo", "Noted the reason of {company}"),
        "outcome.noted": translate("Undo", "Noted how it ended with {company}"),
        "move.redated": translate("Undo", "Changed when {company} moved"),
        "next_steps.promised": translate("Undo", "Noted what {company} promised"),
        "next_steps.saved": translate("Undo", "Noted the next step at {company}"),
        "offer.deadline": translate("Undo", "Noted when {company} wants an answer"),
        "offer.recorded": translate("Undo", "Recorded the offer of {company}"),
        "offer.revised": translate("Undo", "Changed the offer of {company}"),
        "offer.settled": translate("Undo", "Changed what is settled with {company}"),
        "offer.time_asked": translate("Undo", "Noted whether {company} was asked for time"),
        "offer.accepted": translate("Undo", "Accepted the offer of {company}"),
        "offer.declined": translate("Undo", "Declined the offer of {company}"),
        "offer.reopened": translate("Undo", "Opened the offer of {company} again"),
        "offer.deleted": translate("Undo", "Moved the offer of {company} to the bin"),
        "offer.judged": translate("Undo", "Changed how you see {company}"),
        "offer.points": translate("Undo", "Changed the open points with {company}"),
        "offer.column": translate("Undo", "Changed whether {company} is compared"),
        "offer.pay_read": translate("Undo", "Changed how the pay of {company} is read"),
        "weight.set": translate("Undo", "Changed what matters to you"),
        "pay.aimed": translate("Undo", "Changed the pay that you aim at"),
        "rate.named": translate("Undo", "Named a rate from {base} to {quote}"),
        "rate.forgotten": translate("Undo", "Removed the rate from {base} to {quote}"),
        "interview.booked": translate("Undo", "Interview at {company} on {starts_at}"),
        "interview.edited": translate("Undo", "Changed the interview at {company}"),
        "interview.rescheduled": translate("Undo", "Interview at {company} now on {starts_at}"),
        "interview.cancelled": translate("Undo", "Cancelled the interview at {company}"),
        "interview.deleted": translate("Undo", "Moved the interview at {company} to the bin"),
        "interview.prepared": translate("Undo", "Noted the preparation for {company}"),
        "interview.people": translate("Undo", "Changed who was at {company}"),
        "interview.person_added": translate("Undo", "Added {person} to the interview"),
        "debrief.kept": translate("Undo", "Kept the debrief of {company}"),
        "debrief.saved": translate("Undo", "Saved the debrief of {company}"),
        "impression.noted": translate("Undo", "Noted an impression of {company}"),
        "reply.added": translate("Undo", "Noted a reply of {company}"),
        "reply.edited": translate("Undo", "Changed a reply of {company}"),
        "reply.deleted": translate("Undo", "Removed a reply of {company}"),
        "reference.added": translate("Undo", "Named {person} as a reference for {company}"),
        "reference.edited": translate("Undo", "Changed the reference {person}"),
        "reference.removed": translate("Undo", "Removed the reference {person}"),
        "contact.created": translate("Undo", "Added {person}"),
        "contact.edited": translate("Undo", "Changed {person}"),
        "contact.deleted": translate("Undo", "Moved {person} to the bin"),
        "contacts.merged": translate("Undo", "Merged {other} into {person}"),
        "company.edited": translate("Undo", "Changed {company}"),
        "companies.merged": translate("Undo", "Merged {other} into {company}"),
        "kept_apart": translate("Undo", "Noted that {other} is not the same"),
        "reminder.snoozed": translate("Undo", "Snoozed until {until}"),
        "reminder.done": translate("Undo", "Done"),
        "reminder.dismissed": translate("Undo", "Dismissed"),
        "reminder.silenced": translate("Undo", "No more of this for {company}"),
        "note.created": translate("Undo", "Added the note “{name}”"),
        "note.edited": translate("Undo", "Changed “{name}”"),
        "note.linked": translate("Undo", "Changed what “{name}” belongs to"),
        "note.deleted": translate("Undo", "Moved “{name}” to the bin"),
        "question.created": translate("Undo", "Added “{question}”"),
        "question.edited": translate("Undo", "Changed “{question}”"),
        "question.answered": translate("Undo", "Wrote an answer to “{question}”"),
        "question.state": translate("Undo", "Changed the state of “{question}”"),
        "question.rated": translate("Undo", "Noted how sure of “{question}”"),
        "question.deleted": translate("Undo", "Moved “{question}” to the bin"),
        "attachment.added": translate("Undo", "Attached “{file}”"),
        "attachment.removed": translate("Undo", "Removed the file “{file}”"),
        "letter.begun": translate("Undo", "Began a letter to {person}"),
        "letter.edited": translate("Undo", "Changed the letter to {person}"),
        "letter.changed": translate("Undo", "Changed how the letter to {person} goes"),
        "letter.composed": translate("Undo", "Wrote the letter to {person} anew"),
        "letter.deleted": translate("Undo", "Moved the letter to {person} to the bin"),
        "letter.queued": translate("Undo", "The letter to {person} is in the outbox"),
        "letter.taken_back": translate("Undo", "Took the letter to {person} back"),
        "letter.went": translate("Undo", "Noted that {person} was written to"),
        "letter.sending": translate("Undo", "Handed over the letter to {person}"),
        "letter.settled": translate("Undo", "Heard what became of the letter to {person}"),
        "letter.said_sent": translate("Undo", "Noted that the letter to {person} left"),
        "account.kept": translate("Undo", "Kept the mail account {address}"),
        "account.removed": translate("Undo", "Removed the mail account {address}"),
        "writing.changed": translate("Undo", "Changed how letters are written"),
        "word.added": translate("Undo", "Added “{word}” to the dictionary"),
        "word.removed": translate("Undo", "Removed “{word}” from the dictionary"),
        "settings.changed": translate("Undo", "Settings changed"),
        "appearance.changed": translate("Undo", "Changed how the window looks"),
        "backup.planned": translate("Undo", "Changed where backups go"),
        "rule.chosen": translate("Undo", "Changed “{rule}”"),
        "rules.as_usual": translate("Undo", "All rules are told as usual"),
        "imports.file": translate("Undo", "Read in {file}"),
        "imports.files": translate("Undo", "Read in {count} files"),
        "bin.restored": translate("Undo", "Brought {title} back"),
    }
