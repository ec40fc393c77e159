"""What the pane says about one person, as lines: where met, letters both ways, what they do for me."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from models.domain.people_views import (
    Job,
    LetterLine,
    MetAt,
    News,
    NewsKind,
    PersonPanel,
    ProcessLine,
    ReferenceLine,
    ReplyLine,
)
from models.domain.reminder import Reminder, Rule
from models.domain.values import LetterKind, LetterState
from ui import reminder_words, wording
from ui.application import words as said_as
from ui.people import words

translate = wording.translate
MOST = 6
"""Lines of a section; the rest is counted."""
_RULES = {
    LetterKind.THANK_YOU: Rule.THANK_YOU,
    LetterKind.REFERENCE_HEADS_UP: Rule.REFERENCE_HEADS_UP,
    LetterKind.REFERENCE_THANKS: Rule.THANK_REFERENCE,
    LetterKind.FOLLOW_UP: Rule.FOLLOW_UP,
    LetterKind.RECRUITER_DEBRIEF: Rule.RECRUITER_DEBRIEF,
    LetterKind.RECRUITER_PERMISSION: Rule.ASK_PERMISSION,
    LetterKind.RECRUITER_NUDGE: Rule.ASK_RECRUITER,
    LetterKind.RECRUITER_UPDATE: Rule.UPDATE_RECRUITER,
    LetterKind.LINKEDIN_INVITE: Rule.CONNECT,
    LetterKind.REJECTION_REPLY: Rule.REJECTION_REPLY,
    LetterKind.OFFER_THANKS: Rule.OFFER_THANKS,
}


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a section; `lines` are texts with their colour, `at` is what a click opens."""

    icon: str
    tone: str
    title: str
    lines: tuple[tuple[str, str], ...] = ()
    beside: str = ""
    at: tuple[str, str] | None = None
    """Ids of an application and of an interview, which may be empty."""
    letter: str | None = None
    """The letter that a click opens, before any application."""
    reminder: Reminder | None = None
    """A click writes the letter that it asks for, before anything else."""
    write: tuple[str, str, str, str] | None = None
    """A click begins this letter, which nothing asks for yet: its kind, application, interview and person."""

    @property
    def is_letter(self) -> bool:
        """Whether a click leads to a letter: one that there is, or one to be written."""
        return not (self.letter is None and self.reminder is None and self.write is None)

    @property
    def leads(self) -> bool:
        """Whether a click does anything."""
        return self.at is not None or self.is_letter

    def sentence(self) -> str:
        return ", ".join(part for part in (self.title, *(text for text, _ in self.lines), self.beside) if part)


@dataclass(frozen=True, slots=True)
class Section:
    title: str
    facts: tuple[Fact, ...]
    more: int = 0


