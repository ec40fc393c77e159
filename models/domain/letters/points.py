"""One letter of points while it is put together: what may be said, what is said, and no more words than its kind takes.

The thank-you has its four Rs; every other kind says its points in an order of its own. A point that is not owed may go
when the record's words are many, the last one first, so that a letter keeps its limit whatever was written down.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from models.domain.letters.anatomy import words_in
from models.domain.letters.briefs import BRIEFS, Part
from models.domain.letters.drafting import Draft, Ingredient
from models.domain.letters.noting import Shape, bare, inside, shape_of, shortened, to_you
from models.domain.letters.pen import Pen, clean, name_of
from models.domain.letters.phrase_book import PhraseBook
from models.domain.letters.situation import Origin, Situation
from models.domain.mail import Language
from models.domain.meetings import end_of
from models.domain.values import Contact, ContactId, ContactKind, Interview, Role

LONGEST = 30
"""Words of one's own that one point takes."""
_SENTENCE = 36
"""Words of several notes that stand in one sentence; the others are offered."""
_WEEK = 6
_YEAR = 300
_PLAIN_WORDS = 7
_MANY = 4
_COLON = re.compile(r": ([^:()]+)$")
"""“Causal inference: I began with the method” would be a second colon behind the first."""
_MARK = re.compile(r"^(?:[-*•–—]+\s+|\d{1,2}[.)]\s+)")


@dataclass(frozen=True, slots=True)
class _Said:
    text: str
    ids: tuple[str, ...]
    may_go: bool
    line: bool


