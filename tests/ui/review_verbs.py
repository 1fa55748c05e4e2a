"""What a user does who corrects, checks and notes, and what the user sees of it."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QMenu, QPlainTextEdit

from tests.ui.window_driver import WindowDriver
from tests.ui.window_sight import LONG
from viewer.core.model import SideName
from viewer.ui.session_dialog import SessionDialog

FERRIES, BAKERS = "Ferries run every hour.", "Bakers complained at once."
YOURS = ("Ferries run ", "Bakers compl", True)


def entry(user: WindowDriver, *path: str) -> QAction:
    """An entry of a menu by how its text begins."""
    menu: QMenu | None = None
    for step in path[:-1]:
        entries = user.window.menuBar().actions() if menu is None else menu.actions()
        menu = next(each.menu() for each in entries if each.text().replace("&", "") == step)  # type: ignore[assignment]
    assert menu is not None
    return next(each for each in menu.actions() if each.text().replace("&", "").startswith(path[-1]))


def can(user: WindowDriver, *path: str) -> bool:
    """Whether the menu lets the user choose that."""
    return entry(user, *path).isEnabled()


def text_of(user: WindowDriver, *path: str) -> str:
    """What is written there in the menu."""
    return entry(user, *path).text().replace("&", "")


def chooses_pair(user: WindowDriver, left: str, right: str) -> None:
    """Click a sentence on the left and one on the right."""
    user.clicks_sentence("left", left)
    user.clicks_sentence("right", right)


def links_them(user: WindowDriver) -> None:
    """Link the ferries and the bakers by key."""
    chooses_pair(user, FERRIES, BAKERS)
    user.presses("L")
    waits_until_settled(user)


def calls_kind(user: WindowDriver, kind: str) -> None:
    """Choose what the selected sentence is."""
    user.chooses("Edit", "Kind of sentence", kind)
    waits_until_settled(user)


def checked_kind(user: WindowDriver) -> list[str]:
    """The kinds that have a check mark in the menu."""
    menu = entry(user, "Edit", "Kind of sentence").menu()
    assert isinstance(menu, QMenu)
    return [each.text().replace("&", "") for each in menu.actions() if each.isChecked()]


def writes_note(user: WindowDriver, text: str, about: str = "") -> None:
    """Press the key for a note, choose what it is about, type it, and leave with Escape."""
    user.presses("M")
    if about:
        box = user.window.reading.panels.notes.findChild(QComboBox)
        assert box is not None
        number = next(k for k in range(box.count()) if about in box.itemText(k))
        box.setFocus()
        while box.currentIndex() != number:
            QTest.keyClick(box, Qt.Key.Key_Down)
        note_field(user).setFocus()
    field = note_field(user)
    assert field.hasFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, text)
    user.presses("Esc")
    waits_until_settled(user)


def note_field(user: WindowDriver) -> QPlainTextEdit:
    """Where notes are written."""
    field = user.window.reading.panels.notes.findChild(QPlainTextEdit)
    assert field is not None
    return field


def waits_until_settled(user: WindowDriver) -> None:
    """Until what follows from the last correction is shown."""
    reviewing = user.window.controller.reviewing
    user.bot.waitUntil(
        lambda: reviewing.job is None and not reviewing.due and not user.window.reading.is_busy, timeout=LONG
    )


def waits_for_title(user: WindowDriver, title: str) -> None:
    """Until the window is called that."""
    user.bot.waitUntil(lambda: user.window_title == title, timeout=LONG)


def waits_for_status(user: WindowDriver, words: str) -> None:
    """Until the window's last line says that."""
    user.bot.waitUntil(lambda: user.status == words, timeout=LONG)


def links(user: WindowDriver, words: str = "") -> list[tuple[str, str, bool]]:
    """The matches that are shown: how both sentences begin, and whether the match is drawn as the user's.

    With `words`, only those of the left sentence that begins so.
    """
    found = user.comparison
    texts = found.left.text, found.right.text
    ribbons = {(link.left, link.right): band.own for band, link in user.window.reading.view._ribbons.visible_links()}
    said = [
        (found.left.sentences[i].span.of(texts[0])[:12], found.right.sentences[j].span.of(texts[1])[:12], own)
        for (i, j), own in sorted(ribbons.items())
    ]
    return [each for each in said if words.startswith(each[0]) or not words]


def noted(user: WindowDriver, side: SideName) -> list[str]:
    """The sentences that have a note's mark beside them."""
    pane = user.reader.pane(side)
    content = pane.column.content
    return [content.sentences[k].span.of(content.text) for k in sorted(pane._painter.noted)]


def asks_for_menu(user: WindowDriver, side: SideName, words: str) -> dict[str, bool]:
    """Click a sentence with the right button: the menu's entries and whether they can be chosen."""
    pane = user.reader.pane(side)
    point = user.reader.point_of(side, pane.column.content.text.index(words))
    viewport = pane.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, viewport.mapToGlobal(point))
    QApplication.sendEvent(viewport, event)
    menu = user.window.findChild(QMenu, "sentence")
    assert isinstance(menu, QMenu)
    assert menu.isVisible()
    entries = {each.text().replace("&", ""): each.isEnabled() for each in menu.actions() if each.text()}
    menu.close()
    QApplication.sendPostedEvents(menu, QEvent.Type.DeferredDelete)  # as the next turn of the window's loop does
    return entries


def saves(user: WindowDriver, path: Path | None = None) -> None:
    """Press the key to save; with a path, type it into the dialog that then opens."""
    user.window.activateWindow()
    QTest.keySequence(QApplication.focusWidget() or user.window, QKeySequence(QKeySequence.StandardKey.Save))
    if path is not None:
        types_name(user, path)
    user.bot.waitUntil(lambda: not user.window.isWindowModified(), timeout=LONG)


def types_name(user: WindowDriver, path: Path) -> None:
    """Type a file's name into the dialog that is open, and confirm."""
    dialog = user.window.findChild(SessionDialog)
    assert isinstance(dialog, SessionDialog)
    field = dialog.findChild(QLineEdit)
    assert field is not None
    dialog.activateWindow()
    field.setFocus()
    user.bot.waitUntil(field.hasFocus, timeout=LONG)  # else the dialog may write into it what it finds itself
    field.setText(str(path))
    QTest.keyClick(field, Qt.Key.Key_Return)
    user.bot.waitUntil(lambda: user.window.findChild(SessionDialog) is None, timeout=LONG)
    user.window.activateWindow()
    user.bot.waitUntil(user.window.isActiveWindow, timeout=LONG)


def works(user: WindowDriver, left: Path, right: Path) -> None:
    """Open two articles, link two sentences and write a note."""
    user.opens(left, right)
    chooses_pair(user, FERRIES, BAKERS)
    user.presses("L")
    waits_until_settled(user)
    writes_note(user, "Ask the baker.")


def shows_the_work(user: WindowDriver) -> bool:
    """Whether all of it is there."""
    user.waits_until_compared()
    waits_until_settled(user)
    return YOURS in links(user) and noted(user, "right") == [BAKERS]
