"""What mouse and keys do in an article pane."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractSlider, QApplication

from viewer.core.model import Span
from viewer.ui.comparison_view.text_selection import TextSelection

if TYPE_CHECKING:
    from viewer.ui.comparison_view.article_pane import ArticlePane

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_J: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_K: -1}
_SCROLLS = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
}
_ENDS = {Qt.Key.Key_Home, Qt.Key.Key_End}
_COPY, _SELECT_ALL = QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.SelectAll


class PaneInput:
    """The selection of text, and what the reader's hands do to it and to the selected sentence."""

    def __init__(self, pane: ArticlePane) -> None:
        self._pane = pane
        self.selection = TextSelection()
        self._pressed: QPoint | None = None
        self._dragging = False
        self._hovered = -1

    def forget(self) -> None:
        """Start anew with another text."""
        self.selection = TextSelection()
        self._pressed, self._dragging, self._hovered = None, False, -1

    # Keys

    def claims(self, event: QKeyEvent) -> bool:
        """Whether the pane wants the key though the window has a shortcut of that name."""
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        return (
            event.matches(_COPY)
            or event.matches(_SELECT_ALL)
            or (plain and event.key() in {*_STEPS, *_SCROLLS, *_ENDS})
        )

    def press_key(self, event: QKeyEvent) -> bool:
        """Do what the key says; False where it says nothing here."""
        key = event.key()
        if event.matches(_COPY):
            self.copy()
        elif event.matches(_SELECT_ALL):
            self.select_all()
        elif event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier):
            return False
        elif key in _STEPS:
            self._step(_STEPS[Qt.Key(key)])
        elif key in _SCROLLS:
            self._pane.end_glide()
            self._pane.verticalScrollBar().triggerAction(_SCROLLS[Qt.Key(key)])
        elif key in _ENDS:
            self._pane.scroll_to(0 if key == Qt.Key.Key_Home else self._pane.lowest_y)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._pane.jump_asked.emit()
        elif key == Qt.Key.Key_Escape and (self.selection or self._pane.lights.selected):
            self._clear()
        else:
            return False
        return True

    def _step(self, step: int) -> None:
        """Choose the next sentence, or the first visible one where none is chosen or the reader has scrolled away."""
        pane = self._pane
        if not pane.column.content.sentences:
            pane.verticalScrollBar().triggerAction(
                QAbstractSlider.SliderAction.SliderSingleStepAdd
                if step > 0
                else QAbstractSlider.SliderAction.SliderSingleStepSub
            )
            return
        chosen = [each for each in pane.lights.selected if pane.in_sight(each, wholly=False)]
        if chosen:
            to = pane.column.neighbour(max(chosen) if step > 0 else min(chosen), step)
        else:
            to = next((each for each in pane.visible_sentences() if pane.in_sight(each, wholly=True)), 0)
        pane.sentence_stepped.emit(pane.side, to)

    def _clear(self) -> None:
        if self.selection:
            self.selection = TextSelection()
            self._pane.viewport().update()
        else:
            self._pane.sentence_stepped.emit(self._pane.side, -1)

    # Mouse

    def press(self, event: QMouseEvent) -> None:
        """Begin a click or a selection; with Shift go on with the selection."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pane.end_glide()
        point = event.position().toPoint()
        offset = self._pane.offset_at(point)
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.selection.extend(offset)
            self._dragging = True
        else:
            self.selection.start(offset)
            self._dragging = False
        self._pressed = point
        self._pane.viewport().update()

    def move(self, event: QMouseEvent) -> None:
        """Select while the button is down, else light up what the pointer is on."""
        point = event.position().toPoint()
        if self._pressed is None:
            self._hover(point)
            return
        far = (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        self._dragging = self._dragging or far
        if self._dragging:
            self._scroll_towards(point)
            self.selection.extend(self._pane.offset_at(point))
            self._pane.viewport().update()

    def release(self, event: QMouseEvent) -> None:
        """End a selection, or choose the sentence that was clicked."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        pressed, self._pressed = self._pressed, None
        if self._dragging:
            self._dragging = False
            return
        letter = self._pane.letter_at(pressed)
        sentence = self._pane.pointed_at(pressed)
        if letter is not None:
            sentence = self._pane.column.content.sentence_at(letter)
        self._pane.sentence_clicked.emit(self._pane.side, -1 if sentence is None else sentence)

    def double_click(self, event: QMouseEvent) -> None:
        """Select a word."""
        if event.button() == Qt.MouseButton.LeftButton:
            offset = self._pane.offset_at(event.position().toPoint())
            self.selection.take_word(self._pane.column.content.text, offset)
            self._pane.viewport().update()

    def leave(self) -> None:
        """Light up nothing any more."""
        self._set_hovered(-1)

    def _hover(self, point: QPoint) -> None:
        letter = self._pane.letter_at(point)
        sentence = None if letter is None else self._pane.column.content.sentence_at(letter)
        self._set_hovered(-1 if sentence is None else sentence)

    def _set_hovered(self, sentence: int) -> None:
        if sentence != self._hovered:
            self._hovered = sentence
            self._pane.sentence_hovered.emit(self._pane.side, sentence)

    def _scroll_towards(self, point: QPoint) -> None:
        """Scroll while a selection is drawn over the edge."""
        bar = self._pane.verticalScrollBar()
        beyond = min(0, point.y()) + max(0, point.y() - self._pane.viewport().height())
        bar.setValue(bar.value() + beyond // 2)

    # Clipboard

    def copy(self) -> None:
        """Put the selected text on the clipboard, or else the selected sentence."""
        span = self.chosen_span()
        if span is not None:
            QGuiApplication.clipboard().setText(span.of(self._pane.column.content.text))

    def chosen_span(self) -> Span | None:
        """The stretch that is selected, or else the selected sentence; None where there is neither."""
        if self.selection:
            return self.selection.span
        chosen = sorted(self._pane.lights.selected)
        if not chosen:
            return None
        sentences = self._pane.column.content.sentences
        return Span(sentences[chosen[0]].span.start, sentences[chosen[-1]].span.end)

    def select_all(self) -> None:
        """Select the whole text."""
        self.selection.take(Span(0, len(self._pane.column.content.text)))
        self._pane.viewport().update()
