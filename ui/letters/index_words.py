"""What the list of letters says: heads, titles, how much time is left, and what can be done about a row."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from models.domain.bidi import apart
from models.domain.etiquette.hours import Etiquette
from models.domain.letter_views import LetterGroup, LetterRow
from models.domain.names import fold
from models.domain.values import LetterChannel, LetterState
from ui import reminder_words, wording
from ui.application.words import letter_title
from ui.letters import send_words, trouble_words
from ui.people.words import letter_kind
from ui.today.sentences import number, opened as with_capital

translate = wording.translate
NEAR = timedelta(days=1)


class Act(StrEnum):
    OPEN = "open"
    AGAIN = "again"
    WENT = "went"
    DID_NOT_GO = "did_not_go"
    BACK = "back"


def act_name(act: Act, row: LetterRow) -> str:
    if act is Act.OPEN:
        if row.group is LetterGroup.TO_WRITE:
            return translate("Letters", "Write")
        return translate("Letters", "Go on") if row.group is LetterGroup.DRAFTS else translate("Letters", "Open")
    return {
        Act.AGAIN: translate("Letters", "Try again"),
        Act.WENT: translate("Letters", "It went"),
        Act.DID_NOT_GO: translate("Letters", "It did not go"),
        Act.BACK: translate("Letters", "Back to draft"),
    }[act]


def acts(row: LetterRow) -> tuple[Act, ...]:
    """What stands at the end of the row, the usual one last."""
    match row.state:
        case LetterState.FAILED:
            return Act.OPEN, Act.AGAIN
        case LetterState.UNSURE:
            return Act.DID_NOT_GO, Act.WENT
        case LetterState.READY | LetterState.SCHEDULED:
            return Act.BACK, Act.OPEN
    return (Act.OPEN,)


def head(group: LetterGroup) -> str:
    return {
        LetterGroup.TO_WRITE: translate("Letters", "To write"),
        LetterGroup.DRAFTS: translate("Letters", "Drafts"),
        LetterGroup.OUTBOX: translate("Letters", "Outbox"),
        LetterGroup.SENT: translate("Letters", "Sent"),
    }[group]


def name(row: LetterRow) -> str:
    return letter_title(row.kind, apart(row.person)) if row.person else letter_kind(row.kind)


class Said(NamedTuple):
    """The second line: what is most urgent about it, whether that is amber, and the rest."""

    first: str
    warns: bool
    rest: str
    icon: str


def said(row: LetterRow, now: datetime, etiquette: Etiquette) -> Said:
    match row.group:
        case LetterGroup.TO_WRITE:
            return _to_write(row, now, etiquette)
        case LetterGroup.DRAFTS:
            left = wording.left(now, row.late)
            return Said(left, _near(row, now), _joined(row.company, _via(row), row.subject), "clock" if left else "")
        case LetterGroup.OUTBOX:
            return _outbox(row, now, etiquette)
    when = wording.day_and_time(etiquette.local(row.at), etiquette.day(now)) if row.at is not None else ""
    return Said(when, False, _joined(row.company, _by(row), _via(row), row.subject), "")


def _to_write(row: LetterRow, now: datetime, etiquette: Etiquette) -> Said:
    advice = reminder_words.advice(row.reminder.rule).name if row.reminder is not None else ""
    if row.at is not None and row.at > now:
        when = wording.day_and_time_within(etiquette.local(row.at), etiquette.day(now))
        return Said(translate("Letters", "From {when}").format(when=when), False, _joined(row.company, advice), "clock")
    left = wording.left(now, row.late)
    return Said(left, _near(row, now), _joined(row.company, _via(row), advice), "clock" if left else "")


def _near(row: LetterRow, now: datetime) -> bool:
    return row.late is not None and row.late - now < NEAR


def _outbox(row: LetterRow, now: datetime, etiquette: Etiquette) -> Said:
    today, place = etiquette.day(now), _joined(row.company, row.subject)

    def at(moment: datetime | None) -> str:
        return wording.day_and_time_within(etiquette.local(moment), today) if moment is not None else ""

    match row.state:
        case LetterState.SCHEDULED:
            return Said(translate("Letters", "Leaves {when}").format(when=at(row.at)), False, place, "clock")
        case LetterState.SENDING:
            return Said(translate("Letters", "It is leaving"), False, place, "send")
        case LetterState.FAILED:
            return Said(_why(row), True, place, "triangle-alert")
        case LetterState.UNSURE:
            doubt = translate("Letters", "It may have left. Look in your Sent folder")
            return Said(doubt, True, place, "triangle-alert")
    if row.next_try_at is not None and row.next_try_at > now:
        later = translate("Letters", "{why} Next try {when}").format(why=_why(row), when=at(row.next_try_at))
        return Said(later, True, place, "clock")
    return Said(translate("Letters", "Leaves in a moment"), False, place, "send")


def _why(row: LetterRow) -> str:
    if row.trouble is None:
        return translate("Letters", "It has not left yet.")
    return trouble_words.why(row.trouble, row.detail)


def _via(row: LetterRow) -> str:
    return translate("Letters", "through {agent}").format(agent=apart(row.via)) if row.via else ""


def _by(row: LetterRow) -> str:
    if row.channel in (None, LetterChannel.EMAIL):
        return ""
    return {
        LetterChannel.CARD: translate("Letters", "by post"),
        LetterChannel.LINKEDIN: translate("Letters", "on LinkedIn"),
        LetterChannel.CALL: translate("Letters", "by phone"),
    }[row.channel]


def _joined(*parts: str) -> str:
    return "  ·  ".join(part for part in parts if part)


def chip(row: LetterRow) -> tuple[str, str] | None:
    """An icon for how it travels; None for email, which goes without saying."""
    if row.channel in (None, LetterChannel.EMAIL):
        return None
    return send_words.CHANNEL_ICONS[row.channel], send_words.channel_name(row.channel)


def sentence(row: LetterRow, now: datetime, etiquette: Etiquette) -> str:
    """Everything a row says, for readers."""
    line = said(row, now, etiquette)
    parts = (name(row), line.first, line.rest.replace("  ·  ", ", "), head(row.group))
    return ". ".join(part.rstrip(".") for part in parts if part) + "."


def haystack(row: LetterRow) -> str:
    return fold(" ".join((name(row), row.company, row.role, row.via, row.subject)))


def conclusion(rows: Sequence[LetterRow], now: datetime) -> str:
    """The page's first sentence: what there is to do."""
    due = sum(row.group is LetterGroup.TO_WRITE and (row.at is None or row.at <= now) for row in rows)
    drafts = sum(row.group is LetterGroup.DRAFTS for row in rows)
    stuck = sum(row.state in (LetterState.FAILED, LetterState.UNSURE) for row in rows)
    sentences = []
    if stuck:
        said = translate("Letters", "{count} letters need a word from you.", "", stuck)
        sentences.append(with_capital(said.format(count=number(stuck))))
    if due:
        said = translate("Letters", "{count} letters to write", "", due)
        first = with_capital(said.format(count=number(due)))
        begun = translate("Letters", "{count} begun", "", drafts).format(count=number(drafts))
        sentences.append(f"{first}, {begun}." if drafts else f"{first}.")
    elif drafts:
        said = translate("Letters", "{count} letters are begun.", "", drafts)
        sentences.append(with_capital(said.format(count=number(drafts))))
    return " ".join(sentences) or translate("Letters", "No letter is due.")
