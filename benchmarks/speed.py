"""Speed and memory beside difflib, in one run: `make bench`.

CPU time, median of several fresh processes; only ratios count, since machines are shared and noisy. Prints a table,
the ratios with their limits, and the growth exponent; exits 1 where a limit is missed by more than a quarter.
"""

import argparse
import json
import math
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

from benchmarks.scaled import scaled_pair, unrelated_pair
from viewer.resources import resource

SIZES = (30, 300, 3_000, 30_000)
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
    "line_diff": 30_000,
    "word_diff": 3_000,
    "html_diff": 300,
    "all_pairs": 30_000,
}
"""Task -> the largest size it is run at; beyond it difflib takes minutes."""


class Limit(NamedTuple):
    """A ratio that must hold."""

    pair: str
    """Which pair."""
    task: str
    """What is measured …"""
    peer: str
    """… against what."""
    most: float
    """The largest ratio allowed."""


LIMITS = (
    Limit("sample", "engine", "html_diff", 2.0),
    Limit("3000", "engine", "all_pairs", 0.1),
)
MOST_GROWTH = 1.3
"""The largest exponent of CPU time allowed between 3,000 and 30,000 sentences a side."""


class Case(NamedTuple):
    """A pair to measure."""

    name: str
    """What the tables call it."""
    size: int
    """Sentences a side."""
    folder: Path
    """Where left.txt and right.txt are."""


def measure(task: str, case: Case, runs: int) -> Figure:
    """The median of `runs` fresh processes."""
    paths = [str(case.folder / name) for name in ("left.txt", "right.txt")]
    command = [sys.executable, "-m", "benchmarks.measure", task, *paths]
    outputs = [subprocess.run(command, capture_output=True, text=True, check=True).stdout for _ in range(runs)]
    figures = [Figure(**json.loads(output)) for output in outputs]
    return Figure(*(statistics.median(column) for column in zip(*figures, strict=True)))


def write_case(root: Path, name: str, size: int, left: str, right: str) -> Case:
    """The pair written to a folder below `root`."""
    folder = root / name
    folder.mkdir()
    (folder / "left.txt").write_text(left, "utf-8")
    (folder / "right.txt").write_text(right, "utf-8")
    return Case(name, size, folder)


def write_cases(root: Path, sizes: list[int]) -> list[Case]:
    """The sample pair, a scaled pair of each size, and two unrelated texts of the largest size up to 3,000."""
    left, right = (resource("samples", f"river_{side}.txt").read_text("utf-8") for side in ("left", "right"))
    cases = [write_case(root, "sample", 30, left, right)]
    for size in sizes:
        pair = scaled_pair(size)
        cases.append(write_case(root, str(size), size, pair.left, pair.right))
    size = max((size for size in sizes if size <= 3_000), default=min(sizes))
    pair = unrelated_pair(size)
    return [*cases, write_case(root, f"unrelated {size}", size, pair.left, pair.right)]


def measure_all(cases: list[Case], runs: int) -> Table:
    """Every task on every pair it is meant for, printed as it comes."""
    table: Table = {}
    print(f"{'pair':16}{'task':12}{'CPU s':>10}{'× floor':>10}{'peak MB':>10}", flush=True)
    for case in cases:
        for task, largest in TASKS.items():
            if case.size > largest:
                continue
            figure = table[case.name, task] = measure(task, case, min(runs, 3) if case.size > 3_000 else runs)
            times = figure.seconds / table[case.name, "floor"].seconds
            print(f"{case.name:16}{task:12}{figure.seconds:10.4f}{times:10.1f}{figure.peak:10.0f}", flush=True)
    return table


def growth(table: Table, small: int, large: int) -> float:
    """How the engine's cost grows with size: 1 is linear, 2 quadratic."""
    ratio = table[str(large), "engine"].seconds / table[str(small), "engine"].seconds
    return math.log(ratio) / math.log(large / small)


def held(table: Table) -> list[tuple[str, float, float]]:
    """What was held to a limit: its name, the value, the limit."""
    rows = [
        (f"{pair}: {task} / {peer}", table[pair, task].seconds / table[pair, peer].seconds, most)
        for pair, task, peer, most in LIMITS
        if (pair, task) in table
    ]
    if {("3000", "engine"), ("30000", "engine")} <= table.keys():
        rows.append(("growth exponent 3,000 → 30,000", growth(table, 3_000, 30_000), MOST_GROWTH))
    return rows


def main() -> int:
    """Measure, print, judge."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=list(SIZES), help="sentences a side")
    parser.add_argument("--runs", type=int, default=5, help="processes a figure (at most 3 above 3,000 sentences)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        table = measure_all(write_cases(Path(folder), options.sizes), options.runs)
    missed = False
    print(f"\n{'held to a limit':40}{'value':>10}{'limit':>10}")
    for what, value, most in held(table):
        missed |= value > most * TOLERANCE
        print(f"{what:40}{value:10.3f}{most:10.3f}{'' if value <= most else '  missed'}")
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
