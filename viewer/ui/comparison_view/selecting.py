"""Which sentence is selected, and what lights up and comes level with it: `Selecting`."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot

from viewer.core.model import SideName, Span
from viewer.ui.comparison_view.accessible import announce
from viewer.ui.comparison_view.article_pane import ArticlePane
from viewer.ui.comparison_view.matches import Matches, Place, across
from viewer.ui.comparison_view.pane_painter import Lights
from viewer.ui.comparison_view.passage import NOWHERE, Passage
from viewer.ui.comparison_view.ribbons import Ribbons
from viewer.ui.comparison_view.scroll_lock import ScrollLock


class Selecting(QObject):
    """The selected sentence of a view, its counterparts, and the words that are meant."""

    selected = Signal(str, int)
    """Side and number of the selected sentence; number -1 when nothing is selected any more."""
    turned = Signal(int, int)
    """Another of several counterparts stands beside: which, from 1, and of how many."""

    def __init__(self, panes: dict[SideName, ArticlePane], ribbons: Ribbons, lock: ScrollLock) -> None:
        super().__init__(ribbons)
        self._panes, self._ribbons, self._lock = panes, ribbons, lock
        self._matches = Matches()
        self._readable = False
        self._passage = NOWHERE
        self._turn, self._turned = 0, False
        self.place: Place | None = None
        """Side and number of the selected sentence."""

    def set_matches(self, matches: Matches, *, readable: bool) -> None:
        """Light up by these links; `readable`: there are sentences to select. What is selected stays so."""
        self._matches, self._readable = matches, readable
        self._turn = max(0, min(self._turn, len(self.counterparts(self.place)) - 1)) if self._turned else self._surest()
        self._refresh_lights()
        self._refresh_bands()

    def counterparts(self, place: Place | None) -> list[int]:
        """The numbers of the sentences of the other side that a sentence is linked with."""
        return [] if place is None else self._matches.counterparts(*place)

    def _surest(self) -> int:
        """Which counterpart to begin with: the one that the details begin with too."""
        return 0 if self.place is None else self._matches.surest(*self.place)

    def select(self, side: SideName, index: int | None, *, steady: bool = False, passage: Passage = NOWHERE) -> None:
        """Light up a sentence and its counterparts and bring them level; None selects nothing.

        `steady` leaves it where it is if any of it is in sight; `passage` says which words are meant.
        """
        selected = None if index is None or not self._readable else (side, index)
        self._passage = passage
        if selected == self.place:
            self._refresh_lights()
            self.bring_level(steady=steady)
            return
        self.place = selected
        self._turn, self._turned = self._surest(), False
        self._refresh_lights()
        self._refresh_bands()
        self.bring_level(steady=steady)
        if selected is not None:
            announce(self._panes[side], selected[1])
        self.selected.emit(side, -1 if selected is None else selected[1])

    @Slot()
    def jump(self) -> bool:
        """Go on reading at the counterpart of the selected sentence; False where it has none."""
        linked = self.counterparts(self.place)
        if self.place is None or not linked:
            return False
        other = across(self.place[0])
        self._panes[other].setFocus(Qt.FocusReason.OtherFocusReason)
        self.select(other, linked[min(self._turn, len(linked) - 1)])
        return True

    @Slot()
    def turn(self) -> bool:
        """Bring the next of several counterparts beside the selected sentence; False where it has no other."""
        linked = self.counterparts(self.place)
        if len(linked) < 2:
            return False
        self._turn, self._turned = (self._turn + 1) % len(linked), True
        self._passage = NOWHERE
        self._refresh_lights()
        self.bring_level(steady=True)
        self.turned.emit(self._turn + 1, len(linked))
        return True

    @Slot(str, int)
    def hover(self, side: SideName, sentence: int) -> None:
        """Light up the sentence under the pointer and its counterparts; -1: nothing."""
        hovered = (side, sentence) if sentence >= 0 else None
        for each, pane in self._panes.items():
            pane.set_lights(replace(pane.lights, hovered=self._matches.on(each, hovered)))
        self._ribbons.update()

    def bring_level(self, *, steady: bool) -> None:
        """Bring what is selected and its counterpart level; `steady` leaves it where it is if any of it is in sight."""
        if self.place is None:
            self._lock.hold()
            return
        side, sentence = self.place
        linked = self.counterparts(self.place)
        meant = self._passage.beside
        beside = linked[self._turn] if linked and meant is None else meant
        self._lock.bring_level(side, sentence, beside, steady=steady)
        meant_words = ((each, self._passage.words(each)) for each in (side, across(side)))
        self._lock.reach([(each, words) for each, words in meant_words if words is not None])

    def _refresh_lights(self) -> None:
        for side, pane in self._panes.items():
            words = self._passage.words(side) or self._turned_to(side)
            chosen = self.place is not None and self.place[0] == side
            pane.set_lights(Lights(self._matches.on(side, self.place), pane.lights.hovered, words, chosen))

    def _turned_to(self, side: SideName) -> Span | None:
        """The counterpart that was turned to, on that side."""
        if not self._turned or self.place is None or self.place[0] == side:
            return None
        return self._panes[side].column.content.sentences[self.counterparts(self.place)[self._turn]].span

    def _refresh_bands(self) -> None:
        self._ribbons.show_matches(self._matches, self.place)
        for side, pane in self._panes.items():
            pane.set_ribbon_ends(partial(self._matches.end, side, selected=self.place))
