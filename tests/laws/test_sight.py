"""No exception leaves a showEvent or hideEvent of ours: PySide would free another override (ui/widgets/seen.py)."""

import ast
from collections.abc import Iterator
from pathlib import Path

OWN = {
    "ui/widgets/seen.py",  # tells it by signals: what hangs on them may fail
    "ui/application/growing.py",  # tells it by a signal
    "ui/outcomes/sheet.py",  # likewise
    "ui/dialogs/frame.py",  # likewise
    "ui/application/panel.py",  # a timer alone
    "ui/insights/chart.py",  # an animation alone
}


def overrides(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef) and node.name in ("showEvent", "hideEvent"):
            yield node.name


def test_what_may_fail_hangs_on_the_signals_of_seen(root: Path) -> None:
    having = {
        path.relative_to(root).as_posix()
        for path in (root / "ui").rglob("*.py")
        if list(overrides(path.read_text("utf-8")))
    }
    assert having == OWN
