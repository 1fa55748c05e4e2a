"""Forget a comparison little by little: `let_go`."""

import time
from dataclasses import fields
from threading import Thread
from typing import Any

from viewer.core.model import Comparison

_HANDFUL = 100
_PAUSE = 0.001
"""Seconds in which the interpreter's lock is free for the window's thread."""


def let_go(comparison: Comparison) -> None:
    """Hold what is in it and take it apart in a thread of its own, for whoever has held it last.

    That of long articles is a million values, and the window would stand still for half a second while all of them are
    taken down at one go, whichever thread does it.
    """
    parts = []
    for owner in (comparison, comparison.left, comparison.right):
        members = (getattr(owner, field.name) for field in fields(owner))
        parts += [list(each) for each in members if isinstance(each, tuple)]
    Thread(target=_take_down, args=(parts,), name="storydiff-letting-go", daemon=True).start()


def _take_down(parts: list[list[Any]]) -> None:
    while parts:
        part = parts.pop()
        while part:
            del part[-_HANDFUL:]
            time.sleep(_PAUSE)
