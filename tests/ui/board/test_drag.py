"""What a drag carries, how it hangs, and how an edge scrolls."""

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from ui.board import drag
from ui.theme import Theme


def test_ids_come_out_as_they_went_in() -> None:
    data = drag.pack(["app-1", "app-0002"])
    assert data.formats() == [drag.MIME]
    assert drag.unpack(data) == ["app-1", "app-0002"]


def test_a_foreign_or_broken_drag_carries_nothing() -> None:
    foreign = QMimeData()
    foreign.setText("app-1")
    assert drag.unpack(foreign) == []
    endless = b"\n".join(b"app-%d" % number for number in range(drag.MOST + 1))
    for data in (b"\xff\xfe\n\napp-1", b"app-1\n../../x", b"a" * 65, b"app-1\0", endless):
        broken = QMimeData()
        broken.setData(drag.MIME, data)
        assert drag.unpack(broken) == []


def test_a_card_that_is_named_twice_is_carried_once() -> None:
    assert drag.unpack(drag.pack(["app-1", "app-2", "app-1", ""])) == ["app-1", "app-2"]


def test_the_lifted_card_is_held_where_it_was_pressed(qtbot: QtBot) -> None:
    card = QPixmap(200, 100)
    card.fill(Qt.GlobalColor.white)
    picture, hot = drag.lifted(Theme(), card, 1, QPoint(100, 50))
    assert picture.width() > 200
    assert (hot - QPoint(picture.width() // 2, picture.height() // 2)).manhattanLength() <= 1
    _, corner = drag.lifted(Theme(), card, 1, QPoint(0, 0))
    # Turned clockwise about its middle, the upper left corner lies further right and a little higher.
    assert corner.x() > drag.SHADOW
    assert corner.y() < drag.SHADOW


def test_the_nearer_the_edge_the_quicker_it_scrolls() -> None:
    paces = [drag.pace(distance) for distance in (drag.EDGE + 1, drag.EDGE / 2, 5, 0, -40)]
    assert paces[0] == 0
    assert paces == sorted(paces)
    assert paces[-1] == paces[-2] == drag.FASTEST
