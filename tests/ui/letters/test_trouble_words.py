"""Whatever a mail server does has a calm sentence."""

import pytest

from models.domain.mail import Delivery, MailTrouble, Outcome
from ui.letters import trouble_words


@pytest.mark.parametrize("trouble", list(MailTrouble))
def test_every_trouble_is_told_in_whole_sentences(trouble: MailTrouble) -> None:
    sentence = trouble_words.why(trouble)
    assert sentence.endswith(".")
    assert sentence[0].isupper()
    assert not set("!_{}") & set(sentence)
    assert "error" not in sentence.lower()


def test_the_servers_own_words_stand_behind_it() -> None:
    told = trouble_words.why(MailTrouble.WRONG_PASSWORD, "5.7.8 Bad credentials. " + "x" * 1000)
    assert "The server said: “5.7.8 Bad credentials. xxx" in told
    assert len(told) < 500


def test_a_delivery_without_a_reason_says_what_is_known() -> None:
    assert "may have left" in trouble_words.heard(Delivery(Outcome.UNSURE))
    assert "no mail server should" in trouble_words.heard(Delivery(Outcome.FAILED))
    assert "busy" in trouble_words.heard(Delivery(Outcome.LATER, MailTrouble.BUSY))
