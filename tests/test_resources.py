"""Tables as they are written and as they are compiled."""

import os
from pathlib import Path

import pytest

from viewer import resources
from viewer.core.beginnings import beginnings
from viewer.core.tables import UNDETERMINED
from viewer.resources import compile_tables, languages, load_tables


@pytest.fixture
def compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that the tables of a checkout are compiled to, still empty."""
    monkeypatch.setattr(resources, "_COMPILED_CHECKOUT", tmp_path / "tables")
    load = load_tables.__wrapped__  # without its cache
    monkeypatch.setattr(resources, "load_tables", load)
    return tmp_path / "tables"


@pytest.mark.parametrize("code", [*languages(), UNDETERMINED])
def test_compiled_tables_are_those_that_are_written(compiled: Path, code: str) -> None:
    written = resources.load_tables(code).sections
    assert written
    compile_tables(compiled)
    read = resources.load_tables(code).sections
    for row in (row for section in read.values() for row in section.get("pattern", ())):
        assert tuple(row.pop("begins")) == beginnings(row["match"])
    assert read == written
    changed = compiled / f"{code}.json"
    changed.write_text('{"of": {"file": true}}')
    assert resources.load_tables(code).sections == {"of": {"file": True}}, "they are what is read"


def test_compiled_tables_older_than_what_is_written_do_not_count(
    compiled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = tmp_path / "resources" / "language" / "xx" / "words.toml"
    table.parent.mkdir(parents=True)
    table.write_text("a = 1\n")
    monkeypatch.setattr(resources, "_CHECKOUT", tmp_path / "resources")
    languages.cache_clear()
    try:
        compile_tables(compiled)
    finally:
        languages.cache_clear()
    made = (compiled / f"{UNDETERMINED}.json").stat().st_mtime_ns
    os.utime(compiled / "xx.json", ns=(made, made))
    table.write_text("a = 2\n")
    for changed, found in ((made + 1, 2), (made - 1, 1)):
        for path in (table, table.parent, table.parent.parent):
            os.utime(path, ns=(changed, changed))
        assert resources.load_tables("xx").sections == {"words": {"a": found}}
        assert resources.load_tables(UNDETERMINED).sections == {"xx": {"a": found}}
    (table.parent / "more.toml").write_text("")
    assert resources.load_tables("xx").sections == {"words": {"a": 2}, "more": {}}, "a table has come"


@pytest.mark.parametrize("damage", ["", '{"words": {"a": ', "\\udcff"])
def test_damaged_compiled_tables_do_not_count(compiled: Path, damage: str) -> None:
    written = resources.load_tables("en").sections
    compile_tables(compiled)
    (compiled / "en.json").write_bytes(damage.encode("utf-8", "surrogateescape"))
    assert resources.load_tables("en").sections == written


def test_only_what_was_compiled_is_taken_into_a_wheel(compiled: Path) -> None:
    compiled.mkdir()
    (compiled / "gone.json").write_text("{}")
    assert {path.stem for path in compile_tables(compiled)} == {*languages(), UNDETERMINED}


def test_a_language_without_tables_has_none(compiled: Path) -> None:
    compile_tables(compiled)
    assert resources.load_tables("xx").sections == {}
