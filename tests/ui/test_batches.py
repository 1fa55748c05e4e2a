"""Long articles: what has been found so far is shown while the rest is being found."""

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.window_driver import WindowDriver
from tests.ui.window_sight import LONG
from viewer.core.compare import compare
from viewer.core.model import SIDES, Comparison, Reached, Settings
from viewer.core.read import read
from viewer.resources import load_tables
from viewer.ui.comparison_view.overview import Overview

_COUNT = 2_100
_WAITS = "Waits until the articles are wholly compared"


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    """Two articles so long that what is found of them comes in batches; each third sentence of one the other lacks."""
    texts = {
        "long-left": [f"Ferry F{n} left pier P{n} late, said captain C{n}." for n in range(_COUNT)],
        "long-right": [
            f"Ferry F{n} came to pier P{n} late, said captain C{n}."
            if n % 3
            else f"Nobody saw guard G{n} at tower T{n}."
            for n in range(_COUNT)
        ],
    }
    files = [tmp_path / f"{name}.txt" for name in texts]
    for file, sentences in zip(files, texts.values(), strict=True):
        file.write_text("\n".join(sentences) + "\n", "utf-8")
    return files[0], files[1]


class Halting:
    """Lets the worker stand still in the midst of a comparison, as on a machine that is much slower."""

    def __init__(self, user: WindowDriver) -> None:
        self.user = user

    def compares_until(self, left: Path, right: Path, enough: Callable[[Reached], bool]) -> Comparison:
        """Open two articles; what is shown when so much has been found."""
        controller = self.user.window.controller

        def look(_job: int, partial: Comparison) -> None:
            if partial.reached is not None and enough(partial.reached):
                controller.partly_compared.disconnect(look)
                os.kill(self.user.worker_process(), signal.SIGSTOP)

        controller.partly_compared.connect(look)
        self.user.drops("left", left, right)
        self.user.bot.waitUntil(lambda: self._shows(enough), timeout=LONG)
        shown = self.user.window.reading.view.comparison
        assert shown is not None
        return shown

    def _shows(self, enough: Callable[[Reached], bool]) -> bool:
        shown = self.user.window.reading.view.comparison
        ready = not self.user.window.reading.is_busy and shown is self.user.window.controller.partial
        return ready and shown is not None and shown.reached is not None and enough(shown.reached)

    def goes_on(self) -> None:
        """Let it go on, to the end."""
        os.kill(self.user.worker_process(), signal.SIGCONT)
        self.user.waits_until_compared()


@pytest.fixture
def halting(user: WindowDriver) -> Halting:
    return Halting(user)


def some_links(reached: Reached) -> bool:
    return reached.linked > 0


def some_wording(reached: Reached) -> bool:
    return reached.worded > 0


def off(user: WindowDriver, *names: str) -> list[str]:
    return [name for name in names if not user.window.commands[name].isEnabled()]


def picture(user: WindowDriver) -> QImage:
    """All that is drawn of the articles, at rest."""
    view = user.window.reading.view
    overview = view.findChild(Overview)
    assert overview is not None
    user.reader.waits_until_settled()
    user.bot.waitUntil(lambda: overview.is_drawn, timeout=LONG)
    return view.grab().toImage()


_NEED_ALL = ("export", "print", "picture", "copy_marked", "copy_match", "link", "confirm", "note", "next_point")


def test_the_first_links_are_shown_while_the_rest_is_looked_for(
    user: WindowDriver, halting: Halting, pair: tuple[Path, Path]
) -> None:
    shown = halting.compares_until(*pair, some_links)
    user.clicks_sentence("left", "Ferry F1 left")
    assert user.window.reading.view.selected() == ("left", 1)
    assert user.window.reading.view.counterparts("left", 1) == [1]
    assert "Ferry F1 came to pier P1" in user.details
    assert "has not been compared yet" in user.details
    assert user.status.startswith(f"Still comparing: {len(shown.links)} match")
    user.bot.waitUntil(lambda: "Stop" in user.visible_texts, timeout=LONG)
    assert user.shares("left") == ""


