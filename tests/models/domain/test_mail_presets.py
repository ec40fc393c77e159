"""What is known of the providers hangs together, and nobody is promised a password that is not taken."""

import pytest

from models.domain.addresses import domain_of
from models.domain.mail import Security
from models.domain.mail_presets import IMAP_STARTTLS, PRESETS, Preset, Secret, account_from, preset_for


def test_a_provider_is_known_by_the_address() -> None:
    known = {
        "a@GMail.com": "Gmail",
        "b@web.de": "WEB.DE",
        "c@acme.onmicrosoft.com": "Microsoft 365",
        "d@pm.me": "Proton",
    }
    for address, name in known.items():
        found = preset_for(address)
        assert found is not None
        assert found.name.startswith(name)
    assert preset_for("e@notgmail.com") is None
    assert preset_for("me@own-domain.example") is None
    assert preset_for("nothing") is None


def test_a_domain_belongs_to_one_provider() -> None:
    domains = [domain for preset in PRESETS for domain in preset.domains]
    assert len(domains) == len(set(domains))
    assert all(domain_of(f"a@{domain}") == domain for domain in domains)


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.name)
def test_an_entry_is_whole(preset: Preset) -> None:
    assert preset.takes_letters == bool(preset.host) == bool(preset.imap_host)
    assert preset.how or preset.secret is Secret.ACCOUNT
    if preset.takes_letters and not preset.own_certificate:
        assert {465: Security.TLS, 587: Security.STARTTLS}[preset.port] is preset.security
        assert preset.imap_port not in IMAP_STARTTLS
    assert "!" not in preset.how


def test_a_second_copy_is_not_put_beside_the_providers_own() -> None:
    by_name = {preset.name: account_from(preset, "a@b.example", "acc-1") for preset in PRESETS}
    assert by_name["Gmail"].copy_to_sent is False
    assert by_name["Posteo"].copy_to_sent is True
    assert by_name["Tuta"].copy_to_sent is None
