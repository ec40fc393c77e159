"""A thank-you is the four Rs in the candidate's own words, and another letter for each interviewer."""

import re
from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest

from models.adapters.phrase_book import phrase_book
from models.domain.letters.anatomy import words_in
from models.domain.letters.briefs import Part
from models.domain.letters.draft import compose, offered
from models.domain.letters.drafting import GAP, Draft, gaps_in
from models.domain.letters.passages import passages, put_in, used_in
from models.domain.letters.sameness import alike, name_words
from models.domain.letters.situation import Voice
from models.domain.mail import Language, Tone
from models.domain.values import AskedBy, LetterKind, Question, QuestionId, QuestionState, Role
from tests.models.letters.panel import FERNHILL, QUILLMARK, SEARCHES, TIDEWELL, Panel, contact_id, thanked

BOOK = phrase_book()
VOICES = [Voice("Leila Brandt", tone, language) for tone in Tone for language in (Language.EN_GB, Language.EN_US)]
STOCK = re.compile(
    r"time and consideration|taking the time|great fit|good fit|excited about|look forward to hearing from you|"
    r"valuable asset|hesitate to|pleasure meeting|I am writing to|thrilled|passionate|perfect match",
    re.IGNORECASE,
)


def _draft(panel: Panel, name: str, voice: Voice | None = None) -> Draft:
    return compose((panel if voice is None else replace(panel, voice=voice)).to(name), BOOK)


def test_the_four_rs_stand_in_their_order_in_ones_own_words() -> None:
    draft = _draft(QUILLMARK, "Rafael Quintana")
    assert [one.part for one in passages(draft.body, draft.offered)] == [
        None, Part.REMEMBER, Part.REINFORCE, Part.RECOUP, Part.REMIND, None,
    ]  # fmt: skip
    _, remember, reinforce, recoup, remind, _ = draft.body.split("\n\n")
    assert "Monday 15 June" in remember
    assert "senior product analyst" in remember
    assert "the import step that everybody blamed" in remember
    assert "the cohort view (trial conversion 11 to 16 %)" in reinforce
    assert "“When would you stop a test early?”" in recoup
    assert "fix the stopping rule first and only then look at the results." in recoup
    assert "Ingrid" in remind
    assert "26 June" in remind
    assert not gaps_in(draft.body)


def test_what_was_noted_about_a_person_is_said_to_them() -> None:
    assert "you drew the outage map on the back of a menu" in _draft(TIDEWELL, "Henrike Vos").body
    assert "your bees on the roof" in _draft(TIDEWELL, "Tariq Ünal").body
    assert "how you explain risk with weather" in _draft(FERNHILL, "Dr. Jonas Grünwald").body
    assert "you moved here from Leiden too" in _draft(QUILLMARK, "Ingrid Solheim").body


@pytest.mark.parametrize("panel", SEARCHES, ids=lambda panel: panel.company)
@pytest.mark.parametrize("voice", VOICES, ids=lambda voice: f"{voice.tone}-{voice.language}")
def test_two_letters_of_one_interview_are_two_letters(panel: Panel, voice: Voice) -> None:
    drafts = {name: _draft(panel, name, voice) for name in panel.moments}
    names = name_words([*panel.moments, panel.company, voice.name])
    for one, other in combinations(drafts.values(), 2):
        assert alike(one.body, other.body, names) <= 35
        assert _shingles(one.body, other.body, " ".join([*panel.moments, panel.company, voice.name])) <= 0.35
        own = {key for key in one.used if key.split(":")[0] in ("went_well", "question", "forgot", "ask")}
        assert not own & set(other.used), "nothing is said twice while there is something else to say"


def _shingles(one: str, other: str, names: str) -> float:
    """Dice's coefficient of three-word runs, names left out: another measure than the program's own."""
    left_out = set(names.casefold().split())

    def runs(text: str) -> set[tuple[str, ...]]:
        words = [word for word in re.findall(r"[\w’]+", text.casefold()) if word not in left_out]
        return {tuple(words[place : place + 3]) for place in range(len(words) - 2)}

    return 2 * len(runs(one) & runs(other)) / (len(runs(one)) + len(runs(other)))


