"""The form about somebody: what is typed is kept, what cannot be is said beside its field."""

import pytest

from models.domain.values import ContactKind
from tests.ui.people.people_at import CONTROL, Key, PeopleAt

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_everything_about_somebody_new_is_kept_their_company_with_it(at: PeopleAt) -> None:
    at.show()
    at.press(Key.Key_N)
    form = at.form()
    form.name.edit.setText("Rafael Quintana")
    form.pronunciation.edit.setText("kin-TAH-na")
    form.confirmed.box.setChecked(True)
    form.source.set_text("business card")
    form.title_.edit.setText("Staff analyst")
    form.company.edit.setText("Quillmark")
    form.emails.edit.setText("r.quintana@quillmark.example, rafael@home.example")
    form.phones.edit.setText("+353 21 555 0142")
    form.linkedin.edit.setText("linkedin.com/in/rafael-quintana")
    form.kinds.chips[ContactKind.INTERVIEWER].click()
    form.met_at.edit.setText("the spring fair")
    form.notes.area.setPlainText("Prefers short emails.")
    form.save()
    at.settle()
    person = at.contact(at.house.services.people.by_name("Rafael Quintana")[0].id)
    assert person.emails == ("r.quintana@quillmark.example", "rafael@home.example")
    assert (person.name_confirmed, person.name_source) == (True, "business card")
    assert person.kinds == (ContactKind.INTERVIEWER,)
    assert [one.name for one in at.house.services.companies.all()] == ["Quillmark"]
    assert at.current() == "Rafael Quintana"
    for said in (
        "Staff analyst, Quillmark",
        "kin-TAH-na",
        "rafael-quintana",
        "Prefers short emails.",
        "the spring fair",
    ):
        assert said in at.pane()
    at.undo()
    assert at.house.services.people.all() == ()
    assert at.house.services.companies.all() == ()


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("name", "", "Add the person's name. Everything else can wait."),
        ("emails", "jane.example", "An address needs an @, like jane@halden.example. Nothing is lost."),
        ("phones", "call me", "“call me” is not a number. Write it like +353 21 555 0142."),
        ("linkedin", "file:///x", "“file:///x” is not a profile. Write it like linkedin.com/in/jane-okafor."),
    ],
)  # fmt: skip
def test_what_cannot_be_is_said_beside_its_field(at: PeopleAt, field: str, typed: str, sentence: str) -> None:
    at.show()
    at.press(Key.Key_N)
    form = at.form()
    form.name.edit.setText("Jane Okafor")
    form.fields[field].control().setProperty("text", typed)
    form.save()
    assert form.isVisible()
    assert form.fields[field].message() == sentence
    assert at.house.services.people.all() == ()


def test_a_spelling_is_only_confirmed_with_its_source(at: PeopleAt) -> None:
    at.show()
    at.press(Key.Key_N)
    form = at.form()
    form.name.edit.setText("Jane Okafor")
    form.confirmed.box.setChecked(True)
    form.save()
    assert form.source.message() == "Say where you saw it written."
    form.confirmed.box.setChecked(False)
    form.save()
    at.settle()
    assert at.contact(at.house.services.people.all()[0].id).name_confirmed is None


def test_whoever_is_here_already_is_pointed_out_and_never_in_the_way(at: PeopleAt) -> None:
    at.somebody("Rafael Quintana", "Quillmark")
    at.show()
    at.press(Key.Key_N)
    form = at.form()
    form.name.edit.setText("rafael quintana")
    form.name.edit.editingFinished.emit()
    assert "Rafael Quintana of Quillmark is here already." in at.says(form)
    form.save()
    at.settle()
    assert len(at.house.services.people.all()) == 2


def test_whoever_is_here_already_is_one_click_away(at: PeopleAt) -> None:
    known = at.somebody("Rafael Quintana", emails=("rafael@home.example",))
    at.somebody("Amal Haddad")
    at.show()
    at.press(Key.Key_N)
    at.form().name.edit.setText("R. Quintana")
    at.form().emails.edit.setText("rafael@home.example")
    at.form().emails.edit.editingFinished.emit()
    at.click("Open Rafael Quintana")
    assert at.page.crowd.current() == known
    assert len(at.house.services.people.all()) == 2


def test_what_was_typed_comes_back_after_esc(at: PeopleAt) -> None:
    at.show()
    at.press(Key.Key_N)
    at.form().name.edit.setText("Jane Okafor")
    at.form().kinds.chips[ContactKind.REFERENCE].click()
    at.form().close()
    at.settle()
    at.press(Key.Key_N)
    assert at.form().name.text() == "Jane Okafor"
    assert at.form().kinds.kinds() == (ContactKind.REFERENCE,)


def test_an_edit_keeps_what_was_written_elsewhere_meanwhile(at: PeopleAt) -> None:
    amal = at.somebody("Amal Haddad", "Vesterlund University", kind=ContactKind.REFERENCE)
    at.show()
    at.press(Key.Key_E)
    at.form().title_.edit.setText("Professor")
    at.house.services.people.confirm_spelling(amal, "signature", at.house.now)
    at.form().save()
    at.settle()
    person = at.contact(amal)
    assert (person.title, person.name_confirmed, person.kinds) == ("Professor", True, (ContactKind.REFERENCE,))
    assert at.current() == "Amal Haddad"


def test_ctrl_enter_saves(at: PeopleAt) -> None:
    amal = at.somebody("Amal Haddad")
    at.show()
    at.press(Key.Key_E)
    form = at.form()
    form.title_.edit.setText("Professor")
    at.bot.keyClick(form.title_.edit, Key.Key_Return, CONTROL)
    at.settle()
    assert at.contact(amal).title == "Professor"
