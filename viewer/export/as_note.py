"""The evidence note as Markdown: `to_note`."""

from viewer.core.model import Comparison
from viewer.export.as_markdown import markdown
from viewer.export.note import note


def to_note(comparison: Comparison) -> str:
    """The evidence note as Markdown; the same comparison gives the same characters."""
    return markdown(note(comparison))
