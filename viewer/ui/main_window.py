"""The window: its frame, and who tells whom what. What a part does stands in the part's own module."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from viewer.core.model import SIDES, Article, Comparison, SideName
from viewer.core.read.source import Origin
from viewer.core.sliced import Sliced
from viewer.preferences import WindowState
from viewer.theme import Theme
from viewer.ui.actions import Actions
from viewer.ui.appearance import apply
from viewer.ui.commands import LAYERS
from viewer.ui.comparison_controller import ComparisonController
from viewer.ui.drop_window import DropWindow
from viewer.ui.filter_choices import FilterChoices
from viewer.ui.filter_commands import PRESETS
from viewer.ui.find.finding import Finding
from viewer.ui.going.ways import Ways
from viewer.ui.head_words import window_title
from viewer.ui.help_pages import HelpPages
from viewer.ui.imprints import Imprints
from viewer.ui.legend_page import LegendPage
from viewer.ui.message_bar import MessageBar
from viewer.ui.opening import Opening
from viewer.ui.pasting import Pasting
from viewer.ui.reader_part import ReaderPart
from viewer.ui.reading_again import ReadingAgain
from viewer.ui.reading_area import ReadingArea
from viewer.ui.report_page import ReportPage
from viewer.ui.sharing.sharing import Sharing
from viewer.ui.status_line import StatusLine
from viewer.ui.store import Store
from viewer.ui.summary_words import summary_words
from viewer.ui.tool_bar import ToolBar
from viewer.ui.translation import translate
from viewer.ui.trouble import Trouble, lost_job, not_kept, stopped, unexpected_error
from viewer.ui.unexpected import make_report
from viewer.ui.view_choices import ViewChoices

_USUAL_SIZE, _SMALLEST_SIZE = QSize(1280, 860), QSize(640, 480)


class MainWindow(DropWindow):
    """One window on one pair of articles. What it keeps goes into the folder that it is given."""

    def __init__(self, folder: Path, unsaved: Path | None = None) -> None:
        super().__init__()
        self.store = Store(folder)
        self.commands = Actions(self)
        self.controller = ComparisonController(self)
        self.choices = ViewChoices(self.commands, self.store, self)
        self.pasting = Pasting(self.commands, self.controller, self)
        self.filters = FilterChoices(self.commands, self.store, self)
        self._report = ""
        self._make_widgets()
        self.again = ReadingAgain(self.commands, self.controller, self)
        self.imprints = Imprints(self.commands, self.controller, self.reading, self)
        self.reader = ReaderPart(self.commands, self.controller, self.reading, unsaved or folder / "unsaved", self)
        self._connect_parts()
        self._connect_commands()
        self._restore()
        self.choices.announce()
        self.filters.announce()
        self._show_state()

    # Made and wired

    def _make_widgets(self) -> None:
        self.commands.fill(self.menuBar())
        self.tools = ToolBar(self.commands, self)
        self.addToolBar(self.tools)
        self.message_bar = MessageBar()
        self.opening = Opening(self.commands, self.store)
        self.reading = ReadingArea(self.commands)
        self.finding = Finding(self.commands, self.reading.view, self)
        self.ways = Ways(self.commands, self.reading.view, self)
        self.sharing = Sharing(self.commands, self.controller, self.store, self.reading.view, self)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.opening)
        self.pages.addWidget(self.reading)
        central = QWidget()
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.message_bar)
        column.addWidget(self.finding.bar)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(central)
        self.cover(self.pages)
        self.status_line = StatusLine(self.commands, self)
        self.setStatusBar(self.status_line)
        self.legend = LegendPage(self)
        self.help = HelpPages(self.commands, self)
        self.setMinimumSize(_SMALLEST_SIZE)

    def _connect_parts(self) -> None:
        controller = self.controller
        controller.article_opened.connect(self._show_article)
        controller.compared.connect(self._show_comparison)
        controller.refused.connect(self._show_refusal)
        controller.lost.connect(self._show_loss)
        controller.progressed.connect(self.status_line.show_progress)
        controller.changed.connect(self._show_state)
        self.reader.whispered.connect(self.status_line.remark)
        self.articles_dropped.connect(self.open_files)
        self.drop_refused.connect(self.message_bar.show_message)
        self.pasting.pasted.connect(self.open_files)
        self.pasting.refused.connect(self.message_bar.show_message)
        self.opening.files_chosen.connect(self.open_files)
        self.opening.refused.connect(self.message_bar.show_message)
        for part in (self.again, self.reader):
            part.said.connect(self._say)
        self.again.unsaid.connect(self._unsay)
        self.message_bar.acted.connect(self._act)
        self.ways.said.connect(self.status_line.remark)
        self.sharing.said.connect(self._say)
        self.sharing.remarked.connect(self.status_line.remark)
        self.choices.theme_changed.connect(self.set_theme)
        sign = self.status_line.filter_sign
        for follower in (self.reading.set_filter, self.legend.show_filter, sign.show_filter):
            self.filters.filter_changed.connect(follower)
        self.filters.not_kept.connect(self._show_not_kept)
        self.legend.filter_asked.connect(self.filters.set_filter)
        self.choices.attach(self.reading.view)
        self.choices.font_size_changed.connect(self.reading.panels.set_font_size)
        self.choices.settings_changed.connect(controller.take_settings)
        self.choices.not_kept.connect(self._show_not_kept)

    def _connect_commands(self) -> None:
        for name, slot in {
            "swap": self.controller.swap,
            "compare": self.controller.compare,
            "stop": self._stop,
            "close": self._close_articles,
            "quit": self.close,
            "copy": self._copy,
            "deselect": self._step_back,
            "legend": self.legend.appear,
        }.items():
            self.commands[name].triggered.connect(slot)
        self.commands["full_screen"].toggled.connect(self._set_full_screen)
        self.commands["projector"].toggled.connect(self.reading.hide_names)
        self.commands["projector"].toggled.connect(self._show_state)

    # Opening

    @Slot(object)
    def open_files(self, files: dict[SideName, Origin]) -> None:
        """Open these files, or what was copied, by side; what is being compared is stopped."""
        self.message_bar.dismiss()
        if self.reader.takes(files.values()):
            return
        for side, origin in files.items():
            self.controller.open(side, origin)

    @Slot()
    def _close_articles(self) -> None:
        self.message_bar.dismiss()
        self.controller.close_articles()
        for side in SIDES:
            self.reading.show_article(side, None)

    # Shown

    @Slot(int, str, object)
    def _show_article(self, _job: int, side: SideName, article: Article | None) -> None:
        self.reading.show_article(side, article)
        self.finding.show_text(side, article.text if article else "")

    @Slot(int, object)
    def _show_comparison(self, _job: int, comparison: Comparison) -> None:
        self.reading.show_comparison(comparison)
        self.opening.remember(comparison)

    @Slot(int, str, str)
    def _show_refusal(self, _job: int, _side: str, message: str) -> None:
        self.message_bar.show_message(message)

    @Slot(int, str)
    def _show_loss(self, _job: int, report: str) -> None:
        self._report = make_report(report)
        self._say(lost_job(report))

    @Slot(str)
    def _show_not_kept(self, reason: str) -> None:
        self._say(not_kept(reason))

    @Slot(str)
    def show_unexpected(self, report: str) -> None:
        """Say that an error occurred that nobody foresaw; keep its report."""
        self._report = report
        self._say(unexpected_error())

    @Slot(object)
    def _say(self, trouble: Trouble) -> None:
        self.message_bar.show_message(*trouble)

    @Slot(object)
    def _unsay(self, trouble: Trouble) -> None:
        self.message_bar.unsay(trouble.text)

    @Slot()
    def _show_state(self) -> None:
        """Show which articles are open and what can be done now."""
        controller = self.controller
        self.pages.setCurrentWidget(self.opening if controller.empty else self.reading)
        self.status_line.set_busy(controller.busy)
        self.status_line.say(self._state_words())
        named = not self.commands["projector"].isChecked()
        self.reader.entitle(window_title(controller.articles, named=named), named=named)
        can = self.commands
        can["swap"].setEnabled(not controller.empty and not controller.reading)
        can["compare"].setEnabled(controller.complete)
        can["stop"].setEnabled(controller.busy)
        self.finding.set_available(not controller.empty)
        for name in ("close", "copy", "deselect"):
            can[name].setEnabled(not controller.empty)
        for name in (*LAYERS, *PRESETS):
            can[name].setEnabled(controller.comparison is not None)

    def _state_words(self) -> str | Sliced[str]:
        if self.controller.comparison is not None:
            return summary_words(self.controller.comparison)
        if self.controller.busy or self.controller.empty:
            return ""
        if self.controller.complete:
            return translate("MainWindow", "Not compared.")
        return translate("MainWindow", "One article is open. Open another to compare it with.")

    @Slot(object)
    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        apply(theme)
        for part in (
            self.tools,
            self.message_bar,
            self.opening,
            self.reading,
            self.overlay,
            self.legend,
            self.imprints,
            self.status_line,
            self.finding.bar,
        ):
            part.set_theme(theme)

    # Done

    @Slot()
    def _stop(self) -> None:
        self.controller.stop()
        if self.controller.complete and self.controller.comparison is None:
            self._say(stopped())

    @Slot(str)
    def _act(self, command: str) -> None:
        if command == "show_report":
            ReportPage(self._report, self).show()
        elif command:
            self.commands[command].trigger()

    @Slot()
    def _copy(self) -> None:
        copy = getattr(QApplication.focusWidget(), "copy", None)
        if copy is not None:
            copy()

    @Slot()
    def _step_back(self) -> None:
        """Take away what was shown last: a message, or else the selection."""
        if self.message_bar.text:
            self.message_bar.dismiss()
        elif not self.finding.close():
            self.reading.view.select_sentence("left", None)

    @Slot(bool)
    def _set_full_screen(self, full: bool) -> None:
        if full:
            self.showFullScreen()
        else:
            self.showNormal()

    # Kept

    def _restore(self) -> None:
        self.resize(_USUAL_SIZE)
        self.restoreGeometry(QByteArray.fromBase64(self.store.window.geometry.encode("ascii", "replace")))
        self.reading.panels.restore(self.store.window.panels)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.sharing.finish()
        self.reader.close()
        self.controller.shut_down()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.store.keep(window=WindowState(geometry, self.reading.panels.state()))
        super().closeEvent(event)
