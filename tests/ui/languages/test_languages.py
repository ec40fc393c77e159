"""Every language has its room and says all: tried with German, with one of double length, and mirrored.

What is looked at here are the screens that a person is on most; `make languages` looks at all of them.
"""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QScrollArea, QTableWidget, QWidget

from tests.ui.languages import clipped
from tests.ui.languages.asked import SCREENS, TYPED
from tests.ui.languages.looking import look
from tests.ui.languages.painted import Painted
from tests.ui.languages.pseudo import Marked, unmarked
from tests.ui.languages.spoken import Spoken
from tests.ui.languages.stage import Tongue, staged, told_in, typed
from ui.widgets.label import breakable

OFTEN = frozenset(
    [
        "today",
        "board",
        "people",
        "notes",
        "letters",
        "composer",
        "offers",
        "settings-you",
        "application",
        "today-why",
        "import",
        "table",
        "merge",
        "unlock",
        "accepting",
        "dates",
        "reason",
        "first-run",
    ]
)


@pytest.mark.qt_log_ignore("does not support")
@pytest.mark.parametrize("tongue", [Tongue.GERMAN, Tongue.DOUBLE, Tongue.MIRRORED])
def test_all_words_have_their_room_and_all_are_translated(tongue: Tongue, tmp_path: Path, qapp: QApplication) -> None:
    with told_in(qapp, tongue), staged(qapp, tmp_path, dressed=False) as walk:
        said = f"{typed(walk.house)} {TYPED}"
        found = [one for screen in SCREENS if screen.name in OFTEN for one in look(walk, screen, tongue, said)]

    assert not found, "\n".join(map(str, found))


def test_a_label_without_room_is_found(qapp: QApplication) -> None:
    box = QWidget()
    box.resize(300, 200)
    label = QLabel("A sentence that is longer than its place", box)
    label.setFixedWidth(60)
    box.show()

    (said,) = clipped.widgets(box)

    assert "A sentence" in said
    label.setWordWrap(True)
    label.setFixedSize(200, 120)
    assert not clipped.widgets(box)


def test_a_word_that_is_longer_than_its_lines_is_found_and_one_with_joints_is_not(qapp: QApplication) -> None:
    label = QLabel("adelheid.brandstetter@harbourstatistics.example")
    label.setWordWrap(True)
    label.setFixedSize(160, 120)
    label.show()

    (said,) = clipped.widgets(label)

    assert "lacks" in said
    label.setText(breakable(label.text()))
    assert not clipped.widgets(label)


def test_what_goes_out_of_a_pane_that_does_not_scroll_is_found(qapp: QApplication) -> None:
    area, inside = QScrollArea(), QWidget()
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidgetResizable(True)
    row = QHBoxLayout(inside)
    row.addWidget(QLabel("Many words side by side with others, all in one line"))
    area.setWidget(inside)
    area.resize(120, 80)
    area.show()

    assert any("goes" in said for said in clipped.widgets(area))


def test_the_pseudo_language_keeps_gaps_once_and_marks_the_rest(qapp: QApplication) -> None:
    marked = Marked(qapp)
    said = marked.translate("Board", "{count} of {all} cards") or ""

    assert said.count("{count}") == said.count("{all}") == 1
    assert said.startswith("⟦")
    assert unmarked(f"Ada: {said.format(count=1, all=2)}") == ["Ada: "]
    assert (marked.translate("Days", "Mon Tue Wed Thu Fri Sat Sun") or "").split()[1].startswith("⟦Tue")


def test_what_people_typed_needs_no_translation() -> None:
    spoken = Spoken("Halden & Rowe, Marguerite Osei")

    assert not spoken.foreign("⟦Interview at⟧ Halden & Rowe, 13:30 · Marguerite Osei")
    assert spoken.foreign("Interview at Halden & Rowe") == "Interview at Halden & Rowe"


def test_what_stands_out_of_columns_that_can_be_scrolled_to_is_not_cut(qapp: QApplication) -> None:
    table = QTableWidget(1, 4)
    table.resize(200, 100)
    table.show()
    one = Painted("Pellow Health", QRectF(150, 10, 120, 12), table.viewport(), 0, True)

    assert not clipped.painted([one])
    assert clipped.painted([replace(one, on=table)])
