"""The recovery code is the key: nothing of it is lost on paper, and a slip of the pen is found."""

import pytest
from hypothesis import given, strategies as st

from models.domain.errors import FileRefused
from models.store import keys

SECRETS = st.binary(min_size=keys.SECRET, max_size=keys.SECRET)


@given(SECRETS)
def test_a_code_gives_the_secret_back(secret: bytes) -> None:
    code = keys.code_of(secret)
    assert [len(group) for group in code.split("-")] == [4] * 9
    assert keys.secret_of(code) == secret


@given(SECRETS)
def test_a_code_is_read_however_it_was_written_down(secret: bytes) -> None:
    code = keys.code_of(secret)
    assert keys.secret_of(code.lower().replace("-", " ")) == secret
    assert keys.secret_of(code.replace("0", "O").replace("1", "l")) == secret
    assert keys.secret_of(f"  {code.replace('-', ' – ')}\n") == secret


@given(SECRETS, st.integers(0, 35), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_one_wrong_sign_is_found(secret: bytes, place: int, sign: str) -> None:
    signs = keys.code_of(secret).replace("-", "")
    wrong = signs[:place] + sign + signs[place + 1 :]
    if wrong != signs:
        with pytest.raises(FileRefused):
            keys.secret_of(wrong)


@pytest.mark.parametrize(
    ("code", "said"),
    [("", "nine groups"), ("7Q2M-0XKD", "nine groups"), ("ä" * 36, "letters and digits"), ("0" * 37, "nine groups")],
)
def test_what_is_no_code_is_told_calmly(code: str, said: str) -> None:
    with pytest.raises(FileRefused, match=said):
        keys.secret_of(code)


def test_a_key_does_not_show_itself() -> None:
    key = keys.new_key()
    assert key.secret.hex() not in repr(key)
    assert str(key.secret) not in repr(key)


def test_two_keys_share_nothing() -> None:
    one, other = keys.new_key(), keys.new_key()
    assert one.salt != other.salt
    assert len({one.database, other.database, one.files, other.files, one.name_of("a"), other.name_of("a")}) == 6
    assert keys.is_salt(one.salt)
    assert not keys.is_salt(b"SQLite format 3\x00")
