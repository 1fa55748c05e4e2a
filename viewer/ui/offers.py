"""Things to go on with, as the start page lists them: rows to click, and to delete where that makes sense."""

from collections.abc import Hashable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

_BESIDE = 14
"""Pixels between the edges of a row's button and its words."""
_NARROWEST = 120


class Offer(NamedTuple):
    """One thing to go on with."""

    key: Hashable
    """Tells it from the others; what is said when it is chosen."""
    words: str
    """What it is called."""
    tip: str
    """Where it is."""
    faded: bool = False
    """Whether it can't be found now."""


class OfferList(QWidget):
    """A heading and some rows; hidden while there is nothing to offer."""

    chosen = Signal(object)
    """The key of what the reader wants to go on with."""
    deleted = Signal(object)
    """The key of what the reader wants no more."""
    restored = Signal(object)
    """The key of what was deleted and is wanted after all."""

    def __init__(self, heading: str, *, most: int, deletable: bool = False) -> None:
        super().__init__()
        self._most, self._deletable = most, deletable
        self._offers: tuple[Offer, ...] = ()
        self._gone: set[Hashable] = set()
        title = QLabel(heading)
        bold = QFont(self.font())
        bold.setBold(True)
        title.setFont(bold)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(title)
        column.addLayout(self._rows)
        column.addStretch(1)
        self.hide()

    def offer(self, offers: Sequence[Offer]) -> None:
        """Offer these, the first ones if there are many. What was deleted here is not offered, whoever still knows of
        it; it can be taken back until others are offered."""
        wanted = self._still_wanted(offers)[: self._most]
        if wanted == self._still_wanted(self._offers):
            return  # rows that were deleted stay, and so does the keyboard
        self._offers = wanted
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for each in wanted:
            row = _Row(each, deletable=self._deletable)
            row.chosen.connect(self.chosen)
            row.wanted.connect(self._keep_or_delete)
            self._rows.addWidget(row)
        self.setVisible(bool(wanted))

    def _still_wanted(self, offers: Sequence[Offer]) -> tuple[Offer, ...]:
        return tuple(each for each in offers if each.key not in self._gone)

    @Slot(object, bool)
    def _keep_or_delete(self, key: Hashable, wanted: bool) -> None:
        if wanted:
            self._gone.discard(key)
            self.restored.emit(key)
        else:
            self._gone.add(key)
            self.deleted.emit(key)


class _Row(QWidget):
    """One offer; once it is deleted, it says so and can be taken back."""

    chosen = Signal(object)
    wanted = Signal(object, bool)

    def __init__(self, offer: Offer, *, deletable: bool) -> None:
        super().__init__()
        self._offer = offer
        self._main = _RowButton()
        self._main.setToolTip(offer.tip)
        self._main.setStyleSheet(_look(faded=offer.faded))
        self._main.clicked.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._main, 1)
        self._delete = QPushButton(self.tr("Delete"))
        self._delete.setFlat(True)
        self._delete.setCheckable(True)
        self._delete.toggled.connect(self._toggle)
        if deletable:
            row.addWidget(self._delete)
        self._toggle_words(gone=False)

    def _toggle_words(self, *, gone: bool) -> None:
        words = self._offer.words
        self._main.say(self.tr("Deleted: {name}").format(name=words) if gone else words)
        self._main.setEnabled(not gone)
        self._main.setStyleSheet(_look(faded=gone or self._offer.faded))
        self._delete.setText(self.tr("Undo") if gone else self.tr("Delete"))
        said = self.tr("Take back: {name}") if gone else self.tr("Delete: {name}")
        self._delete.setAccessibleName(said.format(name=words))

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._offer.key)

    @Slot(bool)
    def _toggle(self, gone: bool) -> None:
        self._toggle_words(gone=gone)
        self.wanted.emit(self._offer.key, not gone)


class _RowButton(QPushButton):
    """A button as wide as its row, whose words are cut in the middle where they don't fit."""

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        self.setFlat(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        """Have these words on it."""
        self._words = words
        self.setAccessibleName(words)
        self._cut()

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def _cut(self) -> None:
        room = max(self.width(), _NARROWEST) - _BESIDE
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideMiddle, room)
        self.setText(shown.replace("&", "&&"))


def _look(*, faded: bool) -> str:
    colour = " color: palette(placeholder-text);" if faded else ""
    return f"text-align: left; padding: 4px 6px;{colour}"
