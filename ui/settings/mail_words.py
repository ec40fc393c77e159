"""What the mail settings say of a provider, a certificate and the keyring."""

from PySide6.QtCore import QCoreApplication

from models.domain.mail_presets import Preset, Secret
from ui.settings.mail_post import Kept

translate = QCoreApplication.translate


def says(preset: Preset) -> str:
    """What one has to do at this provider first; a sentence where there is nothing."""
    if preset.how:
        return translate("Mail", preset.how)  # marked where the providers stand
    if preset.secret is Secret.ACCOUNT:
        words = translate("MailSettings", "{provider} takes the password that you sign in with.")
        return words.format(provider=preset.name)
    return ""


def of_password(kept: Kept) -> str:
    return {
        Kept.KEPT: translate("MailSettings", "Kept in the system keyring, never in the database"),
        Kept.MISSING: translate("MailSettings", "The keyring holds none for this account"),
        Kept.LOCKED: translate("MailSettings", "Keyring is locked"),
        Kept.ABSENT: translate(
            "MailSettings",
            "This system offers no keyring, so no password is kept. Letters go out by your mail program or as .eml "
            "files.",
        ),
    }[kept]


def fingerprint(sha256: str) -> str:
    """In pairs, as other programs show it."""
    plain = sha256.replace(":", "").upper()
    return ":".join(plain[at : at + 2] for at in range(0, len(plain), 2))


def of_certificate(host: str) -> str:
    return translate(
        "MailSettings",
        "Nobody vouches for the certificate that {host} shows. On a public network that may be somebody in between. "
        "If the server is your own, or runs on this computer, compare the fingerprint with the one it names itself:",
    ).format(host=host)
