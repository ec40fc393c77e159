"""Pages as lines of text."""

import time

import pytest
from hypothesis import given, strategies as st

from models.formats.page_text import text_of_page


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>a<B>b</B><IMG src=x>c<abbr title='x>y'>d</abbr><address>e</address>f<br/>g", "abcd\ne\nf\ng"),
        ("a<span\nid=x>b</span><o:p></o:p>c", "abc"),
        ("one &amp; two&nbsp;&#8211; three &lt;b&gt;", "one & two – three <b>"),
        ("<style>p { }</style>a<script>if (a<b) '</p>'</script>b<!-- c -->d", "abd"),
        ("<head><title>No</title><meta x><body>yes", "yes"),
        ("a<!-- never closed <p>b", "a"),
        ("<blockquote>a<br>b<blockquote>c</blockquote></blockquote>d", "> a\n> b\n> > c\nd"),
        ("3 < 4 and <5 and a <b title='x>y</b>", "3 < 4 and <5 and a y"),
        ("<![if !mso]>a<![endif]><?xml x?><!DOCTYPE html>b", "ab"),
        ("<tr><td>a</td><td>b</td></tr>", "a\nb"),
        ("", ""),
    ],
)  # fmt: skip
def test_what_a_person_would_read(page: str, text: str) -> None:
    assert text_of_page(page) == text


@given(
    st.lists(
        st.sampled_from(["<p", ">", "'", '"', "<!--", "-->", "</p>", "<b ", "&lt;", "&", "x", "<script>", "<", "/"])
    )
)
def test_any_pieces_are_a_page(pieces: list[str]) -> None:
    assert "\n\n\n" not in text_of_page("".join(pieces))


@pytest.mark.parametrize(
    "piece", ["<", "<a ", "<a '", '<td "', "<!--", "<!", "</", "<blockquote>", "&#x", "<a b='c'>", "<b"]
)
def test_each_character_is_looked_at_a_few_times_only(piece: str) -> None:
    start = time.process_time()
    text_of_page(piece * (400_000 // len(piece)))
    assert time.process_time() - start < 10
