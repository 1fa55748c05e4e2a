"""What this program is: `AboutPage`."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from viewer import __version__


class AboutPage(QDialog):
    """What this program is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Storydiff"))
        label = QLabel(
            self.tr(
                "Storydiff {version}\n\nLays two news articles about the same event side by side, sentence by sentence:"
                " what they share, what only one of them tells, and how the wording differs. It shows evidence and"
                " passes no verdict.\n\nEverything happens on this computer; nothing is sent anywhere.\n\n"
                "Free software under the MIT licence."
            ).format(version=__version__)
        )
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setMinimumWidth(380)
        _finish(self, label)


def _finish(dialog: QDialog, content: QWidget) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.addWidget(content)
    column.addWidget(buttons)
