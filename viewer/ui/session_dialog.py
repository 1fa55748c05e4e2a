"""The dialog in which the reader chooses a session file, to open or to save."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from viewer.session.values import ENDING


class SessionDialog(QFileDialog):
    """Asks for a session's file; doesn't stop the window meanwhile."""

    native = True
    """Whether the desktop's own dialog is used. Tests can act on Qt's only."""

    chosen = Signal(object)
    """The file's Path."""

    def __init__(self, parent: QWidget, *, save: bool, suggested: Path) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setOption(QFileDialog.Option.DontUseNativeDialog, not self.native)
        self.setNameFilters([self.tr("Sessions (*{})").format(ENDING), self.tr("All files (*)")])
        self.setDefaultSuffix(ENDING)
        if save:
            self.setWindowTitle(self.tr("Save the session"))
            self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            self.setFileMode(QFileDialog.FileMode.AnyFile)
            self.selectFile(str(suggested))
        else:
            self.setWindowTitle(self.tr("Open a session"))
            self.setFileMode(QFileDialog.FileMode.ExistingFile)
            self.setDirectory(str(suggested.parent))
        self.filesSelected.connect(self._choose)

    @Slot("QStringList")
    def _choose(self, names: list[str]) -> None:
        self.chosen.emit(Path(names[0]))
