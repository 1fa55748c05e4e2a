"""Everything on screen can be said in another language."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from viewer.ui.actions import Actions
from viewer.ui.main_window import MainWindow
from viewer.ui.translators import NAME, install_translators

ROOT = Path(__file__).parents[2]
SOURCES = sorted((ROOT / "viewer" / "ui").rglob("*.py"))
TOOLS = Path(sys.executable).parent
SHOWN = set(
    "setText setWindowTitle setToolTip setStatusTip setWhatsThis setPlaceholderText setAccessibleName setTitle say"
    " setAccessibleDescription addItem addTab addRow setTabText setHeaderData setLabelText setNameFilters insertItem"
    " insertText show_message QLabel QPushButton QToolButton QCheckBox QRadioButton QGroupBox QAction QMenu addMenu"
    " addAction showText Trouble Command Menu setHorizontalHeaderLabels setInformativeText explain remark".split()
)
"""Calls whose words are seen."""
SHOWN_BY_NAME = {"text", "title", "placeholderText", "toolTip", "windowTitle", "tip"}
NOT_SHOWN = {"Command": 0, "Trouble": 2}
"""The place of an argument that is a name for the program."""


def words_in(node: ast.expr) -> str:
    """Words that stand in the code itself, untranslated."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(each.value) for each in node.values if isinstance(each, ast.Constant))
    if isinstance(node, ast.BinOp):
        return words_in(node.left) + words_in(node.right)
    if isinstance(node, ast.IfExp):
        return words_in(node.body) + words_in(node.orelse)
    if isinstance(node, ast.List | ast.Tuple):
        return "".join(words_in(each) for each in node.elts)
    return ""


def shown_untranslated(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called not in SHOWN:
            continue
        given = [each for at, each in enumerate(node.args) if NOT_SHOWN.get(called) != at]
        if called == "Command":
            given = node.args[1:2] + node.args[3:4]  # the keys and the picture aren't read
        if called == "Menu":
            given = node.args[:1]
        given += [each.value for each in node.keywords if each.arg in SHOWN_BY_NAME]
        for each in given:
            if sum(letter.isalpha() for letter in words_in(each)) > 1:
                yield f"{path.name}:{each.lineno}: {words_in(each)}"


def test_everything_on_screen_goes_through_translation() -> None:
    allowed = {"Storydiff"}
    found = [each for path in SOURCES for each in shown_untranslated(path) if each.split(": ", 1)[1] not in allowed]
    assert found == []


def test_what_is_not_translated_would_be_found(tmp_path: Path) -> None:
    bad = tmp_path / "bad.py"
    bad.write_text('label.setText("Not found")\nQLabel(f"{n} words")\nlabel.setText(self.tr("Found"))\nx.say("…")\n')
    assert list(shown_untranslated(bad)) == ["bad.py:1: Not found", "bad.py:2:  words"]


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every text of the window, as translators get it."""
    path = tmp_path_factory.mktemp("translations") / f"{NAME}_de.ts"
    sources = sorted(str(each) for each in (ROOT / "viewer").rglob("*.py"))
    command = [str(TOOLS / "pyside6-lupdate"), *sources, "-ts", str(path), "-locations", "none"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert "arning" not in done.stderr
    return path


def test_every_kind_of_text_is_collected(collected: Path) -> None:
    texts = collected.read_text("utf-8")
    for words in (
        "S&amp;wap sides",
        "headline",
        "same words, own prose",
        "No further quotation.",
        "plain text, for mails",
        "Match &amp;case",
        "{n} of {all}",
    ):
        assert words in texts, words


def texts_in(path: Path) -> set[tuple[str, str]]:
    """Every text in a file for translators, each with its context."""
    contexts = ElementTree.parse(path).getroot().iter("context")
    return {(each.findtext("name", ""), text.text or "") for each in contexts for text in each.iter("source")}


def test_what_translators_get_is_what_the_window_says(collected: Path) -> None:
    """`make translations` collects it anew; run it when you have changed words that are seen."""
    kept, said = texts_in(ROOT / "resources" / "translations" / f"{NAME}.ts"), texts_in(collected)
    assert sorted(said - kept) == []
    assert sorted(kept - said) == []


@pytest.fixture
def german(collected: Path, tmp_path: Path) -> Iterator[Path]:
    """A folder with a translation of a single text, and nothing translated afterwards any more."""
    texts = collected.read_text("utf-8").replace(
        '<source>S&amp;wap sides</source>\n        <translation type="unfinished"></translation>',
        "<source>S&amp;wap sides</source>\n        <translation>Seiten &amp;tauschen</translation>",
    )
    path = tmp_path / collected.name
    path.write_text(texts, "utf-8")
    subprocess.run([str(TOOLS / "pyside6-lrelease"), str(path)], capture_output=True, check=True)
    yield tmp_path
    app = QApplication.instance()
    assert app is not None
    for each in app.findChildren(QTranslator):
        app.removeTranslator(each)
        each.deleteLater()


def test_the_window_takes_the_desktops_language(qtbot: QtBot, german: Path, tmp_path: Path) -> None:
    app = QCoreApplication.instance()
    assert app is not None
    assert install_translators(app, QLocale("de_AT"), german)
    window = MainWindow(tmp_path / "settings")
    qtbot.addWidget(window)
    assert window.commands["swap"].text() == "Seiten &tauschen"
    assert window.commands["compare"].text() == "Compare &again"


def test_without_a_translation_the_window_is_english(qtbot: QtBot, german: Path) -> None:
    app = QCoreApplication.instance()
    assert app is not None
    assert not install_translators(app, QLocale("fi_FI"), german)
    assert Actions(app)["swap"].text() == "S&wap sides"
