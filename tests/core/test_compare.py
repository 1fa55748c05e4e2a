"""The engine as a whole."""

from viewer.core.compare import compare
from viewer.core.model import Article
from viewer.resources import load_tables

LEFT = "Bridge closed\n\nThe mayor said the old bridge would stay closed until spring. Ferries run every hour."
RIGHT = "The mayor said the old bridge would stay closed until summer.\nNobody was hurt."


def test_nearly_equal_sentences_are_linked_and_their_difference_is_found() -> None:
    comparison = compare(Article(LEFT), Article(RIGHT), tables=load_tables)
    (link,) = (link for link in comparison.links if (link.left, link.right) == (1, 0))
    (change,) = link.changes
    assert change.left is not None
    assert change.left.of(LEFT) == "spring"
    assert [run.span.of(LEFT) for run in comparison.left.shared] == [
        "The mayor said the old bridge would stay closed until"
    ]
