"""The head over one article: its title, its source, and its shares as a bar."""

from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from viewer.core.model import SideName
from viewer.theme import Theme
from viewer.ui.eliding_label import ElidingLabel
from viewer.ui.head_words import HeadWords
from viewer.ui.share_bar import ShareBar
from viewer.ui.wording import side_words


class PaneHead(QFrame):
    """Shows what `HeadWords` says."""

    def __init__(self, side: SideName, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._title = ElidingLabel(self)
        self._source = ElidingLabel(self)
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
        column.setSpacing(3)
        for widget in (self._title, self._source, self._bar, self._caption):
            column.addWidget(widget)
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
        self._caption.setText(words.caption, words.short_caption)
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
        self._bar.set_theme(theme)
