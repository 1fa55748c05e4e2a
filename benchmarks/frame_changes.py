"""What it takes to lay everything out otherwise: other letters, another width, rows or texts, full screen.

`measure_changes` is run by `benchmarks.frames`; each figure is the longest single piece of own work in answer to a
change, the paint and whatever is done in slices included. The place is held to as well: nobody is served by a quick
zoom that shows something else.
"""

import gc
from collections.abc import Callable, Iterable

from benchmarks.frame_subjects import SIZE, Reading, Rows
from benchmarks.held import Held
from benchmarks.stopwatch import Stopwatch
from viewer.core.model import Comparison
from viewer.ui.comparison_view import ComparisonView

_TIMES = 10
"""How often each change is made."""
_WAY_DOWN = 0.4
"""Where in the text the reader is."""
_FAR_OFF = 2
"""Pixels by which what the reader has selected may stand elsewhere afterwards."""


def measure_changes(
    app: Stopwatch, sizes: Iterable[int], compared: Callable[[int], Comparison], frame: float
) -> list[Held]:
    """Every change to every arrangement in every size, printed as it comes; what is held to a limit."""
    held: list[Held] = []
    print(f"\n{'sentences':>9} {'laid out otherwise':22}" + "".join(f"{name:>14}" for name in CHANGES))
    for size in sizes:
        comparison = compared(size)
        for kind in (Reading, Rows):
            figures = {name: _longest(app, kind(), comparison, change) for name, change in CHANGES.items()}
            print(f"{size:9} {kind.name:22}" + "".join(f"{figure:14.1f}" for figure in figures.values()), flush=True)
            held += [Held(f"{size}: {kind.name}, {name}", figure, frame) for name, figure in figures.items()]
        gc.unfreeze()
    return held


def _longest(
    app: Stopwatch, subject: Reading, comparison: Comparison, change: Callable[[ComparisonView, int], None]
) -> float:
    """The longest piece of making a change several times, halfway down the text. Raises RuntimeError when the place is
    lost."""
    view = subject.view
    view.resize(*SIZE)
    view.show()
    subject.show_text(comparison)
    subject.show_marks(comparison)
    app.run_until(subject.is_ready)
    sentence = round(_WAY_DOWN * len(comparison.left.sentences))
    view.select_sentence("left", sentence)
    app.idle(0.5)
    pieces: list[float] = []
    for time in range(_TIMES):
        before = _height_of(view, sentence)
        app.events.clear()
        with app.measuring() as taken:
            change(view, time)
        pieces.append(taken[0].own)
        app.run_until(subject.is_ready)
        app.idle(0.1)
        pieces += [event.own for event in app.events]
        if abs(_height_of(view, sentence) - before) > _FAR_OFF:
            raise RuntimeError(f"the reader's place was lost by {_height_of(view, sentence) - before} pixels")
    view.close()
    view.deleteLater()
    app.idle(0.1)
    return max(pieces)


def _height_of(view: ComparisonView, sentence: int) -> int:
    pane = view.pane("left")
    return pane.line_y(sentence) - pane.page_y


def _zoom(view: ComparisonView, time: int) -> None:
    view.zoom(1 if time < _TIMES // 2 else -1)


def _resize(view: ComparisonView, time: int) -> None:
    view.resize(SIZE[0] - 50 * (1 + time % 7), SIZE[1])


def _switch(view: ComparisonView, time: int) -> None:
    view.set_rows(not view.in_rows)


def _fill_screen(view: ComparisonView, time: int) -> None:
    view.resize(*(SIZE if time % 2 else (2560, 1400)))  # the offscreen screen itself is smaller than the window


CHANGES: dict[str, Callable[[ComparisonView, int], None]] = {
    "zoom": _zoom,
    "resize": _resize,
    "rows or texts": _switch,
    "full screen": _fill_screen,
}
"""What a reader does."""
