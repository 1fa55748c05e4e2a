"""The dialog in which the reader chooses article files."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from viewer.core.model import SideName
from viewer.core.read.formats import FORMATS


class ArticleDialog(QFileDialog):
    """Asks for the article of one side, or for two articles; doesn't stop the window meanwhile."""

    native = True
    """Whether the desktop's own dialog is used. Tests can act on Qt's only."""

    articles_chosen = Signal(object)
    """The files to open, as a dict by side."""
    refused = Signal(str)
    """Why the choice can't be taken."""

    def __init__(
        self, side: SideName | None, folder: Path | None, parent: QWidget, *, one_will_do: bool = False
    ) -> None:
        """`one_will_do`: one article is welcome too where two are asked for; the window asks for the other then."""
        super().__init__(parent)
        self._side, self._one_will_do = side, one_will_do
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setOption(QFileDialog.Option.DontUseNativeDialog, not self.native)
        self.setFileMode(QFileDialog.FileMode.ExistingFile if side else QFileDialog.FileMode.ExistingFiles)
        self.setWindowTitle(self._title())
        endings = " ".join(f"*{ending}" for each in FORMATS for ending in each.endings)
        self.setNameFilters([self.tr("Articles ({})").format(endings), self.tr("All files (*)")])
        if folder is not None:
            self.setDirectory(str(folder))
        self.filesSelected.connect(self._choose)

    def _title(self) -> str:
        if self._side is None:
            return self.tr("Choose two articles to compare")
        return self.tr("Choose the left article") if self._side == "left" else self.tr("Choose the right article")

    @Slot("QStringList")
    def _choose(self, names: list[str]) -> None:
        files = [Path(name) for name in names]
        if self._side is not None:
            self.articles_chosen.emit({self._side: files[0]})
        elif len(files) == 2:
            self.articles_chosen.emit({"left": files[0], "right": files[1]})
        elif len(files) == 1 and self._one_will_do:
            self.articles_chosen.emit({"left": files[0]})
        else:
            self.refused.emit(self.tr("Choose two files: hold Ctrl while clicking the second."))
