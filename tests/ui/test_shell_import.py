"""Files are shown before they are kept; guesses can be changed, entries left out, and the user is asked for once."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from models.domain.change import Change, Edit
from models.domain.values import Application, ApplicationId, Company, Contact, ContactId, Interview, Note, Reply, Stage
from models.services.import_plan import Cancelled, Plan
from tests.models.services.house_at import House
from ui.context import Context
from ui.dialogs.import_detail import Tag
from ui.dialogs.import_preview import ImportPreview
from ui.dialogs.import_work import Errand
from ui.widgets.buttons import Button

Offer = Callable[..., ImportPreview]
BringIn = Callable[[ImportPreview], None]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

INVITATION = """BEGIN:VCALENDAR
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:{uid}@mail.example
SEQUENCE:0
DTSTAMP:20260615T080000Z
DTSTART:20260624T090000Z
DTEND:20260624T100000Z
SUMMARY:{title}
LOCATION:14 Cask Street
ORGANIZER;CN=Tamsin Walker:mailto:tamsin@tidewell.example
ATTENDEE;CN=Leila Brandt:mailto:leila@posthaven.example
ATTENDEE;CN=Henrike Vos:mailto:henrike@tidewell.example
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def invitation(tmp_path: Path) -> Path:
    path = tmp_path / "invitation.ics"
    text = INVITATION.format(uid="one", title="Interview Grid data analyst")
    path.write_bytes(text.replace("\n", "\r\n").encode())
    return path


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    host = QWidget()
    qtbot.addWidget(host)
    return host


@pytest.fixture
def offer(ctx: Context, host: QWidget, qtbot: QtBot) -> Iterator[Offer]:
    shown: list[ImportPreview] = []

    def offer(*paths: Path) -> ImportPreview:
        dialog = ImportPreview.ask(ctx, host, paths)
        shown.append(dialog)
        qtbot.waitUntil(lambda: dialog.ready)
        return dialog

    yield offer
    for dialog in shown:
        if isValid(dialog):
            dialog.close()
    ctx.jobs.finish()


@pytest.fixture
def bring_in(qtbot: QtBot) -> Callable[[ImportPreview], None]:
    def bring_in(dialog: ImportPreview) -> None:
        with qtbot.waitSignal(dialog.finished):
            dialog._keep.click()

    return bring_in


def again(qtbot: QtBot, dialog: ImportPreview) -> None:
    """Until what was chosen is worked in."""
    qtbot.waitUntil(lambda: dialog.ready)


def test_nothing_is_kept_until_it_is_said(offer: Offer, bring_in: BringIn, invitation: Path, house: House) -> None:
    dialog = offer(invitation)
    assert house.store.all(Interview) == []
    bring_in(dialog)
    assert [one.location for one in house.store.all(Interview)] == ["14 Cask Street"]


def test_bringing_in_can_be_undone(
    ctx: Context, offer: Offer, bring_in: BringIn, invitation: Path, house: House
) -> None:
    bring_in(offer(invitation))
    while ctx.undo.canUndo():
        ctx.undo.undo()
    assert house.store.all(Interview) == []
    assert house.store.all(Application) == []


def test_everybody_hears_of_what_was_brought_in(
    ctx: Context, offer: Offer, bring_in: BringIn, invitation: Path, house: House
) -> None:
    heard: list[object] = []
    ctx.bus.changed.connect(lambda change, _origin: heard.append(change))
    before = house.services.reminders.agenda(house.now)
    bring_in(offer(invitation))
    (interview,) = house.store.all(Interview)
    assert [change.intent for change in heard if isinstance(change, Change)] == ["imports.file"]
    after = house.services.reminders.agenda(house.now)
    assert interview.id in {one.interview for one in (*after.due, *after.next)}
    assert interview.id not in {one.interview for one in (*before.due, *before.next)}
    assert after == house.another().reminders.agenda(house.now)


