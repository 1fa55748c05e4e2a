"""The window's end of the worker process: `Worker`.

One thread starts the process, hands it one job at a time and listens; whoever submits a job never waits. No Qt.
"""

import contextlib
import os
import socket
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue
from threading import Lock, Thread

from viewer.core.errors import shown
from viewer.core.model import Comparison
from viewer.core.read.source import COPIED_NAME
from viewer.core.uncollected import hold, let_run
from viewer.report import report_of
from viewer.worker.foreign import ended
from viewer.worker.launching import Launched, Pipe, launch
from viewer.worker.letting_go import let_go
from viewer.worker.messages import (
    Answer,
    Begun,
    Broke,
    Compared,
    CompareJob,
    Died,
    Ending,
    Job,
    PartlyCompared,
    Piece,
    ReadJob,
    Refused,
    Same,
    Subject,
)
from viewer.worker.pieces import put_together

_PATIENCE = 5.0
"""Seconds to wait for a killed process; the system ends it within milliseconds."""


class Worker:
    """A process that does jobs in the order they come, and is replaced when it ends.

    `hear` is called with each answer, from the worker's own thread. A cancelled job gets no further answer, except
    one that was on its way already.
    """

    def __init__(self, hear: Callable[[Answer], None]) -> None:
        self._hear = hear
        self._jobs: SimpleQueue[Job | None] = SimpleQueue()
        self._lock = Lock()
        self._running: int | None = None
        self._cancelled: set[int] = set()
        self._closed = False
        self._launched: Launched | None = None
        self._told: tuple[Subject, Comparison] | None = None
        """What this process has sent last, and what it is of."""
        self._thread = Thread(target=self._run, name="storydiff-worker", daemon=True)

    def start(self, launched: Launched | None = None) -> None:
        """Start the process, or take the one that has been launched already.

        Gives at once; jobs submitted meanwhile wait for it.
        """
        self._launched = launched
        self._thread.start()

    def submit(self, job: Job) -> None:
        """Have the job done after those submitted before it."""
        self._jobs.put(job)

    def cancel(self, number: int) -> None:
        """Stop the job of that number, by ending the process if the job is under way."""
        with self._lock:
            self._cancelled.add(number)
            if self._running == number:
                self._kill()

    def close(self) -> None:
        """Stop everything and wait until the process has ended. Closing twice is harmless."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            self._kill()
        self._jobs.put(None)
        if self._thread.is_alive():
            self._thread.join(_PATIENCE)

    @property
    def process_id(self) -> int | None:
        """The system's number of the process; None while there is none."""
        with self._lock:
            return self._launched.process.pid if self._launched else None

    def _kill(self) -> None:
        """End the process. The thread notices by the closed pipe. Call with the lock held."""
        if self._launched is not None:
            self._launched.process.kill()
            _hang_up(self._launched.pipe)

    def _run(self) -> None:
        if self._launched is None:
            self._launch()
        while (job := self._jobs.get()) is not None:
            try:
                self._do(job)
            except Exception as error:  # whatever it is, the jobs that follow should still be done
                self._relaunch()
                self._tell(Broke(job.number, report_of(error)))
        _bury(self._take_out())

    def _do(self, job: Job) -> None:
        """Do the job. A process may have died unnoticed before it, so one that never heard of it is replaced once."""
        for _attempt in range(2):
            if not self._begin(job):
                return
            heard, ended = self._carry_out(job)
            if self._finish(job) and ended:
                return
            self._relaunch()
            if heard:
                break
        self._tell(_dead(job))

    def _begin(self, job: Job) -> bool:
        """Whether to do the job at all."""
        with self._lock:
            wanted = self._wants(job.number)
            self._running = job.number if wanted else None
        return wanted

    def _finish(self, job: Job) -> bool:
        """Whether the job was wanted to its end; if not, its process has been killed."""
        with self._lock:
            self._running = None
            return self._wants(job.number)

    def _wants(self, number: int) -> bool:
        return not self._closed and number not in self._cancelled

    def _carry_out(self, job: Job) -> tuple[bool, bool]:
        """Hand the job over and pass its answers on; whether any came, and whether the last one did."""
        heard, pieces = False, _Pieces()
        if self._launched is None:
            return False, False
        pipe = self._launched.pipe
        if isinstance(job, CompareJob) and self._told is not None and self._told[0] != job.subject:
            self._forget()  # as the process does
        try:
            pipe.send(job)
            while True:
                answer = pipe.recv()
                heard = True
                if isinstance(answer, Piece | Same):
                    pieces.add(answer)
                elif not isinstance(answer, Begun):
                    self._tell(self._completed(answer, pieces, job))
                    if isinstance(answer, Ending):
                        return True, True
        except (EOFError, OSError):
            return heard, False
        finally:
            pieces.let_go()

    def _completed(self, answer: Answer, pieces: "_Pieces", job: Job) -> Answer:
        """The answer with all that there is of the comparison in it, if it brings one; then the pieces are used up."""
        if not (isinstance(answer, Compared | PartlyCompared) and isinstance(job, CompareJob)):
            return answer
        before = self._told[1] if self._told is not None else None
        comparison = put_together(pieces.there, answer.comparison, job.left, job.right, before)
        self._told = job.subject, comparison
        pieces.let_go()
        return replace(answer, comparison=comparison)

    def _forget(self) -> None:
        """Forget what was sent last: the window, which may have held on to it until now, must not feel it go."""
        told, self._told = self._told, None
        if told is not None:
            let_go(told[1])

    def _tell(self, answer: Answer) -> None:
        with self._lock:
            wanted = self._wants(answer.number)
        if wanted:
            self._hear(answer)

    def _relaunch(self) -> None:
        """Have another process. The one before may still be giving back its memory, which nobody has to wait for."""
        before = self._take_out()
        self._launch()
        _bury(before)

    def _launch(self) -> None:
        """Start a process, unless all is being closed. Where the system refuses, the next job is answered by Died."""
        with self._lock:
            if self._closed:
                return
        self._forget()
        launched = launch()
        with self._lock:
            self._launched = launched
            if self._closed:
                self._kill()

    def _take_out(self) -> Launched | None:
        """The process that there was, if any; it is ended and no longer the worker's."""
        with self._lock:
            self._kill()
            launched, self._launched = self._launched, None
        return launched


