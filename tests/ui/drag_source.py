"""A small window of another program, from which files or a text can be dragged or have been copied:
`python -m tests.ui.drag_source [--text TEXT] [--markup HTML] [--copied] FILE …`."""

import argparse
import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class DragSource(QLabel):
    """Hands over what it was told to when it is dragged."""

    def __init__(self, offered: argparse.Namespace) -> None:
        super().__init__("drag me")
        self._offered = offered

    def data(self) -> QMimeData:
        """What is handed over."""
        data = QMimeData()
        if self._offered.files:
            data.setUrls([QUrl.fromLocalFile(file) for file in self._offered.files])
        if self._offered.text:
            data.setText(self._offered.text)
        if self._offered.markup:
            data.setHtml(self._offered.markup)
        return data

    def mouseMoveEvent(self, _event: QMouseEvent) -> None:  # noqa: N802
        drag = QDrag(self)
        drag.setMimeData(self.data())
        drag.exec(Qt.DropAction.CopyAction)


def main() -> int:
    """Show the window at the left edge of the screen."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--text")
    parser.add_argument("--markup")
    parser.add_argument("--copied", action="store_true", help="put it on the clipboard at once")
    parser.add_argument("files", nargs="*")
    app = QApplication(sys.argv[:1])
    offered = parser.parse_args()
    source = DragSource(offered)
    if offered.copied:
        QGuiApplication.clipboard().setMimeData(source.data())
    source.setGeometry(0, 100, 120, 120)
    source.setWindowTitle("drag source")
    source.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
