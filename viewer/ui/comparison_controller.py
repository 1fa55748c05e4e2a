"""What the worker process is doing for the articles that are open: `ComparisonController`.

Turns the worker's answers, which come on a thread of its own, into signals of the window's thread. No widgets.
"""

from dataclasses import replace
from itertools import count

from PySide6.QtCore import QObject, Qt, Signal, Slot

from viewer.core.model import SIDES, Article, Comparison, Review, Settings, SideName
from viewer.core.read.source import Origin
from viewer.session.values import Session
from viewer.ui.how_read import HowRead, as_kept
from viewer.ui.open_articles import OpenArticles
from viewer.ui.reviewing import Reviewing
from viewer.worker.client import Worker
from viewer.worker.launching import Launched
from viewer.worker.messages import (
    Answer,
    ArticleRead,
    Broke,
    Compared,
    CompareJob,
    Died,
    PartlyCompared,
    Progressed,
    ReadJob,
    Refused,
)


class ComparisonController(OpenArticles):
    """Opens articles and compares them, off the window's thread.

    Every signal about a job carries the job's number first. An answer to a job that is wanted no more is dropped.
    """

    refused = Signal(int, str, str)
    """Job, side, message: the file can't be read; what was open stays open."""
    comparing = Signal(int)
    """Job: a comparison has begun."""
    progressed = Signal(int, str, float)
    """Job, step in words, share that is done."""
    partly_compared = Signal(int, object)
    """Job, Comparison: what has been found so far of two long articles, of which nothing whole is shown."""
    compared = Signal(int, object)
    """Job, Comparison."""
    reviewed = Signal(object)
    """Comparison: that of before, as the reader has corrected it or spoken of it since."""
    swapping = Signal()
    """The sides are about to change places; the review has done so already."""
    lost = Signal(int, str)
    """Job, report: the job ended by an error or by the worker's death; the articles are still open. An empty report
    means a death."""

    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = Settings()
        self._asked: dict[SideName, HowRead] = {}
        self._numbers = count(1)
        self._reading: dict[SideName, int] = {}
        self._comparing: int | None = None
        self.reviewing, self._closed = Reviewing(), False
        self._worker = Worker(self._answered.emit)
        self._answered.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def start(self, launched: Launched | None = None) -> None:
        """Start the worker process, or take the one that has been launched already; gives at once."""
        self._worker.start(launched)

    @property
    def process_id(self) -> int | None:
        """The system's number of the worker process; None while there is none."""
        return self._worker.process_id

    @property
    def busy(self) -> bool:
        """Whether anything is being read or compared."""
        return bool(self._reading) or self._comparing is not None

    @property
    def reading(self) -> bool:
        """Whether anything is being read."""
        return bool(self._reading)

    @property
    def free(self) -> list[SideName]:
        """The sides that have no article and aren't being given one."""
        return [side for side in SIDES if self.articles[side] is None and side not in self._reading]

    def open(self, side: SideName, origin: Origin) -> None:
        """Read the file, or what was copied, and open it on that side; what was being done for that side is stopped."""
        self.open_as(side, HowRead(origin))

    def open_as(self, side: SideName, how: HowRead) -> None:
        """The same, read and understood as was said."""
        assert how.origin is not None
        self._stop_comparing()
        self._stop_reading(side)
        number = next(self._numbers)
        self._reading[side] = number
        self._asked[side] = how
        self._worker.submit(ReadJob(number, how.origin, how.encoding, how.language))
        self.changed.emit()

    def read_again(self, side: SideName) -> None:
        """Read once more what is open on that side, in the same way."""
        how = self.how_read[side]
        if how.origin is not None:
            self.open_as(side, how)

    def take_encoding(self, side: SideName, encoding: str | None) -> None:
        """Read what is open on that side in this encoding; None: as detected."""
        how = self.how_read[side]
        if how.origin is not None:
            self.open_as(side, how._replace(encoding=encoding))

    def take_language(self, side: SideName, language: str | None) -> None:
        """Compare anew, that side being in this language; None: as the file states it, or as detected."""
        article, how = self.articles[side], self.how_read[side]
        if article is not None:
            self.open_article(side, replace(article, language=language or how.stated))
            self.how_read[side] = how._replace(language=language)
            self.changed.emit()

    def open_article(self, side: SideName, article: Article) -> None:
        """Open an article that has been read already."""
        self._stop_comparing()
        self._stop_reading(side)
        self._opened(next(self._numbers), side, article, HowRead(stated=article.language))

    def adopt(self, comparison: Comparison) -> None:
        """Open the two articles of a comparison that has been made already, and show it."""
        self.stop()
        self.reviewing.adopt(comparison)
        self._forget()
        self.comparison = comparison
        self._put(comparison.left.article, comparison.right.article)
        number = next(self._numbers)
        self._announce(number)
        self.compared.emit(number, comparison)
        self.changed.emit()

    def open_session(self, session: Session) -> None:
        """Open what a session holds, and compare it."""
        self._forget()
        self.settings, self.reviewing.review = session.settings, session.review
        self._put(session.left, session.right)
        self.how_read = {side: as_kept(article) for side, article in self.articles.items()}
        self.stop()
        self._announce(next(self._numbers))
        self.changed.emit()
        self.compare()

    def compare(self) -> None:
        """Compare what is open, anew if need be. Without two articles, nothing happens."""
        left, right = self.articles["left"], self.articles["right"]
        if left is None or right is None or self._reading:
            return
        self._stop_comparing()
        self._comparing = next(self._numbers)
        self._worker.submit(CompareJob(self._comparing, left, right, self.settings, self.reviewing.review))
        self.comparing.emit(self._comparing)
        self.changed.emit()

    @Slot(object)
    def take_settings(self, settings: Settings) -> None:
        """Compare in this way from now on, and anew what is open."""
        if settings != self.settings:
            self.settings = settings
            self.compare()

    def swap(self) -> None:
        """Let the two sides change places."""
        for side in SIDES:
            self._stop_reading(side)
        self._stop_comparing()
        left, right = self.articles["left"], self.articles["right"]
        self.articles = {"left": right, "right": left}
        self._forget()
        self.how_read = {"left": self.how_read["right"], "right": self.how_read["left"]}
        self.reviewing.review = self.reviewing.review.swapped()
        self.swapping.emit()
        self._announce(next(self._numbers))
        self.changed.emit()
        self.compare()

    def stop(self) -> None:
        """Stop whatever is being done; what is open stays open."""
        for side in SIDES:
            self._stop_reading(side)
        self._stop_comparing()
        if self.comparison is not None:
            self._correct()
        self.changed.emit()

    def close_articles(self) -> None:
        """Stop everything and open nothing."""
        self.stop()
        self._forget()
        self._put(None, None)
        self.changed.emit()

    def shut_down(self) -> None:
        """End the worker process and wait for its end. Calling it twice is harmless."""
        self._closed = True
        self._worker.close()

    def set_review(self, review: Review) -> None:
        """Let this be what the reader says; it is shown at once, and what follows from it when it has been found."""
        self.reviewing.review = review
        if self.comparison is not None:
            self.comparison = self.reviewing.shown(self.comparison)
            self._correct()
            self.reviewed.emit(self.comparison)

    def _correct(self) -> None:
        """Have the worker find what follows from the reader's corrections, if it doesn't know them."""
        job = self.reviewing.job_for(self.articles, self.settings, self._numbers)
        if job is not None:
            self._worker.submit(job)

    def _stop_comparing(self) -> None:
        self.reviewing.job = None  # its answer is wanted no more, but the process isn't ended for it
        if self._comparing is not None:
            self._worker.cancel(self._comparing)
            self._comparing = None

    def _stop_reading(self, side: SideName) -> None:
        if side in self._reading:
            self._worker.cancel(self._reading.pop(side))

    @Slot(object)
    def _take(self, answer: Answer) -> None:
        """Pass an answer on, unless its job is wanted no more."""
        if self._closed:
            return
        side = self._side_of(answer.number)
        if side is not None:
            self._take_reading(side, answer)
        elif answer.number in {self._comparing, self.reviewing.job}:
            self._take_comparing(answer)

    def _side_of(self, number: int) -> SideName | None:
        return next((side for side, job in self._reading.items() if job == number), None)

    def _take_reading(self, side: SideName, answer: Answer) -> None:
        if isinstance(answer, Progressed):
            return
        del self._reading[side]
        if isinstance(answer, ArticleRead):
            how = self._asked[side]
            stated = None if how.language else answer.article.language
            self._opened(answer.number, side, how.told(answer.article), how._replace(stated=stated))
            return
        if isinstance(answer, Refused):
            self.refused.emit(answer.number, side, answer.message)
        else:
            self._lose(answer)
        self.changed.emit()
        if self.comparison is None:
            self.compare()

    def _opened(self, number: int, side: SideName, article: Article, how: HowRead) -> None:
        self.articles[side], self.how_read[side] = article, how
        self._forget()
        self.article_opened.emit(number, side, article)
        self.changed.emit()
        self.compare()

    def _take_comparing(self, answer: Answer) -> None:
        first = answer.number == self._comparing
        if isinstance(answer, Progressed):
            if first:
                self.progressed.emit(answer.number, answer.step, answer.done)
            return
        if isinstance(answer, PartlyCompared):
            if self._take_partial(self._with_imprints(answer.comparison)):
                self.partly_compared.emit(answer.number, self.partial)
                self.changed.emit()
            return
        self._comparing = self.reviewing.job = None
        if isinstance(answer, Compared):
            self.partial = None
            self.comparison = self._with_imprints(self.reviewing.take(answer))
            if first:
                self.compared.emit(answer.number, self.comparison)
            else:
                self.reviewed.emit(self.comparison)
            self._correct()
        else:
            self._lose(answer)
        self.changed.emit()

    def _lose(self, answer: Answer) -> None:
        if isinstance(answer, Broke | Died):
            self.lost.emit(answer.number, answer.report if isinstance(answer, Broke) else "")
