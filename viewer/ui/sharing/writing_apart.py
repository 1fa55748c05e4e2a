"""Write a comparison in a process of its own, so that neither the window's frames nor its life depend on it:
`write_apart`.
"""

import contextlib
import multiprocessing
import signal
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from viewer.core.errors import OutputError, shown
from viewer.core.model import Article, Comparison
from viewer.export.write import Export, write
from viewer.worker.pieces import put_together, take_apart


def write_apart(comparison: Comparison, export: Export, path: Path) -> None:
    """Write the comparison whole or not at all; waits until that is done. Raises OutputError.

    Whoever calls it from a thread keeps the interpreter's lock for a millisecond or two at a time.
    """
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs, export, path), daemon=True)
    try:
        process.start()
        theirs.close()
        pieces, rest = take_apart(comparison)
        for part in (len(pieces), *pieces, rest, comparison.left.article, comparison.right.article):
            ours.send(part)
        answer = ours.recv()
    except (EOFError, OSError) as error:
        raise OutputError(f"{shown(path)} could not be written: what writes broke down. Try another format.") from error
    finally:
        ours.close()
        if process.pid is not None:
            process.join()
    if answer:
        raise OutputError(answer)


def _serve(pipe: "Connection[Any, Any]", export: Export, path: Path) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C reaches the whole group; the window waits for what is begun
    with contextlib.suppress(EOFError, OSError):
        pieces = [pipe.recv() for _ in range(pipe.recv())]
        rest: Comparison = pipe.recv()
        left: Article = pipe.recv()
        right: Article = pipe.recv()
        pipe.send(_written(put_together(pieces, rest, left, right), export, path))


def _written(comparison: Comparison, export: Export, path: Path) -> str:
    """What went wrong; empty where nothing did."""
    from viewer.ui.loading import load_qt

    load_qt()
    from viewer.ui.drawing import draw

    try:
        write(comparison, export, path, draw)
    except OutputError as error:
        return str(error)
    except Exception as error:  # the window says it; an error without a word would look like a success
        return (
            f"{shown(path)} could not be written: an error in Storydiff ({type(error).__name__}). Try another format."
        )
    return ""
