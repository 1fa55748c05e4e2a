"""The encodings that a reader can choose from, by script: a table. No widgets."""

import codecs
from functools import cache

from viewer.ui.translation import QT_TRANSLATE_NOOP

# fmt: off
ENCODINGS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (QT_TRANSLATE_NOOP("Encodings", "Unicode"), (("utf-8", "UTF-8"), ("utf-16", "UTF-16"), ("utf-32", "UTF-32"))),
    (QT_TRANSLATE_NOOP("Encodings", "Western European"), (
        ("cp1252", "Windows-1252"), ("iso8859-15", "ISO 8859-15 (Latin 9)"), ("iso8859-1", "ISO 8859-1 (Latin 1)"),
        ("mac-roman", "Mac Roman"), ("cp850", "DOS 850"),
    )),
    (QT_TRANSLATE_NOOP("Encodings", "Central European"), (
        ("cp1250", "Windows-1250"), ("iso8859-2", "ISO 8859-2 (Latin 2)"), ("iso8859-16", "ISO 8859-16 (Latin 10)"),
        ("mac-latin2", "Mac Latin 2"), ("cp852", "DOS 852"),
    )),
    (QT_TRANSLATE_NOOP("Encodings", "Baltic"), (("cp1257", "Windows-1257"), ("iso8859-13", "ISO 8859-13 (Latin 7)"))),
    (QT_TRANSLATE_NOOP("Encodings", "Cyrillic"), (
        ("cp1251", "Windows-1251"), ("koi8-r", "KOI8-R"), ("koi8-u", "KOI8-U"), ("iso8859-5", "ISO 8859-5"),
        ("mac-cyrillic", "Mac Cyrillic"), ("cp866", "DOS 866"),
    )),
    (QT_TRANSLATE_NOOP("Encodings", "Greek"), (("cp1253", "Windows-1253"), ("iso8859-7", "ISO 8859-7"))),
    (QT_TRANSLATE_NOOP("Encodings", "Turkish"), (("cp1254", "Windows-1254"), ("iso8859-9", "ISO 8859-9 (Latin 5)"))),
    (QT_TRANSLATE_NOOP("Encodings", "Hebrew"), (("cp1255", "Windows-1255"), ("iso8859-8", "ISO 8859-8"))),
    (QT_TRANSLATE_NOOP("Encodings", "Arabic"), (("cp1256", "Windows-1256"), ("iso8859-6", "ISO 8859-6"))),
    (QT_TRANSLATE_NOOP("Encodings", "Chinese"), (
        ("gb18030", "GB 18030"), ("big5", "Big5"), ("big5hkscs", "Big5-HKSCS"),
    )),
    (QT_TRANSLATE_NOOP("Encodings", "Japanese"), (
        ("cp932", "Shift JIS"), ("euc_jp", "EUC-JP"), ("iso2022_jp", "ISO 2022-JP"),
    )),
    (QT_TRANSLATE_NOOP("Encodings", "Korean"), (("cp949", "Windows-949"), ("euc_kr", "EUC-KR"))),
    (QT_TRANSLATE_NOOP("Encodings", "Thai"), (("cp874", "Windows-874"), ("tis-620", "TIS-620"))),
    (QT_TRANSLATE_NOOP("Encodings", "Vietnamese"), (("cp1258", "Windows-1258"),)),
)
"""Scripts with their encodings, the likeliest first: Python's name, and what it is called on screen."""
# fmt: on


_SHOWN = {name: shown for _script, members in ENCODINGS for name, shown in members}


@cache
def _offered() -> dict[str, str]:
    """The names under which encodings are offered, by the name that Python has for each. It loads them all for that."""
    return {codecs.lookup(name).name: name for name in _SHOWN}


def listed(encoding: str) -> str:
    """The name under which an encoding is offered, by any of Python's names of it; itself where it isn't."""
    if encoding in _SHOWN:
        return encoding
    try:
        return _offered().get(codecs.lookup(encoding).name, encoding)
    except LookupError:
        return encoding


def called(encoding: str) -> str:
    """What an encoding is called on screen, by any of Python's names of it."""
    if encoding in _SHOWN:
        return _SHOWN[encoding]
    try:
        name = codecs.lookup(encoding).name
    except LookupError:
        return encoding
    return _SHOWN.get(_offered().get(name, ""), name.upper())
