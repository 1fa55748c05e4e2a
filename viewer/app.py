"""Composition root: arguments in, window or file out.

Nearly everything is imported where it is needed, so that nobody waits for what they don't use.
"""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from viewer.core.errors import EmptyArticle, InputError, OutputError, one_line, shown
from viewer.core.uncollected import uncollected

if TYPE_CHECKING:
    from viewer.arguments import Options, SideOptions
    from viewer.core.model import Article, Comparison
    from viewer.core.read.source import Reader, Source
    from viewer.export.write import Export

EXIT_DONE, EXIT_INPUT, EXIT_OUTPUT = 0, 3, 4
EXIT_INTERRUPTED = 130  # as shells say it of a program ended by Ctrl+C


def main(argv: list[str] | None = None) -> int:
    """Run Storydiff with these arguments (default: the process's own); gives the exit code."""
    if getattr(sys, "frozen", False):  # a bundle's worker process is this very program, started with other arguments
        from multiprocessing import freeze_support

        freeze_support()
    try:
        with uncollected(lasting=True):  # nor look, when the process ends, for what could be collected
            options = _parse(argv)
            if options.export is not None:
                return _write_comparison(options)
        return _show_window(options)
    except InputError as error:
        return _fail(EXIT_INPUT, error)
    except OutputError as error:
        return _fail(EXIT_OUTPUT, error)
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED


def _fail(code: int, error: Exception) -> int:
    if sys.stderr is not None:  # None where the caller closed it
        print(f"storydiff: {error}", file=sys.stderr)
    return code


def _parse(argv: list[str] | None) -> "Options":
    from viewer.arguments import parse

    return parse(argv)


def _show_window(options: "Options") -> int:
    """Open the window, and give its exit code when it is closed."""
    from viewer.display import has_display
    from viewer.worker.launching import launch

    launched = launch() if has_display() else None  # first of all: it gets ready while Qt is loaded
    try:
        with uncollected(lasting=True):
            from viewer.ui.loading import load_qt

            load_qt()
            from viewer.ui.start import run_window
    except ImportError as error:
        raise OutputError(
            f"The window can't be opened ({error}). Install what is missing, or write to a file with --output."
        ) from error
    return run_window(options.left.path, options.right.path, options, launched)


def _write_comparison(options: "Options") -> int:
    from viewer.arguments import STANDARD_OUTPUT
    from viewer.core.compare import compare
    from viewer.export.write import write
    from viewer.resources import load_tables

    assert options.export is not None
    assert options.output is not None
    if options.session is not None:
        comparison = _compare_session(options.session, options)
    else:
        left, right = _read(options.left), _read(options.right)
        comparison = compare(left, right, tables=load_tables, settings=options.settings, date=options.date)
    if options.output != STANDARD_OUTPUT:
        write(comparison, options.export, Path(options.output), _draw)
    else:
        _write_to_standard_output(comparison, options.export)
    return EXIT_DONE


def _compare_session(path: Path, options: "Options") -> "Comparison":
    """The comparison of a session's two articles, with the reader's corrections."""
    from viewer.core.compare import compare
    from viewer.core.review.applying import apply
    from viewer.resources import load_tables
    from viewer.session.reading import load_session

    session = load_session(path)
    if session.left is None or session.right is None:
        raise EmptyArticle(f"{shown(path)} holds no two articles to compare. Open it in the window and add the other.")
    left, right = _with_known(session.left, options.left), _with_known(session.right, options.right)
    found = compare(left, right, tables=load_tables, settings=session.settings, date=options.date)
    return apply(found, session.review, tables=load_tables).comparison


def _read(side: "SideOptions") -> "Article":
    from viewer.core.read import read

    assert side.path is not None
    article = read(side.path, encoding=side.encoding, language=side.language, apart=_read_apart)
    return _with_known(article, side)


def _with_known(article: "Article", side: "SideOptions") -> "Article":
    """The article with what was said to be known of it."""
    from dataclasses import replace

    known: dict[str, Any] = dict(side.known)
    return replace(article, **known)


def _read_apart(reader: "Reader", source: "Source") -> "Article":
    from viewer.worker.foreign import read_apart  # processes cost time to import, and text needs none

    return read_apart(reader, source)


def _draw(name: str, comparison: "Comparison") -> bytes:
    from viewer.ui.loading import load_qt

    try:
        load_qt()
        from viewer.ui.drawing import draw
    except ImportError as error:
        raise OutputError(
            f"{name} can't be drawn here ({one_line(str(error))}). Install what is missing, or choose another format."
        ) from error
    return draw(name, comparison)


def _write_to_standard_output(comparison: "Comparison", export: "Export") -> None:
    from viewer.export.write import write

    if sys.stdout is None:
        raise OutputError("Standard output is closed. Open it, or give --output a file.")
    try:
        write(comparison, export, sys.stdout.buffer, _draw)
    except OutputError:
        # What is left in the buffer would fail again, with a traceback, when Python flushes it at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise
