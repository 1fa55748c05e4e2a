"""Mark a text for translators: `QT_TRANSLATE_NOOP`. Imports nothing, so that what has such texts starts quickly."""


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802
    """Mark a text for translation and give it back; `pyside6-lupdate` looks for this name, and needs no Qt here."""
    return text
