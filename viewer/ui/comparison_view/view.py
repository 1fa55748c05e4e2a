"""The reading view: two articles side by side, ribbons between them. Told what to show; says what was chosen."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from viewer.core.filter import Filter
from viewer.core.marks import Layer
from viewer.core.model import Article, Comparison, SideName
from viewer.core.sliced import Sliced
from viewer.theme import Theme, load_theme
from viewer.ui.comparison_view.accessible import make_accessible
from viewer.ui.comparison_view.arranging import Arranging
from viewer.ui.comparison_view.going import Going
from viewer.ui.comparison_view.keeping import Keeping
from viewer.ui.comparison_view.matches import Place
from viewer.ui.comparison_view.passage import NOWHERE, Passage
from viewer.ui.comparison_view.selecting import Selecting
from viewer.ui.comparison_view.showing import (
    Shown,
    anchors_of,
    corrected,
    found_otherwise,
    prepare,
    same_rows,
    same_sentences,
)
from viewer.ui.comparison_view.stops import StopKind
from viewer.ui.comparison_view.texts import Texts
from viewer.ui.comparison_view.two_panes import TwoPanes
from viewer.ui.letting_go import LettingGo
from viewer.ui.slices import Slices


class ComparisonView(TwoPanes):
    """Two panes with ribbons between them. Sides are named "left" and "right", sentences by their number."""

    sentence_selected = Signal(str, int)
    """Side and number of the sentence the reader selected; number -1 when nothing is selected any more."""
    comparison_shown = Signal()
    """The comparison that was handed over last is shown with all its marks and ribbons."""

    def __init__(self, parent: QWidget | None = None, *, theme: Theme | None = None) -> None:
        super().__init__(theme or load_theme("light"), parent)
        self._shown = Shown()
        self._filter = Filter()
        self._wanted = NOWHERE
        self._in_rows = False
        self._arriving: Comparison | None = None
        self._reviewing = False
        self.goes_on = False
        """Whether what is shown is what was shown before, corrected or with more of it found: the same sentences."""
        self._whole: Comparison | None = None
        """The comparison that all of the view shows; a correction is seen before that."""
        self._preparing, self._letting_go = Slices(self), LettingGo(self)
        self.going = Going(self)
        """Where next and previous lead."""
        self.selecting = Selecting(self._panes, self._ribbons, self._lock)
        """What is selected, and going to what it is linked with."""
        self.reveal = self._lock.reveal
        """Brings a stretch of one side's text into sight."""
        self._keeping = Keeping(self._panes)
        self._texts = Texts(self._panes)
        self._arranging = Arranging(self._panes, self._lock, self._guide)
        self._connect()
        make_accessible()

    def _connect(self) -> None:
        for pane in self._panes.values():
            pane.sentence_clicked.connect(self._choose)
            pane.sentence_stepped.connect(self._step)
            pane.sentence_hovered.connect(self.selecting.hover)
            pane.jump_asked.connect(self.selecting.jump)
        self.selecting.selected.connect(self.sentence_selected)
        self.going.came.connect(self.select_sentence)

    # What is shown

    def show_article(self, side: SideName, article: Article | None) -> None:
        """Show a text at once, without marks; None empties the pane. What was compared before is forgotten, but for
        where the reader is, if this is the same article read anew."""
        standing = self._keeping.standing(side, article)
        self.show_comparison(None)
        self._texts.show(side, article.text if article else "", standing)
        self._lock.hold()

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Put marks and ribbons over the texts; None takes them away and leaves the texts.

        Of long articles they come a little later, with `comparison_shown`; what was shown stays until then.
        """
        self._preparing.drop()
        self._keeping.remember(self._shown.comparison, self.selected())
        self.select_sentence("left", None)
        self._wanted, self._reviewing = NOWHERE, False
        self._arriving = comparison
        if comparison is None:
            self._arranging.put(None)
            self._take(Shown())
        else:
            self._preparing.run(self._show(comparison), self._announce)

    def show_reviewed(self, comparison: Comparison) -> None:
        """Show the same comparison as the reader has corrected it since, or with more of it found; what is selected and
        in sight stays so."""
        wanted, coming = self._wanted, self._arriving is not None and not self._reviewing
        if coming or self._shown.comparison is None:
            self.show_comparison(comparison)
            self._wanted = wanted
        else:
            self._arriving, self._reviewing = comparison, True
            shown = corrected(self._shown, comparison)
            if shown is not None:
                self._take_marks(shown)
            self._preparing.run(self._review(comparison, shown), self._announce, later=shown is not None)

    def _review(self, comparison: Comparison, shown: Shown | None, *, anew: bool = False) -> Sliced[None]:
        """Show what follows from a correction, `shown` being what is there already of its marks and matches. `anew`:
        another arrangement is wanted."""
        before = self._whole
        if shown is None:
            shown = yield from prepare(comparison)
        elif before is None or comparison.links is not before.links:
            anchors = yield from anchors_of(comparison)
            shown = replace(shown, anchors=anchors)
        stays = yield from same_sentences(before, comparison)
        if self._in_rows and stays:
            stays = yield from same_rows(before, comparison)
        if anew or not stays:
            arrangement = yield from self._arranging.prepare(comparison, in_rows=self._in_rows, folded=self._folded)
            yield
            self._arranging.put(arrangement)
        else:
            yield
        self._take(shown)

    def _show(self, comparison: Comparison) -> Sliced[None]:
        shown = yield from prepare(comparison)
        arrangement = yield from self._arranging.prepare(comparison, in_rows=self._in_rows, folded=self._folded)
        self._texts.drop()
        yield
        self.selecting.select("left", None)
        self._arranging.put(arrangement)  # with what is to be shown of it at one go: sentences may have other numbers
        self._take(shown)

    def set_rows(self, in_rows: bool) -> None:
        """Lay linked sentences level, or let the articles run; the reader keeps the place and the selection."""
        if in_rows == self._in_rows:
            return
        self._in_rows = in_rows
        self._arrange_anew()

    @property
    def in_rows(self) -> bool:
        """Whether linked sentences are to be level, in rows."""
        return self._in_rows

    @property
    def _folded(self) -> bool:
        """Whether page extras are folded away."""
        return Layer.FURNITURE not in self._filter.layers

    def _arrange_anew(self) -> None:
        if self._arriving is not None and self._reviewing:
            self._preparing.run(self._review(self._arriving, None, anew=True), self._announce)
        elif self._arriving is not None:
            self._preparing.run(self._show(self._arriving), self._announce)
        elif self._shown.comparison is not None:
            self._preparing.run(self._rearrange(self._shown.comparison), self._go_where_wanted)

    def _rearrange(self, comparison: Comparison) -> Sliced[None]:
        arrangement = yield from self._arranging.prepare(comparison, in_rows=self._in_rows, folded=self._folded)
        yield
        self._arranging.put(arrangement)
        self.selecting.bring_level(steady=True)

    def _take(self, shown: Shown) -> None:
        """Show these marks and ribbons over the texts, and have everything else follow them."""
        before, self._whole = self._whole, shown.comparison
        self._take_marks(shown)
        self._lock.set_anchors(shown.anchors)
        if before is None or shown.comparison is None or found_otherwise(before, shown.comparison):
            self.going.look(shown.comparison, self._filter, shown.matches, goes_on=self._reviewing)
            self._overview.show_comparison(shown.comparison, shown.matches)

    def _take_marks(self, shown: Shown) -> None:
        if shown.matches is not self._shown.matches:
            for links in self._shown.matches.by_sentence.values():
                self._letting_go.hold(list(links.values()))
        self._shown = shown
        for side, pane in self._panes.items():
            marks = shown.marks.get(side)
            pane.set_marks(marks.of if marks else None)
            pane.set_noted(shown.noted.on(side) if shown.noted else frozenset())
            pane.describer = shown.describer
        self.selecting.set_matches(shown.matches, readable=shown.comparison is not None)

    def _announce(self, _nothing: None) -> None:
        self._arriving, self.goes_on, self._reviewing = None, self._reviewing, False
        self.comparison_shown.emit()
        self._go_where_wanted()

    def _go_where_wanted(self, _nothing: None = None) -> None:
        """Select what was asked for in the meantime, or else what was selected before."""
        wanted, self._wanted = self._wanted, NOWHERE
        before = self._keeping.selection(self._shown.comparison)
        if wanted.start is None and before is not None and self.selected() is None:
            self.selecting.select(*before, steady=True)
        self.show_passage(wanted)

    @Slot(object)
    def set_filter(self, shown: Filter) -> None:
        """Draw only the marks that the filter shows, and stop only at them; hidden page extras are folded away."""
        was_folded, self._filter = self._folded, shown
        for pane in self._panes.values():
            pane.set_filter(shown)
        self.going.look(self._shown.comparison, shown, self._shown.matches)
        self._overview.set_filter(shown)
        if self._folded is not was_folded:
            self._arrange_anew()

    def set_scroll_lock(self, locked: bool) -> None:
        """Whether scrolling one pane scrolls the other, so that linked sentences stay level."""
        self._lock.set_locked(locked)
        self._guide.locked = locked

    # What is selected

    def selected(self) -> Place | None:
        """Side and number of the selected sentence."""
        return self.selecting.place

    def counterparts(self, side: SideName, sentence: int) -> list[int]:
        """The numbers of the sentences of the other side that a sentence is linked with."""
        return self.selecting.counterparts((side, sentence))

    def select_sentence(self, side: SideName, index: int | None) -> None:
        """Light up a sentence and its counterparts and bring them level; None selects nothing.

        While a comparison is on its way, that is done as soon as it is shown.
        """
        if self._is_coming:
            self._wanted = Passage(index, None) if side == "left" else Passage(None, index)
        else:
            self.selecting.select(side, index)

    @property
    def _is_coming(self) -> bool:
        """Whether a comparison is on its way that may have other sentences than the one that is shown."""
        return self._preparing.busy and not self._reviewing

    @property
    def comparison(self) -> Comparison | None:
        """What is shown with all its marks and ribbons."""
        return self._shown.comparison

    @property
    def is_drawn(self) -> bool:
        """Whether the overview shows all that is to be shown."""
        return self._overview.is_drawn

    @property
    def is_busy(self) -> bool:
        """Whether a text or a comparison is still on its way to the page, or the stops are still looked for."""
        return self._preparing.busy or self._texts.are_busy or self.going.is_looking

    @Slot(object)
    def show_passage(self, passage: Passage) -> None:
        """Select the passage's left sentence, or its right one, and frame the words it means; bring both level."""
        if self._is_coming:
            self._wanted = passage
        elif passage.start is not None:
            self.selecting.select(*passage.start, passage=passage)

    def go(self, step: int, kind: StopKind = StopKind.ANY) -> bool:
        """Select the next (1) or the previous (-1) stop; False where there is none in that direction.

        While the stops of a long comparison are still looked for, that is done as soon as they are found.
        """
        return self.going.go(self.selecting.place, step, kind)

    # What the reader does

    @Slot(str, int)
    def _choose(self, side: SideName, sentence: int) -> None:
        self.selecting.select(side, sentence if sentence >= 0 else None, steady=True)

    @Slot(str, int)
    def _step(self, side: SideName, sentence: int) -> None:
        self.selecting.select(side, sentence if sentence >= 0 else None)
