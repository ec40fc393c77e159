"""Whatever a server does: the state that the outbox ends in, and how many letters have arrived."""

import email
from email.policy import default as modern
from pathlib import Path

import pytest

from models.domain.values import LetterState
from tests.models.mail.certificates import Authority
from tests.models.mail.outbox_table import THROUGH_THE_OUTBOX, as_it_should_be, ended
from tests.models.mail.table import Case


@pytest.mark.parametrize("case", THROUGH_THE_OUTBOX, ids=lambda case: case.name)
def test_the_outbox_ends_in_an_honest_state(authority: Authority, tmp_path: Path, case: Case) -> None:
    end = ended(case, authority, tmp_path / "data")
    assert as_it_should_be(case, end), end
    if end.state is LetterState.SENT:
        message = email.message_from_bytes(end.received[0].content, policy=modern)
        assert message["Subject"] == "Thank you"
        assert message["Date"] == "Tue, 16 Jun 2026 10:00:00 +0200"
        assert str(message.get_payload()).startswith("Hello Jane Okafor,\r\n\r\nThank you.")
