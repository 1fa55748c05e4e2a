"""Work that is open, and where it is kept: `SessionKeeper`. Nothing that the reader has said is ever lost.

Work that was not saved is written, a moment after each change, to a file of its own in the platform's state folder. It
is deleted when the work is saved, and stays when the window is closed, or dies: the next window offers it.
"""

import contextlib
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal, Slot

from viewer.core.model import Article, Review, SideName
from viewer.core.read.source import CLIPBOARD, DROPPED
from viewer.session.files import SessionFile, save
from viewer.session.keeping import Unsaved
from viewer.session.values import Session
from viewer.session.versions import is_version
from viewer.ui.comparison_controller import ComparisonController
from viewer.ui.review_controller import ReviewController
from viewer.ui.session_files import SessionFiles
from viewer.ui.translation import translate
from viewer.ui.work_locks import is_left, lock_of

_LOOKED_AT = 500
"""Milliseconds for which a file can be locked by a window that only looks whether it is."""
KEEP_AFTER = 1_500
"""Milliseconds after a change until it is kept."""


class SessionKeeper(QObject):
    """Knows what of the open work is saved; keeps, saves and opens it."""

    changed = Signal()
    """What is open, whether it is saved, or what was not saved is no longer as it was."""
    refused = Signal(str)
    """Why a session can't be opened or saved."""
    not_kept = Signal(str)
    """Why work can't be kept by itself."""
    set_aside = Signal()
    """Work that was not saved has made room for other articles; it is among what was not saved."""
    found = Signal(object)
    """After `look_for_work`: a list of Glance, work that was not saved, the latest first."""
    at_home = Signal(object)
    """The Path of the session file that the work was just opened from or saved in."""
    whispered = Signal(str)
    """What has just been done, in words."""

    def __init__(
        self,
        controller: ComparisonController,
        review: ReviewController,
        unsaved: Unsaved,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller, self._review, self._unsaved = controller, review, unsaved
        self._known = Session()
        self._saved: Session | None = None
        self._file: SessionFile | None = None
        self._own: Path | None = None
        self._lock: QLockFile | None = None
        self._opening: SessionFile | None = None
        self._recovering = False
        self._trouble = ""
        self._files = SessionFiles(self)
        self._later = QTimer(self, singleShot=True, interval=KEEP_AFTER)
        self._later.timeout.connect(self.keep)
        self._connect()

    def _connect(self) -> None:
        self._files.loaded.connect(self._take_loaded)
        self._files.unreadable.connect(self._take_refusal)
        self._files.saved.connect(self._take_saved)
        self._files.unwritable.connect(self._take_refusal)
        self._files.kept.connect(self._take_kept)
        self._files.glanced.connect(self.found)
        self._controller.article_opened.connect(self._take_article)
        self._controller.imprint_changed.connect(self._take_imprint)
        self._controller.changed.connect(self._notice_closing)
        self._controller.swapping.connect(self._swap)
        self._review.stack.indexChanged.connect(self._notice)

    # What is open

    @property
    def path(self) -> Path | None:
        """The session file that the work was opened from or saved in."""
        return self._file.path if self._file else None

    @property
    def modified(self) -> bool:
        """Whether there is work that closing without keeping it would lose."""
        if self._saved is not None:
            return self._session() != self._saved
        texts = (article for article in (self._known.left, self._known.right) if article is not None)
        return (
            not self._review.review.empty
            or any(how.said for how in self._controller.how_read.values())
            or any(article.source in {CLIPBOARD, DROPPED} for article in texts)
        )

    def _session(self) -> Session:
        return replace(
            self._known,
            settings=self._controller.settings,
            review=self._review.review,
            saved_as=str(self.path) if self.path else "",
        )

    @Slot()
    def _notice(self) -> None:
        """Keep what has changed, a moment later."""
        if not self.modified:
            self._later.stop()
            self._forget_own()
        elif not self._later.isActive():
            self._later.start()
        self.changed.emit()

    # Opened and closed

    @Slot(int, str, object)
    def _take_article(self, _job: int, side: SideName, article: Article | None) -> None:
        before = self._known.article(side)
        if article == before:
            return
        if before is not None and not (article and is_version(before, article, self._review.review, side)):
            self._make_room()
        self._known = _with(self._known, side, article)
        self._notice()

    @Slot(str, object)
    def _take_imprint(self, side: SideName, article: Article) -> None:
        self._known = _with(self._known, side, article)
        self._notice()

    @Slot()
    def _notice_closing(self) -> None:
        if self._controller.empty and self._known != Session():
            self._make_room()
            self._known = Session()
            self._notice()

    def _make_room(self) -> None:
        """Set aside what is open, for other articles."""
        if self.modified:
            self.keep()
            self._release()
            if not self._review.review.empty:
                self.set_aside.emit()
        else:
            self._forget_own()
        self._file, self._saved = None, None
        self._review.begin(Review())

    @Slot()
    def _swap(self) -> None:
        """The articles change sides, which a session remembers."""
        self._known = replace(self._known, left=self._known.right, right=self._known.left)
        self._notice()

    # Sessions

    def open(self, path: Path) -> None:
        """Open the session in that file; what is open now is kept."""
        self._opening, self._recovering = SessionFile(path), False
        self._files.load(self._opening)

    @Slot(object)
    def recover(self, path: Path) -> None:
        """Go on with work that was not saved."""
        self._opening, self._recovering = SessionFile(path), True
        self._files.load(self._opening)

    @Slot(object, object)
    def _take_loaded(self, file: SessionFile, session: Session) -> None:
        if file is not self._opening:
            return
        self._opening = None
        self._make_room()
        self._known = replace(session, review=Review(), saved_as="")
        if self._recovering:
            lock = lock_of(file.path)
            if lock.tryLock(_LOOKED_AT):  # else another window has taken it, and this one goes on with a copy
                self._own, self._lock = file.path, lock
            self._file = SessionFile(Path(session.saved_as)) if session.saved_as else None
        else:
            self._file = file
            self.at_home.emit(file.path)
        self._controller.open_session(session)
        self._saved = None if self._recovering else self._session()
        self._notice()

    def save(self, path: Path | None = None) -> None:
        """Write the session to that file, or to the one that it was opened from or saved in last."""
        file = self._file if path is None or path == self.path else SessionFile(path)
        if file is not None:
            self._files.save(file, replace(self._session(), saved_as=""))

    @Slot(object, object)
    def _take_saved(self, file: SessionFile, session: Session) -> None:
        self._file = file
        self._saved = replace(session, saved_as=str(file.path))
        self._notice()
        self.at_home.emit(file.path)
        self.whispered.emit(translate("Sessions", "Saved as “{name}”").format(name=file.path.name))

    @Slot(object, str)
    def _take_refusal(self, file: SessionFile, message: str) -> None:
        if file is self._opening:
            self._opening = None
        self.refused.emit(message)

    # Kept

    @Slot(object, str)
    def _take_kept(self, _path: Path, reason: str) -> None:
        if reason and reason != self._trouble:
            self.not_kept.emit(reason)
        self._trouble = reason

    @Slot()
    def keep(self) -> None:
        """Write what was not saved where the next window finds it."""
        self._later.stop()
        if self.modified:
            self._files.keep(self._own_path(), self._session())

    @Slot()
    def look_for_work(self) -> None:
        """Find out what other windows have left behind; `found` tells."""
        self._files.glance(self._left_behind)

    @Slot(object)
    def take_out(self, path: Path) -> None:
        """Delete work that was not saved, which the reader may still want back."""
        with contextlib.suppress(OSError):  # then it is found again
            if is_left(path):
                self._unsaved.take_out(path)
        self.look_for_work()

    @Slot(object)
    def put_back(self, path: Path) -> None:
        """Undo that."""
        with contextlib.suppress(OSError):
            self._unsaved.put_back(path)
        self.look_for_work()

    def close(self) -> None:
        """Keep what was not saved, and leave it for the next window."""
        self._later.stop()
        self._files.wait()
        if self.modified:
            path = self._own_path()
            with contextlib.suppress(Exception):  # closing goes on, whatever the disk says; an older copy may be there
                path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                save(self._session(), path)
            self._release()
        else:
            self._forget_own()
        left = self._left_behind()
        self._unsaved.prune([path for path in self._unsaved.found() if path not in left])

    def _left_behind(self) -> list[Path]:
        """The work of windows that have gone, the latest first."""
        return [path for path in self._unsaved.found() if is_left(path)]

    def _own_path(self) -> Path:
        if self._own is None:
            self._own = self._unsaved.new()
            with contextlib.suppress(OSError):  # whoever writes to it will say so
                self._own.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._lock = lock_of(self._own)
            self._lock.tryLock(0)
        return self._own

    def _release(self) -> None:
        """Leave the work for whoever wants to go on with it."""
        if self._lock is not None:
            self._lock.unlock()
        self._own, self._lock = None, None

    def _forget_own(self) -> None:
        if self._own is not None:
            self._files.wait()
            self._unsaved.discard(self._own)
            self._release()


def _with(session: Session, side: SideName, article: Article | None) -> Session:
    return replace(session, left=article) if side == "left" else replace(session, right=article)
