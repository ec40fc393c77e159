"""Guesses from words and addresses: what most invitations say, and what must not be concluded."""

import pytest
from hypothesis import given, strategies as st

from models.domain import guesses
from models.domain.values import InterviewKind


@pytest.mark.parametrize(
    ("title", "company", "role"),
    [
        ("Interview: Senior Data Analyst at Contoso", "Contoso", "Senior Data Analyst"),
        ("Interview - Senior Data Analyst", None, "Senior Data Analyst"),
        ("Senior Data Analyst - Technical Interview", None, "Senior Data Analyst"),
        ("Senior Data Analyst interview with Contoso GmbH", "Contoso GmbH", "Senior Data Analyst"),
        ("Interview for the position of Gardener at Halden & Rowe", "Halden & Rowe", "Gardener"),
        ("Contoso | Interview for Data Engineer", None, "Data Engineer"),
        ("Vorstellungsgespräch als Gärtner bei Halden", "Halden", "Gärtner"),
        ("Entretien pour le poste de Jardinier chez Halden", "Halden", "Jardinier"),
        ("Updated invitation: Video interview: Designer", None, "Designer"),
        ("Team Meeting", None, "Team Meeting"),
        ("Interview", None, "Interview"),
        ("", None, guesses.UNKNOWN_ROLE),
        (None, None, guesses.UNKNOWN_ROLE),
    ],
)
def test_a_title_names_a_role_and_perhaps_a_company(title: str | None, company: str | None, role: str) -> None:
    found = guesses.company_in_words(title)
    assert found == company
    assert guesses.role_in_words(title, found or "Contoso") == role


@pytest.mark.parametrize(
    ("title", "domain", "spelled", "role"),
    [
        ("Interview Marlowe Foods - Insights Lead", "marlowefoods.example", "Marlowe Foods", "Insights Lead"),
        ("Interview Marlowe-Foods: Insights Lead", "marlowe-foods.example", "Marlowe-Foods", "Insights Lead"),
        ("Interview with marlowe foods people", "marlowefoods.example", None, "Interview with marlowe foods people"),
        ("HP interview", "hp.example", None, "HP"),
    ],
)
def test_an_employer_is_spelled_as_the_title_has_it(title: str, domain: str, spelled: str | None, role: str) -> None:
    assert guesses.company_spelled(title, domain) == spelled
    assert guesses.role_in_words(title, spelled) == role


@pytest.mark.parametrize(
    ("address", "domain"),
    [
        ("ann@contoso.example", "contoso.example"),
        ("ann@Mail.Contoso.co.uk", "mail.contoso.co.uk"),
        ("ann@gmail.com", None),
        ("ann@googlemail.com", None),
        ("x@group.calendar.google.com", None),
        ("no-reply@us.greenhouse-mail.io", None),
        ("ann@localhost", None),
        ("ann", None),
    ],
)
def test_a_domain_tells_an_employer_unless_many_share_it(address: str, domain: str | None) -> None:
    assert guesses.employer_domain(address) == domain


@pytest.mark.parametrize(
    ("domain", "text", "name"),
    [
        ("contoso.example", "", "Contoso"),
        ("jobs.contoso.co.uk", "", "Contoso"),
        ("ciphertrust.com", "Training at CipherTrust today", "CipherTrust"),
        ("sap.com", "", "SAP"),
        ("halden-rowe.de", "", "Halden Rowe"),
        ("contoso.example", "write to ann@Contoso.example", "Contoso"),
    ],
)
def test_a_company_is_called_as_the_text_calls_it(domain: str, text: str, name: str) -> None:
    assert guesses.company_of_domain(domain, text) == name


@pytest.mark.parametrize(
    ("title", "location", "links", "kind"),
    [
        ("Interview", None, ("https://contoso.zoom.us/j/1",), InterviewKind.VIDEO),
        ("Interview", "Microsoft Teams Meeting", (), InterviewKind.VIDEO),
        ("Phone screen", None, (), InterviewKind.PHONE),
        ("Intro call", None, ("https://contoso.example/jobs",), InterviewKind.PHONE),
        ("Call", None, ("https://meet.google.com/abc",), InterviewKind.VIDEO),
        ("Interview", "Harbour Street 5", ("https://notzoom.us/j/1",), None),
        ("Recall of products", None, (), None),
    ],
)
def test_the_kind_is_told_by_links_and_words(
    title: str, location: str | None, links: tuple[str, ...], kind: InterviewKind | None
) -> None:
    assert guesses.kind_of(title, location, links) is kind


@pytest.mark.parametrize(
    ("address", "name"),
    [("jane.doe@x.example", "Jane Doe"), ("jdoe+jobs@x.example", "Jdoe"), ("7@x.example", "7@x.example")],
)
def test_a_name_may_be_made_of_an_address(address: str, name: str) -> None:
    assert guesses.name_of_address(address) == name


@given(st.text(max_size=400), st.text(max_size=40))
def test_any_title_gives_some_role(title: str, company: str) -> None:
    assert 0 < len(guesses.role_in_words(title, company)) <= 120
    found = guesses.company_in_words(title)
    assert found is None or 2 <= len(found) <= 60
