"""What a screen reader meets in the panes."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface

from tests.ui.comparison_view.made import bridge_pair
from tests.ui.comparison_view.reader import Reader
from viewer.core.model import SideName

NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description


@pytest.fixture(autouse=True)
def _screen_reader() -> Iterator[None]:
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def spoken(reader: Reader, side: SideName) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(reader.pane(side))


def test_a_pane_is_a_list_of_sentences(reader: Reader) -> None:
    reader.is_shown(bridge_pair())
    listed = spoken(reader, "left")
    assert listed.role() == QAccessible.Role.List
    assert listed.text(NAME) == "Left article"
    items = [listed.child(k) for k in range(listed.childCount())]
    assert [item.role() for item in items] == [QAccessible.Role.ListItem] * 4
    assert [item.text(NAME) for item in items] == [
        "The bridge closes",
        "The mayor stated that ferries would run until spring.",
        "Nobody was hurt.",
        "More",
    ]
    assert [listed.indexOfChild(item) for item in items] == [0, 1, 2, 3]


def test_an_item_tells_its_kind_its_matches_and_its_changes(reader: Reader) -> None:
    reader.is_shown(bridge_pair())
    listed = spoken(reader, "left")
    described = [listed.child(k).text(DESCRIPTION) for k in range(listed.childCount())]
    assert described[0] == "headline; No counterpart found."
    assert described[1].startswith(
        "Full match; “The mayor denied that ferries would run until spring.”; Said differently"
    )
    assert described[2] == "No counterpart found."
    assert described[3] == "related link; Not compared."


def test_the_selected_sentence_and_its_counterpart_are_selected_items(reader: Reader) -> None:
    reader.is_shown(bridge_pair())
    reader.clicks("left", 1)
    for side, chosen in (("left", 1), ("right", 0)):
        listed = spoken(reader, "left" if side == "left" else "right")
        states = [bool(listed.child(k).state().selected) for k in range(listed.childCount())]
        assert states == [k == chosen for k in range(listed.childCount())]
    assert spoken(reader, "left").focusChild() is spoken(reader, "left").child(1)


def test_an_item_is_where_its_sentence_is(reader: Reader) -> None:
    reader.is_shown(bridge_pair())
    point = reader.pane("left").viewport().mapToGlobal(reader.point_of_sentence("left", 2))
    listed = spoken(reader, "left")
    assert listed.childAt(point.x(), point.y()) is listed.child(2)
    assert listed.child(2).rect().adjusted(0, -1, 0, 1).contains(point)


def test_a_text_that_was_not_compared_is_read_by_paragraphs(reader: Reader) -> None:
    comparison = bridge_pair()
    reader.view.show_article("left", comparison.left.article)
    assert spoken(reader, "left").childCount() == 3
    assert spoken(reader, "left").child(2).text(NAME) == "More"


def test_items_that_are_gone_say_so(reader: Reader) -> None:
    reader.is_shown(bridge_pair())
    last = spoken(reader, "left").child(3)
    assert last.isValid()
    reader.view.show_article("left", None)
    assert not last.isValid()
    assert last.text(NAME) == ""
