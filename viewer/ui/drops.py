"""What was dropped or is hovering: `understand` tells articles from what can't be one. No widgets."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMimeData, QUrl

from viewer.core.model import SideName
from viewer.ui.translation import translate


class Dropped(NamedTuple):
    """What is being dragged."""

    files: tuple[Path, ...] = ()
    """One or two files; none where it is something else."""
    refusal: str = ""
    """Why it can't be taken, and what to do; empty where it can."""

    def placed(self, side: SideName) -> dict[SideName, Path]:
        """Which side gets which file: a single one the side it is over, the first of two the left."""
        if len(self.files) == 1:
            return {side: self.files[0]}
        return dict(zip(("left", "right"), self.files, strict=True)) if self.files else {}


def understand(data: QMimeData) -> Dropped | None:
    """What the data are; None where they are nothing that one could mean for an article."""
    if data.hasUrls():
        return _understand_urls(data.urls())
    if data.hasImage():
        return Dropped(refusal=translate("Drops", "A picture holds no text to compare. Drop the article's file."))
    if data.hasText():
        if QUrl(data.text().strip()).scheme() in {"http", "https"}:
            return Dropped(refusal=_web_address())
        return Dropped(refusal=translate("Drops", "Save the text as a file first, then drop that file."))
    return None


def _understand_urls(urls: list[QUrl]) -> Dropped:
    if not all(url.isLocalFile() for url in urls):
        return Dropped(refusal=_web_address())
    if len(urls) > 2:
        return Dropped(refusal=translate("Drops", "Two articles are compared at a time. Drop one or two files."))
    files = tuple(Path(url.toLocalFile()) for url in urls)
    folders = [file.name for file in files if file.is_dir()]
    if folders:
        said = translate("Drops", "“{name}” is a folder. Drop the article's file instead.")
        return Dropped(refusal=said.format(name=folders[0]))
    return Dropped(files)


def _web_address() -> str:
    return translate(
        "Drops", "Nothing is fetched from the web. Save the page in your browser, then drop the saved file."
    )
