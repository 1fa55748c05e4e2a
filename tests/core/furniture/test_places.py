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
