"""What leads out of the program leads through one place, which this holds."""

import ast
from collections.abc import Iterator
from pathlib import Path

DOOR = Path("ui/opening.py")
BANNED = {"openUrl", "setOpenExternalLinks", "startfile"}
"""Ways by which a link or a file would reach another program; `webbrowser` and xdg-open are looked for by name."""


def _ways_out(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Attribute) and node.attr in BANNED:
            yield node.attr
        elif isinstance(node, ast.Name) and node.id == "QDesktopServices":
            yield node.id
        elif isinstance(node, ast.Import | ast.ImportFrom):
            named = {one.name for one in node.names} | {str(getattr(node, "module", ""))}
            yield from named & {"QDesktopServices", "webbrowser"}
        elif isinstance(node, ast.Constant) and node.value in ("xdg-open", "gio", "kde-open"):
            yield str(node.value)


def test_nothing_but_the_one_door_asks_the_desktop_to_open_anything(root: Path) -> None:
    files = [root / "main.py", *(root / "ui").rglob("*.py"), *(root / "models").rglob("*.py")]
    found = {str(file.relative_to(root)): sorted(ways) for file in files if (ways := set(_ways_out(file)))}
    assert set(found) == {str(DOOR)}


def test_a_way_past_the_door_is_noticed(tmp_path: Path) -> None:
    sly = tmp_path / "sly.py"
    sly.write_text("from PySide6.QtGui import QDesktopServices as door\ndoor.openUrl('file:///')\nx.startfile('a')\n")
    assert set(_ways_out(sly)) == {"QDesktopServices", "openUrl", "startfile"}


def _loose_hints(path: Path) -> Iterator[int]:
    """Lines where a tooltip takes words that are neither a sentence of the source nor escaped."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if node.func.attr == "setToolTip" and not _is_plain(node.args[0]):
            yield node.lineno
        of_all = isinstance(node.func.value, ast.Name) and node.func.value.id == "QToolTip"
        if of_all and node.func.attr == "showText" and not _is_plain(node.args[1]):
            yield node.lineno


def _is_plain(words: ast.expr) -> bool:
    if isinstance(words, ast.IfExp):
        return _is_plain(words.body) and _is_plain(words.orelse)
    if isinstance(words, ast.Call):
        named = words.func.id if isinstance(words.func, ast.Name) else getattr(words.func, "attr", "")
        return named == "as_words" or (
            named in ("tr", "translate") and all(isinstance(one, ast.Constant) for one in words.args)
        )
    return isinstance(words, ast.Constant)


def test_no_tooltip_takes_the_words_of_others_for_html(root: Path) -> None:
    """The tray's is the desktop's to draw."""
    files = [file for file in (root / "ui").rglob("*.py") if file != root / "ui" / "tray.py"]
    assert {str(file.relative_to(root)): lines for file in files if (lines := list(_loose_hints(file)))} == {}


def test_a_loose_tooltip_is_noticed(tmp_path: Path) -> None:
    sly = tmp_path / "sly.py"
    sly.write_text("a.setToolTip(name)\na.setToolTip(a.tr('x'))\nQToolTip.showText(p, n, a)\nb.setToolTip(as_words(n))")
    assert list(_loose_hints(sly)) == [1, 3]
