"""A backup from before a letter left does not send it again."""

from pathlib import Path

from models.domain.values import LetterState
from models.services.folder import back_up, restore
from models.services.house import Services
from models.store import Store
from tests.models.services.letters_at import SENT, LetterHouse


def test_what_waited_when_the_backup_was_made_is_asked_about(tmp_path: Path) -> None:
    house = LetterHouse(tmp_path / "data").furnish()
    draft, ready = house.begun(), house.queued(house.person("Ravi", "ravi@halden.example"))
    scheduled = house.begun(house.person("Ann", "ann@halden.example"))
    house.services.letters.queue(scheduled, house.later(hours=1), house.now)
    back_up(house.store.folder, tmp_path / "b.zip")
    assert house.tried(SENT) is not None
    house.store.close()
    restore(tmp_path / "data", tmp_path / "b.zip", house.now)
    store = Store.open(tmp_path / "data")
    services = Services(store, house.clock)
    states = {one: services.letters.get(one) for one in (draft, ready, scheduled)}
    assert [found.state for found in states.values() if found is not None] == [
        LetterState.DRAFT,
        LetterState.UNSURE,
        LetterState.UNSURE,
    ]
    assert services.outbox.claim(house.later(hours=5)) is None
    services.outbox.say_not_sent(scheduled, house.now)
    store.close()
