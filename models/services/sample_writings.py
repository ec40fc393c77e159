"""What the sample's person wrote down: notes after a talk or a call, questions and the answers found since."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from models.domain.archive import Archive
from models.domain.values import (
    Application,
    AskedBy,
    Interview,
    Note,
    NoteId,
    Question,
    QuestionId,
    QuestionState,
)
from models.services.sample_diary import Workdays

_NOTES: tuple[tuple[str, int, str, str, str], ...] = (
    (
        "Quillmark", -1, "15:42", "Quillmark, after round 2",
        """Smaller than it looks from outside. {Ingrid Solheim} listens to the end of a sentence, {Rafael Quintana} \
draws while he talks. Somebody had watered the plants without being asked.

## How people treated each other

- Rafael corrected Ingrid on a number. She thanked him and wrote it down.
- Dawn at the front desk knew my name, and the courier's.
- Nobody looked at a telephone for an hour.

## Did it meet my expectations?

Better than expected on people, as expected on data, less on growth. Ask about that before any offer.

> “When would you stop a test early?” I answered in one breath. He waited for more.

## Next

- [x] Send two dashboard examples
- [ ] Read their writers' handbook before the decision
- [ ] Ask how many analysts share one product team
""",
    ),
    (
        "Tidewell Energy", -1, "17:05", "Call with Henrike about pay",
        """**60,500** base, 3,000 bonus, a rail card. Pension and start date are still open.

- 38 hours, two days from home
- She will ask about the pension and write *by Thursday*
""",
    ),
    (
        "Fernhill Mutual", -2, "12:20", "Final round",
        """{Oona Heikkinen} asked how I would measure fairness, and drew the loss triangle on a napkin. \
Quiet people, kind ones. Lunch in the canteen, everybody at one table.

1. Send the reading list she asked for
2. Tell Gareth that they may call him
""",
    ),
    (
        "Pellow Health", -7, "09:10", "What Beatriz knows",
        """Team of six, two more this year. They lost a person in March and have felt it since. \
Simone decides alone. Best not to call her on Mondays.
""",
    ),
    (
        "Northmere Insurance", -30, "18:00", "Why it was a no",
        """They wanted somebody who chooses quickly at a whiteboard. Fair enough: I named three ways and took none.

Next time: say what the mean does, *then* choose.
""",
    ),
)  # fmt: skip
"""Company, working day from today, the hour, title, text; a name in braces is of somebody in the sample."""

_QUESTIONS: tuple[tuple[str, str, str, str | None, str | None, int, QuestionState], ...] = (
    (
        "Quillmark", "When would you stop a test early?", "experiments",
        "When it is clearly harmful. I left it at that.",
        "Only by a rule that was fixed before it began. Early for harm, hardly ever for good news. How do they decide?",
        3, QuestionState.IMPROVED,
    ),
    (
        "Fernhill Mutual", "How would you explain uncertainty to a board?", "communication",
        "With intervals on a chart.",
        "With two stories that both fit the numbers, and what each of them would cost. The chart comes last.",
        4, QuestionState.READY,
    ),
    (
        "Fernhill Mutual", "How do you say no to a partner?", "stakeholders",
        "I told the story about the dashboard, without an ending.", None, 2, QuestionState.TO_IMPROVE,
    ),
    (
        "Halden & Rowe", "Which report would you drop first?", "product sense",
        "The monthly one.", None, 2, QuestionState.TO_IMPROVE,
    ),
    (
        "Tidewell Energy", "What do you do in the first ninety days?", "about me",
        "Listen, then one small thing that is useful by the end of the second month.",
        "Listen for four weeks, name one report that nobody would miss, and replace it before the third month ends.",
        5, QuestionState.READY,
    ),
    (
        "Pellow Health", "Tell us about data that came late.", "data quality",
        "The night of the missing ward: what I told the doctors, and when.",
        "Begin with what the doctors could still decide, then how we found the gap, then what we changed for good.",
        4, QuestionState.IMPROVED,
    ),
)  # fmt: skip
"""Company, question, topic, answer, better answer, how sure, state; asked by whoever led the last talk there."""

_MY_QUESTIONS: tuple[tuple[str, str], ...] = (
    ("Halden & Rowe", "What would a good first half year look like?"),
    ("Halden & Rowe", "Who decides which reports are dropped?"),
    ("Quillmark", "How do analysts grow here after this role?"),
)


@dataclass(frozen=True, slots=True)
class _Place:
    application: Application
    last: Interview | None
    """The last interview that was held."""


def with_writings(archive: Archive, days: Workdays) -> Archive:
    """The same search with notes and questions of those companies that are in it."""
    names = {company.id: company.name for company in archive.companies}
    places: dict[str, _Place] = {}
    for application in archive.applications:
        held = [one for one in archive.interviews if one.application == application.id and one.status == "held"]
        last = max(held, key=lambda one: one.starts_at, default=None)
        places.setdefault(names[application.company], _Place(application, last))
    notes = (*archive.notes, *_notes(archive, places, days))
    questions = (*archive.questions, *_questions(places))
    return replace(archive, notes=notes, questions=questions)


def _notes(archive: Archive, places: dict[str, _Place], days: Workdays) -> Iterator[Note]:
    links = {f"{{{one.name}}}": f"[@{one.name}](afterview:contact/{one.id})" for one in reversed(archive.contacts)}
    number = len(archive.notes)
    for company, offset, clock, title, text in _NOTES:
        place = places.get(company)
        if place is None:
            continue
        number += 1
        for name, link in links.items():
            text = text.replace(name, link)
        written = days.at(offset, clock)
        yield Note(
            NoteId(f"note-{number:04}"),
            title,
            text,
            application=place.application.id,
            interview=place.last.id if place.last is not None else None,
            created_at=written,
            updated_at=written,
        )


def _questions(places: dict[str, _Place]) -> Iterator[Question]:
    for number, (company, text, topic, answer, better, rating, state) in enumerate(_QUESTIONS, 101):
        place = places.get(company)
        if place is None or place.last is None:
            continue
        asked_by = place.last.people[0].contact if place.last.people else None
        yield Question(
            QuestionId(f"q-{number:04}"),
            text,
            AskedBy.THEM,
            asked_by,
            topic,
            place.last.id,
            answer,
            better,
            rating,
            state,
        )
    for number, (company, text) in enumerate(_MY_QUESTIONS, 201):
        place = places.get(company)
        if place is not None and place.last is not None:
            yield Question(QuestionId(f"q-{number:04}"), text, AskedBy.ME, topic="about them", interview=place.last.id)
