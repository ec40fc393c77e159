"""One line of plain words: "Interview Halden & Rowe Thu 15:00 with J. Okafor" (PRODUCT 1.6).

What is read is only a proposal: it is shown before anything is filed. English words, and the German ones
that cost nothing.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import NamedTuple

from models.domain.names import fold, fold_company
from models.domain.quick_dates import AFTER_A_DAY, CUT, DAY_WORD, Doubt as Doubt, When, read, read_day as read_day


class Verb(StrEnum):
    INTERVIEW = "interview"
    CALL = "call"
    APPLIED = "applied"
    REPLY = "reply"
    WISH = "wish"
    WAITING = "waiting"
    OFFER = "offer"
    REJECTED = "rejected"


PAST_VERBS = frozenset({Verb.APPLIED, Verb.REPLY, Verb.WAITING, Verb.REJECTED})
MEETINGS = frozenset({Verb.INTERVIEW, Verb.CALL})


class Person(NamedTuple):
    name: str
    company: str | None


@dataclass(frozen=True, slots=True)
class Known:
    """What is on record already, by name."""

    companies: tuple[str, ...] = ()
    people: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """A line as it was understood. `company` and `role` are empty where nothing was said of them."""

    verb: Verb
    verb_said: bool
    company: str
    company_known: bool
    role: str
    people: tuple[str, ...]
    day: date | None
    starts: time | None
    ends: time | None
    doubts: tuple[Doubt, ...]

    @property
    def complete(self) -> bool:
        """Whether there is enough to file it."""
        blocking = {Doubt.NO_DAY, Doubt.NO_TIME, Doubt.NO_SUCH_DAY, Doubt.FUTURE}
        return bool(self.company) and not blocking & set(self.doubts)


_VERBS = {
    Verb.INTERVIEW: "interview meeting vorstellungsgespräch bewerbungsgespräch gespräch",
    Verb.CALL: "call phone telefonat anruf telefoninterview",
    Verb.APPLIED: "applied apply beworben bewerbung",
    Verb.REPLY: "reply replied answer heard antwort",
    Verb.WISH: "wish wishlist save wunsch merken",
    Verb.WAITING: "waiting warte wartet",
    Verb.OFFER: "offer angebot",
    Verb.REJECTED: "rejected rejection absage abgelehnt",
}
_VERB = {fold(word): verb for verb, words in _VERBS.items() for word in words.split()}
_AFTER_A_VERB = re.compile(
    r"^(?:(?:call|screen|screening|interview|chat)\s+(?=\S))?(?:to\s+hear\s+)?(?:back\s+)?"
    r"(?:(?:at|to|from|for|by|bei|beim|von|an|für|auf)(?:\s+|$))?",
    re.IGNORECASE,
)
"""What joins a verb to its company: "to", "back from", "screen" after "phone"."""
_ANSWER_BY = re.compile(rf"[,;]?\s*(?:\banswer\s+)?\b(?:by|until|before|bis)\s*(?={CUT})", re.IGNORECASE)
"""What stands before the day by which an offer is to be answered."""
_CLAUSE = re.compile(r"(?:^|(?<=\s))(with|mit|at|bei|beim)\s+", re.IGNORECASE)
_PEOPLE = frozenset(("with", "mit"))
_AND = re.compile(r"\s*[,;]\s*|\s+(?:and|und|&|\+)\s+", re.IGNORECASE)
_ROLE_MARK = re.compile(r"\s*[,;:]\s+|\s+(?:as|als|for|für)\s+(?:an?\s+|the\s+)?|\s+[-–—/|]\s+", re.IGNORECASE)
_ROLE_AFTER = re.compile(
    rf"{CUT}\s*(?:as|als|for|für)\s+(?:an?\s+|the\s+|die\s+|den\s+)?(?P<role>[^{CUT}]+?)"
    rf"(?=\s+(?:with|mit|at|bei|beim)\s|\s*[,;{CUT}]|\s*$)",
    re.IGNORECASE,
)
"""A role that stands behind the day or the hour."""
_ROLE_BEHIND = re.compile(rf"\s+(?:as|als)\s+(?:an?\s+|the\s+)?(?P<role>[^,;{CUT}]+)$", re.IGNORECASE)
"""A role that stands behind the people: "with Rafael and Ingrid as analyst"."""
_LEADING_MARK = re.compile(r"^(?:[,;:–—/|-]\s*|(?:as|als|for|für)\s+(?:an?\s+|the\s+)?)", re.IGNORECASE)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_BEFORE_A_MEETING = _words(
    "a an my the first second third fourth final last next another 1st 2nd 3rd 4th video phone panel onsite technical "
    "erstes zweites drittes letztes nachstes"
)
"""What may stand before "interview" or "call" without being a company; folded."""

_BEFORE_A_VERB = _words(
    "i im ive have had got get just was been am my a an the today ich habe hatte bin wurde eine einen ein eben gerade"
)
"""What may stand before any verb; folded."""

_ROLES = _words(
    "analyst analystin architect administrator assistant associate accountant buyer clerk coach consultant controller "
    "coordinator counsel designer designerin developer director doctor editor engineer entwickler entwicklerin "
    "executive head ingenieur ingenieurin intern internship lead lecturer leiter leiterin manager managerin nurse "
    "officer operator owner partner planner programmer recruiter researcher scientist secretary specialist strategist "
    "supervisor teacher technician tester trainee translator writer"
)
_BEFORE_A_ROLE = _words(
    "senior junior lead leading principal staff chief deputy vice assistant associate graduate trainee working student "
    "data product project programme program software hardware web frontend backend fullstack mobile cloud security "
    "research clinical business financial finance marketing sales account operations quality test machine learning "
    "ux ui user experience customer service support content technical civil mechanical electrical systems system "
    "network policy process risk credit tax legal human resources hr people talent office executive"
)


def parse(text: str, now: datetime, known: Known) -> Entry:
    """`now` on the candidate's own wall clock. Never raises: what is not understood is part of a name."""
    text = " ".join(text.split())
    verb, said, rest = _verb(text, known)
    if not said:
        verb, said, rest = _verb(_day_last(text, now, known), known)
    company, rest = _known_at_start(rest, known)
    when = read(rest, now, backwards=verb in PAST_VERBS)
    if not said and when.starts is not None:
        # A time is an appointment's, and must not be lost because the verb was left out.
        verb = Verb.INTERVIEW
    if verb in MEETINGS and when.starts is not None and when.day is None and not when.doubts:
        when = when._replace(day=now.date(), doubts=(Doubt.AMBIGUOUS,))
    rest, role_after = _role_after(when.rest) if verb in MEETINGS else (when.rest, "")
    clauses = _clauses(_ANSWER_BY.sub("", rest) if verb is Verb.OFFER else rest)
    people_text = next((words for word, words in clauses if word in _PEOPLE), "")
    if verb in MEETINGS and (behind := _ROLE_BEHIND.search(people_text)) is not None:
        people_text, role_after = people_text[: behind.start()], role_after or behind["role"]
    first = clauses[0][1] if clauses and not clauses[0][0] else ""
    place = next((words for word, words in clauses if word and word not in _PEOPLE), "")
    role = ""
    if not company and place:
        company, role = _known_at_start(place, known)
        company, role = (company, role) if company else _place_and_role(place)
    if company:
        role = _LEADING_MARK.sub("", first.replace(CUT, " ").strip()) or _LEADING_MARK.sub("", role)
    elif first.strip(" \n"):
        company, role = _company_and_role(first, known)
    if not company and people_text:
        company, _ = _known_at_start(people_text, known)
        people_text = "" if company else people_text
    people, company = _people(people_text, company, known)
    if verb in (Verb.CALL, Verb.REPLY) and not role and company not in known.companies:
        people, company = _perhaps_a_person(people, company, known)
    if not company and people and not any(fold(one.name) == fold(people[0]) for one in known.people):
        company, role_there = _place_and_role(people[0])
        role, people = role or role_there, people[1:]
    if people and not role and _is_role(people[-1], known):
        role, people = people[-1], people[:-1]
    return Entry(
        verb, said, company, company in known.companies, _tidy(role) or role_after, people,
        when.day, when.starts, when.ends, _doubts(verb, when, now),
    )  # fmt: skip


