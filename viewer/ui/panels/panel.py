"""One panel beside the articles, that can be moved, detached, put behind another and closed."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDockWidget, QVBoxLayout, QWidget

from viewer.ui.panels.panel_title import PanelTitle


class Panel(QDockWidget):
    """A dock around a widget. Which of several panels in one place is in front is Qt's to know and ours to ask."""

    shown_or_hidden = Signal()
    """It has been opened or closed, or has come in front of another or behind it."""

    def __init__(self, name: str, title: str, content: QWidget, tools: QWidget | None = None) -> None:
        super().__init__(title)
        self.setObjectName(name)  # by which Qt knows it when a state is restored
        self.content = content
        """What it holds."""
        self.title = PanelTitle(self, tools)
        """The line on top of it."""
        self.title.say(title)
        self.setTitleBarWidget(self.title)
        self.setWidget(_held(content))
        self._in_front = False
        self.visibilityChanged.connect(self._note)
        self.topLevelChanged.connect(self._come_back)

    @Slot(str, str)
    def entitle(self, words: str, short: str) -> None:
        """Say what it holds: in words above it, in short where it is one of several behind one another."""
        self.title.say(words)
        self.setWindowTitle(short)

    @property
    def is_in_front(self) -> bool:
        """Whether the reader sees it: it is open, and no other is in front of it."""
        return self._in_front and not self.isHidden()

    @Slot(bool)
    def _note(self, visible: bool) -> None:
        """Hide what is behind another panel: Qt doesn't, and the Tab key and screen readers would find it."""
        self._in_front = visible or self.isFloating()
        self.content.setVisible(self._in_front)
        self.title.setEnabled(self._in_front)
        self.shown_or_hidden.emit()

    @Slot(bool)
    def _come_back(self, detached: bool) -> None:
        """Qt puts a panel that is no longer detached behind those that are where it was."""
        if detached:
            self._note(True)  # of a panel that was behind another, Qt doesn't say that it can be seen now
        else:
            self.raise_()

    def call(self) -> None:
        """Open it, bring it in front, and give it the keyboard."""
        self.show()
        self.raise_()
        self.content.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.shown_or_hidden.emit()


def _held(content: QWidget) -> QWidget:
    """The content in a widget of its own: a dock whose widget is hidden itself couldn't be made higher."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(content)
    return holder
