"""A saved posting in the record: one wish with its text as a note, once, however often it is brought in."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from models.domain.change import Edit
from models.domain.guesses import UNKNOWN_COMPANY
from models.domain.values import Application, ApplicationId, Company, CompanyId, Move, Note, Stage
from models.services import imports
from models.services.import_plan import Choice, Entry, Guess, Outcome
from models.store.repository import Store
from tests.models.ready_store import ready

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
LATER = datetime(2026, 12, 1, 9, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = ready(tmp_path / "data")
    yield opened
    opened.close()


def saved(tmp_path: Path, *, html: str = "", **more: object) -> Path:
    said = {
        "@type": "JobPosting",
        "title": "Baker",
        "hiringOrganization": {"name": "Café Solé", "sameAs": "https://cafesole.example"},
        "description": "<p>Bake bread.</p>",
        "url": "https://www.cafesole.example/jobs/7?utm_source=mail",
        **more,
    }
    text = html or f'<script type="application/ld+json">{json.dumps({k: v for k, v in said.items() if v})}</script>'
    path = tmp_path / "saved.html"
    path.write_text(text, encoding="utf-8")
    return path


def bring(store: Store, path: Path, now: datetime = NOW, choice: Choice | None = None) -> Entry:
    planned = imports.plan(store, path, now, choices={0: choice} if choice is not None else None)
    imports.carry_out(store, planned)
    (entry,) = planned.entries
    return entry


def test_a_posting_becomes_a_wish_with_its_text(store: Store, tmp_path: Path) -> None:
    path = saved(
        tmp_path,
        baseSalary={"currency": "EUR", "value": {"minValue": 20, "maxValue": 25, "unitText": "HOUR"}},
        validThrough="2026-12-24",
        employmentType="PART_TIME",
        jobLocation={"address": {"addressLocality": "Lyon"}},
    )
    entry = bring(store, path)
    (application,), (company,), (note,) = store.all(Application), store.all(Company), store.all(Note)
    assert (entry.outcome, entry.guesses, entry.application) == (Outcome.ADDED, frozenset(), application)
    assert (application.stage, application.role, application.company) == (Stage.WISHLIST, "Baker", company.id)
    assert (application.salary_from, application.salary_to, application.currency) == (20, 25, "EUR")
    assert (application.url, application.source) == (
        "https://www.cafesole.example/jobs/7?utm_source=mail",
        "cafesole.example",
    )
    assert (application.location, application.created_at, application.applied_at) == ("Lyon", NOW, None)
    assert (company.name, company.website) == ("Café Solé", "https://cafesole.example")
    assert [move.to for move in store.all(Move)] == [Stage.WISHLIST]
    assert note.application == application.id
    assert note.title == "Posting: Baker"
    for words in ("20 to 25 EUR an hour", "Thu 24 December 2026", "part-time", "Bake bread."):
        assert words in (note.body or "")
    assert any("Thu 24 December 2026" in remark for remark in entry.notes)
    assert any("an hour" in remark for remark in entry.notes)


def test_the_same_posting_again_changes_nothing(store: Store, tmp_path: Path) -> None:
    bring(store, saved(tmp_path))
    for url in ("https://www.cafesole.example/jobs/7?utm_source=mail", "https://cafesole.example/jobs/7/", None):
        planned = imports.plan(store, saved(tmp_path, url=url), LATER)
        assert (planned.edits, planned.entries[0].outcome) == ((), Outcome.LEFT_ALONE)
    assert len(store.all(Application)) == 1


def test_a_text_that_changed_keeps_what_was(store: Store, tmp_path: Path) -> None:
    bring(store, saved(tmp_path))
    (before,) = store.all(Note)
    entry = bring(store, saved(tmp_path, description="Bake cakes.", baseSalary=30_000), LATER)
    (note,), (application,) = store.all(Note), store.all(Application)
    assert entry.outcome is Outcome.UPDATED
    assert note.versions == (before.body,)
    assert "Bake cakes." in (note.body or "")
    assert note.updated_at == LATER
    assert application.salary_from == 30_000
    assert imports.plan(store, saved(tmp_path), LATER).edits == ()  # a text that was kept before brings nothing back


def test_what_the_user_knows_better_is_left_as_it_is(store: Store, tmp_path: Path) -> None:
    company = Company(CompanyId("co"), "Cafe Sole Ltd", website="https://other.example")
    there = Application(
        ApplicationId("app"), company.id, "baker", Stage.APPLIED, salary_from=1.0, currency="GBP", location="Paris"
    )
    store.write([Edit(None, company), Edit(None, there)], "test")
    entry = bring(store, saved(tmp_path, baseSalary=9, jobLocation="Lyon"))
    (application,), (note,) = store.all(Application), store.all(Note)
    assert (entry.outcome, note.application) == (Outcome.UPDATED, there.id)
    assert (application.salary_from, application.currency, application.location) == (1.0, "GBP", "Paris")
    assert (application.stage, application.url is not None) == (Stage.APPLIED, True)
    assert store.all(Company) == [company]


def test_another_address_is_another_posting(store: Store, tmp_path: Path) -> None:
    bring(store, saved(tmp_path))
    bring(store, saved(tmp_path, url="https://cafesole.example/jobs/8"))
    assert len(store.all(Application)) == 2
    assert len(store.all(Company)) == 1


def test_the_company_is_guessed_from_the_address_and_marked(store: Store, tmp_path: Path) -> None:
    entry = bring(store, saved(tmp_path, hiringOrganization=None, url="https://careers.contoso.example/1"))
    assert entry.guesses == {Guess.COMPANY}
    assert [one.name for one in store.all(Company)] == ["Contoso"]


@pytest.mark.parametrize(
    ("more", "word"),
    [
        ({"title": None}, "which role"),
        ({"html": "<h1>Baker</h1><p>Recipes at home</p>"}, "no job posting"),
        ({"html": "<ul><li><a href='/1'>Baker</a><li><a href='/2'>Cook</a></ul>"}, "no job posting"),
    ],
)
def test_what_does_not_say_who_and_what_is_refused(
    store: Store, tmp_path: Path, more: dict[str, str], word: str
) -> None:
    path = saved(tmp_path, **more)
    before = store.archive()
    report = imports.import_file(store, path, NOW)
    (sentence,) = report.refused
    assert word in sentence
    assert sentence.endswith(".")
    assert store.archive() == before
    (entry,) = report.entries
    assert entry["facts"]


@pytest.mark.parametrize("url", [None, "https://www.linkedin.com/jobs/view/1"])
def test_a_posting_that_hides_its_employer_is_kept_all_the_same(store: Store, tmp_path: Path, url: str | None) -> None:
    entry = bring(store, saved(tmp_path, hiringOrganization=None, url=url))
    assert (entry.outcome, entry.guesses) == (Outcome.ADDED, frozenset({Guess.COMPANY}))
    assert [one.name for one in store.all(Company)] == [UNKNOWN_COMPANY]
    again = bring(store, saved(tmp_path, hiringOrganization=None, url=url))
    assert again.outcome is Outcome.LEFT_ALONE
    other = bring(store, saved(tmp_path, hiringOrganization=None, url=None, description="<p>Another bakery</p>"))
    assert other.outcome is Outcome.ADDED
    assert len(store.all(Application)) == 2


def test_the_user_completes_what_is_lacking(store: Store, tmp_path: Path) -> None:
    path = saved(tmp_path, html="<h1>Baker</h1><p>Bread and cakes</p>")
    refused = imports.plan(store, path, NOW).entries[0]
    assert refused.asks == ("", "Baker")
    assert "Bread and cakes" in ((refused.note and refused.note.body) or "")
    entry = bring(store, path, choice=Choice(company="Café Solé"))
    assert (entry.outcome, entry.guesses) == (Outcome.ADDED, frozenset({Guess.ROLE}))
    assert [one.role for one in store.all(Application)] == ["Baker"]


def test_the_user_may_leave_it_out_or_attach_it(store: Store, tmp_path: Path) -> None:
    path = saved(tmp_path)
    assert imports.plan(store, path, NOW, choices={0: Choice(leave_out=True)}).edits == ()
    company = Company(CompanyId("co"), "Another")
    there = Application(ApplicationId("app"), company.id, "Cook", Stage.WISHLIST)
    store.write([Edit(None, company), Edit(None, there)], "test")
    entry = bring(store, path, choice=Choice(application=there.id))
    assert entry.outcome is Outcome.UPDATED
    assert [note.application for note in store.all(Note)] == [there.id]
    assert len(store.all(Application)) == 1


@pytest.mark.parametrize(
    ("title", "company", "role"),
    [
        ("Contoso hiring Baker in Lyon, France | LinkedIn", "Contoso", "Baker"),
        ("(3) Baker | Contoso | LinkedIn", "Contoso", "Baker"),
        ("Job Application for Baker at Contoso", "Contoso", "Baker"),
        ("Baker at Contoso | Jobs", "Contoso", "Baker"),
    ],
)
def test_titles_of_job_boards(store: Store, tmp_path: Path, title: str, company: str, role: str) -> None:
    words = "Responsibilities: bread. Qualifications: none. Apply now."
    entry = bring(store, saved(tmp_path, html=f"<title>{title}</title><p>{words}</p>"))
    assert entry.company is not None
    assert entry.application is not None
    assert (entry.company.name, entry.application.role) == (company, role)
    assert entry.guesses == {Guess.COMPANY, Guess.ROLE}
