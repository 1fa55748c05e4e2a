"""Imports what the reader may ask for next, piece by piece, once nothing else is to be done: `LookingAhead`.

It is not imported when the window opens, which must not wait for it; when it is asked for, it should be there, for to
import a library takes several frames.
"""

from collections.abc import Iterable
from importlib import import_module

from PySide6.QtCore import QObject, QTimer, Slot

from viewer.core.sliced import Sliced
from viewer.ui.comparison_controller import ComparisonController
from viewer.ui.slices import Slices, all_done

NEXT = (
    "viewer.ui.legend_page",
    "viewer.ui.sharing.excerpt",
    "viewer.ui.preferences_page",
    "viewer.ui.shortcuts_page",
    "viewer.ui.about_page",
    "viewer.ui.imprint_card",
    "viewer.ui.left_out_page",
    "viewer.ui.session_dialog",
    "viewer.ui.sharing.save_dialog",
    "viewer.ui.sharing.writing_apart",
    "PySide6.QtPrintSupport",
    "viewer.export.blocks",
    "viewer.export.note",
    "viewer.export.report",
    "viewer.ui.paper",
    "viewer.ui.view_picture",
    "viewer.ui.drawing",
    "viewer.ui.sharing.preview_pages",
    "viewer.ui.sharing.preview",
    "viewer.ui.sharing.print_job",
)
"""Modules, such first as others import."""
_IDLE = 1_500
"""Milliseconds after a comparison is there, and between two looks whether all else is done."""


class LookingAhead(QObject):
    """Begins when the first comparison is there."""

    def __init__(self, controller: ComparisonController, parent: QObject) -> None:
        super().__init__(parent)
        self._importing = Slices(self)
        self._later = QTimer(self, singleShot=True, interval=_IDLE)
        self._later.timeout.connect(self._begin)
        self._controller = controller
        controller.compared.connect(self._wait)

    @Slot()
    def _wait(self) -> None:
        self._controller.compared.disconnect(self._wait)
        self._later.start()

    @Slot()
    def _begin(self) -> None:
        if all_done():
            self._importing.run(importing(NEXT), _nothing, later=True)
        else:
            self._later.start()


def importing(modules: Iterable[str]) -> Sliced[None]:
    """Import modules one after the other."""
    for name in modules:
        import_module(name)
        yield


def _nothing(_done: None) -> None:
    """They are there."""
