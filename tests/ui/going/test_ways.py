"""The Go menu, as a user goes by it."""

from pathlib import Path

import pytest

from tests.ui.window_driver import WindowDriver

LEFT = (
    "Ferry fares rise\n\nThe council said on Monday that 340 passengers had signed the letter of protest.\n\n"
    "“We will not pay,” said the baker Nora Lind, who crosses the river every day.\n\n"
    "Snow fell on the northern hills all night.\n"
)
RIGHT = (
    "Ferry fares rise\n\nThe council said on Monday that 343 passengers had signed the letter of protest.\n\n"
    "“We will not pay,” said the baker Nora Lind, who crosses the river every day.\n\n"
    "The council said that passengers had signed the letter of protest against the fares.\n\n"
    "Trains are cheaper in the capital this year.\n"
)


@pytest.fixture
def reader(user: WindowDriver, tmp_path: Path) -> WindowDriver:
    """A user who has opened two articles with a number that differs, a quotation, and a sentence told twice."""
    for name, text in (("left", LEFT), ("right", RIGHT)):
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    user.opens(tmp_path / "left.txt", tmp_path / "right.txt")
    return user


def selected(reader: WindowDriver) -> str:
    place = reader.window.reading.view.selected()
    if place is None:
        return ""
    side, number = place
    content = reader.reader.pane(side).column.content
    return content.sentences[number].span.of(content.text)


def can(reader: WindowDriver, name: str) -> bool:
    return reader.window.commands[name].isEnabled()


def test_each_kind_has_its_key_and_its_entry(reader: WindowDriver) -> None:
    reader.presses("D")
    assert "340" in selected(reader)
    reader.presses("Q")
    assert "We will not pay" in selected(reader)
    reader.chooses("Go", "Next unique sentence")
    assert selected(reader).startswith("Trains")
    reader.presses("U")
    assert selected(reader).startswith("Snow")
    reader.presses("Shift+U")
    assert selected(reader).startswith("Trains")
    reader.chooses("Go", "Previous point that differs")
    assert "340" in selected(reader)


def test_first_and_last(reader: WindowDriver) -> None:
    reader.presses("Alt+End")
    assert selected(reader).startswith("Snow")
    reader.presses("Alt+Home")
    assert "340" in selected(reader)


def test_the_status_line_says_that_there_is_nothing_further(reader: WindowDriver) -> None:
    usual = reader.status
    reader.presses("D")
    reader.presses("D")
    assert reader.status == "No further point where both can’t be exact."
    reader.presses("Shift+D")
    assert "further up" in reader.status
    reader.presses("U")
    assert reader.status == usual


def test_back_and_forward_lead_where_one_was(reader: WindowDriver) -> None:
    assert not can(reader, "back")
    reader.presses("D")
    reader.presses("Q")
    reader.presses("U")
    reader.presses("Alt+Left")
    assert "We will not pay" in selected(reader)
    reader.presses("Alt+Left")
    assert "340" in selected(reader)
    assert not can(reader, "back")
    reader.chooses("Go", "Forward")
    assert "We will not pay" in selected(reader)


def test_another_comparison_has_other_places(reader: WindowDriver) -> None:
    reader.presses("D")
    reader.presses("Q")
    reader.chooses("File", "Swap sides")
    reader.waits_until_compared()
    assert not can(reader, "back")


def test_the_counterpart_is_gone_to_and_of_several_each_comes_beside(reader: WindowDriver) -> None:
    assert not can(reader, "jump")
    reader.presses("D")
    reader.presses("X")
    assert "343" in selected(reader)
    reader.presses("X")
    assert "340" in selected(reader)
    links = [link for link in reader.comparison.links if "340" in selected(reader) and link.left == 1]
    assert len(links) == 2
    reader.presses("Shift+X")
    assert reader.status == "Counterpart 2 of 2."
    assert "340" in selected(reader)
    reader.reader.waits_for_rest()
    assert reader.reader.difference(1, max(link.right for link in links)) <= 2
    reader.presses("X")
    assert "against the fares" in selected(reader)


def test_only_what_leads_somewhere_can_be_chosen(reader: WindowDriver) -> None:
    assert can(reader, "next_differs")
    assert can(reader, "next_only")
    reader.presses("Ctrl+Shift+3")
    reader.bot.waitUntil(lambda: not can(reader, "next_differs"))
    assert can(reader, "next_only")
    reader.clicks_sentence("left", "Snow fell")
    assert not can(reader, "jump")
    assert not can(reader, "turn")


def test_nothing_can_be_gone_to_before_articles_are_compared(user: WindowDriver) -> None:
    assert not any(can(user, name) for name in ("next", "previous", "next_change", "jump", "back", "first"))
