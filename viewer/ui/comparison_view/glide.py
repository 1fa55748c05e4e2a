"""Moves a page smoothly to where it is to stand: `Glide`."""

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Slot


class Glide(QVariantAnimation):
    """One way at a time; its steps come with `valueChanged`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, duration=160)
        self.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.end: int | None = None
        """Where it leads; None when nothing glides."""
        self.finished.connect(self.halt)

    def lead(self, start: int, end: int) -> None:
        """Begin a way."""
        self.end = end  # before the first step, which others already see
        self.setStartValue(start)
        self.setEndValue(end)
        self.start()

    @Slot()
    def halt(self) -> None:
        """Lead nowhere any more."""
        self.end = None
        self.stop()
