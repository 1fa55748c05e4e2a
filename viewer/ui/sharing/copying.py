"""Copying more than plain words: with marks, and a match as text."""

from functools import partial

from PySide6.QtCore import QMimeData, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from viewer.theme import load_theme
from viewer.ui.actions import Actions
from viewer.ui.comparison_controller import ComparisonController
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.comparison_view.article_pane import ArticlePane
from viewer.ui.slices import Slices
from viewer.ui.translation import translate

_PAPER = "light"
"""What is pasted stands on white paper, whatever the window's colours."""


class Copying(QObject):
    """Puts pieces of the comparison on the clipboard."""

    remarked = Signal(str)
    """What was copied."""

    def __init__(
        self, actions: Actions, controller: ComparisonController, view: ComparisonView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._actions, self._controller, self._view = actions, controller, view
        self._marking = Slices(self)
        actions["copy_marked"].triggered.connect(self._copy_marked)
        actions["copy_match"].triggered.connect(self._copy_match)
        controller.changed.connect(self._allow)
        view.sentence_selected.connect(self._allow)
        self._allow()

    @Slot()
    def _allow(self) -> None:
        compared = self._controller.comparison is not None
        self._actions["copy_marked"].setEnabled(compared)
        self._actions["copy_match"].setEnabled(compared and self._view.selected() is not None)

    def _pane(self) -> ArticlePane:
        """Whose words are meant: those of the text with the keyboard, else of the selected sentence's."""
        focus = QApplication.focusWidget()
        if isinstance(focus, ArticlePane) and focus.chosen_span():
            return focus
        selected = self._view.selected()
        return self._view.pane(selected[0] if selected else "left")

    @Slot()
    def _copy_marked(self) -> None:
        from viewer.ui.sharing.excerpt import marked_html

        pane = self._pane()
        span, text = pane.chosen_span(), pane.column.content.text
        if span is None:
            self.remarked.emit(translate("Copying", "Select some words or a sentence first."))
            return
        work = marked_html(text, span, pane.marked.within(span), load_theme(_PAPER))
        self._marking.run(work, partial(self._take_marked, span.of(text)))

    def _take_marked(self, words: str, markup: str) -> None:
        data = QMimeData()
        data.setText(words)
        data.setHtml(markup)
        QGuiApplication.clipboard().setMimeData(data)
        self.remarked.emit(translate("Copying", "Copied with the marks that are shown."))

    @Slot()
    def _copy_match(self) -> None:
        comparison, selected = self._controller.comparison, self._view.selected()
        if comparison is not None and selected is not None:
            from viewer.ui.sharing.excerpt import match_text

            QGuiApplication.clipboard().setText(match_text(comparison, *selected))
            self.remarked.emit(translate("Copying", "Copied both wordings."))
