"""The preferences: how things look and read, and what counts as the same words. Every choice is applied at once."""

from enum import StrEnum
from typing import Any, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from viewer.core.model import LONGEST_RUN, SHORTEST_RUN, Settings
from viewer.preferences import (
    LARGEST_FONT,
    LONGEST_LINE,
    SHORTEST_LINE,
    SMALLEST_FONT,
    Preferences,
    ThemeChoice,
)
from viewer.theme import MarkRole, PaletteChoice, Theme
from viewer.ui.comparison_view.reading_font import reading_font
from viewer.ui.legend_picture import legend_picture
from viewer.ui.translation import QT_TRANSLATE_NOOP, translate

Choice = TypeVar("Choice", bound=StrEnum)
THEMES = {
    ThemeChoice.SYSTEM: QT_TRANSLATE_NOOP("PreferencesPage", "Like the desktop"),
    ThemeChoice.LIGHT: QT_TRANSLATE_NOOP("PreferencesPage", "Light"),
    ThemeChoice.DARK: QT_TRANSLATE_NOOP("PreferencesPage", "Dark"),
}
PALETTES = {
    PaletteChoice.USUAL: QT_TRANSLATE_NOOP("PreferencesPage", "Usual: calm, for long reading"),
    PaletteChoice.SAFE: QT_TRANSLATE_NOOP("PreferencesPage", "Colour-blind safe"),
    PaletteChoice.CONTRAST: QT_TRANSLATE_NOOP("PreferencesPage", "High contrast"),
}
_SAMPLES = (MarkRole.SHARED_OWN, MarkRole.SHARED_QUOTED, MarkRole.DIFFERS, MarkRole.NOTABLE, MarkRole.ONLY)
_PATIENCE_MS = 400
"""How long a number must have stood still before all is compared anew."""