@pytest.mark.parametrize("panel", SEARCHES, ids=lambda panel: panel.company)
@pytest.mark.parametrize("voice", VOICES, ids=lambda voice: f"{voice.tone}-{voice.language}")
def test_a_letter_has_its_length_and_no_phrase_of_a_template(panel: Panel, voice: Voice) -> None:
    for name in panel.moments:
        draft = _draft(panel, name, voice)
        filled = GAP.sub("a walk along the old harbour wall, in the rain", draft.body)
        assert 80 <= words_in(filled) <= 200
        assert not STOCK.search(draft.body)
        assert not re.search(r"\s[,.;:]|[.,;:][.,;]|\b(\w+) \1\b| {2}|[?!]”\.", draft.body), draft.body


def test_an_empty_record_makes_a_letter_of_visible_gaps() -> None:
    draft = _draft(replace(Panel({"Jane Doe": ""}), promised=None), "Jane Doe")
    assert [gap.words for gap in gaps_in(draft.body)] == [
        "a moment you shared with Jane", "what went well, in your own words", "the next step and its date",
    ]  # fmt: skip
    filled = GAP.sub("a walk along the old harbour wall, in the rain", draft.body)
    assert 80 <= words_in(filled) <= 200


def test_what_has_nothing_to_mend_leaves_the_third_r_out() -> None:
    draft = _draft(replace(QUILLMARK, asked=(), forgot=(), mine=()), "Rafael Quintana")
    assert Part.RECOUP not in {one.part for one in passages(draft.body, draft.offered)}
    assert not gaps_in(draft.body)


def test_what_another_letter_has_said_is_told_and_not_said_again() -> None:
    first = _draft(QUILLMARK, "Ingrid Solheim")
    situation = QUILLMARK.to("Rafael Quintana", LetterKind.THANK_YOU, thanked("Ingrid Solheim", first.body))
    draft = compose(situation, BOOK)
    assert not {"went_well:1", "ask:m-0"} & set(draft.used)
    (told,) = draft.told
    assert told.name == "Ingrid Solheim"
    assert "they liked reviewing SQL together" in told.words
    assert "How do analysts share findings with writers?" in told.words


def test_a_sentence_of_another_letter_does_not_come_again() -> None:
    first = _draft(QUILLMARK, "Rafael Quintana").body
    again = compose(QUILLMARK.to("Ingrid Solheim", LetterKind.THANK_YOU, thanked("Rafael Quintana", first)), BOOK).body
    frames = [re.sub(r"“[^”]*”", "", one) for one in re.split(r"(?<=[.?])\s", first) if len(one.split()) > 6]
    assert not [one for one in frames if one in again]


def test_nothing_private_of_anybody_else_leaks() -> None:
    panel = replace(
        QUILLMARK,
        went_badly=("causal inference: I rambled",),
        impression="Rafael seemed bored. Ingrid asked about my dissertation. Rafael corrected Ingrid on a number.",
        notes=("Ingrid told me that Rafael is leaving. Rafael mentioned his daughter’s chess club.",),
    )
    everything = {
        name: " ".join(one.sentence for one in offered(panel.to(name), BOOK)) + _draft(panel, name).body
        for name in panel.moments
    }
    for text in everything.values():
        assert not re.search(r"rambled|bored|corrected|leaving", text)
    assert "dissertation" not in everything["Rafael Quintana"]
    assert "you asked about my dissertation" in everything["Ingrid Solheim"]
    assert "chess club" in everything["Rafael Quintana"]
    assert "chess club" not in everything["Ingrid Solheim"]


def test_a_question_of_somebody_else_is_not_put_into_the_readers_mouth() -> None:
    asked = ("Rafael Quintana", "When would you stop a test early?", "stopping a test", "Fix the rule first.")
    panel = replace(QUILLMARK, asked=(asked,), forgot=(), mine=())
    body = _draft(panel, "Ingrid Solheim").body
    assert "Rafael" in body
    assert not re.search(r"\byou asked|question of yours|your question", body, re.IGNORECASE)


def test_the_day_is_written_as_the_language_writes_it() -> None:
    american = Voice("Leila Brandt", Tone.FRIENDLY, Language.EN_US)
    assert "26 June" in _draft(QUILLMARK, "Rafael Quintana").body
    body = _draft(QUILLMARK, "Rafael Quintana", american).body
    assert "June 26" in body
    assert "Monday, June 15" in body
    formal = _draft(QUILLMARK, "Rafael Quintana", replace(american, tone=Tone.FORMAL)).body
    assert formal.endswith("\n\nSincerely,\nLeila Brandt")


