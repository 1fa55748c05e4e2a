"""A small window of another program, from which files can be dragged: `python -m tests.ui.drag_source FILE …`."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class DragSource(QLabel):
    """Hands its files over when it is dragged."""

    def __init__(self, files: Sequence[str]) -> None:
        super().__init__("drag me")
        self._files = files

    def mouseMoveEvent(self, _event: QMouseEvent) -> None:  # noqa: N802
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(file) for file in self._files])
        drag = QDrag(self)
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


def main() -> int:
    """Show the window at the left edge of the screen."""
    app = QApplication(sys.argv[:1])
    source = DragSource(sys.argv[1:])
    source.setGeometry(0, 100, 120, 120)
    source.setWindowTitle("drag source")
    source.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
