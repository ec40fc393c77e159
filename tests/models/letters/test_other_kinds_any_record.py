"""Whatever a record holds, a letter of it keeps its limit, names nobody it must not, and has nothing odd in it."""

import re
import unicodedata
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from models.adapters.phrase_book import phrase_book
from models.domain.letters.anatomy import words_in
from models.domain.letters.briefs import BRIEFS
from models.domain.letters.draft import compose
from models.domain.letters.drafting import GAP
from models.domain.letters.situation import Situation, Voice
from models.domain.mail import Language, Tone
from models.domain.values import (
    AskedBy,
    Contact,
    Interest,
    InterviewKind,
    LetterKind,
    OfferDecision,
    OfferItem,
    Question,
    QuestionId,
    Reason,
    Stage,
)
from tests.models.letters.other_records import (
    APPLICATION,
    DEBRIEF,
    FERNHILL,
    HELD,
    KINDS,
    OFFER,
    OONA,
    REFERENCE,
    TUESDAY,
    other,
    situation,
)

STRANGE = st.text(max_size=40) | st.sampled_from((
    "", " ", "…", "- ", "[slides]", "{role}", "%s", "a\r\nBcc: x@y.example", "\u202eevil", "李小龍", "O’Brien-Müller",
    "株式会社三菱東京UFJ銀行", "👩🏽‍💻", "x" * 200, "a " * 60, "He said: no. Then: yes!", "“quoted”",
    "ends with colon:",
    "Иван Петров", "محمد", "one, two; three", "\x00", "The", "I", "e.g.",
))  # fmt: skip
NAMES = st.one_of(st.none(), STRANGE)
LISTS = st.lists(STRANGE, max_size=5).map(tuple)
VOICE = st.builds(Voice, STRANGE, st.sampled_from(Tone), st.sampled_from(Language))
STAGES = st.sampled_from(Stage)


@st.composite
def records(draw: st.DrawFn) -> Situation:
    """The believable record with strange words, missing parts and shifted times in it."""
    whole = situation(draw(st.sampled_from(KINDS)), draw(VOICE))
    hours = draw(st.sampled_from((-2000, -30, -2, 2, 50, 9000)))
    meeting = replace(
        HELD, starts_at=TUESDAY + timedelta(hours=hours), ends_at=None, location=draw(NAMES), to_prepare=draw(NAMES),
        timezone=draw(st.sampled_from((None, "Europe/Berlin", "Asia/Tokyo", "nowhere"))),
        kind=draw(st.none() | st.sampled_from(InterviewKind)),
        people=tuple(replace(one, moment=draw(NAMES)) for one in HELD.people[: draw(st.integers(0, 2))]),
    )  # fmt: skip
    debrief = replace(
        DEBRIEF, mood=draw(st.none() | st.integers(1, 5)), focus=draw(LISTS), went_well=draw(LISTS),
        went_badly=draw(LISTS), company_impression=draw(NAMES), people_impression=draw(NAMES),
        still_interested=draw(st.none() | st.sampled_from(Interest)),
    )  # fmt: skip
    application = replace(
        APPLICATION, role=draw(STRANGE), stage=draw(STAGES), reason=draw(st.none() | st.sampled_from(Reason)),
        feedback=draw(NAMES), recruiter=draw(st.sampled_from((None, APPLICATION.recruiter))),
    )  # fmt: skip
    offer = replace(
        OFFER, recorded_at=draw(st.none() | st.just(TUESDAY)), deadline=draw(st.none() | st.just(OFFER.deadline)),
        settled=tuple(draw(st.sets(st.sampled_from(OfferItem)))),
        decision=draw(st.none() | st.sampled_from(OfferDecision)),
    )  # fmt: skip
    people = {key: replace(one, name=draw(STRANGE), title=draw(NAMES)) for key, one in whole.people.items()}
    mine = tuple(
        Question(QuestionId(f"q-{number}"), text, AskedBy.ME, interview=draw(st.sampled_from((None, HELD.id))))
        for number, text in enumerate(draw(LISTS))
    )
    steps = whole.steps
    assert steps is not None
    to = draw(st.sampled_from((None, people.get(whole.to.id) if whole.to is not None else None)))
    return replace(
        whole, to=to, people=people, application=draw(st.sampled_from((None, application))),
        company=draw(st.sampled_from((None, replace(FERNHILL, name=draw(STRANGE))))),
        interview=draw(st.sampled_from((None, meeting))), interviews=draw(st.sampled_from(((), (meeting,)))),
        debrief=draw(st.sampled_from((None, debrief))), debriefs=(debrief,), questions=mine,
        offers=draw(st.sampled_from(((), (offer,)))), steps=draw(st.sampled_from(
            (None, replace(steps, promised_by=draw(st.dates(date(2020, 1, 1), date(2030, 1, 1))))))),
        reference=draw(st.sampled_from((None, replace(REFERENCE, stress=draw(LISTS), summary=draw(NAMES))))),
        others=tuple(
            other(name, draw(NAMES), draw(STAGES), draw(st.integers(0, 30)))
            for name in draw(st.sets(st.sampled_from(SECRET)))
        ),
    )  # fmt: skip


