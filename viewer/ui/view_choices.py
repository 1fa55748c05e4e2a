"""How the reader wants to see things: theme, type size, locked scrolling; applied, and kept."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from viewer.preferences import LARGEST_FONT, SMALLEST_FONT, USUAL_FONT, ThemeChoice
from viewer.theme import Theme
from viewer.ui.actions import Actions
from viewer.ui.appearance import chosen_theme
from viewer.ui.store import Store


class ViewChoices(QObject):
    """Ties the View menu to the kept preferences; says what has changed."""

    theme_changed = Signal(object)
    """The Theme to draw in."""
    font_size_changed = Signal(float)
    """The size of the articles' type, in points."""
    scroll_lock_changed = Signal(bool)
    """Whether the articles scroll together."""
    not_kept = Signal(str)
    """Why a preference could not be written."""

    def __init__(self, actions: Actions, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._themes = {choice: actions[f"theme_{choice}"] for choice in ThemeChoice}
        self._lock = actions["scroll_lock"]
        self._check_kept()
        for action in self._themes.values():
            action.triggered.connect(self._take_theme)
        self._lock.toggled.connect(self._take_lock)
        actions["zoom_in"].triggered.connect(self._zoom_in)
        actions["zoom_out"].triggered.connect(self._zoom_out)
        actions["zoom_reset"].triggered.connect(self._zoom_reset)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_desktop)

    def _check_kept(self) -> None:
        kept = self._store.preferences
        self._themes[kept.theme].setChecked(True)
        self._lock.setChecked(kept.scroll_lock)

    @property
    def theme(self) -> Theme:
        """The theme to draw in now."""
        return chosen_theme(self._store.preferences.theme)

    def announce(self) -> None:
        """Say everything once, to parts that have just been made."""
        kept = self._store.preferences
        self.theme_changed.emit(self.theme)
        self.font_size_changed.emit(float(kept.font_size))
        self.scroll_lock_changed.emit(kept.scroll_lock)

    def _keep(self, **values: Any) -> None:
        if not self._store.keep(preferences=replace(self._store.preferences, **values)):
            self.not_kept.emit(self._store.trouble)

    @Slot()
    def _take_theme(self) -> None:
        self._keep(theme=next(choice for choice, action in self._themes.items() if action.isChecked()))
        self.theme_changed.emit(self.theme)

    @Slot()
    def _follow_desktop(self) -> None:
        if self._store.preferences.theme is ThemeChoice.SYSTEM:
            self.theme_changed.emit(self.theme)

    @Slot(bool)
    def _take_lock(self, locked: bool) -> None:
        self._keep(scroll_lock=locked)
        self.scroll_lock_changed.emit(locked)

    @Slot(float)
    def take_font_size(self, points: float) -> None:
        """Keep a size that the reader has chosen elsewhere."""
        self._keep(font_size=max(SMALLEST_FONT, min(LARGEST_FONT, round(points))))

    def _set_font_size(self, points: int) -> None:
        self.take_font_size(points)
        self.font_size_changed.emit(float(self._store.preferences.font_size))

    @Slot()
    def _zoom_in(self) -> None:
        self._set_font_size(self._store.preferences.font_size + 1)

    @Slot()
    def _zoom_out(self) -> None:
        self._set_font_size(self._store.preferences.font_size - 1)

    @Slot()
    def _zoom_reset(self) -> None:
        self._set_font_size(USUAL_FONT)
