"""Words on screen, in the reader's language.

`QT_TRANSLATE_NOOP(context, text)` marks a text in a table for translation and gives it back; `translate` looks it up.
`pyside6-lupdate` finds both by their names.
"""

from PySide6.QtCore import QCoreApplication

from viewer.core.marked_text import QT_TRANSLATE_NOOP

__all__ = ["QT_TRANSLATE_NOOP", "counted", "translate"]

translate = QCoreApplication.translate


def counted(number: int, one: str, many: str) -> str:
    """The translated text for one or for any other number of things, with the number put in for `{n}`."""
    return (one if number == 1 else many).format(n=number)
