"""The tables of what can be chosen."""

from viewer.resources import languages
from viewer.ui.encodings import ENCODINGS, called, listed
from viewer.ui.languages import language_name


def test_every_encoding_offered_is_one_of_text_and_offered_once() -> None:
    names = [name for _script, members in ENCODINGS for name, _shown in members]
    assert all(isinstance("a".encode(name), bytes) for name in names)
    assert len({called(name) for name in names}) == len(names)


def test_an_encoding_is_called_the_same_by_any_of_its_names() -> None:
    assert called("latin-1") == called("ISO-8859-1") == "ISO 8859-1 (Latin 1)"
    assert called("windows-1252") == "Windows-1252"
    assert (called("utf-16-le"), called("nonsense")) == ("UTF-16-LE", "nonsense")


def test_an_encoding_is_found_in_the_table_by_any_of_its_names() -> None:
    assert (listed("windows-1251"), listed("UTF8"), listed("hz"), listed("no")) == ("cp1251", "utf-8", "hz", "no")


def test_every_language_with_tables_has_a_name() -> None:
    named = {code: language_name(code) for code in languages()}
    assert all(named[code] != code for code in named)
    assert (named["en"], named["de"], language_name("tlh")) == ("English", "German – Deutsch", "tlh")
