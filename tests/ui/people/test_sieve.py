"""Who shows, and in what order."""

from datetime import timedelta

from models.domain.people_views import LetterWord
from models.domain.values import ContactKind
from tests.ui.people.made import NOW, row
from ui.people.sieve import Order, Part, Sieve, Wanted, split

RECRUITER, DESK = (ContactKind.RECRUITER,), (ContactKind.FRONT_DESK,)


def sieve(*rows: object) -> Sieve:
    made = Sieve()
    made.fill(rows)  # type: ignore[arg-type]
    return made


def names(sieve: Sieve, **wanted: object) -> list[str]:
    return [one.name for one in sieve.sift(Wanted(**wanted))]  # type: ignore[arg-type]


def test_whoever_was_in_touch_last_stands_first_and_strangers_last() -> None:
    here = sieve(row("Anna"), row("Zoë", met=20), row("Mia", met=3))
    assert names(here) == ["Mia", "Zoë", "Anna"]
    assert names(here, order=Order.NAME) == ["Anna", "Mia", "Zoë"]
    assert names(here, order=Order.NAME, backwards=True) == ["Zoë", "Mia", "Anna"]


def test_search_ignores_case_and_accents_and_wants_every_word() -> None:
    here = sieve(row("Siobhán Ní Riain", "Pellow Health"), row("Łukasz Żak", "Pellow Health"), row("Jörg Groß", None))
    assert names(here, text="NI siobhan") == ["Siobhán Ní Riain"]
    assert names(here, text="lukasz") == ["Łukasz Żak"]
    assert names(here, text="pellow", order=Order.NAME) == ["Łukasz Żak", "Siobhán Ní Riain"]
    assert names(here, text="pellow groß") == []


def test_a_name_of_signs_alone_is_found_by_them_and_signs_nobody_has_find_nobody() -> None:
    here = sieve(row("🙂"), row("Anna 🌻"), row("Bea"))
    assert names(here, text="🙂") == ["🙂"]
    assert names(here, text="🌻") == ["Anna 🌻"]
    assert names(here, text="?") == []
    assert len(names(here, text="  ")) == 3


def test_segments_show_their_own_and_count_everybody() -> None:
    manager = row("Vera", kinds=(ContactKind.HIRING_MANAGER,))
    here = sieve(row("Anna"), manager, row("Bea", kinds=RECRUITER), row("Dawn", kinds=DESK), row("Nobody", kinds=()))
    assert names(here, part=Part.INTERVIEWERS, order=Order.NAME) == ["Anna", "Vera"]
    assert names(here, part=Part.RECRUITERS) == ["Bea"]
    assert here.counts() == {Part.ALL: 5, Part.INTERVIEWERS: 2, Part.RECRUITERS: 1, Part.REFERENCES: 0,
                             Part.FRONT_DESK: 1}  # fmt: skip
    here.take(manager.contact)
    assert here.counts()[Part.INTERVIEWERS] == 1


def test_the_wall_is_for_those_met_within_fourteen_days_the_latest_first() -> None:
    rows = [row("Old", met=15), row("Edge", met=14), row("New", met=1), row("Dawn", met=1, kinds=DESK), row("Never")]
    met, others = split(rows, NOW)
    assert [one.name for one in met] == ["New", "Edge"]
    assert [one.name for one in others] == ["Old", "Dawn", "Never"]
    assert split(rows, NOW + timedelta(seconds=1))[0] == [rows[2]]


def test_a_slip_of_the_pen_finds_whom_it_meant() -> None:
    here = sieve(row("Rafael Quintana"), row("Ingrid Solheim"))
    meant = here.nearest("Rafeal")
    assert meant is not None
    assert meant.name == "Rafael Quintana"
    assert here.nearest("xyzzy") is None


def test_what_is_due_stands_before_what_is_done_in_the_order_of_letters() -> None:
    due = row("Due", letter_state=LetterWord.HEADS_UP_DUE)
    here = sieve(row("Two", letters_sent=2), due, row("None"), row("Nine", letters_sent=9))
    assert names(here, order=Order.LETTERS) == ["Due", "Nine", "Two", "None"]
