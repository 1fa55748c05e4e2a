"""The legend, which is the filter: each mark as it is drawn, what it means, and whether it is shown; the ribbons."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from viewer.core.filter import Filter, Shown
from viewer.core.labels import GRADE_MEANINGS, GRADES, MOVED
from viewer.core.model import SIDES, ChangeKind, Grade
from viewer.legend import LEGEND
from viewer.theme import MarkRole, Theme
from viewer.ui.filter_box import FilterBox, PresetBox
from viewer.ui.filter_words import ROLES, part_words
from viewer.ui.legend_picture import RibbonSample, legend_picture
from viewer.ui.sizes import open_at
from viewer.ui.wording import say, say_legend

_THINGS = {role: thing for thing, role in ROLES.items()}
_PARTS: dict[MarkRole, tuple[Shown, ...]] = {MarkRole.FAINT: tuple(ChangeKind), MarkRole.ONLY: SIDES}
"""What can be shown or hidden more finely, below the mark it belongs to."""


class LegendPage(QDialog):
    """Stays beside the articles until it is closed."""

    filter_asked = Signal(object)
    """What the reader wants to see, as a Filter."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Legend"))
        self._filter = Filter()
        self._pictures: list[tuple[QLabel, MarkRole | RibbonSample]] = []
        self._boxes: list[FilterBox] = []
        self._presets = PresetBox(self)
        self._presets.filter_asked.connect(self.filter_asked)
        self._grid = self._make_grid()
        self._lay_out()

    def _make_grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(2, 1)
        return grid

    def _lay_out(self) -> None:
        for entry in LEGEND:
            thing = _THINGS[entry.role]
            self._add(entry.role, say_legend(entry.name), say_legend(entry.meaning), thing)
            if entry.role in _PARTS:
                self._add_parts(_PARTS[entry.role])
        for sample, name, meaning in self._ribbon_words():
            self._add(sample, name, meaning)
        overview = QLabel(self._overview_words())
        overview.setWordWrap(True)
        self._grid.addWidget(overview, self._grid.rowCount(), 1, 1, 3)
        inside = QWidget()
        inside.setLayout(self._grid)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._presets)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        open_at(self, 760, 720)

    def _ribbon_words(self) -> list[tuple[RibbonSample, str, str]]:
        """What the ribbons are called and mean."""
        split = self.tr("several sentences say what one says on the other side; their ribbons share its end")
        return [
            *((RibbonSample(grade), say(GRADES[grade]), say(GRADE_MEANINGS[grade])) for grade in Grade),
            (RibbonSample.SPLIT, self.tr("Split or merged"), split),
            (RibbonSample.MOVED, self.tr("Moved match"), say(MOVED)),
            (RibbonSample.OWN, self.tr("Your match"), self.tr("you have linked the two")),
        ]

    def _overview_words(self) -> str:
        return self.tr(
            "The strip at the edge shows the whole comparison. Bars that touch its middle have a counterpart, the "
            "longer the more fully; bars at its outer edges stand on one side only; dots are page extras; ticks are "
            "differences worth a look."
        )

    def _add(self, look: MarkRole | RibbonSample, name: str, meaning: str, thing: Shown | None = None) -> None:
        row = self._grid.rowCount()
        picture, meant = QLabel(), QLabel(_as_sentence(meaning))
        meant.setWordWrap(True)
        called: QWidget = QLabel(_as_sentence(name))
        if thing is not None:
            box = self._make_box(thing, _as_sentence(name))
            called = box
            self._grid.addWidget(box.alone, row, 3, Qt.AlignmentFlag.AlignVCenter)
        bold = QFont(called.font())
        bold.setBold(True)
        called.setFont(bold)
        for at, label in enumerate((picture, called, meant)):
            self._grid.addWidget(label, row, at, Qt.AlignmentFlag.AlignVCenter)
        self._pictures.append((picture, look))

    def _add_parts(self, things: tuple[Shown, ...]) -> None:
        """Two columns of what the marks above can be parted into."""
        of = self.tr("Of what stands only here:") if things == SIDES else self.tr("Of all that is said differently:")
        self._grid.addWidget(QLabel(of), self._grid.rowCount(), 1, 1, 3)
        parts = QGridLayout()
        parts.setContentsMargins(0, 0, 0, 8)
        parts.setHorizontalSpacing(6)
        parts.setVerticalSpacing(2)
        parts.setColumnStretch(4, 1)
        half = (len(things) + 1) // 2
        for at, thing in enumerate(things):
            box = self._make_box(thing, _as_sentence(part_words(thing)))
            parts.addWidget(box, at % half, at // half * 2)
            parts.addWidget(box.alone, at % half, at // half * 2 + 1)
        self._grid.addLayout(parts, self._grid.rowCount(), 1, 1, 3)

    def _make_box(self, thing: Shown, name: str) -> FilterBox:
        box = FilterBox(thing, name, self)
        box.shown_changed.connect(self._change)
        box.alone_asked.connect(self._leave_alone)
        self._boxes.append(box)
        return box

    @Slot(object, bool)
    def _change(self, thing: Shown, shown: bool) -> None:
        self.filter_asked.emit(self._filter.with_shown(thing, shown))

    @Slot(object)
    def _leave_alone(self, thing: Shown) -> None:
        self.filter_asked.emit(Filter().alone(thing))

    @Slot(object)
    def show_filter(self, shown: Filter) -> None:
        """Check what is shown."""
        self._filter = shown
        self._presets.show_filter(shown)
        for box in self._boxes:
            box.setChecked(shown.has(box.thing))

    def set_theme(self, theme: Theme) -> None:
        """Draw the marks and ribbons in the theme's colours."""
        for label, look in self._pictures:
            label.setPixmap(legend_picture(theme, look, self.devicePixelRatio()))
        for box in self._boxes:
            box.alone.setStyleSheet(f"color: {theme.accent}; text-decoration: underline;")


def _as_sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
