"""Writing the comparison from the window."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from tests.ui.window_driver import WindowDriver
from viewer.export.write import EXPORTS, Export, export_named
from viewer.ui.sharing.save_dialog import ExportDialog, SaveDialog, with_ending


@pytest.fixture
def reader(user: WindowDriver, left: Path, right: Path, monkeypatch: pytest.MonkeyPatch) -> WindowDriver:
    """A user who has opened two articles."""
    monkeypatch.setattr(SaveDialog, "native", False)
    user.opens(left, right)
    return user


def dialog(reader: WindowDriver) -> SaveDialog:
    found = [each for each in reader.window.findChildren(SaveDialog) if each.isVisible()]
    assert found
    return found[-1]


def writes(reader: WindowDriver, path: Path) -> None:
    """Type a name into the open dialog and confirm."""
    field = dialog(reader).findChild(QLineEdit)
    assert field is not None
    field.setText(str(path))
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize("export", EXPORTS, ids=lambda each: each.name)
def test_every_format_is_written_by_its_ending(reader: WindowDriver, export: Export, tmp_path: Path) -> None:
    path = tmp_path / f"made{export.endings[0]}"
    reader.chooses("File", "Export…")
    writes(reader, path)
    reader.waits_for_message(path.name, "written")
    assert path.stat().st_size > 50


def test_the_format_is_chosen_by_the_filter_where_the_name_has_no_ending(reader: WindowDriver, tmp_path: Path) -> None:
    reader.presses("Ctrl+E")
    asked = dialog(reader)
    name = next(each for each in asked.nameFilters() if "JSON" in each)
    asked.selectNameFilter(name)
    asked.filterSelected.emit(name)
    writes(reader, tmp_path / "made")
    reader.waits_for_message("made.json", "written")
    assert json.loads((tmp_path / "made.json").read_text("utf-8"))["schema"] >= 1


def test_the_folder_is_offered_again_and_can_be_opened(
    reader: WindowDriver, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    folder = tmp_path / "reports"
    folder.mkdir()
    reader.chooses("File", "Export…")
    writes(reader, folder / "made.txt")
    reader.waits_for_message("made.txt", "written")
    reader.clicks_button("Open folder")
    assert [Path(each.toLocalFile()) for each in opened] == [folder]
    reader.chooses("File", "Export…")
    asked = dialog(reader)
    assert Path(asked.directory().absolutePath()) == folder
    assert "plain text" in asked.selectedNameFilter().lower()


def test_what_cannot_be_written_is_said_in_the_window(reader: WindowDriver, left: Path) -> None:
    before = left.read_text("utf-8")
    export = export_named("text")
    reader.window.sharing.exporting.export(left, export)  # type: ignore[arg-type]
    reader.waits_for_message("is the left article")
    assert left.read_text("utf-8") == before
    reader.window.sharing.exporting.export(left.parent / "gone" / "made.txt", export)  # type: ignore[arg-type]
    reader.waits_for_message("folder does not exist")
    assert reader.window.commands["export"].isEnabled()


def test_a_picture_shows_what_the_window_shows(reader: WindowDriver, tmp_path: Path) -> None:
    path = tmp_path / "seen.png"
    reader.chooses("File", "Save as picture…")
    writes(reader, path)
    reader.waits_for_message("seen.png", "written")
    assert QImage(str(path)).width() == reader.window.reading.view.width()


def test_nothing_is_exported_before_articles_are_compared(user: WindowDriver) -> None:
    names = ("export", "picture", "print", "print_preview", "copy_marked", "copy_match")
    assert not any(user.window.commands[name].isEnabled() for name in names)


def test_closing_waits_for_what_is_being_written(reader: WindowDriver, tmp_path: Path) -> None:
    path = tmp_path / "made.html"
    export = export_named("html")
    reader.window.sharing.exporting.export(path, export)  # type: ignore[arg-type]
    reader.closes()
    assert path.stat().st_size > 500


def test_another_format_gives_the_name_another_ending() -> None:
    text, note = export_named("text"), export_named("note")
    assert text
    assert note
    assert with_ending(Path("a/b.html"), text) == Path("a/b.txt")
    assert with_ending(Path("a/b.note.md"), text) == Path("a/b.txt")
    assert with_ending(Path("a/b"), note) == Path("a/b.note.md")


def test_the_dialog_offers_every_format(reader: WindowDriver) -> None:
    reader.chooses("File", "Export…")
    asked = dialog(reader)
    assert isinstance(asked, ExportDialog)
    assert len(asked.nameFilters()) == len(EXPORTS)
    reader.bot.waitUntil(asked.isVisible)
