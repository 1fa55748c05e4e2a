"""A report's blocks as a Word document: `word`. The parts of the file are templates in `resources/templates/docx/`.

Written by ourselves: the libraries for it know neither shading nor the shapes of underlines that tell our marks apart,
nor repeated heads of tables, and stamp the time on what they write. Nothing is in the file but these parts.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Sequence

from viewer.core.direction import reads_from_right
from viewer.export.blocks import Block, flat
from viewer.export.templates import template
from viewer.resources import resource
from viewer.theme import MarkRole, MarkStyle, Underline, load_theme

_MARGIN, _PAGE = 1000, 11906
"""Of a page of A4, in twentieths of a point."""
_WIDTH = _PAGE - 2 * _MARGIN
_UNDERLINES = {
    Underline.SOLID: "single",
    Underline.DASHED: "dash",
    Underline.DOTTED: "dotted",
    Underline.WAVY: "wave",
}
_PATTERNS = {Underline.DOTTED: "pct12", Underline.DASHED: "diagStripe"}
"""What tells the parts of a bar apart without colour; solid ones have none."""
_BAR_NAME = 700
"""Of a bar's name, in twentieths of a point."""
_NOT_IN_XML = re.compile("[\ud800-\udfff\ufffe\uffff]")
_FIXED = {
    "[Content_Types].xml": "content_types.xml",
    "_rels/.rels": "package.rels",
    "word/_rels/document.xml.rels": "document.rels",
    "word/numbering.xml": "numbering.xml",
    "word/settings.xml": "settings.xml",
}
"""The parts that are the same in every document."""
_FILLED = {
    "word/document.xml": "document.xml",
    "word/styles.xml": "styles.xml",
    "word/footer.xml": "footer.xml",
    "docProps/core.xml": "core.xml",
}
"""The parts that are filled in."""


def word(
    blocks: Iterable[Block], *, title: str, foot: str, creator: str, day: str | None, dense: bool = False
) -> bytes:
    """The report as a Word document on A4, with `foot` and its number on each page.

    `day`: when it was made, such as "2026-11-26"; `dense`: with small headings, for what shall take one page. The same
    blocks give the same bytes.
    """
    theme = load_theme("light")
    values = {
        "blocks": [(type(block).__name__.lower(), block) for block in blocks],
        "title": said(title),
        "foot": said(foot),
        "creator": creator,
        "created": f"{day}T00:00:00Z" if day else None,
        "dense": dense,
        "theme": theme,
        "looks": {role.value: _look(style, theme.text) for role, style in theme.marks.items()},
        "width": _WIDTH,
        "margin": _MARGIN,
        "widths_of": _widths,
        "bar_widths": _bar_widths,
        "said": said,
        "reads_from_right": reads_from_right,
    }
    parts = {name: resource("templates", "docx", file).read_text("utf-8") for name, file in _FIXED.items()}
    parts |= {name: template(f"docx/{file}").render(values).lstrip() for name, file in _FILLED.items()}
    return _zipped(parts)


def said(text: str) -> str:
    """The text in one line of characters that XML can hold."""
    return _NOT_IN_XML.sub("\ufffd", flat(text))


def _widths(parts: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(_WIDTH * part // sum(parts) for part in parts)


def _bar_widths(parts: Sequence[tuple[MarkRole, float]]) -> tuple[int, ...]:
    """How wide the cells of a bar are: its name's, then its parts'."""
    return (_BAR_NAME, *(max(1, round((_WIDTH - _BAR_NAME) * share)) for _, share in parts))


def _look(style: MarkStyle, text: str) -> dict[str, str | bool]:
    """How a mark is drawn in Word, colours without their "#"."""
    return {
        "fill": (style.background or "")[1:],
        "colour": "" if style.text == text else style.text[1:],
        "line": style.line[1:],
        "underline": _UNDERLINES.get(style.underline, ""),
        "pattern": _PATTERNS.get(style.underline, "clear"),
        "box": style.underline is Underline.ENDS,
    }


def _zipped(parts: dict[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as file:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name)  # dated 1980, as every file is that has no date
            entry.create_system = 3
            entry.compress_type = zipfile.ZIP_DEFLATED
            file.writestr(entry, content.encode())
    return buffer.getvalue()
