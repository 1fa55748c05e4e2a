"""The example of docs/api.md runs, and prints what it says."""

import io
import re
from contextlib import redirect_stdout
from pathlib import Path
from textwrap import dedent

import pytest

DOCUMENT = (Path(__file__).parent.parent / "docs" / "api.md").read_text("utf-8")
PYTHON, ARTICLES, PRINTED = re.findall(r"^```(?:python|text)\n(.*?)^```$", DOCUMENT, re.MULTILINE | re.DOTALL)


def articles() -> dict[str, str]:
    """The articles of the document, by the names of their files."""
    parts = re.split(r"^(\w+\.txt): ", ARTICLES, flags=re.MULTILINE)[1:]
    return {
        name: dedent(f"{' ' * (len(name) + 2)}{text}".replace("\t", " ")).strip()
        for name, text in zip(parts[::2], parts[1::2], strict=True)
    }


def test_the_example_prints_what_the_document_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, text in articles().items():
        lines = [line.strip() for line in text.splitlines()]
        (tmp_path / name).write_text("\n".join(lines), "utf-8")
    monkeypatch.chdir(tmp_path)
    printed = io.StringIO()
    with redirect_stdout(printed):
        exec(compile(PYTHON, "docs/api.md", "exec"), {})
    assert printed.getvalue() == PRINTED
    assert "2026-11-26" in (tmp_path / "report.html").read_text("utf-8")


def test_every_name_in_the_tables_is_there() -> None:
    """A name that has moved must move in the document too."""
    from importlib import import_module

    named = set(re.findall(r"viewer(?:\.\w+)+", DOCUMENT))
    assert len(named) > 8
    for name in named:
        module, _, attribute = name.rpartition(".")
        try:
            import_module(name)
        except ModuleNotFoundError:
            assert hasattr(import_module(module), attribute), name
