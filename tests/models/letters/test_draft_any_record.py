"""Whatever stands in a record, a draft comes of it: within its limits, every gap listed, nothing of it broken."""

import re
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import given, settings, strategies as st

from models.adapters.phrase_book import phrase_book
from models.domain.letters.anatomy import words_in
from models.domain.letters.briefs import BRIEFS, LINKEDIN_CHARACTERS, linkedin_length
from models.domain.letters.draft import compose
from models.domain.letters.drafting import GAP, gaps_in
from models.domain.letters.passages import passages, put_in, used_in
from models.domain.letters.situation import Situation, Voice
from models.domain.mail import Language, Tone
from models.domain.values import LetterKind
from tests.models.letters.panel import NOW, Panel, thanked

BOOK = phrase_book()
KINDS = (LetterKind.THANK_YOU, LetterKind.LINKEDIN_INVITE, LetterKind.FOLLOW_UP, LetterKind.FOLLOW_UP_CALL)
KNOWN_GAPS = re.compile(
    r"(a moment you shared with|what went well|the next step and|their name|the company|name of the job|your name|"
    r"the day you met|when you last heard)"
)

_ODD = ["[a gap]", "{w}", "{0}", "\n\n", "“", '"', "She drew it.", "they", "I", "how", "to ask", "explaining the", "…",
        "\ud800", "\u202e", "\x00", "🎻", "‘", "  ", "- ", "?", ": ", "Rafael", "Rafael’s", "the import step", "[1]",
        "\\1", "talked about", "begin with the end"]  # fmt: skip
words = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(_ODD), max_size=8).map(" ".join),
    st.text("abc ,.", min_size=150, max_size=400),
)
names = st.one_of(
    st.sampled_from(["Rafael Quintana", "Ann", "李 雷", "Dr. Émile d’Étang", "[x]", " "]), st.text(max_size=80)
)
few = st.lists(words, max_size=3).map(tuple)


@st.composite
def panels(draw: st.DrawFn) -> Panel:
    people = draw(st.lists(names.filter(lambda one: one.isalnum() or " " in one), min_size=1, max_size=3, unique=True))
    asked = st.tuples(st.sampled_from([None, *people]), words, st.none() | words, words)
    voice = st.builds(Voice, names, st.sampled_from(Tone), st.sampled_from([Language.EN_GB, Language.EN_US]))
    return Panel(
        {one: draw(words) for one in people},
        draw(few),
        draw(few),
        tuple(draw(st.lists(asked, max_size=2))),
        draw(few),
        draw(names),
        draw(words),
        draw(st.none() | st.dates(date(2026, 1, 1), date(2027, 1, 1))),
        draw(st.none() | words),
        draw(st.none() | st.booleans()),
        draw(st.none() | words),
        went_badly=("SECRET rambling",),
        impression=draw(st.none() | words),
        notes=draw(few),
        minutes=draw(st.sampled_from([0, 30, 37, 60])),
        voice=draw(voice),
    )


@st.composite
def situations(draw: st.DrawFn, kinds: Any = KINDS) -> Situation:
    panel, kind = draw(panels()), draw(st.sampled_from(kinds))
    people = list(panel.moments)
    letters = [
        thanked(draw(st.sampled_from(people)), draw(words), draw(st.sampled_from(KINDS)), at)
        for at in draw(st.lists(st.none() | st.just(NOW + timedelta(days=2)), max_size=3))
    ]
    now = NOW + draw(st.timedeltas(timedelta(days=-1), timedelta(days=170)))
    found = panel.to(draw(st.sampled_from(people)), kind, *letters, now=now)
    for missing in draw(st.sets(st.sampled_from(["to", "interview", "application", "company", "debrief", "steps"]))):
        found = replace(found, **{missing: None})  # type: ignore[arg-type]
    return found


@settings(max_examples=100)
@given(situations())
def test_a_draft_comes_of_every_record(situation: Situation) -> None:
    draft = compose(situation, BOOK)
    brief = BRIEFS[situation.kind]
    if situation.kind is LetterKind.LINKEDIN_INVITE:
        assert linkedin_length(draft.body) <= LINKEDIN_CHARACTERS
    else:
        assert words_in(GAP.sub(" ", draft.body)) <= brief.most
    assert "SECRET" not in draft.body
    assert "\n" not in draft.subject
    (draft.subject + draft.body).encode()
    assert set(draft.used) <= {one.id for one in draft.offered}
    assert len({one.id for one in draft.offered}) == len(draft.offered)


@settings(max_examples=60)
@given(situations())
def test_every_bracket_is_a_gap_of_ours_and_every_gap_is_listed(situation: Situation) -> None:
    body = compose(situation, BOOK).body
    listed = gaps_in(body)
    assert body.count("[") == body.count("]") == len(listed)
    for gap in listed:
        assert KNOWN_GAPS.match(gap.words)


@settings(max_examples=60)
@given(situations(), st.text(max_size=200))
def test_any_text_has_its_passages_and_takes_any_ingredient(situation: Situation, typed: str) -> None:
    draft = compose(situation, BOOK)
    for body in (draft.body, typed, ""):
        found = passages(body, draft.offered)
        assert [one.start for one in found] == sorted(one.start for one in found)
        assert all(0 <= one.start < one.end <= len(body) for one in found)
        for one in draft.offered[:4]:
            after, start, end = put_in(body, one, draft.offered)
            assert after[start:end] == one.sentence
            assert one.id in used_in(after, draft.offered) or not re.search(r"\w", one.words)
