"""The window's last line: what is shown, in words; while work goes on, how far it is and a way to stop."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAction
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStatusBar, QToolButton, QWidget

from viewer.core.sliced import Sliced
from viewer.theme import Theme
from viewer.ui.actions import Actions
from viewer.ui.eliding_label import ElidingLabel
from viewer.ui.filter_sign import FilterSign
from viewer.ui.slices import Slices

_PATIENCE_MS = 200
"""Work that takes less is over before one could read about it."""

_PASSING_MS = 6000
"""How long a remark stays."""


class StatusLine(QStatusBar):
    """Says what is shown, and what is being done."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setContentsMargins(10, 0, 0, 0)
        self._words = ElidingLabel(self)
        self._words.setAccessibleName(self.tr("Summary"))
        self.addWidget(self._words, 1)
        self.filter_sign = FilterSign(actions["show_all"])
        self.addPermanentWidget(self.filter_sign)
        self.addPermanentWidget(self._make_progress(actions["stop"]))
        self._usual = ""
        self._finding = Slices(self)
        self._passing = QTimer(self, singleShot=True, interval=_PASSING_MS)
        self._passing.timeout.connect(self._say_usual)
        self._late = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._late.timeout.connect(self._progress.show)

    def _make_progress(self, stop: QAction) -> QWidget:
        self._progress = QWidget(self)
        self._step = ElidingLabel(self._progress, alignment=Qt.AlignmentFlag.AlignRight)
        self._step.setFixedWidth(210)
        self._bar = QProgressBar(self._progress, textVisible=False, maximum=100)
        self._bar.setFixedSize(130, 10)
        self._bar.setAccessibleName(self.tr("Progress"))
        button = QToolButton(self._progress)
        button.setDefaultAction(stop)
        row = QHBoxLayout(self._progress)
        row.setContentsMargins(0, 0, 4, 0)
        for widget in (self._step, self._bar, button):
            row.addWidget(widget)
        self._progress.hide()
        return self._progress

    @property
    def text(self) -> str:
        """What is said about what is shown."""
        return self._words.text()

    def say(self, words: str | Sliced[str]) -> None:
        """Say what is shown; words that take time to find are said when they are found."""
        self._finding.drop()
        if isinstance(words, str):
            self._say(words)
        else:
            self._finding.run(words, self._say)

    def _say(self, words: str) -> None:
        """What has just been remarked stays its while, though it may have changed what is shown; until that is gone."""
        self._usual = words
        if not words:
            self._passing.stop()
        if not self._passing.isActive():
            self._words.setText(words)

    @property
    def is_busy(self) -> bool:
        """Whether words are still looked for."""
        return self._finding.busy

    @Slot(str)
    def remark(self, words: str) -> None:
        """Say something about what the reader has just done, for a while; nothing: say what is shown."""
        self._words.setText(words or self._usual)
        if words:
            self._passing.start()
            QAccessible.updateAccessibility(QAccessibleEvent(self._words, QAccessible.Event.Alert))

    @Slot()
    def _say_usual(self) -> None:
        self._words.setText(self._usual)

    @Slot(int, str, float)
    def show_progress(self, _job: int, step: str, done: float) -> None:
        """Show which step is under way and how much of the whole is done, from 0 to 1."""
        self._step.setText(step)
        self._bar.setValue(round(100 * done))

    def set_busy(self, busy: bool) -> None:
        """Show the progress, once it has lasted a moment; or take it away."""
        if not busy:
            self._late.stop()
            self._progress.hide()
        elif not self._late.isActive() and self._progress.isHidden():
            self._step.setText(self.tr("Reading"))
            self._bar.setValue(0)
            self._late.start()

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        self.filter_sign.set_theme(theme)
