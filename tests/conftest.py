"""Runs the tests without a display, unless STORYDIFF_TEST_PLATFORM names another Qt platform ("xcb")."""

import os

# Without a display and without this, Qt aborts; it must be set before Qt is first imported.
os.environ["QT_QPA_PLATFORM"] = os.environ.get("STORYDIFF_TEST_PLATFORM", "offscreen")
