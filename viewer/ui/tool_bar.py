"""The toolbar: what is used most, and the layers, whose buttons are the legend."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from viewer.core.marks import Layer
from viewer.theme import MarkRole, Theme
from viewer.ui.actions import Actions
from viewer.ui.command import SEPARATOR, STRETCH
from viewer.ui.commands import COMMANDS, TOOLS
from viewer.ui.icons import icon
from viewer.ui.swatch import swatch_icon

_LAYER_ROLES = {
    Layer.SHARED: MarkRole.SHARED_OWN,
    Layer.CHANGED: MarkRole.NOTABLE,
    Layer.ONLY: MarkRole.ONLY,
    Layer.FURNITURE: MarkRole.FURNITURE,
}
_NAMES = tuple(name for name in TOOLS if name in COMMANDS)
_FIND_WIDTH = 132
"""Pixels: wide enough to look like the field that it opens."""
_ROOMY = 1190
"""From this width on, every button has its words beside the picture; below, only the layers have."""


class ToolBar(QToolBar):
    """Buttons for the window's actions. The layers' pictures look as their marks look in the text."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tools")
        self.setWindowTitle(self.tr("Tools"))
        self.setMovable(False)
        self.setIconSize(QSize(20, 20))
        self._actions = actions
        for name in TOOLS:
            if name == SEPARATOR:
                self.addSeparator()
            elif name == STRETCH:
                self.addWidget(_stretch())
            else:
                self.addAction(actions[name])
        self._roomy = True
        self._style_buttons()

    def _style_buttons(self) -> None:
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        for name in _NAMES:
            button = self.widgetForAction(self._actions[name])
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(beside if self._roomy or COMMANDS[name].checkable else alone)
                if name == "find":
                    button.setObjectName("find-field")
                    button.setMinimumWidth(_FIND_WIDTH if self._roomy else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        roomy = event.size().width() >= _ROOMY
        if roomy != self._roomy:
            self._roomy = roomy
            self._style_buttons()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        for name in _NAMES:
            if COMMANDS[name].icon:
                self._actions[name].setIcon(icon(COMMANDS[name].icon, theme))
        for layer, role in _LAYER_ROLES.items():
            self._actions[f"layer_{layer}"].setIcon(swatch_icon(theme, role))
        self.setStyleSheet(
            f"QToolBar {{ background: {theme.window}; border: none; border-bottom: 1px solid {theme.border};"
            " spacing: 3px; padding: 3px 6px; }"
            f"QToolButton {{ padding: 3px 6px; border: 1px solid transparent; border-radius: 5px; }}"
            f"QToolButton:hover {{ background: {theme.raised}; border-color: {theme.border}; }}"
            f"QToolButton:checked {{ background: {theme.base}; border-color: {theme.muted}; }}"
            f"QToolButton#find-field {{ background: {theme.base}; border-color: {theme.border}; }}"
            f"QToolButton:focus, QToolButton#find-field:hover {{ border-color: {theme.focus}; }}"
        )


def _stretch() -> QWidget:
    space = QWidget()
    space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    return space
