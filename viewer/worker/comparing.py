"""Compare for the window, and keep what was found, so that the reader's next correction needs no new comparison."""

from viewer.core.model import Comparison, Progress
from viewer.core.review.applying import Reviewed, Reviewer
from viewer.worker.messages import CompareJob, Subject


class Comparer:
    """Does one comparison after the other, and remembers the last one."""

    def __init__(self) -> None:
        self._about: Subject | None = None
        self._reviewer: Reviewer | None = None
        self.told: Comparison | None = None
        """The comparison of these articles that was sent last."""

    def compare(self, job: CompareJob, progress: Progress) -> Reviewed:
        """What there is in the job's articles, as the reader has corrected it."""
        about = job.subject
        if self._reviewer is None or self._about != about:
            self._reviewer = self._about = self.told = None  # two of them at a time would need twice the memory
            self._reviewer, self._about = _found(job, progress), about
        return self._reviewer.apply(job.review)


def _found(job: CompareJob, progress: Progress) -> Reviewer:
    from viewer.core.compare import compare
    from viewer.resources import load_tables

    found = compare(job.left, job.right, tables=load_tables, settings=job.settings, progress=progress)
    return Reviewer(found, load_tables)
