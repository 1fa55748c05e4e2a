"""The controller, by what it says; the worker process is a real one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from viewer.core.model import Article, Comparison, Settings
from viewer.ui.comparison_controller import ComparisonController
from viewer.worker.messages import Answer, Broke, Died

ENDLESS = "The mayor said that the old bridge would stay closed.\n" * 100_000


@pytest.fixture
def controller(qapp: object) -> Iterator[ComparisonController]:
    made = ComparisonController()
    made.start()
    yield made
    made.shut_down()


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    texts = {"a": "The mayor said the bridge is closed.", "b": "The mayor said the bridge is open.", "endless": ENDLESS}
    for name, text in texts.items():
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
    return {name: tmp_path / f"{name}.txt" for name in texts}


def _open(controller: ComparisonController, left: Path, right: Path) -> None:
    controller.open("left", left)
    controller.open("right", right)


def _sources(comparison: Comparison) -> tuple[str, str]:
    return Path(comparison.left.article.source).name, Path(comparison.right.article.source).name


def test_two_articles_are_compared_as_soon_as_both_are_open(
    qtbot: QtBot, controller: ComparisonController, files: dict[str, Path]
) -> None:
    with qtbot.waitSignal(controller.compared, timeout=60_000) as heard:
        _open(controller, files["a"], files["b"])
    assert _sources(heard.args[1]) == ("a.txt", "b.txt")
    assert controller.comparison is heard.args[1]
    assert not controller.busy


def test_a_file_that_cannot_be_read_leaves_what_was_open(
    qtbot: QtBot, controller: ComparisonController, files: dict[str, Path]
) -> None:
    with qtbot.waitSignal(controller.compared, timeout=60_000):
        _open(controller, files["a"], files["b"])
    before = controller.comparison
    with qtbot.waitSignal(controller.refused, timeout=60_000) as heard:
        controller.open("right", files["a"].with_name("missing.txt"))
    assert heard.args[1] == "right"
    assert controller.comparison is before


def test_a_refused_file_does_not_cost_the_comparison_that_it_interrupted(
    qtbot: QtBot, controller: ComparisonController, files: dict[str, Path]
) -> None:
    with qtbot.waitSignal(controller.comparing, timeout=60_000):
        _open(controller, files["a"], files["b"])
    with qtbot.waitSignal(controller.compared, timeout=60_000) as heard:
        controller.open("right", files["a"].with_name("missing.txt"))
    assert _sources(heard.args[1]) == ("a.txt", "b.txt")


def test_opening_while_comparing_stops_that_and_compares_the_new_pair(
    qtbot: QtBot, controller: ComparisonController, files: dict[str, Path]
) -> None:
    compared: list[Comparison] = []
    controller.compared.connect(lambda _job, comparison: compared.append(comparison))
    with qtbot.waitSignal(controller.progressed, timeout=60_000):
        _open(controller, files["endless"], files["endless"])
    with qtbot.waitSignal(controller.compared, timeout=60_000):
        _open(controller, files["a"], files["b"])
    assert [_sources(each) for each in compared] == [("a.txt", "b.txt")]


def test_a_stopped_comparison_leaves_the_articles_open(
    qtbot: QtBot, controller: ComparisonController, files: dict[str, Path]
) -> None:
    with qtbot.waitSignal(controller.progressed, timeout=60_000):
        _open(controller, files["endless"], files["endless"])
    controller.stop()
    assert controller.complete
    assert not controller.busy
    assert controller.comparison is None


def test_swapped_articles_are_compared_the_other_way_round(
    qtbot: QtBot, controller: ComparisonController, files: dict[str, Path]
) -> None:
    with qtbot.waitSignal(controller.compared, timeout=60_000):
        _open(controller, files["a"], files["b"])
    with qtbot.waitSignal(controller.compared, timeout=60_000) as heard:
        controller.swap()
    assert _sources(heard.args[1]) == ("b.txt", "a.txt")


@pytest.fixture
def jobless(qapp: object) -> Iterator[ComparisonController]:
    """A controller that waits for job 3, a comparison. Its worker is never started, so that answers can be made up."""
    made = ComparisonController()
    made.open_article("left", Article("The bridge is closed."))
    made.open_article("right", Article("The bridge is open."))
    yield made
    made.shut_down()


@pytest.mark.parametrize(("answer", "report"), [(Died(3), ""), (Broke(3, "compare.py, line 1"), "compare.py, line 1")])
def test_a_lost_comparison_is_reported_and_the_articles_stay(
    qtbot: QtBot, jobless: ComparisonController, answer: Answer, report: str
) -> None:
    with qtbot.waitSignal(jobless.lost, timeout=10_000) as heard:
        jobless._answered.emit(answer)
    assert heard.args == [3, report]
    assert jobless.complete
    assert not jobless.busy


def test_an_answer_to_a_job_that_is_wanted_no_more_is_dropped(qtbot: QtBot, jobless: ComparisonController) -> None:
    with qtbot.assertNotEmitted(jobless.lost, wait=100):
        jobless._answered.emit(Died(2))
    assert jobless.busy


def test_closing_again_and_again_in_the_middle_of_a_comparison_is_harmless(
    qapp: object, files: dict[str, Path]
) -> None:
    for _ in range(3):
        controller = ComparisonController()
        controller.start()
        _open(controller, files["endless"], files["endless"])
        controller.shut_down()
        controller.shut_down()


def _long(verb: str, step: int) -> Article:
    """So long that what is found of it comes in batches."""
    return Article("\n".join(f"Gate {n} {verb} {n * step} boats and {n + 3} barges." for n in range(2_100)), verb)


def test_of_long_articles_what_is_found_comes_in_batches_before_all_of_it(
    qtbot: QtBot, controller: ComparisonController
) -> None:
    batches: list[Comparison] = []
    controller.partly_compared.connect(lambda _job, comparison: batches.append(comparison))
    controller.open_article("left", _long("let in", 7))
    with qtbot.waitSignal(controller.partly_compared, timeout=60_000):
        controller.open_article("right", _long("let through", 11))
    assert (controller.comparison, controller.partial, controller.busy) == (None, batches[0], True)
    with qtbot.waitSignal(controller.compared, timeout=60_000):
        pass
    assert len(batches) > 3
    assert controller.partial is None
    assert controller.comparison is not None
    assert controller.comparison.reached is None


def test_what_was_found_before_stopping_stays_until_more_is_found_or_another_article_opened(
    qtbot: QtBot, controller: ComparisonController
) -> None:
    batches: list[Comparison] = []
    controller.partly_compared.connect(lambda _job, comparison: batches.append(comparison))
    controller.open_article("left", _long("let in", 7))
    controller.open_article("right", _long("let through", 11))
    qtbot.waitUntil(lambda: bool(batches and batches[-1].links), timeout=60_000)
    controller.stop()
    known, told = controller.partial, len(batches)
    assert known is not None
    assert known is batches[-1]
    assert controller.comparison is None
    controller.compare()
    qtbot.waitUntil(lambda: len(batches) > told, timeout=60_000)
    again, before = batches[told].reached, known.reached
    assert again is not None
    assert before is not None
    assert again.linked >= before.linked
    controller.open_article("left", Article("The mayor said the bridge is closed."))
    assert controller.partial is None


def test_beside_a_whole_comparison_no_part_of_another_is_handed_out(
    qtbot: QtBot, controller: ComparisonController
) -> None:
    controller.open_article("left", _long("let in", 7))
    with qtbot.waitSignal(controller.compared, timeout=60_000):
        controller.open_article("right", _long("let through", 11))
    with (
        qtbot.assertNotEmitted(controller.partly_compared),
        qtbot.waitSignal(controller.compared, timeout=60_000),
    ):
        controller.take_settings(Settings(6))
