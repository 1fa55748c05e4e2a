"""What is being dragged, was dropped or is on the clipboard: `understand` tells articles from what can't be one.
No widgets."""

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMimeData, QUrl

from viewer.core.model import SideName
from viewer.core.read.source import CLIPBOARD, DROPPED, Copied, Origin
from viewer.ui.translation import translate

_ADDRESSES = (("chromium/x-source-url", "utf-8"), ("text/x-moz-url-priv", "utf-16-le"))
"""Under which names browsers note the address of the page that was copied from, and in which encoding."""
_PLAIN, _HTML = "text/plain", "text/html"
_LONGEST_ADDRESS = 2000  # characters; what is longer is no mere address


class Dropped(NamedTuple):
    """What another program offers."""

    articles: tuple[Origin, ...] = ()
    """One or two articles; none where it is something else."""
    refusal: str = ""
    """Why it can't be taken, and what to do; empty where it can."""

    def placed(self, side: SideName) -> dict[SideName, Origin]:
        """Which side gets which article: a single one the side it is over, the first of two the left."""
        if len(self.articles) == 1:
            return {side: self.articles[0]}
        return dict(zip(("left", "right"), self.articles, strict=True)) if self.articles else {}


def understand(data: QMimeData, source: str = DROPPED) -> Dropped | None:
    """What the data are; None where they are nothing that one could mean for an article.

    `source` says how they came, CLIPBOARD or DROPPED.
    """
    if data.hasUrls():
        return _understand_urls(data.urls())
    text = data.text() if data.hasFormat(_PLAIN) else ""
    markup = data.html() if data.hasFormat(_HTML) else ""
    if text.strip():
        return Dropped(refusal=_web_address()) if _is_web_address(text) else _copied(data, text, markup, source)
    if data.hasImage():  # word processors add a picture to text, and browsers markup to a picture
        return Dropped(refusal=_picture())
    if markup.strip():
        return _copied(data, "", markup, source)
    return None


def paste(data: QMimeData | None) -> Dropped:
    """What the clipboard holds."""
    found = None if data is None else understand(data, CLIPBOARD)
    if found is not None:
        return found
    if data is None or not data.formats() or data.hasFormat(_PLAIN):
        words = translate("Drops", "The clipboard is empty. Copy an article's text or its file, then paste it here.")
    else:
        words = translate("Drops", "The clipboard holds no text. Copy an article's text or its file, then paste it.")
    return Dropped(refusal=words)


def _copied(data: QMimeData, text: str, markup: str, source: str) -> Dropped:
    now = datetime.now().astimezone().isoformat(timespec="minutes")
    return Dropped((Copied(text, markup, _address(data), now, source),))


def _address(data: QMimeData) -> str | None:
    """The address of the page that the data were copied from, if the browser tells."""
    for name, encoding in _ADDRESSES:
        said = bytes(data.data(name).data()).decode(encoding, "replace").strip("\ufeff\0\r\n\t ")
        if _is_web_address(said):
            return said
    return None


def _is_web_address(text: str) -> bool:
    text = text.strip()
    if len(text) > _LONGEST_ADDRESS or len(text.split()) != 1:
        return False
    return QUrl(text).scheme() in {"http", "https"} or text.startswith("www.")


def _understand_urls(urls: list[QUrl]) -> Dropped:
    if not all(url.isLocalFile() for url in urls):
        return Dropped(refusal=_web_address())
    if len(urls) > 2:
        return Dropped(refusal=translate("Drops", "Two articles are compared at a time. Choose one or two files."))
    files = tuple(Path(url.toLocalFile()) for url in urls)
    folders = [file.name for file in files if file.is_dir()]
    if folders:
        said = translate("Drops", "“{name}” is a folder. Choose the article's file in it.")
        return Dropped(refusal=said.format(name=folders[0]))
    return Dropped(files)


def _picture() -> str:
    return translate("Drops", "A picture holds no text to compare. Copy the article's text, or open its file.")


def _web_address() -> str:
    return translate(
        "Drops",
        "Nothing is fetched from the web. Save the page in your browser and open the saved file, or copy its text.",
    )
