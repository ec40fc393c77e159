"""A short run of the fuzzer with every reader, always the same files: a fault that came back is found at once."""

import pytest

from models.domain.errors import FileRefused
from models.domain.inbox import Looked
from models.domain.mail import Delivery, Outcome
from tests.fuzz import wall_seeds, walls
from tests.fuzz.mutate import MOST
from tests.fuzz.readers import Reader, readers
from tests.fuzz.run import fault_of, fuzz
from tests.fuzz.walls import whole_archive

_NAMES = (
    "vcf",
    "ics",
    "eml",
    "msg",
    "html",
    "csv",
    "xlsx",
    "sheet",
    "ods",
    "md",
    "ldif",
    "png",
    "mecard",
    "json",
    "record",
    "backup",
    "smtp",
    "imap",
    "message",
    "dragged",
    "pasted",
    "markdown",
    "link",
    "quick",
    "phrase",
)


@pytest.mark.parametrize("name", _NAMES)
def test_nothing_but_a_refusal_leaves_a_reader(name: str) -> None:
    reader = next(one for one in readers() if one.name == name)
    count, faults = fuzz(reader, 0.5, seed=1)
    assert faults == {}
    assert count > 0


def test_no_reader_is_forgotten() -> None:
    assert tuple(one.name for one in readers()) == _NAMES
    assert all(one.seeds for one in readers())


def test_the_fuzzer_sees_what_it_looks_for() -> None:
    def read(data: bytes) -> object:
        if data.startswith(b"x"):
            raise FileRefused("This is an x.")
        return data.decode("ascii")

    reader = Reader("x", read, (), (b"abc" * 50,))
    assert fault_of(reader, b"abc") is None
    assert fault_of(reader, b"x\xff") is None
    assert (fault_of(reader, b"\xff") or "").startswith("UnicodeDecodeError")
    count, faults = fuzz(reader, 0.2, seed=1)
    assert (count > 10, len(faults) > 0) == (True, True)
    assert all(len(data) <= MOST for data in faults.values())


def test_what_the_fuzzer_begins_with_is_understood() -> None:
    """Broken pieces of what no reader takes would be refused at the first look, and prove little."""
    assert [walls.smtp(one) for one in wall_seeds.SMTP[:1]] == [Delivery(Outcome.SENT)]
    looked = walls.imap(wall_seeds.IMAP[0])
    assert isinstance(looked, Looked)
    assert [one.uid for one in looked.found] == [10]
    assert walls.backup(walls.backup_seed())
    assert walls.message(wall_seeds.MESSAGE[0])
    assert len(whole_archive()) > 10_000
