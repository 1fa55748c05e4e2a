"""Start the process that reads and compares: `launch`.

Imports next to nothing, so that a window's start can begin with it: the process gets ready while Qt is loaded.
"""

import multiprocessing
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from typing import Any, NamedTuple, TypeAlias

Pipe: TypeAlias = "Connection[Any, Any]"

# Forking a process that has threads and a display connection copies locks in whatever state they are.
_SPAWN = multiprocessing.get_context("spawn")


class Launched(NamedTuple):
    """A process that has been started."""

    process: SpawnProcess
    """Ends by itself when the other end of its pipe is closed, or with this process."""
    pipe: Pipe
    """Our end of it: takes jobs, gives answers."""


def launch() -> Launched | None:
    """Start the process; None where the system refuses."""
    ours, theirs = _SPAWN.Pipe()
    process = _SPAWN.Process(target=_serve, args=(theirs,), name="storydiff-worker", daemon=True)
    try:
        process.start()
    except OSError:
        ours.close()
        return None
    finally:
        theirs.close()
    return Launched(process, ours)


def _serve(pipe: Pipe) -> None:
    from viewer.worker.server import serve  # whoever launches needs nothing of what the process needs

    serve(pipe)