def test_formal_and_friendly_are_two_letters() -> None:
    formal = _draft(QUILLMARK, "Rafael Quintana", Voice("Leila Brandt", Tone.FORMAL)).body
    assert formal.startswith("Dear Rafael Quintana,")
    assert formal.endswith("Yours sincerely,\nLeila Brandt")
    assert _draft(QUILLMARK, "Rafael Quintana").body.startswith("Dear Rafael,")


def test_the_same_record_makes_the_same_letter() -> None:
    assert _draft(QUILLMARK, "Rafael Quintana") == _draft(QUILLMARK, "Rafael Quintana")


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("The fairness question", "the fairness question"),
        ("SQL test, 20 min early", "the SQL test (20 min early)"),
        ("Pricing case", "the pricing case"),
        ("no notes needed, calm", "“no notes needed, calm”"),
        ("stayed calm", "I stayed calm"),
        ("Found the fault in the mast cylinder", "I found the fault in the mast cylinder"),
        ("Walked them through the refund redesign", "I walked you through the refund redesign"),
        ("Prioritisation exercise - cut 11 of 14 ideas", "the prioritisation exercise (cut 11 of 14 ideas)"),
        ("Explained why the winter peak was wrong", "I explained why the winter peak was wrong"),
        ("we found the error together.", "we found the error together"),
        ("Portuguese small talk", "the Portuguese small talk"),
        ("Excel, then SQL", "“Excel, then SQL”"),
        ("I kept [calm]", "I kept (calm)"),
        ('they said "brave" twice', 'you said "brave" twice'),
    ],
)
def test_a_note_is_woven_in_or_quoted(noted: str, said: str) -> None:
    draft = _draft(replace(QUILLMARK, went_well=(noted,)), "Rafael Quintana")
    assert said.replace('"', "") in draft.body.replace('"', ""), draft.body
    assert not gaps_in(draft.body)


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("Showed me the server room", "you showed me the server room"),
        ("laughed about pie charts", "we laughed about pie charts"),
        ("a shared dislike of dual axes", "a shared dislike of dual axes"),
        ("We sketched it on a napkin. Fun!", "we sketched it on a napkin"),
        ("his bicycle with the broken lamp; we fixed it", ": your bicycle with the broken lamp; we fixed it."),
        ("same school, different year", "“same school, different year”"),
    ],
)
def test_a_moment_without_its_subject_finds_it(noted: str, said: str) -> None:
    assert said in _draft(replace(QUILLMARK, moments={"Rafael Quintana": noted}), "Rafael Quintana").body


@pytest.mark.parametrize("language", list(Language))
def test_the_front_desk_is_thanked_and_told_nothing_of_the_work(language: Language) -> None:
    situation = replace(QUILLMARK, voice=Voice("Leila Brandt", Tone.FRIENDLY, language)).to("Ingrid Solheim")
    meeting = situation.interview
    assert meeting is not None
    desk = [
        replace(part, role=Role.FRONT_DESK, moment="the umbrella that I had left")
        if part.contact == contact_id("Ingrid Solheim") else part
        for part in meeting.people
    ]  # fmt: skip
    draft = compose(replace(situation, interview=replace(meeting, people=tuple(desk))), BOOK)
    assert "the umbrella that I had left" in draft.body
    assert not re.search(r"cohort|SQL|analyst|roadmap|26", draft.body + draft.subject)
    assert not gaps_in(draft.body)


def test_what_is_delicate_is_offered_and_never_brought_up() -> None:
    panel = replace(QUILLMARK, asked=(), mine=(), forgot=("salary expectations", "the award"))
    draft = _draft(panel, "Rafael Quintana")
    assert "salary" not in draft.body
    assert "the award" in draft.body
    assert "salary expectations" in {one.words for one in draft.offered}


@pytest.mark.parametrize(
    ("forgot", "said"),
    [
        ("mention the award", "the award"),
        ("ask about the rota", "to ask about the rota"),
        ("that they should call Ruth", "you should call Ruth"),
        ("I can start in May", "I can start in May"),
    ],
)
def test_what_was_forgotten_is_made_good(forgot: str, said: str) -> None:
    body = _draft(replace(QUILLMARK, asked=(), mine=(), forgot=(forgot,)), "Rafael Quintana").body
    assert said in body.split("\n\n")[3]
    assert "mention the award" not in body


