"""What the window shows while no article is open: where to drop two, and other ways to begin."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QFont, QPalette, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from viewer.recent import Pair
from viewer.theme import Theme
from viewer.ui.actions import Actions
from viewer.ui.drop_zone import DropZone
from viewer.ui.recent_menu import pair_words

_WIDTH = 860
_OFFERED_PAIRS = 5
_BUTTON_HEIGHT = 34


class StartPage(QScrollArea):
    """Two drop zones, two buttons, the pairs opened last."""

    pair_chosen = Signal(str, str)
    """Paths, left and right, of a pair to open again."""

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
        self._recent_title = QLabel(self.tr("Recent pairs"))
        bold = QFont(self.font())
        bold.setBold(True)
        self._recent_title.setFont(bold)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)

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
        column.addWidget(self._recent_title)
        column.addLayout(self._recent)
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

    def show_recent(self, pairs: Sequence[Pair]) -> None:
        """Offer these pairs, the latest first."""
        while (item := self._recent.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        offered = pairs[:_OFFERED_PAIRS]
        self._recent_title.setVisible(bool(offered))
        for pair in offered:
            self._recent.addWidget(self._recent_button(pair))

    def _recent_button(self, pair: Pair) -> QPushButton:
        button = QPushButton(pair_words(pair).replace("&", "&&"))
        button.setFlat(True)
        button.setProperty("pair", tuple(pair))
        button.setToolTip("\n".join(pair))
        faded = "" if not pair.missing else " color: palette(placeholder-text);"
        button.setStyleSheet(f"text-align: left; padding: 4px 6px;{faded}")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(self._choose)
        return button

    @Slot()
    def _choose(self) -> None:
        self.pair_chosen.emit(*self.sender().property("pair"))

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
