"""A posting that was kept can be read beside its application."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage

from models.domain.change import Edit
from models.domain.values import ApplicationId, Note, NoteId
from models.services.postings_in import TITLE
from tests.ui.application.panel_at import PanelAt
from ui.application.posting_box import POSTING, ReadingDialog, glance

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

BODY = """- **Pay:** 20 to 25 EUR an hour
- **Apply by:** Thu 24 December 2026
- **Place:** Lyon

## About us

We bake \\*everything\\*. See [our page](https://cafesole.example/) ![x](https://t.example/pixel.png) <script>x</script>

- at dawn
- by hand"""


def kept(at: PanelAt, application: str, body: str | None = BODY, title: str | None = "Posting: Baker") -> Note:
    note = Note(NoteId("note-1"), title, body, application=ApplicationId(application), created_at=at.house.now)
    at.house.store.write([Edit(None, note)], "test")
    return note


def reading(at: PanelAt) -> ReadingDialog:
    (dialog,) = [one for one in at.panel.findChildren(ReadingDialog) if one.isVisible()]
    return dialog


def test_without_a_note_the_box_says_so_and_begins_one(at: PanelAt) -> None:
    at.show(at.house.application())
    assert "Nothing written yet." in at.says(at.panel.posting)
    wanted: list[str] = []
    at.ctx.router.new_note_wanted.connect(wanted.append)
    at.click("New note")
    assert wanted == [at.panel.application]
    assert POSTING == TITLE


def test_a_note_that_was_written_opens_on_its_page(at: PanelAt) -> None:
    application = at.house.application()
    kept(at, application, title="After round 2")
    at.show(application)
    wanted: list[str] = []
    at.ctx.router.note_wanted.connect(wanted.append)
    at.click("Open: After round 2")
    assert wanted == ["note-1"]


def test_a_posting_is_there_at_a_glance_and_opens_to_be_read(at: PanelAt) -> None:
    application = at.house.application()
    kept(at, application)
    at.show(application)
    assert "20 to 25 EUR an hour · apply by Thu 24 December 2026" in at.says(at.panel.posting)
    at.click("Read: Posting: Baker")
    dialog = reading(at)
    text = dialog.text.toPlainText()
    for words in ("About us", "We bake *everything*.", "our page", "at dawn", "Lyon"):
        assert words in text
    assert dialog.text.isReadOnly()
    at.press(Qt.Key.Key_Escape, on=dialog)
    assert not any(one.isVisible() for one in at.panel.findChildren(ReadingDialog))


def test_nothing_is_fetched_and_few_links_lead_anywhere(at: PanelAt, monkeypatch: pytest.MonkeyPatch) -> None:
    application = at.house.application()
    kept(at, application)
    at.show(application)
    at.click("Read: Posting: Baker")
    dialog = reading(at)
    opened: list[str] = []

    def open_url(link: QUrl) -> bool:
        opened.append(link.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    for link in ("https://cafesole.example/", "mailto:a@a.example", "file:///etc/passwd", "javascript:x()", "data:x"):
        dialog.text.follow(QUrl(link))
    assert opened == ["https://cafesole.example/", "mailto:a@a.example"]
    pixel = dialog.text.loadResource(2, QUrl("https://t.example/pixel.png"))
    assert isinstance(pixel, QImage)
    assert (pixel.width(), pixel.height()) == (1, 1)  # with nothing at all, Qt would look for a file of that name


def test_a_text_without_title_or_body_is_there_too(at: PanelAt) -> None:
    application = at.house.application()
    note = kept(at, application, None, None)
    assert glance(note) == ""
    at.show(application)
    wanted: list[str] = []
    at.ctx.router.note_wanted.connect(wanted.append)
    at.click("Open: A text without a title")
    assert wanted == [note.id]
