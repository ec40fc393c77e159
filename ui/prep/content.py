"""The prep sheet in words: every block as it stands on paper, and the whole of it as a reader says it."""

from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from models.domain.bidi import apart
from models.domain.meetings import end_of
from models.domain.prep import Better, Meet, PrepSheet, Told
from ui import wording
from ui.application import words

translate = wording.translate


@dataclass(frozen=True, slots=True)
class Fact:
    """One cell of the frame below the head."""

    label: str
    strong: str
    small: str = ""


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    part: str
    """Title or part, beside the name."""
    below: str
    """Pronunciation, or what to do; empty where nothing is to be said."""
    write: bool = False
    """A line follows `below`, to be written on."""


@dataclass(frozen=True, slots=True)
class Block:
    """A half of the page's width; what it holds decides how it is set."""

    head: str
    note: str = ""
    people: tuple[Person, ...] = ()
    bullets: tuple[Told, ...] = ()


@dataclass(frozen=True, slots=True)
class Content:
    owner: str
    printed: str
    company: str
    role: str
    facts: tuple[Fact, ...]
    blocks: tuple[Block, ...]
    """Those that stand side by side, in the order of reading."""
    better_head: str
    better_note: str
    better: tuple[Better, ...]
    ask_head: str
    ask: tuple[str, ...]
    room_head: str
    room: tuple[tuple[str, bool], ...]
    """What to see to before leaving, and whether a line follows for the answer."""
    notes_head: str
    after_head: str
    after: str

    @property
    def text(self) -> str:
        """All of it, a line each."""
        lines = [self.company, self.role]
        lines += [f"{one.label}: {', '.join(part for part in (one.strong, one.small) if part)}" for one in self.facts]
        for block in self.blocks:
            lines.append(f"{block.head} ({block.note})" if block.note else block.head)
            lines += [". ".join(_said(one)) for one in block.people]
            lines += [one.text for one in block.bullets]
        if self.better:
            lines.append(self.better_head)
            lines += [f"{one.question} {one.answer}".strip() for one in self.better]
        if self.ask:
            lines += [self.ask_head, *self.ask]
        lines += [self.room_head, *(text for text, _ in self.room), f"{self.after_head} {self.after}"]
        return "\n".join(lines)


def _said(one: Person) -> list[str]:
    return [", ".join(part for part in (one.name, one.part) if part), *([one.below] if one.below else [])]


@dataclass(frozen=True, slots=True)
class Zoned:
    """The zone that is one's own, and whether the day of the interview is said as today."""

    zone: tzinfo
    today: date


def content(sheet: PrepSheet, zone: tzinfo) -> Content:
    printed = sheet.printed.astimezone(zone)
    here = Zoned(zone, printed.date())
    say = translate
    number = sheet.interview.round
    role = sheet.role
    if number:
        role = say("PrepSheet", "{role}, round {number}").format(role=apart(sheet.role), number=number)
    owner = say("PrepSheet", "Prep sheet for {name}").format(name=apart(sheet.owner)) if sheet.owner else ""
    stamp = f"{wording.day(printed.date())} {printed.year}, {wording.clock_time(printed)}"
    return Content(
        owner=owner or say("PrepSheet", "Prep sheet"),
        printed=say("PrepSheet", "printed {moment}").format(moment=stamp),
        company=sheet.company,
        role=role,
        facts=tuple(_facts(sheet, here)),
        blocks=tuple(_blocks(sheet, here)),
        better_head=say("PrepSheet", "Better answers"),
        better_note=say("PrepSheet", "from your question bank"),
        better=sheet.better,
        ask_head=say("PrepSheet", "Ask them"),
        ask=sheet.ask,
        room_head=say("PrepSheet", "Before you leave the room"),
        room=_room(),
        notes_head=say("PrepSheet", "Notes in the room"),
        after_head=say("PrepSheet", "Right after:"),
        after=_after(sheet, here),
    )


def _facts(sheet: PrepSheet, here: Zoned) -> list[Fact]:
    """Only what is known: nothing knows the way there, so nothing says when to leave."""
    one, say = sheet.interview, translate
    local = one.starts_at.astimezone(words.zone_of(one, here.zone))
    minutes = round((end_of(one) - one.starts_at).total_seconds() / 60)
    length = say("PrepSheet", "{count} minutes").format(count=minutes) if one.ends_at is not None else ""
    at_home = one.starts_at.astimezone(here.zone)
    if local.utcoffset() != at_home.utcoffset() and one.timezone is not None:
        there = say("PrepSheet", "in {city}, {time} here")
        length = there.format(city=words.city(one.timezone), time=wording.clock_time(at_home))
    facts = [Fact(say("PrepSheet", "When"), wording.day_and_time(local, here.today), length)]
    link = words.link_in(sheet.place)
    if link is not None:
        facts.append(Fact(say("PrepSheet", "Where"), say("PrepSheet", "Online"), link))
    elif sheet.place:
        street, _, rest = sheet.place.partition(",")
        facts.append(Fact(say("PrepSheet", "Where"), street.strip(), rest.strip()))
    if sheet.kind is not None:
        facts.append(Fact(say("PrepSheet", "Format"), words.kind(sheet.kind)))
    return facts


