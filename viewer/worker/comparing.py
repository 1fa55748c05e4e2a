"""Compare for the window, and keep what was found, so that the reader's next correction needs no new comparison."""

from viewer.core.model import Comparison, Partial, Progress
from viewer.core.review.applying import Reviewed, Reviewer
from viewer.core.review.at_once import at_once
from viewer.worker.messages import CompareJob, Piece, Same, Subject
from viewer.worker.pieces import take_apart


class Comparer:
    """Does one comparison after the other, and remembers the last one."""

    def __init__(self) -> None:
        self._about: Subject | None = None
        self._reviewer: Reviewer | None = None
        self._told: Comparison | None = None

    def compare(self, job: CompareJob, progress: Progress, partial: Partial) -> Reviewed:
        """What there is in the job's articles, as the reader has corrected it. `partial` is told, of long ones, what
        has been found so far, with what can be said at once of the corrections."""
        about = job.subject
        if self._reviewer is None or self._about != about:
            self._reviewer = self._about = self._told = None  # two of them at a time would need twice the memory
            self._reviewer, self._about = _found(job, progress, partial), about
        return self._reviewer.apply(job.review)

    def apart(self, comparison: Comparison) -> tuple[list[Piece | Same], Comparison]:
        """A comparison, whole or not, as it is sent: in pieces that name what was sent with the one before it."""
        pieces, rest = take_apart(comparison, self._told)
        self._told = comparison
        return pieces, rest


def _found(job: CompareJob, progress: Progress, partial: Partial) -> Reviewer:
    from viewer.core.compare import compare
    from viewer.resources import load_tables

    def corrected(comparison: Comparison) -> None:
        partial(at_once(comparison, job.review))

    found = compare(
        job.left, job.right, tables=load_tables, settings=job.settings, progress=progress, partial=corrected
    )
    return Reviewer(found, load_tables)