def _day_last(text: str, now: datetime, known: Known) -> str:
    """ "Thursday at 3pm interview with Acme": the same with the day at the end, where a verb follows it."""
    lead = read(text, now).rest.lstrip(f"{CUT} ,")
    if CUT in lead or not lead or not text.endswith(lead) or not _verb(lead, known)[1]:
        return text
    return f"{lead} {text.removesuffix(lead)}"


def _verb(text: str, known: Known) -> tuple[Verb, bool, str]:
    head, _, rest = text.partition(" ")
    verb = _VERB.get(fold(head))
    if verb is None:
        return _meeting_verb(text, known) or (Verb.WISH, False, text)
    company, after = _known_at_start(text, known)
    if company and len(after) < len(rest):
        return Verb.WISH, False, text
    return verb, True, _AFTER_A_VERB.sub("", rest)


def _meeting_verb(text: str, known: Known) -> tuple[Verb, bool, str] | None:
    """ "Second interview Quillmark", "I have an interview with ...", "got an offer from ...": the verb comes later."""
    words = text.split(" ")
    before = _BEFORE_A_MEETING | _BEFORE_A_VERB
    place = next((at for at, word in enumerate(words) if fold(word) not in before), 0)
    verb = _VERB.get(fold(words[place])) if 0 < place < len(words) else None
    plain = all(fold(word) in _BEFORE_A_VERB for word in words[:place])
    if verb is None or not (plain or verb in MEETINGS) or _known_at_start(text, known)[0]:
        return None
    return _verb(" ".join(words[place:]), known)


