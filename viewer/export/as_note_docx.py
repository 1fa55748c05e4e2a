"""The evidence note as a Word document: `to_note_docx`."""

from viewer.core.model import Comparison
from viewer.export.about import creator, day, foot, pair
from viewer.export.note import TITLE, note
from viewer.export.word import word


def to_note_docx(comparison: Comparison) -> bytes:
    """The evidence note as a Word document; the same comparison gives the same bytes."""
    return word(
        note(comparison),
        title=f"{TITLE}: {pair(comparison)}",
        foot=foot(comparison),
        creator=creator(comparison),
        day=day(comparison),
        dense=True,
    )
