"""How the reader wants to see things and compare them: every preference but the filter; applied, and kept."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from viewer.core.model import Settings
from viewer.preferences import LARGEST_FONT, USUAL_FONT, Preferences, ThemeChoice
from viewer.theme import PaletteChoice, Theme
from viewer.ui.actions import Actions
from viewer.ui.appearance import chosen_theme
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.store import Store

if TYPE_CHECKING:  # made when it is asked for
    from viewer.ui.preferences_page import PreferencesPage

_PROJECTED = 1.5


class ViewChoices(QObject):
    """Ties the View menu and the page of preferences to what is kept; says what has changed."""

    theme_changed = Signal(object)
    """The Theme to draw in."""
    font_size_changed = Signal(float)
    """The size of the articles' type, in points."""
    font_family_changed = Signal(str)
    """The articles' typeface; empty: the usual one."""
    line_length_changed = Signal(int)
    """How many characters a line of an article may have."""
    scroll_lock_changed = Signal(bool)
    """Whether the articles scroll together."""
    settings_changed = Signal(object)
    """How to compare, as Settings."""
    rows_changed = Signal(bool)
    """Whether linked sentences are laid level, in rows."""
    not_kept = Signal(str)
    """Why a preference could not be written."""

    def __init__(self, actions: Actions, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self.settings = Settings(shared_run=store.preferences.shared_run)
        """How to compare: as is kept, unless the command line says otherwise."""
        self._window = parent
        self._legend = actions["legend"]
        self._page: PreferencesPage | None = None
        self._themes = {choice: actions[f"theme_{choice}"] for choice in ThemeChoice}
        self._palettes = {choice: actions[f"palette_{choice}"] for choice in PaletteChoice}
        self._projector = actions["projector"]
        self._lock = actions["scroll_lock"]
        self._rows = actions["rows"]
        self._show_kept()
        for action in (*self._themes.values(), *self._palettes.values()):
            action.triggered.connect(self._take_theme)
        self._lock.toggled.connect(self._take_lock)
        self._rows.toggled.connect(self._take_rows)
        self._projector.toggled.connect(self._announce_size)
        actions["zoom_in"].triggered.connect(self._zoom_in)
        actions["zoom_out"].triggered.connect(self._zoom_out)
        actions["zoom_reset"].triggered.connect(self._zoom_reset)
        actions["preferences"].triggered.connect(self._show_page)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_desktop)

    @property
    def _kept(self) -> Preferences:
        return self._store.preferences

    @property
    def theme(self) -> Theme:
        """The theme to draw in now."""
        return chosen_theme(self._kept.theme, self._kept.palette)

    def announce(self) -> None:
        """Say everything once, to parts that have just been made."""
        kept = self._kept
        self.theme_changed.emit(self.theme)
        self.font_family_changed.emit(kept.font_family)
        self._announce_size()
        self.line_length_changed.emit(kept.line_length)
        self.scroll_lock_changed.emit(kept.scroll_lock)
        self.settings_changed.emit(self.settings)
        self.rows_changed.emit(kept.rows)

    def attach(self, view: ComparisonView) -> None:
        """Let the view follow, and take the size that is chosen in it."""
        self.font_family_changed.connect(view.letters.set_family)
        self.font_size_changed.connect(view.set_font_size)
        self.line_length_changed.connect(view.letters.set_line_length)
        self.scroll_lock_changed.connect(view.set_scroll_lock)
        self.rows_changed.connect(view.set_rows)
        view.font_size_changed.connect(self.take_font_size)

    @Slot(object)
    def choose(self, chosen: dict[str, Any]) -> None:
        """Take these values, by the names of fields of `Preferences`: keep them, show them, say what has changed."""
        before = self._kept
        if not self._store.keep(preferences=replace(before, **chosen)):
            self.not_kept.emit(self._store.trouble)
        kept = self._kept
        if (before.theme, before.palette) != (kept.theme, kept.palette):
            self.theme_changed.emit(self.theme)
            if self._page is not None:
                self._page.set_theme(self.theme)
        for name in ("font_family", "line_length", "scroll_lock", "rows"):
            if getattr(before, name) != getattr(kept, name):
                getattr(self, f"{name}_changed").emit(getattr(kept, name))
        if before.font_size != kept.font_size:
            self._announce_size()
        if "shared_run" in chosen and kept.shared_run != self.settings.shared_run:
            self.settings = replace(self.settings, shared_run=kept.shared_run)
            self.settings_changed.emit(self.settings)
        self._show_kept()

    @property
    def _larger(self) -> float:
        """How much larger letters are than the reader has chosen: on a wall they are read from far away."""
        return _PROJECTED if self._projector.isChecked() else 1.0

    @Slot()
    def _announce_size(self) -> None:
        self.font_size_changed.emit(float(min(LARGEST_FONT, round(self._kept.font_size * self._larger))))

    def compare_with(self, settings: Settings) -> None:
        """Compare so for now, whatever is kept."""
        self.settings = settings
        self.settings_changed.emit(settings)

    def _show_kept(self) -> None:
        self._themes[self._kept.theme].setChecked(True)
        self._palettes[self._kept.palette].setChecked(True)
        self._lock.setChecked(self._kept.scroll_lock)
        self._rows.setChecked(self._kept.rows)
        if self._page is not None:
            self._page.show_preferences(self._kept, self.settings)

    @Slot()
    def _show_page(self) -> None:
        if self._page is None:
            from viewer.ui.preferences_page import PreferencesPage

            self._page = PreferencesPage(self._window)
            self._page.chosen.connect(self.choose)
            self._page.shown_asked.connect(self._legend.trigger)
            self._page.set_theme(self.theme)
        self._page.show_preferences(self._kept, self.settings)
        self._page.show()
        self._page.raise_()
        self._page.activateWindow()

    @Slot()
    def _take_theme(self) -> None:
        theme = next(choice for choice, action in self._themes.items() if action.isChecked())
        palette = next(choice for choice, action in self._palettes.items() if action.isChecked())
        self.choose({"theme": theme, "palette": palette})

    @Slot()
    def _follow_desktop(self) -> None:
        if self._kept.theme is ThemeChoice.SYSTEM:
            self.theme_changed.emit(self.theme)
            if self._page is not None:
                self._page.set_theme(self.theme)

    @Slot(bool)
    def _take_lock(self, locked: bool) -> None:
        self.choose({"scroll_lock": locked})

    @Slot(bool)
    def _take_rows(self, in_rows: bool) -> None:
        self.choose({"rows": in_rows})

    @Slot(float)
    def take_font_size(self, points: float) -> None:
        """Take a size that the reader has chosen elsewhere."""
        self.choose({"font_size": round(points / self._larger)})

    @Slot()
    def _zoom_in(self) -> None:
        self.choose({"font_size": self._kept.font_size + 1})

    @Slot()
    def _zoom_out(self) -> None:
        self.choose({"font_size": self._kept.font_size - 1})

    @Slot()
    def _zoom_reset(self) -> None:
        self.choose({"font_size": USUAL_FONT})
