"""Speed and memory beside other programs, in one run: `make bench`.

CPU time, median of several fresh processes; only ratios count, since machines are shared and noisy. D is difflib's
word-level ratio over all sentence pairs, from a sample of them; F, the floor, is reading both files and running one
word regex over them. Prints what was measured, then each bound with its limit and its goal; exits 1 where a limit is
missed by more than a quarter. `python -m benchmarks.frames` measures the window.
"""

import argparse
import json
import math
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from benchmarks.scaled import furniture_pair, scaled_pair, unrelated_pair
from benchmarks.scaled_accuracy import accuracy
from viewer.resources import compile_tables, resource

SIZES = (30, 300, 3_000, 30_000)
FAMILIES = {"rewritten": scaled_pair, "unrelated": unrelated_pair, "furniture": furniture_pair}
TOLERANCE = 1.25


class Figure(NamedTuple):
    """One measured task on one pair."""

    seconds: float
    """CPU time."""
    peak: float
    """Peak memory of the process, in MB."""


Table = dict[tuple[str, str], Figure]
"""What was measured, by pair and task."""

TASKS = {
    "floor": 30_000,
    "engine": 30_000,
    "warm": 300,
    "storydiff": 30,
    "html_diff_script": 30,
    "line_diff": 30_000,
    "word_diff": 3_000,
    "git_word_diff": 30_000,
    "html_diff": 300,
    "all_pairs": 30_000,
}
"""Task -> the largest size it is run at; beyond it difflib takes minutes."""
OWN = ("floor", "engine")
"""What is measured on every family; the peers, on the sample and the rewritten pairs only."""


class Bound(NamedTuple):
    """A ratio of two measured tasks on one pair, or with an empty peer a task's peak memory, that must hold."""

    pair: str
    """Which pair."""
    task: str
    """What is measured …"""
    peer: str
    """… against what."""
    limit: float
    """The largest value allowed."""
    goal: float
    """What is wished for."""

    def value(self, table: Table) -> float | None:
        """The value; None where it wasn't measured."""
        if (self.pair, self.task) not in table:
            return None
        measured = table[self.pair, self.task]
        return measured.seconds / table[self.pair, self.peer].seconds if self.peer else measured.peak

    def __str__(self) -> str:
        return f"{self.pair}: {self.task} / {self.peer}" if self.peer else f"{self.pair}: {self.task}, peak MB"


BOUNDS = (
    Bound("sample", "engine", "html_diff", 1.0, 0.3),
    Bound("sample", "warm", "html_diff", 1.0, 0.3),
    Bound("sample", "storydiff", "html_diff_script", 2.0, 1.0),
    Bound("rewritten 300", "engine", "all_pairs", 0.3, 0.1),
    Bound("rewritten 3000", "engine", "all_pairs", 0.03, 0.01),
    Bound("rewritten 3000", "engine", "git_word_diff", math.inf, 5.0),
    Bound("rewritten 30000", "engine", "floor", 10.0, 4.0),
    Bound("rewritten 30000", "engine", "", 700, 350),
)
GROWTH = 1.15
"""The largest exponent of CPU time allowed between 300 and 30,000 sentences a side, for every family."""
RECALL, PRECISION, STRAY_LINKS = 0.98, 0.97, 30
"""The least recall and precision on 3,000 sentences a side, and the most links between two unrelated texts."""


class Held(NamedTuple):
    """A bound with what came out."""

    what: str
    value: float
    limit: float
    goal: float
    least: bool = False
    """Whether the limit is the least rather than the most."""

    @property
    def missed(self) -> bool:
        """Whether the limit is missed at all."""
        return self.value < self.limit if self.least else self.value > self.limit

    @property
    def missed_by_far(self) -> bool:
        """Whether it is missed by more than TOLERANCE; a share that must be reached has none."""
        return self.missed if self.least else self.value > self.limit * TOLERANCE


class Case(NamedTuple):
    """A pair to measure."""

    name: str
    """What the tables call it."""
    size: int
    """Sentences a side."""
    folder: Path
    """Where left.txt and right.txt are."""
    peers: bool
    """Whether others are measured on it too."""


def measure(task: str, case: Case) -> Figure:
    """One fresh process."""
    paths = [str(case.folder / name) for name in ("left.txt", "right.txt")]
    command = [sys.executable, "-m", "benchmarks.measure", task, *paths]
    return Figure(**json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout))


