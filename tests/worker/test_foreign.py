"""Readers that hang, crash or eat memory, in a process of their own and in one that may be ended."""

import ctypes
import os
import sys
import time
from pathlib import Path
from queue import SimpleQueue

import pytest

from viewer.core.errors import Damaged, InputError, Locked, ReaderFailed
from viewer.core.model import Article
from viewer.core.read import read
from viewer.core.read.guard import guarded
from viewer.core.read.source import Source
from viewer.worker.client import Worker
from viewer.worker.foreign import read_apart, read_within_limits
from viewer.worker.messages import Answer, ArticleRead, ReadJob, Refused

SOURCE = Source(b"The bridge is closed.", "“x.pdf”")
PAGE = (
    "<html><body><article><p>"
    + "The bridge will stay closed until spring, he said. " * 9
    + "</p></article></body></html>"
)


def sound(source: Source) -> Article:
    return Article(source.data.decode())


def refusing(source: Source) -> Article:
    raise Locked(f"{source.name} is locked.")


def broken(source: Source) -> Article:
    raise IndexError(source.data)


def missing(_source: Source) -> Article:
    raise ModuleNotFoundError("No module named 'x'", name="x")


def hanging(_source: Source) -> Article:
    time.sleep(60)
    return Article("")


def crashing(_source: Source) -> Article:
    ctypes.string_at(0)
    return Article("")


def greedy(_source: Source) -> Article:
    return Article("x" * 2_000_000_000)


def endless(source: Source) -> Article:
    return endless(source)


def noisy(source: Source) -> Article:
    os.write(2, b"a library complains\n")
    return sound(source)


def process_of(_source: Source) -> Article:
    return Article(str(os.getpid()))


def test_an_article_comes_from_a_process_of_its_own() -> None:
    assert read_apart(sound, SOURCE) == Article("The bridge is closed.")
    assert read_apart(process_of, SOURCE).text != str(os.getpid())


@pytest.mark.parametrize(
    ("reader", "error", "said"),
    [
        (refusing, Locked, "is locked."),
        (broken, Damaged, "is damaged, or unlike what its format allows. Open it"),
        (missing, ReaderFailed, "a part of Storydiff is missing here (No module named 'x'). Install Storydiff again"),
        (crashing, ReaderFailed, "can't be read: the reader of its format broke down. Open it"),
        (greedy, ReaderFailed, "needs more memory than an article may. Open it"),
        (endless, ReaderFailed, "needs more memory than an article may. Open it"),
    ],
)
def test_whatever_happens_there_is_one_clear_error(
    reader: type, error: type[InputError], said: str, capfd: pytest.CaptureFixture[str]
) -> None:
    if reader is greedy and not sys.platform.startswith("linux"):
        pytest.skip("no limit of memory here")
    with pytest.raises(error) as caught:
        read_apart(reader, SOURCE)
    assert str(caught.value).startswith("“x.pdf” ")
    assert said in str(caught.value)
    assert capfd.readouterr().err == ""


def test_a_reader_that_hangs_is_ended() -> None:
    started = time.monotonic()
    with pytest.raises(ReaderFailed, match=r"^“x\.pdf” can't be read within 0\.5 seconds\. Open it in its own program"):
        read_apart(hanging, SOURCE, seconds=0.5)
    assert time.monotonic() - started < 5


def test_what_libraries_say_is_not_shown(capfd: pytest.CaptureFixture[str]) -> None:
    assert read_apart(noisy, SOURCE).text
    assert capfd.readouterr().err == ""


def test_limits_are_lifted_when_the_reading_is_done() -> None:
    for _ in range(3):
        assert read_within_limits(sound, SOURCE).text
    with pytest.raises(Locked):
        read_within_limits(refusing, SOURCE)
    assert len(bytearray(500_000_000)) == 500_000_000


def test_guarded_lets_no_other_error_through() -> None:
    for reader, error in ((broken, Damaged), (endless, ReaderFailed), (refusing, Locked)):
        with pytest.raises(error):
            guarded(reader, SOURCE)


def test_text_is_read_without_a_process_and_foreign_formats_by_whoever_is_asked(tmp_path: Path) -> None:
    asked = []

    def apart(reader: object, source: Source) -> Article:
        asked.append((reader, source.name))
        return Article("from apart")

    (tmp_path / "a.txt").write_text("The bridge is closed.")
    (tmp_path / "a.html").write_text(PAGE)
    assert read(tmp_path / "a.txt", apart=apart).text == "The bridge is closed."
    assert asked == []
    found = read(tmp_path / "a.html", apart=apart)
    assert (found.text, found.source) == ("from apart", str(tmp_path / "a.html"))
    assert len(asked) == 1


def test_the_windows_worker_reads_foreign_formats_too(tmp_path: Path) -> None:
    answers: SimpleQueue[Answer] = SimpleQueue()
    worker = Worker(answers.put)
    worker.start()
    try:
        (tmp_path / "a.html").write_text(PAGE)
        (tmp_path / "cut.html").write_text(PAGE[:200])
        worker.submit(ReadJob(1, tmp_path / "a.html"))
        answer = answers.get(timeout=60)
        assert isinstance(answer, ArticleRead)
        assert answer.article.text.startswith("The bridge will stay closed")
        worker.submit(ReadJob(2, tmp_path / "cut.html"))
        answer = answers.get(timeout=60)
        assert isinstance(answer, Refused)
        assert "breaks off" in answer.message
    finally:
        worker.close()
