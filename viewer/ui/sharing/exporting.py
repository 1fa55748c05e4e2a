"""Writing the comparison from the window: every format and a picture. The writing is done beside the window."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, QThreadPool, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QWidget

from viewer.atomic_file import write_atomically
from viewer.core.errors import OutputError
from viewer.core.model import Comparison
from viewer.export.write import Export
from viewer.preferences import Folders
from viewer.ui.actions import Actions
from viewer.ui.comparison_controller import ComparisonController
from viewer.ui.sharing.commands import OPEN_FOLDER
from viewer.ui.store import Store
from viewer.ui.translation import translate
from viewer.ui.trouble import Trouble


class Exporting(QObject):
    """Asks where, writes, and says how it went."""

    said = Signal(object)
    """How it went, as a Trouble."""
    remarked = Signal(str)
    """What is being done."""
    _written = Signal(object)
    _failed = Signal(str)

    def __init__(
        self, actions: Actions, controller: ComparisonController, store: Store, shown: QWidget, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._actions, self._controller, self._store = actions, controller, store
        self._shown, self._window = shown, parent
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._busy = False
        actions["export"].triggered.connect(self._ask)
        actions["picture"].triggered.connect(self._ask_picture)
        actions[OPEN_FOLDER].triggered.connect(self._open_folder)
        controller.changed.connect(self._allow)
        self._written.connect(self._say_written)
        self._failed.connect(self._say_failed)
        self._allow()

    @Slot()
    def _allow(self) -> None:
        compared = self._controller.comparison is not None
        self._actions["export"].setEnabled(compared and not self._busy)
        self._actions["picture"].setEnabled(not self._controller.empty and self._controller.partial is None)

    def _start(self, ending: str) -> Path:
        """The file to offer: named after both articles, in the folder that was written to last."""
        names = [Path(each.source).stem or side for side, each in self._controller.articles.items() if each]
        folder = Path(self._store.folders.export)
        usual = folder if self._store.folders.export and folder.is_dir() else Path.home()
        return usual / (" and ".join(names)[:120] + (ending or ".html"))

    # A comparison

    @Slot()
    def _ask(self) -> None:
        from viewer.ui.sharing.save_dialog import ExportDialog

        dialog = ExportDialog(self._start(self._store.folders.ending), self._window)
        dialog.chosen.connect(self.export)
        dialog.open()

    @Slot(object, object)
    def export(self, path: Path, export: Export) -> None:
        """Write the comparison that is shown; the window goes on."""
        if self._controller.comparison is None or self._busy:
            return
        self._store.keep(folders=Folders(str(path.parent), export.endings[0]))
        self._busy = True
        self._allow()
        self.remarked.emit(translate("Exporting", "Writing “{name}”…").format(name=path.name))
        self._pool.start(partial(self._write, self._controller.comparison, export, path))

    def _write(self, comparison: Comparison, export: Export, path: Path) -> None:
        """In a thread of its own, which waits for a process."""
        from viewer.ui.sharing.writing_apart import write_apart

        try:
            write_apart(comparison, export, path)
        except OutputError as error:
            self._failed.emit(str(error))
        else:
            self._written.emit(path)

    # A picture

    @Slot()
    def _ask_picture(self) -> None:
        from viewer.ui.sharing.save_dialog import PictureDialog

        dialog = PictureDialog(self._start(".png"), self._window)
        dialog.chosen.connect(self.save_picture)
        dialog.open()

    @Slot(object)
    def save_picture(self, path: Path) -> None:
        """Save what is shown of the articles as a PNG file."""
        self._store.keep(folders=Folders(str(path.parent), self._store.folders.ending))
        self._pool.start(partial(self._write_picture, self._shown.grab().toImage(), path))

    def _write_picture(self, picture: QImage, path: Path) -> None:
        """In a thread of its own: to make a file of a picture takes several frames."""
        try:
            write_atomically(path, _as_png(picture))
        except OSError as error:
            reason = error.strerror or type(error).__name__
            said = translate("Exporting", "“{name}” can't be written: {reason}. Choose another folder or name.")
            self._failed.emit(said.format(name=path.name, reason=reason))
        else:
            self._written.emit(path)

    # How it went

    @Slot(object)
    def _say_written(self, path: Path) -> None:
        self._end()
        text = translate("Exporting", "“{name}” has been written.").format(name=path.name)
        self.said.emit(Trouble(text, translate("Exporting", "Open folder"), OPEN_FOLDER))

    @Slot(str)
    def _say_failed(self, reason: str) -> None:
        self._end()
        self.said.emit(Trouble(reason, translate("Exporting", "Export elsewhere"), "export"))

    def _end(self) -> None:
        self._busy = False
        self._allow()
        self.remarked.emit("")

    @Slot()
    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._store.folders.export or str(Path.home())))

    def finish(self) -> None:
        """Write to its end what is being written."""
        self._pool.waitForDone()


def _as_png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]  # its annotation lacks the device
    return bytes(buffer.data().data())
