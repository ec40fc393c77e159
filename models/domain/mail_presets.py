"""What is known of the providers that many people have, so that nobody has to look up a server's name.

An entry is a fact about somebody else's house and may age: whatever stands here can be changed by hand, and the test
letter shows whether it still holds. Sentences are marked for translation (`models.domain.phrases`), context "Mail".
"""

from dataclasses import dataclass
from enum import StrEnum

from models.domain.mail import MailAccount, Security
from models.domain.phrases import QT_TRANSLATE_NOOP

IMAPS = 993
IMAP_STARTTLS = frozenset({143, 1143})
"""Ports at which IMAP begins in the clear and STARTTLS must come before anything else."""


_MICROSOFT = (
    "outlook.com", "outlook.de", "outlook.fr", "outlook.co.uk", "hotmail.com", "hotmail.co.uk", "hotmail.de",
    "hotmail.fr", "live.com", "live.de", "live.co.uk", "msn.com",
)  # fmt: skip


class Secret(StrEnum):
    """Which password the server takes."""

    ACCOUNT = "account"
    APP = "app"
    """One that is made for a single program; the account's own is refused."""
    APP_WITH_2FA = "app_with_2fa"
    """The account's own, or one for a single program where a second factor is on."""
    NONE = "none"
    """None at all: letters are handed to the provider's own program."""


@dataclass(frozen=True, slots=True)
class Preset:
    """`how` says in one or two sentences what one has to do there first; "" where there is nothing.

    `keeps_copy` means that the server itself puts a copy of what it sends into Sent, so that a second one is too many.
    """

    name: str
    domains: tuple[str, ...]
    secret: Secret
    how: str
    host: str = ""
    port: int = 465
    security: Security = Security.TLS
    imap_host: str = ""
    imap_port: int = IMAPS
    keeps_copy: bool = False
    own_certificate: bool = False
    """It runs on this machine with a certificate that nobody else can vouch for: its fingerprint is asked about."""

    @property
    def takes_letters(self) -> bool:
        return self.secret is not Secret.NONE