def measure_in_turn(tasks: list[str], case: Case, runs: int) -> dict[str, Figure]:
    """The median of `runs` fresh processes for each task.

    The tasks take turns: a machine that others use is half as fast from one minute to the next.
    """
    rounds = [[measure(task, case) for task in tasks] for _ in range(runs)]
    return {
        task: Figure(*(statistics.median(column) for column in zip(*figures, strict=True)))
        for task, figures in zip(tasks, zip(*rounds, strict=True), strict=True)
    }


def write_case(root: Path, name: str, size: int, texts: tuple[str, str], *, peers: bool) -> Case:
    """The pair written to a folder below `root`."""
    folder = root / name
    folder.mkdir()
    for side, text in zip(("left", "right"), texts, strict=True):
        (folder / f"{side}.txt").write_text(text, "utf-8")
    return Case(name, size, folder, peers)


def write_cases(root: Path, sizes: list[int]) -> Iterator[Case]:
    """The sample pair, and a pair of each family and size."""
    left, right = (resource("samples", f"river_{side}.txt").read_text("utf-8") for side in ("left", "right"))
    yield write_case(root, "sample", 30, (left, right), peers=True)
    for size in sizes:
        for family, make in FAMILIES.items():
            if family == "rewritten" or size >= 300:
                pair = make(size)
                texts = pair.left, pair.right
                yield write_case(root, f"{family} {size}", size, texts, peers=family == "rewritten")


def measure_all(cases: Iterator[Case], runs: int) -> Table:
    """Every task on every pair it is meant for, printed as it comes."""
    table: Table = {}
    print(f"{'pair':18}{'task':18}{'CPU s':>10}{'× F':>10}{'peak MB':>10}", flush=True)
    for case in cases:
        tasks = [task for task, largest in TASKS.items() if case.size <= largest and (case.peers or task in OWN)]
        figures = measure_in_turn(tasks, case, min(runs, 3) if case.size > 3_000 else runs)
        for task, figure in figures.items():
            table[case.name, task] = figure
            times = figure.seconds / figures["floor"].seconds
            print(f"{case.name:18}{task:18}{figure.seconds:10.4f}{times:10.1f}{figure.peak:10.0f}", flush=True)
    return table


def growth(table: Table, family: str, small: int, large: int) -> float:
    """How the engine's cost grows with size: 1 is linear, 2 quadratic."""
    ratio = table[f"{family} {large}", "engine"].seconds / table[f"{family} {small}", "engine"].seconds
    return math.log(ratio) / math.log(large / small)


def held(table: Table, sizes: list[int]) -> Iterator[Held]:
    """Everything that was held to a bound."""
    for bound in BOUNDS:
        value = bound.value(table)
        if value is not None:
            yield Held(str(bound), value, bound.limit, bound.goal)
    small, large = min((size for size in sizes if size >= 300), default=0), max(sizes)
    if 0 < small < large:
        for family in FAMILIES:
            exponent = growth(table, family, small, large)
            yield Held(f"{family}: growth exponent {small} → {large}", exponent, GROWTH, 1.0)
    middle = min(3_000, large)
    for family in ("rewritten", "furniture"):
        of = accuracy(FAMILIES[family](middle))
        for what, value, least in (
            ("recall", of.recall, RECALL),
            ("recall of moved ones", of.moved_recall, RECALL),
            ("precision", of.precision, PRECISION),
        ):
            yield Held(f"{family} {middle}: links, {what}", value, least, 1.0, least=True)
    yield Held(f"unrelated {large}: links", len(accuracy(unrelated_pair(large)).found), STRAY_LINKS, 0)


def main() -> int:
    """Measure, print, judge."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES), help="sentences a side")
    parser.add_argument("--runs", type=int, default=5, help="processes a figure (at most 3 above 3,000 sentences)")
    options = parser.parse_args()
    compile_tables()  # as whoever installs Storydiff has them
    with tempfile.TemporaryDirectory() as folder:
        table = measure_all(write_cases(Path(folder), options.sizes), options.runs)
    failed = False
    print(f"\n{'held to a bound':52}{'value':>10}{'limit':>10}{'goal':>10}", flush=True)
    for each in held(table, options.sizes):
        failed |= each.missed_by_far
        mark = "  missed" if each.missed else ""
        print(f"{each.what:52}{each.value:10.3f}{each.limit:10.3f}{each.goal:10.3f}{mark}", flush=True)
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
