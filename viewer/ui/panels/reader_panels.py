"""The panels there are, around the articles: `ReaderPanels`."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from viewer.core.filter import EVERYTHING, Filter
from viewer.core.findings import Finding, findings
from viewer.core.model import Comparison, Review, SideName
from viewer.core.sliced import Sliced
from viewer.preferences import USUAL_FONT
from viewer.theme import Theme
from viewer.ui.actions import Actions
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.details_panel import DetailsPanel
from viewer.ui.details_words import ChangeLine, details_words, overview_hint, overview_in_steps, unfinished_hint
from viewer.ui.note_editor import NoteChoice, NoteEditor
from viewer.ui.panels.facts_panel import FactsPanel
from viewer.ui.panels.host import PanelHost
from viewer.ui.panels.panel import Panel
from viewer.ui.panels.parts import Parts
from viewer.ui.panels.points_panel import PointsPanel
from viewer.ui.panels.table_panel import TablePanel
from viewer.ui.panels.table_state import understood
from viewer.ui.review_tools import ReviewTools, WithNote
from viewer.ui.slices import Slices

_LEAST_HEIGHT = 200
"""Pixels of the articles and their heads: what panels never take."""


class ReaderPanels(PanelHost):
    """Tells each panel what there is to show, and the view where the reader goes from it."""

    remarked = Signal(str)
    """What the reader should know about a step: that there is no further point; empty: nothing any more."""

    def __init__(self, view: ComparisonView, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(view, parent)
        view.setMinimumHeight(_LEAST_HEIGHT)
        self._view = view
        self._comparison: Comparison | None = None
        self._review = Review()
        self._shown = EVERYTHING
        self._overviewing = Slices(self)
        self._font = QFont()
        self._lettering = QTimer(self, singleShot=True, interval=0)
        self._lettering.timeout.connect(self._letter_details)
        self.details, self.points, self.facts = DetailsPanel(), PointsPanel(), FactsPanel()
        self.notes = NoteEditor()
        self._note_from: Panel | None = None
        self.notes.left.connect(self._leave_note)
        self.details.went_to.connect(self._go_to)
        self.details.zoom_asked.connect(view.zoom)
        self.details.legend_asked.connect(actions["legend"].trigger)
        details = WithNote(self.details, self.notes)
        self.add(Panel("details", self.tr("Details of the match"), details, ReviewTools(actions)), actions["details"])
        self._tables: dict[str, TablePanel] = {"points": self.points, "facts": self.facts}
        for name, table in self._tables.items():
            panel = Panel(name, table.title_words()[1], table, table.filters)
            table.titled.connect(panel.entitle)
            table.went_to.connect(view.show_passage)
            table.left.connect(self.read_on)
            self.add(panel, actions[name])
        self.left_panel.connect(self.read_on)
        self.tabs.clicked.connect(self._give_keyboard)
        self._parts = Parts(view, self, actions)
        actions["usual_panels"].triggered.connect(self.arrange_usually)
        self._steps = {actions["next_point"]: 1, actions["previous_point"]: -1}
        for action in self._steps:
            action.triggered.connect(self._step)
        view.sentence_selected.connect(self._show_sentence)

    def showing(self, comparison: Comparison | None) -> Sliced[None]:
        """Show what there is to say of this comparison, in slices; None: of none yet. What there is to say of all of it
        waits until all of it is there."""
        before, self._comparison = self._comparison, comparison
        whole = comparison if comparison is None or comparison.reached is None else None
        if not _found_the_same(before, comparison):
            self._show_overview()
            yield
            self._show_selected()
            yield
            self.points.show_comparison(whole)
            self.facts.show_comparison(whole)
        else:
            self._show_selected()
        for action in self._steps:
            action.setEnabled(whole is not None)
        self.show_review(comparison.review if comparison else Review())

    def _show_selected(self) -> None:
        self._show_sentence(*(self._view.selected() or ("left", -1)))

    @Slot(object)
    def _give_keyboard(self, panel: Panel) -> None:
        """Who brings a table in front wants to walk through it; the details are read beside the text."""
        if panel.content in self._tables.values():
            panel.content.setFocus(Qt.FocusReason.MouseFocusReason)

    @Slot()
    def _step(self) -> None:
        way = next(way for action, way in self._steps.items() if action is self.sender())
        there = self.points.step(way)
        nothing = self.tr("No further point to check.") if way > 0 else self.tr("No point to check further up.")
        self.remarked.emit("" if there else nothing)

    def _show_overview(self) -> None:
        if self._comparison is None or self._comparison.reached is not None:
            self._overviewing.drop()
            self.details.set_overview(None, unfinished_hint(self._comparison))
        else:
            self._overviewing.run(overview_in_steps(self._comparison, self._shown), self._take_overview)

    def _take_overview(self, lines: Sequence[ChangeLine]) -> None:
        if self._comparison is not None:
            self.details.set_overview(lines, overview_hint(self._comparison))

    @property
    def is_busy(self) -> bool:
        """Whether it is still looked for what stands out."""
        return self._overviewing.busy

    def show_review(self, review: Review) -> None:
        """Show what the reader says of the points."""
        if review is not self._review:
            self._review = review
            self.points.show_review(review)

    def points_of(self, comparison: Comparison, side: SideName, number: int) -> list[Finding]:
        """The points to check that concern a sentence."""
        found = findings(comparison) if self.points.is_busy else (row.value for row in self.points.rows)
        return [each for each in found if each.sentence(side) == number]

    def open_note(self, choices: Sequence[NoteChoice]) -> None:
        """Let the reader write a note on one of these, and come back to the panel that had the keyboard."""
        focused = QApplication.focusWidget()
        self._note_from = next((each for each in self.in_front if focused and each.isAncestorOf(focused)), None)
        self["details"].call()
        self.notes.edit(choices)

    @Slot()
    def _leave_note(self) -> None:
        back, self._note_from = self._note_from, None
        if back is None or back is self["details"]:
            self.read_on()
        else:
            back.call()

    @Slot(str, int)
    def _show_sentence(self, side: SideName, index: int) -> None:
        nothing = self._comparison is None or index < 0
        self.details.show_words(None if nothing else details_words(self._comparison, side, index))  # type: ignore[arg-type]

    @Slot(object)
    def set_filter(self, shown: Filter) -> None:
        """Show only what the filter shows."""
        self._shown = shown
        self._show_overview()
        self.points.set_filter(shown)

    @Slot(float)
    def set_font_size(self, points: float) -> None:
        """Let the letters of the panels grow and shrink with those of the articles, which have this size."""
        font = QFont(QApplication.font())
        font.setPointSizeF(font.pointSizeF() * points / USUAL_FONT)
        for table in (self.points, self.facts):
            table.setFont(font)
        self._font = font
        self._lettering.start()

    @Slot()
    def _letter_details(self) -> None:
        """Lay the details out anew once the articles are painted: both take half a frame."""
        self.details.setFont(self._font)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        for part in (self.details, self.points, self.facts):
            part.set_theme(theme)

    def tables(self) -> tuple[tuple[str, ...], ...]:
        """How the reader has left the tables, for `restore_tables`."""
        return tuple((name, *table.state().told()) for name, table in self._tables.items())

    def restore_tables(self, tables: Sequence[Sequence[object]]) -> None:
        """Let the tables be as they were left; what can't be understood changes nothing."""
        for name, *told in filter(None, tables):
            if isinstance(name, str) and name in self._tables:
                self._tables[name].restore(understood(told))

    @Slot(int)
    def _go_to(self, sentence: int) -> None:
        self._view.select_sentence("left", sentence)

    @Slot()
    def read_on(self) -> None:
        """Give the keyboard back to the article that is being read."""
        side, _ = self._view.selected() or ("left", -1)
        self._view.pane(side).setFocus(Qt.FocusReason.OtherFocusReason)


def _found_the_same(before: Comparison | None, comparison: Comparison | None) -> bool:
    """Whether two comparisons are one, of which nothing new has been found since.

    What a correction changes at once leaves the summary alone; what follows from it comes with a new one.
    """
    if before is None or comparison is None:
        return before is comparison
    return before.summary is comparison.summary
