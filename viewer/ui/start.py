"""Open the window, or say that there is no display to open it on: `run_window`."""

import signal
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from viewer.arguments import Options, SideOptions
from viewer.core.errors import OutputError
from viewer.core.model import SIDES, SideName
from viewer.core.uncollected import uncollected
from viewer.display import has_display
from viewer.kept import default_folder, unsaved_folder
from viewer.ui.application import make_application
from viewer.ui.how_read import HowRead
from viewer.ui.main_window import MainWindow
from viewer.ui.unexpected import Unexpected
from viewer.worker.launching import Launched

_MOMENT = 100
"""Milliseconds: what nobody notices. Text takes a tenth of it."""
OUT = Path("out")
"""Where the sample's report and picture go when there is no display."""


def run_window(left: Path | None, right: Path | None, options: Options, launched: Launched | None = None) -> int:
    """Show the window, with these articles, until it is closed; gives the exit code.

    `launched` is the process that compares, if it has been started already. Without a display, the sample's report and
    picture are written instead; with other articles, raises OutputError.
    """
    if not has_display():
        return _do_without_display(options)
    app = make_application()
    with uncollected(lasting=True):
        window = MainWindow(default_folder(), unsaved_folder())
    unexpected = Unexpected(window)
    unexpected.occurred.connect(window.messages.tell_unexpected)
    unexpected.install()
    # Python would notice Ctrl+C in the terminal only when the event loop next runs Python code. The worker process
    # ends by itself when this one is gone.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    window.controller.start(launched)
    take_options(window, options, left, right)
    wait_for_articles(window)
    window.show()
    try:
        return app.exec()
    finally:
        unexpected.remove()


def wait_for_articles(window: MainWindow) -> None:
    """Let the window appear with its articles, and not with the start page before, if they are read in a moment."""
    waiting, moment = QEventLoop(), QTimer(singleShot=True, interval=_MOMENT)
    moment.timeout.connect(waiting.quit)
    window.controller.changed.connect(waiting.quit)
    moment.start()
    while window.controller.reading and moment.isActive():  # the timer alone tells: by another clock it may be early
        waiting.exec()


def take_options(window: MainWindow, options: Options, left: Path | None, right: Path | None) -> None:
    """Open these articles, or the session, as the command line says; without any, offer work that was not saved."""
    if options.settings_given or options.settings.page_extras:
        chosen = options.settings if options.settings_given else window.choices.settings
        window.choices.compare_with(replace(chosen, page_extras=options.settings.page_extras))
    paths: dict[SideName, Path | None] = {"left": left, "right": right}
    sides: dict[SideName, SideOptions] = {"left": options.left, "right": options.right}
    for side in SIDES:
        said = sides[side]
        if (path := paths[side]) is not None:
            how = HowRead(path, said.encoding, said.language, said=tuple(said.known.items()))
            window.controller.open_as(side, how)
    if options.session is not None:
        window.reader.open_session(options.session)
    elif left is None and right is None:
        window.reader.sessions.offer_work()


def _do_without_display(options: Options) -> int:
    if not options.sample:
        raise OutputError("There is no display to open the window on. Write the comparison to a file with --output.")
    from viewer.core.compare import compare
    from viewer.core.read import read
    from viewer.export.write import export_named, write
    from viewer.resources import load_tables
    from viewer.ui.picture import write_picture

    assert options.left.path is not None
    assert options.right.path is not None
    comparison = compare(read(options.left.path), read(options.right.path), tables=load_tables)
    report, picture = OUT / "storydiff.html", OUT / "storydiff.png"
    export = export_named("html")
    assert export is not None
    try:
        OUT.mkdir(exist_ok=True)
        write(comparison, export, report)
        write_picture(comparison, picture)
    except OSError as error:
        raise OutputError(f"{OUT} can't be written: {error.strerror}.") from error
    print(f"There is no display to open the window on, so {report} and {picture} have been written.", file=sys.stderr)
    return 0
