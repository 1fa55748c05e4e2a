"""Python index <-> UTF-16 index."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.ui.text_positions import TextPositions


def units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@pytest.mark.parametrize("text", ["", "The ferry", "Żółw 船", "a🚢b🌊🌊c", "🚢", "👩‍🚒 left"])
def test_every_index_is_the_number_of_units_before_it(text: str) -> None:
    positions = TextPositions(text)
    for index in range(len(text) + 1):
        assert positions.to_qt(index) == units(text[:index])
        assert positions.to_python(positions.to_qt(index)) == index


def test_an_index_inside_an_emoji_is_where_the_emoji_starts() -> None:
    assert TextPositions("ab🚢c").to_python(3) == 2


@given(st.text(alphabet="ab é船🚢🌊", max_size=60), st.data())
def test_both_ways_agree_on_any_text(text: str, data: st.DataObject) -> None:
    positions = TextPositions(text)
    index = data.draw(st.integers(0, len(text)))
    assert positions.to_qt(index) == units(text[:index])
    assert positions.to_python(positions.to_qt(index)) == index
