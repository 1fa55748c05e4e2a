"""Finding in both articles: ties the commands, the bar and the search together."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from viewer.core.model import SIDES, Article, SideName
from viewer.core.text_search import Query
from viewer.ui.actions import Actions
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.find.bar import FindBar
from viewer.ui.find.commands import FIND
from viewer.ui.find.finder import Finder
from viewer.ui.find.words import found_words

_LONGEST = 80
"""Characters of a selection that are looked for; more is hardly meant."""


class Finding(QObject):
    """Opens and closes the bar, and keeps what it says and what the view shows in step."""

    def __init__(self, actions: Actions, view: ComparisonView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._commands = [actions[name] for name in FIND]
        self.bar = FindBar(actions)
        self.finder = Finder(view, self)
        self.finder.changed.connect(self._say)
        self.bar.asked.connect(self._look_for)
        self.bar.field.stepped.connect(self._step)
        self.bar.field.left.connect(self.close)
        for name, slot in {
            "find": self.open,
            "find_next": self._go_next,
            "find_previous": self._go_previous,
            "find_close": self.close,
        }.items():
            actions[name].triggered.connect(slot)

    def set_available(self, available: bool) -> None:
        """Whether there is a text to look in."""
        for command in self._commands:
            command.setEnabled(available)
        if not available:
            self.close()

    @Slot()
    def open(self) -> None:
        """Let the reader type; what is selected in a text is looked for."""
        selected = next((words for side in SIDES if (words := self._view.pane(side).selected_text())), "")
        if not self.bar.isVisible():
            self._start_from_what_is_read()
        self.bar.open_with(selected if "\n" not in selected and len(selected) <= _LONGEST else "")
        if self.finder.query != self.bar.query or self.finder.current is None:
            self._look_for(self.bar.query)

    def _start_from_what_is_read(self) -> None:
        side: SideName = "right" if self._view.pane("right").hasFocus() else "left"
        pane = self._view.pane(side)
        self.finder.start_from(side, pane.column.offset_at(0, pane.page_y + pane.column.typography.em))

    @Slot(object)
    def _look_for(self, query: Query) -> None:
        self.finder.look_for(query)

    @Slot(int, str, object)
    def show_article(self, _job: int, side: SideName, article: Article | None) -> None:
        """Look in this article's text from now on."""
        self.finder.set_text(side, article.text if article else "")
        if self.bar.isVisible():
            self.finder.look_again()

    @Slot(int)
    def _step(self, way: int) -> None:
        if not self.bar.isVisible():
            self.open()
        elif self.bar.query.words:
            self.finder.step(way)

    @Slot()
    def _go_next(self) -> None:
        self._step(1)

    @Slot()
    def _go_previous(self) -> None:
        self._step(-1)

    @Slot()
    def close(self) -> bool:
        """Put the bar away and stay at the place, which is selected; False where it was not open."""
        if self.bar.isHidden():
            return False
        current = self.finder.current
        inside = self.bar.isAncestorOf(QApplication.focusWidget() or self._view)
        self.finder.forget()
        self.bar.hide()
        side = current[0] if current else "left"
        if current:
            self._view.pane(side).select_text(current[1])
        if inside:
            self._view.pane(side).setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    @Slot()
    def _say(self) -> None:
        self.bar.say(found_words(self.finder))