def _bury(launched: Launched | None) -> None:
    """Make sure that a process has ended and leave nothing of it behind."""
    if launched is not None:
        launched.pipe.close()
        launched.process.join(_PATIENCE)
        launched.process.close()


def _hang_up(pipe: Pipe) -> None:
    """Have who listens at the pipe hear at once that nothing will come any more.

    From a killed process the system hangs up when it has taken back its memory, after a tenth of a second or two.
    """
    if os.name == "posix":  # where pipes are sockets
        with contextlib.suppress(OSError), socket.socket(fileno=os.dup(pipe.fileno())) as line:
            line.shutdown(socket.SHUT_RDWR)


class _Pieces:
    """What has come of a comparison, left alone by the garbage collector while it comes and ever after.

    A comparison is a million values without a cycle. The collector would go through all of them again and again, and
    the window would stand still meanwhile.
    """

    def __init__(self) -> None:
        self.there: list[Piece | Same] = []
        """In the order in which they came."""

    def add(self, piece: Piece | Same) -> None:
        """One more has come."""
        if not self.there:
            hold()
        self.there.append(piece)

    def let_go(self) -> None:
        """All of them are made use of, or no more will come."""
        if self.there:
            self.there = []
            let_run(lasting=True)


def _dead(job: Job) -> Ending:
    """What to say of a job in whose midst the process ended. Reading a file is ended when it takes too long."""
    if isinstance(job, ReadJob):
        name = shown(job.origin) if isinstance(job.origin, Path) else COPIED_NAME
        return Refused(job.number, str(ended(name)))
    return Died(job.number)
