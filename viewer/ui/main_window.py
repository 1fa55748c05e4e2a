"""The window: which parts it has, and who tells whom what. What a part does stands in the part's own module."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSize, Slot
from PySide6.QtGui import QCloseEvent

from viewer.preferences import WindowState
from viewer.theme import Theme
from viewer.ui.actions import Actions
from viewer.ui.appearance import apply
from viewer.ui.articles_part import ArticlesPart
from viewer.ui.comparison_controller import ComparisonController
from viewer.ui.drop_window import DropWindow
from viewer.ui.filter_choices import FilterChoices
from viewer.ui.find.finding import Finding
from viewer.ui.going.ways import Ways
from viewer.ui.help_pages import HelpPages
from viewer.ui.imprints import Imprints
from viewer.ui.legend import Legend
from viewer.ui.looking_ahead import LookingAhead
from viewer.ui.messages import Messages
from viewer.ui.middle import Middle
from viewer.ui.open_state import OpenState
from viewer.ui.opening import Opening
from viewer.ui.pasting import Pasting
from viewer.ui.reader_part import ReaderPart
from viewer.ui.reading_again import ReadingAgain
from viewer.ui.reading_area import ReadingArea
from viewer.ui.sharing.sharing import Sharing
from viewer.ui.status_line import StatusLine
from viewer.ui.store import Store
from viewer.ui.tool_bar import ToolBar
from viewer.ui.view_choices import ViewChoices
from viewer.ui.window_commands import WindowCommands

_USUAL_SIZE, _SMALLEST_SIZE = QSize(1280, 860), QSize(640, 480)


class MainWindow(DropWindow):
    """One window on one pair of articles. What it keeps goes into the folder that it is given."""

    def __init__(self, folder: Path, unsaved: Path | None = None) -> None:
        super().__init__()
        self.store = Store(folder)
        self.commands = Actions(self)
        self.controller = ComparisonController(self)
        self._make_widgets()
        self._make_parts(unsaved or folder / "unsaved")
        self._connect_sayings()
        self._connect_articles()
        self._connect_choices()
        self._restore()
        self.choices.announce()
        self.filters.announce()

    # Made

    def _make_widgets(self) -> None:
        self.commands.fill(self.menuBar())
        self.tools = ToolBar(self.commands, self)
        self.addToolBar(self.tools)
        self.messages = Messages(self.commands, self)
        self.opening = Opening(self.commands, self.store)
        self.reading = ReadingArea(self.commands)
        self.finding = Finding(self.commands, self.reading.view, self)
        self.middle = Middle((self.messages.bar, self.finding.bar), self.opening, self.reading)
        self.setCentralWidget(self.middle)
        self.cover(self.middle.pages)
        self.status_line = StatusLine(self.commands, self)
        self.setStatusBar(self.status_line)
        self.legend = Legend(self.commands, self)
        self.setMinimumSize(_SMALLEST_SIZE)

    def _make_parts(self, unsaved: Path) -> None:
        """What is no widget, but ties commands, the controller and widgets together."""
        commands, controller, reading = self.commands, self.controller, self.reading
        self.choices = ViewChoices(commands, self.store, self)
        self.filters = FilterChoices(commands, self.store, self)
        self.pasting = Pasting(commands, controller, self)
        self.ways = Ways(commands, reading.view, self)
        self.sharing = Sharing(commands, controller, self.store, reading.view, self)
        self.again = ReadingAgain(commands, controller, self)
        self.imprints = Imprints(commands, controller, reading, self)
        self.reader = ReaderPart(commands, controller, reading, unsaved, self)
        self.articles = ArticlesPart(commands, controller, reading, self.reader, self.messages, self)
        self.state = OpenState(commands, controller, self.middle, self.finding, self.status_line, self)
        self.help = HelpPages(commands, self)
        LookingAhead(controller, self)
        WindowCommands(commands, self.messages.bar, self.finding, reading.view, self)
        commands["projector"].toggled.connect(reading.hide_names)

    # Wired

    def _connect_sayings(self) -> None:
        """What parts say to the reader: troubles above the articles, remarks below them."""
        for troubled in (self.again, self.reader, self.sharing):
            troubled.said.connect(self.messages.say)
        for part in (self.again, self.reader):
            part.unsaid.connect(self.messages.unsay)
        for refused in (self.drop_refused, self.pasting.refused, self.opening.refused):
            refused.connect(self.messages.refuse)
        for not_kept in (self.choices.not_kept, self.filters.not_kept):
            not_kept.connect(self.messages.tell_not_kept)
        for remarked in (
            self.reader.whispered,
            self.ways.said,
            self.sharing.remarked,
            self.reading.panels.remarked,
        ):
            remarked.connect(self.status_line.remark)

    def _connect_articles(self) -> None:
        for wanted in (self.articles_dropped, self.pasting.pasted, self.opening.files_chosen):
            wanted.connect(self.articles.open_files)
        self.controller.article_opened.connect(self.finding.show_article)
        self.controller.compared.connect(self.opening.remember)
        opening, keeper = self.opening, self.reader.keeper
        keeper.at_home.connect(opening.remember_session)
        keeper.found.connect(opening.show_work)
        opening.came.connect(keeper.look_for_work)
        opening.work_chosen.connect(keeper.recover)
        opening.work_deleted.connect(keeper.take_out)
        opening.work_restored.connect(keeper.put_back)

    def _connect_choices(self) -> None:
        self.choices.attach(self.reading.view)
        self.choices.theme_changed.connect(self.set_theme)
        self.choices.font_size_changed.connect(self.reading.panels.set_font_size)
        self.choices.settings_changed.connect(self.controller.take_settings)
        sign = self.status_line.filter_sign
        for follower in (self.reading.set_filter, self.legend.show_filter, sign.show_filter):
            self.filters.filter_changed.connect(follower)
        self.legend.filter_asked.connect(self.filters.set_filter)

    @Slot(object)
    def set_theme(self, theme: Theme) -> None:
        """Take the theme's colours."""
        apply(theme)
        for part in (
            self.tools,
            self.messages.bar,
            self.opening,
            self.reading,
            self.overlay,
            self.legend,
            self.imprints,
            self.status_line,
            self.finding.bar,
        ):
            part.set_theme(theme)

    # Kept

    def _restore(self) -> None:
        self.resize(_USUAL_SIZE)
        self.restoreGeometry(QByteArray.fromBase64(self.store.window.geometry.encode("ascii", "replace")))
        self.reading.panels.restore(self.store.window.panels)
        self.reading.panels.restore_tables(self.store.window.tables)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.sharing.finish()
        self.reader.close()
        self.controller.shut_down()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.store.keep(window=WindowState(geometry, self.reading.panels.state(), self.reading.panels.tables()))
        super().closeEvent(event)
