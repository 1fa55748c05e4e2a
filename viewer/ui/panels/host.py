"""What the panels stand around: `PanelHost`. It places them, remembers where, and ties them to their commands."""

from functools import partial

from PySide6.QtCore import QByteArray, QChildEvent, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QTabBar, QTabWidget, QWidget

from viewer.theme import Theme
from viewer.ui.panels.panel import Panel
from viewer.ui.panels.tab_dragging import TabDragging

_VERSION = 1
"""Of what `state` gives: a state of other panels than there are now isn't restored."""
_SHARE, _LEAST = 0.30, 190
"""How much of the height the panels get until the reader divides it otherwise, and at least how many pixels."""
_ARTICLES = 0.6
"""How much of the height the articles keep when the window gets lower."""
_WIDE = 1700
"""Pixels from which on the first panel stands beside the others instead of before them."""
_ANYWHERE = Qt.DockWidgetArea.AllDockWidgetAreas
_BELOW = Qt.DockWidgetArea.BottomDockWidgetArea


class PanelHost(QMainWindow):
    """A part of the window with the articles in its middle and panels around, at first below, one behind the other."""

    left_panel = Signal()
    """A panel that had the keyboard was closed."""

    def __init__(self, centre: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Widget)  # a window's layout, but no window
        self.setDocumentMode(True)
        self.setTabPosition(_ANYWHERE, QTabWidget.TabPosition.South)
        self.setDockOptions(
            QMainWindow.DockOption.AnimatedDocks
            | QMainWindow.DockOption.AllowNestedDocks
            | QMainWindow.DockOption.AllowTabbedDocks
        )
        self._centre = centre
        self.setCentralWidget(centre)
        self._panels: dict[str, Panel] = {}
        self._commands: dict[str, QAction] = {}
        self.tabs = TabDragging(self._called, self)
        """The tabs of panels behind one another."""
        self._divided = False
        self._by_key = False
        self._put_away: list[Panel] = []
        self._state_before = ""

    def __getitem__(self, name: str) -> Panel:
        return self._panels[name]

    def _called(self, title: str) -> Panel | None:
        return next((panel for panel in self._panels.values() if panel.windowTitle() == title), None)

    def childEvent(self, event: QChildEvent) -> None:
        """Qt makes a bar of tabs whenever panels are put behind one another."""
        super().childEvent(event)
        if event.polished() and isinstance(bar := event.child(), QTabBar):  # to ask for other children takes long
            self.tabs.watch(bar)

    @property
    def in_front(self) -> list[Panel]:
        """The panels that the reader sees."""
        return [panel for panel in self._panels.values() if panel.is_in_front]

    def add(self, panel: Panel, command: QAction) -> None:
        """Put a panel behind those there are, and let the command open, close and tell of it."""
        self._place(panel)
        name = panel.objectName()
        self._panels[name], self._commands[name] = panel, command
        command.setChecked(True)
        command.installEventFilter(self)
        command.triggered.connect(partial(self._call_or_close, name))
        panel.shown_or_hidden.connect(self._tell_commands)

    def _place(self, panel: Panel) -> None:
        first = next(iter(self._panels.values()), panel)
        self.addDockWidget(_BELOW, panel)
        if panel is not first:
            self.tabifyDockWidget(first, panel)
            first.raise_()

    @Slot()
    def arrange_usually(self) -> None:
        """Open every panel, one behind the other below the articles."""
        for panel in self._panels.values():
            panel.setFloating(False)
            self._place(panel)
            panel.show()
        self._divided = False
        self._divide()
        next(iter(self._panels.values())).raise_()
        self._tell_commands()

    def _call_or_close(self, name: str, _checked: bool = False) -> None:
        """A key leads into a panel, wherever it is, and closes it from within; the menu opens and closes it."""
        panel, by_key, self._by_key = self._panels[name], self._by_key, False
        focused = QApplication.focusWidget()
        has_keyboard = focused is not None and panel.isAncestorOf(focused)
        if not panel.is_in_front or (by_key and not has_keyboard):
            panel.call()
        else:
            panel.close()
            if has_keyboard:
                self.left_panel.emit()
        self._tell_commands()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that a command is given by its key."""
        if event.type() == QEvent.Type.Shortcut:
            self._by_key = True
        return super().eventFilter(watched, event)

    @Slot()
    def _tell_commands(self) -> None:
        for name, command in self._commands.items():
            command.setChecked(not self._panels[name].isHidden())

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        for panel in self._panels.values():
            panel.title.set_theme(theme)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        for panel in self._put_away:
            panel.show()
        self._put_away.clear()
        if not self._divided:
            QTimer.singleShot(0, self, self._divide)

    def _divide(self) -> None:
        """Share out the height, once it is known."""
        if not self._divided:
            self._divided = True
            if self.width() >= _WIDE:
                self._part()
            height = max(_LEAST, round(self.height() * _SHARE))
            self.resizeDocks(list(self._panels.values()), [height] * len(self._panels), Qt.Orientation.Vertical)

    def _part(self) -> None:
        """Put all panels but the first beside it: there is room to see two at once."""
        first, second, *others = self._panels.values()
        for panel in self._panels.values():  # one that is behind another can't be put beside it
            self.removeDockWidget(panel)
        self.addDockWidget(_BELOW, first)
        first.show()
        self.splitDockWidget(first, second, Qt.Orientation.Horizontal)
        second.show()
        for panel in others:
            self.tabifyDockWidget(second, panel)
            panel.show()
        second.raise_()
        self.resizeDocks([first, second], [self.width() // 2] * 2, Qt.Orientation.Horizontal)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a window that gets lower Qt takes all of it from the articles; the panels give their part."""
        super().resizeEvent(event)
        if self._divided and 0 < event.size().height() < event.oldSize().height():
            QTimer.singleShot(0, self, self._give_way)

    def _give_way(self) -> None:
        spared = round(self.height() * _ARTICLES)
        if self._centre.height() < spared:
            below = [each for each in self.in_front if not each.isFloating() and self.dockWidgetArea(each) is _BELOW]
            self.resizeDocks(below, [self.height() - spared] * len(below), Qt.Orientation.Vertical)

    def hideEvent(self, event: QHideEvent) -> None:
        """Detached panels are windows, which Qt leaves on the screen when the articles are closed."""
        super().hideEvent(event)
        if event.spontaneous() or self._put_away:
            return
        self._state_before = self._state()
        self._put_away = [each for each in self._panels.values() if each.isFloating() and each.isVisible()]
        for panel in self._put_away:
            panel.hide()

    # Kept

    def state(self) -> str:
        """Where the panels are and which are open, for `restore`."""
        return self._state_before if self._put_away else self._state()

    def _state(self) -> str:
        return bytes(self.saveState(_VERSION).toBase64().data()).decode("ascii")

    def restore(self, state: str) -> None:
        """Put the panels where they were; what can't be understood changes nothing."""
        if self.restoreState(QByteArray.fromBase64(state.encode("ascii", "replace")), _VERSION):
            self._divided = True
        self._tell_commands()
