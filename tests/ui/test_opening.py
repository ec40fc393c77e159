"""What leaves the program: four schemes, nothing hidden in them, and no program is ever started by a click."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from ui import opening


@pytest.mark.parametrize(
    ("link", "handed"),
    [
        ("https://jobs.example/a?b=1#c", "https://jobs.example/a?b=1#c"),
        ("HTTP://jobs.example", "http://jobs.example"),
        ("https://ü.example/ö", "https://xn--tda.example/%C3%B6"),
        ("mailto:ann@contoso.example", "mailto:ann@contoso.example"),
        ("mailto:?to=ann@contoso.example", "mailto:?to=ann@contoso.example"),
        ("tel:+49(30)12-34;ext=5", "tel:+49(30)12-34;ext=5"),
    ],
)
def test_four_schemes_lead_out(link: str, handed: str) -> None:
    url = opening.safe_link(link)
    assert url is not None
    assert bytes(url.toEncoded().data()).decode() == handed


@pytest.mark.parametrize(
    "link",
    [
        "file:///etc/passwd", "smb://server/share", "//server/share", "javascript:alert(1)", "data:text/html,x", "",
        "vbscript:x", "ms-msdt:/id", "search-ms:query=x", "afterview:contact/con-1", "/etc/passwd", "ftp://a.example",
        "https:///nowhere", "https://a b.example/", "https:\\\\a.example", "https://bank.example@evil.example/",
        "https://user:word@a.example/", "tel:*%2306%23", "tel:**21*123%23", "tel:", "mailto:a@b.c%0D%0ABcc:x@y.z",
        f"https://a.example/{'x' * 40_000}",
    ],
)  # fmt: skip
def test_everything_else_stays_inside(link: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: pytest.fail(url.toString()))
    assert not opening.open_link(link)
    assert not opening.open_link(QUrl(link))


def test_a_mail_link_attaches_no_file() -> None:
    url = opening.safe_link("mailto:ann@contoso.example?attach=/etc/passwd&subject=A%26B&X-Header=1&body=x%20y")
    assert url is not None
    assert bytes(url.toEncoded().data()) == b"mailto:ann@contoso.example?subject=A%26B&body=x%20y"


@pytest.mark.parametrize("name", ["offer.exe", "Offer.PDF.Desktop", "run.sh", "map.lnk", "page.hta", "a.ps1"])
def test_an_attachment_that_is_a_program_is_kept_but_not_started(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: pytest.fail(url.toString()))
    said = opening.open_file(tmp_path / name)
    assert said == f"“{name}” is a program, and Afterview starts none. It is kept as it is."


def test_a_file_is_shown_and_where_nobody_takes_it_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    handed: list[str] = []

    def take(url: QUrl) -> bool:
        handed.append(url.toLocalFile())
        return len(handed) == 1

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    assert opening.open_file(tmp_path / "offer.pdf") is None
    assert opening.open_file(tmp_path / "offer.xyz") == "No program here took “offer.xyz”. It is kept as it is."
    assert handed == [str(tmp_path / "offer.pdf"), str(tmp_path / "offer.xyz")]


def test_only_a_folder_that_is_there_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    handed: list[str] = []

    def take(url: QUrl) -> bool:
        handed.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    (tmp_path / "file.desktop").write_text("")
    assert not opening.open_folder(tmp_path / "file.desktop")
    assert not opening.open_folder(tmp_path / "gone")
    assert opening.open_folder(tmp_path)
    assert handed == [str(tmp_path)]
