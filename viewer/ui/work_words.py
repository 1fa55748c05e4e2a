"""What pairs, sessions and work that was not saved are called where they are offered. No widgets."""

from datetime import datetime
from pathlib import Path, PurePath

from viewer.recent import Pair
from viewer.ui.session_files import Glance
from viewer.ui.translation import translate


def pair_words(pair: Pair) -> str:
    """What a pair is called: the names of its files, and which of them can't be found."""
    words = "{} ↔ {}".format(*pair.names)
    if missing := pair.missing:
        names = ", ".join(Path(each).name for each in missing)
        words += translate("RecentPairs", " ({names} can't be found)").format(names=names)
    return words


def session_words(path: Path) -> str:
    """What a session is called: the name of its file, and whether that can't be found."""
    return path.stem if path.is_file() else translate("RecentPairs", "{name} (can't be found)").format(name=path.stem)


def work_words(work: Glance) -> str:
    """What work that was not saved is called, and when it was left."""
    names = [PurePath(source).name for source in (work.left, work.right) if source]
    name = PurePath(work.saved_as).name if work.saved_as else " ↔ ".join(names)
    return f"{name} ({datetime.fromtimestamp(work.changed):%Y-%m-%d %H:%M})"
