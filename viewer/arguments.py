"""The command line's arguments: `parse`. No Qt."""

import argparse
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path, PurePath
from typing import NoReturn

from viewer import __version__
from viewer.core.errors import one_line, shown
from viewer.core.model import LONGEST_RUN, SHORTEST_RUN, SIDES, PageExtras, Settings, SideName
from viewer.export.write import EXPORTS, Export, export_for, export_named
from viewer.samples import SAMPLES
from viewer.session.values import ENDING as SESSION
from viewer.terminal import columns

EXIT_USAGE = 2
STANDARD_OUTPUT = "-"
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9_-]+)?")

_DESCRIPTION = """\
Lays two news articles about the same event side by side, sentence by sentence: the wording they share, what only one
of them says, and how the wording differs. Nothing leaves this computer."""
_USAGE = """storydiff [LEFT [RIGHT]] [options]
       storydiff SESSION.storydiff [options]
       storydiff LEFT RIGHT --output FILE [options]"""
_EPILOG = """\
examples:
  storydiff                                    open the window
  storydiff left.html right.docx               open it with two articles
  storydiff river.storydiff                    go on with a session that was saved
  storydiff left.txt right.txt --output x.pdf  write the comparison, without a window
  storydiff left.txt right.txt --output - --format json | jq .summary
  storydiff left.txt right.txt --output x.note.pdf --date 2026-11-26 --outlet-left "Dellmoor Post"

exit codes:
  0  done
  2  wrong use: an option that makes no sense
  3  an article or a session can't be read
  4  the output can't be written, or the window can't be opened
Where it is not 0, one line on standard error says what is wrong and what to do, and nothing has been written.

Articles are saved web pages (.html, .mhtml), documents (.docx, .odt, .rtf, .pdf), mails (.eml), Markdown (.md)
or plain text, whatever their names. The same input and options give the same output, byte for byte.
"""
_KNOWN = {
    "title": ("TEXT", "what it is called"),
    "outlet": ("NAME", "who published it"),
    "author": ("NAME", "who wrote it"),
    "url": ("ADDRESS", "where it was published"),
    "published": ("DATE", "when it was published"),
    "retrieved": ("DATE", "when the file was saved"),
}
"""Fields of `Article` that can be said, each with what stands for its value and what it means."""


@dataclass(frozen=True, slots=True)
class SideOptions:
    """What was said about one article."""

    path: Path | None = None
    """Its file; None: to be chosen in the window."""
    language: str | None = None
    """ISO 639-1 code; None: to be detected."""
    encoding: str | None = None
    """Python's name of the encoding; None: to be detected."""
    known: Mapping[str, str] = field(default_factory=dict)
    """What is known of it, by the names of `Article`'s fields; goes before what its file says."""


@dataclass(frozen=True, slots=True)
class Options:
    """What was asked for."""

    left: SideOptions = field(default_factory=SideOptions)
    """The left article."""
    right: SideOptions = field(default_factory=SideOptions)
    """The right article."""
    settings: Settings = field(default_factory=Settings)
    """How to compare."""
    settings_given: bool = False
    """Whether they were said; the window else takes what the reader prefers."""
    output: str | None = None
    """Where to write to: a path, or "-" for standard output; None: show the window."""
    export: Export | None = None
    """In which format; None: show the window."""
    sample: bool = False
    """Whether the two articles are those that ship with Storydiff."""
    date: str | None = None
    """The date that the comparison is given, as ISO 8601."""
    session: Path | None = None
    """The session that brings articles, settings and corrections; then there are no other articles."""


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line (argparse says it below the whole usage)."""

    def error(self, message: str) -> NoReturn:
        self.exit(EXIT_USAGE, f"{self.prog}: {one_line(message)} (see {self.prog} --help)\n")


def parse(argv: list[str] | None = None) -> Options:
    """The options in `argv` (default: the process's own). Exits with code 2 and one line where they make no sense."""
    parser = _parser()
    given = parser.parse_args(argv)
    if given.sample:
        if given.left is not None:
            parser.error("--sample brings its own two articles")
        given.left, given.right = SAMPLES[0].left, SAMPLES[0].right
    session = _session(parser, given)
    if given.output is None:
        _refuse_without_output(parser, given)
    elif given.right is None and session is None:
        parser.error("--output needs two articles")
    return Options(
        session=session,
        left=_side(given, "left"),
        right=_side(given, "right"),
        settings=Settings(given.shared_run or Settings().shared_run, given.page_extras),
        settings_given=given.shared_run is not None,
        output=given.output,
        export=None if given.output is None else _export(parser, given.output, given.format),
        sample=given.sample,
        date=given.date,
    )


def _side(given: argparse.Namespace, side: SideName) -> SideOptions:
    def said(name: str) -> str | None:
        value: str | None = getattr(given, f"{name}_{side}")
        return value

    known = {name: value for name in _KNOWN if (value := said(name)) is not None}
    return SideOptions(
        getattr(given, side), said("language") or given.language, said("encoding") or given.encoding, known
    )


def _refuse_without_output(parser: argparse.ArgumentParser, given: argparse.Namespace) -> None:
    """What is said about a file that is written makes no sense where none is."""
    for name in ("format", "date"):
        if getattr(given, name) is not None:
            parser.error(f"--{name} needs --output")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="storydiff",
        usage=_USAGE,
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=lambda prog: argparse.RawDescriptionHelpFormatter(prog, width=columns() - 2),
    )
    parser.add_argument("left", nargs="?", type=Path, metavar="LEFT", help="the left article, or a session alone")
    parser.add_argument("right", nargs="?", type=Path, metavar="RIGHT", help="the right article")
    parser.add_argument("--version", action="version", version=f"storydiff {__version__}")
    parser.add_argument("--sample", action="store_true", help="take two invented articles, to try Storydiff with")
    _add_output(parser.add_argument_group("writing the comparison, without a window"))
    parser.add_argument_group("formats", _formats())
    _add_reading(parser.add_argument_group("reading and comparing"))
    _add_known(parser.add_argument_group("what is known of an article", _known()))
    return parser


