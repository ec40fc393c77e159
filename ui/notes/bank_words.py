"""What the question bank says of its questions."""

from datetime import date, datetime, tzinfo

from PySide6.QtCore import QCoreApplication

from models.domain.bidi import apart
from models.domain.question_views import Coming, Occasion, QuestionRow
from models.domain.rehearsal import spoken_seconds, words_in
from models.domain.values import AskedBy, QuestionState
from ui import wording

translate = QCoreApplication.translate

ICONS = {
    QuestionState.TO_IMPROVE: ("circle-dashed", "due"),
    QuestionState.IMPROVED: ("circle-dot", "accent"),
    QuestionState.READY: ("circle-check", "accent"),
    None: ("message-circle-question", "wait"),
}
"""Icon and ink of each state; None is a question that I ask them."""
FEW = 2
"""Up to so many companies are named; of more it says how often."""


def state(one: QuestionState | None) -> str:
    return {
        QuestionState.TO_IMPROVE: translate("Bank", "To improve"),
        QuestionState.IMPROVED: translate("Bank", "Improved"),
        QuestionState.READY: translate("Bank", "Ready"),
        None: translate("Bank", "I ask them"),
    }[one]


def day_within(moment: datetime, today: date, zone: tzinfo) -> str:
    """ "today", "15 June", "28 April 2025"; the week's day would not help."""
    day = moment.astimezone(zone).date()
    if day == today:
        return translate("Bank", "today")
    text = wording.day_month(day)
    return text if day.year == today.year else f"{text} {day.year}"


def where(row: QuestionRow) -> str:
    """ "Halden & Rowe", "Quillmark, Wexcombe Media", "Asked 3 times"; its topic where that is not known."""
    if len(row.occasions) > FEW:
        return translate("Bank", "Asked {count} times").format(count=len(row.occasions))
    if row.companies:
        return ", ".join(apart(one) for one in row.companies)
    if len(row.occasions) > 1:
        return translate("Bank", "Asked {count} times").format(count=len(row.occasions))
    return apart(row.topic[:1].upper() + row.topic[1:]) if row.topic else ""


def standing(row: QuestionRow, today: date, zone: tzinfo) -> str:
    """ "Improved on 14 June", "To improve"."""
    if row.state is QuestionState.IMPROVED and row.improved is not None:
        if row.improved.astimezone(zone).date() == today:
            return translate("Bank", "Improved today")
        return translate("Bank", "Improved on {day}").format(day=day_within(row.improved, today, zone))
    return state(row.state)


def second_line(row: QuestionRow, today: date, zone: tzinfo) -> str:
    parts = (where(row), standing(row, today, zone))
    return ". ".join(part for part in parts if part)


def sentence(row: QuestionRow, today: date, zone: tzinfo) -> str:
    """For readers: the question first, then all that the row shows and its order hangs on."""
    parts = [row.text, where(row), standing(row, today, zone)]
    if row.topic:
        parts.append(translate("Bank", "topic {topic}").format(topic=row.topic))
    if row.rating is not None:
        parts.append(translate("Bank", "sure {rating} of 5").format(rating=row.rating))
    return ", ".join(dict.fromkeys(part for part in parts if part))


def length(seconds: int) -> str:
    """ "40 seconds", "1 min 10 s"."""
    if seconds < 60:
        return translate("Bank", "{seconds} seconds").format(seconds=seconds)
    minutes, rest = divmod(seconds, 60)
    if not rest:
        return translate("Bank", "{minutes} min").format(minutes=minutes)
    return translate("Bank", "{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)


def took(seconds: int) -> str:
    """As exact as it was measured: "41 s", "1 min 12 s"."""
    minutes, rest = divmod(seconds, 60)
    if not minutes:
        return translate("Bank", "{seconds} s").format(seconds=rest)
    return translate("Bank", "{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)


def spoken(text: str) -> str:
    """ "93 words, about 40 seconds aloud"; nothing where nothing is written."""
    count = words_in(text)
    if not count:
        return ""
    about = length(spoken_seconds(text))
    return translate("Bank", "%Ln words, about {length} aloud", "", count).format(length=about)


def round_and_person(one: Occasion) -> str:
    parts = []
    if one.round is not None:
        parts.append(translate("Bank", "Round {number}").format(number=one.round))
    if one.person:
        parts.append(apart(one.person))
    return ", ".join(parts)


def round_and_time(one: Coming, today: date, zone: tzinfo) -> str:
    """ "Round 2, today, 13:30"."""
    begins = one.interview.starts_at.astimezone(zone)
    at = wording.day_and_time_within(begins, today)
    if one.interview.round is None:
        return at[:1].upper() + at[1:]
    return translate("Bank", "Round {number}, {time}").format(number=one.interview.round, time=at)


def crumb(row: QuestionRow) -> str:
    """Where one is: "Question bank, experiments"."""
    if row.topic:
        return translate("Bank", "Question bank, {topic}").format(topic=row.topic)
    return translate("Bank", "Question bank")


def said_title(asked_by: AskedBy) -> str:
    return translate("Bank", "What they answered") if asked_by is AskedBy.ME else translate("Bank", "What I said")


def sure(rating: int) -> str:
    """What each dot stands for."""
    return {
        1: translate("Bank", "Not sure at all"),
        2: translate("Bank", "A little"),
        3: translate("Bank", "Half sure"),
        4: translate("Bank", "Sure"),
        5: translate("Bank", "Very sure"),
    }[rating]


def went(rating: int) -> str:
    return {
        1: translate("Bank", "Not yet"),
        2: translate("Bank", "Shaky"),
        3: translate("Bank", "All right"),
        4: translate("Bank", "Well"),
        5: translate("Bank", "Very well"),
    }[rating]
