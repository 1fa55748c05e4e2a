"""One measurement in a process of its own: `python -m benchmarks.measure TASK LEFT RIGHT`.

Prints CPU seconds and peak memory in MB as JSON. What is measured starts after the imports; `engine` is cold (its
tables are read and compiled within the measured time), `warm` is the second comparison of the same process. Programs
(PROGRAMS) are measured whole, from their start.
"""

import difflib
import json
import os
import random
import re
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from viewer.core.compare import compare
from viewer.core.model import Comparison
from viewer.core.read import read
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

_HTML_DIFF = """
import difflib, sys
one, two = (open(path, encoding="utf-8").read().splitlines() for path in sys.argv[1:3])
open(sys.argv[3], "w", encoding="utf-8").write(difflib.HtmlDiff().make_file(one, two))
"""
PROGRAMS: dict[str, tuple[str, ...]] = {
    "storydiff": (sys.executable, "main.py", "LEFT", "RIGHT", "--output", "OUTPUT.json"),
    "html_diff_script": (sys.executable, "-c", _HTML_DIFF, "LEFT", "RIGHT", "OUTPUT.html"),
    "git_word_diff": ("git", "diff", "--no-index", "--word-diff", "LEFT", "RIGHT"),
}
"""Task -> what is started; OUTPUT is a file in a folder that is thrown away."""


def program(task: str, left: Path, right: Path) -> float:
    """CPU seconds of a program, its start included."""
    with tempfile.TemporaryDirectory() as folder:
        places = {"LEFT": str(left), "RIGHT": str(right)}
        words = [places.get(word, word.replace("OUTPUT", f"{folder}/out")) for word in PROGRAMS[task]]
        # Whoever uses a program has its modules compiled; where writing them is switched off, they would never be.
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        status = subprocess.run(words, stdout=subprocess.DEVNULL, env=environment, check=False).returncode
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if status > 1:  # git diff ends with 1 where there is a difference
        raise RuntimeError(f"{task} ended with {status}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def seconds(task: str, left: Path, right: Path) -> float:
    """CPU seconds of the task."""
    if task == "all_pairs":
        return all_pairs(left, right)
    if task in PROGRAMS:
        return program(task, left, right)
    if task == "warm":
        engine(left, right)
    start = time.process_time()
    TASKS[task](left, right)
    return time.process_time() - start


def main() -> None:
    """Measure the task that the arguments name."""
    import_module("viewer.core.read.plain")  # which would be imported within the measured time
    taken = seconds(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
    who = resource.RUSAGE_CHILDREN if sys.argv[1] in PROGRAMS else resource.RUSAGE_SELF
    peak = resource.getrusage(who).ru_maxrss / 1024
    print(json.dumps({"seconds": taken, "peak": peak}))


if __name__ == "__main__":
    main()