def _clauses(text: str) -> list[tuple[str, str]]:
    """The text cut at "with" and "at": pairs of that word ("" for the beginning) and what follows it."""
    pieces = _CLAUSE.split(text)
    found = [("", pieces[0])]
    found += [(word.lower(), words) for word, words in zip(pieces[1::2], pieces[2::2], strict=True)]
    return [(word, words.strip(" ,;\n") if word else words.strip(" ")) for word, words in found]


# companies


def _known_at_start(text: str, known: Known) -> tuple[str, str]:
    """The known company that the text begins with, in full or by its first words, and what follows it."""
    ends: list[int] = []
    words: list[str] = []
    for match in re.finditer(r"\S+", text):
        if match.start() and text[match.start() - 1] == CUT:
            break
        for word in fold(match[0]).split():
            words.append(word)
            ends.append(match.end())
    best: tuple[int, bool, str] = (0, False, "")
    tied = False
    for company in known.companies:
        score = _agreement(words, company)
        if score[0] and not score[1] and not _ends_a_name(text[ends[score[0] - 1] :]):
            continue
        if score[:2] > best[:2]:
            best, tied = (*score, company), False
        elif score[0] and score == best[:2]:
            tied = True
    if not best[0] or tied:
        return "", text
    return best[2], text[ends[best[0] - 1] :].strip(" ")


def _ends_a_name(after: str) -> bool:
    """Whether a company's name can be over here, so that "Sun Microsystems" is not taken for "Sun Data"."""
    word = fold(after.strip().partition(" ")[0])
    when = DAY_WORD.match(after.strip())
    return bool(AFTER_A_DAY.match(after)) or when is not None or word in _ROLES | _BEFORE_A_ROLE


def _agreement(words: list[str], company: str) -> tuple[int, bool]:
    """How many words of the text are the company's first ones, and whether they are all of its name."""
    most = (0, False)
    for name in (fold(company).split(), fold_company(company).split()):
        same = 0
        while same < min(len(words), len(name)) and words[same] == name[same]:
            same += 1
        if same and words[same - 1] == "and":
            same -= 1
        last = same == len(words) - 1 and same < len(name) and len(words[same]) >= 3
        if last and name[same].startswith(words[same]):
            same += 1
        most = max(most, (same, same == len(name)))
    return most


def _company_and_role(text: str, known: Known) -> tuple[str, str]:
    """A new company, and the role where it can be told from its name."""
    cut = text.partition(CUT)
    if cut[0].strip():
        text, after = cut[0], cut[2].replace(CUT, " ").strip(" ,")
    else:
        text, after = cut[2].replace(CUT, " "), ""
    text = text.strip(" ,;")
    marked = _ROLE_MARK.split(text, maxsplit=1)
    if len(marked) == 2 and marked[0].strip() and marked[1].strip():
        return _tidy(marked[0]), _tidy(marked[1])
    words = text.split(" ")
    last = max((place for place, word in enumerate(words) if place and fold(word) in _ROLES), default=0)
    if not last:
        return _tidy(text), after
    start = last
    while start > 1 and fold(words[start - 1]) in _BEFORE_A_ROLE | _ROLES:
        start -= 1
    return _tidy(" ".join(words[:start])), _tidy(" ".join(words[start:]))