class Facts:
    """The sections of one panel at this moment."""

    def __init__(self, panel: PersonPanel, now: datetime, zone: tzinfo) -> None:
        self._panel, self._now, self._zone = panel, now, zone
        self._companies = {job.application: job.company for job in panel.jobs}

    def sections(self) -> list[Section]:
        panel = self._panel
        found = [
            self._section(translate("People", "Met at"), [self._met(one) for one in panel.meetings]),
            self._section(translate("People", "Letters"), self._letters()),
            self._section(translate("People", "Runs for you"), self._processes()),
            self._section(translate("People", "Still to tell them"), self._elsewhere()),
            self._section(translate("People", "Vouches for you"), self._references()),
        ]
        return [one for one in found if one.facts]

    @staticmethod
    def _section(title: str, facts: list[Fact]) -> Section:
        return Section(title, tuple(facts[:MOST]), max(0, len(facts) - MOST))

    def _day(self, moment: datetime) -> str:
        return said_as.when(moment, self._now, self._zone, with_time=False)

    # met

    def _met(self, one: MetAt) -> Fact:
        interview = one.interview
        how = said_as.interview_title(interview)
        how = how.partition(", ")[2] or wording.within(how)
        title = translate("People", "{company}, {how}").format(company=one.job.company, how=how)
        lines = [(one.part.moment, "ink3")] if one.part.moment else []
        if one.part.thanked_in_person:
            lines.append((translate("People", "Thanked in person"), "accent"))
        at = (str(one.job.application), str(interview.id))
        return Fact("users", "wait", title, tuple(lines), self._day(interview.starts_at), at)

    # letters both ways

    def _letters(self) -> list[Fact]:
        panel = self._panel
        open_ = [one for one in panel.letters if one.letter.state is not LetterState.SENT]
        sent = [one for one in panel.letters if one.letter.state is LetterState.SENT]
        told = {_RULES.get(one.letter.kind) for one in open_}
        ahead = [one for one in panel.reminders if one.rule in _RULES.values() and one.rule not in told]
        due = [one for one in ahead if one.due <= self._now] or ahead[:1]
        both: list[tuple[datetime | None, Fact]] = [(self._at(one), self._letter(one)) for one in sent]
        both += [(one.reply.at, self._reply(one)) for one in panel.replies]
        both.sort(key=lambda pair: (pair[0] is not None, pair[0] or self._now), reverse=True)
        return [*(self._due(one) for one in due), *(self._letter(one) for one in open_), *(fact for _, fact in both)]

    @staticmethod
    def _at(line: LetterLine) -> datetime | None:
        letter = line.letter
        return letter.sent_at or letter.send_at or letter.created_at

    def _letter(self, line: LetterLine) -> Fact:
        letter = line.letter
        state, icon, tone = said_as.letter_state(letter.state or LetterState.DRAFT)
        title = translate("People", "{letter}, {state}").format(
            letter=words.letter_kind(letter.kind), state=state[:1].lower() + state[1:]
        )
        lines = []
        left = self._left(_RULES.get(letter.kind)) if letter.state is not LetterState.SENT else ""
        if left:
            lines.append((left, "due"))
        if line.job is not None and len({self._panel.row.company, line.job.company}) > 1:
            lines.append((line.job.company, "ink3"))
        if letter.via == self._panel.contact.id:
            lines.append((translate("People", "goes through them"), "ink3"))
        at = (str(line.job.application), str(letter.interview or "")) if line.job is not None else None
        when = self._at(line)
        return Fact(icon, tone, title, tuple(lines), self._day(when) if when is not None else "", at, letter.id)

    def _left(self, rule: Rule | None) -> str:
        late = next((one.late for one in self._panel.reminders if one.rule is rule and one.late is not None), None)
        return wording.left(self._now, late) if late is not None else ""

    def _due(self, reminder: Reminder) -> Fact:
        company = self._companies.get(reminder.application) if reminder.application is not None else None
        title = reminder_words.title(reminder, self._panel.row.name, company, self._zone)
        left = wording.left(self._now, reminder.late)
        lines = ((left, "due"),) if left and reminder.due <= self._now else ()
        beside = "" if reminder.due <= self._now else self._day(reminder.due)
        at = (str(reminder.application), "") if reminder.application is not None else None
        return Fact("pen-line", "due", title, lines, beside, at, reminder=reminder)

    def _reply(self, line: ReplyLine) -> Fact:
        summary = line.reply.summary or ""
        lines = ((summary, "ink3"),) if summary else ()
        title = words.answered(line.reply.channel)
        return Fact("reply", "wait", title, lines, self._day(line.reply.at), (str(line.job.application), ""))

    # what they do for me

    @staticmethod
    def _job(job: Job) -> str:
        return translate("People", "{company}, {role}").format(company=job.company, role=job.role)

    def _processes(self) -> list[Fact]:
        """With the letter that brings them up to date, where nothing else of theirs is still to be told."""
        facts = [self._process(one) for one in self._panel.processes]
        open_ = [one for one in self._panel.processes if not one.job.stage.closed]
        if open_ and not self._panel.elsewhere:
            write = (LetterKind.RECRUITER_UPDATE.value, str(open_[0].job.application), "", str(self._panel.contact.id))
            title = translate("People", "Write where everything stands")
            facts.insert(0, Fact("pen-line", "plum", title, write=write))
        return facts

    def _elsewhere(self) -> list[Fact]:
        """All of it goes into one letter."""
        panel = self._panel
        facts = [self._news(one) for one in panel.elsewhere]
        asking = next((one for one in panel.reminders if one.rule is Rule.UPDATE_RECRUITER), None)
        if asking is not None and facts:
            one, many = translate("People", "Tell them in a letter"), translate("People", "Tell them in one letter")
            facts.insert(0, Fact("pen-line", "due", many if len(facts) > 1 else one, reminder=asking))
        return facts

    def _process(self, one: ProcessLine) -> Fact:
        lines = [(self._told(one), "ink3")]
        if one.news:
            changed = "; ".join(self._news_words(news) for news in one.news[:3])
            said = translate("People", "Since then: {changed}") if one.last_told else translate("People", "{changed}")
            lines.append((said.format(changed=changed), "due" if one.last_told else "ink3"))
        if one.routed:
            lines.append((translate("People", "Letters go through them"), "plum"))
        beside = wording.stage_name(one.job.stage)
        return Fact("handshake", "plum", self._job(one.job), tuple(lines), beside, (str(one.job.application), ""))

    def _told(self, one: ProcessLine) -> str:
        told = translate("People", "Nothing told yet")
        if one.last_told is not None:
            told = translate("People", "Last told {day}").format(day=self._day(one.last_told))
        if one.last_heard is None:
            return told
        return translate("People", "{told}, last heard {day}").format(told=told, day=self._day(one.last_heard))

    def _news(self, news: News) -> Fact:
        at = (str(news.job.application), "")
        return Fact("flag", "due", self._job(news.job), ((self._news_words(news), "ink3"),), self._day(news.at), at)

    def _news_words(self, news: News) -> str:
        if news.kind is NewsKind.MOVED and news.stage is not None:
            return translate("People", "moved to {stage}").format(stage=wording.stage_name(news.stage))
        if news.kind is NewsKind.INTERVIEW and news.interview is not None:
            day = self._day(news.interview.starts_at)
            return translate("People", "interview on {day}").format(day=day)
        return translate("People", "an offer came")

    def _references(self) -> list[Fact]:
        """Each job with the letter that is next for it: the heads-up, then the thanks."""
        facts: list[Fact] = []
        for one in self._panel.references:
            facts.append(self._reference(one))
            following = self._next_to_reference(one)
            if following is not None:
                facts.append(following)
        return facts

    def _next_to_reference(self, one: ReferenceLine) -> Fact | None:
        asking = one.thank or one.warn
        tone = "due" if asking is not None and asking.due <= self._now else "accent"
        if one.thanked is not None or (one.warned is not None and one.thank is None):
            return None
        company, person = one.job.company, str(self._panel.contact.id)
        if one.warned is not None:
            title = translate("People", "Write the thanks, about {company}").format(company=company)
            return Fact("pen-line", tone, title, reminder=one.thank)
        if one.job.stage.closed:
            return None
        title = translate("People", "Write the heads-up, about {company}").format(company=company)
        write = (LetterKind.REFERENCE_HEADS_UP.value, str(one.job.application), "", person)
        return Fact("pen-line", tone, title, reminder=one.warn, write=write)

    def _reference(self, one: ReferenceLine) -> Fact:
        lines: list[tuple[str, str]] = []
        if one.warned is not None:
            lines.append((translate("People", "Told {day} that they may be called").format(
                day=self._day(one.warned)), "accent"))  # fmt: skip
        elif one.warn is not None and one.warn.due <= self._now:
            lines.append((translate("People", "Heads-up due: they do not know yet"), "due"))
        else:
            lines.append((translate("People", "Not told yet"), "ink3"))
        if one.reference.stress:
            points = "; ".join(one.reference.stress)
            lines.append((translate("People", "To stress: {points}").format(points=points), "ink3"))
        if one.thanked is not None:
            lines.append((translate("People", "Thanked {day}").format(day=self._day(one.thanked)), "accent"))
        elif one.thank is not None and one.thank.due <= self._now:
            lines.append((translate("People", "A thank-you is due"), "due"))
        at = (str(one.job.application), "")
        return Fact("heart-handshake", "accent", self._job(one.job), tuple(lines), "", at)
