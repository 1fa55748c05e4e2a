"""What the reader wants to see: ties the layers and presets of the View menu to one kept filter, and says it."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from viewer.core.filter import Filter
from viewer.core.marks import Layer
from viewer.ui.actions import Actions
from viewer.ui.filter_commands import PRESETS, SHOW_ALL
from viewer.ui.filter_words import preset_of
from viewer.ui.store import Store


class FilterChoices(QObject):
    """The one place where what is shown changes."""

    filter_changed = Signal(object)
    """What is shown, as a Filter."""
    not_kept = Signal(str)
    """Why the filter could not be written."""

    def __init__(self, actions: Actions, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._layers = {layer: actions[f"layer_{layer}"] for layer in Layer}
        self._presets = {name: actions[name] for name in PRESETS}
        self._all = actions[SHOW_ALL]
        for action in self._layers.values():
            action.triggered.connect(self._take_layers)
        for action in self._presets.values():
            action.triggered.connect(self._take_preset)
        self._all.triggered.connect(self.show_all)

    @property
    def filter(self) -> Filter:
        """What is shown now."""
        return self._store.preferences.filter

    def announce(self) -> None:
        """Say what is shown, to parts that have just been made."""
        self._check(self.filter)
        self.filter_changed.emit(self.filter)

    @Slot(object)
    def set_filter(self, shown: Filter) -> None:
        """Show this from now on, and keep it."""
        if not self._store.keep(preferences=replace(self._store.preferences, hidden=shown.hidden)):
            self.not_kept.emit(self._store.trouble)
        self.announce()

    @Slot()
    def show_all(self) -> None:
        """Show every mark again."""
        self.set_filter(Filter())

    @Slot()
    def _take_layers(self) -> None:
        shown = frozenset(layer for layer, action in self._layers.items() if action.isChecked())
        self.set_filter(replace(self.filter, layers=shown))

    @Slot(bool)
    def _take_preset(self, wanted: bool) -> None:
        """Show a preset; chosen a second time, it gives way to everything."""
        name = self.sender().objectName()
        self.set_filter(PRESETS[name] if wanted else Filter())

    def _check(self, shown: Filter) -> None:
        for layer, action in self._layers.items():
            action.setChecked(layer in shown.layers)
        chosen = preset_of(shown)
        for name, action in self._presets.items():
            action.setChecked(name == chosen)
        self._all.setEnabled(not shown.shows_all)
