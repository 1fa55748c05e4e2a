"""What the window's thread does at one go while somebody uses it: `python -m benchmarks.using [--sentences 30000]`.

Opens an invented pair in the window and does, one after the other, what a reader does (the `STEPS` of
`benchmarks.using_reading`, `using_choices` and `using_files`). Each figure is the longest single piece of own work (CPU
time of the window's thread) of the answer to one event, or of anything done in slices after it. `first` is the first
time that it is done, imports included; `then` the median of the longest pieces of the times after it. Exits 1 where a
piece is more than a quarter longer than a frame.
"""

import argparse
import gc
import statistics
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from benchmarks import using_choices, using_files, using_reading
from benchmarks.held import Held, judge
from benchmarks.scaled import scaled_pair
from benchmarks.stopwatch import Stopwatch
from benchmarks.using_desk import Desk, Step
from viewer.ui.main_window import MainWindow

FRAME = 16.0
"""Milliseconds."""
STEPS = using_reading.STEPS | using_choices.STEPS | using_files.STEPS
ONCE = {"open and compare", "close the articles", "export: pdf", "print", "open the session", "swap", "reload"}
"""What takes long, or can't be done again."""
_ROUNDS = 2
"""How often what can be done again is done."""


def longest(app: Stopwatch, desk: Desk, step: Step) -> float:
    """The longest piece of a step, whose events are given one by one."""
    pieces: list[float] = []
    events = step(desk)
    wanted: Callable[[], bool] | str | None = None
    while wanted != "over":
        app.events.clear()
        with app.measuring() as taken:
            wanted = next(events, "over")
        pieces.append(taken[0].own)
        if callable(wanted):
            app.run_until(wanted)
        desk.settle()
        pieces += [event.own for event in app.events]
    return max(pieces)


def measure(app: Stopwatch, folder: Path, sentences: int, only: str) -> list[Held]:
    """Every step, printed as it comes; what is held to a limit."""
    pair = scaled_pair(sentences)
    files = []
    for name, text in (("left", pair.left), ("right", pair.right)):
        files.append(folder / f"{name}.txt")
        files[-1].write_text(text, "utf-8")
    window = MainWindow(folder / "kept")
    window.resize(1280, 860)
    window.show()
    window.controller.start()
    desk = Desk(app, window, folder, files[0], files[1])
    held: list[Held] = []
    print(f"{sentences} sentences a side\n{'ms of own work at one go':44}{'first':>8}{'then':>8}")
    for name, step in STEPS.items():
        if name != "open and compare" and not any(each in name for each in only.split(",")):
            continue
        first = longest(app, desk, step)
        again = [longest(app, desk, step) for _ in range(0 if name in ONCE else _ROUNDS)]
        then = statistics.median(again) if again else first
        print(f"{name:44}{first:8.1f}" + (f"{then:8.1f}" if again else ""), flush=True)
        held.append(Held(name, max(min(first, 2 * then), then), FRAME))
    window.close()
    return held


def main() -> int:
    """Measure and judge."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sentences", type=int, default=30_000, help="sentences a side")
    parser.add_argument("--only", default="", help="only steps with one of these in their names: A,B")
    options = parser.parse_args()
    app = Stopwatch()
    gc.collect()
    gc.freeze()
    with tempfile.TemporaryDirectory() as folder:
        return judge(measure(app, Path(folder), options.sentences, options.only))


if __name__ == "__main__":
    sys.exit(main())