def test_what_was_shown_in_batches_is_in_the_end_what_a_comparison_at_one_go_gives(
    user: WindowDriver, halting: Halting, pair: tuple[Path, Path]
) -> None:
    halting.compares_until(*pair, some_wording)
    halting.goes_on()
    assert user.comparison == compare(*map(read, pair), tables=load_tables)
    assert user.window.reading.view.comparison is user.comparison
    in_batches = picture(user)
    user.window.reading.show_comparison(None)
    user.window.reading.show_comparison(user.comparison)
    user.waits_until_compared()
    assert picture(user) == in_batches
    assert "% said differently" in user.shares("left")
    assert "Still" not in user.status
    assert off(user, "export", "print", "picture", "copy_marked", "next_point") == []


def test_place_selection_and_way_back_stay_when_the_next_batch_comes(
    user: WindowDriver, halting: Halting, pair: tuple[Path, Path]
) -> None:
    halting.compares_until(*pair, some_links)
    user.clicks_sentence("left", "Ferry F2 left")
    user.scrolls("left", 3)
    user.clicks_sentence("left", "Ferry F11 left")
    user.reader.waits_until_settled()
    before = user.reader.height_of("left", 11)
    halting.goes_on()
    user.reader.waits_for_rest()
    assert user.window.reading.view.selected() == ("left", 11)
    assert abs(user.reader.height_of("left", 11) - before) <= 2
    user.presses("Alt+Left")
    assert user.window.reading.view.selected() == ("left", 2)


def test_what_would_be_untrue_with_a_part_waits_and_says_why(
    user: WindowDriver, halting: Halting, pair: tuple[Path, Path]
) -> None:
    halting.compares_until(*pair, some_wording)
    user.clicks_sentence("left", "Ferry F1 left")
    assert off(user, *_NEED_ALL) == list(_NEED_ALL)
    tips = {name: user.window.commands[name].toolTip() for name in _NEED_ALL}
    assert {name for name, tip in tips.items() if not tip.startswith(_WAITS)} == set()
    assert user.window.reading.panels.points.rows == []
    assert user.window.reading.panels.facts.rows == []
    halting.goes_on()
    assert off(user, *(name for name in _NEED_ALL if name != "link")) == []
    assert not any(_WAITS in user.window.commands[name].toolTip() for name in _NEED_ALL)


def test_next_and_previous_lead_to_what_there_is(user: WindowDriver, halting: Halting, pair: tuple[Path, Path]) -> None:
    shown = halting.compares_until(*pair, some_links)
    assert shown.reached is not None
    user.presses("Alt+Down")
    selected = user.window.reading.view.selected()
    assert selected is not None
    assert shown.is_searched(*selected)
    assert not user.window.reading.view.counterparts(*selected)
    user.window.reading.view.going.go_to_end(1)
    user.reader.waits_for_rest()
    last = user.window.reading.view.selected()
    assert last is not None
    assert shown.reached.linked < _COUNT or last[0] == "right"
    assert shown.is_searched(*last)
    user.presses("Alt+Down")
    assert user.status == "No further difference. But not all is compared yet."


def test_stopping_in_between_keeps_what_was_found_and_says_that_it_is_not_all(
    user: WindowDriver, halting: Halting, pair: tuple[Path, Path]
) -> None:
    shown = halting.compares_until(*pair, some_links)
    user.bot.waitUntil(lambda: "Stop" in user.visible_texts, timeout=LONG)
    user.clicks_button("Stop")
    assert user.message == "Stopped. What had been found until then is shown; it is not all."
    assert user.window.reading.view.comparison is shown
    assert user.status.startswith("Not compared to the end: ")
    user.clicks_sentence("left", "Ferry F1 left")
    assert user.window.reading.view.counterparts("left", 1) == [1]
    assert off(user, *_NEED_ALL) == list(_NEED_ALL)
    user.clicks_button("Compare again")
    user.waits_until_compared()
    assert user.comparison.reached is None
    assert user.window.reading.view.selected() == ("left", 1)
    assert off(user, "export") == []


