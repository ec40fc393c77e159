"""The window speaks English and German, whole: every sentence of the source has its German one, with the same gaps."""

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
HOME = ROOT / "resources" / "i18n"
_GAPS = re.compile(r"%L?n|%L\d|%\d|\{[^{}]*\}")
_NUMBERS = {"%n", "%Ln", "{count}"}


class Message(NamedTuple):
    context: str
    source: str
    comment: str
    forms: tuple[str, ...]
    done: bool


def _messages(home: Path) -> Iterator[Message]:
    for file in sorted(home.glob("*.ts")):
        for context in ET.parse(file).getroot().iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                assert translation is not None
                forms = tuple(form.text or "" for form in translation.iter("numerusform")) or (translation.text or "",)
                name, source = context.findtext("name") or "", message.findtext("source") or ""
                done = translation.get("type") is None
                yield Message(name, source, message.findtext("comment") or "", forms, done)


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The translation files as the source of this moment would have them."""
    into = tmp_path_factory.mktemp("i18n")
    subprocess.run([sys.executable, "packaging/update-translations", "--into", str(into)], cwd=ROOT, check=True)
    return into


def test_every_sentence_of_the_source_has_its_german_one(fresh: Path) -> None:
    missing = [one for one in _messages(fresh / "de") if not one.done or not all(form.strip() for form in one.forms)]
    said = "; ".join(f"{one.context}: {one.source}" for one in missing[:20])

    assert not missing, f"make words, then translate: {said}"


def test_no_translation_is_left_of_what_the_source_no_longer_says(fresh: Path) -> None:
    said = {one[:3] for one in _messages(fresh / "de")}
    kept = {one[:3] for one in _messages(HOME / "de")}

    assert kept == said, f"make words: {sorted(kept ^ said)[:20]}"


def test_a_translation_has_the_gaps_of_its_sentence() -> None:
    kept = [one for one in _messages(HOME / "de") if one.done]
    odd = [one for one in kept for form in one.forms if not _same_gaps(one.source, form, len(one.forms) > 1)]

    assert not odd, "; ".join(f"{one.source} -> {one.forms}" for one in odd[:20])


def _same_gaps(source: str, form: str, counts: bool) -> bool:
    """A plural form may leave out the number: “ein Brief”; a gap may stand twice."""
    wanted, found = set(_GAPS.findall(source)), set(_GAPS.findall(form))
    free = _NUMBERS if counts else set()
    return wanted - free == found - free and found <= wanted


def test_no_sentence_hides_where_the_gathering_does_not_find_it(fresh: Path) -> None:
    """A `tr` within an f-string, for one."""
    gathered = {one.source for one in _messages(fresh / "de")}
    hidden = [
        f"{path.relative_to(ROOT)}:{line}: {text}"
        for path in sorted((ROOT / "ui").rglob("*.py"))
        for line, text in _spoken(path)
        if text not in gathered
    ]

    assert not hidden, "; ".join(hidden[:20])


def _spoken(path: Path) -> Iterator[tuple[int, str]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        place = {"tr": 0, "translate": 1}.get(name)
        if place is not None and len(node.args) > place and isinstance(node.args[place], ast.Constant):
            text = node.args[place].value  # type: ignore[attr-defined]
            if isinstance(text, str) and text.strip():
                yield node.lineno, text


def test_english_has_both_plural_forms(fresh: Path) -> None:
    messages = list(_messages(fresh))

    assert messages
    assert all(one.done and len(one.forms) == 2 and all(one.forms) for one in messages)


def test_thousands_are_parted_as_the_language_of_the_window_does() -> None:
    """`{count:,}` parts them the English way. A sentence from below the window may hold it: `ui.wording` fills it."""
    english = [
        f"{path.relative_to(ROOT)}:{line}"
        for path in sorted((ROOT / "ui").rglob("*.py"))
        for line, text in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if re.search(r"\{[^{}]*:,[^{}]*\}", text) and path.name != "wording.py"
    ]
    translated = [one.source for one in _messages(HOME / "de") if one.context != "Said" and ":," in one.source]

    assert not english
    assert not translated
