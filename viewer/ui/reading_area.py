"""The middle of the window: the two articles under their heads, and the panels around them."""

from itertools import pairwise

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.core.filter import Filter
from viewer.core.model import SIDES, Article, Comparison, SideName
from viewer.core.sliced import Sliced
from viewer.theme import Theme
from viewer.ui.actions import Actions
from viewer.ui.asking import Asking
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.head_words import HeadWords, head_words, nameless
from viewer.ui.pane_head import PaneHead
from viewer.ui.panels.reader_panels import ReaderPanels
from viewer.ui.slices import Slices

_NOTHING = HeadWords("", "")


class ReadingArea(QWidget):
    """Shows what it is told; a side without an article asks for one."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._articles: dict[SideName, Article | None] = dict.fromkeys(SIDES)
        self._arriving: Comparison | None = None
        self._comparison: Comparison | None = None
        self._filter = Filter()
        self._saying = Slices(self)
        self._nameless = False
        self._make_widgets(actions)
        self.panels = ReaderPanels(self.view, actions)
        self._order_tabs()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panels)

    def _make_widgets(self, actions: Actions) -> None:
        self.view = ComparisonView(self)
        self.view.comparison_shown.connect(self._say_what_is_shown)
        self.heads: dict[SideName, PaneHead] = {side: PaneHead(side) for side in SIDES}
        for side, head in self.heads.items():
            self.view.set_head(side, head)
        self.asking = Asking(actions, self.view)

    def _order_tabs(self) -> None:
        """From the heads to the texts, as they are read."""
        buttons = [button for side in SIDES for button in self.heads[side].buttons]
        stations = [*buttons, *(self.view.pane(side) for side in SIDES)]
        for one, next_one in pairwise(stations):
            self.setTabOrder(one, next_one)

    def show_article(self, side: SideName, article: Article | None) -> None:
        """Show the article's text; what was compared before is shown no more."""
        self._articles[side] = article
        self.show_comparison(None)
        self.view.show_article(side, article)
        self.asking.ask(self._articles)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Show what was found in the articles that are shown: heads and details when the view is ready with it.

        What has been found so far may be shown before; what is selected and in sight then stays so.
        """
        before, self._arriving = self._arriving, comparison
        if comparison is not None and before is not None and _goes_on(before, comparison):
            self.view.show_reviewed(comparison)
        else:
            self.view.show_comparison(comparison)
        if comparison is None:
            self._say_what_is_shown()

    @Slot()
    def _say_what_is_shown(self) -> None:
        self._comparison = self._arriving
        self._saying.run(self._say(), _done)

    def _say(self) -> Sliced[None]:
        yield from self.panels.showing(self._comparison)
        yield
        yield from self._fill_heads()

    def _fill_heads(self) -> Sliced[None]:
        shown = None
        while shown is not self._filter:  # another may be set meanwhile
            shown = self._filter
            for side in SIDES:
                self._say_head(side)
                yield

    def _say_head(self, side: SideName) -> None:
        article = self._articles[side]
        words = _NOTHING if article is None else head_words(article, self._comparison, side, self._filter)
        self.heads[side].show_words(nameless(words, side) if self._nameless and article else words)

    @property
    def comparison(self) -> Comparison | None:
        """What is shown, or is on its way to be."""
        return self._arriving

    @property
    def is_busy(self) -> bool:
        """Whether something is still on its way to the page, to the heads or to the details."""
        return self.view.is_busy or self._saying.busy or self.panels.is_busy

    @Slot(bool)
    def hide_names(self, hidden: bool) -> None:
        """Whether the heads keep to themselves who published the articles."""
        self._nameless = hidden
        for side in SIDES:
            self._say_head(side)

    @Slot(object)
    def set_filter(self, shown: Filter) -> None:
        """Show only what the filter shows."""
        self._filter = shown
        if not self._saying.busy:
            self._saying.run(self._fill_heads(), _done)
        self.view.set_filter(shown)
        self.panels.set_filter(shown)

    @Slot(str, object)
    def show_imprint(self, side: SideName, article: Article) -> None:
        """Show what is now known of an article whose text is shown already."""
        self._articles[side] = article
        if self._arriving is not None:
            self._arriving = self._arriving.with_article(side, article)
        if self._comparison is not None:
            self._comparison = self._comparison.with_article(side, article)
        self._say_head(side)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.view.set_theme(theme)
        self.panels.set_theme(theme)
        self.asking.set_theme(theme)
        for side in SIDES:
            self.heads[side].set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        """Who comes here wants to read: the keyboard is the left text's, not that of the first button over it."""
        super().showEvent(event)
        if not self.asking.takes_keyboard():
            self.view.pane("left").setFocus(Qt.FocusReason.OtherFocusReason)

    def show_reviewed(self, comparison: Comparison) -> None:
        """Show the same comparison as the reader has corrected it since; what is selected and in sight stays so."""
        self._arriving = comparison
        self.view.show_reviewed(comparison)
        self.panels.show_review(comparison.review)


def _goes_on(before: Comparison, comparison: Comparison) -> bool:
    """Whether a comparison is what became of one that had not been made to its end."""
    return before.reached is not None and before.settings == comparison.settings


def _done(_nothing: None) -> None:
    """All has been said."""
