"""Time and memory that bad files take: `python -m benchmarks.bad_inputs [PART OF A NAME…]`.

Each is compared on the command line in a process of its own. Printed are the exit code, the seconds from start to end
and those of the processor (on a busy machine the first say little), the most memory that the process and the one that
reads for it held at a time, and what was said.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.core.read.bad_matrix import BAD_FILES, BadFile

_MOST_SECONDS, _MOST_MEGABYTES = 10.0, 500.0
_MAKE = """
import sys
from pathlib import Path
from tests.core.read.bad_matrix import BAD_FILES
Path(sys.argv[2]).write_bytes(BAD_FILES[int(sys.argv[1])].make())
"""
_STEP = 0.01
"""Seconds between two looks at the memory."""


def main(names: list[str]) -> int:
    """Print a row for each bad file whose name holds one of these; gives 1 if one took more than it may."""
    print(f"| {'what':36} | format | exit | seconds | of the processor | MB | said |\n|---|---|---|---|---|---|---|")
    worst: dict[str, tuple[float, float]] = {}
    for number, bad in enumerate(BAD_FILES):
        if not names or any(name in f"{bad.what} {bad.ending}" for name in names):
            seconds, megabytes = _measure(number, bad)
            before = worst.get(bad.ending, (0.0, 0.0))
            worst[bad.ending] = (max(before[0], seconds), max(before[1], megabytes))
    print("\n| format | most seconds of the processor | most MB |\n|---|---|---|")
    for ending, (seconds, megabytes) in worst.items():
        print(f"| {ending} | {seconds:.1f} | {megabytes:.0f} |")
    return int(any(seconds > _MOST_SECONDS or megabytes > _MOST_MEGABYTES for seconds, megabytes in worst.values()))


def _measure(number: int, bad: BadFile) -> tuple[float, float]:
    with tempfile.TemporaryDirectory() as folder:
        path, other, output = (Path(folder, name) for name in (f"x{bad.ending}", "other.txt", "x.json"))
        # Made in a process of its own: what a process starts counts its starter's memory for a moment.
        subprocess.run([sys.executable, "-c", _MAKE, str(number), path], check=True)
        other.write_text("The mayor said the bridge would stay closed.\n")
        command = [sys.executable, "-m", "viewer", str(path), str(other), "--output", str(output)]
        started, before = time.monotonic(), _worked()
        process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        most = 0
        while process.poll() is None:
            most = max(most, _memory(process.pid))
            time.sleep(_STEP)
        elapsed, seconds = time.monotonic() - started, _worked() - before
        _, said = process.communicate()
        said = said.strip().replace(str(path), path.name).removeprefix("storydiff: ").replace("|", "/")
    megabytes = most / 1_000_000
    row = (
        f"{bad.what:36}",
        bad.ending,
        process.returncode,
        f"{elapsed:.1f}",
        f"{seconds:.1f}",
        f"{megabytes:.0f}",
        said,
    )
    print(f"| {' | '.join(map(str, row))} |", flush=True)
    return seconds, megabytes


def _worked() -> float:
    """Seconds of the processor that ended processes have taken, and those which these waited for."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _memory(process: int) -> int:
    """The memory of the process and of all that it has started, shared pages in each of them."""
    try:
        pages = int(Path(f"/proc/{process}/statm").read_text("ascii").split()[1])
        children = Path(f"/proc/{process}/task/{process}/children").read_text("ascii").split()
    except OSError:  # it has ended meanwhile
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE") + sum(_memory(int(child)) for child in children)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
