"""The whole comparison as a Word document: `to_docx`."""

from viewer.core.model import Comparison
from viewer.export.about import creator, day, foot, pair
from viewer.export.report import report
from viewer.export.word import word


def to_docx(comparison: Comparison) -> bytes:
    """The report as a Word document; the same comparison gives the same bytes."""
    title = f"Comparison: {pair(comparison)}"
    return word(
        report(comparison), title=title, foot=foot(comparison), creator=creator(comparison), day=day(comparison)
    )
