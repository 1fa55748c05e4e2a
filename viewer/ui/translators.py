"""Puts the window into the reader's language, where there is a translation: `install_translators`."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from viewer.resources import resource

NAME = "storydiff"
"""How the files' names begin: `storydiff_fr.qm`."""


def install_translators(app: QCoreApplication, locale: QLocale | None = None, folder: Path | None = None) -> bool:
    """Translate from now on what the program and Qt's own dialogs say; whether there is a translation of ours.

    `locale` is the desktop's unless given, `folder` that of the shipped translations. What was said stays as it is.
    """
    wanted = QLocale.system() if locale is None else locale
    ours = QTranslator(app)
    found = ours.load(wanted, NAME, "_", str(folder or resource("translations")), ".qm")
    if found:
        app.installTranslator(ours)
        qt = QTranslator(app)  # where Qt speaks the language and we don't, its dialogs stay English like the window
        if qt.load(wanted, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(qt)
    return found
