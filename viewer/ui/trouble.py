"""What the window says when something goes wrong, and what to do about it. The only place for such words."""

from collections.abc import Sequence
from typing import NamedTuple

from viewer.core.model import SideName
from viewer.ui.translation import counted, translate


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


def changed_on_disk(names: Sequence[str], sides: Sequence[SideName]) -> Trouble:
    """Files that hold something else than when they were read."""
    if len(names) > 1:
        text = translate("Trouble", "The files of both articles have changed on disk since they were read.")
        return Trouble(text, translate("Trouble", "Reload both"), "reload")
    text = translate("Trouble", "“{name}” has changed on disk since it was read.").format(name=names[0])
    return Trouble(text, translate("Trouble", "Reload"), f"reload_{sides[0]}")


def gone_from_disk(names: Sequence[str]) -> Trouble:
    """Files that aren't where they were read."""
    said = translate("Trouble", "“{name}” is no longer on disk. What was read from it stays open.")
    return Trouble(said.format(name="”, “".join(names)))


def stopped() -> Trouble:
    """The reader stopped a job."""
    text = translate("Trouble", "Stopped. The articles are not compared.")
    return Trouble(text, translate("Trouble", "Compare again"), "compare")


def stopped_between() -> Trouble:
    """The reader stopped a comparison of which a part is shown."""
    text = translate("Trouble", "Stopped. What had been found until then is shown; it is not all.")
    return Trouble(text, translate("Trouble", "Compare again"), "compare")


def work_found(called: str, count: int) -> Trouble:
    """Work that an earlier window has left behind."""
    text = translate("Trouble", "You had not saved your work on {called}; it is kept.").format(called=called)
    if count > 1:
        more = translate("Trouble", "More of it is listed in File > Work not saved.")
        text = f"{text} {more}"
    return Trouble(text, translate("Trouble", "Go on with it"), "recover")


def work_not_kept(reason: str) -> Trouble:
    """Work that can't be written where it is kept until it is saved."""
    text = translate("Trouble", "Storydiff can't keep what you say by itself: {reason}. Save it as a session.")
    return Trouble(text.format(reason=reason), translate("Trouble", "Save session…"), "save_session_as")


def work_set_aside() -> Trouble:
    """Work that has made room for other articles."""
    text = translate("Trouble", "What you had said of the articles before was not saved; it is kept.")
    return Trouble(text, translate("Trouble", "Go back to it"), "recover")


def without_a_place(count: int) -> Trouble:
    """What the reader has said and what has no place in the articles any more."""
    one = translate("Trouble", "One thing that you have said has no place in these articles. It is kept.")
    many = translate("Trouble", "{n} things that you have said have no place in these articles. They are kept.")
    return Trouble(counted(count, one, many), translate("Trouble", "Show"), "show_lost")
