"""Fuzz a reader by what its code does with a file: `python -m tests.fuzz.guided ENDING SECONDS`.

atheris keeps each file that gets the reader somewhere new, and changes it further, in the way of `mutations`. It ends
at the first finding, whose file it leaves in the folder from which it was started. For formats that are no archives.
"""

import sys
import tempfile
from pathlib import Path
from random import Random

import atheris

from tests.core.read.documents import all_formats
from tests.fuzz.dialects import DIALECTS
from tests.fuzz.mutations import changed


def main() -> None:
    """Fuzz until the time is over."""
    ending, seconds = sys.argv[1:]
    with atheris.instrument_imports(include=["viewer.core.read"]):
        from tests.fuzz.checks import check

        check(all_formats()[ending], ending)  # imports the reader, so that it is instrumented

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        return changed(data, DIALECTS[ending], Random(seed))[:most]

    with tempfile.TemporaryDirectory() as corpus:
        Path(corpus, f"good{ending}").write_bytes(all_formats()[ending])
        command = [sys.argv[0], corpus, f"-max_total_time={seconds}", "-max_len=20000", "-timeout=20"]
        atheris.Setup(command, lambda data: check(data, ending), custom_mutator=mutate)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
