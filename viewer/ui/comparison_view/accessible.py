"""What a screen reader meets in an article pane: a list whose items are the sentences, each with its kind and matches.

Qt keeps plain pointers to interfaces, so every interface that was given away stays alive; one whose pane has gone says
that it is no longer valid.
"""

import shiboken6
from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget

from viewer.core.model import Span
from viewer.ui.comparison_view.article_pane import ArticlePane
from viewer.ui.translation import QT_TRANSLATE_NOOP, translate

_NAMES = {
    "left": QT_TRANSLATE_NOOP("Accessible", "Left article"),
    "right": QT_TRANSLATE_NOOP("Accessible", "Right article"),
}
_kept: list[QAccessibleInterface] = []


class SentenceList(QAccessibleWidget):
    """A pane as a list; before it was compared its items are paragraphs."""

    def __init__(self, pane: ArticlePane) -> None:
        super().__init__(pane, QAccessible.Role.List, translate("Accessible", _NAMES[pane.side]))
        self.pane = pane
        self._items: dict[int, SentenceItem] = {}

    def childCount(self) -> int:
        content = self.pane.column.content
        return len(content.sentences or content.blocks)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        if not 0 <= index < self.childCount():
            return None
        item = self._items.get(index)
        if item is None:
            item = self._items[index] = SentenceItem(self, index)
            _kept.append(item)
        return item

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.index if isinstance(child, SentenceItem) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        letter = self.pane.letter_at(self.pane.viewport().mapFromGlobal(QPoint(x, y)))
        sentence = None if letter is None else self.pane.column.content.sentence_at(letter)
        return None if sentence is None else self.child(sentence)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        chosen = self.pane.landmark
        return self.child(chosen) if chosen is not None and self.pane.hasFocus() else None


class SentenceItem(QAccessibleInterface):
    """One sentence: its text as name, its kind and matches as description."""

    def __init__(self, owner: SentenceList, index: int) -> None:
        super().__init__()
        self._owner = owner
        self.index = index
        """The number of the sentence."""

    def isValid(self) -> bool:
        return (
            shiboken6.isValid(self._owner)
            and shiboken6.isValid(self._owner.pane)
            and self.index < self._owner.childCount()
        )

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow:
        return self._owner.window()

    def parent(self) -> QAccessibleInterface:
        return self._owner

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def rect(self) -> QRect:
        pane = self._owner.pane
        span, frame = self._span(), pane.frame
        top = pane.column.flow(span.start) - frame.top
        bottom = pane.column.flow(span.end - 1) - frame.top
        corner = pane.viewport().mapToGlobal(QPoint(frame.left, round(top)))
        return QRect(corner.x(), corner.y(), pane.column.typography.width, max(1, round(bottom - top)))

    def text(self, which: QAccessible.Text) -> str:
        if not self.isValid():
            return ""
        if which == QAccessible.Text.Name:
            return " ".join(self._span().of(self._owner.pane.column.content.text).split())
        if which == QAccessible.Text.Description:
            pane = self._owner.pane
            return pane.describer.sentence(pane.side, self.index) if pane.describer else ""
        return ""

    def setText(self, _which: QAccessible.Text, _text: str) -> None:
        """A sentence can't be changed."""

    def state(self) -> QAccessible.State:
        state, pane = QAccessible.State(), self._owner.pane
        for name in ("selectable", "focusable", "readOnly", "multiLine"):
            setattr(state, name, True)
        chosen = self.index in pane.lights.selected
        for name, holds in (
            ("selected", chosen),
            ("focused", chosen and pane.hasFocus()),
            ("offscreen", not self.rect().intersects(self._owner.rect())),
            ("invalid", not self.isValid()),
        ):
            setattr(state, name, holds)
        return state

    def _span(self) -> Span:
        content = self._owner.pane.column.content
        return (content.sentences or content.blocks)[self.index].span


def make_accessible() -> None:
    """Let every article pane that is made from now on be read out sentence by sentence."""
    QAccessible.installFactory(_interface_for)


def announce(pane: ArticlePane, sentence: int) -> None:
    """Tell screen readers that a sentence has been chosen."""
    if not QAccessible.isActive():
        return
    spoken = QAccessible.queryAccessibleInterface(pane)
    item = spoken.child(sentence) if spoken is not None else None
    if item is not None:
        QAccessible.updateAccessibility(QAccessibleEvent(item, QAccessible.Event.Focus))


def _interface_for(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, ArticlePane):
        return None
    found = SentenceList(thing)
    _kept.append(found)
    return found
