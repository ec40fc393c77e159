"""A few kills of the scripted session; `make soak` has a thousand."""

from pathlib import Path
from typing import Any

from models.domain.change import Edit
from models.domain.values import Company, CompanyId
from models.store import Store
from tests.soak.kills import kill_at_random
from tests.soak.telling import kept_in, left, said_to_be_kept, touched_by

KEPT, BEFORE = Company(CompanyId("co-1"), "Quillmark"), Company(CompanyId("co-2"), "Fernhill")


def test_three_kills_lose_no_word_and_send_nothing_twice() -> None:
    counts = kill_at_random(3, 7, 60, windows=0)
    assert counts.kills == 3
    assert counts.writes_kept
    assert counts.wrong() == 0, list(counts.said())


def test_what_was_told_is_asked_for_and_what_was_under_way_may_be_there(tmp_path: Path) -> None:
    store = Store.open(tmp_path)
    store.write([Edit(None, BEFORE)], "test")
    began = kept_in(store)
    adding, removing = touched_by([(None, KEPT)]), touched_by([(BEFORE, None)])
    told: list[dict[str, Any]] = [{"will": adding}, {"did": "test"}, {"will": removing}]
    must, may = said_to_be_kept(began, told)
    assert kept_in(store) not in (must, may)
    store.write([Edit(None, KEPT)], "test")
    assert kept_in(store) == must
    store.write([Edit(BEFORE, None)], "test")
    assert kept_in(store) == may == left(must, removing)
    store.close()
