"""Every item model that a view shows is put through Qt's own model tester somewhere."""

import ast
from collections.abc import Iterator
from pathlib import Path

BASES = {"QAbstractItemModel", "QAbstractListModel", "QAbstractTableModel", "QAbstractProxyModel",
         "QSortFilterProxyModel", "QIdentityProxyModel", "QStandardItemModel"}  # fmt: skip


def item_models(source: str) -> Iterator[str]:
    """The names of the classes in this source that derive from one of Qt's item models."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ClassDef) and BASES & {ast.unparse(base).split(".")[-1] for base in node.bases}:
            yield node.name


def test_every_item_model_meets_the_model_tester(root: Path) -> None:
    tested = [text for path in (root / "tests" / "ui").rglob("test_*.py")
              if "qtmodeltester" in (text := path.read_text("utf-8"))]  # fmt: skip
    models = [name for path in (root / "ui").rglob("*.py") for name in item_models(path.read_text("utf-8"))]
    assert [name for name in models if not any(name in text for text in tested)] == []


def test_an_item_model_is_recognised() -> None:
    assert list(
        item_models("class A(QAbstractListModel): ...\nclass B(QtCore.QStandardItemModel): ...\nclass C: ...")
    ) == [
        "A",
        "B",
    ]