def test_guesses_are_marked_and_can_be_changed(
    offer: Offer, bring_in: BringIn, invitation: Path, house: House, qtbot: QtBot
) -> None:
    dialog = offer(invitation)
    assert dialog.detail is not None
    assert dialog.detail.company is not None
    assert marked(dialog) == 2
    field = dialog.detail.company.edit
    field.setText("Tidewell Energy")
    dialog.detail.company._on_finished()
    again(qtbot, dialog)
    assert marked(dialog) == 1
    bring_in(dialog)
    assert [one.name for one in house.store.all(Company)] == ["Tidewell Energy"]


def marked(dialog: ImportPreview) -> int:
    """How many guesses are marked as such."""
    assert dialog.detail is not None
    return sum(tag.isVisibleTo(dialog) and "guess" in tag.accessibleName() for tag in dialog.detail.findChildren(Tag))


def test_what_is_typed_and_not_yet_said_counts(
    offer: Offer, bring_in: BringIn, invitation: Path, house: House, qtbot: QtBot
) -> None:
    dialog = offer(invitation)
    assert dialog.detail is not None
    assert dialog.detail.role is not None
    dialog.detail.role.edit.setFocus()
    dialog.detail.role.edit.setText("Grid analyst")
    bring_in(dialog)
    assert [one.role for one in house.store.all(Application)] == ["Grid analyst"]


def test_an_entry_can_be_left_out(offer: Offer, invitation: Path, qtbot: QtBot) -> None:
    dialog = offer(invitation)
    assert dialog.detail is not None
    assert dialog.detail.take is not None
    dialog.detail.take.click()
    again(qtbot, dialog)
    assert not dialog._keep.isEnabled()
    assert dialog.detail.take is not None
    dialog.detail.take.click()
    again(qtbot, dialog)
    assert dialog._keep.isEnabled()


def test_which_address_is_mine_is_asked_once(
    offer: Offer, bring_in: BringIn, invitation: Path, house: House, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = offer(invitation)
    assert dialog.who is not None
    place = dialog.who.box.findData("leila@posthaven.example")
    assert place > 0
    dialog.who.box.setCurrentIndex(place)
    dialog.who.box.activated.emit(place)
    again(qtbot, dialog)
    assert "Leila" not in words(dialog)
    bring_in(dialog)
    assert house.services.settings.read().own_addresses == ("leila@posthaven.example",)
    second = tmp_path / "second.ics"
    second.write_bytes(INVITATION.format(uid="two", title="Interview").replace("\n", "\r\n").encode())
    assert offer(second).who is None


def words(dialog: ImportPreview) -> str:
    """All that stands beside the list."""
    assert dialog.detail is not None
    shown = [label for label in dialog.detail.findChildren(QLabel) if label.isVisibleTo(dialog)]
    return "\n".join(label.accessibleName() or label.text() for label in shown)


def test_enter_brings_it_in_from_the_question_too(offer: Offer, invitation: Path, house: House, qtbot: QtBot) -> None:
    """On desktops where Enter opens a list, it would otherwise never reach the button that shows the key."""
    dialog = offer(invitation)
    assert dialog.who is not None
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog.who.box, Qt.Key.Key_Return)
    assert len(house.store.all(Interview)) == 1


def test_a_refused_file_gets_its_sentence(offer: Offer, tmp_path: Path) -> None:
    picture = tmp_path / "card.xyz"
    picture.write_bytes(b"\x00")
    dialog = offer(picture, tmp_path / "gone.ics", tmp_path)
    assert all(part.refused for part in dialog.parts)
    assert not dialog._keep.isEnabled()
    said = [str(dialog.model.index(row).data()) for row in range(dialog.model.rowCount())]
    assert any("is not there" in line for line in said)
    assert any("is a folder" in line for line in said)


def test_the_same_file_again_brings_nothing(offer: Offer, bring_in: BringIn, invitation: Path) -> None:
    bring_in(offer(invitation))
    assert not offer(invitation)._keep.isEnabled()


