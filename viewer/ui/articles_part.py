"""Opening, comparing, stopping and closing articles, and what the window answers: `ArticlesPart`."""

from PySide6.QtCore import QObject, Slot

from viewer.core.model import SIDES, Article, Comparison, SideName
from viewer.core.read.source import Origin
from viewer.ui.actions import Actions
from viewer.ui.batches import Batches
from viewer.ui.comparison_controller import ComparisonController
from viewer.ui.messages import Messages
from viewer.ui.reader_part import ReaderPart
from viewer.ui.reading_area import ReadingArea
from viewer.ui.trouble import stopped, stopped_between


class ArticlesPart(QObject):
    """Hands what the reader opens to the controller, and what the controller answers to those who show it."""

    def __init__(
        self,
        actions: Actions,
        controller: ComparisonController,
        reading: ReadingArea,
        reader: ReaderPart,
        messages: Messages,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._controller, self._reading = controller, reading
        self._reader, self._messages = reader, messages
        self._batches = Batches(actions, controller, reading, self)
        controller.article_opened.connect(self._show_article)
        controller.compared.connect(self._show_comparison)
        controller.refused.connect(self._refuse)
        controller.lost.connect(self._lose)
        actions["swap"].triggered.connect(controller.swap)
        actions["compare"].triggered.connect(controller.compare)
        actions["stop"].triggered.connect(self._stop)
        actions["close"].triggered.connect(self._close)

    @Slot(object)
    def open_files(self, files: dict[SideName, Origin]) -> None:
        """Open these files, or what was copied, by side; what is being compared is stopped."""
        self._messages.bar.dismiss()
        if self._reader.takes(files.values()):
            return
        for side, origin in files.items():
            self._controller.open(side, origin)

    @Slot()
    def _close(self) -> None:
        self._messages.bar.dismiss()
        self._controller.close_articles()
        for side in SIDES:
            self._reading.show_article(side, None)

    @Slot()
    def _stop(self) -> None:
        self._controller.stop()
        if self._controller.complete and self._controller.comparison is None:
            self._messages.say(stopped_between() if self._controller.partial is not None else stopped())

    @Slot(int, str, object)
    def _show_article(self, _job: int, side: SideName, article: Article | None) -> None:
        self._reading.show_article(side, article)

    @Slot(int, object)
    def _show_comparison(self, _job: int, comparison: Comparison) -> None:
        self._reading.show_comparison(comparison)

    @Slot(int, str, str)
    def _refuse(self, _job: int, _side: str, reason: str) -> None:
        self._messages.refuse(reason)

    @Slot(int, str)
    def _lose(self, _job: int, report: str) -> None:
        self._messages.tell_lost_job(report)
