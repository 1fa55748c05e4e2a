"""Runs the tests without a display, unless STORYDIFF_TEST_PLATFORM names another Qt platform ("xcb").

Acceptance tests run only where `-m` names them.
"""

import os

import pytest

# Without a display and without this, Qt aborts; it must be set before Qt is first imported.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("STORYDIFF_TEST_PLATFORM", "offscreen")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the acceptance tests to those who ask for them by their mark: they need other programs, and time."""
    if "acceptance" in config.option.markexpr:
        return
    asked = [item for item in items if item.get_closest_marker("acceptance")]
    if asked:
        config.hook.pytest_deselected(items=asked)
        items[:] = [item for item in items if item not in asked]
