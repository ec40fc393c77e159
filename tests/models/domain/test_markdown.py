"""A note's Markdown keeps every byte, and what is edited reads back as it was meant."""

import os
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import example, given, settings, strategies as st

from models.domain.markdown import Kind, Line, next_prefix, read, source_of, ticked, with_spans, write, write_line
from models.domain.markdown_hand import write_inline
from models.domain.markdown_inline import LONGEST, read_inline
from models.domain.markdown_spans import Span, emit, link_to, target_of
from models.domain.markdown_words import plain_text

ALPHABET = "ab é*_~`[]()<>!\\#->|+1.?:&;='\" \n\t\r\u2028\x00😀"
LINES = st.sampled_from(
    [
        "# Head",
        "## Two ##",
        "- one",
        "* two",
        "  - in",
        "1. a",
        "2) b",
        "- [ ] to do",
        "- [x] done",
        "> said",
        ">> twice",
        "? Why",
        "```py",
        "```",
        "~~~",
        "    code",
        "\tcode",
        "| a | b |",
        "|---|:-:|",
        "---",
        "***",
        "===",
        "<div>",
        "</div>",
        "[ref]: http://x.y",
        "",
        " ",
        "  ",
        "plain words",
        "**bold** and *it*",
        "__b__ _i_ ~~s~~",
        "`code` ``a`b``",
        '[words](https://a.b/c_(d) "t")',
        "[@Ann](afterview:contact/c-1)",
        "<https://a.b>",
        "![alt](p.png)",
        "a\\*b",
        "&amp;",
        "***both***",
        "*a **b** c*",
        "**a *b* c**",
        "snake_case_name",
        "2 * 3 * 4",
        "**open",
        "tail  ",
        "x\r",
        "\\",
        "`open",
    ]
)
DOCUMENTS = st.one_of(st.text(ALPHABET, max_size=80), st.lists(LINES, max_size=14).map("\n".join), st.text(max_size=60))


@settings(max_examples=600)
@given(DOCUMENTS)
@example("")
@example("\n")
@example("a\n\n\n")
@example("```\nnever closed\n\n")
@example("a\r\n\r\nb\r\n")
def test_every_text_comes_back_byte_for_byte(source: str) -> None:
    text = read(source)
    assert "\n".join(map(source_of, text.lines)) + text.tail == source
    assert write(text) == source


@settings(max_examples=300)
@given(DOCUMENTS, st.data())
def test_an_edit_changes_its_own_line_and_no_other(source: str, data: st.DataObject) -> None:
    text = read(source)
    if not text.lines:
        return
    place = data.draw(st.integers(0, len(text.lines) - 1))
    lines = list(text.lines)
    lines[place] = replace(lines[place], spans=(Span("new words"),))
    rows = [write_line(line) for line in text.lines]
    after = [write_line(line) for line in lines]
    assert [row for at, row in enumerate(after) if at != place] == [row for at, row in enumerate(rows) if at != place]
    assert "new words" in after[place]


WORDS = st.text("ab *_~`[]()<>!\\&é", min_size=1, max_size=8)
SPANS = st.lists(
    st.builds(
        Span,
        WORDS,
        bold=st.sampled_from(["", "**", "__"]),
        italic=st.sampled_from(["", "*", "_"]),
        strike=st.sampled_from(["", "~~"]),
    ),
    max_size=4,
)


@settings(max_examples=400)
@given(SPANS)
def test_what_somebody_wrote_is_read_again_with_all_its_words(spans: list[Span]) -> None:
    """Emphasis that no Markdown can say (around a space, glued to a letter) may go; a word never does."""
    written = write_inline(spans)
    again = read_inline(written)
    assert emit(again) == written
    if not any(span.raw for span in again):
        assert "".join(span.text for span in again) == "".join(span.text for span in spans)


@pytest.mark.parametrize(
    ("spans", "written"),
    [
        ((Span("plain"),), "plain"),
        ((Span("a "), Span("b", bold="**"), Span(" c")), "a **b** c"),
        ((Span("a "), Span(" b ", bold="**"), Span("c")), "a  **b** c"),
        ((Span("b", bold="**", italic="*"),), "***b***"),
        ((Span("a", italic="*"), Span("b", italic="*", bold="**"), Span("c", italic="*")), "*a**b**c*"),
        ((Span("un", italic="_"), Span("done")), "*un*done"),
        ((Span("2 * 3 * 4"),), "2 * 3 * 4"),
        ((Span("*not it*"),), "\\*not it\\*"),
        ((Span("[x](y)"),), "\\[x\\](y)"),
        ((Span("a`b", code="`"),), "``a`b``"),
        ((Span("words", link="(https://a.b)", number=1),), "[words](https://a.b)"),
        ((Span("so ", link="(x:y)", number=1), Span("it", bold="**", link="(x:y)", number=1)), "[so **it**](x:y)"),
    ],
)
def test_words_are_written_as_plainly_as_they_can_be(spans: tuple[Span, ...], written: str) -> None:
    assert write_inline(spans) == written


