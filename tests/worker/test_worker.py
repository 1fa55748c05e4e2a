"""The worker process, by its answers."""

import os
import signal
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from queue import Empty, SimpleQueue

import pytest

from viewer.core.anchors import Places
from viewer.core.compare import compare
from viewer.core.model import Anchor, Article, Kind, Review, Settings
from viewer.core.read.source import Copied
from viewer.resources import load_tables
from viewer.worker.client import Worker
from viewer.worker.messages import (
    Answer,
    ArticleRead,
    Broke,
    Compared,
    CompareJob,
    Died,
    Ending,
    PartlyCompared,
    Progressed,
    ReadJob,
    Refused,
)

LEFT = Article("The mayor said the old bridge would stay closed until spring. Ferries run.", "left.txt")
RIGHT = Article("The mayor said the old bridge would stay closed until summer.", "right.txt")
ENDLESS = Article("The mayor said that the old bridge would stay closed.\n" * 100_000, "endless.txt")


class Listener:
    """A worker with a list of what it answered."""

    def __init__(self) -> None:
        self.answers: SimpleQueue[Answer] = SimpleQueue()
        self.worker = Worker(self.answers.put)
        self.worker.start()

    def ending(self) -> Ending:
        """The next answer that ends a job."""
        return self.ending_and_batches()[0]

    def ending_and_batches(self) -> tuple[Ending, list[PartlyCompared]]:
        """The next answer that ends a job, and what came before it."""
        batches: list[PartlyCompared] = []
        while isinstance(answer := self.answers.get(timeout=60), Progressed | PartlyCompared):
            if isinstance(answer, PartlyCompared):
                batches.append(answer)
        return answer, batches

    def wait_for_progress(self) -> None:
        assert isinstance(self.answers.get(timeout=60), Progressed)

    def wait_for_process(self, other_than: int | None = None) -> int:
        deadline = time.monotonic() + 60
        while (found := self.worker.process_id) in {None, other_than}:
            assert time.monotonic() < deadline
            time.sleep(0.01)
        assert found is not None
        return found


@pytest.fixture(scope="module")
def shared_listener() -> Iterator[Listener]:
    listener = Listener()
    yield listener
    listener.worker.close()


@pytest.fixture
def listener(shared_listener: Listener) -> Listener:
    """One worker serves all tests, since a process takes a while to start; each test leaves it idle."""
    with pytest.raises(Empty):
        shared_listener.answers.get_nowait()
    return shared_listener


