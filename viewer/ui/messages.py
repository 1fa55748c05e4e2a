"""All that the window tells its reader in the line above the articles: `Messages`."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from viewer.ui.actions import Actions
from viewer.ui.message_bar import MessageBar
from viewer.ui.trouble import Trouble, lost_job, not_kept, unexpected_error
from viewer.ui.unexpected import make_report


class Messages(QObject):
    """Shows one at a time, does what it offers, and keeps the report of the error told of last."""

    def __init__(self, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._actions, self._window = actions, window
        self._report = ""
        self.bar = MessageBar()
        self.bar.acted.connect(self._act)

    @Slot(object)
    def say(self, trouble: Trouble) -> None:
        """Tell the reader of it."""
        self.bar.show_message(*trouble)

    @Slot(object)
    def unsay(self, trouble: Trouble) -> None:
        """Take it away if it is still shown."""
        self.bar.unsay(trouble.text)

    @Slot(str)
    def refuse(self, reason: str) -> None:
        """Say why it can't be done."""
        self.bar.show_message(reason)

    def tell_lost_job(self, report: str) -> None:
        """Say that a job ended by an error, or with its process."""
        self._report = make_report(report)
        self.say(lost_job(report))

    @Slot(str)
    def tell_not_kept(self, reason: str) -> None:
        """Say that a preference can't be written."""
        self.say(not_kept(reason))

    @Slot(str)
    def tell_unexpected(self, report: str) -> None:
        """Say that an error occurred that nobody foresaw."""
        self._report = report
        self.say(unexpected_error())

    @Slot(str)
    def _act(self, command: str) -> None:
        if command == "show_report":
            from viewer.ui.report_page import ReportPage

            ReportPage(self._report, self._window).show()
        elif command:
            self._actions[command].trigger()
