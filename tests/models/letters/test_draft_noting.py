"""Notes in telegraph style: which of them may be woven into a sentence, and which are only quoted."""

import pytest

from models.adapters.phrase_book import phrase_book
from models.domain.letters.noting import Shape, inside, lowered, named_thing, sentences, shape_of, shortened, to_you
from models.domain.mail import Language

GRAMMAR = phrase_book().of(Language.EN_GB).grammar
GERMAN = phrase_book().of(Language.DE).grammar


@pytest.mark.parametrize(
    ("note", "shape"),
    [
        ("the pricing example", Shape.NOUN),
        ("The import step that everybody blamed", Shape.NOUN),
        ("her question about GDPR", Shape.NOUN),
        ("questions about the roadmap", Shape.NOUN),
        ("explaining the experiment", Shape.GERUND),
        ("reviewing SQL together", Shape.GERUND),
        ("we compared commutes", Shape.CLAUSE),
        ("how they cut the report from nine pages to one", Shape.JOIN),
        ("to ask about the on-call rota", Shape.INFINITIVE),
        ("Begin with the decision it serves", Shape.IMPERATIVE),
        ("Why do you ask?", Shape.QUESTION),
        ("The example went well", Shape.OTHER),
        ("The manager praised my portfolio", Shape.OTHER),
        ("cohort view, trial conversion 11 to 16 %", Shape.OTHER),
        ("IT support", Shape.OTHER),
        ("both from Leiden", Shape.OTHER),
        ("all agreed on the plan", Shape.OTHER),
        ("pricing case", Shape.OTHER),
        ("stayed calm", Shape.OTHER),
        ("forecast: they liked it", Shape.OTHER),
        ("a “half quote", Shape.OTHER),
        ("", Shape.OTHER),
        ("…", Shape.OTHER),
    ],
)
def test_the_shape_of_a_note(note: str, shape: Shape) -> None:
    assert shape_of(note, GRAMMAR) is shape


@pytest.mark.parametrize(
    ("note", "thing"),
    [
        ("Cohort view, trial conversion 11 to 16 %", "the cohort view (trial conversion 11 to 16 %)"),
        ("pricing case", "the pricing case"),
        ("SQL test", "the SQL test"),
        ("Coffee queue at the Monday stand-up", "the coffee queue at the Monday stand-up"),
        ("questions about the roadmap", "the questions about the roadmap"),
        ("the pricing example", None),
        ("very calm about the delay", None),
        ("stayed calm", None),
        ("example went well", None),
        ("talked about the model", None),
        ("their model", None),
        ("lunch", None),
    ],
)
def test_a_thing_takes_its_article(note: str, thing: str | None) -> None:
    assert named_thing(note, GRAMMAR) == thing


@pytest.mark.parametrize(
    ("note", "within"),
    [
        ("The pricing example.", "the pricing example"),
        ("Cohort view", "cohort view"),
        ("SQL review", "SQL review"),
        ("I explained the funnel.", "I explained the funnel"),
        ("Portuguese lessons", "Portuguese lessons"),
        ("Rafael’s map", "Rafael’s map"),
        ("Quillmark archive", "Quillmark archive"),
        ("iPhone launch", "iPhone launch"),
        ("Brae Tollmann story", "Brae Tollmann story"),
    ],
)
def test_only_what_is_no_name_loses_its_capital(note: str, within: str) -> None:
    assert inside(note, GRAMMAR, ["Quillmark", "Rafael Quintana"]) == within


def test_a_german_noun_keeps_its_capital() -> None:
    assert lowered("Kohorten im Trichter", GERMAN) == "Kohorten im Trichter"


@pytest.mark.parametrize(
    ("note", "said"),
    [
        ("she drew the data model on a napkin", "you drew the data model on a napkin"),
        ("he knew my old tutor", "you knew my old tutor"),
        ("her story of the first launch", "your story of the first launch"),
        ("how they cut the report", "how you cut the report"),
        ("Rafael draws while he talks", "you draw while you talk"),
        ("Rafael’s bees and his roof", "your bees and your roof"),
        ("I told her about the flood", "I told you about the flood"),
        ("the joke he tries on everybody", "the joke you try on everybody"),
        ("she was kind and has a dog", "you were kind and have a dog"),
        ("we both keep bees", "we both keep bees"),
        ("Rafael corrected Ingrid, and she laughed", "you corrected Ingrid, and she laughed"),
    ],
)
def test_what_was_noted_of_somebody_is_said_to_them(note: str, said: str) -> None:
    assert to_you(note, "Rafael", ["Rafael", "Ingrid"], GRAMMAR) == said


def test_a_long_note_ends_where_a_sentence_or_a_comma_is() -> None:
    assert shortened("One two three. Four five six seven.", 5) == "One two three."
    assert shortened("one two three, four five six seven eight", 4) == "one two three"
    assert shortened("one two three four five six", 4) == "one two three four …"
    assert sentences("First. Second? Third") == ["First.", "Second?", "Third"]