def _blocks(sheet: PrepSheet, here: Zoned) -> list[Block]:
    say, found = translate, []
    if sheet.meet:
        found.append(Block(say("PrepSheet", "You meet"), people=tuple(map(_person, sheet.meet))))
    if sheet.told:
        note = ""
        if sheet.told_at is not None:
            note = say("PrepSheet", "their answer, {day}").format(day=_day(sheet.told_at, here))
        found.append(Block(say("PrepSheet", "What they told you"), note, bullets=sheet.told))
    last = sheet.last
    if last is not None:
        head = say("PrepSheet", "From the last interview")
        if last.number:
            head = say("PrepSheet", "From round {number}").format(number=last.number)
        labels = (
            (say("PrepSheet", "Worked:"), last.worked),
            (say("PrepSheet", "Did not:"), last.did_not),
            (say("PrepSheet", "Forgot to say:"), last.forgot),
        )
        lines = tuple(Told(label, line) for label, lines in labels for line in lines)
        note = say("PrepSheet", "debrief, {day}").format(day=_day(last.at, here))
        found.append(Block(head, note, bullets=lines))
    if sheet.stories:
        found.append(Block(say("PrepSheet", "Stories to have ready"), bullets=sheet.stories))
    return found


def _person(one: Meet) -> Person:
    say = translate
    part = one.title
    if not part and one.front_desk:
        part = say("PrepSheet", "front desk")
    elif not part and one.recruiter:
        part = say("PrepSheet", "recruiter")
    if one.front_desk:
        return Person(one.name, part, say("PrepSheet", "Thank them on the way out."))
    if not one.confirmed:
        return Person(one.name, part, say("PrepSheet", "Check the spelling on the card:"), write=True)
    return Person(one.name, part, one.pronunciation)


def _room() -> tuple[tuple[str, bool], ...]:
    """ETIQUETTE, `leave_the_room`: who, how and when, names spelled right, and thanks to everybody."""
    say = translate
    return (
        (say("PrepSheet", "More rounds?"), True),
        (say("PrepSheet", "Who contacts whom?"), True),
        (say("PrepSheet", "How?"), True),
        (say("PrepSheet", "By when?"), True),
        (say("PrepSheet", "What can I do meanwhile?"), True),
        (say("PrepSheet", "Cards, names and titles spelled right"), False),
        (say("PrepSheet", "Handshake, eyes, thank each of them"), False),
        (say("PrepSheet", "Thank the front desk"), False),
    )


NAMED = 4
"""Names that the last line has room for."""


def _after(sheet: PrepSheet, here: Zoned) -> str:
    after, say = sheet.after, translate
    by = wording.day_and_time(after.by.astimezone(here.zone))
    if not after.names:
        return say("PrepSheet", "one quiet minute for the debrief.")
    names = [apart(name.split()[0] if len(after.names) > 1 else name) for name in after.names]
    who = words.names(names) if len(names) <= NAMED else say("PrepSheet", "each of them")
    if after.through:
        said = say(
            "PrepSheet",
            "one quiet minute for the debrief, then thank-you letters to {who}, through {recruiter}, by {by}.",
        )
        return said.format(who=who, recruiter=apart(after.through), by=by)
    said = say("PrepSheet", "one quiet minute for the debrief, then thank-you letters to {who} by {by}.")
    if len(names) == 1:
        said = say("PrepSheet", "one quiet minute for the debrief, then a thank-you letter to {who} by {by}.")
    return said.format(who=who, by=by)


def _day(moment: datetime, here: Zoned) -> str:
    day = moment.astimezone(here.zone).date()
    text = wording.day_month(day)
    return text if day.year == here.today.year else f"{text} {day.year}"


def left_out(names: frozenset[str]) -> str:
    """What gave way to the one page, as a sentence; empty where all of it is there."""
    said = {
        "meet": translate("PrepSheet", "people"),
        "told": translate("PrepSheet", "what they told you"),
        "last": translate("PrepSheet", "the last round"),
        "stories": translate("PrepSheet", "stories"),
        "better": translate("PrepSheet", "better answers"),
        "ask": translate("PrepSheet", "your questions"),
    }
    parts = [text for name, text in said.items() if name in names]
    if not parts:
        return ""
    return translate("PrepSheet", "Shortened to stay on one page: {parts}.").format(parts=words.names(parts))
