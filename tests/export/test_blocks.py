"""Texts of articles in a report's lines: shown as they are, and unable to do anything to the lines around them."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.export.invented import of_texts
from viewer.core.findings import Finding, Rank
from viewer.core.model import ChangeKind
from viewer.export.as_text import to_text
from viewer.export.blocks import flat, quoted
from viewer.export.points import point

LRE, RLE, PDF, LRO, RLO = "\u202a", "\u202b", "\u202c", "\u202d", "\u202e"
LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("two\nlines \r\n of\u2028text", "two lines of text"),
        ("a\tb\u00a0c", "a b\u00a0c"),
        ("bell\x07 escape\x1b[31m nul\0", "bell� escape�[31m nul�"),
        ("no turn", "no turn"),
        (f"{RLO}turned", f"{RLO}turned{PDF}"),
        (f"{RLE}a{LRI}b", f"{RLE}a{LRI}b{PDI}{PDF}"),
        (f"{RLE}ended{PDF} and {RLI}ended{PDI}", f"{RLE}ended{PDF} and {RLI}ended{PDI}"),
        (f"{RLI}a{RLO}b{PDI}c", f"{RLI}a{RLO}b{PDI}c"),
        (f"{PDF}{PDI}never begun", f"{PDF}{PDI}never begun"),
        (f"{RLO}a{RLI}b{PDF}c", f"{RLO}a{RLI}b{PDF}c{PDI}{PDF}"),
    ],
)
def test_a_text_stays_itself_and_is_ended(text: str, shown: str) -> None:
    assert flat(text) == shown


@given(st.text(st.sampled_from([LRE, RLE, PDF, LRO, RLO, LRI, RLI, FSI, PDI, "a", "\n"]), max_size=20))
def test_ending_a_text_again_adds_nothing(text: str) -> None:
    assert flat(flat(text)) == flat(text)


def test_no_line_of_a_report_is_left_turned() -> None:
    text = to_text(
        of_texts(f"The mayor {RLO}closed the bridge until spring.", f"The mayor {RLI}closed the bridge till May.")
    )
    assert RLO in text
    for paragraph in text.split("\n\n"):
        open_turns = sum(unicodedata.bidirectional(c) in {"LRE", "RLE", "LRO", "RLO"} for c in paragraph)
        assert open_turns == paragraph.count(PDF)
        assert sum(paragraph.count(c) for c in (LRI, RLI, FSI)) == paragraph.count(PDI)


def test_words_that_are_quoted_turn_none_of_the_reports_own() -> None:
    assert quoted(f"{RLO}turned") == f"“{RLO}turned{PDF}”"
    comparison = of_texts(f"The mayor {RLO}said the bridge is closed.", "The mayor said the bridge is open.")
    span = comparison.left.sentences[0].span
    finding = Finding(ChangeKind.QUOTE, Rank.DIFFERS, None, span, comparison.right.sentences[0].span, 0, 0)
    told = point(comparison, finding)
    assert told.index(RLO) < told.index(PDF) < told.index("”, right")
