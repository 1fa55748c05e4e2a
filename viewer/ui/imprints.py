"""Where each article comes from and what was left out of it, on request: ties heads, menus and pages together."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QWidget

from viewer.core.model import SIDES, SideName
from viewer.theme import Theme
from viewer.ui.actions import Actions
from viewer.ui.comparison_controller import ComparisonController
from viewer.ui.reading_area import ReadingArea

if TYPE_CHECKING:  # made when it is asked for
    from viewer.ui.imprint_card import ImprintCard
    from viewer.ui.left_out_page import LeftOutPage


class Imprints(QObject):
    """Opens the card and the pages, and hands what the reader says to the controller."""

    def __init__(
        self, actions: Actions, controller: ComparisonController, reading: ReadingArea, window: QWidget
    ) -> None:
        super().__init__(window)
        self._actions = actions
        self._controller = controller
        self._reading = reading
        self._window = window
        self._pages: dict[SideName, LeftOutPage] = {}
        self._card: ImprintCard | None = None
        self._theme: Theme | None = None
        for side in SIDES:
            actions[f"imprint_{side}"].triggered.connect(partial(self._edit, side))
            actions[f"left_out_{side}"].triggered.connect(partial(self._list_left_out, side))
            head = reading.heads[side]
            head.imprint_asked.connect(actions[f"imprint_{side}"].trigger)
            head.left_out_asked.connect(actions[f"left_out_{side}"].trigger)
        controller.imprint_changed.connect(reading.show_imprint)
        controller.changed.connect(self._show_state)
        self._show_state()

    @property
    def editor(self) -> "ImprintCard":
        """The card, made when it is first asked for."""
        if self._card is None:
            from viewer.ui.imprint_card import ImprintCard

            self._card = ImprintCard(self._reading)
            self._card.changed.connect(self._take)
            self._card.closed.connect(self._read_on)
            if self._theme is not None:
                self._card.set_theme(self._theme)
        return self._card

    def _edit(self, side: SideName, _checked: bool = False) -> None:
        article = self._controller.articles[side]
        if article is None:
            return
        head, reading = self._reading.heads[side], self._reading
        corner = head.mapTo(reading, QPoint(8, head.height() - 4))
        room = min(head.width() - 16, reading.width() - 16)
        self.editor.edit(side, article, (corner.x(), corner.y()), max(room, 300))

    def _list_left_out(self, side: SideName, _checked: bool = False) -> None:
        if side not in self._pages:
            from viewer.ui.left_out_page import LeftOutPage

            self._pages[side] = LeftOutPage(side, self._window)
        page = self._pages[side]
        page.show_article(self._controller.articles[side])
        page.show()
        page.raise_()
        page.activateWindow()

    @Slot(str, str, str)
    def _take(self, side: SideName, name: str, said: str) -> None:
        self._controller.take_imprint(side, name, said or None)

    @Slot(str)
    def _read_on(self, side: SideName) -> None:
        self._reading.view.pane(side).setFocus()

    @Slot()
    def _show_state(self) -> None:
        """Follow what is open."""
        for side in SIDES:
            article = self._controller.articles[side]
            self._actions[f"imprint_{side}"].setEnabled(article is not None)
            self._actions[f"left_out_{side}"].setEnabled(article is not None and bool(article.left_out))
            if side in self._pages:
                self._pages[side].show_article(article)
            if self._card is not None and self._card.side == side:
                if article is None:
                    self._card.close_editor()
                else:
                    self._card.show_article(article)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self._theme = theme
        if self._card is not None:
            self._card.set_theme(theme)
