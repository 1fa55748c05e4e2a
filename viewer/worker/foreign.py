"""Read foreign formats within limits of time and memory: `read_apart`, in a process of its own, and
`read_within_limits`, in a process that may be ended. A crash or a hang in a C library is an error message, no more.

Where the system has no such limits (Windows), `read_apart` still keeps the limit of time.
"""

import contextlib
import multiprocessing
import os
import signal
from collections.abc import Iterator
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from viewer.core.errors import InputError, ReaderFailed
from viewer.core.model import Article
from viewer.core.read.guard import AS_TEXT, guarded
from viewer.core.read.source import Reader, Source

SECONDS = 8.0
"""How long reading one file may take: less than ten with starting and ending a process. A page takes a fifth of one."""
MEMORY = 300_000_000
"""How many bytes of memory reading may take beside what the process has already: with the file itself and the process
that waits, less than 500 MB."""


def read_apart(reader: Reader, source: Source, *, seconds: float = SECONDS, memory: int = MEMORY) -> Article:
    """The article that the reader makes of the source in a process of its own. Raises InputError."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_serve, args=(theirs, reader, source, memory), daemon=True)
    try:
        process.start()
        theirs.close()
        answer = ours.recv() if ours.poll(seconds) else too_long(source.name, seconds)
    except (EOFError, OSError):
        answer = ended(source.name)
    finally:
        theirs.close()
        ours.close()
        if process.pid is not None:
            process.kill()
            process.join()
    if isinstance(answer, InputError):
        raise answer
    assert isinstance(answer, Article)
    return answer


def read_within_limits(reader: Reader, source: Source) -> Article:
    """The article that the reader makes of the source in this process, which is ended when it takes too long.

    Only for a process whose owner expects that, in its main thread. Raises InputError.
    """
    with _memory_limited(MEMORY), _ended_after(SECONDS):
        return guarded(reader, source)


def too_long(name: str, seconds: float) -> ReaderFailed:
    """What to say of a file that takes longer than that."""
    return ReaderFailed(f"{name} can't be read within {seconds:g} seconds. {AS_TEXT}")


def ended(name: str) -> ReaderFailed:
    """What to say of a file whose reader didn't live to give an answer."""
    return ReaderFailed(f"{name} can't be read: the reader of its format broke down. {AS_TEXT}")


def _serve(pipe: "Connection[Any, Any]", reader: Reader, source: Source, memory: int) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches the whole group; the owner ends this process
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # what C libraries complain about isn't for the reader
    answer: Article | InputError
    try:
        with _memory_limited(memory):
            answer = guarded(reader, source)
    except InputError as error:
        answer = error
    pipe.send(answer)


@contextlib.contextmanager
def _memory_limited(more: int) -> Iterator[None]:
    """Within the block, the process gets no more than so many bytes of memory beside what it has."""
    try:
        import resource

        before = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (_in_use() + more, before[1]))
    except (ImportError, OSError, ValueError):  # Windows; a system that can't say; a stricter limit
        yield
        return
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, before)


def _in_use() -> int:
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
    return pages * os.sysconf("SC_PAGE_SIZE")


@contextlib.contextmanager
def _ended_after(seconds: float) -> Iterator[None]:
    """Within the block, the system ends the process after so many seconds, also in the midst of a C library."""
    if not hasattr(signal, "setitimer"):
        yield
        return
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