def test_what_has_come_by_another_way_meanwhile_is_not_brought_in_twice(
    offer: Offer, bring_in: BringIn, cards: Path, house: House
) -> None:
    dialog = offer(cards)
    imports = house.services.imports
    imports.carry_out(imports.plan(cards, house.now))
    bring_in(dialog)
    assert len(house.store.all(Contact)) == 2


# People


CARDS = """BEGIN:VCARD
VERSION:3.0
UID:card-1
FN:Jane Okafor
ORG:Halden & Rowe
TITLE:Head of analysis
EMAIL:jane.okafor@halden.example
TEL:+44 20 7946 0958
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:Marc Ott
TEL:+49 30 901820
END:VCARD
"""


@pytest.fixture
def cards(tmp_path: Path) -> Path:
    path = tmp_path / "people.vcf"
    path.write_text(CARDS)
    return path


def test_people_are_listed_and_ticked_by_keys(
    offer: Offer, bring_in: BringIn, cards: Path, house: House, qtbot: QtBot
) -> None:
    dialog = offer(cards)
    assert [dialog.model.index(row).data() for row in range(2)] == ["Jane Okafor", "Marc Ott"]
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    again(qtbot, dialog)
    check = dialog.model.index(1).data(Qt.ItemDataRole.CheckStateRole)
    assert check == Qt.CheckState.Unchecked
    assert "Left out" in dialog.model.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert [one.name for one in house.store.all(Contact)] == ["Jane Okafor"]


def test_whoever_may_be_the_same_stands_beside_and_is_merged_on_a_word(
    offer: Offer, bring_in: BringIn, cards: Path, house: House, qtbot: QtBot
) -> None:
    here = Contact(ContactId("con-1"), "Mark Ott", phones=("030 901820",), emails=("mark@ott.example",))
    house.store.write([Edit(None, here)], "test")
    dialog = offer(cards)
    dialog.list.go_to(1)
    assert dialog.detail is not None
    assert dialog.detail.person is not None
    answers = dialog.detail.person.answers
    assert set(answers) == {"con-1", ""}
    assert answers[""].isChecked()
    answers["con-1"].click()
    again(qtbot, dialog)
    assert "mark@ott.example" in words(dialog)
    assert "Here now" in words(dialog)
    bring_in(dialog)
    assert sorted(one.name for one in house.store.all(Contact)) == ["Jane Okafor", "Mark Ott"]


def test_a_card_that_is_here_already_may_be_called_somebody_else(
    offer: Offer, bring_in: BringIn, cards: Path, house: House, qtbot: QtBot
) -> None:
    bring_in(offer(cards))
    cards.write_text(CARDS.replace("Head of analysis", "Director").replace("0958", "0959"))
    dialog = offer(cards)
    dialog.list.go_to(0)
    assert dialog.detail is not None
    assert dialog.detail.person is not None
    dialog.detail.person.answers[""].click()
    again(qtbot, dialog)
    bring_in(dialog)
    assert sorted(one.name for one in house.store.all(Contact)) == ["Jane Okafor", "Jane Okafor", "Marc Ott"]


def test_a_long_list_can_be_narrowed_to_what_wants_a_look(offer: Offer, tmp_path: Path, qtbot: QtBot) -> None:
    many = tmp_path / "many.vcf"
    same = "BEGIN:VCARD\nVERSION:3.0\nFN:{}\nTEL:+49 30 901820\nEMAIL:{}@ott.example\nEND:VCARD\n"
    one = "BEGIN:VCARD\nVERSION:3.0\nFN:{}\nEMAIL:p{}@x.example\nUID:{}\nEND:VCARD\n"
    names = [
        "Adaeze",
        "Birgit",
        "Chidi",
        "Dolores",
        "Esteban",
        "Fumiko",
        "Gwyneth",
        "Hrithik",
        "Ingrid",
        "Jorge",
        "Kwame",
    ]
    text = "".join(one.format(name, number, number) for number, name in enumerate(names))
    many.write_text(text + same.format("Marc Ott", "m") + same.format("M. Ott", "mo"))
    dialog = offer(many)
    assert dialog.filter is not None
    assert dialog.model.rowCount() == 13
    dialog.filter.part("look").click()
    assert dialog.model.rowCount() < 13
    assert "Ott" in str(dialog.model.index(0).data())


