from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from models.domain.change import Change
from models.domain.values import ApplicationId, InterviewId, InterviewKind, Stage
from tests.models.services.house_at import House
from ui.context import Context
from ui.today.page import TodayPage
from ui.today.rows import Kind, Row


class TodayAt:
    """Today in a window, and short ways to press keys and look."""

    def __init__(self, page: TodayPage, ctx: Context, house: House, qtbot: QtBot) -> None:
        self.page, self.ctx, self.house, self.qtbot = page, ctx, house, qtbot
        self.opened: list[tuple[str, str]] = []
        ctx.router.application_wanted.connect(
            lambda application, interview: self.opened.append((application, interview))
        )
        self.troubles: list[str] = []
        ctx.intents.trouble.connect(self.troubles.append)

    def show(self) -> "TodayAt":
        window = self.page.window()
        window.show()
        self.qtbot.waitExposed(window)
        self.page.refresh()
        self.page.list.setFocus()
        return self

    def key(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.page.list, key)

    def titles(self) -> list[str]:
        return [self.page.faces.face(row).title for row in self.page.rows.rows if row.kind is Kind.LINE]

    def form(self) -> QWidget | None:
        """The checklist that lies open."""
        return self.page.list.form

    def current(self) -> str:
        row = self.page.list.current_row()
        return "" if row is None else self.page.faces.face(row).title

    def row(self, rule: str) -> Row:
        return next(row for row in self.page.rows.rows if row.key[0] == rule and row.kind is Kind.LINE)

    def go(self, rule: str) -> None:
        """Make the first row of that rule the current one."""
        self.page.list.go_to(self.page.rows.place(self.row(rule).key))

    def settled(self) -> None:
        """A row that was done has gone."""
        self.qtbot.waitUntil(lambda: not any(row.done for row in self.page.rows.rows))

    def undo(self) -> None:
        self.ctx.undo.undo()


@pytest.fixture
def today(house: House, ctx: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[TodayAt]:
    """Not shown yet: put something into the house, then `show`."""
    monkeypatch.setattr("ui.today.page.GOES_AFTER_MS", 30)
    window = QMainWindow()
    qtbot.addWidget(window)
    page = TodayPage(ctx)
    window.setCentralWidget(page)
    window.resize(1440, 900)
    yield TodayAt(page, ctx, house, qtbot)
    window.close()


@pytest.fixture
def met(house: House) -> Callable[..., tuple[ApplicationId, InterviewId]]:
    """An interview with Jane Okafor at Halden & Rowe that many hours ago (or to come)."""

    def meet(hours: float = -3, **more: object) -> tuple[ApplicationId, InterviewId]:
        application = house.application(stage=Stage.INTERVIEWING)
        booked: Change = house.services.interviews.book(
            application, house.now + timedelta(hours=hours), house.now - timedelta(days=3),
            ends_at=house.now + timedelta(hours=hours + 1), kind=InterviewKind.VIDEO, to_prepare="The case", **more,
        )  # fmt: skip
        interview = InterviewId(booked.about["interview"])
        house.met(interview)
        return application, interview

    return meet