SECRET = ("Quorvane Zettelwerk", "Ymbrel", "Paxolind Bank", "Wenzig & Vroom", "Tildmark Holding AG", "Fjordbyte")


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.large_base_example])
@given(records())
def test_any_record_makes_a_letter_that_keeps_its_limit_and_its_secrets(whole: Situation) -> None:
    draft = compose(whole, phrase_book())
    most = BRIEFS[whole.kind].most
    assert max(len(draft.body.split()), words_in(draft.body)) <= most, draft.body
    assert draft.subject
    assert "\n" not in draft.subject
    assert not [one for one in draft.body + draft.subject if unicodedata.category(one) == "Cc" and one != "\n"]
    for name in SECRET:
        assert name not in draft.body + draft.subject
    unfilled = GAP.sub("", draft.body)
    assert "[" not in unfilled
    assert "]" not in unfilled
    assert all(paragraph.strip() for paragraph in draft.body.split("\n\n"))
    assert set(draft.used) <= {one.id for one in draft.offered}
    assert len({one.id for one in draft.offered}) == len(draft.offered)
    assert all(one.words.strip() and one.sentence.strip() for one in draft.offered)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", list(Language))
def test_long_words_never_push_out_what_a_letter_is_for(kind: LetterKind, language: Language) -> None:
    """Fifty good things noted: the letter still asks what it asks."""
    long = tuple(f"a good thing number {number} that I would have liked to say much more about" for number in range(50))
    whole = situation(kind, Voice("Robin", Tone.FORMAL, language))
    full = replace(
        whole, debrief=replace(DEBRIEF, went_well=long, went_badly=long, focus=long),
        reference=replace(REFERENCE, stress=long),
        others=tuple(other(f"Firm {number}", "logistics", Stage.WAITING, 2) for number in range(40)),
    )  # fmt: skip
    body = compose(full, phrase_book()).body
    assert words_in(body) <= BRIEFS[kind].most
    short = compose(whole, phrase_book()).body
    asked = re.findall(r"[^.?!\n]+\?", short)
    assert [question for question in asked if question.strip() not in body] == []
    if kind in (LetterKind.RECRUITER_DEBRIEF, LetterKind.REFERENCE_HEADS_UP):
        assert "a good thing number 0" in body
    assert body.splitlines()[0] == short.splitlines()[0]


def test_a_crowd_of_interviewers_is_not_named_one_by_one() -> None:
    crowd = [replace(OONA, id=type(OONA.id)(f"con-{number}"), name=f"Person {number}") for number in range(9)]
    meeting = replace(HELD, people=tuple(replace(HELD.people[0], contact=one.id) for one in crowd))
    people: dict[str, Contact] = {one.id: one for one in crowd}
    whole = situation(LetterKind.RECRUITER_PERMISSION, interview=meeting, interviews=(meeting,), people=people)
    assert "Person" not in compose(whole, phrase_book()).body
