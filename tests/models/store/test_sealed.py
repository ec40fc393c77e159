"""A sealed file is whole or it is refused: a byte changed, pieces swapped, left out or cut off are all found."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from models.store import keys, sealed

KEY = keys.new_key()
EDGES = [0, 1, sealed.PIECE - 1, sealed.PIECE, sealed.PIECE + 1, 3 * sealed.PIECE]


def seal(file: Path, content: bytes, at_once: int = 1 << 20) -> None:
    with file.open("wb") as below:
        sealer = sealed.Sealer(below, KEY)
        for start in range(0, len(content), at_once):
            sealer.write(content[start : start + at_once])
        sealer.close()


def opened(file: Path) -> bytes:
    return b"".join(sealed.pieces(file, KEY))


@pytest.mark.parametrize("size", EDGES)
@pytest.mark.parametrize("at_once", [7777, 1 << 20])
def test_what_was_sealed_comes_back(tmp_path: Path, size: int, at_once: int) -> None:
    content, file = bytes(number % 251 for number in range(size)), tmp_path / "file"
    seal(file, content, at_once)
    assert opened(file) == content
    assert file.stat().st_size == sealed.sealed_size(size)


def test_the_same_content_is_never_sealed_twice_alike(tmp_path: Path) -> None:
    for name in ("one", "other"):
        seal(tmp_path / name, b"the same")
    assert (tmp_path / "one").read_bytes() != (tmp_path / "other").read_bytes()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(place=st.integers(0, 2 * sealed.PIECE + 100), bit=st.integers(0, 7))
def test_a_bit_that_was_changed_is_found(tmp_path: Path, place: int, bit: int) -> None:
    file = tmp_path / "file"
    seal(file, b"\x00" * (2 * sealed.PIECE))
    held = bytearray(file.read_bytes())
    held[place % len(held)] ^= 1 << bit
    file.write_bytes(held)
    with pytest.raises(sealed.Spoiled):
        opened(file)


def test_pieces_cannot_be_swapped_left_out_or_cut_off(tmp_path: Path) -> None:
    file, head, piece = tmp_path / "file", 40, sealed.PIECE + 16
    seal(file, b"a" * sealed.PIECE + b"b" * sealed.PIECE + b"c")
    held = file.read_bytes()
    first, second, last = held[head : head + piece], held[head + piece : head + 2 * piece], held[head + 2 * piece :]
    for wrong in (second + first + last, first + last, first + second, first, second, b""):
        file.write_bytes(held[:head] + wrong)
        with pytest.raises(sealed.Spoiled):
            opened(file)


def test_another_key_does_not_open_it(tmp_path: Path) -> None:
    seal(tmp_path / "file", b"content")
    with pytest.raises(sealed.Spoiled):
        b"".join(sealed.pieces(tmp_path / "file", keys.new_key()))
