"""Write a comparison to a file or a stream: `write`. Which formats there are stands in `EXPORTS`."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path, PurePath
from typing import BinaryIO, cast

from viewer.atomic_file import write_atomically
from viewer.core.errors import OutputError, shown
from viewer.core.marked_text import QT_TRANSLATE_NOOP
from viewer.core.model import SIDES, Comparison

Draw = Callable[[str, Comparison], bytes]
"""Draws a comparison in the format of that name. It needs Qt, so whoever writes hands it in: `viewer.ui.drawing`."""


@dataclass(frozen=True, slots=True)
class Export:
    """A format that comparisons can be written in."""

    name: str
    """Its name on the command line. The module `as_<name>` has the function `to_<name>` that makes it ("_" for "-")."""
    endings: tuple[str, ...]
    """How its files' names end, the usual ending first."""
    label: str
    """What it is, for those who choose one."""
    drawn: bool = False
    """Whether it is drawn by what draws the window; then a `Draw` makes it, not a module."""

    def render(self, comparison: Comparison, draw: Draw | None = None) -> bytes:
        """The comparison in this format; the same comparison gives the same bytes.

        Raises ValueError where the format is drawn and `draw` is not given.
        """
        if self.drawn:
            if draw is None:
                raise ValueError(f"{self.name} is drawn: hand in what draws")
            return draw(self.name, comparison)
        # Imported when asked for: writing one format shouldn't cost the start-up time of all.
        name = self.name.replace("-", "_")
        function = getattr(import_module(f"viewer.export.as_{name}"), f"to_{name}")
        made = cast(Callable[[Comparison], str | bytes], function)(comparison)
        # A path whose bytes are no text holds half characters, which UTF-8 can't hold; JSON writes them the same way.
        return made if isinstance(made, bytes) else made.encode("utf-8", "backslashreplace")


# fmt: off
EXPORTS = (
    Export("json", (".json",), QT_TRANSLATE_NOOP("Exports", "JSON, for programs")),
    Export("html", (".html", ".htm"), QT_TRANSLATE_NOOP("Exports", "a page that any browser shows")),
    Export("pdf", (".pdf",),
           QT_TRANSLATE_NOOP("Exports", "a report on paper: the points, both articles row by row, the facts"),
           drawn=True),
    Export("docx", (".docx",), QT_TRANSLATE_NOOP("Exports", "the same report for Word, LibreOffice and the like")),
    Export("note", (".note.md",),
           QT_TRANSLATE_NOOP("Exports", "an evidence note: the points to check with both passages, as Markdown")),
    Export("note-html", (".note.html",),
           QT_TRANSLATE_NOOP("Exports", "an evidence note that any browser shows and prints")),
    Export("note-pdf", (".note.pdf",), QT_TRANSLATE_NOOP("Exports", "an evidence note on paper"), drawn=True),
    Export("note-docx", (".note.docx",),
           QT_TRANSLATE_NOOP("Exports", "an evidence note for Word, LibreOffice and the like")),
    Export("text", (".txt",), QT_TRANSLATE_NOOP("Exports", "plain text, for mails")),
    Export("markdown", (".md", ".markdown"), QT_TRANSLATE_NOOP("Exports", "Markdown, for notes")),
    Export("csv", (".csv",), QT_TRANSLATE_NOOP("Exports", "a table of the points to check, for spreadsheets")),
    Export("facts", (".facts.csv",),
           QT_TRANSLATE_NOOP("Exports", "a table of the names, numbers, dates, places and quotations of both")),
    Export("png", (".png",), QT_TRANSLATE_NOOP("Exports", "a picture of both articles side by side with all marks"),
           drawn=True),
)
# fmt: on
"""Every format, in the order it is offered."""


def export_named(name: str) -> Export | None:
    """The format of that name."""
    return next((each for each in EXPORTS if each.name == name), None)


def export_for(path: PurePath) -> Export | None:
    """The format that files with such an ending are written in, the longest ending first; None where there is none."""
    name = path.name.lower()
    fitting = [(len(end), each) for each in EXPORTS for end in each.endings if name.endswith(end) and name != end]
    return max(fitting, key=lambda pair: pair[0])[1] if fitting else None


def write(comparison: Comparison, export: Export, target: Path | BinaryIO, draw: Draw | None = None) -> None:
    """Write the comparison whole or, where the target is a file and anything goes wrong, not at all.

    `draw` makes the formats that are drawn. Raises OutputError: among other things where the target is one of the two
    articles.
    """
    if not isinstance(target, Path):
        _write_stream(export.render(comparison, draw), target)
        return
    _refuse_articles(comparison, target)
    data = export.render(comparison, draw)
    try:
        write_atomically(target, data)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise OutputError(f"{shown(target)} {_what_is_wrong(target, error)}") from error


def _write_stream(data: bytes, stream: BinaryIO) -> None:
    try:
        stream.write(data)
        stream.flush()
    except BrokenPipeError as error:
        raise OutputError("Whoever was to take the output stopped before its end. Let it read everything.") from error
    except OSError as error:
        raise OutputError(f"The output can't be written ({error.strerror}). Write it elsewhere.") from error


def _refuse_articles(comparison: Comparison, target: Path) -> None:
    for side in SIDES:
        try:
            same = Path(comparison.side(side).article.source).samefile(target)
        except (OSError, ValueError):  # not a path, or no such file: nothing to lose
            continue
        if same:
            raise OutputError(f"{shown(target)} is the {side} article. Write the comparison to another file.")


_ADVICE = {
    IsADirectoryError: ("is a folder", "Give the name of a file in it."),
    FileNotFoundError: ("can't be written because its folder does not exist", "Make the folder, or choose another."),
    NotADirectoryError: ("can't be written because its folder is a file", "Choose another folder."),
    PermissionError: ("may not be written by you", "Choose another folder or name."),
}


def _what_is_wrong(target: Path, error: OSError | ValueError) -> str:
    for kind, (wrong, advice) in _ADVICE.items():
        if isinstance(error, kind):
            return f"{wrong}. {advice}"
    reason = (isinstance(error, OSError) and error.strerror) or "its name is not valid"
    return f"can't be written ({reason}). Choose another folder or name."