def test_the_list_meets_the_model_tester(
    offer: Offer, cards: Path, invitation: Path, tmp_path: Path, qtmodeltester: ModelTester
) -> None:
    qtmodeltester.check(offer(cards, invitation, tmp_path / "gone.vcf").model)  # an EntryModel


# Mail and postings


NO = """From: Nora Lind <nora.lind@somewhere.example>
To: me@posthaven.example
Subject: Your application
Date: Mon, 15 Jun 2026 10:00:00 +0200
Message-ID: <no@somewhere.example>

Dear Leila,

Unfortunately, we have decided to move forward with other candidates.
"""
POSTING = """<!doctype html><html><head><script type="application/ld+json">
{"@context": "https://schema.org", "@type": "JobPosting", "title": "Grid analyst",
 "hiringOrganization": {"@type": "Organization", "name": "Tidewell"},
 "description": "<p>You look after the grid.</p>"}
</script></head><body><h1>Grid analyst</h1></body></html>
"""


def test_a_stranger_is_given_an_application_and_a_no_waits_for_a_tick(
    offer: Offer, bring_in: BringIn, house: House, tmp_path: Path, qtbot: QtBot
) -> None:
    application = house.application("Somewhere", "Analyst", Stage.APPLIED)
    mail = tmp_path / "no.eml"
    mail.write_text(NO)
    dialog = offer(mail)
    assert not dialog._keep.isEnabled()
    choose(dialog, application, qtbot)
    assert dialog.detail is not None
    assert "About Analyst · Somewhere" in words(dialog)
    (tick,) = [one for one in dialog.detail.proposals if "like a no" in one.accessibleName()]
    assert not tick.isChecked()
    tick.click()
    again(qtbot, dialog)
    bring_in(dialog)
    (kept,) = house.store.all(Application)
    assert kept.stage is Stage.REJECTED
    assert len(house.store.all(Reply)) == 1


def test_a_no_that_is_not_ticked_moves_nothing(
    offer: Offer, bring_in: BringIn, house: House, tmp_path: Path, qtbot: QtBot
) -> None:
    application = house.application("Somewhere", "Analyst", Stage.APPLIED)
    mail = tmp_path / "no.eml"
    mail.write_text(NO)
    dialog = offer(mail)
    choose(dialog, application, qtbot)
    bring_in(dialog)
    (kept,) = house.store.all(Application)
    assert kept.stage is Stage.APPLIED
    assert len(house.store.all(Reply)) == 1


def test_a_message_that_is_left_out_is_not_asked_where_it_belongs(
    offer: Offer, house: House, tmp_path: Path, qtbot: QtBot
) -> None:
    application = house.application("Somewhere", "Analyst", Stage.APPLIED)
    mail = tmp_path / "no.eml"
    mail.write_text(NO)
    dialog = offer(mail)
    choose(dialog, application, qtbot)
    assert dialog.detail is not None
    assert dialog.detail.take is not None
    dialog.detail.take.click()
    again(qtbot, dialog)
    assert "You left it out" in words(dialog)
    assert asked_for(dialog) is None
    dialog.detail.take.click()
    again(qtbot, dialog)
    where = asked_for(dialog)
    assert where is not None
    assert where.currentData() == application


def asked_for(dialog: ImportPreview) -> QComboBox | None:
    """The field in which the application of a message is chosen."""
    return dialog.detail.application if dialog.detail is not None else None


def choose(dialog: ImportPreview, application: str, qtbot: QtBot) -> None:
    assert dialog.detail is not None
    box = dialog.detail.application
    assert box is not None
    place = box.findData(application)
    box.setCurrentIndex(place)
    box.activated.emit(place)
    again(qtbot, dialog)


