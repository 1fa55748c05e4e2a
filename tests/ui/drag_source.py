"""A small window of another program, from which files or a text can be dragged:
`python -m tests.ui.drag_source [--text TEXT] [--markup HTML] FILE …`."""

import argparse
import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class DragSource(QLabel):
    """Hands over what it was told to when it is dragged."""

    def __init__(self, offered: argparse.Namespace) -> None:
        super().__init__("drag me")
        self._offered = offered

    def mouseMoveEvent(self, _event: QMouseEvent) -> None:  # noqa: N802
        data = QMimeData()
        if self._offered.files:
            data.setUrls([QUrl.fromLocalFile(file) for file in self._offered.files])
        if self._offered.text:
            data.setText(self._offered.text)
        if self._offered.markup:
            data.setHtml(self._offered.markup)
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


def main() -> int:
    """Show the window at the left edge of the screen."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--text")
    parser.add_argument("--markup")
    parser.add_argument("files", nargs="*")
    app = QApplication(sys.argv[:1])
    source = DragSource(parser.parse_args())
    source.setGeometry(0, 100, 120, 120)
    source.setWindowTitle("drag source")
    source.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
