"""What can be said of where an article comes from, and how it is tidied: a table and `tidied`. No widgets."""

from typing import NamedTuple

from PySide6.QtCore import QUrl

from viewer.core.read.stated import iso_date
from viewer.ui.translation import QT_TRANSLATE_NOOP, translate


class Field(NamedTuple):
    """A field of `Article` that the reader may fill in."""

    label: str
    """What it is called."""
    hint: str
    """What stands in it while it is empty."""


_DATE = QT_TRANSLATE_NOOP("Imprint", "unknown – such as 2024-10-13")
FIELDS = {
    "title": Field(QT_TRANSLATE_NOOP("Imprint", "&Title:"), QT_TRANSLATE_NOOP("Imprint", "as the headline")),
    "outlet": Field(QT_TRANSLATE_NOOP("Imprint", "&Outlet:"), QT_TRANSLATE_NOOP("Imprint", "unknown")),
    "author": Field(QT_TRANSLATE_NOOP("Imprint", "A&uthor:"), QT_TRANSLATE_NOOP("Imprint", "unknown")),
    "url": Field(QT_TRANSLATE_NOOP("Imprint", "A&ddress:"), QT_TRANSLATE_NOOP("Imprint", "unknown – https://…")),
    "published": Field(QT_TRANSLATE_NOOP("Imprint", "&Published:"), _DATE),
    "retrieved": Field(QT_TRANSLATE_NOOP("Imprint", "&Retrieved:"), _DATE),
}
"""The fields, by their names, in the order in which they are shown."""
_DATES = frozenset({"published", "retrieved"})
_WEB = frozenset({"http", "https"})


def tidied(name: str, text: str) -> tuple[str, str]:
    """What is meant by the text that was typed into a field, and why it can't be taken (empty where it can)."""
    text = " ".join(text.split())
    if name in _DATES:
        return iso_date(text) or "", ""
    if name == "url" and text:
        return _address(text)
    return text, ""


def _address(text: str) -> tuple[str, str]:
    """An address of the web. People leave out the "https://", which browsers hide."""
    if "://" not in text and "." in text.partition("/")[0] and ":" not in text.partition("/")[0]:
        text = f"https://{text}"
    url = QUrl(text, QUrl.ParsingMode.StrictMode)
    if url.isValid() and url.scheme() in _WEB and url.host():
        return text, ""
    return text, translate("Imprint", "That is no address of the web; it should look like https://news.example/story.")
