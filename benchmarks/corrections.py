"""What one correction costs: what is shown at once (in the window's thread), and the exact result (in the worker).

`python -m benchmarks.corrections [SENTENCES]`. CPU time, median of eleven; exits 1 where what is shown at once takes
longer than a frame.
"""

import statistics
import sys
import time
from collections.abc import Callable

from benchmarks.scaled import scaled_pair
from viewer.core.anchors import Places
from viewer.core.compare import compare
from viewer.core.findings import findings
from viewer.core.model import Article, Kind, Review, State
from viewer.core.review.applying import Reviewer
from viewer.core.review.at_once import at_once
from viewer.resources import load_tables

FRAME = 16.0
"""Milliseconds."""
_TIMES = 11


def median(work: Callable[[int], object]) -> float:
    """Milliseconds that the work takes, given a number that is another each time."""
    taken = []
    for k in range(_TIMES):
        begin = time.process_time()
        work(k)
        taken.append(1000 * (time.process_time() - begin))
    return statistics.median(taken)


def main() -> int:
    """Measure and print."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 3_000
    pair = scaled_pair(size)
    found = compare(Article(pair.left), Article(pair.right), tables=load_tables)
    places, reviewer, points = Places(found), Reviewer(found, load_tables), [each.anchor for each in findings(found)]

    def linked(k: int) -> Review:
        return Review().with_link(places.match(k, k + 1), linked=True)

    def called(k: int) -> Review:
        return Review().with_kind(places.anchor("left", k), Kind.CAPTION)

    def confirmed(k: int) -> Review:
        return Review().with_state([points[k % len(points)]], State.CONFIRMED)

    slow = False
    print(f"{size} sentences a side{'at once':>20}{'exact':>10}  (ms of CPU)")
    for name, review in (("a link", linked), ("a kind", called), ("a state", confirmed)):
        shown = median(lambda k, review=review: at_once(found, review(k)))  # type: ignore[misc]
        exact = median(lambda k, review=review: reviewer.apply(review(k)))  # type: ignore[misc]
        slow = slow or shown > FRAME
        print(f"{name:24}{shown:15.1f}{exact:10.0f}")
    return int(slow)


if __name__ == "__main__":
    sys.exit(main())
