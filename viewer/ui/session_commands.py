"""Ties the File menu's commands of sessions to who keeps them; offers work that was not saved: `SessionCommands`."""

import re
from pathlib import Path, PurePath

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from viewer.core.model import SIDES
from viewer.session.values import ENDING
from viewer.ui.actions import Actions
from viewer.ui.commands import UNSAVED_MENU
from viewer.ui.comparison_controller import ComparisonController
from viewer.ui.session_files import Glance
from viewer.ui.session_keeper import SessionKeeper
from viewer.ui.translation import translate
from viewer.ui.trouble import Trouble, work_found, work_not_kept, work_set_aside
from viewer.ui.work_words import work_words

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
_LONGEST_STEM = 60
"""Characters of an article's name in the name that is suggested for a session."""


class SessionCommands(QObject):
    """Opens and saves sessions by commands; offers work that was not saved."""

    said = Signal(object)
    """A Trouble."""
    unsaid = Signal(object)
    """A Trouble that is none any more."""

    def __init__(
        self, actions: Actions, keeper: SessionKeeper, controller: ComparisonController, window: QWidget
    ) -> None:
        super().__init__(window)
        self._actions, self._keeper, self._controller, self._window = actions, keeper, controller, window
        self._menu = actions.menus[UNSAVED_MENU]
        self._latest_wanted = False
        self._offered: tuple[Path, Trouble] | None = None
        for name, slot in {
            "open_session": self._ask_for_session,
            "save_session": self._save,
            "save_session_as": self._ask_where_to_save,
            "recover": self._recover_latest,
        }.items():
            actions[name].triggered.connect(slot)
        self._menu.aboutToShow.connect(keeper.look_for_work)
        keeper.found.connect(self._list)
        keeper.refused.connect(self._say_refusal)
        keeper.not_kept.connect(self._say_not_kept)
        keeper.set_aside.connect(self._say_set_aside)
        keeper.changed.connect(self.refresh)
        controller.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Let each command say whether it can be done."""
        for name in ("save_session", "save_session_as"):
            self._actions[name].setEnabled(not self._controller.empty)

    def offer_work(self) -> None:
        """Say what other windows have left behind, once it is found."""
        self._keeper.found.connect(self._offer)
        self._keeper.look_for_work()

    @Slot(object)
    def _offer(self, found: list[Glance]) -> None:
        self._keeper.found.disconnect(self._offer)
        if found and self._controller.empty and not self._controller.busy:
            self._offered = found[0].path, work_found(work_words(found[0]), len(found))
            self.said.emit(self._offered[1])

    @Slot(object)
    def _list(self, found: list[Glance]) -> None:
        """Offer in the menu what was found, and elsewhere no more what wasn't."""
        if self._offered is not None and self._offered[0] not in [each.path for each in found]:
            self.unsaid.emit(self._offered[1])
            self._offered = None
        if found and self._latest_wanted:
            self._keeper.recover(found[0].path)
        self._latest_wanted = False
        self._menu.clear()
        for each in found:
            action = QAction(work_words(each).replace("&", "&&"), self._menu)
            action.setToolTip("\n".join(filter(None, [each.left, each.right, each.saved_as])))
            action.setData(str(each.path))
            action.triggered.connect(self._recover_chosen)
            self._menu.addAction(action)
        if not found:
            nothing = self._menu.addAction(translate("Sessions", "&None"))
            nothing.setEnabled(False)

    @Slot()
    def _recover_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._keeper.recover(Path(action.data()))

    @Slot()
    def _recover_latest(self) -> None:
        """Go on with what was left last, which may be on its way to the disk still."""
        self._latest_wanted = True
        self._keeper.look_for_work()

    @Slot()
    def _ask_for_session(self) -> None:
        from viewer.ui.session_dialog import SessionDialog

        dialog = SessionDialog(self._window, save=False, suggested=self._suggested())
        dialog.chosen.connect(self._keeper.open)
        dialog.open()

    @Slot()
    def _save(self) -> None:
        if self._keeper.path is None:
            self._ask_where_to_save()
        else:
            self._keeper.save()

    @Slot()
    def _ask_where_to_save(self) -> None:
        from viewer.ui.session_dialog import SessionDialog

        dialog = SessionDialog(self._window, save=True, suggested=self._suggested())
        dialog.chosen.connect(self._keeper.save)
        dialog.open()

    def _suggested(self) -> Path:
        """A file that is named after the articles and stands beside the left one, if that came from a file."""
        if self._keeper.path is not None:
            return self._keeper.path
        articles = [article for side in SIDES if (article := self._controller.articles[side]) is not None]
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        if articles and Path(articles[0].source).is_file():
            folder = Path(articles[0].source).parent.absolute()
        stems = [_NOT_IN_NAMES.sub("_", PurePath(article.source).stem)[:_LONGEST_STEM] for article in articles]
        return folder / (" - ".join(filter(None, stems)) + ENDING)

    @Slot(str)
    def _say_refusal(self, message: str) -> None:
        self.said.emit(Trouble(message))

    @Slot(str)
    def _say_not_kept(self, reason: str) -> None:
        self.said.emit(work_not_kept(reason))

    @Slot()
    def _say_set_aside(self) -> None:
        self._keeper.look_for_work()
        self.said.emit(work_set_aside())
