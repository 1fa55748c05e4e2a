"""What the window shows while no article is open: where to drop two, and other ways to begin."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QFont, QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from viewer.recent import Pair
from viewer.theme import Theme
from viewer.ui.actions import Actions
from viewer.ui.drop_zone import DropZone
from viewer.ui.offers import Offer, OfferList
from viewer.ui.session_files import Glance
from viewer.ui.work_words import pair_words, session_words, work_words

_WIDTH = 860
_OFFERED = 5
_BUTTON_HEIGHT = 34


class StartPage(QScrollArea):
    """Two drop zones, two buttons, and what to go on with: work not saved, sessions and pairs opened last."""

    pair_chosen = Signal(object)
    """A Pair to open again."""
    session_chosen = Signal(object)
    """The Path of a session to open again."""
    work_chosen = Signal(object)
    """The Path of work to go on with."""
    work_deleted = Signal(object)
    """The Path of work that the reader wants no more."""
    work_restored = Signal(object)
    """The Path of such work that is wanted after all."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it would be a stop of Tab at which nothing can be seen
        self._page = QWidget()
        self._page.setAutoFillBackground(False)
        self._make_widgets(actions)
        self._lay_out()
        self.setWidget(self._page)

    def _make_widgets(self, actions: Actions) -> None:
        self._title = QLabel(self.tr("Lay two articles side by side"))
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.9)
        self._title.setFont(font)
        self._promise = QLabel(
            self.tr(
                "See which sentences two news articles share, how their wording differs, and what only one of them"
                " tells. Nothing leaves this computer."
            )
        )
        self._promise.setWordWrap(True)
        hint = self.tr("Drop a file or selected text here, or click to choose a file")
        self._left = DropZone(self.tr("Left article"), hint, actions["paste_left"])
        self._right = DropZone(self.tr("Right article"), hint, actions["paste_right"])
        self._left.clicked.connect(actions["open_left"].trigger)
        self._right.clicked.connect(actions["open_right"].trigger)
        self._two = self._button(actions["open_two"])
        self._sample = self._button(actions["open_sample"])
        self._work = OfferList(self.tr("Work not saved"), most=_OFFERED, deletable=True)
        self._work.chosen.connect(self.work_chosen)
        self._work.deleted.connect(self.work_deleted)
        self._work.restored.connect(self.work_restored)
        self._sessions = OfferList(self.tr("Recent sessions"), most=_OFFERED)
        self._sessions.chosen.connect(self.session_chosen)
        self._pairs = OfferList(self.tr("Recent pairs"), most=_OFFERED)
        self._pairs.chosen.connect(self.pair_chosen)

    def _button(self, action: QAction) -> QPushButton:
        button = QPushButton(action.text())
        button.setToolTip(action.toolTip())
        button.setMinimumHeight(_BUTTON_HEIGHT)
        button.clicked.connect(action.trigger)
        return button

    def _lay_out(self) -> None:
        zones, buttons = QHBoxLayout(), QHBoxLayout()
        zones.setSpacing(16)
        for zone in (self._left, self._right):
            zone.setMaximumHeight(240)
            zones.addWidget(zone)
        recent = QHBoxLayout()
        recent.setSpacing(16)
        for offers in (self._sessions, self._pairs):
            recent.addWidget(offers, 1)
        for button in (self._two, self._sample):
            buttons.addWidget(button)
        buttons.addStretch()
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addStretch(1)
        column.addWidget(self._title)
        column.addWidget(self._promise)
        column.addLayout(zones, 3)
        column.addLayout(buttons)
        column.addSpacing(6)
        column.addWidget(self._work)
        column.addLayout(recent)
        column.addStretch(2)
        middle = QWidget()
        middle.setLayout(column)
        middle.setMaximumWidth(_WIDTH)
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        row = QHBoxLayout(self._page)
        row.addWidget(middle)

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins at the button that most readers want."""
        super().showEvent(event)
        self._two.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_recent(self, sessions: Sequence[Path], pairs: Sequence[Pair]) -> None:
        """Offer these sessions and pairs, the latest first."""
        self._sessions.offer([Offer(each, session_words(each), str(each), not each.is_file()) for each in sessions])
        self._pairs.offer([Offer(each, pair_words(each), "\n".join(each), bool(each.missing)) for each in pairs])

    @Slot(object)
    def show_work(self, found: Sequence[Glance]) -> None:
        """Offer this work, the latest first."""
        offers = [
            Offer(each.path, work_words(each), "\n".join(filter(None, [each.left, each.right, each.saved_as])))
            for each in found
        ]
        self._work.offer(offers)

    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        muted = QPalette(self.palette())
        muted.setColor(QPalette.ColorRole.WindowText, QColor(theme.muted))
        self._promise.setPalette(muted)
        self._two.setStyleSheet(
            f"QPushButton {{ background: {theme.accent}; color: {theme.on_accent}; border: 2px solid {theme.accent};"
            " border-radius: 5px; padding: 0 16px; font-weight: bold; }"
            f"QPushButton:focus {{ border-color: {theme.text}; }}"
        )
        self._left.set_theme(theme)
        self._right.set_theme(theme)
