"""Everything that can be wrong with a file, in each format: one clear sentence, or an article that can be written."""

from dataclasses import fields
from pathlib import Path

import pytest

from tests.core.read.bad_matrix import ALL, BAD_FILES, BadFile
from viewer.core.errors import InputError, shown
from viewer.core.model import Article
from viewer.core.read import read
from viewer.core.read.guard import guarded
from viewer.worker.foreign import read_apart

HEAVY = ("bomb", "8 million", "one line", "nested")
"""What only a process with limits may read."""


def told(article: Article) -> list[str]:
    """All texts that an article holds."""
    values = [getattr(article, field.name) for field in fields(article)]
    return [
        text for value in values for text in (value if isinstance(value, tuple) else (value,)) if isinstance(text, str)
    ]


@pytest.mark.parametrize("bad", BAD_FILES, ids=lambda bad: f"{bad.what} {bad.ending}")
def test_a_bad_file_gives_one_sentence_or_is_read_all_the_same(bad: BadFile, tmp_path: Path) -> None:
    path = tmp_path / f"x{bad.ending}"
    path.write_bytes(bad.make())
    apart = read_apart if bad.what.startswith(HEAVY) else guarded
    if bad.errors:
        with pytest.raises(bad.errors) as caught:
            read(path, apart=apart)
        check_sentence(str(caught.value), path)
    else:
        for text in told(read(path, apart=apart)):
            assert "\0" not in text
            text.encode()  # no half characters, which no file could hold
    assert list(tmp_path.iterdir()) == [path]


def check_sentence(message: str, path: Path) -> None:
    """It names the file, says what is wrong and then what to do, on one line."""
    assert message.startswith(f"{shown(path)} ")
    assert message.isprintable()
    said = message.removeprefix(shown(path))
    assert said.endswith(".")
    assert 2 <= len([part for part in said.split(". ") if part]) <= 3
    assert len(said) < 300


def test_every_format_is_in_the_matrix() -> None:
    whats = {bad.what for bad in BAD_FILES}
    for what in ("empty", "blank", "random bytes", "8 million paragraphs", "one line of 50 MB", "lone surrogates"):
        assert what in whats
        assert {bad.ending for bad in BAD_FILES if bad.what == what} == set(ALL), what


def test_every_error_of_the_matrix_is_one_of_reading() -> None:
    assert all(issubclass(error, InputError) for bad in BAD_FILES for error in bad.errors)
