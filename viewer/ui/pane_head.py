"""The head over one article: its title, its source, and its shares as a bar."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from viewer.core.model import SideName
from viewer.theme import Theme
from viewer.ui.eliding_label import ElidingLabel
from viewer.ui.head_words import HeadWords
from viewer.ui.share_bar import ShareBar
from viewer.ui.wording import side_words


class PaneHead(QFrame):
    """Shows what `HeadWords` says."""

    imprint_asked = Signal()
    """The reader wants to see or say where the article comes from."""
    left_out_asked = Signal()
    """The reader wants to see what was left out of the article."""

    def __init__(self, side: SideName, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._title = ElidingLabel(self)
        self._source = ElidingLabel(self)
        self._left_out, self._imprint = QPushButton(flat=True), QPushButton(flat=True)
        self._left_out.clicked.connect(self.left_out_asked)
        self._imprint.clicked.connect(self.imprint_asked)
        for button in (self._left_out, self._imprint):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.hide()
        self.buttons = (self._left_out, self._imprint)
        """What can have the keyboard, from left to right."""
        self._bar = ShareBar(self)
        keeping = self._bar.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)  # the texts should not jump when the bar appears
        self._bar.setSizePolicy(keeping)
        self._caption = ElidingLabel(self)
        font = QFont(self.font())
        font.setBold(True)
        self._title.setFont(font)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        second = QHBoxLayout()
        second.setSpacing(6)
        second.addWidget(self._source, 1)
        for button in (self._left_out, self._imprint):
            second.addWidget(button)
        column.setSpacing(3)
        column.addWidget(self._title)
        column.addLayout(second)
        column.addWidget(self._bar)
        column.addWidget(self._caption)
        column.insertSpacing(2, 2)

    @property
    def title(self) -> str:
        """The title that is shown."""
        return self._title.text()

    @property
    def source(self) -> str:
        """The source that is shown."""
        return self._source.text()

    @property
    def caption(self) -> str:
        """The shares that are shown, in words."""
        return self._caption.text()

    def show_words(self, words: HeadWords) -> None:
        """Show these words."""
        self._title.setText(words.title)
        self._source.setText(words.source)
        self._source.explain(words.origin)
        self._left_out.setText(words.left_out)
        self._left_out.setToolTip(self.tr("List what the file holds beside the article"))
        self._left_out.setVisible(bool(words.left_out))
        self._imprint.setText(words.imprint)
        self._imprint.setVisible(bool(words.imprint))
        self._imprint.setToolTip(self.tr("Fill in or correct title, outlet, author, address and dates"))
        self._caption.setText(words.caption, *words.shorter_captions)
        self._bar.show_parts(words.parts)
        self._bar.setVisible(bool(words.parts))
        self._bar.setToolTip(words.explanation)
        self._caption.explain(words.explanation)
        self.setAccessibleName(
            self.tr("{side} article: {title}").format(side=side_words(self._side), title=words.title)
        )
        self.setAccessibleDescription(words.explanation)
        self._bar.setAccessibleName(words.caption)
        self._bar.setAccessibleDescription(words.explanation)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        muted = QPalette(self.palette())
        muted.setColor(QPalette.ColorRole.WindowText, QColor(theme.muted))
        self._source.setPalette(muted)
        self._caption.setPalette(muted)
        for button in (self._left_out, self._imprint):
            button.setStyleSheet(
                f"QPushButton {{ color: {theme.accent}; background: transparent; border: 1px solid transparent;"
                " border-radius: 4px; padding: 0 4px; }"
                f"QPushButton:hover {{ text-decoration: underline; }}"
                f"QPushButton:focus {{ border-color: {theme.focus}; }}"
            )
        self._bar.set_theme(theme)