class PreferencesPage(QDialog):
    """Stays beside the articles until it is closed. Says what was chosen; shows what it is told."""

    chosen = Signal(object)
    """What the reader has chosen: a dict of fields of `Preferences`."""
    shown_asked = Signal()
    """The reader wants to choose which marks are shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self._theme: Theme | None = None
        self._late = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._late.timeout.connect(self._say_run)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self._add_looks(form)
        self._add_reading(form)
        self._add_comparing(form)
        self._lay_out(form)

    # Made

    def _add_looks(self, form: QFormLayout) -> None:
        self._title(form, self.tr("Colours"))
        self._themes = self._choices(THEMES)
        self._themes.activated.connect(self._say_theme)
        form.addRow(self.tr("&Theme:"), self._themes)
        self._palettes = self._choices(PALETTES)
        self._palettes.activated.connect(self._say_palette)
        form.addRow(self.tr("&Palette:"), self._palettes)
        self._samples = QWidget()
        row = QHBoxLayout(self._samples)
        row.setContentsMargins(0, 0, 0, 0)
        self._pictures = {role: QLabel() for role in _SAMPLES}
        for picture in self._pictures.values():
            row.addWidget(picture)
        row.addStretch()
        form.addRow("", self._samples)
        shown = QPushButton(self.tr("&Marks that are shown…"), autoDefault=False)
        shown.clicked.connect(self.shown_asked)
        form.addRow("", shown)

    def _add_reading(self, form: QFormLayout) -> None:
        self._title(form, self.tr("Reading"))
        self._fonts = QComboBox()
        self._fonts.addItem(self.tr("Usual ({font})").format(font=reading_font().family()), "")
        for family in QFontDatabase.families():
            if QFontDatabase.isSmoothlyScalable(family) and not QFontDatabase.isPrivateFamily(family):
                self._fonts.addItem(family, family)
        self._fonts.setMaximumWidth(320)
        self._fonts.activated.connect(self._say_font)
        form.addRow(self.tr("&Font:"), self._fonts)
        self._size = self._number(SMALLEST_FONT, LARGEST_FONT, self.tr(" points"))
        self._size.valueChanged.connect(self._say_size)
        form.addRow(self.tr("&Size:"), self._size)
        self._length = self._number(SHORTEST_LINE, LONGEST_LINE, self.tr(" characters at most"))
        self._length.valueChanged.connect(self._say_length)
        form.addRow(self.tr("&Lines:"), self._length)

    def _add_comparing(self, form: QFormLayout) -> None:
        self._title(form, self.tr("Comparing"))
        self._run = self._number(SHORTEST_RUN, LONGEST_RUN, self.tr(" words in a row"))
        self._run.valueChanged.connect(self._late.start)
        form.addRow(self.tr("Same &words from:"), self._run)
        note = QLabel(self.tr("Shorter runs stand in many texts by chance. The number is printed beside every share."))
        note.setWordWrap(True)
        form.addRow("", note)

    def _title(self, form: QFormLayout, text: str) -> None:
        title = QLabel(text)
        font = QFont(title.font())
        font.setBold(True)
        title.setFont(font)
        title.setContentsMargins(0, 10 if form.rowCount() else 0, 0, 2)
        form.addRow(title)

    def _choices(self, names: dict[Choice, str]) -> QComboBox:
        box = QComboBox()
        for choice, text in names.items():
            box.addItem(translate("PreferencesPage", text), choice)
        return box

    def _number(self, least: int, most: int, unit: str) -> QSpinBox:
        box = QSpinBox(minimum=least, maximum=most, suffix=unit)
        box.setKeyboardTracking(False)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return box

    def _lay_out(self, form: QFormLayout) -> None:
        inside = QWidget()
        inside.setLayout(form)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setMinimumWidth(inside.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        usual = buttons.addButton(self.tr("&Usual values"), QDialogButtonBox.ButtonRole.ResetRole)
        usual.clicked.connect(self._say_usual)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():  # Return ends the typing of a number; it should not press one of these
            assert isinstance(button, QPushButton)
            button.setAutoDefault(False)
        column = QVBoxLayout(self)
        column.addWidget(area, 1)
        column.addWidget(buttons)
        self.resize(500, 520)

    # Shown

    def show_preferences(self, kept: Preferences, settings: Settings) -> None:
        """Show these values, without saying that they were chosen."""
        self._themes.setCurrentIndex(self._themes.findData(kept.theme))
        self._palettes.setCurrentIndex(self._palettes.findData(kept.palette))
        self._fonts.setCurrentIndex(max(0, self._fonts.findData(kept.font_family)))
        for box, value in (
            (self._size, kept.font_size),
            (self._length, kept.line_length),
            (self._run, settings.shared_run),
        ):
            if not (box is self._run and self._late.isActive()):
                box.blockSignals(True)
                box.setValue(value)
                box.blockSignals(False)

    def set_theme(self, theme: Theme) -> None:
        """Draw the samples in the theme's colours."""
        for role, picture in self._pictures.items():
            picture.setPixmap(legend_picture(theme, role, self.devicePixelRatio()))

    # Said

    @Slot()
    def _say_theme(self) -> None:
        self.chosen.emit({"theme": ThemeChoice(self._themes.currentData())})

    @Slot()
    def _say_palette(self) -> None:
        self.chosen.emit({"palette": PaletteChoice(self._palettes.currentData())})

    @Slot()
    def _say_font(self) -> None:
        self.chosen.emit({"font_family": self._fonts.currentData()})

    @Slot(int)
    def _say_size(self, points: int) -> None:
        self.chosen.emit({"font_size": points})

    @Slot(int)
    def _say_length(self, characters: int) -> None:
        self.chosen.emit({"line_length": characters})

    @Slot()
    def _say_run(self) -> None:
        self.chosen.emit({"shared_run": self._run.value()})

    @Slot()
    def _say_usual(self) -> None:
        usual = Preferences()
        fields: dict[str, Any] = {
            name: getattr(usual, name)
            for name in ("theme", "palette", "font_family", "font_size", "line_length", "shared_run")
        }
        self.chosen.emit(fields)
