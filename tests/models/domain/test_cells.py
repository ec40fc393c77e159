"""No text that a stranger wrote is a formula when a spreadsheet opens what was exported, however it cuts the file."""

import csv
import io
import re

import pytest
from hypothesis import example, given, strategies as st

from models.domain.archive import Archive
from models.domain.cells import harmless
from models.domain.values import Application, ApplicationId, Company, CompanyId, Stage
from models.formats.export_csv import write_applications

DANGEROUS = re.compile(r"""[\s"]*(?:[=@＝＠]|[+\-＋－](?! [^|!(]*$))""")


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("Clerk", "Clerk"),
        ("", ""),
        ("=1+1", "'=1+1"),
        (" =1+1", "' =1+1"),
        ('"=1+1"', '\'"=1+1"'),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("＝cmd", "'＝cmd"),
        ("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"),
        ("R&D; =HYPERLINK(1)", "R&D; '=HYPERLINK(1)"),
        ("one\n=two", "one\n'=two"),
        ("To do:\n- ask\n- write", "To do:\n- ask\n- write"),
        ("-50.5", "-50.5"),
        ("+12 %", "+12 %"),
        ("a=b, c-d; e@f.example", "a=b, c-d; e@f.example"),
        ("\tx", "'\tx"),
    ],
)
def test_what_could_become_a_formula_gets_an_apostrophe_and_nothing_else_does(text: str, cell: str) -> None:
    assert harmless(text) == cell


@given(st.text(alphabet="=+-@＝ \t\r\n;,|\"'a1", max_size=25))
@example('x;"=1+1"')
@example('"\n=1+1')
@example("';'=1")
def test_a_title_becomes_no_formula_however_the_file_is_cut(title: str) -> None:
    application = Application(ApplicationId("app-1"), CompanyId("co-1"), title, Stage.APPLIED, notes=title)
    company = Company(CompanyId("co-1"), title)
    text = write_applications(Archive(companies=(company,), applications=(application,))).decode()
    for delimiter in ",;\t|":
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            for cell in row:
                assert not DANGEROUS.match(cell) or re.fullmatch(r"[+-]\d+", cell), (delimiter, cell)
