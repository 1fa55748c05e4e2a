"""Whether an article is another version of one that the reader has spoken of: `is_version`."""

from viewer.core.anchors import plain
from viewer.core.model import Anchor, Article, NoteAnchor, Review, SideName
from viewer.core.read.source import CLIPBOARD, DROPPED


def is_version(before: Article, article: Article, review: Review, side: SideName) -> bool:
    """Whether an article is that of before in another version: it has its source, or most sentences spoken of."""
    if article.source == before.source and article.source not in {CLIPBOARD, DROPPED}:
        return True
    texts = {anchor.text for anchor in _anchors(review) if anchor.side == side}
    whole = plain(article.text)
    return bool(texts) and 2 * sum(text in whole for text in texts) > len(texts)


def _anchors(review: Review) -> list[Anchor]:
    abouts: list[NoteAnchor | None] = [each.match for each in review.links]
    abouts += [each.sentence for each in review.kinds]
    abouts += [each.point for each in review.states]
    abouts += [each.about for each in review.notes]
    found: list[Anchor] = []
    for about in abouts:
        ends = [about] if isinstance(about, Anchor) else [about.left, about.right] if about is not None else []
        found += [anchor for anchor in ends if isinstance(anchor, Anchor)]
    return found