def test_a_file_is_read(listener: Listener, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("The old bridge is closed.\n", "utf-8")
    listener.worker.submit(ReadJob(1, path))
    answer = listener.ending()
    assert isinstance(answer, ArticleRead)
    assert (answer.number, answer.article.text) == (1, "The old bridge is closed.\n")


def test_what_was_copied_is_read_by_the_reader_of_web_pages(listener: Listener) -> None:
    listener.worker.submit(
        ReadJob(3, Copied("x", "<h1>Closed</h1><p>The old bridge is <b>closed</b>.</p>"), language="de")
    )
    answer = listener.ending()
    assert isinstance(answer, ArticleRead)
    assert answer.article.text == "Closed\n\nThe old bridge is closed.\n"
    assert (answer.article.source, answer.article.language) == ("clipboard", "de")


def test_a_missing_file_is_refused_in_words(listener: Listener, tmp_path: Path) -> None:
    listener.worker.submit(ReadJob(2, tmp_path / "missing.txt"))
    answer = listener.ending()
    assert isinstance(answer, Refused)
    assert "missing.txt" in answer.message


def test_a_comparison_holds_the_very_articles_that_were_handed_in(listener: Listener) -> None:
    listener.worker.submit(CompareJob(3, LEFT, RIGHT, Settings()))
    answer = listener.ending()
    assert isinstance(answer, Compared)
    assert answer.comparison.left.article is LEFT
    assert answer.comparison.right.article is RIGHT
    assert [(link.left, link.right) for link in answer.comparison.links] == [(0, 0)]


def test_a_correction_is_applied_without_comparing_anew(listener: Listener) -> None:
    listener.worker.submit(CompareJob(20, LEFT, RIGHT, Settings()))
    found = listener.ending()
    assert isinstance(found, Compared)
    review = Review().with_link(Places(found.comparison).match(0, 0), linked=False)
    listener.worker.submit(CompareJob(21, LEFT, RIGHT, Settings(), review))
    answer = listener.answers.get(timeout=60)
    assert isinstance(answer, Compared)  # no progress before it: nothing was compared
    assert answer.comparison.links == ()
    assert answer.comparison.review == review
    assert answer.lost == ()


def test_corrections_are_applied_by_a_process_that_has_not_compared_yet(listener: Listener) -> None:
    gone = Review().with_kind(Anchor("left", "This was cut."), Kind.CAPTION)
    listener.worker.submit(CompareJob(22, RIGHT, LEFT, Settings(), gone))
    answer = listener.ending()
    assert isinstance(answer, Compared)
    assert answer.lost == gone.kinds


def test_a_stopped_job_is_silent_and_the_next_is_done_by_a_new_process(listener: Listener) -> None:
    process = listener.wait_for_process()
    listener.worker.submit(CompareJob(4, ENDLESS, ENDLESS, Settings()))
    listener.worker.submit(CompareJob(5, ENDLESS, ENDLESS, Settings()))
    listener.worker.submit(CompareJob(6, LEFT, RIGHT, Settings()))
    listener.wait_for_progress()
    listener.worker.cancel(5)
    listener.worker.cancel(4)
    answer = listener.ending()
    assert isinstance(answer, Compared)
    assert answer.number == 6
    assert listener.wait_for_process() != process


def test_a_process_that_dies_is_reported_and_replaced(listener: Listener) -> None:
    process = listener.wait_for_process()
    listener.worker.submit(CompareJob(7, ENDLESS, ENDLESS, Settings()))
    listener.wait_for_progress()
    os.kill(process, signal.SIGKILL)
    assert listener.ending() == Died(7)
    listener.worker.submit(CompareJob(8, LEFT, RIGHT, Settings()))
    assert isinstance(listener.ending(), Compared)
    assert listener.wait_for_process() != process


def test_a_process_that_died_while_idle_is_replaced_unnoticed(listener: Listener) -> None:
    os.kill(listener.wait_for_process(), signal.SIGKILL)
    listener.worker.submit(CompareJob(9, LEFT, RIGHT, Settings()))
    assert isinstance(listener.ending(), Compared)


def test_a_job_that_cannot_be_handed_over_does_not_keep_the_next_from_being_done(listener: Listener) -> None:
    unsendable = replace(LEFT, title=threading.Lock())  # type: ignore[arg-type]
    listener.worker.submit(CompareJob(10, unsendable, RIGHT, Settings()))
    answer = listener.ending()
    assert isinstance(answer, Broke)
    assert answer.number == 10
    listener.worker.submit(CompareJob(11, LEFT, RIGHT, Settings()))
    assert isinstance(listener.ending(), Compared)


def test_closing_in_the_middle_of_a_job_leaves_no_process() -> None:
    listener = Listener()
    process = listener.wait_for_process()
    listener.worker.submit(CompareJob(1, ENDLESS, ENDLESS, Settings()))
    listener.worker.close()
    listener.worker.close()
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def _long(verb: str, seed: int) -> Article:
    """So long that what is found of it comes in batches."""
    return Article("\n".join(f"Gate {n} {verb} {n * seed} boats and {n + 3} barges." for n in range(2_100)), f"{seed}")


LONG_LEFT, LONG_RIGHT = _long("let in", 7), _long("let through", 11)


def test_of_long_articles_what_is_found_comes_in_batches(listener: Listener) -> None:
    listener.worker.submit(CompareJob(30, LONG_LEFT, LONG_RIGHT, Settings()))
    ending, batches = listener.ending_and_batches()
    assert isinstance(ending, Compared)
    assert ending.comparison.reached is None
    assert {each.number for each in batches} == {30}
    partial = [each.comparison for each in batches]
    assert len(partial) > 3
    assert all(each.left.article is LONG_LEFT and each.right.article is LONG_RIGHT for each in partial)
    assert all(each.left.sentences is ending.comparison.left.sentences for each in partial)
    assert not partial[0].links
    assert len(partial[-1].links) == len(ending.comparison.links) > 1_000
    assert ending.comparison == compare(LONG_LEFT, LONG_RIGHT, tables=load_tables)


def test_batches_know_of_the_readers_corrections(listener: Listener) -> None:
    listener.worker.submit(CompareJob(31, LONG_LEFT, LONG_RIGHT, Settings()))
    found = listener.ending()
    assert isinstance(found, Compared)
    parted = found.comparison.links[5]
    review = Review().with_link(Places(found.comparison).match(parted.left, parted.right), linked=False)
    listener.worker.submit(CompareJob(32, LEFT, RIGHT, Settings()))
    listener.ending()
    listener.worker.submit(CompareJob(33, LONG_LEFT, LONG_RIGHT, Settings(), review))
    ending, batches = listener.ending_and_batches()
    assert isinstance(ending, Compared)
    for comparison in (*(each.comparison for each in batches), ending.comparison):
        assert (parted.left, parted.right) not in {(each.left, each.right) for each in comparison.links}
        assert comparison.review == review


def test_a_process_that_dies_between_two_batches_is_reported_and_replaced(listener: Listener) -> None:
    process = listener.wait_for_process()
    listener.worker.submit(CompareJob(34, LONG_LEFT, LONG_RIGHT, Settings(4)))
    while not isinstance(listener.answers.get(timeout=60), PartlyCompared):
        pass
    os.kill(process, signal.SIGKILL)
    assert listener.ending() == Died(34)
    listener.worker.submit(CompareJob(35, LONG_LEFT, LONG_RIGHT, Settings()))
    ending, batches = listener.ending_and_batches()
    assert isinstance(ending, Compared)
    assert batches


def test_stopping_between_two_batches_brings_no_more_of_them(listener: Listener) -> None:
    listener.worker.submit(CompareJob(36, LONG_LEFT, LONG_RIGHT, Settings(6)))
    while not isinstance(listener.answers.get(timeout=60), PartlyCompared):
        pass
    listener.worker.cancel(36)
    while not listener.answers.empty():  # one may have been on its way
        listener.answers.get_nowait()
    listener.worker.submit(CompareJob(37, LEFT, RIGHT, Settings()))
    ending, batches = listener.ending_and_batches()
    assert (ending.number, batches) == (37, [])
