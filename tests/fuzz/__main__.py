"""Try readers with files that are nearly right, for a while: `python -m tests.fuzz SECONDS [ENDING…]`.

Each reader runs in a process of its own, so that one that hangs or crashes is a finding too. What is found is kept in
`tests/fuzz/found/`, where `make test` tries it again. `--first N` begins with that seed.
"""

import argparse
import hashlib
import os
import signal
import sys
import time
import traceback
from pathlib import Path

from tests.fuzz.checks import check
from tests.fuzz.dialects import DIALECTS
from tests.fuzz.mutations import mutated

FOUND = Path(__file__).parent / "found"
LONGEST = 8
"""Seconds of the processor that reading one file may take; the reader is ended then."""


def main() -> int:
    """Fuzz; gives 1 if anything was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("seconds", type=float, help="how long to try each reader")
    parser.add_argument("endings", nargs="*", default=list(DIALECTS), help="which readers to try")
    parser.add_argument("--first", type=int, default=int(time.time()) * 1000, help="the seed to begin with")
    given = parser.parse_intermixed_args()
    found = sum(_try_reader(ending, given.first, given.seconds) for ending in given.endings)
    return 1 if found else 0


def _try_reader(ending: str, seed: int, seconds: float) -> int:
    """How many findings there were; the process is started again after each that ends it."""
    end = time.monotonic() + seconds
    tried = found = 0
    while time.monotonic() < end:
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            os.close(reading)
            _work(ending, seed, end, writing)
        os.close(writing)
        with os.fdopen(reading) as pipe:
            last = seed
            for line in pipe:
                last, tried = int(line), tried + 1
        _, status = os.waitpid(child, 0)
        if status:
            found += 1
            _keep(ending, last, f"status {os.waitstatus_to_exitcode(status)}")
        seed = last + 1
    print(f"{ending}: {tried} files, {found} findings", flush=True)
    return found


def _work(ending: str, seed: int, end: float, pipe: int) -> None:
    signal.signal(signal.SIGPROF, signal.SIG_DFL)  # ends the process, also inside a C library
    while time.monotonic() < end:
        os.write(pipe, f"{seed}\n".encode())
        data = mutated(ending, seed)
        signal.setitimer(signal.ITIMER_PROF, LONGEST)
        try:
            check(data, ending)
        except BaseException:
            traceback.print_exc()
            os._exit(1)
        signal.setitimer(signal.ITIMER_PROF, 0)
        seed += 1
    os._exit(0)


def _keep(ending: str, seed: int, how: str) -> None:
    data = mutated(ending, seed)
    FOUND.mkdir(exist_ok=True)
    path = FOUND / f"{hashlib.sha256(data).hexdigest()[:12]}{ending}"
    path.write_bytes(data)
    print(f"{path.name}: {how} (seed {seed})", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
