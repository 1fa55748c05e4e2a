"""How long the window's frames take: `python -m benchmarks.frames`, on the offscreen platform, about six minutes.

Scrolls two articles line by line and page by page, beside two QTextBrowsers with the same text and marks; lays them out
otherwise (`benchmarks.frame_changes`); opens and compares 30,000 sentences a side in the window itself. Figures are
milliseconds of the window's thread's own work (CPU); only those of one run can be held against each other. Exits 1
where a limit is missed by more than a quarter.
"""

import argparse
import gc
import statistics
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider

from benchmarks.frame_changes import measure_changes
from benchmarks.frame_subjects import SIZE, SUBJECTS, Subject, turn_wheel
from benchmarks.held import Held, judge
from benchmarks.scaled import scaled_pair
from benchmarks.stopwatch import Stopwatch, Taken
from viewer.core.compare import compare
from viewer.core.model import SIDES, Article, Comparison, Reached
from viewer.resources import load_tables
from viewer.ui.main_window import MainWindow

SIZES = (50, 1_000, 10_000)
CHANGED_SIZES = (10_000, 30_000)
LARGE = 30_000
FRAME = 16.0
"""Milliseconds that a frame has."""
_STARTS = (0.0, 0.31, 0.62, 0.93)
"""Where scrolling begins, as shares of the way down."""
_WHEEL, _PAGES = 60, 15
"""Steps from each start."""


class Frames(NamedTuple):
    """Own work by frame, in milliseconds."""

    median: float
    p99: float
    most: float


class Figures(NamedTuple):
    """What was measured of one subject with one pair."""

    text: float
    """From the text to its first paint."""
    marks: float
    """From the marks to their paint, in all."""
    piece: float
    """The longest single piece of that."""
    lines: Frames
    """Scrolling by the wheel."""
    pages: Frames
    """Scrolling by pages."""


