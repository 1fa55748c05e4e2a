"""One measurement in a process of its own: `python -m benchmarks.measure TASK LEFT RIGHT`.

Prints CPU seconds and peak memory in MB as JSON. What is measured starts after the imports; `engine` is cold (its
tables are read and compiled within the measured time), `warm` is the second comparison of the same process.
"""

import difflib
import json
import random
import re
import resource
import sys
import time
from collections.abc import Callable
from pathlib import Path

from viewer.core.compare import compare
from viewer.core.model import Comparison
from viewer.core.read import plain, read  # plain: else its import would count as reading
from viewer.resources import load_tables

_WORD = re.compile(r"\w+")
_SENTENCE_END = re.compile(r"(?<=[.!?”\"])\s+")
_SAMPLED_PAIRS = 2_000


def engine(left: Path, right: Path) -> Comparison:
    """All steps of Storydiff, from the files to the comparison."""
    return compare(read(left), read(right), tables=load_tables)


def floor(left: Path, right: Path) -> int:
    """What nothing can go below: read both files and run one word regex over them."""
    return sum(len(_WORD.findall(path.read_text("utf-8"))) for path in (left, right))


def html_diff(left: Path, right: Path) -> str:
    """difflib's side-by-side page, line by line."""
    one, two = (path.read_text("utf-8").splitlines() for path in (left, right))
    return difflib.HtmlDiff().make_file(one, two)


def line_diff(left: Path, right: Path) -> list[str]:
    """difflib in line mode."""
    one, two = (path.read_text("utf-8").splitlines() for path in (left, right))
    return list(difflib.unified_diff(one, two))


def word_diff(left: Path, right: Path) -> object:
    """difflib in word mode, over the whole texts."""
    one, two = (path.read_text("utf-8").split() for path in (left, right))
    return difflib.SequenceMatcher(None, one, two).get_opcodes()


def all_pairs(left: Path, right: Path) -> float:
    """CPU seconds that difflib's word ratio over all sentence pairs takes, from a sample of them."""
    one, two = ([s.split() for s in _SENTENCE_END.split(path.read_text("utf-8"))] for path in (left, right))
    dice = random.Random(1)
    pairs = [(dice.choice(one), dice.choice(two)) for _ in range(min(_SAMPLED_PAIRS, len(one) * len(two)))]
    start = time.process_time()
    for a, b in pairs:
        difflib.SequenceMatcher(None, a, b).ratio()
    return (time.process_time() - start) / len(pairs) * len(one) * len(two)


TASKS: dict[str, Callable[[Path, Path], object]] = {
    "engine": engine,
    "warm": engine,
    "floor": floor,
    "html_diff": html_diff,
    "line_diff": line_diff,
    "word_diff": word_diff,
}


def seconds(task: str, left: Path, right: Path) -> float:
    """CPU seconds of the task."""
    if task == "all_pairs":
        return all_pairs(left, right)
    if task == "warm":
        engine(left, right)
    start = time.process_time()
    TASKS[task](left, right)
    return time.process_time() - start


def main() -> None:
    """Measure the task that the arguments name."""
    taken = seconds(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": taken, "peak": peak}))


if __name__ == "__main__":
    main()
