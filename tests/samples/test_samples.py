"""Every sample file beside the project, through the command line's door: the facts of its MANIFEST come out.

What differs is in `known`, with its reason. `make samples` prints the table.
"""

from pathlib import Path

import pytest

from models.adapters import recogniser
from tests.samples.known import KNOWN
from tests.samples.manifest import KINDS
from tests.samples.table import Empty, judged

pytestmark = pytest.mark.samples


@pytest.mark.parametrize("kind", KINDS)
def test_the_facts_come_out(kind: str, samples: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if kind == "cards" and not recogniser.available():
        pytest.skip("what reads photographed cards is not installed (make reader)")
    if kind == "qr":  # the codes alone: to look for print beside each takes minutes, and `make samples` does it
        monkeypatch.setattr(recogniser, "reader", lambda: None)
    row = judged(kind, samples, Empty(tmp_path))
    wrong = {(f"{kind}/{sample.name}", fact.name): (fact.wanted, fact.said) for sample, fact in row.wrong}
    unexplained = {key: value for key, value in wrong.items() if key not in KNOWN}
    assert unexplained == {}
    explained = {key for key in KNOWN if key[0].startswith(f"{kind}/")}
    assert explained - wrong.keys() == set(), "these are right by now"
    assert row.right > row.files
