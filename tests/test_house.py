"""The habits of CONTRIBUTING.md that a program can check; each past mistake becomes a check with its reason."""

import ast
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCES = sorted(
    path for folder in ("viewer", "benchmarks", "tests") for path in (ROOT / folder).rglob("*.py") if path.is_file()
)
SHIPPED = [path for path in SOURCES if path.is_relative_to(ROOT / "viewer")]


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_no_file_outgrows_300_lines(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 300


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_no_function_outgrows_60_lines(path: Path) -> None:
    long = [f.name for f in functions(path) if (f.end_lineno or f.lineno) - f.lineno >= 60]
    assert long == []


@pytest.mark.parametrize("path", SHIPPED, ids=name_of)
def test_every_module_says_what_it_does(path: Path) -> None:
    text = path.read_text("utf-8")
    assert not text.strip() or ast.get_docstring(ast.parse(text))


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_names_are_imported_one_by_one(path: Path) -> None:
    """`from X import *` hides where a name comes from, and doubles the time Qt takes to import."""
    stars = [
        node
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ImportFrom) and any(alias.name == "*" for alias in node.names)
    ]
    assert stars == []


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_no_module_binds_a_name_twice(path: Path) -> None:
    """A second `_MOST` further down quietly gave the first another value."""
    nodes = ast.parse(path.read_text("utf-8")).body
    assigned = [
        t
        for n in nodes
        if isinstance(n, ast.Assign | ast.AnnAssign)
        for t in (n.targets if isinstance(n, ast.Assign) else [n.target])
    ]
    names = Counter(node.id for target in assigned for node in ast.walk(target) if isinstance(node, ast.Name))
    assert [name for name, count in names.items() if count > 1] == []


@pytest.mark.parametrize("path", [p for p in SHIPPED if p.name == "__init__.py"], ids=name_of)
def test_a_package_only_says_its_version_or_hands_on_its_verb(path: Path) -> None:
    """A package whose `__init__` imports much makes every importer pay for it, and hides cycles."""
    nodes = ast.parse(path.read_text("utf-8")).body
    for node in nodes[1:]:
        assigns = isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
        assert isinstance(node, ast.ImportFrom) or (assigns and node.targets[0].id in {"__all__", "__version__"})  # type: ignore[attr-defined]


def test_no_widget_is_wired_with_a_lambda() -> None:
    """A lambda keeps its widget alive and hides from `disconnect`; a bound method doesn't."""
    pattern = re.compile(r"\.connect\(\s*lambda")
    assert [name_of(path) for path in SHIPPED if pattern.search(path.read_text("utf-8"))] == []


@pytest.mark.parametrize(
    "modules",
    [
        "viewer.core.compare, viewer.core.marks, viewer.core.read",
        "viewer.export.as_json, viewer.app, viewer.worker.client, viewer.worker.server, viewer.preferences",
    ],
)
def test_the_plain_modules_load_without_qt(modules: str) -> None:
    """The command line starts in a fraction of the time, and runs where Qt's system libraries are missing."""
    code = f"import sys, {modules}; sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_readers_load_their_libraries_only_when_a_file_needs_them() -> None:
    """Plain text, by far the commonest, would else wait for the libraries of every other format."""
    heavy = "{'lxml', 'readability', 'pypdfium2', 'striprtf', 'numpy', 'charset_normalizer', 'email', 'zipfile'}"
    code = f"import sys, viewer.core.read; sys.exit(str({heavy} & set(sys.modules) or '') or None)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
