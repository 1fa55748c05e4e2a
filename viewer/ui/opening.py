"""The ways to choose articles other than dropping them: dialogs, the sample, and what was opened last."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from viewer.core.errors import shown
from viewer.core.model import Comparison, SideName
from viewer.core.read.source import CLIPBOARD, DROPPED
from viewer.recent import Pair
from viewer.samples import SAMPLES, Sample
from viewer.ui.actions import Actions
from viewer.ui.commands import RECENT_MENU
from viewer.ui.recent_menu import RecentMenu
from viewer.ui.start_page import StartPage
from viewer.ui.store import Store


class Opening(StartPage):
    """The start page together with the File menu's ways to open; says what was chosen."""

    files_chosen = Signal(object)
    """The files to open, as a dict by side."""
    refused = Signal(str)
    """Why a choice can't be taken."""
    came = Signal()
    """The start page is shown."""

    def __init__(self, actions: Actions, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(actions, parent)
        self._store = store
        self._menu = RecentMenu(actions.menus[RECENT_MENU])
        for offering in (self._menu, self):
            offering.pair_chosen.connect(self.open_pair)
            offering.session_chosen.connect(self.open_session)
        actions["open_left"].triggered.connect(self._ask_left)
        actions["open_right"].triggered.connect(self._ask_right)
        actions["open_two"].triggered.connect(self._ask_two)
        actions["open_sample"].triggered.connect(self._open_first_sample)
        self._offer()

    def open_sample(self, sample: Sample) -> None:
        """Choose a pair that ships with Storydiff."""
        self.files_chosen.emit({"left": sample.left, "right": sample.right})

    @Slot(object)
    def open_pair(self, pair: Pair) -> None:
        """Choose a pair; one that isn't whole any more is answered by a word."""
        if pair.missing:
            self._refuse(pair.missing[0])
        else:
            self.files_chosen.emit({"left": Path(pair.left), "right": Path(pair.right)})

    @Slot(object)
    def open_session(self, path: Path) -> None:
        """Choose a session; one that isn't there any more is answered by a word."""
        if path.is_file():
            self.files_chosen.emit({"left": path})
        else:
            self._refuse(str(path))

    def _refuse(self, missing: str) -> None:
        said = self.tr("{files} can't be found any more. If it was moved or renamed, open it from its new place.")
        self.refused.emit(said.format(files=shown(missing)))
        self._offer()

    @Slot(int, object)
    def remember(self, _job: int, comparison: Comparison) -> None:
        """Offer this pair from now on, if it came from two files."""
        left, right = Path(comparison.left.article.source), Path(comparison.right.article.source)
        copied = {comparison.left.article.source, comparison.right.article.source} & {CLIPBOARD, DROPPED}
        if not copied and left.is_file() and right.is_file():
            recent = self._store.recent.with_pair(str(left.absolute()), str(right.absolute()))
            if recent != self._store.recent:
                self._store.keep(recent=recent)
                self._offer()

    @Slot(object)
    def remember_session(self, path: Path) -> None:
        """Offer this session from now on."""
        self._store.keep(recent=self._store.recent.with_session(str(path.absolute())))
        self._offer()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._offer()  # files come and go
        self.came.emit()

    def _offer(self) -> None:
        recent = self._store.recent
        for offering in (self._menu, self):
            offering.show_recent(recent.offered_sessions(), recent.offered_pairs())

    @Slot()
    def _open_first_sample(self) -> None:
        self.open_sample(SAMPLES[0])

    @Slot()
    def _ask_left(self) -> None:
        self._ask("left")

    @Slot()
    def _ask_right(self) -> None:
        self._ask("right")

    @Slot()
    def _ask_two(self) -> None:
        self._ask(None)

    def _ask(self, side: SideName | None) -> None:
        from viewer.ui.article_dialog import ArticleDialog

        dialog = ArticleDialog(side, self._store.recent.folder, self.window(), one_will_do=self.isVisible())
        dialog.articles_chosen.connect(self.files_chosen)
        dialog.refused.connect(self.refused)
        dialog.open()
