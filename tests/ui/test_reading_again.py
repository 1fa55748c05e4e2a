"""Reading once more: another encoding or language, or a file that has changed on disk."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from tests.ui.window_driver import WindowDriver
from tests.ui.window_sight import LONG
from viewer.arguments import parse
from viewer.ui.start import take_options

CZECH = "Most je zavřený\n\nStarý most zůstane zavřený až do jara, řekl primátor. Přívozy plují každou hodinu.\n"
LONGER = "\n\nThe harbour master was told late at night.\n"


def _save_beside(path: Path, text: str) -> None:
    """Save as careful editors do: write another file, and put it in the place of the old one."""
    other = path.with_suffix(".tmp")
    other.write_text(text, "utf-8")
    other.replace(path)


def test_the_encoding_found_is_named_and_another_can_be_chosen(user: WindowDriver, tmp_path: Path, right: Path) -> None:
    path = tmp_path / "czech.txt"
    path.write_bytes(CZECH.encode("cp1250"))
    user.opens(path, right)
    assert "zavřený" in user.text("left")
    assert user.entries("File", "Left article", "Encoding")["Detected (Windows-1250)"]
    user.chooses("File", "Left article", "Encoding", "Cyrillic", "Windows-1251")
    user.waits_for_text("left", "zavшenэ")
    user.waits_until_compared()
    assert user.entries("File", "Left article", "Encoding", "Cyrillic")["Windows-1251"]
    assert user.entries("File", "Right article", "Encoding")["Detected (UTF-8)"]
    user.chooses("File", "Left article", "Encoding", "Detected")
    user.waits_for_text("left", "zavřený")


def test_the_command_line_says_encoding_and_language_of_each_side(
    user: WindowDriver, tmp_path: Path, right: Path
) -> None:
    path = tmp_path / "czech.txt"
    path.write_bytes(CZECH.encode("cp1250"))
    options = parse(
        [str(path), str(right), "--encoding-left", "windows-1251", "--language", "cs", "--language-right", "fr"]
    )
    take_options(user.window, options, path, right)
    user.waits_until_compared()
    assert "zavшenэ" in user.text("left")
    assert user.entries("File", "Left article", "Encoding", "Cyrillic")["Windows-1251"]
    assert user.entries("File", "Right article", "Encoding")["Detected (UTF-8)"]
    assert user.entries("File", "Left article", "Language")["Czech – čeština"]
    assert user.entries("File", "Right article", "Language")["French – français"]


def test_what_the_command_line_says_of_an_article_is_shown_and_stays(
    user: WindowDriver, left: Path, right: Path
) -> None:
    take_options(user.window, parse([str(left), str(right), "--outlet-right", "Harbour Post"]), left, right)
    user.waits_until_compared()
    assert user.source("right") == "Harbour Post · right.txt"
    user.presses("Ctrl+F5")
    user.waits_until_compared()
    assert user.source("right") == "Harbour Post · right.txt"


def test_an_encoding_that_does_not_fit_is_refused_and_the_menu_shows_what_holds(
    user: WindowDriver, left: Path, right: Path, tmp_path: Path
) -> None:
    left.write_bytes(CZECH.encode("cp1250"))
    user.opens(left, right)
    user.chooses("File", "Left article", "Encoding", "Unicode", "UTF-8")
    user.waits_for_message("left.txt", "utf-8", "another encoding")
    assert "zavřený" in user.text("left")
    assert user.entries("File", "Left article", "Encoding")["Detected (Windows-1250)"]
    assert not user.entries("File", "Left article", "Encoding", "Unicode")["UTF-8"]


def test_the_chosen_encoding_changes_sides_with_its_article(user: WindowDriver, tmp_path: Path, right: Path) -> None:
    path = tmp_path / "czech.txt"
    path.write_bytes(CZECH.encode("cp1250"))
    user.opens(path, right)
    user.chooses("File", "Left article", "Encoding", "Central European", "ISO 8859-2 (Latin 2)")
    user.waits_until_compared()
    user.chooses("File", "Swap sides")
    user.waits_until_compared()
    assert user.entries("File", "Right article", "Encoding", "Central European")["ISO 8859-2 (Latin 2)"]
    assert user.entries("File", "Left article", "Encoding")["Detected (UTF-8)"]


def test_what_has_no_encoding_to_choose_offers_none(user: WindowDriver) -> None:
    user.copies("The bridge is closed.")
    user.presses("Ctrl+V")
    user.waits_for_text("left", "closed")
    for side in ("Left article", "Right article"):
        with pytest.raises(AssertionError):
            user.entries("File", side, "Encoding")


def test_the_language_found_is_named_and_another_can_be_chosen(user: WindowDriver, left: Path, right: Path) -> None:
    user.opens(left, right)
    languages = user.entries("File", "Left article", "Language")
    assert languages["Detected (English)"]
    assert {"German – Deutsch", "Ukrainian – українська"} < set(languages)
    user.chooses("File", "Left article", "Language", "German – Deutsch")
    user.waits_until_compared()
    assert user.entries("File", "Left article", "Language")["German – Deutsch"]
    assert user.entries("File", "Right article", "Language")["Detected (English)"]
    assert user.language("left") == "de"
    user.chooses("File", "Left article", "Language", "Detected")
    user.waits_until_compared()
    assert user.language("left") == "en"


def test_the_language_that_a_page_states_comes_back_when_the_choice_is_taken_back(
    user: WindowDriver, right: Path
) -> None:
    user.copies("x", "<html lang='de'><body><p>The bridge is closed.</p></body></html>")
    user.presses("Ctrl+Shift+L")
    user.drops("right", right)
    user.waits_until_compared()
    assert user.language("left") == "de"
    user.chooses("File", "Left article", "Language", "English")
    user.waits_until_compared()
    assert user.language("left") == "en"
    user.chooses("File", "Left article", "Language", "Detected")
    user.waits_until_compared()
    assert user.language("left") == "de"


@pytest.mark.parametrize("saved_beside", [True, False])
def test_a_file_that_changes_is_asked_about_and_never_reloaded_silently(
    user: WindowDriver, left: Path, right: Path, saved_beside: bool
) -> None:
    user.opens(left, right)
    before = left.read_text("utf-8")
    for again in ("first", "second"):
        text = f"{before}{LONGER}The {again} time.\n"
        if saved_beside:
            _save_beside(left, text)
        else:
            left.write_text(text, "utf-8")
        user.waits_for_message("left.txt", "has changed")
        assert again not in user.text("left")
        user.clicks_button("Reload")
        user.waits_for_text("left", f"The {again} time.")
        user.waits_until_compared()
        user.bot.waitUntil(lambda: user.message == "", timeout=LONG)


def test_a_file_saved_again_with_the_same_text_is_no_change(user: WindowDriver, left: Path, right: Path) -> None:
    user.opens(left, right)
    _save_beside(left, left.read_text("utf-8"))
    QTest.qWait(700)
    assert user.message == ""


def test_a_file_that_vanishes_is_told_and_when_it_comes_back_unchanged_all_is_well(
    user: WindowDriver, left: Path, right: Path
) -> None:
    user.opens(left, right)
    before = left.read_text("utf-8")
    left.unlink()
    user.waits_for_message("left.txt", "no longer on disk", "stays open")
    assert "until spring" in user.text("left")
    left.write_text(before, "utf-8")
    user.bot.waitUntil(lambda: user.message == "", timeout=10_000)
    left.unlink()
    user.waits_for_message("no longer on disk")
    left.write_text(before + LONGER, "utf-8")
    user.waits_for_message("has changed")


def test_when_both_files_change_both_can_be_reloaded_at_once(user: WindowDriver, left: Path, right: Path) -> None:
    user.opens(left, right)
    for path in (left, right):
        _save_beside(path, path.read_text("utf-8") + LONGER)
    user.waits_for_message("both articles")
    user.clicks_button("Reload both")
    user.waits_for_text("left", "harbour master")
    user.waits_for_text("right", "harbour master")
    user.waits_until_compared()


def test_a_file_that_changed_into_something_else_leaves_what_was_read(
    user: WindowDriver, left: Path, right: Path
) -> None:
    user.opens(left, right)
    left.write_bytes(b"")
    user.waits_for_message("has changed")
    user.clicks_button("Reload")
    user.waits_for_message("left.txt", "empty")
    assert "until spring" in user.text("left")


def test_reloading_keeps_the_encoding_and_the_language_that_were_chosen(
    user: WindowDriver, tmp_path: Path, right: Path
) -> None:
    path = tmp_path / "czech.txt"
    path.write_bytes(CZECH.encode("cp1250"))
    user.opens(path, right)
    user.chooses("File", "Left article", "Encoding", "Cyrillic", "Windows-1251")
    user.waits_until_compared()
    user.chooses("File", "Left article", "Language", "Polish – polski")
    user.waits_until_compared()
    path.write_bytes((CZECH + "Konec.\n").encode("cp1250"))
    user.presses("Ctrl+F5")
    user.waits_for_text("left", "Konec")
    user.waits_until_compared()
    assert "zavшenэ" in user.text("left")
    assert user.language("left") == "pl"


def test_a_file_that_is_closed_is_not_asked_about_any_more(user: WindowDriver, left: Path, right: Path) -> None:
    user.opens(left, right)
    user.chooses("File", "Close articles")
    _save_beside(left, "Something else.")
    QTest.qWait(700)
    assert user.message == ""
