"""No text opens a connection or a file: notes, postings, letters and what is pasted into them, shown and drawn.

A server on this computer counts who comes; a picture on the disk would make the page as wide as it is.
"""

import threading
import urllib.request
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QTextBrowser, QTextEdit, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from models.formats import posting
from ui.application.growing import KeptField
from ui.application.posting_box import Reading
from ui.debrief.lines import Lines
from ui.letters.editor import LetterText
from ui.notes.bank_editor import AnswerEdit
from ui.notes.markdown_view import MarkdownView
from ui.notes.rich import RichText
from ui.theme import Theme
from ui.widgets.inert import as_words
from ui.widgets.label import Label

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
WIDE = 640
IMAGE = QTextDocument.ResourceType.ImageResource.value
MILLISECONDS = 60
"""A connection to this computer takes less than one."""


class Server:
    def __init__(self) -> None:
        self.asked: list[str] = []
        asked = self.asked

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked.append(self.path)
                self.send_response(404)
                self.end_headers()

            def log_message(self, format: str, *args: object) -> None:
                """Quiet."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()

    def end(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.end()


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    image = QImage(WIDE, 40, QImage.Format.Format_RGB32)
    image.fill(0xFF0000)
    path = tmp_path / "secret.png"
    assert image.save(str(path))
    return path


def page_of(server: Server, picture: Path) -> str:
    """HTML with every way of asking for something."""
    at, file = server.url, picture.as_uri()
    return (
        f'<html><head><link rel="stylesheet" href="{at}/a.css"><base href="{at}/"><style>@import url("{at}/b.css");'
        f'body{{background:url({at}/c.png)}}</style><meta http-equiv="refresh" content="0;{at}/d"></head>'
        f'<body background="{at}/e.png" onload="x()"><img src="{at}/f.png"><img src="{file}"><img src="{picture}">'
        f'<img src="//127.0.0.1/g.png"><iframe src="{at}/h"></iframe><object data="{at}/i"></object>'
        f'<video src="{at}/j" poster="{at}/k.png"></video><script src="{at}/l.js"></script><p>Words of theirs</p>'
        f'<a href="{at}/m">here</a><svg><image href="{at}/n.png"/></svg></body></html>'
    )


def source_of(server: Server, picture: Path) -> str:
    """The same as Markdown."""
    at = server.url
    return (
        f"Words ![a]({at}/a.png) ![b]({picture}) ![c](<{picture.as_uri()}>) ![d](//127.0.0.1/d.png)\n\n"
        f"[e]: {at}/e.png\n\n![e]\n\n<img src='{at}/f.png'> <img src='{picture}'>\n\n{page_of(server, picture)}\n"
    )


SURFACES: dict[str, Callable[[Theme], QTextEdit | QPlainTextEdit]] = {
    "note": RichText,
    "note's Markdown": MarkdownView,
    "letter": LetterText,
    "debrief": lambda theme: Lines(theme, "Well", "well", "plus", "accent", "", None),  # type: ignore[arg-type]
    "answer": lambda theme: AnswerEdit(theme, "Answer", "", True, None),  # type: ignore[arg-type]
    "field": lambda _theme: KeptField(),
}


def pasted(html: str, words: str) -> QMimeData:
    data = QMimeData()
    data.setHtml(html)
    data.setText(words)
    return data


def seen(widget: QWidget, server: Server, qtbot: QtBot) -> list[str]:
    """Drawn, and given time; what was asked of the server."""
    qtbot.addWidget(widget)
    widget.resize(500, 400)
    widget.show()
    widget.grab()
    qtbot.wait(MILLISECONDS)
    widget.grab()
    return server.asked


@pytest.mark.parametrize("name", list(SURFACES))
def test_what_is_pasted_comes_as_words(name: str, server: Server, picture: Path, qtbot: QtBot) -> None:
    surface = SURFACES[name](Theme())
    html = page_of(server, picture)
    surface.insertFromMimeData(pasted(html, html))
    assert seen(surface, server, qtbot) == []
    assert "<img" not in surface.document().toHtml().replace(f'src="{server.url}', "")


@pytest.mark.parametrize("name", ["posting", "note", "note's Markdown"])
def test_a_text_that_names_pictures_and_pages_loads_none(
    name: str, server: Server, picture: Path, qtbot: QtBot
) -> None:
    source = source_of(server, picture)
    if name == "posting":
        surface: QTextEdit | QPlainTextEdit = Reading(Theme(), source, None)  # type: ignore[arg-type]
    else:
        surface = SURFACES[name](Theme())
        surface.show_source(source)  # type: ignore[union-attr]
    assert seen(surface, server, qtbot) == []
    for address in (f"{server.url}/a.png", str(picture), picture.as_uri(), f"{server.url}/a.css"):
        found = surface.document().resource(IMAGE, QUrl(address))
        assert not isinstance(found, QImage) or found.width() == 1


def test_a_posting_that_is_read_asks_nobody(server: Server, picture: Path, qtbot: QtBot) -> None:
    page = page_of(server, picture).replace("<body", "<title>Baker</title><h1>Baker at Sole</h1><body")
    read = posting.read(page.encode())
    assert server.asked == []
    assert server.url not in str(read).replace(f"{server.url}/m", "")  # a link is kept, the rest is not


@pytest.mark.parametrize("words", ["<b>x</b><img src='{}'>", "<img src='{}'>", "&lt;img src='{}'>"])
def test_a_tooltip_shows_marks_as_they_stand(words: str, server: Server, picture: Path, qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    for address in (f"{server.url}/tip.png", str(picture)):
        QToolTip.showText(QPoint(5, 5), as_words(words.format(address)), owner)
        tip = next(one for one in owner.window().findChildren(QLabel) if one.inherits("QTipLabel"))
        tip.grab()
        assert tip.sizeHint().height() < 200
        qtbot.wait(MILLISECONDS)
        QToolTip.hideText()
    assert server.asked == []


def test_a_label_shows_marks_as_they_stand(server: Server, picture: Path, qtbot: QtBot) -> None:
    label = Label(Theme(), f"<img src='{picture}'><img src='{server.url}/x.png'>")
    assert seen(label, server, qtbot) == []
    assert label.sizeHint().height() < 40


def test_the_server_and_the_picture_would_be_noticed(server: Server, picture: Path, qtbot: QtBot) -> None:
    """What the other tests look for is there to be found, in a page of Qt's own that is not ours."""
    with pytest.raises(urllib.error.HTTPError):
        urllib.request.urlopen(f"{server.url}/x.png", timeout=5)
    assert server.asked == ["/x.png"]
    plain = QTextBrowser()
    plain.setMarkdown(f"![x]({picture})")
    seen(plain, server, qtbot)
    assert plain.document().idealWidth() >= WIDE
