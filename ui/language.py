"""The window's language: Qt's own words and ours, installed into the application.

English stands in the source; its file holds plural forms alone. A word without a translation stays English. The files
are made by `packaging/update-translations --compile`.
"""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from models.domain.preferences import WindowLanguage
from ui.theme import RESOURCES

HOME = RESOURCES / "i18n"
_OURS = "afterview-words"
_HOME_COUNTRY = {
    WindowLanguage.EN: QLocale.Country.UnitedKingdom,
    WindowLanguage.DE: QLocale.Country.Germany,
}
_LANGUAGES = {WindowLanguage.EN: QLocale.Language.English, WindowLanguage.DE: QLocale.Language.German}


def own_name(language: WindowLanguage) -> str:
    """Of itself, so that whoever cannot read the window finds it."""
    return {WindowLanguage.EN: "English", WindowLanguage.DE: "Deutsch"}[language]


def resolved(choice: WindowLanguage) -> WindowLanguage:
    """The language that is spoken: the chosen one, else the first of the system's that is known here, else English."""
    if choice is not WindowLanguage.SYSTEM:
        return choice
    for name in QLocale.system().uiLanguages():
        for language in _LANGUAGES:
            if name.partition("-")[0] == language.value:
                return language
    return WindowLanguage.EN


def spoken() -> WindowLanguage:
    """What the window speaks now."""
    return WindowLanguage.DE if QLocale().language() == _LANGUAGES[WindowLanguage.DE] else WindowLanguage.EN


def speak(choice: WindowLanguage) -> None:
    """From here on new words are said so; what stands on the screen already has to be built anew."""
    language = resolved(choice)
    app = QCoreApplication.instance()
    if app is None:
        return
    for old in app.findChildren(QTranslator, _OURS):
        app.removeTranslator(old)
        old.deleteLater()
    system = QLocale.system()
    same = system.language() == _LANGUAGES[language]
    QLocale.setDefault(system if same else QLocale(_LANGUAGES[language], _HOME_COUNTRY[language]))
    if language is not WindowLanguage.EN:
        _install(app, f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _install(app, f"afterview_{language}", str(HOME))


def _install(app: QCoreApplication, name: str, folder: str) -> None:
    words = QTranslator(app)
    words.setObjectName(_OURS)
    if words.load(name, folder):
        app.installTranslator(words)
    else:
        words.deleteLater()
