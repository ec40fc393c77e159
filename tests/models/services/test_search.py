"""The search as a person meets it: who and what is found first, why, and what was perhaps meant."""

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from models.domain.change import Edit
from models.domain.errors import WorldError
from models.domain.search_views import Hit, Kind, Part, SearchResult
from models.domain.search_words import matches, typed_words, words
from models.domain.values import (
    AskedBy,
    Company,
    Contact,
    Letter,
    LetterId,
    LetterKind,
    LetterState,
    Note,
    NoteId,
    Question,
    QuestionId,
    Stage,
)
from models.store import search as index
from models.store.db import connection
from tests.models.services.house_at import House
from tests.models.services.random_intents import STEPS, done


@pytest.fixture
def quillmark(house: House) -> House:
    """The search of the picture: Rafael, what he asked, what was written to him, where he was met."""
    application = house.application("Quillmark", "Senior product analyst", Stage.INTERVIEWING)
    interview = house.interview(application, hours=-20, round=2)
    house.met(interview, "Rafael Quintana")
    rafael = house.store.find(Contact, name="Rafael Quintana")[0]
    house.store.write(
        [
            Edit(rafael, replace(rafael, title="Staff analyst", company=house.store.all(Company)[0].id)),
            Edit(None, Note(NoteId("n"), "Quillmark, after round 2", "He is calm.\n**Rafael** draws while he talks")),
            Edit(
                None,
                Question(
                    QuestionId("q"), "When would you stop a test early?", AskedBy.THEM, rafael.id, interview=interview
                ),
            ),
            Edit(
                None,
                Letter(
                    LetterId("l"), LetterKind.THANK_YOU, rafael.id, application, interview,
                    subject="The import step, and stopping tests early", state=LetterState.DRAFT,
                    created_at=house.now,
                ),
            ),
        ],
        "x",
    )  # fmt: skip
    return house


def ask(house: House, text: str) -> SearchResult:
    return house.services.search.search(text, house.now)


def hits(result: SearchResult) -> list[Hit]:
    return [*([result.best] if result.best else []), *(hit for group in result.groups for hit in group.hits)]


def strong(text: str, places: tuple[tuple[int, int], ...]) -> list[str]:
    return [text[start:end] for start, end in places]


def test_a_name_leads_to_the_person_and_to_all_that_is_theirs(quillmark: House) -> None:
    result = ask(quillmark, "raf")
    assert result.best is not None
    assert (result.best.kind, result.best.title, result.best.company) == (Kind.CONTACT, "Rafael Quintana", "Quillmark")
    assert strong(result.best.title, result.best.bold) == ["Raf"]
    groups = {group.part: group.hits for group in result.groups}
    assert {hit.kind for hit in groups[Part.TEXTS]} == {Kind.NOTE, Kind.QUESTION, Kind.LETTER}
    note = next(hit for hit in groups[Part.TEXTS] if hit.kind is Kind.NOTE)
    assert note.said == "Rafael draws while he talks"
    assert [(hit.title, hit.person) for hit in groups[Part.APPLICATIONS]] == [("Quillmark", "Rafael Quintana")]
    assert result.found == 5


def test_an_address_that_answers_is_shown_as_it_is_written(quillmark: House) -> None:
    rafael = quillmark.store.find(Contact, name="Rafael Quintana")[0]
    quillmark.store.write([Edit(rafael, replace(rafael, emails=("rq@research.example",)))], "x")
    assert [hit.said for hit in hits(ask(quillmark, "research"))] == ["rq@research.example"]
    person = next(hit for hit in hits(ask(quillmark, "quillmark")) if hit.kind is Kind.CONTACT)
    assert person.said == ""  # the company stands beside the name anyway


def test_where_a_link_leads_is_no_part_of_the_line_that_is_quoted(quillmark: House) -> None:
    body = (
        "Tea with [@Rafael](afterview:contact/con-1) and [the plan](https://plans.example/a/long/way/off/and/further)"
    )
    quillmark.store.write([Edit(None, Note(NoteId("tea"), "Tea", body))], "x")
    (note,) = (hit for hit in hits(ask(quillmark, "tea raf")) if hit.kind is Kind.NOTE)
    assert note.said.startswith("Tea with @Rafael and the plan")
    assert "afterview" not in note.said
    assert "plans.example" not in note.said


