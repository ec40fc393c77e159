"""The rules against cases that were worked out by hand from the etiquette (CASES.md tells the format)."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from models.domain.agenda import agenda
from models.domain.change import Edit
from models.domain.patience import patience
from models.domain.reminder import Agenda, Reminder
from models.formats.interchange import read
from models.services.etiquette import etiquette_of
from models.store import snapshot
from models.store.repository import Store
from tests.models.ready_store import ready

CASES = sorted((Path(__file__).parent / "cases").glob("*.json"))


def instant(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def said(reminder: Reminder) -> tuple[str, str, datetime, datetime | None]:
    return reminder.rule, reminder.subject, reminder.due, reminder.late


def expected(entry: dict[str, Any]) -> tuple[str, str, datetime | None, datetime | None]:
    return entry["rule"], entry["subject"], instant(entry["due"]), instant(entry["late"])


@pytest.fixture
def store(tmp_path: Path) -> Any:
    store = ready(tmp_path / "data")
    yield store
    store.close()


def agenda_at(store: Store, now: datetime) -> Agenda:
    etiquette = etiquette_of(store.settings())
    facts = snapshot.facts(store, now)
    return agenda(facts, etiquette, patience(snapshot.courses(store, facts.processes), etiquette, now), now)


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_worked_by_hand(path: Path, store: Store) -> None:
    case = json.loads(path.read_text(encoding="utf-8"))
    archive = read(json.dumps(case["facts"]).encode()).archive
    assert archive is not None
    entries = [Edit(None, value) for value in archive.values()]
    store.write([Edit(store.settings(), archive.settings), *entries], "imported")
    for check in case["checks"]:
        now = datetime.fromisoformat(check["at"])
        found = agenda_at(store, now)
        due = [said(reminder) for reminder in found.due]
        coming = [said(reminder) for reminder in found.next]
        names = {f"{rule} {subject}" for rule, subject, *_ in due + coming}
        where = f"{case['name']} at {check['at']}"
        if check.get("due_complete"):
            assert due == [expected(entry) for entry in check.get("due", ())], where
        for entry in check.get("due", ()):
            assert expected(entry) in due, where
            if "is_late" in entry:
                late = {(one.rule, one.subject): one.is_late(now) for one in found.due}
                assert late[(entry["rule"], entry["subject"])] is entry["is_late"], where
        for entry in check.get("next", ()):
            assert expected(entry) in coming, where
        whom = {(one.rule, one.subject): one.contact for one in (*found.due, *found.next)}
        for entry in (*check.get("due", ()), *check.get("next", ())):
            assert "contact" not in entry or whom[(entry["rule"], entry["subject"])] == entry["contact"], where
        assert not names & set(check.get("absent", ())), where
        calm = {one.application: one for one in found.calm}
        for entry in check.get("calm", ()):
            line = calm[entry["application"]]
            assert line.days_waiting == entry["days_waiting"], where
            assert line.typical_days == pytest.approx(entry["typical_days"], abs=0.005), where
            share = entry.get("share_answered")
            assert line.share_answered == (share if share is None else pytest.approx(share, abs=0.005)), where
            assert line.speaks_up_at == instant(entry.get("speaks_up_at")), where
