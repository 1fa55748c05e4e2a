"""What is kept from one start to the next."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.core.marks import Layer
from viewer.kept import load, save
from viewer.preferences import Preferences, ThemeChoice
from viewer.recent import LONGEST, Pair, Recent

letters = st.text("dark", max_size=4)
scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | letters
anything = st.recursive(scalars, lambda inner: st.lists(inner) | st.dictionaries(letters, inner), max_leaves=8)
keys = st.sampled_from(["theme", "font_size", "scroll_lock", "hidden", "pairs", "unknown"])


def test_what_was_saved_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "preferences.json"
    preferences = Preferences(ThemeChoice.DARK, font_size=18, scroll_lock=False, hidden=("only",))
    save(preferences, path)
    assert load(Preferences(), path) == preferences
    assert load(Preferences(), path).filter.layers == set(Layer) - {Layer.ONLY}
    assert [each.name for each in path.parent.iterdir()] == ["preferences.json"]


def test_what_is_not_understood_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    path.write_text('{"theme": "pink", "font_size": "huge", "scroll_lock": false, "from_the_future": 1}', "utf-8")
    assert load(Preferences(), path) == Preferences(scroll_lock=False)


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe\x00", b"[" * 100_000])
def test_a_damaged_file_counts_as_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "preferences.json"
    path.write_bytes(content)
    assert load(Preferences(), path) == Preferences()


@given(found=st.dictionaries(keys, anything))
def test_whatever_the_file_says_the_values_can_be_used(tmp_path_factory: pytest.TempPathFactory, found: Any) -> None:
    path = tmp_path_factory.getbasetemp() / "any.json"
    path.write_text(json.dumps(found), "utf-8")
    preferences = load(Preferences(), path)
    assert isinstance(preferences.theme, ThemeChoice)
    assert isinstance(preferences.font_size, int)
    assert preferences.filter.layers <= set(Layer)
    assert all(len(pair.missing) <= 2 for pair in load(Recent(), path).offered_pairs())


@pytest.mark.skipif(os.geteuid() == 0, reason="the system lets root write everywhere")
def test_a_file_that_cannot_be_written_raises(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(OSError, match="denied"):
        save(Preferences(), tmp_path / "preferences.json")


def test_the_latest_pair_comes_first_and_once() -> None:
    recent = Recent().with_pair("a", "b").with_pair("c", "d").with_pair("a", "b")
    assert recent.pairs == (("a", "b"), ("c", "d"))


def test_only_so_many_pairs_are_remembered() -> None:
    recent = Recent()
    for n in range(LONGEST + 5):
        recent = recent.with_pair(str(n), "x")
    assert len(recent.pairs) == LONGEST
    assert recent.pairs[0] == (str(LONGEST + 4), "x")


def test_a_pair_tells_which_of_its_files_are_gone(tmp_path: Path) -> None:
    here, gone = tmp_path / "here.txt", tmp_path / "gone.txt"
    here.touch()
    recent = Recent().with_pair(str(here), str(here)).with_pair(str(here), str(gone))
    assert [pair.missing for pair in recent.offered_pairs()] == [(str(gone),), ()]


def test_files_of_one_name_are_told_apart_by_their_folders() -> None:
    assert Pair("/x/post/index.html", "/x/mail/index.html").names == ("post/index.html", "mail/index.html")
    assert Pair("/x/post/a.html", "/x/mail/b.html").names == ("a.html", "b.html")
