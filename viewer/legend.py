"""What the marks are called and what they mean, for the window's and the page's legend. Imports no Qt."""

from typing import NamedTuple

from viewer.core.marked_text import QT_TRANSLATE_NOOP
from viewer.core.model import Share
from viewer.theme import MarkRole

CONTEXT = "Legend"
"""Under which name the translations of these texts are filed."""


class Entry(NamedTuple):
    """One mark."""

    role: MarkRole
    """How it looks."""
    name: str
    """What it is called."""
    meaning: str
    """What it tells the reader."""


class Portion(NamedTuple):
    """One of the shares that add up to an article's words."""

    role: MarkRole
    """How it looks in the bar."""
    name: str
    """What it is called."""
    field: str
    """Which field of `Share` counts its words."""

    def words(self, share: Share) -> int:
        """How many words it has."""
        count: int = getattr(share, self.field)
        return count


PAGE_EXTRAS = QT_TRANSLATE_NOOP("Legend", "page extras")
_QUOTED = QT_TRANSLATE_NOOP("Legend", "same words, in quotations")
_OWN = QT_TRANSLATE_NOOP("Legend", "same words, own prose")

LEGEND = (
    Entry(
        MarkRole.SHARED_QUOTED,
        _QUOTED,
        QT_TRANSLATE_NOOP("Legend", "A run of words that stands in both, inside quotation marks: both quote the same."),
    ),
    Entry(
        MarkRole.SHARED_OWN,
        _OWN,
        QT_TRANSLATE_NOOP("Legend", "A run of words that stands in both, in what the articles themselves say."),
    ),
    Entry(
        MarkRole.DIFFERS,
        QT_TRANSLATE_NOOP("Legend", "said differently: can't both be exact"),
        QT_TRANSLATE_NOOP("Legend", "Another number, other words inside a quotation, a denial against none."),
    ),
    Entry(
        MarkRole.NOTABLE,
        QT_TRANSLATE_NOOP("Legend", "said differently: another stance or precision"),
        QT_TRANSLATE_NOOP("Legend", "“Refuted” against “said”, “dozens” against “43”."),
    ),
    Entry(
        MarkRole.FAINT,
        QT_TRANSLATE_NOOP("Legend", "said differently: same meaning"),
        QT_TRANSLATE_NOOP("Legend", "“Stated” against “said”, other spelling, punctuation or form of a date."),
    ),
    Entry(
        MarkRole.ONLY,
        QT_TRANSLATE_NOOP("Legend", "only here"),
        QT_TRANSLATE_NOOP("Legend", "No counterpart was found in the whole other article."),
    ),
    Entry(
        MarkRole.FURNITURE,
        QT_TRANSLATE_NOOP("Legend", "page extra"),
        QT_TRANSLATE_NOOP("Legend", "Dateline, byline, credit, related link: shown, but neither compared nor counted."),
    ),
)

SHARES = (
    Portion(MarkRole.SHARED_QUOTED, _QUOTED, "shared_quoted"),
    Portion(MarkRole.SHARED_OWN, _OWN, "shared_own"),
    Portion(MarkRole.NOTABLE, QT_TRANSLATE_NOOP("Legend", "said differently"), "reworded"),
    Portion(MarkRole.ONLY, QT_TRANSLATE_NOOP("Legend", "only here"), "only_here"),
)
"""In the order of the bar."""