def _add_output(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--output",
        metavar="FILE",
        help="write the comparison to FILE, in the format of its ending; - is standard output",
    )
    names = [each.name for each in EXPORTS]
    group.add_argument(
        "--format", choices=names, metavar="NAME", help="the format to write, by its name, whatever FILE's ending"
    )
    group.add_argument(
        "--date", type=_date, metavar="DATE", help="the date to print on it (2026-11-26); without it, none is printed"
    )


def _formats() -> str:
    """The formats as a table."""
    rows = [("name", "ending", ""), *((each.name, each.endings[0], each.label) for each in EXPORTS)]
    return "\n".join(f"{name:<11} {ending:<11} {label}".rstrip() for name, ending, label in rows)


def _known() -> str:
    """The options that say what is known of an article; both sides have the same."""
    rows = [(f"--{name}-left {metavar}", what) for name, (metavar, what) in _KNOWN.items()]
    table = "\n".join(f"{option:<24} {what}" for option, what in rows)
    return f"{table}\n--title-right, --outlet-right … say the same of the right one. They go before what the file says."


def _add_known(group: argparse._ArgumentGroup) -> None:
    for name in _KNOWN:
        for side in SIDES:
            group.add_argument(f"--{name}-{side}", help=argparse.SUPPRESS)  # the group's description lists them


def _add_reading(group: argparse._ArgumentGroup) -> None:
    for name, convert, metavar, what in (
        ("language", _language, "CODE", "the language (en, de, fr …), if it is not told right by itself"),
        ("encoding", _encoding, "NAME", "the encoding (utf-8, windows-1252 …), if it is not told right by itself"),
    ):
        both = f"{what}; --{name}-left and --{name}-right say it of one alone"
        group.add_argument(f"--{name}", type=convert, metavar=metavar, help=both)
        for side in SIDES:
            group.add_argument(f"--{name}-{side}", type=convert, help=argparse.SUPPRESS)
    group.add_argument(
        "--shared-run",
        type=_run_length,
        metavar="N",
        help=f"how many words in a row count as shared wording ({Settings().shared_run})",
    )
    group.add_argument(
        "--page-extras",
        type=_page_extras,
        metavar="FILE",
        help="a table (.toml) that says what else page extras look like; docs/page-extras.md explains it",
    )


def _export(parser: argparse.ArgumentParser, output: str, name: str | None) -> Export:
    """The format that was named, or else the one that the output's ending tells."""
    if name is None and output == STANDARD_OUTPUT:
        parser.error("--output - needs --format")
    export = export_for(PurePath(output)) if name is None else export_named(name)
    if export is None:
        endings = ", ".join(each.endings[0] for each in EXPORTS)
        parser.error(f"{shown(output)} does not end in the name of a format (one of {endings}); or give --format")
    return export


def _session(parser: argparse.ArgumentParser, given: argparse.Namespace) -> Path | None:
    """The session among the files given, which then are no articles."""
    sessions: list[Path] = [each for each in (given.left, given.right) if each and each.suffix.lower() == SESSION]
    if not sessions:
        return None
    if given.right is not None:
        parser.error(f"{shown(sessions[0])} is a session, which brings its own two articles; open it alone")
    for option in ("language", "encoding"):
        if any(getattr(given, name) for name in (option, f"{option}_left", f"{option}_right")):
            parser.error(f"--{option} is for articles; a session has read them already")
    if given.shared_run is not None:
        parser.error("--shared-run is for articles; a session brings its own")
    if given.page_extras is not None:
        parser.error("--page-extras is for articles; a session brings its own")
    given.left = None
    return sessions[0]


def _language(text: str) -> str:
    """The language of a code such as "en", "EN" or "en-GB"."""
    match = _LANGUAGE.fullmatch(text)
    if match is None:
        raise argparse.ArgumentTypeError(f"{shown(text)} is no language code such as en, de or fr")
    return match[1].lower()


def _encoding(text: str) -> str:
    try:
        "".encode(text)
    except (LookupError, ValueError):
        raise argparse.ArgumentTypeError(
            f"{shown(text)} is no encoding such as utf-8, windows-1252 or koi8-r"
        ) from None
    return text


def _date(text: str) -> str:
    try:
        datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{shown(text)} is no date such as 2026-11-26") from None
    return text


def _run_length(text: str) -> int:
    if not text.isdecimal() or not SHORTEST_RUN <= int(text) <= LONGEST_RUN:
        raise argparse.ArgumentTypeError(f"{shown(text)} is no number of words from {SHORTEST_RUN} to {LONGEST_RUN}")
    return int(text)


def _page_extras(path: str) -> PageExtras:
    from viewer.core.furniture.taught import LONGEST, BadTable, read_taught  # costs time that is seldom needed

    try:
        with Path(path).open(encoding="utf-8") as file:
            table = file.read(LONGEST + 1)
        read_taught(table)
    except (OSError, ValueError) as error:
        if isinstance(error, OSError):
            reason = error.strerror or "it is no file"
        else:
            reason = str(error) if isinstance(error, BadTable) else "it is no text in UTF-8"
        raise argparse.ArgumentTypeError(f"{shown(path)} can't be used: {reason}") from None
    return PageExtras(PurePath(path).name, table)
