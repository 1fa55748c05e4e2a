"""The dialogs in which the reader says where to write: `ExportDialog`, `PictureDialog`."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from viewer.export.write import EXPORTS, Export, export_for
from viewer.ui.translation import translate


class SaveDialog(QFileDialog):
    """Asks for a file to write; doesn't stop the window meanwhile."""

    native = True
    """Whether the desktop's own dialog is used. Tests can act on Qt's only."""

    def __init__(self, title: str, filters: list[str], start: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setOption(QFileDialog.Option.DontUseNativeDialog, not SaveDialog.native)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self.setWindowTitle(title)
        self.setNameFilters(filters)
        self.setDirectory(str(start.parent))
        self.selectFile(start.name)


class ExportDialog(SaveDialog):
    """Asks where and in which format to write a comparison: the file's ending says it, else the chosen filter."""

    chosen = Signal(object, object)
    """The Path to write to and the Export that says how."""

    def __init__(self, start: Path, parent: QWidget) -> None:
        self._by_filter = {_filter(each): each for each in EXPORTS}
        super().__init__(translate("Exporting", "Export the comparison"), list(self._by_filter), start, parent)
        usual = export_for(start) or EXPORTS[0]
        self.selectNameFilter(_filter(usual))
        self.setDefaultSuffix(usual.endings[0].removeprefix("."))
        self.filterSelected.connect(self._take_filter)
        self.fileSelected.connect(self._choose)

    @Slot(str)
    def _take_filter(self, name: str) -> None:
        """Let the name that stands there end as the format does."""
        export = self._by_filter[name]
        self.setDefaultSuffix(export.endings[0].removeprefix("."))
        files = self.selectedFiles()
        if files and not Path(files[0]).is_dir():
            self.selectFile(with_ending(Path(files[0]), export).name)

    @Slot(str)
    def _choose(self, name: str) -> None:
        path = Path(name)
        export = export_for(path)
        if export is None:
            export = self._by_filter[self.selectedNameFilter()]
            path = path.with_name(path.name + export.endings[0])
        self.chosen.emit(path, export)


class PictureDialog(SaveDialog):
    """Asks where to save a picture."""

    chosen = Signal(object)
    """The Path to write to."""

    def __init__(self, start: Path, parent: QWidget) -> None:
        kinds = [translate("Exporting", "Pictures (*.png)")]
        super().__init__(translate("Exporting", "Save as picture"), kinds, start, parent)
        self.setDefaultSuffix("png")
        self.fileSelected.connect(self._choose)

    @Slot(str)
    def _choose(self, name: str) -> None:
        self.chosen.emit(Path(name))


def with_ending(path: Path, export: Export) -> Path:
    """The path with the ending of the format instead of the one of another."""
    before = export_for(path)
    ends = [each for each in before.endings if path.name.lower().endswith(each)] if before else [path.suffix]
    stem = path.name[: len(path.name) - max(map(len, ends))]
    return path.with_name(stem + export.endings[0])


def _filter(export: Export) -> str:
    label = translate("Exports", export.label)
    return f"{label[:1].upper()}{label[1:]} ({' '.join('*' + each for each in export.endings)})"
