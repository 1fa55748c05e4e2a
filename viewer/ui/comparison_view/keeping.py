"""Where the reader is, known by the words that stand there: found again when an article is read anew, as after its file
has changed or another encoding was chosen. `Keeping`."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from viewer.core.anchors import plain
from viewer.core.model import SIDES, Article, Comparison, SideName, Span
from viewer.core.read.source import CLIPBOARD, DROPPED
from viewer.ui.comparison_view.article_pane import ArticlePane
from viewer.ui.comparison_view.matches import Place

_TOLD_BY = 40
"""Characters by which a line is known; another version has hardly changed all of them that are in sight."""


class Standing(NamedTuple):
    """Where a page is to stand."""

    offset: int
    """A letter of its text."""
    height: int
    """How far below the upper edge its line is."""


class _Chosen(NamedTuple):
    """A sentence that was selected."""

    place: Place
    words: str
    of: int
    """How many sentences there were on its side."""
    sources: tuple[str, str]
    """Where the two articles came from."""


class Keeping:
    """Remembers what is about to be lost, and finds it in what comes instead."""

    def __init__(self, panes: Mapping[SideName, ArticlePane]) -> None:
        self._panes = panes
        self._sources: dict[SideName, str] = dict.fromkeys(SIDES, "")
        self._chosen: _Chosen | None = None

    def standing(self, side: SideName, article: Article | None) -> Standing | None:
        """Where the page of another article is to stand; None: at its top. Asked before that is shown."""
        before, self._sources[side] = self._sources[side], article.source if article else ""
        pane = self._panes[side]
        again = article is not None and before == article.source and before not in {"", CLIPBOARD, DROPPED}
        if article is None or not again or pane.page_y <= 0 or article.text == pane.column.content.text:
            return None
        return _standing(pane, article.text)

    def remember(self, comparison: Comparison | None, selected: Place | None) -> None:
        """Keep in mind which sentence of a comparison is selected, if one is."""
        if comparison is not None and selected is not None:
            own = comparison.side(selected[0])
            words = plain(own.sentences[selected[1]].span.of(own.text))
            self._chosen = _Chosen(selected, words, len(own.sentences), _sources(comparison))

    def selection(self, comparison: Comparison | None) -> Place | None:
        """The sentence that says the same in a new comparison of the same articles; None where none does. It is told
        once."""
        chosen, self._chosen = self._chosen, None
        if chosen is None or comparison is None or _sources(comparison) != chosen.sources:
            return None
        side, number = chosen.place
        own = comparison.side(side)
        same = [at for at, each in enumerate(own.sentences) if plain(each.span.of(own.text)) == chosen.words]
        if same:
            return side, min(same, key=lambda at: abs(at - number))
        in_its_place = own.article.source not in {CLIPBOARD, DROPPED} and len(own.sentences) == chosen.of
        return (side, number) if in_its_place else None  # the letters may be others now, but no sentence is


def _sources(comparison: Comparison) -> tuple[str, str]:
    return comparison.left.article.source, comparison.right.article.source


def _standing(pane: ArticlePane, text: str) -> Standing:
    """Where the words that are in sight stand in another text; where that has none of them, as far down in it."""
    before, y = pane.column.content.text, pane.page_y
    offsets = list(_in_sight(pane))
    for offset in offsets:
        found = _nearest(text, before[offset : offset + _TOLD_BY], offset)
        if found is not None:
            return Standing(found, pane.column.line_y(offset) - y)
    offset = offsets[0] if offsets else 0
    return Standing(min(len(text) - 1, round(offset / len(before) * len(text))), pane.column.line_y(offset) - y)


def _in_sight(pane: ArticlePane) -> Iterator[int]:
    """The selected sentence if it is in sight, then the first letters of what is, from above."""
    column, y = pane.column, pane.page_y
    if pane.landmark is not None and pane.in_sight(pane.landmark, wholly=False):
        yield column.content.sentences[pane.landmark].span.start
    first = column.line_at(y + column.typography.em)
    if first is not None:
        yield first
    for block in column.content.blocks[column.content.block_at(first or 0) :]:
        span: Span = block.span
        if column.line_y(span.start) > y + pane.viewport().height():
            return
        yield span.start


def _nearest(text: str, words: str, offset: int) -> int | None:
    """Where the words stand in a text, next to where they stood before."""
    if not words.strip():
        return None
    above, below = text.rfind(words, 0, offset + len(words)), text.find(words, offset)
    return min((at for at in (above, below) if at >= 0), key=lambda at: abs(at - offset), default=None)
