"""The reading view: two articles side by side, ribbons between them. Told what to show; says what was chosen."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from viewer.core.filter import Filter
from viewer.core.model import SIDES, Article, Comparison, SideName
from viewer.core.sliced import Sliced
from viewer.theme import Theme, load_theme
from viewer.ui.comparison_view.accessible import make_accessible
from viewer.ui.comparison_view.article_pane import ArticlePane
from viewer.ui.comparison_view.going import Going
from viewer.ui.comparison_view.matches import Place
from viewer.ui.comparison_view.overview import Overview
from viewer.ui.comparison_view.overview_guide import OverviewGuide
from viewer.ui.comparison_view.passage import Passage
from viewer.ui.comparison_view.reading_font import Letters, reading_font
from viewer.ui.comparison_view.ribbons import Ribbons
from viewer.ui.comparison_view.scroll_lock import ScrollLock
from viewer.ui.comparison_view.selecting import Selecting
from viewer.ui.comparison_view.showing import Shown, measured_paragraphs, prepare
from viewer.ui.comparison_view.stops import StopKind
from viewer.ui.comparison_view.text_scale import TextScale
from viewer.ui.comparison_view.texts import Texts
from viewer.ui.slices import Slices


class ComparisonView(QWidget):
    """Two panes with ribbons between them. Sides are named "left" and "right", sentences by their number."""

    sentence_selected = Signal(str, int)
    """Side and number of the sentence the reader selected; number -1 when nothing is selected any more."""
    scrolled = Signal()
    """What is visible in a pane has changed."""
    comparison_shown = Signal()
    """The comparison that was handed over last is shown with all its marks and ribbons."""
    font_size_changed = Signal(float)
    """The size of the letters, in points, after the reader has changed it with the wheel."""

    def __init__(self, parent: QWidget | None = None, *, theme: Theme | None = None) -> None:
        super().__init__(parent)
        self._shown = Shown()
        self._filter = Filter()
        self._wanted: Place | None = None
        self._preparing = Slices(self)
        self.going = Going(self)
        """Where next and previous lead."""
        theme = theme or load_theme("light")
        self._panes: dict[SideName, ArticlePane] = {
            side: ArticlePane(side, reading_font(), theme, self) for side in SIDES
        }
        self.letters = Letters(self._panes.values())
        self._ribbons = Ribbons(self._panes["left"], self._panes["right"], theme, self)
        self._lock = ScrollLock(self._panes["left"], self._panes["right"])
        self.selecting = Selecting(self._panes, self._ribbons, self._lock)
        """What is selected, and going to what it is linked with."""
        self.reveal = self._lock.reveal
        """Brings a stretch of one side's text into sight."""
        self._texts = Texts(self._panes)
        scale = TextScale(self._panes["left"].column, self._panes["right"].column)
        self._overview = Overview(scale, theme, self)
        self._guide = OverviewGuide(self._overview, self._panes, scale)
        self._lay_out()
        self._connect()
        make_accessible()

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.addWidget(self._panes["left"], 1, 0)
        self._grid.addWidget(self._ribbons, 1, 1)
        self._grid.addWidget(self._panes["right"], 1, 2)
        self._grid.addWidget(self._overview, 1, 3)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(2, 1)
        self._grid.setRowStretch(1, 1)
        self.setTabOrder(self._panes["left"], self._panes["right"])
        self.setTabOrder(self._panes["right"], self._overview)

    def _connect(self) -> None:
        for pane in self._panes.values():
            for signal in (pane.scrolled, pane.resettled):
                signal.connect(self._ribbons.update)
                signal.connect(self.scrolled)
            pane.zoom_asked.connect(self.zoom)
            pane.sentence_clicked.connect(self._choose)
            pane.sentence_stepped.connect(self._step)
            pane.sentence_hovered.connect(self.selecting.hover)
            pane.jump_asked.connect(self.selecting.jump)
        self.selecting.selected.connect(self.sentence_selected)
        self.going.came.connect(self.select_sentence)

    # What is shown

    def pane(self, side: SideName) -> ArticlePane:
        """The pane of that side."""
        return self._panes[side]

    def set_head(self, side: SideName, widget: QWidget) -> None:
        """Place a widget above a pane, as wide as it is, instead of the one there was."""
        column = 0 if side == "left" else 2
        before = self._grid.itemAtPosition(0, column)
        if before is not None and (old := before.widget()) is not None:
            self._grid.removeWidget(old)
            old.setParent(None)
        self._grid.addWidget(widget, 0, column)

    def show_article(self, side: SideName, article: Article | None) -> None:
        """Show a text at once, without marks; None empties the pane. What was compared before is forgotten."""
        self.show_comparison(None)
        self._texts.show(side, article.text if article else "")

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Put marks and ribbons over the texts; None takes them away and leaves the texts.

        Of long articles they come a little later, with `comparison_shown`; what was shown stays until then.
        """
        self.select_sentence("left", None)
        self._preparing.drop()
        self._wanted = None
        if comparison is None:
            self._take(Shown())
        else:
            self._preparing.run(self._show(comparison), self._announce)

    def _show(self, comparison: Comparison) -> Sliced[None]:
        shown = yield from prepare(comparison)
        measured = {}
        for side, pane in self._panes.items():
            measured[side] = yield from measured_paragraphs(comparison, side, pane.column)
        self._take(Shown())
        for side, pane in self._panes.items():
            self._texts.drop(side)
            pane.show_measured(measured[side])
            yield
        self._take(shown)

    def _take(self, shown: Shown) -> None:
        """Show these marks and ribbons over the texts."""
        self._shown = shown
        for side, pane in self._panes.items():
            marks = shown.marks.get(side)
            pane.set_marks(marks.of if marks else None)
            pane.describer = shown.describer
        self._overview.show_comparison(shown.comparison, shown.matches)
        self._lock.set_anchors(shown.anchors)
        self.going.look(self._shown.comparison, self._filter, self._shown.matches)
        self.selecting.set_matches(shown.matches, readable=shown.comparison is not None)

    @Slot(object)
    def _announce(self, _nothing: None) -> None:
        """Do what was asked for in the meantime."""
        self.comparison_shown.emit()
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.select_sentence(*wanted)

    @Slot(object)
    def set_filter(self, shown: Filter) -> None:
        """Draw only the marks that the filter shows, and stop only at them."""
        self._filter = shown
        for pane in self._panes.values():
            pane.set_filter(shown)
        self._overview.set_filter(shown)
        self.going.look(self._shown.comparison, self._filter, self._shown.matches)

    def set_theme(self, theme: Theme) -> None:
        """Draw in these colours."""
        for pane in self._panes.values():
            pane.set_theme(theme)
        self._ribbons.set_theme(theme)
        self._overview.set_theme(theme)

    def set_font_size(self, points: float) -> None:
        """Set the letters in this size, within what can be read; every pane keeps its place."""
        self.letters.set_size(points)

    def font_size(self) -> float:
        """The size of the letters, in points."""
        return self.letters.size

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
        if self._preparing.busy:
            self._wanted = None if index is None else (side, index)
        else:
            self.selecting.select(side, index)

    @property
    def is_busy(self) -> bool:
        """Whether a text or a comparison is still on its way to the page."""
        return self._preparing.busy or self._texts.are_busy

    @Slot(object)
    def show_passage(self, passage: Passage) -> None:
        """Select the passage's left sentence, or its right one, and frame the words it means; bring both level."""
        if passage.start is not None:
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

    @Slot(int)
    def zoom(self, step: int) -> None:
        """Make the letters larger (1) or smaller (-1), as the reader asked with the wheel."""
        self.set_font_size(self.font_size() + step)
        self.font_size_changed.emit(self.font_size())
