"""Notes as the services keep them: versions, links, and lists that never read a whole text."""

from pathlib import Path

import pytest

from models.domain.errors import WorldError
from models.domain.note_links import APPLICATION, mention, named, named_in
from models.domain.values import ApplicationId, Note, NoteId
from models.services.notes import LONGEST_BODY, MOST_KEPT, MOST_VERSIONS
from tests.models.services.house_at import House


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path / "data")


def make(house: House, title: str = "Title", body: str = "Body", **links: str) -> NoteId:
    change = house.services.notes.create(house.now, title, body, **links)  # type: ignore[arg-type]
    return NoteId(change.about["note"])


def get(house: House, note: NoteId) -> Note:
    found = house.services.notes.get(note)
    assert found is not None
    return found


def test_many_saves_of_one_sitting_keep_one_version(house: House) -> None:
    note = make(house, body="a")
    began = get(house, note)
    for body in ("ab", "abc", "abcd"):
        house.later(seconds=1)
        house.services.notes.keep(began, "Title", body, house.now)
    after = get(house, note)
    assert (after.body, after.versions, after.updated_at) == ("abcd", ("a",), house.now)


def test_a_save_without_a_change_writes_nothing(house: House) -> None:
    note = make(house)
    before = get(house, note)
    house.later(hours=1)
    assert not house.services.notes.keep(before, "Title", "Body", house.now)
    assert get(house, note) == before


def test_a_sitting_is_taken_back_and_done_again_as_one(house: House) -> None:
    note = make(house, body="a")
    began = get(house, note)
    house.services.notes.keep(began, "New", "ab", house.now)
    house.services.notes.keep(began, "New", "abc", house.now)
    change = house.services.notes.sat(began)
    undone = house.services.undo(change)
    assert get(house, note) == began
    house.services.undo(undone)
    assert get(house, note).body == "abc"


def test_versions_are_bounded_in_number_and_in_size(house: House) -> None:
    note = make(house, body="0")
    for number in range(MOST_VERSIONS + 20):
        house.services.notes.keep(get(house, note), "Title", f"{number + 1}", house.now)
    assert len(get(house, note).versions) == MOST_VERSIONS
    assert get(house, note).versions[-1] == str(MOST_VERSIONS + 19)
    for letter in "abcd":
        house.services.notes.keep(get(house, note), "Title", letter * 900_000, house.now)
    assert sum(map(len, get(house, note).versions)) <= MOST_KEPT


def test_a_note_that_is_gone_is_not_written_again(house: House) -> None:
    note = make(house)
    began = get(house, note)
    house.services.notes.delete(note, house.now)
    with pytest.raises(WorldError, match="no longer here"):
        house.services.notes.keep(began, "Title", "More", house.now)


def test_a_note_too_long_is_refused_with_a_sentence(house: House) -> None:
    note = make(house)
    with pytest.raises(WorldError, match="Split it in two"):
        house.services.notes.keep(get(house, note), "Title", "x" * (LONGEST_BODY + 1), house.now)


def test_the_bin_gives_a_note_back_with_all_its_versions(house: House) -> None:
    note = make(house, body="a")
    house.services.notes.keep(get(house, note), "Title", "b", house.now)
    before = get(house, note)
    house.services.notes.delete(note, house.now)
    (thing,) = house.services.bin.list()
    assert (thing.kind, thing.title) == ("notes", "Title")
    house.services.bin.restore(thing.id, house.now)
    assert get(house, note) == before


def test_rows_say_title_company_and_first_words_the_latest_first(house: House) -> None:
    application = house.application("Quillmark", "Analyst")
    make(house, "Old", "**First** words")
    house.later(hours=1)
    make(house, "", "# Head\n\nJust text", application=application)
    rows = house.services.notes.rows()
    assert [(row.title, row.excerpt, row.company) for row in rows] == [
        ("", "Just text", "Quillmark"),
        ("Old", "First words", None),
    ]
    assert [row for part in house.services.notes.rows_in_slices(1) for row in part] == list(rows)


def test_search_looks_into_bodies_and_takes_signs_as_they_are(house: House) -> None:
    note = make(house, body="x" * 5000 + " 100% sure_thing!")
    make(house, body="nothing of it")
    for typed in ("100%", "sure_thing!", "SURE 100"):
        assert house.services.notes.holding(typed) == {note}
    assert house.services.notes.holding("   ") == frozenset()


def test_people_are_those_linked_and_those_the_text_names(house: House) -> None:
    ids = [house.services.people.create(name, house.now).about["contact"] for name in ("Ann", "Bob")]
    body = f"with [@Bob](afterview:contact/{ids[1]}) and [@Nobody](afterview:contact/con-none)"
    note = make(house, body=body, contact=ids[0])
    panel = house.services.notes.panel(note, house.now)
    assert panel is not None
    assert [(name, linked) for _, name, linked in panel.people] == [("Ann", True), ("Bob", False)]


def test_a_promise_goes_to_the_last_interview_of_the_application(house: House) -> None:
    application = house.application("Quillmark", "Analyst")
    house.interview(application, hours=-50)
    last = house.interview(application, hours=-5)
    house.interview(application, hours=50)
    panel = house.services.notes.panel(make(house, application=application), house.now)
    assert panel is not None
    assert panel.interview == last
    day = house.now.date()
    house.services.notes.promise(last, day, house.now)
    assert house.services.notes.panel_of(panel.note, house.now).promised_by == day


def test_names_in_a_text_stay_readable_and_lead_back() -> None:
    span = mention(APPLICATION, "app-1", "Quill [mark]")
    assert (span.text, span.target) == ("#Quill (mark)", "afterview:application/app-1")
    assert named(span.target) == (APPLICATION, ApplicationId("app-1"))
    assert named("afterview:contact/../x") is None
    assert named("https://a.b") is None
    assert named_in("[@A](afterview:contact/c-1) [@A](afterview:contact/c-1) [b](https://x)") == ("c-1",)


def test_the_application_that_a_text_names_first_is_what_the_note_is_about(house: House) -> None:
    named = f"With [#Halden & Rowe](afterview:application/{house.application()})."
    note = make(house, body="Before")
    house.services.notes.keep(get(house, note), "Title", f"Before. {named}", house.now)
    linked = get(house, note).application
    assert linked is not None
    assert house.services.notes.of_application(linked) == (get(house, note),)
    house.services.notes.link(note, house.now, application=None)
    house.services.notes.keep(get(house, note), "Title", f"Before. {named} After.", house.now)
    assert get(house, note).application is None, "a link that was taken away came back"


def test_a_text_does_not_move_a_note_that_belongs_somewhere_nor_links_what_is_not_there(house: House) -> None:
    first, other = house.application(), house.application("Quillmark")
    mine = make(house, body=f"[#Quillmark](afterview:application/{other})", application=first)
    assert get(house, mine).application == first
    assert get(house, make(house, body="[#Gone](afterview:application/app-gone)")).application is None
