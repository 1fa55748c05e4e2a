"""Reading an article anew keeps what the reader is at: the place on the page, and the selected sentence."""

from pathlib import Path

import pytest

from tests.ui.window_driver import WindowDriver

LAMP = "The bridge has {n} lamps and the {n}th was café-bright."


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """A long article in an encoding of its own."""
    path = tmp_path / "lamps.txt"
    path.write_bytes("\n\n".join(LAMP.format(n=n) for n in range(120)).encode("cp1252"))
    return path


@pytest.fixture
def reader(user: WindowDriver, article: Path, right: Path) -> WindowDriver:
    """A user who has read on, and selected a sentence."""
    user.opens(article, article)
    user.scrolls("left", 30)
    user.clicks_sentence("left", words(user))
    assert height(user, words(user)) > 0
    return user


def words(user: WindowDriver) -> str:
    """Words of a sentence in the middle of what is in sight."""
    pane = user.reader.pane("left")
    numbers = list(pane.visible_sentences())
    return f"has {numbers[len(numbers) // 2]} lamps"


def selected(user: WindowDriver) -> str:
    """What the selected sentence says."""
    side, number = user.window.reading.view.selected() or ("left", -1)
    own = user.comparison.side(side)
    return own.sentences[number].span.of(own.text) if number >= 0 else ""


def height(user: WindowDriver, said: str) -> int:
    """How far below the upper edge of the left page these words stand."""
    pane = user.reader.pane("left")
    return pane.column.line_y(pane.column.content.text.index(said)) - pane.page_y


def test_a_file_that_has_grown_at_its_beginning_is_reloaded_around_the_reader(
    reader: WindowDriver, article: Path
) -> None:
    said = selected(reader)
    before = height(reader, said)
    article.write_bytes(b"Quite another beginning.\n\nAnd another.\n\n" + article.read_bytes())
    reader.presses("Ctrl+F5")
    reader.waits_for_text("left", "another beginning")
    assert abs(height(reader, said) - before) <= 2  # also before it is compared
    reader.waits_until_compared()
    reader.reader.waits_for_rest()
    assert selected(reader) == said
    assert abs(height(reader, said) - before) <= 2


def test_another_encoding_changes_the_letters_and_not_the_place(reader: WindowDriver) -> None:
    said = selected(reader)
    before = height(reader, said)
    reader.chooses("File", "Left article", "Encoding", "Cyrillic", "Windows-1251")
    other = said.replace("é", "й")
    reader.waits_for_text("left", other)
    reader.waits_until_compared()
    reader.reader.waits_for_rest()
    assert selected(reader) == other
    assert abs(height(reader, other) - before) <= 2


def test_comparing_again_keeps_the_selection(reader: WindowDriver) -> None:
    said = selected(reader)
    before = height(reader, said)
    reader.presses("F5")
    reader.waits_until_compared()
    assert selected(reader) == said
    assert height(reader, said) == before


def test_a_sentence_that_is_gone_leaves_the_place(reader: WindowDriver, article: Path) -> None:
    said = selected(reader)
    near = LAMP.format(n=int(said.split()[3]) + 1)
    before = height(reader, near)
    article.write_bytes(
        article.read_bytes()
        .replace(said.encode("cp1252"), "Gone it is, and more is said.".encode("cp1252"))
        .replace(b"has 0 lamps", b"has no lamps, none")
    )
    reader.presses("Ctrl+F5")
    reader.waits_for_text("left", "Gone it is")
    reader.waits_until_compared()
    assert abs(height(reader, near) - before) < 60


def test_other_articles_begin_at_their_top(reader: WindowDriver, left: Path) -> None:
    reader.drops("left", left)
    reader.waits_for_text("left", "Ferries")
    reader.waits_until_compared()
    assert reader.reader.pane("left").page_y == 0
    assert selected(reader) == ""
