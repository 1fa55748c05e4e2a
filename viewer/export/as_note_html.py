"""The evidence note as one self-contained HTML page: `to_note_html`. Its form is `resources/templates/note.html.j2`."""

from viewer.core.model import Comparison
from viewer.export.about import pair
from viewer.export.blocks import flat
from viewer.export.note import note
from viewer.export.page import render


def to_note_html(comparison: Comparison) -> str:
    """The evidence note as an HTML document; the same comparison gives the same characters."""
    blocks = [(type(block).__name__.lower(), block) for block in note(comparison)]
    return render("note", version=comparison.version, title=pair(comparison), blocks=blocks, flat=flat)
