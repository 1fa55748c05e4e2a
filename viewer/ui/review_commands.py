"""Ties the commands that say something of a comparison to who says it, and tells of each what it would do."""

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from viewer.core.model import REPORTING, SIDES, Kind
from viewer.ui.actions import Actions, tip_words
from viewer.ui.batches import until_whole
from viewer.ui.commands import COMMANDS, KIND_MENU
from viewer.ui.comparison_view import ComparisonView
from viewer.ui.comparison_view.matches import across
from viewer.ui.review_controller import ReviewController
from viewer.ui.review_words import in_menu, sentence_text
from viewer.ui.sharing.commands import SHARE_EDIT
from viewer.ui.translation import translate
from viewer.ui.wording import kind_words

_LETTERS = {
    Kind.BODY: "e",
    Kind.HEADLINE: "h",
    Kind.STANDFIRST: "s",
    Kind.SUBHEAD: "u",
    Kind.DATELINE: "d",
    Kind.BYLINE: "b",
    Kind.TIMESTAMP: "t",
    Kind.CREDIT: "c",
    Kind.CAPTION: "a",
    Kind.RELATED_LINK: "r",
    Kind.PROMO: "p",
    Kind.SECTION_LABEL: "l",
    Kind.NOTICE: "n",
}
"""The kinds in the order of their menu, and the letters that choose them there."""
_FIRST_EXTRA = next(kind for kind in _LETTERS if kind not in REPORTING)
_OF_A_SENTENCE = ("confirm", "dismiss", "note")


class ReviewCommands(QObject):
    """The Edit menu's commands of the review, and the menu of a sentence."""

    def __init__(self, actions: Actions, review: ReviewController, view: ComparisonView, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self._review = review
        self._view = view
        self._connect()
        self._make_kinds(actions.menus[KIND_MENU])
        self.refresh()

    def _connect(self) -> None:
        review, stack = self._review, self._review.stack
        for name, slot in {
            "undo": review.undo,
            "redo": review.redo,
            "link": review.link,
            "unlink": review.unlink,
            "confirm": review.confirm,
            "dismiss": review.dismiss,
            "note": review.ask_for_note,
        }.items():
            self._actions[name].triggered.connect(slot)
        stack.indexChanged.connect(self.refresh)
        stack.cleanChanged.connect(self.refresh)
        review.chosen.changed.connect(self.refresh)
        for side in SIDES:
            self._view.pane(side).menu_asked.connect(self._show_menu)

    def _make_kinds(self, menu: QMenu) -> None:
        self._kinds: dict[Kind, QAction] = {}
        group = QActionGroup(self)
        for kind, letter in _LETTERS.items():
            if kind is _FIRST_EXTRA:
                menu.addSeparator()
            action = menu.addAction(_with_letter(kind_words(kind)[:1].upper() + kind_words(kind)[1:], letter))
            action.setCheckable(True)
            action.setData(kind.value)
            group.addAction(action)
            self._kinds[kind] = action
        group.triggered.connect(self._take_kind)
        self._kind_menu = menu

    @Slot(QAction)
    def _take_kind(self, action: QAction) -> None:
        self._review.set_kind(Kind(action.data()))

    @Slot()
    def refresh(self) -> None:
        """Let each command say what it would do, and whether it can."""
        comparison, selected = self._review.comparison, self._review.chosen.selected
        chosen = comparison is not None and selected is not None
        for name in _OF_A_SENTENCE:
            self._actions[name].setEnabled(chosen)
        self._kind_menu.setEnabled(chosen)
        if comparison is not None and selected is not None:
            side, number = selected
            sentence = comparison.side(side).sentences[number]
            self._kinds[sentence.kind].setChecked(True)
        self._say_what("link", self._review.chosen.pair if self._review.can_link else None)
        self._say_what("unlink", self._review.parted_by_unlinking)
        self._say_undo()

    def _say_what(self, name: str, pair: tuple[int, int] | None) -> None:
        """Which sentence would be matched with the selected one, or parted from it."""
        action, comparison, selected = self._actions[name], self._review.comparison, self._review.chosen.selected
        action.setEnabled(pair is not None)
        text = translate("Commands", COMMANDS[name].text)
        if pair is not None and comparison is not None and selected is not None:
            other = across(selected[0])
            words = in_menu(sentence_text(comparison, other, pair[0 if other == "left" else 1]))
            text = translate("Review", "{link} with {words}").format(link=text, words=words)
        action.setText(text)
        tip = until_whole() if self._review.waits else translate("Commands", COMMANDS[name].tip)
        action.setToolTip(tip_words(action, tip if pair is None else text))

    def _say_undo(self) -> None:
        stack = self._review.stack
        for name, can, what in (
            ("undo", stack.canUndo(), stack.undoText()),
            ("redo", stack.canRedo(), stack.redoText()),
        ):
            text = translate("Commands", COMMANDS[name].text)
            self._actions[name].setText(
                translate("Review", "{undo}: {what}").format(undo=text, what=what) if what else text
            )
            self._actions[name].setEnabled(can)

    @Slot(str, int, QPoint)
    def _show_menu(self, side: str, number: int, place: QPoint) -> None:
        """The menu of a sentence, which is selected first, so that one sees which is meant."""
        if number >= 0 and self._review.comparison is not None:
            self._view.select_sentence("left" if side == "left" else "right", number)
        menu = QMenu(self._view)
        menu.setObjectName("sentence")
        for name in ("copy", *SHARE_EDIT):
            menu.addAction(self._actions[name])
        if self._review.chosen.selected is not None:
            menu.addSeparator()
            menu.addAction(self._actions["link"])
            menu.addAction(self._actions["unlink"])
            menu.addAction(self._kind_menu.menuAction())  # addMenu would let the kinds go along with this menu
            menu.addSeparator()
            for name in _OF_A_SENTENCE:
                menu.addAction(self._actions[name])
        menu.popup(place)
        menu.aboutToHide.connect(menu.deleteLater)


def _with_letter(text: str, letter: str) -> str:
    """The text with the sign that makes a letter of it a key, where the text has that letter."""
    at = text.lower().find(letter)
    return text if at < 0 else f"{text[:at]}&{text[at:]}"
