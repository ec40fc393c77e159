"""From where letters leave: kept here alone, checked, taken back; no file that leaves the house tells of it."""

from dataclasses import replace
from pathlib import Path

import pytest

from models.domain.change import Edit
from models.domain.errors import WorldError
from models.domain.mail import Dispatch, KnownWord, Language, Security, Tone, WritingDesk
from models.domain.values import Settings
from models.services.exports import write
from tests.models.services.house_at import House
from tests.models.services.letters_at import ACCOUNT, LetterHouse


def test_an_account_is_kept_changed_and_removed_and_each_can_be_undone(house: House) -> None:
    accounts = house.services.accounts
    assert accounts.get() is None
    accounts.put(replace(ACCOUNT, host=" smtp.home.example "))
    assert accounts.get() == ACCOUNT
    change = accounts.put(replace(ACCOUNT, port=587, security=Security.STARTTLS))
    assert accounts.all()[0].port == 587
    house.services.undo(change)
    removed = accounts.remove(ACCOUNT.id)
    assert accounts.get(ACCOUNT.id) is None
    house.services.undo(removed)
    assert accounts.get(ACCOUNT.id) == ACCOUNT
    with pytest.raises(WorldError, match="no longer here"):
        accounts.remove("acc-9")


@pytest.mark.parametrize(
    ("changes", "words"),
    [({"host": "smtp home"}, "no spaces"), ({"address": "  "}, "needs an address"), ({"port": 0}, "1 to 65535")],
)
def test_what_can_be_no_server_is_refused_with_a_sentence(house: House, changes: dict[str, object], words: str) -> None:
    with pytest.raises(WorldError, match=words):
        house.services.accounts.put(replace(ACCOUNT, **changes))  # type: ignore[arg-type]


def test_a_letter_speaks_as_the_desk_does_unless_it_says_otherwise(house: House) -> None:
    accounts = house.services.accounts
    assert (accounts.voice().tone, accounts.voice().language) == (Tone.FRIENDLY, Language.EN_GB)
    house.services.settings.change(Settings(timezone="Europe/Berlin", name=" Kim Tan "))
    change = accounts.put_writing(WritingDesk(Tone.FORMAL, Language.DE, "  Kim\n+49 30 1 \n", connect=True))
    voice = accounts.voice()
    assert (voice.name, voice.tone, voice.language, voice.signature) == (
        "Kim Tan", Tone.FORMAL, Language.DE, "Kim\n+49 30 1",
    )  # fmt: skip
    own = accounts.voice(Dispatch(letter="let-1", language=Language.EN_US))  # type: ignore[arg-type]
    assert (own.tone, own.language) == (Tone.FORMAL, Language.EN_US)
    house.services.undo(change)
    assert accounts.writing() == WritingDesk()


@pytest.mark.parametrize("kind", ["json", "csv", "vcf", "ics"])
def test_no_file_that_is_handed_on_tells_of_account_signature_or_words(tmp_path: Path, kind: str) -> None:
    house = LetterHouse(tmp_path / "data").furnish()
    house.services.accounts.put_writing(WritingDesk(signature="zebra-signature"))
    house.store.write([Edit(None, KnownWord("zebraword", Language.DE))], "test")
    house.queued(house.person("Ann", "ann@halden.example"))
    write(house.store, kind, tmp_path / f"out.{kind}", house.now)
    written = b"".join(
        path.read_bytes() for path in tmp_path.rglob("*") if path.is_file() and path.parent.name != "data"
    )
    for told in (b"smtp.home.example", b"kim@home.example", b"zebra", b'"attempts"', b"dispatches"):
        assert told not in written
    house.store.close()
