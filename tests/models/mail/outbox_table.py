"""What a mail server may do, and the state that the outbox ends in: `python -m tests.models.mail.outbox_table`.

Each line is one letter from the queue to what is known of it, with a real record, a real message and a real server.
"""

import logging
import tempfile
import warnings
from dataclasses import dataclass, replace
from pathlib import Path

from models.adapters.smtp import Patience, SmtpCourier
from models.domain.change import Edit
from models.domain.mail import Delivery, MailAccount, Outcome
from models.domain.values import Contact, LetterState
from models.services.delivering import deliver
from tests.models.mail.certificates import Authority, Kind
from tests.models.mail.servers import MailServer, Received
from tests.models.mail.table import CASES, MESSAGE, UTF8_MESSAGE, Case, closed_port
from tests.models.services.letters_at import LetterHouse

ENDS: dict[Outcome, LetterState] = {
    Outcome.SENT: LetterState.SENT,
    Outcome.LATER: LetterState.READY,
    Outcome.FAILED: LetterState.FAILED,
    Outcome.UNSURE: LetterState.UNSURE,
}
THROUGH_THE_OUTBOX: tuple[Case, ...] = tuple(
    case
    for case in CASES
    # Two recipients, and bytes that no letter of ours has, are a matter of the courier alone.
    if len(case.to) == 1 and case.message in (MESSAGE, UTF8_MESSAGE) and case.name != "no address at all"
)


class OneSecret:
    """A keyring with one password in it."""

    def __init__(self, password: str) -> None:
        self._password = password

    def read(self, account: str) -> str | None:
        return self._password

    def write(self, account: str, password: str) -> None:
        raise NotImplementedError

    def delete(self, account: str) -> None:
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Ended:
    state: LetterState
    trouble: str
    received: tuple[Received, ...]
    again_in_minutes: int | None
    delivery: Delivery


def ended(case: Case, authority: Authority, folder: Path) -> Ended:
    """One letter of a fresh record, handed to a server that does so."""
    house = LetterHouse(folder).furnish()
    try:
        with MailServer(authority, **case.does) as server:
            house.services.accounts.put(_account(case, server, authority))
            jane = house.store.get(Contact, house.jane)
            assert jane is not None
            house.store.write([Edit(jane, replace(jane, emails=case.to))], "test")
            letter = house.begun()
            house.services.letters.queue(letter, None, house.now)
            found = house.services.outbox.claim(house.now)
            assert found is not None
            assert found[1] is not None
            wait = 0.7 if 30 in server.does.slow.values() else 20
            courier = SmtpCourier(Patience(connect=20, answer=wait, data=20, end=wait), server.authorities)
            delivery, _message = deliver(found[1], OneSecret(server.password), courier)
            house.services.outbox.settled(letter, delivery, house.now)
            state, moment = house.state(letter), house.services.outbox.next_moment(house.now)
            again = None if moment is None else round((moment - house.now).total_seconds() / 60)
            assert state is not None
            return Ended(state, house.dispatch(letter).trouble or "", tuple(server.letters), again, delivery)
    finally:
        house.store.close()


def _account(case: Case, server: MailServer, authority: Authority) -> MailAccount:
    changes = dict(case.account)
    if "exception" in changes:
        changes["exception"] = authority.fingerprint(Kind(changes["exception"]))
    if changes.get("port") == 0:
        changes["port"] = closed_port()
    return server.account(**changes)


def as_it_should_be(case: Case, end: Ended) -> bool:
    trouble = "" if case.trouble is None else case.trouble.value
    right = (end.state, end.trouble, len(end.received)) == (ENDS[case.outcome], trouble, case.letters)
    return right and (end.again_in_minutes == 1) is (case.outcome is Outcome.LATER)


def main() -> None:
    logging.getLogger("mail.log").disabled = True
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings(action="ignore"):
        authority = Authority(Path(folder))
        print(f"{'The server …':<58} {'outbox':<8} {'why':<18} {'letters':<8} tried again in")
        for number, case in enumerate(THROUGH_THE_OUTBOX):
            end = ended(case, authority, Path(folder, str(number)))
            again = "" if end.again_in_minutes is None else f"{end.again_in_minutes} min"
            mark = "" if as_it_should_be(case, end) else "  NOT AS IT SHOULD BE"
            print(f"{case.name:<58} {end.state.value:<8} {end.trouble:<18} {len(end.received):<8} {again}{mark}")


if __name__ == "__main__":
    main()
