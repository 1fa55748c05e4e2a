"""Patterns that are compiled when they are first asked for."""

import importlib
import pkgutil
import re
from copy import copy

import pytest

import viewer.core
from viewer.core.patterns import lazy

NAMES = [found.name for found in pkgutil.walk_packages(viewer.core.__path__, "viewer.core.")]


def test_a_lazy_pattern_answers_as_a_compiled_one() -> None:
    late, early = lazy("(B+)", re.IGNORECASE), re.compile("(B+)", re.IGNORECASE)
    for _ in range(2):
        assert late.split("abbc") == early.split("abbc")
        assert late.sub("x", "abbc") == "axc"
        assert [found[1] for found in late.finditer("abab")] == ["b", "b"]
        assert (late.pattern, late.flags, late.groups) == (early.pattern, early.flags, early.groups)
    assert lazy(b"b").findall(b"ab") == [b"b"]


def test_a_wrong_pattern_is_told_when_it_is_first_asked() -> None:
    wrong = lazy("(")
    for _ in range(2):
        with pytest.raises(re.error):
            wrong.search("")
    with pytest.raises(AttributeError):
        _ = wrong.__no_such_thing__  # type: ignore[attr-defined]
    assert copy(lazy("a")).search("a")


@pytest.mark.parametrize("name", NAMES)
def test_every_pattern_can_be_compiled(name: str) -> None:
    kind = type(lazy(""))
    for value in vars(importlib.import_module(name)).values():
        if isinstance(value, kind):
            assert value.pattern