def test_swapping_in_between_begins_anew(user: WindowDriver, halting: Halting, pair: tuple[Path, Path]) -> None:
    halting.compares_until(*pair, some_links)
    user.clicks_button("Swap sides")
    assert user.text("left").startswith("Nobody saw guard G0")
    assert user.window.reading.view.comparison is None
    assert user.window.reading.view.selected() is None
    user.waits_until_compared()
    assert [Path(user.comparison.side(side).article.source) for side in SIDES] == list(pair[::-1])
    assert len(user.comparison.links) > _COUNT / 2


def test_another_article_in_between_takes_away_what_was_found(
    user: WindowDriver, halting: Halting, pair: tuple[Path, Path], right: Path
) -> None:
    halting.compares_until(*pair, some_wording)
    user.drops("right", right)
    user.waits_until_compared()
    assert user.title("right") == "Commuters take the boat"
    assert user.comparison.reached is None
    assert not user.comparison.links


def test_when_the_process_dies_in_between_the_window_says_so_and_keeps_what_was_found(
    user: WindowDriver, halting: Halting, pair: tuple[Path, Path]
) -> None:
    shown = halting.compares_until(*pair, some_links)
    os.kill(user.worker_process(), signal.SIGKILL)
    user.waits_for_message("ended unexpectedly")
    assert user.window.reading.view.comparison is shown
    assert user.status.startswith("Not compared to the end: ")
    user.clicks_button("Compare again")
    user.waits_until_compared()
    assert user.comparison.reached is None


def test_in_rows_the_articles_wait_for_all_links(user: WindowDriver, halting: Halting, pair: tuple[Path, Path]) -> None:
    user.chooses("View", "Aligned rows")
    view = user.window.reading.view
    batches: list[Comparison | None] = []
    view.comparison_shown.connect(lambda: batches.append(view.comparison))
    shown = halting.compares_until(*pair, some_wording)
    assert len(shown.links) > _COUNT / 2
    assert batches
    assert all(each is not None and each.is_searched("right", 0) for each in batches)
    halting.goes_on()
    assert user.reader.height_of("left", 4) == user.reader.height_of("right", 4)


def test_short_articles_are_shown_at_one_go(qtbot: QtBot, user: WindowDriver, left: Path, right: Path) -> None:
    with qtbot.assertNotEmitted(user.window.controller.partly_compared):
        user.opens(left, right)
    assert user.shares("left") != ""


def test_rows_filter_and_letters_can_be_changed_in_between(
    user: WindowDriver, halting: Halting, pair: tuple[Path, Path]
) -> None:
    halting.compares_until(*pair, some_links)
    user.clicks_sentence("left", "Ferry F4 left")
    user.chooses("View", "Aligned rows")
    user.chooses("View", "Zoom in")
    user.presses("Ctrl+Shift+4")
    user.bot.waitUntil(lambda: not user.window.reading.is_busy, timeout=LONG)
    assert user.window.reading.view.selected() == ("left", 4)
    halting.goes_on()
    assert user.window.reading.view.selected() == ("left", 4)
    assert user.reader.height_of("left", 4) == user.reader.height_of("right", 4)
    user.chooses("View", "Aligned rows")
    user.bot.waitUntil(lambda: not user.window.reading.is_busy, timeout=LONG)
    assert user.window.reading.view.selected() == ("left", 4)


def test_another_setting_in_between_compares_anew_and_keeps_the_selection(
    user: WindowDriver, halting: Halting, pair: tuple[Path, Path]
) -> None:
    halting.compares_until(*pair, some_links)
    user.clicks_sentence("left", "Ferry F4 left")
    user.window.controller.take_settings(Settings(3))
    user.waits_until_compared()
    assert user.comparison.settings == Settings(3)
    assert user.window.reading.view.selected() == ("left", 4)
    assert "% said differently" in user.shares("left")


def test_closing_the_window_in_between_ends_the_process(
    user: WindowDriver, halting: Halting, pair: tuple[Path, Path]
) -> None:
    halting.compares_until(*pair, some_links)
    process = user.worker_process()
    user.closes()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)
