"""What one side alone says: in the order of what it carries, with the reason in words."""

import pytest

from viewer.core.compare import compare
from viewer.core.findings import Finding, Rank, findings
from viewer.core.model import Article, Carried, Comparison
from viewer.resources import load_tables

LEFT = """Ferry sinks off Kessary

The ferry sank swiftly on Monday off the coast of Kessary, killing nine people. Rescuers searched the cold water until
the evening and then went home.

The owner told reporters that the hull had been checked in spring.
"""
RIGHT = """Ferry sinks off Kessary

The ferry sank on Monday off the coast of Kessary with 43 lorries, killing nine people. Rescuers from Odessan searched
the water until the evening and then went home, a brutal night. The owner told reporters on 3 May that the hull had been
checked in spring.
"""


def result(left: str, right: str) -> Comparison:
    return compare(Article(left), Article(right), tables=load_tables)


def alone(comparison: Comparison) -> list[Finding]:
    return [each for each in findings(comparison) if each.rank is Rank.ONLY]


def words(comparison: Comparison, finding: Finding) -> str:
    name = finding.only
    span = finding.span(name) if name else None
    return span.of(comparison.side(name).text) if name and span else ""


def test_what_carries_most_comes_first_with_its_reason() -> None:
    both = result(LEFT, RIGHT)
    assert [(words(both, each), each.note) for each in alone(both)] == [
        ("with 43 lorries", "carries a number"),
        ("on 3 May", "carries a date"),
        ("from Odessan", "carries a name"),
        ("swiftly", "carries a judging word"),
        ("brutal night", "carries a judging word"),
        ("cold", ""),
    ]


def test_swapping_the_articles_swaps_what_is_carried() -> None:
    one, two = result(LEFT, RIGHT), result(RIGHT, LEFT)
    there = {(words(one, each), each.carries) for each in alone(one)}
    assert there == {(words(two, each), each.carries) for each in alone(two)}
    weights = [[each.carries for each in alone(both)] for both in (one, two)]
    assert sorted(weights[0]) == sorted(weights[1])


def test_a_number_that_stands_elsewhere_in_the_other_article_is_nothing_new() -> None:
    left = "The ferry sank on Monday with 43 heavy lorries on board, police said.\n"
    right = "The ferry sank on Monday, police said.\n\nThe hold was full. All the 43 were lost."
    both = result(left, right)
    assert [(words(both, each), each.carries) for each in alone(both) if each.only == "left"] == [
        ("with 43 heavy lorries on board", ())
    ]


def test_the_additions_of_a_match_stand_in_the_same_order() -> None:
    (link,) = (each for each in result(LEFT, RIGHT).links if len(each.additions) > 1 and each.score > 0.9)
    assert [each.carries for each in link.additions] == [(Carried.NUMBER,), (Carried.JUDGING,)]


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        # A judging word in a longer phrase that stands for another one.
        ("The claims were swiftly denied by the owner.", "The owner rejected the claims as nonsense.", ["swiftly"]),
        # Both judge: neither is alone.
        ("The storm was brutal to the ferry.", "The storm was vicious to the ferry.", []),
    ],
)
def test_a_judging_word_is_told_where_the_other_has_none(left: str, right: str, expected: list[str]) -> None:
    both = result(left, right)
    assert len(both.links) == 1
    assert [words(both, each) for each in alone(both) if Carried.JUDGING in each.carries] == expected


def test_a_word_beside_a_name_carries_none() -> None:
    left = "The ferry sank in the storm, wrote Anna Lee.\n\nThe old harbour of Anna Lee was closed to all ships."
    right = "The ferry sank in the storm, somebody wrote.\n\nThe harbour of Anna Lee was closed to all ships."
    both = result(left, right)
    assert {words(both, each): each.carries for each in alone(both)}["old"] == ()


def test_a_phrase_keeps_the_small_word_that_ends_it() -> None:
    left = "The ferry sank off the coast. Its hull lay upside down, the divers said on Monday."
    right = "The ferry sank off the coast. Its hull lay there, the divers said on Monday."
    both = result(left, right)
    assert [words(both, each) for each in alone(both)] == ["upside down"]
