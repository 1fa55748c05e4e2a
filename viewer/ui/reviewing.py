"""How far the reader's corrections of what is open have been carried out: `Reviewing`. No Qt."""

from collections.abc import Iterator, Mapping

from viewer.core.model import Article, Comparison, Review, Settings, SideName
from viewer.core.review.at_once import at_once
from viewer.core.review.losing import Entry
from viewer.worker.messages import Compared, CompareJob


class Reviewing:
    """The reader's corrections, and what of them the worker has carried out.

    What can be shown at once is shown at once; what follows from a correction, the worker finds. It is asked one thing
    at a time: while it is at one correction, those that follow it gather.
    """

    def __init__(self) -> None:
        self.review = Review()
        """What the reader has said."""
        self.lost: tuple[Entry, ...] = ()
        """What of it has no place in what was compared."""
        self.job: int | None = None
        """The job that carries corrections out, while one does."""
        self._done = Review()

    def job_for(
        self, articles: Mapping[SideName, Article | None], settings: Settings, numbers: Iterator[int]
    ) -> CompareJob | None:
        """What to ask the worker now, as a job of the next of these numbers; None: nothing."""
        left, right = articles["left"], articles["right"]
        if left is None or right is None or not self.due:
            return None
        self.job = next(numbers)
        return CompareJob(self.job, left, right, settings, self.review)

    @property
    def due(self) -> bool:
        """Whether the worker is to be asked now."""
        done, said = self._done, self.review
        return self.job is None and (done.links, done.kinds) != (said.links, said.kinds)

    def shown(self, comparison: Comparison) -> Comparison:
        """The comparison with all of the corrections that can be shown at once."""
        return comparison if comparison.review == self.review else at_once(comparison, self.review)

    def adopt(self, comparison: Comparison) -> None:
        """Take on a comparison whose corrections have been carried out elsewhere."""
        self.review = self._done = comparison.review
        self.lost = ()

    def take(self, answer: Compared) -> Comparison:
        """What to show of the worker's answer."""
        self.job, self.lost, self._done = None, answer.lost, answer.comparison.review
        return self.shown(answer.comparison)