def _place_and_role(text: str) -> tuple[str, str]:
    """A new company behind "at", which may itself hold a "for": "Institute for Fiscal Studies"."""
    head, _, tail = text.partition(CUT)
    for mark in _ROLE_MARK.finditer(head):
        behind = head[mark.end() :]
        sure = fold(mark[0].split()[0] if mark[0].strip() else "") not in ("for", "fur")
        if head[: mark.start()].strip() and behind.strip() and (sure or fold(behind).split()[-1] in _ROLES):
            return _tidy(head[: mark.start()]), _tidy(behind)
    return _tidy(head), _LEADING_MARK.sub("", tail.replace(CUT, " ").strip())


def _role_after(text: str) -> tuple[str, str]:
    """ "... Thu 9:00 for data analyst": the text without that role, and the role."""
    match = _ROLE_AFTER.search(text)
    if match is None or not (text[: match.start()] + text[match.end() :]).strip(" ,;\n"):
        return text, ""
    return text[: match.start()] + CUT + text[match.end() :], _tidy(match["role"])


def _is_role(text: str, known: Known) -> bool:
    """Whether what stands last among the people is a role: "with Ann Poe, Senior analyst"."""
    words = fold(text).split()
    named = any(fold(one.name) == fold(text) for one in known.people)
    return not named and words[-1] in _ROLES and all(word in _ROLES | _BEFORE_A_ROLE for word in words)


# people


def _people(text: str, company: str, known: Known) -> tuple[tuple[str, ...], str]:
    """The names, spelled as on record where they are known; and the company, where one of them tells it."""
    names = [name for part in _AND.split(text.replace(CUT, " , ")) if (name := _tidy(part))]
    found: list[str] = []
    for name in names:
        person = _person(name, company, known)
        if person is not None and not company and person.company:
            company = person.company
        spelled = person.name if person is not None else name
        if spelled not in found:
            found.append(spelled)
    return tuple(found), company


def _perhaps_a_person(people: tuple[str, ...], name: str, known: Known) -> tuple[tuple[str, ...], str]:
    """ "Call Beatriz": what looks like a company is somebody one knows."""
    person = _person(name, "", known) if name else None
    if person is None:
        return people, name
    return (person.name, *(one for one in people if one != person.name)), person.company or ""


def _person(name: str, company: str, known: Known) -> Person | None:
    """Who is meant: the same name, an initial and the surname, or one name alone; nobody where it is not clear."""
    wanted = fold(name).split()
    if not wanted:
        return None
    alike = [person for person in known.people if _alike(wanted, fold(person.name).split())]
    there = [person for person in alike if company and person.company == company]
    exact = [person for person in there or alike if fold(person.name) == fold(name)]
    chosen = exact or there or alike
    return chosen[0] if len(chosen) == 1 else None


def _alike(wanted: list[str], name: list[str]) -> bool:
    if not name:
        return False
    if len(wanted) == 1:
        return wanted[0] in (name[0], name[-1])
    first_fits = name[0] == wanted[0] or (len(wanted[0]) == 1 and name[0].startswith(wanted[0]))
    return first_fits and name[-1] == wanted[-1]


def _tidy(text: str) -> str:
    return " ".join(text.replace(CUT, " ").split()).strip(" ,;:–—-")


def _doubts(verb: Verb, when: When, now: datetime) -> tuple[Doubt, ...]:
    """What is missing or odd about the date, for this verb."""
    found = [doubt for doubt in when.doubts if verb is not Verb.WISH]
    if verb in PAST_VERBS and when.day is not None and when.day > now.date():
        found.append(Doubt.FUTURE)
    if verb not in MEETINGS:
        return tuple(found)
    if when.day is None:
        return (*found, Doubt.NO_DAY) if Doubt.NO_SUCH_DAY not in found else tuple(found)
    if when.starts is None:
        found.append(Doubt.NO_TIME)
    if datetime.combine(when.day, when.starts or time.max) < now.replace(tzinfo=None):
        found.append(Doubt.PAST)
    return tuple(found)
