"""A picture of a card into the record: by its code, by its print, by hand; nothing before it is saved."""

from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from threading import Event

import pytest
import segno
from PIL import Image

from models.adapters import recogniser
from models.adapters.recogniser import Recognised
from models.domain.card import Card
from models.domain.card_layout import Line
from models.domain.errors import FileRefused, RowMovedOn, WorldError
from models.domain.pixels import Pixels
from models.domain.values import Company, Contact
from models.services.draft import Draft
from models.services.import_plan import Choice, Entry, Outcome
from models.services.pictures_in import NO_TEXT, NOTHING_READS, Source, facts_of, lined, look, take_picture
from tests.models.cards.recorded import blank, lines_of
from tests.models.services.house_at import House


def png(image: Image.Image) -> bytes:
    out = BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def code(text: str) -> bytes:
    out = BytesIO()
    segno.make(text, error="m").save(out, kind="png", scale=4, border=4)
    return out.getvalue()


def photo(name: str) -> bytes:
    pixels = blank(name)
    return png(Image.frombytes("RGB", (pixels.width, pixels.height), pixels.rgb))


def reading(name: str) -> Callable[[Pixels], Recognised]:
    """A reader that says what was recorded of that card."""
    return lambda _pixels: Recognised(lines_of(name))


def never(_pixels: Pixels) -> Recognised:
    raise AssertionError("a code that names somebody needs no reading")


@pytest.fixture
def without_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recogniser, "available", lambda: False)


MECARD = "MECARD:N:Solheim,Ingrid;TEL:+4790555014;EMAIL:ingrid@quillmark.example;ORG:Quillmark;NICKNAME:Inga;;"


def test_the_code_comes_first() -> None:
    looked = look(code(MECARD), never)
    assert (looked.source, looked.card.name, looked.codes) == (Source.CODE, "Ingrid Solheim", (MECARD,))
    assert {region.field for region in looked.regions} == {"name", "company", "emails", "phones"}
    assert len({region.box for region in looked.regions}) == 1


def test_else_the_print() -> None:
    looked = look(photo("azure-english"), reading("azure-english"))
    assert (looked.source, looked.card.name, looked.trouble) == (Source.TEXT, "Dr. Avery Smith", "")
    assert facts_of(looked) == {
        "size": [657, 445],
        "name": "Dr. Avery Smith",
        "title": "Senior Researcher",
        "department": "Cloud & AI Department",
        "company": "Contoso",
        "email": "avery.smith@contoso.com",
        "web": "https://www.contoso.com/",
        "mobile": "+44 (0) 7911 123456",
        "tel": "+44 (0) 20 9876 5432",
        "fax": "+44 (0) 20 6789 2345",
        "address": "2 Kingdom Street, Paddington, London, W2 6BD",
    }


def test_a_code_with_one_way_to_reach_and_the_print_around_it() -> None:
    looked = look(code("https://www.linkedin.com/in/averysmith"), reading("azure-english"))
    assert (looked.source, looked.card.name) == (Source.CODE, "Dr. Avery Smith")
    assert looked.card.linkedin == "https://www.linkedin.com/in/averysmith"
    alone = look(code("mailto:a.smith@contoso.com"), lambda _pixels: Recognised(trouble="It was stopped."))
    assert (alone.card.name, alone.card.emails) == ("", ("a.smith@contoso.com",))


@pytest.mark.parametrize(
    ("data", "recognise", "sentence"),
    [
        (photo("english"), None, NOTHING_READS),
        (photo("english"), lambda _pixels: Recognised(), NO_TEXT),
        (photo("english"), lambda _pixels: Recognised(trouble="It took too long."), "It took too long."),
        (code("geo:1,2"), None, "The code holds a place on the map, “geo:1,2”, which is not a person's card."),
    ],
)  # fmt: skip
def test_nothing(data: bytes, recognise: Callable[[Pixels], Recognised] | None, sentence: str) -> None:
    looked = look(data, recognise)
    assert (looked.source, looked.trouble, looked.card) == (Source.NOTHING, sentence, Card(""))


def turned_by(line: Line, turns: int, wide: int, high: int) -> Line:
    """The line in a photo that was turned by so many quarters with the clock."""
    a, b, c, d = (((x, y), (high - y, x), (wide - x, high - y), (y, wide - x))[turns] for x, y in line.box)
    return replace(line, box=(a, b, c, d))


@pytest.mark.parametrize("turns", range(4))
def test_a_photo_that_lies_on_its_side_is_shown_upright(turns: int) -> None:
    upright = look(photo("german"), reading("german"))
    wide, high = upright.size
    lines = tuple(turned_by(line, turns, wide, high) for line in lines_of("german"))
    lying = Image.new("RGB", (wide, high), "white").rotate(-90 * turns, expand=True)
    looked = look(png(lying), lambda _pixels: Recognised(lines))
    assert looked.size == lying.size
    assert (looked.pixels.width, looked.pixels.height) == (wide, high)
    assert looked.card == upright.card
    for one, other in zip(looked.regions, upright.regions, strict=True):
        assert (one.field, one.place) == (other.field, other.place)
        assert [tuple(map(round, at)) for at in one.box] == [tuple(map(round, at)) for at in other.box]


# -- by the command line -----------------------------------------------------------------------------


def taken(house: House, data: bytes, recognise: Callable[[Pixels], Recognised] | None = None) -> Entry:
    draft = Draft(house.store)
    entry = take_picture(draft, data, Choice(), house.now, recognise)
    house.store.write(draft.edits(), "test")
    return entry


