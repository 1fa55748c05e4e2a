"""What runs in the worker process: `serve`."""

import contextlib
import signal
from typing import TYPE_CHECKING

from viewer.core.errors import InputError
from viewer.core.model import Article, Comparison
from viewer.core.read.source import Copied
from viewer.report import report_of
from viewer.worker.launching import Pipe
from viewer.worker.messages import (
    ArticleRead,
    Begun,
    Broke,
    Compared,
    CompareJob,
    Job,
    PartlyCompared,
    Progressed,
    ReadJob,
    Refused,
)

if TYPE_CHECKING:
    from viewer.worker.comparing import Comparer


def serve(pipe: Pipe) -> None:
    """Do the jobs that come through the pipe, one after the other, until its other end is closed."""
    # Ctrl+C in a terminal reaches every process of the group; the window decides when this one ends.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    comparer = _warm_up()
    with contextlib.suppress(EOFError, OSError):
        while True:
            _answer(pipe.recv(), pipe, comparer)


def _warm_up() -> "Comparer":
    """Import and load before the first job what it will need."""
    from viewer.core import compare, read  # noqa: F401
    from viewer.resources import load_tables
    from viewer.worker.comparing import Comparer

    load_tables("en")
    return Comparer()


def _answer(job: Job, pipe: Pipe, comparer: "Comparer") -> None:
    pipe.send(Begun(job.number))
    try:
        if isinstance(job, ReadJob):
            pipe.send(ArticleRead(job.number, _read(job)))
        else:
            _compare(job, pipe, comparer)
    except InputError as error:
        pipe.send(Refused(job.number, str(error)))
    except ConnectionError:
        raise  # the window has gone; `serve` ends
    except Exception as error:
        pipe.send(Broke(job.number, report_of(error)))


def _read(job: ReadJob) -> Article:
    from viewer.core.read import read
    from viewer.core.read.copied import read_copied
    from viewer.worker.foreign import read_within_limits

    if isinstance(job.origin, Copied):
        return read_copied(job.origin, language=job.language, apart=read_within_limits)
    return read(job.origin, encoding=job.encoding, language=job.language, apart=read_within_limits)


def _compare(job: CompareJob, pipe: Pipe, comparer: "Comparer") -> None:
    def progress(step: str, done: float) -> None:
        pipe.send(Progressed(job.number, step, done))

    def rest_of(comparison: Comparison) -> Comparison:
        """What is left of it when its pieces have been sent."""
        pieces, rest = comparer.apart(comparison)
        for piece in pieces:
            pipe.send(piece)
        return rest

    def partial(comparison: Comparison) -> None:
        pipe.send(PartlyCompared(job.number, rest_of(comparison)))

    reviewed = comparer.compare(job, progress, partial)
    pipe.send(Compared(job.number, rest_of(reviewed.comparison), reviewed.lost))
