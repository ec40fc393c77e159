"""Whatever is typed: the checks answer, point into the text, and are done in time."""

import time
from collections.abc import Iterable
from dataclasses import replace

from hypothesis import given, settings, strategies as st

from models.adapters.stock_phrases import stock_phrases
from models.domain.letters.drafting import gaps_in
from models.domain.letters.review import review
from models.domain.letters.reviewing import Check, Finding, FixKind, Mistake, MistakeKind, Written
from models.domain.mail import Language
from models.domain.values import LetterChannel, LetterKind, Stage
from tests.models.letters.faulty_letters import FAULTY
from tests.models.letters.good_letters import BEATRIZ, GOOD, INGRIDS
from tests.models.letters.scenes import NOW, Sample, asked, scene, sent

SAMPLES = (*FAULTY, *GOOD)
NAMES = st.sampled_from(
    [
        "Rafael Quintana",
        "王小明",
        "Will",
        "Grace May",
        "O’Neill-Łukasz",
        "",
        "  ",
        "Dr.",
        "X",
        "a" * 300,
        "Ms Ms",
        "A & B",
    ]
)
PIECES = st.sampled_from(
    ["Dear Rafel,", "\n\n", "Thank you", " ", ".", "?", "!!", "[a gap", "]", "[to fill]", "{{name}}", "Fernhill Mutual",
     "another offer", "as soon as possible", "Müller", "I am the best candidate", "Kind regards,", "\r\n", "“", "’s",
     "\x00", "\ud800", "👩🏽‍🔬",
     "ß", "İstanbul", "ﬁ", "\u202e", "26 June", "王小明", "please please", "Quilmark", "QUILLMARK", "e\u0301"]
)  # fmt: skip
BODIES = st.one_of(st.text(max_size=300), st.lists(PIECES, max_size=60).map("".join), st.lists(PIECES).map(" ".join))
MISTAKES = st.lists(
    st.builds(
        Mistake,
        st.integers(-5, 400),
        st.integers(-5, 400),
        st.sampled_from(MistakeKind),
        st.just(""),
        st.lists(st.text(max_size=8), max_size=6).map(tuple),
    ),
    max_size=5,
).map(tuple)


@settings(max_examples=100, deadline=None)
@given(BODIES, BODIES, NAMES, NAMES, st.sampled_from(LetterKind), st.sampled_from(Language), MISTAKES, st.data())
def test_any_text_beside_any_record_is_answered_with_places_inside_it(
    body: str, before: str, to: str, company: str, kind: LetterKind, language: Language, mistakes: tuple[Mistake, ...],
    data: st.DataObject,
) -> None:  # fmt: skip
    situation = scene(
        kind, to, company, data.draw(NAMES), me=data.draw(NAMES), language=language, people=[data.draw(NAMES)],
        others=[(data.draw(NAMES), Stage.OFFER)], recruiter=BEATRIZ, routed=data.draw(st.booleans()),
        questions=[asked(before, body)], letters=[sent(kind, to, company, before, NOW)], well=[before],
    )  # fmt: skip
    channel = data.draw(st.sampled_from(LetterChannel))
    page = Written(body[:40], body, data.draw(st.sampled_from([None, "", "2026-06-16T23:00Z", body[:20]])), channel)
    found = review(page, situation, mistakes, stock_phrases(language))
    assert set(found.results) == set(Check)
    for finding in found.findings:
        assert finding.key
        assert (finding.start is None) == (finding.end is None)
        if finding.start is not None and finding.end is not None:
            assert 0 <= finding.start <= finding.end <= len(body)
    assert found.results[Check.GAPS].figure == len(gaps_in(body)) + len(gaps_in(body[:40]))
    quiet = review(page, situation, mistakes, stock_phrases(language), frozenset(one.key for one in found.findings))
    assert all(one.stops for one in quiet.findings)


def mended(sample: Sample, finding: Finding, text: str) -> Sample:
    assert finding.start is not None
    assert finding.end is not None
    shift = len(text) - (finding.end - finding.start)
    moved = (one for one in sample.mistakes if (one.start, one.end) != (finding.start, finding.end))
    later = tuple(
        replace(one, start=one.start + shift, end=one.end + shift) if one.start >= finding.end else one for one in moved
    )
    body = sample.body[: finding.start] + text + sample.body[finding.end :]
    return replace(sample, body=body, mistakes=later)


def findings(sample: Sample) -> tuple[Finding, ...]:
    language = sample.situation.voice.language
    return review(sample.written, sample.situation, sample.mistakes, stock_phrases(language)).findings


def placed(found: Iterable[Finding]) -> list[str]:
    return [one.key for one in found if one.start is not None]


def test_a_replacement_takes_its_finding_away_and_brings_no_other() -> None:
    tried = 0
    for sample in SAMPLES:
        for finding in findings(sample):
            if finding.start is None or not finding.fixes or finding.fixes[0].kind is not FixKind.REPLACE:
                continue
            after = findings(mended(sample, finding, finding.fixes[0].text))
            assert placed(after) == placed(one for one in findings(sample) if one is not finding and one != finding)
            tried += 1
    assert tried >= 12


def test_a_key_stays_the_same_while_the_letter_goes_on() -> None:
    """Whatever is passed over stays so when words are put in before it."""
    for sample in SAMPLES:
        before = {one.key for one in findings(sample) if one.start is not None and one.check is not Check.PROOF}
        head, gap, rest = sample.body.partition("\n\n")
        if gap:
            more = replace(
                sample, body=f"{head}{gap}It rained, and seventeen umbrellas stood there. {rest}", mistakes=()
            )
            assert before <= {one.key for one in findings(more)}


def test_a_text_of_a_million_characters_is_answered_in_a_moment() -> None:
    situation = scene(
        LetterKind.THANK_YOU, "Rafael Quintana", "Quillmark", "Analyst", others=[("Fernhill Mutual", Stage.APPLIED)],
        letters=[sent(LetterKind.THANK_YOU, "Ingrid Solheim", "Quillmark", INGRIDS * 200, NOW)],
    )  # fmt: skip
    for piece in (
        "a",
        "[",
        "[a ",
        "I am the ",
        "thank you ",
        ". ",
        "\n",
        "{{",
        "Rafel ",
        "Dear ",
        "Fernhill ",
        "!",
        "é",
        INGRIDS,
    ):
        body = (piece * (1_000_000 // len(piece)))[:1_000_000]
        began = time.thread_time()  # of this thread alone: the machine may be busy with others
        review(Written(body[:1000], body), situation, (), stock_phrases(Language.EN_GB))
        assert time.thread_time() - began < 3, piece
