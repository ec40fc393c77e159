"""Gathers what a person may say to one of those they met, in their own words, by what it is good for (article R).

What was noted of somebody else, of one's mood, or as having gone badly is nobody's ingredient. What was noted of the
reader is one only where it tells of something that the two did or said, without a word of judgement in it.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from models.domain.letters.briefs import Part
from models.domain.letters.drafting import Ingredient
from models.domain.letters.noting import (
    LONGEST,
    Shape,
    bare,
    ended,
    explained_thing,
    inside,
    lowered,
    named_thing,
    raised,
    sentences,
    shape_of,
    shortened,
    to_you,
)
from models.domain.letters.passages import MET, used_in
from models.domain.letters.pen import Pen, clean, name_of
from models.domain.letters.situation import Origin
from models.domain.markdown_words import plain_text
from models.domain.names import fold
from models.domain.values import AskedBy, Contact, Interview, Question, QuestionState, Role

_UNNAMED = frozenset({Shape.OTHER, Shape.IMPERATIVE, Shape.NOUN})
_MOST_NOTED = 6
"""So many sentences of notes are offered."""
_LONGEST_NOTE = 20_000
_LONGEST_QUESTION = 16
"""Words of a question that is still quoted; a longer one is spoken of by its topic."""


@dataclass(frozen=True, slots=True)
class Woven:
    """A note with its shape, as it stands inside a sentence."""

    shape: Shape
    text: str
    noted: str
    """As the user wrote it, on one line and not too long."""


class Gatherer:
    """`most` are the words of one note that are taken; everything is said by the pen's own letter."""

    def __init__(self, pen: Pen, most: int = LONGEST) -> None:
        self._pen, self._most = pen, most
        self._situation = pen.situation
        self._grammar = pen.phrases.grammar
        self.reader: Contact | None = self._situation.to
        self._given = pen.given
        people = [name_of(one.name) for one in self._situation.people.values()]
        self._names = [*people, pen.company]
        self._called = [word for name in people for word in (name, *name.split()) if len(word) > 1]

    # Notes into sentences

    def woven(self, words: str | None, *, about_reader: bool = False) -> Woven | None:
        noted = shortened(clean(words), self._most)
        if not fold(noted):
            return None
        said = to_you(noted, self._given, self._called, self._grammar) if about_reader else noted
        first = bare(said.split()[0])
        said = self._with_subject(said, about_reader)
        shape = shape_of(said, self._grammar)
        if shape is Shape.JOIN and first == "that":
            shape, said = Shape.CLAUSE, said.split(" ", 1)[1]
        thing = named_thing(said, self._grammar, self._names) if shape in _UNNAMED else None
        if thing is None and shape is Shape.OTHER:
            thing = explained_thing(inside(said, self._grammar, self._names), self._grammar)
        if thing is not None:
            return Woven(Shape.NOUN, thing, noted)
        if shape is Shape.OTHER and about_reader and said != noted:
            return Woven(Shape.POINT, inside(said, self._grammar, self._names), noted)
        if shape is Shape.OTHER:
            return Woven(shape, said, noted.rstrip(".,; ") or noted)
        return Woven(shape, inside(said, self._grammar, self._names), noted)

    def _with_subject(self, words: str, about_reader: bool) -> str:
        """“Talked about bees” is what we did; what was explained, the reader explained where it is noted of them."""
        grammar, tokens = self._grammar, [bare(word) for word in words.split()[:2]]
        inner = lowered(words, grammar, self._names)
        if tokens[0] in grammar.shared | grammar.mine and tokens[1:] and tokens[1] in grammar.objects:
            verb, _, rest = inner.split(" ", 2) if inner.count(" ") > 1 else (*inner.split(" "), "")
            return f"{grammar.i} {verb} {grammar.you} {rest}".strip()
        alone = tokens[0] in grammar.done and not about_reader
        if tokens[0] in grammar.shared and not (alone and tokens[1:] and tokens[1] in grammar.determiners):
            return f"{grammar.we} {inner}"
        if about_reader and grammar.you and tokens[0] in grammar.telling | grammar.mine and tokens[1:]:
            return f"{grammar.you} {inner}"
        said = re.sub(r"\b(?:them|him)\b", grammar.you, inner, count=1) if alone and grammar.you else inner
        return f"{grammar.i} {said}" if alone or tokens[0] in grammar.mine else words

    def said(self, slot: str, note: Woven, turn: int = 0, **fills: str | None) -> str:
        """The note in a frame of the slot for its shape; quoted where the slot has none."""
        shape = note.shape if self._pen.phrases.has(f"{slot}.{note.shape.value}") else Shape.OTHER
        here = {**self.around(), **fills}
        quoted = self._pen.quoted(note.text if note.shape is Shape.POINT else note.noted)
        return ended(self._pen.say(f"{slot}.{shape.value}", turn, w=note.text, W=raised(note.text), q=quoted, **here))

    def around(self) -> dict[str, str | None]:
        """The date and hour of the interview, as frames name them."""
        meeting, pen = self._situation.interview, self._pen
        if meeting is None:
            return dict.fromkeys(("full", "weekday", "date", "part", "length"))
        start = self._situation.etiquette.local(meeting.starts_at)
        part = "morning" if start.hour < 12 else "afternoon" if start.hour < 18 else "evening"
        return {
            "full": pen.phrases.full_date(start.date()),
            "weekday": pen.phrases.weekday(start.date()),
            "date": pen.dated(start.date()),
            "part": pen.phrases.words[f"part.{part}"],
            "length": pen.phrases.words.get(f"length.{_minutes(meeting)}"),
        }

    # R1: the date, the role and a moment

    def met(self) -> Ingredient | None:
        """When and about which role: what the letter begins with."""
        meeting = self._situation.interview
        if meeting is None:
            return None
        around = self.around()
        words = ", ".join(filter(None, (around["full"], raised(self._pen.role_inside))))
        sentence = self._pen.say("thank_you.opening", **around)
        return Ingredient(MET, Part.REMEMBER, words, sentence, Origin.INTERVIEW)

    def moments(self) -> Iterator[Ingredient]:
        """What was noted of the reader at this interview, then what notes tell of them, then earlier rounds."""
        reader, here = self.reader, self._situation.interview
        if reader is None:
            return
        rounds = sorted(self._situation.interviews, key=lambda one: one.starts_at, reverse=True)
        own = list(self._moments_of(here, "moment:{}")) if here is not None else []
        yield from own
        yield from (one for one in self._told_of() if not used_in(one.words, own))
        for one in rounds:
            if here is not None and one.id != here.id and one.starts_at < here.starts_at:
                yield from self._moments_of(one, f"moment:{one.id}:{{}}", full=None, weekday=None, date=None, part=None)

    def _moments_of(self, meeting: Interview, ids: str, **around: None) -> Iterator[Ingredient]:
        lines = [part.moment for part in meeting.people if self.reader and part.contact == self.reader.id]
        for number, line in enumerate(_lines(lines)):
            note = self.woven(line, about_reader=True)
            judged = note is not None and note.shape is Shape.OTHER and self._judges(note.noted)
            if note is not None and not judged:
                yield self._moment(ids.format(number), note, Origin.PERSON, number, **around)

    def _judges(self, words: str) -> bool:
        return not self._grammar.unkind.isdisjoint(map(bare, words.split()))

    def _moment(self, key: str, note: Woven, origin: Origin, turn: int, **around: None) -> Ingredient:
        sentence = self.said("thank_you.moment", note, turn, **around)
        about = self.reader.id if self.reader is not None else None
        return Ingredient(key, Part.REMEMBER, note.noted, sentence, origin, about)

    def _told_of(self) -> Iterator[Ingredient]:
        """Sentences of notes and impressions that tell what the reader and nobody else did or said."""
        found = 0
        for origin, source, text in self._noted():
            for number, sentence in enumerate(_sentences_of(text)):
                note = self._telling(sentence)
                if note is not None and found < _MOST_NOTED:
                    found += 1
                    yield self._moment(f"{source}:{number}", note, origin, found)

    def _noted(self) -> Iterator[tuple[Origin, str, str]]:
        debrief = self._situation.debrief
        if debrief is not None and debrief.people_impression:
            yield Origin.DEBRIEF, "impression", debrief.people_impression
        for note in self._situation.notes:
            if note.body:
                yield Origin.NOTE, f"note:{note.id}", note.body

    def _telling(self, sentence: str) -> Woven | None:
        words = {bare(word) for word in sentence.split()}
        named = {bare(word).removesuffix("’s").removesuffix("'s") for word in sentence.split()}
        others = {bare(name) for name in self._called} - {bare(word) for word in self._pen.to.split()}
        mine = bare(self._given) in named or fold(self._pen.to) in fold(sentence)
        if not self._given or not mine or named & others:
            return None
        if not words & self._grammar.telling or words & self._grammar.unkind:
            return None
        full = clean(sentence).replace(self._pen.to, self._given) if self._pen.to else clean(sentence)
        note = self.woven(full, about_reader=True)
        return note if note is not None and note.shape is Shape.CLAUSE else None

    # R2: what went well

    def good(self) -> Iterator[Ingredient]:
        debrief = self._situation.debrief
        for number, line in enumerate(_lines(debrief.went_well if debrief is not None else ())):
            note = self.woven(line, about_reader=_begins_with_them(line))
            if note is not None:
                sentence = self.said("thank_you.good", note, 2 * number)
                yield Ingredient(f"went_well:{number}", Part.REINFORCE, note.noted, sentence, Origin.DEBRIEF)

    # R3: put right, forgotten, not asked

    def answers(self) -> Iterator[Ingredient]:
        """What was asked at this interview and fumbled, the reader's own questions first; where no better answer is
        noted yet, its sentence has a gap for it."""
        meeting, reader = self._situation.interview, self.reader
        if meeting is None or reader is None:
            return
        asked = [
            one
            for one in self._situation.questions
            if one.interview == meeting.id and one.asked_by is not AskedBy.ME and _fumbled(one)
        ]
        for number, one in enumerate(sorted(asked, key=lambda one: one.contact != reader.id)):
            better = fold(one.better_answer or "")
            made = self._answer(one, meeting, number) if better else self._unanswered(one, meeting, number)
            if made is not None:
                yield made

    def _answer(self, one: Question, meeting: Interview, turn: int) -> Ingredient | None:
        kept = [part for part in sentences(clean(one.better_answer)) if not part.endswith("?")]
        text = shortened(" ".join(kept), self._most + self._most // 4)
        said = next((one for one in self._grammar.would if text.casefold().startswith(one)), "")
        text = text[len(said) :]
        question, topic = clean(one.text), self._topic(one)
        if not fold(text) or not fold(question):
            return None
        base = bool(said) or bare(text.split()[0]) in self._grammar.imperatives
        shape = Shape.IMPERATIVE if base else Shape.OTHER
        note = Woven(shape, inside(text, self._grammar, self._names), text)
        slots, asker = self._asked_by(one, meeting)
        if len(question.split()) > _LONGEST_QUESTION or (topic and turn % 2):
            if topic is None:
                return None
            slots, asker = ("thank_you.better_topic",), None
        shaped = tuple(f"{slot}.{shape.value}" for slot in slots)
        quoted = self._pen.quoted(ended(question.rstrip(".!, ")))
        sentence = ended(self._pen.say(shaped, turn, w=note.text, question=quoted, topic=topic, asker=asker))
        words = question if topic is None else f"{raised(topic)}: {question}"
        return Ingredient(f"question:{one.id}", Part.RECOUP, words, sentence, Origin.QUESTION, one.contact, better=True)

    def _unanswered(self, one: Question, meeting: Interview, turn: int) -> Ingredient | None:
        question = clean(one.text)
        if not fold(question) or len(question.split()) > _LONGEST_QUESTION:
            return None
        slots, asker = self._asked_by(one, meeting)
        shaped = tuple(f"{slot}.{Shape.OTHER.value}" for slot in slots)
        quoted = self._pen.quoted(ended(question.rstrip(".!, ")))
        sentence = ended(self._pen.say(shaped, turn, w=self._pen.gap("answer"), question=quoted, asker=asker))
        return Ingredient(f"question:{one.id}", Part.RECOUP, question, sentence, Origin.QUESTION, one.contact)

    def _asked_by(self, one: Question, meeting: Interview) -> tuple[tuple[str, ...], str | None]:
        """Which frames may speak of who asked, and that person's given name where it was somebody else."""
        there = {part.contact for part in meeting.people if part.role in (Role.INTERVIEWER, None)}
        if self.reader is not None and (one.contact == self.reader.id or (one.contact is None and len(there) < 2)):
            return ("thank_you.better", "thank_you.better_yours"), None
        asker = self._situation.people.get(one.contact) if one.contact is not None else None
        name = name_of(asker.name).split() if asker is not None else []
        return (("thank_you.better_of",), name[0]) if name else (("thank_you.better",), None)

    def _topic(self, one: Question) -> str | None:
        """A topic that can stand behind “about”: “causal inference”, but not “about me”."""
        topic = clean(one.topic)
        words = [bare(word) for word in topic.split()]
        grammar = self._grammar
        if not words or len(words) > 5 or {words[0], words[-1]} & (grammar.prepositions | {"me", "mich"}):
            return None
        return inside(topic, grammar, self._names)

    def forgotten(self) -> Iterator[Ingredient]:
        debrief = self._situation.debrief
        for number, line in enumerate(_lines(debrief.forgot if debrief is not None else ())):
            note = self._left_out(line)
            if note is not None and note.shape is Shape.QUESTION:
                yield self._question(f"forgot:{number}", note.text, Part.RECOUP, Origin.DEBRIEF, number)
            elif note is not None:
                sentence = self.said("thank_you.forgot", note, number)
                yield Ingredient(f"forgot:{number}", Part.RECOUP, note.noted, sentence, Origin.DEBRIEF)

    def _left_out(self, line: str) -> Woven | None:
        """“Mention the award” is the award; “ask about the rota” stays what one meant to do."""
        grammar = self._grammar
        words = clean(line).split()
        if len(words) > 1 and bare(words[0]) == grammar.infinitive:
            words = words[1:]
        if len(words) > 1 and bare(words[0]) in grammar.mentioning:
            return self.woven(" ".join(words[1:]))
        if len(words) > 1 and bare(words[0]) in grammar.asking:
            inner = lowered(" ".join(words), grammar, self._names)
            return Woven(Shape.INFINITIVE, inside(f"{grammar.infinitive} {inner}", grammar, self._names), clean(line))
        note = self.woven(line, about_reader=_begins_with_them(line))
        quoted = note is not None and note.shape in (Shape.INFINITIVE, Shape.IMPERATIVE)
        return Woven(Shape.OTHER, note.noted, note.noted.rstrip(".")) if note is not None and quoted else note

    def questions(self) -> Iterator[Ingredient]:
        """Of one's own, with no answer yet; those for this interview first."""
        meeting, reader = self._situation.interview, self.reader
        here = meeting.id if meeting is not None else None
        own = [
            one
            for one in self._situation.questions
            if one.asked_by is AskedBy.ME
            and not fold(one.answer or "")
            and one.interview in (here, None)
            and (one.contact is None or (reader is not None and one.contact == reader.id))
            and fold(one.text)
        ]
        for number, one in enumerate(sorted(own, key=lambda one: one.interview is None)):
            yield self._question(f"ask:{one.id}", one.text, Part.ASK, Origin.QUESTION, number)

    def _question(self, key: str, text: str, part: Part, origin: Origin, turn: int) -> Ingredient:
        words = shortened(clean(text), self._most)
        asked = words
        for before, after in self._grammar.replaced if self._pen.company else ():
            asked = _replaced(asked, before, after.format(company=self._pen.company))
        asked = raised(asked) if asked.endswith("?") else self._pen.quoted(asked)
        return Ingredient(key, part, words, ended(self._pen.say("thank_you.ask", turn, question=asked)), origin)


def _fumbled(one: Question) -> bool:
    return bool(fold(one.better_answer or "")) or one.state is QuestionState.TO_IMPROVE


def _minutes(meeting: Interview) -> int:
    return 0 if meeting.ends_at is None else int((meeting.ends_at - meeting.starts_at).total_seconds() // 60)


def _lines(texts: Iterable[str | None]) -> list[str]:
    """A line of a list that was pasted whole is several, and so are the sentences of one."""
    lines = (line.strip(" \t-*•") for text in texts for line in (text or "").splitlines())
    return [one for line in lines for one in _worth(sentences(line)) if fold(one)]


def _worth(parts: list[str]) -> list[str]:
    """A single word behind a sentence is no thing to say."""
    return [one for one in parts if len(one.split()) > 1] or parts


def _sentences_of(text: str) -> Iterator[str]:
    """A note's sentences without its marks; tasks are no sentences."""
    for line in text[:_LONGEST_NOTE].splitlines():
        if "[ ]" not in line and "[x]" not in line.casefold() and not line.lstrip().startswith("#"):
            yield from sentences(plain_text(line, 1000))


def _begins_with_them(line: str) -> bool:
    return "they" in {bare(word) for word in line.split()[:2]}


def _replaced(text: str, before: str, after: str) -> str:
    return re.sub(before, lambda _: after, text, flags=re.IGNORECASE)
