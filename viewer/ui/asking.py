"""Asks for the article that is missing while the other is open: a drop zone over the whole of its side."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt

from viewer.core.model import SIDES, Article, SideName
from viewer.theme import Theme
from viewer.ui.actions import Actions
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.drop_zone import DropZone
from viewer.ui.translation import translate

_MARGIN = 18


class Asking(QObject):
    """The zones of a view, which cover what is empty and take the keyboard in its stead."""

    def __init__(self, actions: Actions, view: ComparisonView) -> None:
        super().__init__(view)
        self._view = view
        hint = translate(
            "ReadingArea", "Drop the other article here, as a file or as text, or click to choose its file"
        )
        self.zones: dict[SideName, DropZone] = {
            "left": DropZone(translate("ReadingArea", "Left article"), hint, actions["paste_left"], view),
            "right": DropZone(translate("ReadingArea", "Right article"), hint, actions["paste_right"], view),
        }
        for side, zone in self.zones.items():
            zone.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
            zone.setAutoFillBackground(True)  # nothing of the empty pane below is seen around it
            zone.clicked.connect(actions[f"open_{side}"].trigger)
            zone.hide()
        view.installEventFilter(self)

    def ask(self, articles: Mapping[SideName, Article | None]) -> None:
        """Ask for what is missing of these, if one of them is there."""
        missing = [side for side in SIDES if articles[side] is None]
        for side, zone in self.zones.items():
            asked = missing == [side]
            had_keyboard = zone.holds_keyboard
            self._view.set_readable(side, not asked)  # else the keyboard could be in what can't be seen
            if asked and zone.isHidden():
                zone.show()
                zone.setFocus(Qt.FocusReason.OtherFocusReason)
            elif not asked:
                zone.hide()
                if had_keyboard:
                    self._view.pane("left").setFocus(Qt.FocusReason.OtherFocusReason)
        self._place()

    def takes_keyboard(self) -> bool:
        """Give the keyboard to the zone that asks; whether one does."""
        asking = next((zone for zone in self.zones.values() if not zone.isHidden()), None)
        if asking is not None:
            asking.setFocus(Qt.FocusReason.OtherFocusReason)
        return asking is not None

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        for zone in self.zones.values():
            zone.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        middle, height = self._view.width() // 2, self._view.height()
        for side, zone in self.zones.items():
            zone.setGeometry(0 if side == "left" else middle, 0, self._view.width() - middle, height)
            zone.raise_()
