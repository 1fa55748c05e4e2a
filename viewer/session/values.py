"""What a session holds: `Session`."""

from dataclasses import dataclass, field

from viewer.core.model import Article, Review, Settings, SideName

ENDING = ".storydiff"
"""How the names of session files end."""
FORMAT = "storydiff session"
"""What the file says that it is."""
SCHEMA = 1
"""The number of the form; it rises when a reader of this form would misread what is written."""


@dataclass(frozen=True, slots=True)
class Session:
    """All that is needed to go on where the reader stopped."""

    left: Article | None = None
    """The left article, whole; None: none was open."""
    right: Article | None = None
    """The right article."""
    settings: Settings = field(default_factory=Settings)
    """What the comparison is made with."""
    review: Review = field(default_factory=Review)
    """What the reader has said."""
    saved_as: str = ""
    """Of a session that was kept by itself: the file it was last saved in by the reader; empty: none."""

    def article(self, side: SideName) -> Article | None:
        """The article of that side."""
        return self.left if side == "left" else self.right