def test_a_code_is_kept(house: House) -> None:
    entry = taken(house, code(MECARD))
    assert entry.outcome is Outcome.ADDED
    assert entry.facts is not None
    assert entry.facts["text"] == MECARD
    (kept,) = house.store.all(Contact)
    assert (kept.name, kept.phones, kept.vcard) == ("Ingrid Solheim", ("+4790555014",), "NICKNAME:Inga")


def test_the_same_picture_again_changes_nothing(house: House) -> None:
    taken(house, photo("azure-english"), reading("azure-english"))
    before = house.store.archive()
    entry = taken(house, photo("azure-english"), reading("azure-english"))
    assert entry.outcome is Outcome.LEFT_ALONE
    assert house.store.archive() == before


def test_what_a_contact_has_no_field_for_goes_out_with_the_card(house: House) -> None:
    taken(house, photo("azure-english"), reading("azure-english"))
    (kept,) = house.store.all(Contact)
    assert kept.vcard == (
        "TEL;TYPE=fax:+44 (0) 20 6789 2345\nURL:https://www.contoso.com/\nORG:Contoso;Cloud & AI Department"
    )
    assert lined(replace(Card("A"), kept="URL:x\nORG:y", urls=("z",), department="d")).kept == "URL:x\nORG:y"


def test_no_reader_is_said(house: House, without_reader: None) -> None:
    entry = taken(house, photo("english"))
    assert (entry.outcome, entry.why) == (Outcome.REFUSED, NOTHING_READS)
    assert entry.facts == {"size": [blank("english").width, blank("english").height]}
    assert house.store.all(Contact) == []


def test_an_address_stands_for_the_name(house: House, without_reader: None) -> None:
    entry = taken(house, code("mailto:zxing@googlegroups.com"))
    assert entry.outcome is Outcome.ADDED
    assert [one.name for one in house.store.all(Contact)] == ["zxing@googlegroups.com"]
    assert taken(house, code("tel:+3531555")).outcome is Outcome.REFUSED


def test_no_picture(house: House) -> None:
    with pytest.raises(FileRefused):
        taken(house, b"nothing of the kind")


# -- by the window -----------------------------------------------------------------------------------


def test_opened_read_and_saved(house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recogniser, "available", lambda: True)
    monkeypatch.setattr(recogniser, "recognise", lambda _pixels, stop: Recognised(lines_of("azure-english")))
    path = tmp_path / "card.png"
    path.write_bytes(photo("azure-english"))
    pictures = house.services.pictures
    looked = pictures.read(pictures.open(path), Event())
    assert house.store.all(Contact) == []
    change = pictures.keep(pictures.plan(replace(looked.card, name="Avery Smith"), None, house.now))
    (kept,) = house.store.all(Contact)
    assert (kept.name, kept.name_confirmed, kept.name_source) == ("Avery Smith", True, "business card")
    assert (kept.title, kept.address) == ("Senior Researcher", "2 Kingdom Street\nPaddington, London, W2 6BD")
    assert [company.name for company in house.store.all(Company)] == ["Contoso"]
    assert change.about["person"] == "Avery Smith"
    house.services.undo(change)
    assert (house.store.all(Contact), house.store.all(Company)) == ([], [])


def test_stopping_reaches_the_reader(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    stop = Event()
    given: list[object] = []
    monkeypatch.setattr(recogniser, "available", lambda: True)

    def stopped(_pixels: Pixels, stop: Event) -> Recognised:
        given.append(stop)
        return Recognised(trouble="Reading was stopped.")

    monkeypatch.setattr(recogniser, "recognise", stopped)
    looked = house.services.pictures.read(house.services.pictures.open(photo("english")), stop)
    assert given == [stop]
    assert looked.trouble == "Reading was stopped."


def test_who_is_alike_is_said_and_merged_only_when_chosen(house: House) -> None:
    services = house.services
    services.people.create("Callum Drever", house.now, phones=("+353 21 555 0142",), title="Manager")
    (known,) = services.people.all()
    card = Card("Callum Drewer", phones=("021 555 0142", "+353215550142"), title="Delivery manager")
    planned = services.pictures.plan(card, None, house.now)
    assert planned.before is None
    assert [one.contact for one in planned.alike] == [known]
    merged = services.pictures.plan(card, known.id, house.now)
    assert merged.before == known
    assert any("Manager" in note for note in merged.notes)
    services.pictures.keep(merged)
    (kept,) = services.people.all()
    assert (kept.id, kept.name, kept.title) == (known.id, "Callum Drewer", "Manager")
    services.pictures.keep(services.pictures.plan(card, None, house.now))
    assert len(services.people.all()) == 2


def test_a_plan_that_the_record_has_outrun_writes_nothing(house: House) -> None:
    services = house.services
    services.people.create("Callum Drever", house.now)
    (known,) = services.people.all()
    planned = services.pictures.plan(Card("Callum Drever", phones=("021 555 0142",)), known.id, house.now)
    services.people.edit(replace(known, title="Manager"), house.now)
    with pytest.raises(RowMovedOn):
        services.pictures.keep(planned)
    assert [one.phones for one in services.people.all()] == [()]


def test_a_name_is_needed(house: House) -> None:
    pictures = house.services.pictures
    planned = pictures.plan(Card("  ", emails=("a@b.example",)), None, house.now)
    with pytest.raises(WorldError, match="name"):
        pictures.keep(planned)
    assert house.store.all(Contact) == []