def test_a_posting_shows_its_text_on_a_word_and_its_role_can_be_changed(
    offer: Offer, bring_in: BringIn, house: House, tmp_path: Path, qtbot: QtBot
) -> None:
    page = tmp_path / "job.html"
    page.write_text(POSTING)
    dialog = offer(page)
    assert dialog.detail is not None
    assert "You look after the grid" not in words(dialog)
    unfold = dialog.detail.findChildren(Button)[0]
    unfold.click()
    assert "You look after the grid" in words(dialog)
    assert dialog.detail.role is not None
    dialog.detail.role.edit.setText("Analyst for the grid")
    dialog.detail.role._on_finished()
    again(qtbot, dialog)
    bring_in(dialog)
    assert [one.role for one in house.store.all(Application)] == ["Analyst for the grid"]
    assert "look after the grid" in (house.store.all(Note)[0].body or "")


def test_a_page_that_may_be_a_posting_is_kept_on_a_word(
    offer: Offer, bring_in: BringIn, house: House, tmp_path: Path, qtbot: QtBot
) -> None:
    """Company and role are guessed, nothing is missing: then one press is enough, and nothing has to be typed."""
    page = tmp_path / "page.html"
    page.write_text("<title>Gardener at Halden</title><h1>Gardener at Halden</h1><p>We have a garden.</p>")
    dialog = offer(page)
    assert not dialog._keep.isEnabled()
    assert "does not read like a job posting" in words(dialog)
    assert dialog.detail is not None
    assert dialog.detail.keep is not None
    dialog.detail.keep.click()
    again(qtbot, dialog)
    bring_in(dialog)
    assert [one.role for one in house.store.all(Application)] == ["Gardener"]


# Long work


def test_how_far_it_is_is_shown_after_a_moment_and_cancelling_leaves_nothing(
    ctx: Context, host: QWidget, cards: Path, house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = house.store.archive()
    go_on = threading.Event()

    def slow(wanted: object, now: object, own: object, progress: Callable[[int, int], None]) -> Plan:
        for number in range(1000):
            progress(number, 1000)
            go_on.wait(0.02)
        raise AssertionError("nobody stopped it")

    monkeypatch.setattr(house.services.imports, "plan_apart", slow)
    dialog = ImportPreview.ask(ctx, host, [cards])
    assert not dialog.isVisible()
    qtbot.waitUntil(dialog.waiting.isVisible)
    qtbot.waitUntil(lambda: "of 1,000" in dialog.waiting.text())
    with qtbot.waitSignal(dialog.finished):
        dialog.waiting.button.click()
    go_on.set()
    assert ctx.jobs.finish()
    qtbot.wait(50)
    assert house.store.archive() == before


def test_bringing_in_is_stopped_with_escape_and_keeps_nothing(
    ctx: Context, offer: Offer, cards: Path, house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = house.store.archive()
    dialog = offer(cards)
    stop = dialog.runner

    def stopped_at_once(done: int, of: int) -> None:
        stop.stop()
        assert house.services.imports.held
        raise Cancelled

    monkeypatch.setattr(Errand, "progress", lambda _self, done, of: stopped_at_once(done, of))
    with qtbot.waitSignal(dialog.finished):
        dialog._keep.click()
    assert house.store.archive() == before
    assert not house.services.imports.held


def test_announcements_wait_while_something_is_brought_in(ctx: Context, house: House, qtbot: QtBot) -> None:
    from ui.heartbeat import Heartbeat
    from ui.notify.announcer import Announcer
    from ui.notify.notifier import Notifier

    looked: list[object] = []

    def looking() -> frozenset[ApplicationId]:
        looked.append(None)
        return frozenset()

    heartbeat = Heartbeat(house.clock)
    announcer = Announcer(ctx, heartbeat, Notifier(), looking)
    house.services.imports.held = True
    heartbeat.look()
    assert looked == []
    house.services.imports.held = False
    heartbeat.look()
    assert looked == [None]
    announcer.stop()
    heartbeat.stop()
