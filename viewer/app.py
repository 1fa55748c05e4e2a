"""Composition root: arguments in, window or file out."""

import argparse
import sys
from pathlib import Path

from viewer import __version__
from viewer.core.compare import compare
from viewer.core.errors import InputError, OutputError
from viewer.core.read import read
from viewer.export.as_json import to_json
from viewer.resources import load_tables

EXIT_DONE, EXIT_USAGE, EXIT_INPUT, EXIT_OUTPUT = 0, 2, 3, 4


def main(argv: list[str] | None = None) -> int:
    """Run Storydiff with these arguments (default: the process's own); gives the exit code."""
    options = _parser().parse_args(argv)
    try:
        comparison = compare(read(options.left), read(options.right), tables=load_tables)
        options.output.write_text(to_json(comparison), "utf-8")
    except InputError as error:
        print(f"storydiff: {error}", file=sys.stderr)
        return EXIT_INPUT
    except OutputError as error:
        print(f"storydiff: {error}", file=sys.stderr)
        return EXIT_OUTPUT
    return EXIT_DONE


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="storydiff", description="Compare two news articles sentence by sentence.")
    parser.add_argument("left", type=Path)
    parser.add_argument("right", type=Path)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--version", action="version", version=f"storydiff {__version__}")
    return parser
