"""A fresh draft whose gaps are filled is left in peace by the checks: every kind, tone and language, a whole search."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from models.adapters.phrase_book import phrase_book
from models.adapters.stock_phrases import stock_phrases
from models.domain.letters.anatomy import words_in
from models.domain.letters.briefs import BRIEFS
from models.domain.letters.draft import compose
from models.domain.letters.drafting import GAP
from models.domain.letters.review import review
from models.domain.letters.reviewing import Check, Review, Written
from models.domain.letters.situation import Situation, Voice
from models.domain.mail import Language, Tone
from models.domain.values import (
    ApplicationId,
    ContactId,
    InterviewId,
    InterviewStatus,
    LetterChannel,
    LetterKind,
    LetterState,
)
from models.services.house import Services
from models.services.sample import fill
from models.store.repository import Store

NOW = datetime(2026, 6, 16, 9, 30, tzinfo=UTC)
CHANNELS = {LetterKind.LINKEDIN_INVITE: LetterChannel.LINKEDIN, LetterKind.FOLLOW_UP_CALL: LetterChannel.CALL}
BY_MEETING = (LetterKind.THANK_YOU, LetterKind.LINKEDIN_INVITE)
OWN = {
    "en": ("the map of the depots beside the kettle", "the second page of the plan", "the seven red folders"),
    "de": ("die Karte der Lager neben dem Kessel", "die zweite Seite des Plans", "die sieben roten Mappen"),
}


NEARLY_LONG_ENOUGH = 70
"""Words: a gap that is filled with a few words in the place of a sentence leaves a thank-you a little short of 80."""


class Clock:
    def now(self) -> datetime:
        return NOW


@pytest.fixture(scope="module")
def services(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    store = Store.open(tmp_path_factory.mktemp("search") / "record")
    fill(store, NOW, 24, 0.7)
    yield Services(store, Clock())
    store.close()


def situations(services: Services, kind: LetterKind, voice: Voice) -> Iterator[Situation]:
    """One for each person and meeting, or each application, that a letter of this kind can be about."""
    record = services.store.archive()
    wanted: list[tuple[ApplicationId | None, InterviewId | None, ContactId | None]] = []
    if kind in BY_MEETING:
        meetings = (one for one in record.interviews if one.status is not InterviewStatus.CANCELLED)
        wanted += ((None, meeting.id, part.contact) for meeting in meetings for part in meeting.people)
    elif kind in (LetterKind.REFERENCE_HEADS_UP, LetterKind.REFERENCE_THANKS):
        wanted += ((one.application, None, one.contact) for one in record.references)
    else:
        recruited = not BRIEFS[kind].to_hiring_side
        wanted += ((one.id, None, None) for one in record.applications if one.recruiter is not None or not recruited)
    for application, interview, to in wanted:
        yield services.situations.of(kind, NOW, application=application, interview=interview, to=to, voice=voice)


def filled(text: str, language: Language) -> str:
    own = iter(OWN[language.value[:2]] * 9)
    return GAP.sub(lambda _gap: next(own), text)


def looked_at(situation: Situation) -> tuple[str, Review]:
    language = situation.voice.language
    draft = compose(situation, phrase_book())
    body, subject = filled(draft.body, language), filled(draft.subject, language)
    routed = situation.application is not None and situation.application.route_letters_via_recruiter
    via = situation.recruiter.id if situation.recruiter is not None and routed else None
    channel = CHANNELS.get(situation.kind, LetterChannel.EMAIL)
    return body, review(Written(subject, body, None, channel, via), situation, (), stock_phrases(language))


def told_before(situation: Situation) -> bool:
    """Whether such a letter has gone out already, so that asking again is asked about with reason."""
    return any(one.state is LetterState.SENT for one in situation.letters)


@pytest.mark.parametrize("kind", LetterKind)
@pytest.mark.parametrize("language", [Language.EN_GB, Language.EN_US, Language.DE])
@pytest.mark.parametrize("tone", Tone)
def test_a_filled_draft_is_left_in_peace(services: Services, kind: LetterKind, language: Language, tone: Tone) -> None:
    said = {}
    for situation in situations(services, kind, Voice("Robin Halloway", tone, language)):
        body, found = looked_at(situation)
        for finding in found.findings:
            short = finding.key == "length:short" and words_in(body) >= NEARLY_LONG_ENOUGH
            confirm = finding.key.startswith("names:confirm:")
            if not (short or confirm or (finding.check is Check.ASKED and told_before(situation))):
                said[finding.key] = body
    assert said == {}


@pytest.mark.parametrize("language", [Language.EN_GB, Language.DE])
def test_thank_yous_to_people_of_one_company_are_not_alike(services: Services, language: Language) -> None:
    measured = [
        found.alike
        for situation in situations(services, LetterKind.THANK_YOU, Voice("Robin Halloway", Tone.FRIENDLY, language))
        if (found := looked_at(situation)[1]).alike is not None
    ]
    assert len(measured) >= 10
    assert max(measured) <= 35
