"""How wide the terminal is taken to be."""

import os
import sys

import pytest

from viewer.terminal import columns


@pytest.mark.parametrize(("said", "found"), [("132", 132), ("0", 80), ("wide", 80), ("", 80)])
def test_the_environment_goes_first_and_nonsense_is_passed_over(
    monkeypatch: pytest.MonkeyPatch, said: str, found: int
) -> None:
    def no_terminal(_descriptor: int) -> os.terminal_size:
        raise OSError

    monkeypatch.setenv("COLUMNS", said)
    monkeypatch.setattr(os, "get_terminal_size", no_terminal)
    assert columns() == found


def test_a_terminal_is_asked_and_a_closed_output_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    monkeypatch.setattr(os, "get_terminal_size", lambda _descriptor: os.terminal_size((100, 40)))
    assert columns() == 100
    monkeypatch.setattr(sys, "__stdout__", None)
    assert columns() == 100
