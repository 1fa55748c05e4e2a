"""The way from part to part of the window for who uses no mouse: the articles, then every panel that can be seen."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget

from viewer.core.model import SIDES
from viewer.ui.actions import Actions
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.panels.host import PanelHost


class Parts(QObject):
    """Gives the keyboard to the next part, or to the one before; round and round."""

    def __init__(self, view: ComparisonView, panels: PanelHost, actions: Actions) -> None:
        super().__init__(panels)
        self._view, self._panels = view, panels
        actions["next_part"].triggered.connect(self._go_on)
        actions["previous_part"].triggered.connect(self._go_back)

    def _parts(self) -> list[QWidget]:
        texts = [self._view.pane(side) for side in SIDES]
        return [*texts, *(panel.content for panel in self._panels.in_front)]

    @Slot()
    def _go_on(self) -> None:
        self._go(1)

    @Slot()
    def _go_back(self) -> None:
        self._go(-1)

    def _go(self, step: int) -> None:
        parts, focus = self._parts(), QApplication.focusWidget()
        own = (at for at, part in enumerate(parts) if focus is not None and _holds(part, focus))
        before = next(own, -1 if step > 0 else 0)
        parts[(before + step) % len(parts)].setFocus(
            Qt.FocusReason.TabFocusReason if step > 0 else Qt.FocusReason.BacktabFocusReason
        )


def _holds(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)