class Points:
    def __init__(self, situation: Situation, book: PhraseBook) -> None:
        self.situation = situation
        self.pen = Pen(situation, book)
        self._paragraphs: list[list[_Said]] = []
        self._offered: list[Ingredient] = []

    # What may be said

    def offer(self, key: str, words: str, sentence: str, origin: Origin, about: ContactId | None = None) -> Ingredient:
        made = Ingredient(key, Part.POINT, words, sentence, origin, about)
        self._offered.append(made)
        return made

    def words(self, slot: str, /, **fills: object) -> str:
        """A sentence of this kind of letter."""
        return self.pen.say(f"{self.situation.kind.value}.{slot}", **fills)

    def shared(self, slot: str, /, **fills: object) -> str:
        return self.pen.say(f"shared.{slot}", **fills)

    # What is said

    def paragraph(self) -> None:
        self._paragraphs.append([])

    def put(self, text: str, ids: Iterable[str] = (), *, may_go: bool = False, line: bool = False) -> None:
        if text:
            self._paragraphs[-1].append(_Said(text, tuple(ids), may_go, line))

    def say(self, slot: str, ids: Iterable[str] = (), *, may_go: bool = False, **fills: object) -> None:
        self.put(self.words(slot, **fills), ids, may_go=may_go)

    def take(self, ingredient: Ingredient, *, may_go: bool = True, line: bool = False) -> None:
        self.put(ingredient.sentence, (ingredient.id,), may_go=may_go, line=line)

    def lines(self, ingredients: Iterable[Ingredient]) -> None:
        """Each on a line of its own, below what was said last."""
        for one in ingredients:
            self.put(f"- {one.sentence}", (one.id,), may_go=True, line=True)

    def draft(self, subject: str) -> Draft:
        """Within the limit: what may go goes from the end, until it fits."""
        most = BRIEFS[self.situation.kind].most
        said = [one for paragraph in self._paragraphs for one in paragraph]
        gone: set[int] = set()
        spare = [number for number, one in enumerate(said) if one.may_go]
        draft = self._drafted(subject, gone)
        while spare and _count(draft.body) > most:
            gone.add(spare.pop())
            draft = self._drafted(subject, gone)
        return draft

    def _drafted(self, subject: str, gone: set[int]) -> Draft:
        number, paragraphs, used = 0, list[str](), list[str]()
        for paragraph in self._paragraphs:
            text = ""
            for one in paragraph:
                if number not in gone:
                    text += ("\n" if one.line else " ") * bool(text) + one.text
                    used += one.ids
                number += 1
            paragraphs.append(text)
        return self.pen.letter(subject, paragraphs, tuple(self._offered), dict.fromkeys(used))

    # Words of the record

    def note(self, words: str | None) -> str:
        """What was noted, fit to stand behind a colon and before a full stop; empty where it is too long for that."""
        text = shortened(_MARK.sub("", clean(words)), LONGEST)
        if words_in(text) > LONGEST or text.endswith("…") or not any(map(str.isalnum, text)):
            return ""
        return inside(_COLON.sub(r" (\1)", text.rstrip(" .;:,–—-")), self.pen.phrases.grammar, self._known)

    @property
    def _known(self) -> tuple[str, ...]:
        """Names keep their capital."""
        people = (one.name for one in self.situation.people.values())
        return (self.pen.to, self.pen.company, self.pen.role, *people)

    def unkind(self, words: str) -> bool:
        return not self.pen.phrases.grammar.unkind.isdisjoint(map(bare, words.split()))

    def moment(self) -> Ingredient | None:
        """What was shared with the reader, said to them; None where nothing was noted, or nothing that one says."""
        to = self.situation.to
        for meeting in reversed(self.situation.interviews):
            part = next((one for one in meeting.people if to is not None and one.contact == to.id), None)
            words = self.note(part.moment) if part is not None else ""
            if not words or self.unkind(words):
                continue
            names = (name_of(one.name).partition(" ")[0] for one in self.situation.people.values())
            said = to_you(words, self.pen.given, names, self.pen.phrases.grammar)
            if shape_of(said, self.pen.phrases.grammar) is Shape.CLAUSE:
                said = self.shared("clause", words=said)
            sentence = self.shared("moment", words=said)
            return self.offer(f"moment:{meeting.id}", words, sentence, Origin.PERSON, part.contact if part else None)
        return None

    def held(self) -> tuple[Interview, ...]:
        """Those of the application that are over, the earliest first."""
        return tuple(one for one in self.situation.interviews if end_of(one) <= self.situation.now)

    def notes(self, all_words: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(filter(None, map(self.note, all_words))))

    def some(self, noted: Sequence[str]) -> tuple[str, ...]:
        """The first of them, as many as one sentence bears."""
        whole, found = 0, list[str]()
        for words in noted:
            whole += _count(words)
            if found and whole > _SENTENCE:
                break
            found.append(words)
        return tuple(found)

    def listed(self, words: Sequence[str]) -> str:
        """“the pay, the benefits and the start date”; what has commas of its own is parted by semicolons."""
        if any(not plain(one) for one in words):
            return "; ".join(words)
        if len(words) < 2:
            return "".join(words)
        return self.shared("and", all=", ".join(words[:-1]), last=words[-1])

    # Times and people

    def on(self, moment: datetime) -> str:
        """“on Tuesday” within the week, else “on 9 June”; a year that is not this one is said."""
        day, today = self.day_of(moment), self.day_of(self.situation.now)
        if 0 <= (today - day).days <= _WEEK:
            return self.shared("on_weekday", weekday=self.pen.phrases.weekday(day))
        year = f" {day.year}" if abs((today - day).days) > _YEAR else ""
        return self.shared("on_date", date=self.pen.dated(day) + year)

    def full(self, day: date) -> str:
        """“Thursday 18 June”."""
        return self.pen.phrases.full_date(day)

    def day_of(self, moment: datetime) -> date:
        return self.situation.etiquette.day(moment)

    def time(self, interview: Interview) -> str:
        """By the candidate's own clock, which is named where the interview has another."""
        etiquette = self.situation.etiquette
        local = etiquette.local(interview.starts_at)
        clock = _clock(local, self.situation.voice.language)
        if not interview.timezone or interview.timezone == etiquette.zone_name:
            return self.shared("time", time=clock)
        city = etiquette.zone_name.rpartition("/")[2].replace("_", " ")
        return self.shared("time_elsewhere", time=clock, city=clean(city))

    def interviewers(self, interview: Interview | None) -> tuple[Contact, ...]:
        """Whom the record knows by name, in its order."""
        parts = interview.people if interview is not None else ()
        asked = (part.contact for part in parts if part.role in (Role.INTERVIEWER, None))
        known = (self.situation.people.get(one) for one in dict.fromkeys(asked))
        return tuple(one for one in known if one is not None and name_of(one.name))

    def names(self, people: Sequence[Contact]) -> str:
        """“Rafael Quintana and Ingrid Solheim”; empty where there are none or too many to name."""
        names = tuple(dict.fromkeys(name_of(one.name) for one in people))
        return self.listed(names) if 0 < len(names) <= _MANY else ""

    def manager(self, interview: Interview | None) -> Contact | None:
        """Who decides, where the record says so."""
        return next((one for one in self.interviewers(interview) if ContactKind.HIRING_MANAGER in one.kinds), None)


def plain(words: str) -> bool:
    """A few words without punctuation of their own."""
    return len(words.split()) <= _PLAIN_WORDS and not re.search(r"[,;:.!?()]", words)


def _count(text: str) -> int:
    """Never fewer than somebody else would count."""
    return max(len(text.split()), words_in(text))


def _clock(local: datetime, language: Language) -> str:
    """14:00, “2 p.m.” in American English, 14 in German on the hour."""
    if language is Language.EN_US:
        minutes = f":{local.minute:02}" if local.minute else ""
        return f"{local.hour % 12 or 12}{minutes} {'a.m.' if local.hour < 12 else 'p.m.'}"
    if language is Language.DE and not local.minute:
        return str(local.hour)
    return f"{local:%H:%M}"