def test_i_am_to_write_next() -> None:
    body = _draft(replace(QUILLMARK, contact_by="I contact them"), "Rafael Quintana").body
    last = body.split("\n\n")[-2]
    assert re.search(r"\b(I will (get in touch|come back)|hear from me)\b", last)
    assert "26 June" in last


def test_who_is_not_of_the_panel_gets_no_moment_of_theirs() -> None:
    situation = QUILLMARK.to("Rafael Quintana")
    people = {
        **situation.people,
        contact_id("Dawn"): replace(situation.people[contact_id("Rafael Quintana")], name="Dawn"),
    }
    stranger = replace(situation, to=replace(people[contact_id("Dawn")], id=contact_id("Dawn")), people=people)
    assert "import step" not in compose(stranger, BOOK).body


def test_no_day_is_promised_that_nobody_named() -> None:
    body = _draft(replace(QUILLMARK, promised=None, contact_by=None), "Rafael Quintana").body
    assert "26 June" not in body
    assert gaps_in(body)[-1].words == "the next step and its date"
    assert date(2026, 6, 26) == QUILLMARK.promised


def test_a_rule_of_theirs_stands_behind_no_second_colon() -> None:
    noted = "her rule: no truck leaves the hall with a leaking mast"
    draft = _draft(replace(QUILLMARK, moments={**QUILLMARK.moments, "Rafael Quintana": noted}), "Rafael Quintana")
    assert "your rule (no truck leaves the hall with a leaking mast)" in draft.body


def test_a_scrap_that_judges_the_reader_is_asked_for_anew() -> None:
    noted = "sceptical about pricing, like me"
    draft = _draft(replace(QUILLMARK, moments={**QUILLMARK.moments, "Rafael Quintana": noted}), "Rafael Quintana")
    assert "sceptical" not in draft.body
    assert [gap.words for gap in gaps_in(draft.body)] == ["a moment you shared with Rafael"]


def test_who_else_was_there_is_no_merit_of_ones_own() -> None:
    panel = replace(QUILLMARK, went_well=("good chemistry with Ingrid", "SQL test, 20 min early"))
    for name in panel.moments:
        assert "chemistry" not in _draft(panel, name).body


@pytest.mark.parametrize(
    ("role", "said"),
    [
        ("Senior Product Manager, Payments", "the Senior Product Manager role"),
        ("Staff nurse, elderly care", "the staff nurse role"),
        ("Fork-lift mechanic", "the fork-lift mechanic role"),
        ("SQL developer", "the SQL developer role"),
    ],
)
def test_a_job_is_named_as_one_says_it(role: str, said: str) -> None:
    assert said in _draft(replace(QUILLMARK, role=role), "Rafael Quintana").body


@pytest.mark.parametrize("begun", ["I would ", "I’d ", "I'd "])
def test_a_better_answer_does_not_say_i_would_twice(begun: str) -> None:
    asked = (("Rafael Quintana", "How do you calm a customer?", None, f"{begun}let them finish first"),)
    body = _draft(replace(QUILLMARK, asked=asked), "Rafael Quintana").body
    assert body.count("let them finish first") == body.casefold().count("would let them finish first") == 1


def test_a_fumbled_question_is_offered_with_a_gap_and_never_chosen() -> None:
    situation = QUILLMARK.to("Rafael Quintana")
    rafael, meeting = contact_id("Rafael Quintana"), situation.interview
    assert meeting is not None
    fumbled = Question(
        QuestionId("q-fumbled"), "When did you last say no?", AskedBy.THEM, rafael, interview=meeting.id,
        state=QuestionState.TO_IMPROVE,
    )  # fmt: skip
    for language, words in ((Language.EN_GB, "your better answer"), (Language.DE, "die bessere Antwort")):
        voice = Voice("Leila Brandt", Tone.FRIENDLY, language)
        draft = compose(replace(situation, questions=(fumbled,), voice=voice), BOOK)
        found = next(one for one in draft.offered if one.id == "question:q-fumbled")
        assert found.part is Part.RECOUP
        assert [gap.words for gap in gaps_in(found.sentence)] == [words]
        assert found.id not in draft.used
        assert not gaps_in(draft.body)
        put, *_ = put_in(draft.body, found, draft.offered)
        assert found.id in used_in(put, draft.offered)
