"""What one correction costs: what is shown at once, what the worker finds after it, and what the window feels of both.

`python -m benchmarks.corrections [SENTENCES]`. CPU time, median of eleven. Exits 1 where a new state, or a piece that
the window has to do afterwards, takes more than a quarter longer than a frame.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from benchmarks.held import Held, judge
from benchmarks.scaled import scaled_pair
from benchmarks.stopwatch import Stopwatch
from viewer.core.anchors import Places
from viewer.core.compare import compare
from viewer.core.findings import findings
from viewer.core.model import SIDES, Article, Comparison, Kind, Review, State
from viewer.core.review.applying import Reviewer
from viewer.core.review.at_once import at_once
from viewer.resources import load_tables
from viewer.ui.main_window import MainWindow

FRAME = 16.0
"""Milliseconds."""
_TIMES = 11


class Felt(NamedTuple):
    """What the window's thread has to do for one correction, in milliseconds."""

    state: float
    """Until the new state is painted."""
    piece: float
    """The longest piece of what follows, until everything shows it."""


def median(work: Callable[[int], object]) -> float:
    """Milliseconds that the work takes, given a number that is another each time."""
    taken = []
    for k in range(_TIMES):
        begin = time.process_time()
        work(k)
        taken.append(1000 * (time.process_time() - begin))
    return statistics.median(taken)


def measure_core(found: Comparison) -> list[Held]:
    """Without a window."""
    places, reviewer, points = Places(found), Reviewer(found, load_tables), [each.anchor for each in findings(found)]

    def linked(k: int) -> Review:
        return Review().with_link(places.match(k, k + 1), linked=True)

    def called(k: int) -> Review:
        return Review().with_kind(places.anchor("left", k), Kind.CAPTION)

    def confirmed(k: int) -> Review:
        return Review().with_state([points[k % len(points)]], State.CONFIRMED)

    held = []
    print(f"{'':24}{'at once':>15}{'exact':>10}  (ms of CPU)")
    for name, review in (("a link", linked), ("a kind", called), ("a state", confirmed)):
        shown = median(lambda k, review=review: at_once(found, review(k)))  # type: ignore[misc]
        exact = median(lambda k, review=review: reviewer.apply(review(k)))  # type: ignore[misc]
        held.append(Held(f"{name}: at once", shown, FRAME))
        print(f"{name:24}{shown:15.1f}{exact:10.0f}")
    return held


def measure_window(app: Stopwatch, size: int) -> list[Held]:
    """With it."""
    pair = scaled_pair(size)
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(Path(folder))
        window.resize(1280, 860)
        window.show()
        window.controller.start()
        for side, text in zip(SIDES, (pair.left, pair.right), strict=True):
            window.controller.open_article(side, Article(text, f"{side}.txt"))
        app.run_until(lambda: window.controller.comparison is not None)
        _settle(app, window)
        held = []
        print(f"\n{'in the window':24}{'new state':>15}{'then at most':>14}  (ms of its thread's own work)")
        for name, (choose, say) in _SAID.items():
            felt = [_felt(app, window, choose, say, start) for start in range(60, 60 + 9 * _TIMES, 9)]
            state, piece = (statistics.median(each) for each in zip(*felt, strict=True))
            held += [Held(f"{name}: new state", state, FRAME), Held(f"{name}: longest piece then", piece, FRAME)]
            print(f"{name:24}{state:15.1f}{piece:14.1f}")
        window.close()
    return held


def _felt(app: Stopwatch, window: MainWindow, choose: "Choose", say: "Say", start: int) -> Felt:
    """Choose sentences from `start` on, and say something of them."""
    view = window.reading.view
    left, right = choose(window, start)
    view.select_sentence("right", right)
    view.select_sentence("left", left)
    _settle(app, window)

    with app.measuring() as taken:
        say(window)
        view.repaint()
        window.reading.panels.repaint()
    app.events.clear()
    _settle(app, window)
    return Felt(taken[0].own, max(each.own for each in app.events))


def _settle(app: Stopwatch, window: MainWindow) -> None:
    """Wait until everything shows what there is."""
    points = window.reading.panels.points
    app.idle(0.1)
    app.run_until(lambda: window.controller.reviewing.job is None)
    app.run_until(lambda: not (window.reading.is_busy or points.is_busy or window.status_line.is_busy))
    app.idle(0.3, stirring=True)


def _unlinked(window: MainWindow, start: int) -> tuple[int, int]:
    """A left and a right sentence that tell the story and are no match."""
    comparison = window.controller.comparison
    assert comparison is not None
    linked = {(each.left, each.right) for each in comparison.links}
    left = next(k for k in range(start, start + 9) if comparison.left.sentences[k].reporting)
    reporting = (k for k in range(start, start + 99) if comparison.right.sentences[k].reporting)
    return left, next(k for k in reporting if (left, k) not in linked)


def _linked(window: MainWindow, start: int) -> tuple[int, int]:
    """A match one of whose sentences has points to check."""
    comparison, points = window.controller.comparison, window.reading.panels.points
    assert comparison is not None
    pointed = {row.value.left_sentence for row in points.rows}
    return next((each.left, each.right) for each in comparison.links if each.left >= start and each.left in pointed)


def _link(window: MainWindow) -> None:
    window.reader.review.link()


def _unlink(window: MainWindow) -> None:
    window.reader.review.unlink()


def _call(window: MainWindow) -> None:
    window.reader.review.set_kind(Kind.CAPTION)


def _confirm(window: MainWindow) -> None:
    window.reader.review.confirm()


Choose = Callable[[MainWindow, int], tuple[int, int]]
Say = Callable[[MainWindow], None]
_SAID: dict[str, tuple[Choose, Say]] = {
    "a link": (_unlinked, _link),
    "no link": (_linked, _unlink),
    "a kind": (_linked, _call),
    "a state": (_linked, _confirm),
}
"""What is said, and of which sentences."""


def main() -> int:
    """Measure and print."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 3_000
    pair = scaled_pair(size)
    print(f"{size} sentences a side")
    held = measure_core(compare(Article(pair.left), Article(pair.right), tables=load_tables))
    return judge(held + measure_window(Stopwatch(), size))


if __name__ == "__main__":
    sys.exit(main())
