"""Where the other processes stand, for a recruiter: no employer is named unless the user ticked it (C, P)."""

from models.domain.letters.drafting import Draft, Ingredient
from models.domain.letters.pen import name_of
from models.domain.letters.phrase_book import PhraseBook
from models.domain.letters.points import Points, plain
from models.domain.letters.situation import Origin, OtherProcess, Situation
from models.domain.names import fold, fold_company
from models.domain.values import Application, Company, Interest, Stage

_ORDER = (
    Stage.ACCEPTED,
    Stage.OFFER,
    Stage.WAITING,
    Stage.INTERVIEWING,
    Stage.SCREENING,
    Stage.REJECTED,
    Stage.WITHDRAWN,
)
_IN_PROSE = 3
"""More of them stand each on a line of its own."""


def recruiter_update(situation: Situation, book: PhraseBook) -> Draft:
    points = Points(situation, book)
    points.paragraph()
    points.say("opening")
    points.paragraph()
    told = _told(points, situation)
    for one in told:
        if len(told) > _IN_PROSE:
            points.put(f"- {one.sentence}", (one.id,), may_go=True, line=True)
        else:
            points.take(one)
    if not told:
        points.say("nothing")
    if any(one.application.stage is Stage.OFFER for one in to_tell_of(situation)):
        sentence = points.words("answer_by")
        points.offer("answer_by", sentence, sentence, Origin.APPLICATION)
    points.paragraph()
    still = _still(points, situation)
    if still is not None:
        points.take(still)
    points.say("close", may_go=True)
    return points.draft(points.words("subject"))


def to_tell_of(situation: Situation) -> tuple[OtherProcess, ...]:
    """Those that this recruiter does not run; the letter's own application too, where it is one of them."""
    found = list(situation.others)
    own, company = situation.application, situation.company
    if own is not None and company is not None:
        held = sum(one.starts_at <= situation.now for one in situation.interviews)
        found.insert(0, OtherProcess(own, company, held))
    return tuple(one for one in found if not _of_reader(situation, one.application))


def _of_reader(situation: Situation, application: Application) -> bool:
    reader = situation.to.id if situation.to is not None else None
    return application.recruiter is not None and application.recruiter == reader


def _told(points: Points, situation: Situation) -> tuple[Ingredient, ...]:
    """The furthest first; those without an answer are counted at the end."""
    others = to_tell_of(situation)
    found: list[Ingredient] = []
    seen: set[str] = set()
    moved = sorted((one for one in others if one.application.stage in _ORDER), key=_place)
    for one in moved:
        who = _who(points, one, seen)
        sentence, words = _sentence(points, one, who), _row(one, who)
        found.append(points.offer(f"other:{one.application.id}", words, sentence, Origin.APPLICATION))
    waiting = [one for one in others if one.application.stage is Stage.APPLIED]
    named = [one for one in waiting if one.application.id in situation.named and name_of(one.company.name)]
    for one in named:
        who = name_of(one.company.name)
        sentence = points.words("applied", who=who)
        found.append(points.offer(f"other:{one.application.id}", who, sentence, Origin.APPLICATION))
    applied = len(waiting) - len(named)
    if applied:
        number = points.pen.phrases.number(applied)
        sentence = points.words("applied_one") if applied == 1 else points.words("applied_more", number=_begun(number))
        found.append(points.offer("applied", sentence, sentence, Origin.APPLICATION))
    return tuple(found)


def _row(one: OtherProcess, who: str) -> str:
    """“Quillmark: a company in publishing software”, for the eyes of the user alone."""
    name = name_of(one.company.name)
    return f"{name}: {who}" if name and name != who else who


def _place(one: OtherProcess) -> tuple[int, int, str]:
    return _ORDER.index(one.application.stage), -one.rounds, one.application.id


def _begun(number: str) -> str:
    return number[:1].upper() + number[1:]


def _sentence(points: Points, one: OtherProcess, who: str) -> str:
    rounds = _rounds(points, one.rounds)
    match one.application.stage:
        case Stage.WAITING if rounds:
            return points.words("waiting", who=who, rounds=rounds)
        case Stage.WAITING:
            return points.words("waiting_only", who=who)
        case Stage.INTERVIEWING if rounds:
            return points.words("interviewing", who=who, rounds=rounds)
        case Stage.INTERVIEWING:
            return points.words("interviewing_first", who=who)
        case stage:
            return points.words(stage.value, who=who)


def _rounds(points: Points, count: int) -> str:
    if count < 1:
        return ""
    if count == 1:
        return points.shared("rounds_one")
    return points.shared("rounds", number=points.pen.phrases.number(count))


def _who(points: Points, one: OtherProcess, seen: set[str]) -> str:
    """The name where it was ticked; else what kind of company it is, and that it is another one."""
    name = name_of(one.company.name)
    if name and one.application.id in points.situation.named:
        return name
    branch = _branch(points, one.company)
    slot = "who_branch" if branch else "who"
    again = "_again" if (known := fold(branch)) in seen else ""
    seen.add(known)
    return points.words(f"{slot}{again}", industry=branch) if branch else points.words(f"{slot}{again}")


def _branch(points: Points, company: Company) -> str:
    """A few plain words; none that give the name away."""
    words = points.note(company.industry)
    names = set(fold_company(company.name).split()) | set(fold(company.name).split())
    tells = names & set(fold(words).split()) or fold_company(company.name).replace(" ", "") in fold(words).replace(
        " ", ""
    )
    return words if plain(words) and not tells else ""


def _still(points: Points, situation: Situation) -> Ingredient | None:
    """Only of an application that is this recruiter's own, and only where the debrief says so."""
    application = situation.application
    if application is None or not _of_reader(situation, application) or not points.pen.company:
        return None
    if situation.debrief is None or situation.debrief.still_interested is not Interest.YES:
        return None
    return points.offer("still", points.pen.company, points.words("still"), Origin.DEBRIEF)
