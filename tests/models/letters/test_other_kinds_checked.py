"""A fresh letter has nothing in it that its own checks would ask about: no template, no pressure, no name too many."""

from dataclasses import replace
from datetime import UTC

import pytest

from models.adapters.phrase_book import phrase_book
from models.adapters.stock_phrases import stock_phrases
from models.domain.letters.briefs import BRIEFS
from models.domain.letters.draft import compose
from models.domain.letters.review import review
from models.domain.letters.reviewing import Weight, Written
from models.domain.letters.situation import Situation, Voice
from models.domain.values import ApplicationId, Interview, InterviewId, LetterKind
from tests.models.letters.other_records import HELD, KINDS, OONA, TUESDAY, VOICES, situation

SEARCHES = range(8)
"""As many applications, so that most ways of saying a thing have their turn."""


def _of_search(number: int, kind: LetterKind, voice: Voice) -> Situation:
    whole = situation(kind, voice)
    assert whole.application is not None
    assert whole.to is not None
    application = replace(whole.application, id=ApplicationId(f"app-{number}"))
    meeting = replace(HELD, id=InterviewId(f"int-{number}"))
    asked = Interview(InterviewId(f"new-{number}"), application.id, TUESDAY.replace(day=18))
    return replace(
        whole, application=application, interviews=(meeting,), to=replace(whole.to, name_confirmed=True),
        interview=asked if kind is LetterKind.INVITATION_REPLY else meeting,
        people={key: replace(one, name_confirmed=True) for key, one in whole.people.items()},
    )  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("voice", VOICES, ids=lambda voice: f"{voice.tone}-{voice.language}")
def test_no_check_asks_about_a_fresh_letter(kind: LetterKind, voice: Voice) -> None:
    for number in SEARCHES:
        whole = _of_search(number, kind, voice)
        draft = compose(whole, phrase_book())
        written = Written(draft.subject, draft.body, channel=BRIEFS[kind].channels[0])
        found = review(written, whole, (), stock_phrases(voice.language))
        asked = {check: result for check, result in found.results.items() if result.weight is not Weight.FINE}
        said = [finding.says.english(UTC) for result in asked.values() for finding in result.findings]
        assert asked == {}, f"{said}\n{draft.body}"


def test_two_searches_do_not_read_the_same() -> None:
    """The same kind to two people of two employers begins in more than one way."""
    bodies = [
        compose(_of_search(number, LetterKind.REJECTION_REPLY, VOICES[0]), phrase_book()).body.split("\n\n")[1]
        for number in SEARCHES
    ]
    assert len(set(bodies)) > 1
    assert OONA.name.split()[0] not in bodies[0], "the name is in the greeting, and is not said again and again"
