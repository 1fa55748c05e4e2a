"""What a screen reader meets in the window: asks for it by AT-SPI and prints it as JSON.

Run by the system's Python, which has the bindings (python3-gi, gir1.2-atspi-2.0); nothing of ours can be imported.
"""

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60.0
"""Seconds after which what is waited for isn't coming any more."""


def described(item: Any) -> dict[str, Any]:
    states = item.get_state_set()
    return {
        "name": item.get_name(),
        "description": item.get_description(),
        "role": item.get_role_name(),
        "selected": states.contains(Atspi.StateType.SELECTED),
        "focused": states.contains(Atspi.StateType.FOCUSED),
    }


def can_have_the_keyboard(item: Any) -> bool:
    states = item.get_state_set()
    return all(states.contains(each) for each in (Atspi.StateType.FOCUSABLE, Atspi.StateType.SHOWING))


def children(item: Any) -> list[Any]:
    return [child for child in (item.get_child_at_index(k) for k in range(item.get_child_count())) if child]


def everything(item: Any, depth: int = 0) -> Iterator[Any]:
    yield item
    if depth < 30 and item.get_role_name() not in {"list item", "table cell"}:
        for child in children(item):
            yield from everything(child, depth + 1)


def window() -> Any:
    for number in range(Atspi.get_desktop_count()):
        for application in children(Atspi.get_desktop(number)):
            if application.get_name().lower() == "storydiff":
                return application
    return None


def read() -> dict[str, Any]:
    """Every list of sentences, and every other thing that can have the keyboard, by role and name, and in what."""
    found: dict[str, Any] = {"lists": {}, "others": []}
    for item in everything(window()):
        if item.get_role_name() == "list" and item.get_name():
            found["lists"][item.get_name()] = [described(child) for child in children(item)]
        elif can_have_the_keyboard(item):
            parent = item.get_parent()
            place = f"{parent.get_role_name()} {parent.get_name()}" if parent else ""
            found["others"].append([item.get_role_name(), item.get_name() or item.get_description(), place])
    return found


def main() -> int:
    """Print what is read as soon as the words that are waited for stand in a description of a sentence."""
    wanted = sys.argv[1]
    deadline = time.monotonic() + PATIENCE
    found: dict[str, Any] = {}
    while time.monotonic() < deadline:
        try:
            found = read() if window() else {"lists": {}}
        except GLib.Error:  # the window has changed while it was read
            found = {"lists": {}}
        items = [item for each in found["lists"].values() for item in each]
        if any(wanted in item["description"] or (wanted == "selected" and item["selected"]) for item in items):
            print(json.dumps(found))
            return 0
        time.sleep(0.3)
    print(json.dumps(found))
    return 1


if __name__ == "__main__":
    sys.exit(main())
