"""Shows texts that were not compared yet, the beginning of a very long one before the rest: `Texts`."""

from collections.abc import Mapping
from functools import partial

from viewer.core.model import SideName
from viewer.ui.comparison_view.article_pane import ArticlePane
from viewer.ui.comparison_view.blocks import opening_blocks
from viewer.ui.comparison_view.keeping import Standing
from viewer.ui.comparison_view.measuring import Measured
from viewer.ui.comparison_view.showing import measured_text
from viewer.ui.slices import Slices


class Texts:
    """Puts plain texts into the two panes."""

    def __init__(self, panes: Mapping[SideName, ArticlePane]) -> None:
        self._panes = panes
        self._slices = {side: Slices(pane) for side, pane in panes.items()}

    def show(self, side: SideName, text: str, standing: Standing | None = None) -> None:
        """Show a text at once; the rest of a very long one follows when it has been measured. It then stands where it
        is to stand."""
        pane, slices = self._panes[side], self._slices[side]
        slices.drop()
        opening, is_whole = opening_blocks(text)
        pane.show_blocks(opening)
        if is_whole:
            _stand(pane, standing)
        else:
            slices.run(measured_text(text), partial(_show_whole, pane, standing))

    def drop(self) -> None:
        """Leave what is still to come: something else is about to be shown."""
        for slices in self._slices.values():
            slices.drop()

    @property
    def are_busy(self) -> bool:
        """Whether a part of a text is still to come."""
        return any(slices.busy for slices in self._slices.values())


def _show_whole(pane: ArticlePane, standing: Standing | None, measured: Measured) -> None:
    pane.show_measured(measured)
    _stand(pane, standing)


def _stand(pane: ArticlePane, standing: Standing | None) -> None:
    if standing is not None and len(pane.column):
        y = pane.y_with_offset(standing.offset, standing.height)
        pane.stand_at(max(0, min(y, pane.lowest_y)))  # without a word: the other page stands where it is to stand
