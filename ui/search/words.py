"""What is said of each thing that was found, and of the search itself."""

from datetime import date, datetime, tzinfo

from models.domain.bidi import apart
from models.domain.search_views import Hit, Kind, Meant, Part
from models.domain.values import LetterState, QuestionState
from ui import wording

translate = wording.translate

ICONS = {
    Kind.LETTER: "mail",
    Kind.NOTE: "notebook-pen",
    Kind.QUESTION: "message-circle-question",
    Kind.DEBRIEF: "clipboard-list",
    Kind.INTERVIEW: "calendar",
}


def part_name(part: Part) -> str:
    return {
        Part.PEOPLE: translate("Search", "People"),
        Part.TEXTS: translate("Search", "Letters and notes"),
        Part.APPLICATIONS: translate("Search", "Applications"),
    }[part]


def kind_name(kind: Kind) -> str:
    return {
        Kind.CONTACT: translate("Search", "person"),
        Kind.APPLICATION: translate("Search", "application"),
        Kind.INTERVIEW: translate("Search", "interview"),
        Kind.LETTER: translate("Search", "letter"),
        Kind.NOTE: translate("Search", "note"),
        Kind.QUESTION: translate("Search", "question"),
        Kind.DEBRIEF: translate("Search", "debrief"),
    }[kind]


def title(hit: Hit) -> str:
    """As it calls itself; what has no name is called by where it belongs."""
    if hit.title:
        return hit.title
    place = apart(hit.company)
    if hit.kind is Kind.LETTER:
        return translate("Search", "Letter to {person}").format(person=apart(hit.person))
    if hit.kind is Kind.NOTE:
        return translate("Search", "Note on {company}").format(company=place) if place else translate("Search", "Note")
    if hit.kind is Kind.DEBRIEF and hit.round:
        return translate("Search", "{company}, after round {round}").format(company=place, round=hit.round)
    if hit.kind is Kind.DEBRIEF:
        return translate("Search", "{company}, after the interview").format(company=place)
    return translate("Search", "Interview at {company}").format(company=place)


def detail(hit: Hit, zone: tzinfo, today: date) -> str:
    """What tells it apart: the words that answer, else whose it is and when."""
    if hit.kind is Kind.CONTACT:
        place = ", ".join(filter(None, (hit.role, hit.company)))
        return " · ".join(filter(None, (place, _quoted(hit) if hit.said else "")))
    if hit.kind is Kind.APPLICATION:
        return ", ".join(filter(None, (hit.role, _met(hit, zone, today), _quoted(hit) if hit.said else "")))
    if hit.kind is Kind.INTERVIEW:
        at = wording.day_and_time(hit.at.astimezone(zone), today) if hit.at else ""
        place = hit.company if hit.title else ""
        return ", ".join(filter(None, (place, at, _quoted(hit) if hit.said else "")))
    if hit.said:
        return _quoted(hit)
    if hit.kind is Kind.LETTER:
        return _letter(hit, zone, today)
    if hit.kind is Kind.QUESTION:
        return _question(hit)
    return hit.company


def _quoted(hit: Hit) -> str:
    return translate("Search", "“{words}”").format(words=apart(hit.said))


def _met(hit: Hit, zone: tzinfo, today: date) -> str:
    if not hit.person:
        return wording.stage_name(hit.stage) if hit.stage is not None else ""
    person = apart(hit.person)
    if hit.at is None:
        return person
    when = wording.day_month(hit.at.astimezone(zone).date())
    if hit.at.astimezone(zone).date() > today:
        return translate("Search", "{person} on {day}").format(person=person, day=when)
    return translate("Search", "met {person} on {day}").format(person=person, day=when)


def _letter(hit: Hit, zone: tzinfo, today: date) -> str:
    when = _when(hit.at, zone, today)
    sentences = {
        LetterState.SENT: translate("Search", "To {person}, {when}"),
        LetterState.SCHEDULED: translate("Search", "To {person}, goes {when}"),
        LetterState.FAILED: translate("Search", "To {person}, has not left yet"),
        LetterState.UNSURE: translate("Search", "To {person}, may have left"),
    }
    draft = translate("Search", "Draft to {person}, {when}")
    said = sentences.get(LetterState(hit.state), draft) if hit.state else draft
    return said.format(person=apart(hit.person), when=when).rstrip(", ")


def _question(hit: Hit) -> str:
    states = {
        QuestionState.TO_IMPROVE: translate("Search", "to improve"),
        QuestionState.IMPROVED: translate("Search", "improved"),
        QuestionState.READY: translate("Search", "ready"),
    }
    state = states[QuestionState(hit.state)] if hit.state else ""
    asked = translate("Search", "Asked by {person}").format(person=apart(hit.person)) if hit.person else hit.company
    return ", ".join(filter(None, (asked, state)))


def _when(moment: datetime | None, zone: tzinfo, today: date) -> str:
    return wording.day_and_time_within(moment.astimezone(zone), today) if moment is not None else ""


def found(count: int, milliseconds: int) -> str:
    """ "7 found in 4 ms"."""
    if not count:
        return ""
    return translate("Search", "{count} found in {time} ms").format(count=count, time=max(1, milliseconds))


def nothing(typed: str) -> str:
    shown = typed if len(typed) <= 40 else f"{typed[:40]}…"
    return translate("Search", "Nothing for “{typed}”").format(typed=apart(shown))


def perhaps(meant: Meant | None) -> str:
    if meant is None:
        return translate("Search", "Fewer letters find more; a name or one word of a note is enough.")
    if meant.company:
        said = translate("Search", "Did you mean {name} at {company}?")
        return said.format(name=apart(meant.name), company=apart(meant.company))
    return translate("Search", "Did you mean {name}?").format(name=apart(meant.name))
