"""What the window says when something goes wrong, and what to do about it. The only place for such words."""

from typing import NamedTuple

from viewer.ui.translation import translate


class Trouble(NamedTuple):
    """A message for the message bar."""

    text: str
    """What is wrong, in one sentence, and what to do."""
    offer: str = ""
    """What the button says; empty: no button."""
    command: str = ""
    """The command that the button stands for."""


def lost_job(report: str) -> Trouble:
    """A job that ended by an error (with a report) or with its process (without)."""
    if report:
        text = translate("Trouble", "The articles could not be compared: an error in Storydiff. They are still open.")
        return Trouble(text, translate("Trouble", "Show report"), "show_report")
    text = translate("Trouble", "The process that compares ended unexpectedly. The articles are still open.")
    return Trouble(text, translate("Trouble", "Compare again"), "compare")


def unexpected_error() -> Trouble:
    """An error in the window itself."""
    text = translate("Trouble", "An unexpected error occurred; you can go on. A report helps to mend it.")
    return Trouble(text, translate("Trouble", "Show report"), "show_report")


def not_kept(reason: str) -> Trouble:
    """A preference that can't be written."""
    return Trouble(translate("Trouble", "Your settings could not be saved: {reason}.").format(reason=reason))


def stopped() -> Trouble:
    """The reader stopped a job."""
    text = translate("Trouble", "Stopped. The articles are not compared.")
    return Trouble(text, translate("Trouble", "Compare again"), "compare")
