"""Reports of errors tell the place and nothing of an article, however the article got into the error."""

import linecache
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from viewer.core.model import Article
from viewer.core.read.guard import guarded
from viewer.core.read.source import Source
from viewer.report import report_of

WORDS = "The mayor said nobody was hurt."


def _message() -> None:
    raise ValueError(WORDS)


def _key() -> None:
    dict[str, str]()[WORDS]


def _undecodable() -> None:
    WORDS.encode("utf-16").decode("ascii")


def _value_in_its_words() -> None:
    int(WORDS)


def _note() -> None:
    error = ValueError()
    error.add_note(WORDS)
    raise error


def _cause() -> None:
    try:
        _message()
    except ValueError as error:
        raise RuntimeError(WORDS) from error


def _context() -> None:
    try:
        _message()
    except ValueError:
        _key()


def _group() -> None:
    raise ExceptionGroup(WORDS, [ValueError(WORDS), KeyError(WORDS)])


def _hidden_cause() -> None:
    try:
        _message()
    except ValueError:
        raise OSError(5, WORDS, WORDS) from None


def _made_of_text() -> None:
    """The words stand in the very line that fails."""
    source, name = f"raise ValueError({WORDS!r})", "/home/greta/story.txt"
    linecache.cache[name] = (len(source), None, [source], name)
    exec(compile(source, name, "exec"))


def _guarded() -> None:
    def broken(source: Source) -> Article:
        raise IndexError(source.data.decode())

    guarded(broken, Source(WORDS.encode(), "“x”"))


RAISERS = (
    *(_message, _key, _undecodable, _value_in_its_words, _note, _cause, _context),
    *(_group, _hidden_cause, _made_of_text, _guarded),
)


@pytest.mark.parametrize("fail", RAISERS, ids=lambda each: each.__name__)
def test_no_word_of_an_article_gets_into_a_report(fail: Callable[[], None]) -> None:
    with pytest.raises(Exception) as caught:  # noqa: PT011  # whatever it is
        fail()
    report = report_of(caught.value)
    for word in ("mayor", "nobody", "hurt", "greta"):
        assert word not in report
    assert type(caught.value).__name__ in report
    assert f"in {fail.__name__}" in report


def test_what_led_to_an_error_is_told_too() -> None:
    with pytest.raises(RuntimeError) as caught:
        _cause()
    first, second = report_of(caught.value).split("\n\n")
    assert first.startswith("RuntimeError\n  test_report.py, line ")
    assert second.startswith("ValueError\n")
    assert second.endswith("in _message")


def test_errors_that_hold_each_other_come_to_an_end() -> None:
    one, other = ValueError(), KeyError()
    one.__cause__, other.__cause__ = other, one
    assert report_of(one) == "ValueError\n\nKeyError"


def test_a_long_way_is_shortened() -> None:
    def deeper(level: int) -> None:
        if not level:
            raise ValueError
        deeper(level - 1)

    with pytest.raises(ValueError) as caught:  # noqa: PT011
        deeper(200)
    lines = report_of(caught.value).splitlines()
    assert len(lines) == 32
    assert lines[6] == "  … 172 more places …"


def test_places_in_storydiff_and_its_libraries_are_told_from_their_folder_on(tmp_path: Path) -> None:
    with pytest.raises(Exception) as caught:  # noqa: PT011
        guarded(_reader_that_fails_inside, Source(b"", "“x”"))
    report = report_of(caught.value)
    assert "  viewer/core/read/guard.py, line " in report
    assert str(Path.cwd()) not in report
    assert "/home" not in report


def _reader_that_fails_inside(_source: Source) -> Article:
    raise ValueError


def test_reporting_needs_no_qt() -> None:
    code = "import sys, viewer.report; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=Path(__file__).parent.parent).returncode == 0
