"""All ways to hand a comparison on: export, picture, print, copy."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from viewer.ui.actions import Actions
from viewer.ui.comparison_controller import ComparisonController
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.sharing.copying import Copying
from viewer.ui.sharing.exporting import Exporting
from viewer.ui.sharing.printing import Printing
from viewer.ui.store import Store


class Sharing(QObject):
    """Ties their commands to what is shown."""

    said = Signal(object)
    """How it went, as a Trouble."""
    remarked = Signal(str)
    """What is being done or was done, in a few words."""

    def __init__(
        self,
        actions: Actions,
        controller: ComparisonController,
        store: Store,
        view: ComparisonView,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.exporting = Exporting(actions, controller, store, view, window)
        self.printing = Printing(actions, controller, window)
        copying = Copying(actions, controller, view, self)
        self.exporting.said.connect(self.said)
        self.printing.said.connect(self.said)
        self.exporting.remarked.connect(self.remarked)
        copying.remarked.connect(self.remarked)

    def finish(self) -> None:
        """Write and print to its end what is being written and printed."""
        self.exporting.finish()
        self.printing.finish()
