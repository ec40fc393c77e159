"""Ids that can stand in a file, in a subject, and in a sentence on the telephone."""

import re

from models.domain.ids import new_id


def test_an_id_fits_the_interchange_file_and_no_two_are_the_same() -> None:
    ids = {new_id("app") for _ in range(2000)}
    assert len(ids) == 2000
    assert all(re.fullmatch(r"app-[a-z2-9]{10}", one) for one in ids)
    assert not any(set("lo01") & set(one.removeprefix("app-")) for one in ids)
