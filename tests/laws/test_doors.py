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
            named = {one.name for one in node.names} | {getattr(node, "module", None)}
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
