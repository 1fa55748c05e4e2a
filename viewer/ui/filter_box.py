"""The controls of the legend: a box that shows or hides one thing, and the choice among the presets."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from viewer.core.filter import Filter, Shown
from viewer.ui.check_box import CheckBox
from viewer.ui.commands import COMMANDS
from viewer.ui.filter_commands import PRESETS
from viewer.ui.filter_words import preset_of
from viewer.ui.translation import translate


class FilterBox(CheckBox):
    """Checked while the thing is shown; beside it stands `alone`, a button that hides everything else."""

    shown_changed = Signal(object, bool)
    """The thing, and whether the reader wants to see it."""
    alone_asked = Signal(object)
    """The thing that the reader wants to see alone."""

    def __init__(self, thing: Shown, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.thing = thing
        """What it shows or hides."""
        self.alone = QPushButton(self.tr("Only"), parent, flat=True)
        """Hides everything else."""
        self.alone.setToolTip(self.tr("Show nothing but this: {name}").format(name=name))
        self.alone.setAccessibleName(self.tr("Only: {name}").format(name=name))
        self.alone.setFixedWidth(self.alone.fontMetrics().horizontalAdvance(self.alone.text()) + 20)
        self.alone.setAutoDefault(False)
        self.clicked.connect(self._say)
        self.alone.clicked.connect(self._say_alone)

    @Slot(bool)
    def _say(self, wanted: bool) -> None:
        self.shown_changed.emit(self.thing, wanted)

    @Slot()
    def _say_alone(self) -> None:
        self.alone_asked.emit(self.thing)


class PresetBox(QWidget):
    """A list of what can be shown, beside a button that shows all."""

    filter_asked = Signal(object)
    """What the reader wants to see, as a Filter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filters: list[Filter] = [Filter(), *PRESETS.values()]
        self._list = QComboBox()
        self._list.addItem(self.tr("Everything"))
        for name in PRESETS:
            words = translate("Commands", COMMANDS[name].text).replace("&", "")
            self._list.addItem(self.tr("Only: {what}").format(what=words[:1].lower() + words[1:]))
        self._own = self.tr("My own choice")
        self._list.activated.connect(self._choose)
        self._all = QPushButton(self.tr("Show all"), autoDefault=False)
        self._all.clicked.connect(self._show_all)
        label = QLabel(self.tr("S&how:"))
        label.setBuddy(self._list)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 6)
        for widget in (label, self._list, self._all):
            row.addWidget(widget)
        row.setStretch(1, 1)

    @Slot(int)
    def _choose(self, number: int) -> None:
        if number < len(self._filters):
            self.filter_asked.emit(self._filters[number])

    @Slot()
    def _show_all(self) -> None:
        self.filter_asked.emit(Filter())

    def show_filter(self, shown: Filter) -> None:
        """Name what is shown."""
        mine = len(self._filters)
        if self._list.count() > mine:
            self._list.removeItem(mine)
        named = shown.shows_all or bool(preset_of(shown))
        if not named:
            self._list.addItem(self._own)
        self._list.setCurrentIndex(self._filters.index(shown) if named else mine)
        self._all.setEnabled(not shown.shows_all)
