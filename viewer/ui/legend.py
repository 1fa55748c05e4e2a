"""The legend as the window has it: `Legend` makes its page when the reader first asks for it."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from viewer.core.filter import Filter
from viewer.theme import Theme
from viewer.ui.actions import Actions


class Legend(QObject):
    """Keeps what the page is to show, since most readers open the window without looking at it."""

    filter_asked = Signal(object)
    """What the reader wants to see, as a Filter."""
    _shown = Signal(object)
    _themed = Signal(object)

    def __init__(self, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._filter = Filter()
        self._theme: Theme | None = None
        self.page: QWidget | None = None
        """The page, once it has been asked for."""
        actions["legend"].triggered.connect(self._appear)

    @Slot()
    def _appear(self) -> None:
        if self.page is None:
            from viewer.ui.legend_page import LegendPage

            self.page = page = LegendPage(self._window)
            page.filter_asked.connect(self.filter_asked)
            self._shown.connect(page.show_filter)
            self._themed.connect(page.set_theme)
            self._tell()
        self.page.show()
        self.page.raise_()

    def _tell(self) -> None:
        self._shown.emit(self._filter)
        if self._theme is not None:
            self._themed.emit(self._theme)

    @Slot(object)
    def show_filter(self, shown: Filter) -> None:
        """Check what is shown."""
        self._filter = shown
        self._shown.emit(shown)

    def set_theme(self, theme: Theme) -> None:
        """Draw the marks and ribbons in the theme's colours."""
        self._theme = theme
        self._themed.emit(theme)
