"""A short run of the fuzzer with every reader, always the same files: a fault that came back is found at once."""

import pytest

from models.domain.errors import FileRefused
from tests.fuzz.mutate import MOST
from tests.fuzz.readers import Reader, readers
from tests.fuzz.run import fault_of, fuzz

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
)


@pytest.mark.parametrize("name", _NAMES)
def test_nothing_but_a_refusal_leaves_a_reader(name: str) -> None:
    reader = next(one for one in readers() if one.name == name)
    count, faults = fuzz(reader, 1, seed=1)
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