def frames(taken: Iterable[float]) -> Frames:
    """Median, 99th percentile and maximum."""
    ordered = sorted(taken)
    return Frames(statistics.median(ordered), ordered[(len(ordered) - 1) * 99 // 100], ordered[-1])


def measure(app: Stopwatch, subject: Subject, comparison: Comparison) -> Figures:
    """First paint, marks, and scrolling."""
    subject.widget.resize(*SIZE)
    subject.widget.show()
    app.idle(0.3)
    with app.measuring() as text:
        subject.show_text(comparison)
        app.processEvents()
    app.run_until(subject.is_ready)
    app.idle(1.0)
    with app.measuring() as first:
        subject.show_marks(comparison)
    app.events.clear()
    app.run_until(subject.is_ready)
    app.processEvents()
    pieces = [first[0].own, *(each.own for each in app.events)]
    app.idle(1.0)
    lines, pages = (frames(scroll(app, subject, wheel)) for wheel in (True, False))
    subject.widget.close()
    subject.widget.deleteLater()
    app.idle(0.1)
    return Figures(text[0].own, sum(pieces), max(pieces), lines, pages)


def scroll(app: Stopwatch, subject: Subject, wheel: bool) -> list[float]:
    """Own work of every step that moves anything, by the wheel or by pages, from several places."""
    steps = []
    bars = [area.verticalScrollBar() for area in subject.areas()]
    for start in _STARTS:
        for bar in bars:
            bar.setValue(round(bar.maximum() * start))
        app.processEvents()
        for _ in range(_WHEEL if wheel else _PAGES):
            before = [bar.value() for bar in bars]
            with app.measuring() as taken:
                for area in subject.areas():
                    step(area, wheel)
                app.processEvents()
            if [bar.value() for bar in bars] != before:
                steps.append(taken[0].own)
    return steps


def step(area: QAbstractScrollArea, wheel: bool) -> None:
    """One click of the wheel, or one page."""
    if wheel:
        turn_wheel(area)
    else:
        area.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)


def compared(sentences: int) -> Comparison:
    """A pair of so many sentences a side."""
    pair = scaled_pair(sentences)
    found = compare(Article(pair.left, "left.txt"), Article(pair.right, "right.txt"), tables=load_tables)
    gc.freeze()  # as the window does with what its worker sends
    return found


def measure_scrolling(app: Stopwatch, sizes: Iterable[int]) -> list[Held]:
    """Every subject with every size, printed as it comes; what is held to a limit."""
    held: list[Held] = []
    print(f"{'sentences':>9} {'subject':16}{'text':>8}{'marks':>9}{'piece':>9}", end="")
    print(f"{'wheel':>8}{'p99':>7}{'max':>7}{'pages':>8}{'p99':>7}{'max':>7}")
    for size in sizes:
        comparison = compared(size)
        for kind in SUBJECTS:
            figures = measure(app, kind(), comparison)
            row = (figures.text, figures.marks, figures.piece, *figures.lines, *figures.pages)
            widths = (8, 9, 9, 8, 7, 7, 8, 7, 7)
            print(f"{size:9} {kind.name:16}" + "".join(f"{v:{w}.1f}" for v, w in zip(row, widths, strict=True)))
            sys.stdout.flush()
            if kind.name != "QTextBrowser":
                held.append(Held(f"{size}: {kind.name}, wheel, p99", figures.lines.p99, FRAME))
                held.append(Held(f"{size}: {kind.name}, pages, p99", figures.pages.p99, FRAME))
                held.append(Held(f"{size}: {kind.name}, longest piece", figures.piece, FRAME))
    return held


def measure_comparing(app: Stopwatch, sentences: int) -> list[Held]:
    """Open and compare two long articles in the window, as a reader does."""
    pair = scaled_pair(sentences)
    articles = Article(pair.left, "left.txt"), Article(pair.right, "right.txt")
    with tempfile.TemporaryDirectory() as folder:
        window = MainWindow(Path(folder))
        window.resize(*SIZE)
        window.show()
        window.controller.start()
        app.run_until(lambda: window.controller.process_id is not None)
        app.idle(1.0)
        app.events.clear()
        app.idle(3.0, stirring=True)
        idle = _summary("idle", app.events)
        first: list[Taken] = []
        for side, article in zip(SIDES, articles, strict=True):
            with app.measuring() as taken:
                window.controller.open_article(side, article)
                app.processEvents()
            first += taken
        app.idle(1.5)
        stopping = _stop(app, window)
        batches = Batches(window)
        window.controller.compare()
        app.run_until(lambda: batches.of_links > 0)
        stopping_between = _stop(app, window)
        window.controller.open_article("right", articles[1])  # forgets what was found, and compares anew
        batches = Batches(window)
        app.events.clear()
        app.run_until(lambda: window.controller.comparison is not None)
        app.run_until(lambda: not window.reading.view.is_busy)
        app.idle(3.0)
        busy = _summary("compared and shown", app.events)
        print(batches.words())
        window.close()
    print(
        f"\n{sentences} sentences a side in the window: text readable after {max(each.wall for each in first):.0f} ms"
    )
    return [
        Held("plain text readable, wall", max(each.wall for each in first), 150.0),
        Held("stopped and another process at work, wall", stopping, 100.0),
        Held("stopped between two batches, wall", stopping_between, 100.0),
        Held("longest piece while compared and shown", busy.own, FRAME),
        Held("longest stall over the idle one, wall", busy.wall - idle.wall, FRAME),
        Held("batches of links not shown before the end, of at least 2", max(0, 2 - batches.of_links), 0.0),
    ]


class Batches:
    """When the window shows what, in seconds from now."""

    def __init__(self, window: MainWindow) -> None:
        self._view = window.reading.view
        self._begin = perf_counter()
        self._shown: list[tuple[float, Reached | None, int]] = []
        self._view.comparison_shown.connect(self._note)

    def _note(self) -> None:
        shown = self._view.comparison
        assert shown is not None
        self._shown.append((perf_counter() - self._begin, shown.reached, len(shown.links)))

    @property
    def of_links(self) -> int:
        """How many times links were shown that were not there before, while the comparison went on."""
        return len({count for _, reached, count in self._shown if reached is not None and count})

    def words(self) -> str:
        """What was shown when."""
        firsts = (
            ("same words", next((at for at, *_ in self._shown), 0.0)),
            ("links", next((at for at, _, count in self._shown if count), 0.0)),
            ("their wording", next((at for at, reached, _ in self._shown if reached is None or reached.worded), 0.0)),
            ("all of it", self._shown[-1][0]),
        )
        said = ", ".join(f"{what} after {at:.1f} s" for what, at in firsts)
        return f"first seen: {said}; {len(self._shown)} batches shown, {self.of_links} of them with further links"


def _stop(app: Stopwatch, window: MainWindow) -> float:
    """Milliseconds from the wish to stop until the process that compares has ended and another one is there."""
    process = window.controller.process_id
    begin = perf_counter()
    window.controller.stop()
    app.run_until(lambda: not window.controller.busy and window.controller.process_id not in {None, process})
    return 1000 * (perf_counter() - begin)


def _summary(what: str, events: list[Taken]) -> Taken:
    longest = Taken(max(each.own for each in events), max(each.wall for each in events))
    over = sum(each.wall > FRAME for each in events)
    print(f"{what}: longest own {longest.own:.1f}, longest stall {longest.wall:.1f}, {over} stalls over {FRAME:.0f} ms")
    return longest


def main() -> int:
    """Measure, print, judge."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="*", default=list(SIZES), help="sentences a side, to scroll")
    parser.add_argument(
        "--changed", type=int, nargs="*", default=list(CHANGED_SIZES), help="the same, to zoom and resize"
    )
    parser.add_argument("--large", type=int, default=LARGE, help="sentences a side, to compare in the window; 0: none")
    options = parser.parse_args()
    app = Stopwatch()
    held = measure_scrolling(app, options.sizes)
    held += measure_changes(app, options.changed, compared, FRAME)
    if options.large:
        held += measure_comparing(app, options.large)
    return judge(held)


if __name__ == "__main__":
    sys.exit(main())