def test_all_words_must_answer_and_the_last_may_be_begun(quillmark: House) -> None:
    assert hits(ask(quillmark, "quillmark anal"))[0].kind is Kind.APPLICATION
    assert {hit.kind for hit in hits(ask(quillmark, "draws talks"))} == {Kind.NOTE}
    assert hits(ask(quillmark, "draws never")) == []
    assert hits(ask(quillmark, "draw talks")) == []


def test_one_letter_finds_names_and_titles_and_no_text(quillmark: House) -> None:
    assert {hit.kind for hit in hits(ask(quillmark, "r"))} == {Kind.CONTACT, Kind.NOTE}
    assert {hit.kind for hit in hits(ask(quillmark, "d"))} == set()


@pytest.mark.parametrize("typed", ["Rafaela", "rafeal", "Qintana", "rafael quintanna"])
def test_a_slip_of_the_finger_is_told_the_nearest_name(quillmark: House, typed: str) -> None:
    meant = ask(quillmark, typed).meant
    assert meant is not None
    assert (meant.name, meant.company) == ("Rafael Quintana", "Quillmark")


def test_a_company_may_be_meant_as_well_and_noise_means_nobody(quillmark: House) -> None:
    meant = ask(quillmark, "qilmark").meant
    assert meant is not None
    assert (meant.name, meant.contact) == ("Quillmark", None)
    assert meant.application is not None
    assert ask(quillmark, "xyzzy").meant is None
    assert ask(quillmark, "").meant is None


@pytest.mark.parametrize("typed", ['" OR 1', "NEAR(", "x" * 10_000, "\x00", "\ud800", "* * *", "a\u202eb", "()" * 5000])
def test_no_text_raises(quillmark: House, typed: str) -> None:
    assert ask(quillmark, typed).found >= 0


def test_what_was_merged_is_found_at_the_one_who_stays(quillmark: House) -> None:
    services = quillmark.services
    stays = quillmark.store.find(Contact, name="Rafael Quintana")[0]
    services.people.create("Raphael Q.", quillmark.now)
    other = quillmark.store.find(Contact, name="Raphael Q.")[0]
    merged = services.people.merge(stays.id, other.id, quillmark.now)
    assert {hit.id for hit in hits(ask(quillmark, "raphael")) if hit.kind is Kind.CONTACT} <= {stays.id}
    services.undo(merged)
    assert other.id in {hit.id for hit in hits(ask(quillmark, "raphael"))}


def test_what_lies_in_the_bin_is_not_found_until_it_is_back(quillmark: House) -> None:
    application = hits(ask(quillmark, "quillmark anal"))[0].application
    assert application is not None
    quillmark.services.applications.delete(application, quillmark.now)
    assert Kind.APPLICATION not in {hit.kind for hit in hits(ask(quillmark, "quillmark"))}
    number = quillmark.services.bin.list()[0].id
    quillmark.services.bin.restore(number, quillmark.now)
    assert Kind.APPLICATION in {hit.kind for hit in hits(ask(quillmark, "quillmark"))}


TYPED = ("q", "qu", "quill", "role 1", "person", "person 3", "note", "halden rowe role", "person 1", "t")


@settings(max_examples=25, deadline=None)
@given(steps=STEPS, undone=st.integers(0, 6))
def test_the_index_says_what_a_scan_of_all_words_says(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[int, int, int]], undone: int
) -> None:
    house = House(Path(tmp_path_factory.mktemp("house")) / "data")
    try:
        for change in reversed(done(house, steps)[-undone:] if undone else []):
            with suppress(WorldError):  # what has moved on is refused, and then nothing is written
                house.services.undo(change)
        for typed in TYPED:
            wanted = typed_words(typed)
            got = {(one.kind, one.id) for one in house.store.look_for(wanted, index.KINDS, 1000)}
            assert got == _scanned(house, wanted)
        assert index.faults(connection(house.store.database)) == []
    finally:
        house.store.close()


def _scanned(house: House, wanted: tuple[str, ...]) -> set[tuple[str, str]]:
    """Every entry that answers, word by word; of one or two letters only the titles are asked."""
    names = {str(company.id): company.name for company in house.store.all(Company)}
    found = set()
    for kind in index.KINDS:
        for value in house.store.all(kind):
            title, texts = index.texts_of(value, names.get(str(getattr(value, "company", "")), ""))
            short = sum(map(len, wanted)) < 3
            said = words(title) if short else words("\n".join([title, *filter(None, texts)]))
            if matches(said, wanted):
                found.add((index.NAMES[kind], str(getattr(value, "id", None) or value.interview)))
    return found