@pytest.mark.parametrize(
    ("source", "kinds"),
    [
        ("# a\n###### b", [Kind.HEADING, Kind.HEADING]),
        ("- a\n+ b\n* c", [Kind.BULLET] * 3),
        ("1. a\n2) b", [Kind.NUMBER] * 2),
        ("- [ ] a\n- [X] b", [Kind.TASK] * 2),
        ("> a\n>b", [Kind.QUOTE] * 2),
        ("? why", [Kind.QUESTION]),
        ("```\n# no\n```\n# yes", [Kind.FENCE, Kind.CODE, Kind.FENCE, Kind.HEADING]),
        ("~~~\n```\n~~~", [Kind.FENCE, Kind.CODE, Kind.FENCE]),
        ("a | b\n--|--\n1 | 2\n\nc | d", [Kind.TABLE] * 3 + [Kind.TEXT]),
        ("a\n---\nb\n\n---", [Kind.TEXT, Kind.SOURCE, Kind.TEXT, Kind.RULE]),
        ("a\n===", [Kind.TEXT, Kind.SOURCE]),
        ("    code\n\ttab", [Kind.SOURCE] * 2),
        ("- a\n  more\n    deeper", [Kind.BULLET, Kind.TEXT, Kind.TEXT]),
        ("<div>\n<https://a.b>", [Kind.SOURCE, Kind.TEXT]),
        ("[a]: http://b", [Kind.SOURCE]),
        ("#tag and -no", [Kind.TEXT]),
    ],
)
def test_each_line_is_what_commonmark_says_or_stays_source(source: str, kinds: list[Kind]) -> None:
    assert [line.kind for line in read(source).lines] == kinds


@pytest.mark.parametrize(
    ("source", "looks"),
    [
        ("**a** *b* ~~c~~ `d`", ["**", "", "*", "", "~~", "", "`"]),
        ("__a__ and snake_case_word", ["__", ""]),
        ("**open and *open", [""]),
        ("a * b * c", [""]),
        ("`**` and \\*", ["`", "", "E"]),
        ("<b>x</b>", ["R", "", "R"]),
        ("**not [a](b**c)**", ["**", "**(b**c)"]),
    ],
)
def test_marks_within_a_line_are_found(source: str, looks: list[str]) -> None:
    spans = read_inline(source)
    assert ["".join((s.bold, s.italic, s.strike, s.code, s.link, "E" * s.escaped, "R" * s.raw)) for s in spans] == looks


def test_text_that_looks_like_a_mark_is_escaped_where_a_line_begins() -> None:
    for words in ("# no", "- no", "> no", "1. no", "? no", "+ no"):
        line = with_spans(Line(), [Span(words)])
        again = read(write_line(line)).lines
        assert [one.kind for one in again] == [Kind.TEXT], words
        assert again[0].text == words


def test_a_very_long_line_is_kept_and_does_not_hold_anybody_up() -> None:
    source = "*a " * 200_000
    assert write(read(source)) == source
    assert [line.kind for line in read(source).lines] == [Kind.SOURCE]
    nearly = ("**a *b `c [d " * (LONGEST // 13))[:LONGEST]
    assert emit(read_inline(nearly)) == nearly


def test_a_task_is_ticked_and_unticked_without_losing_its_marks() -> None:
    line = read("  * [ ]  buy").lines[0]
    assert write_line(ticked(line)) == "  * [x]  buy"
    assert write_line(ticked(ticked(line))) == "  * [ ]  buy"


def test_a_list_goes_on_as_it_began() -> None:
    after = {"3. c": "4. ", "9) c": "10) ", "* x": "* ", "- [x] y": "- [ ] "}
    assert {source: next_prefix(read(source).lines[0]) for source in after} == after


def test_links_say_where_they_lead() -> None:
    for target in ("https://a.b/c", "https://a.b/c d(e)", "mailto:a@b.c", "afterview:contact/con-1"):
        assert target_of(link_to(target)) == target
    (auto,) = read_inline("<a@b.org>")
    assert auto.target == "mailto:a@b.org"


def test_the_words_of_a_note_for_a_list_have_no_marks() -> None:
    source = "# Head\n\n- **One** [@Ann](afterview:contact/c) came\n- [ ] `two`\n\n```\nx\n```\n> said _so_ 2_000"
    assert plain_text(source) == "One Ann came two x said so 2_000"
    assert plain_text("# Only a head") == "Only a head"
    assert plain_text("With [#Quillmark](afterview:application/app-1) and C#") == "With Quillmark and C#"
    assert plain_text("word " * 500, 50) == ("word " * 10).strip() + " "


def spec_examples(path: Path) -> Iterator[str]:
    """The Markdown of each example of CommonMark's spec.txt, which is CC BY-SA and therefore not kept here."""
    for found in re.finditer(r"^`{32} example\n(.*?)^\.\n", path.read_text("utf-8"), re.MULTILINE | re.DOTALL):
        yield found[1].replace("→", "\t").removesuffix("\n")


@pytest.mark.skipif("COMMONMARK_SPEC" not in os.environ, reason="COMMONMARK_SPEC names no spec.txt")
def test_every_example_of_commonmark_comes_back_byte_for_byte() -> None:
    examples = list(spec_examples(Path(os.environ["COMMONMARK_SPEC"])))
    assert len(examples) > 600
    assert [source for source in examples if write(read(source)) != source] == []