PRESETS: tuple[Preset, ...] = (
    Preset(
        "Gmail",
        ("gmail.com", "googlemail.com"),
        Secret.APP,
        QT_TRANSLATE_NOOP(
            "Mail",
            "Google takes an app password, not the one you sign in with. Turn on 2-Step Verification in your Google "
            "Account, then make one at myaccount.google.com/apppasswords.",
        ),
        "smtp.gmail.com",
        imap_host="imap.gmail.com",
        keeps_copy=True,
    ),
    Preset(
        "Outlook.com",
        _MICROSOFT,
        Secret.NONE,
        QT_TRANSLATE_NOOP(
            "Mail",
            "Microsoft no longer lets programs sign in to these accounts with a password, app passwords included. "
            "Afterview hands your letters to your mail program instead, ready to send.",
        ),
    ),
    Preset(
        "Microsoft 365",
        ("onmicrosoft.com",),
        Secret.NONE,
        QT_TRANSLATE_NOOP(
            "Mail",
            "Most organisations have turned off signing in with a password. If yours allows “Authenticated SMTP” for "
            "your mailbox, enter smtp.office365.com, port 587, STARTTLS; else letters are handed to your mail program.",
        ),
    ),
    Preset(
        "iCloud",
        ("icloud.com", "me.com", "mac.com"),
        Secret.APP,
        QT_TRANSLATE_NOOP(
            "Mail",
            "Apple takes an app-specific password. With two-factor authentication on, make one at account.apple.com "
            "under Sign-In and Security.",
        ),
        "smtp.mail.me.com",
        587,
        Security.STARTTLS,
        "imap.mail.me.com",
    ),
    Preset(
        "Yahoo",
        ("yahoo.com", "yahoo.co.uk", "yahoo.de", "yahoo.fr", "yahoo.es", "yahoo.it", "ymail.com", "rocketmail.com"),
        Secret.APP,
        QT_TRANSLATE_NOOP(
            "Mail", "Yahoo takes an app password. Make one in your Yahoo account under Security, Generate app password."
        ),
        "smtp.mail.yahoo.com",
        imap_host="imap.mail.yahoo.com",
        keeps_copy=True,
    ),
    Preset(
        "AOL",
        ("aol.com", "aim.com"),
        Secret.APP,
        QT_TRANSLATE_NOOP(
            "Mail", "AOL takes an app password. Make one in your AOL account under Security, Generate app password."
        ),
        "smtp.aol.com",
        imap_host="imap.aol.com",
        keeps_copy=True,
    ),
    Preset(
        "Fastmail",
        ("fastmail.com", "fastmail.fm", "fastmail.co.uk", "fastmail.de", "sent.com"),
        Secret.APP,
        QT_TRANSLATE_NOOP(
            "Mail",
            "Fastmail takes an app password. Make one in Settings, Privacy & Security, Manage app passwords.",
        ),
        "smtp.fastmail.com",
        imap_host="imap.fastmail.com",
    ),
    Preset(
        "GMX",
        ("gmx.de", "gmx.net", "gmx.at", "gmx.ch"),
        Secret.APP_WITH_2FA,
        QT_TRANSLATE_NOOP(
            "Mail",
            "First allow other programs on gmx.net: E-Mail, Einstellungen, POP3/IMAP Abruf. With a second factor on, "
            "make an application password there and enter that.",
        ),
        "mail.gmx.net",
        imap_host="imap.gmx.net",
    ),
    Preset(
        "GMX.com",
        ("gmx.com", "gmx.us", "gmx.co.uk", "gmx.fr", "gmx.es"),
        Secret.APP_WITH_2FA,
        QT_TRANSLATE_NOOP(
            "Mail",
            "First allow other programs on gmx.com: Settings, POP3 & IMAP. With a second factor on, make an "
            "application-specific password there and enter that.",
        ),
        "mail.gmx.com",
        imap_host="imap.gmx.com",
    ),
    Preset(
        "WEB.DE",
        ("web.de", "email.de"),
        Secret.APP_WITH_2FA,
        QT_TRANSLATE_NOOP(
            "Mail",
            "First allow other programs on web.de: E-Mail, Einstellungen, POP3/IMAP Abruf. With a second factor on, "
            "make an application password there and enter that.",
        ),
        "smtp.web.de",
        587,
        Security.STARTTLS,
        "imap.web.de",
    ),
    Preset(
        "T-Online",
        ("t-online.de", "magenta.de"),
        Secret.APP,
        QT_TRANSLATE_NOOP(
            "Mail",
            "Telekom takes a password of its own for mail programs. Set the “Passwort für E-Mail-Programme” in the "
            "E-Mail Center or the customer centre on telekom.de, and enter that.",
        ),
        "securesmtp.t-online.de",
        imap_host="secureimap.t-online.de",
    ),
    Preset(
        "Posteo",
        ("posteo.de", "posteo.net", "posteo.org", "posteo.eu", "posteo.at", "posteo.ch"),
        Secret.ACCOUNT,
        "",
        "posteo.de",
        imap_host="posteo.de",
    ),
    Preset(
        "mailbox.org",
        ("mailbox.org",),
        Secret.APP_WITH_2FA,
        QT_TRANSLATE_NOOP(
            "Mail",
            "Your mailbox password. With two-factor authentication on, make one for this program in All settings, "
            "Security, and enter that.",
        ),
        "smtp.mailbox.org",
        imap_host="imap.mailbox.org",
    ),
    Preset(
        "Proton Mail (with Bridge)",
        ("proton.me", "protonmail.com", "protonmail.ch", "pm.me"),
        Secret.APP,
        QT_TRANSLATE_NOOP(
            "Mail",
            "Needs Proton Mail Bridge running on this computer (paid plans). Enter the password and the ports that "
            "Bridge shows for your mailbox, not your Proton password. Bridge vouches for itself: you are asked once.",
        ),
        "127.0.0.1",
        1025,
        Security.STARTTLS,
        "127.0.0.1",
        1143,
        keeps_copy=True,
        own_certificate=True,
    ),
    Preset(
        "Tuta",
        ("tuta.com", "tuta.io", "tutanota.com", "tutanota.de", "tutamail.com", "keemail.me"),
        Secret.NONE,
        QT_TRANSLATE_NOOP(
            "Mail",
            "Tuta takes letters from its own programs only. Afterview hands them over, ready to send.",
        ),
    ),
)


def preset_for(address: str) -> Preset | None:
    """By the domain of the address; None for a provider that is not known, such as one's own domain."""
    domain = address.rpartition("@")[2].strip().casefold()
    return next((one for one in PRESETS for known in one.domains if domain in (known, *_below(known, domain))), None)


def account_from(preset: Preset, address: str, identifier: str) -> MailAccount:
    """An account as the preset knows it; a copy goes to Sent where the provider does not make one itself."""
    return MailAccount(
        identifier,
        address,
        preset.host,
        preset.port,
        preset.security,
        address,
        imap_host=preset.imap_host or None,
        imap_port=preset.imap_port if preset.imap_host else None,
        copy_to_sent=not preset.keeps_copy if preset.imap_host else None,
    )


def _below(known: str, domain: str) -> tuple[str, ...]:
    """Organisations at Microsoft are each a name below one domain."""
    return (domain,) if known == "onmicrosoft.com" and domain.endswith("." + known) else ()
