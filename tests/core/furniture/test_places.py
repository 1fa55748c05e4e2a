"""Lines behind the lead, and around the headline, are named by their place and shape."""

import pytest

from tests.core.furniture.test_naming import BODY, LEAD, kinds, named


def test_entries_of_a_live_report_have_times_and_headings() -> None:
    lines = [
        ("headline", "Bridge to stay shut until spring"),
        ("body", LEAD),
        ("timestamp", "14:32 BST"),
        ("subhead", "Ferry tied up until Thursday"),
        ("body", BODY[0]),
        ("timestamp", "12 mins ago"),
        ("body", BODY[2]),
    ]
    assert named("\n".join(line for _, line in lines)) == lines


def test_a_list_of_names_below_the_story_is_what_it_is_filed_under() -> None:
    lines = ["Bridge to stay shut until spring", LEAD, *BODY, "Oakmere, Swing Bridge, Ferries"]
    assert kinds(*lines)[-1] == "section_label"


@pytest.mark.parametrize("label", ["India News", "World", "Crime & courts"])
def test_a_section_below_the_headline_is_no_author(label: str) -> None:
    assert kinds("Bridge to stay shut until spring", label, LEAD, BODY[0])[1] == "section_label"


def test_items_that_name_where_they_come_from_are_links() -> None:
    lines = [
        ("headline", "Bridge to stay shut until spring"),
        ("body", LEAD),
        ("body", BODY[0]),
        ("section_label", "What else we’re reading"),
        ("related_link", "• How a barge lost its way (The Courier)"),
        ("related_link", "• The town that sold its spire (Harbour Weekly)"),
        ("body", BODY[2]),
    ]
    assert named("\n".join(line for _, line in lines)) == lines


def test_items_of_the_story_are_no_links() -> None:
    items = ["• the pier (Oakmere)", "• the mill", "• 40 boats (all of them wrecked)"]
    assert kinds("Bridge to stay shut until spring", LEAD, "Lost were:", *items, BODY[2])[3:6] == ["body"] * 3
