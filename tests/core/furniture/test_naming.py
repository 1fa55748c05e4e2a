"""Sentences of invented articles get their kinds; page extras inside a sentence become sentences of their own."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.core.furniture import name_furniture
from viewer.core.model import REPORTING, Kind, Sentence
from viewer.core.segment import segment
from viewer.core.tables import Tables
from viewer.resources import load_tables

LEAD = "The town council of Oakmere voted on Tuesday to close the old swing bridge until spring, the mayor said."
BODY = [
    "Engineers had found cracks in four of the nine piers after a barge hit the bridge in August.",
    "“We would rather lose a winter than a bus,” said the mayor, who walked across it to the meeting.",
    "The ferry will run every 20 minutes until then, the council said in a note to residents.",
]


def named(text: str, code: str = "en") -> list[tuple[str, str]]:
    tables = load_tables(code)
    return [(str(s.kind), s.span.of(text)) for s in name_furniture(text, segment(text, tables), tables)]


def kinds(*lines: str, code: str = "en") -> list[str]:
    """The kind of each line; lines in which something was parted off give several."""
    return [kind for kind, _ in named("\n".join(lines), code)]


@pytest.mark.parametrize(
    ("extra", "kind"),
    [
        ("(ANI)", "credit"),
        ("(With inputs from agencies)", "credit"),
        ("– BERNAMA", "credit"),
        ("– With inputs from WAM", "credit"),
        ("Also Read: Ferry fares to rise in May", "related_link"),
        ("RELATED: Oakmere’s long history of barges", "related_link"),
        ("Advertisement", "promo"),
        ("Story continues below this ad", "promo"),
    ],
)
@pytest.mark.parametrize("glue", [" ", ""])
def test_a_page_extra_glued_to_a_paragraph_is_parted_off(extra: str, kind: str, glue: str) -> None:
    text = "\n".join(["Bridge to stay shut until spring", LEAD, BODY[1], BODY[0] + glue + extra])
    assert named(text)[-2:] == [("body", BODY[0]), (kind, extra)]


def test_brackets_before_a_sentence_are_parted_off() -> None:
    text = "\n".join(["Bridge to stay shut", LEAD, BODY[1], "(Also read: Ferry fares to rise) " + BODY[0], BODY[2]])
    assert named(text)[-3:-1] == [("related_link", "(Also read: Ferry fares to rise)"), ("body", BODY[0])]


def test_byline_and_timestamp_in_one_line_are_two_sentences() -> None:
    text = "\n".join(
        ["Bridge to stay shut until spring", "Written by Ana Ruiz | Updated: Jul 09, 2021 08:41 IST", LEAD]
    )
    assert named(text)[1:3] == [
        ("byline", "Written by Ana Ruiz |"),
        ("timestamp", "Updated: Jul 09, 2021 08:41 IST"),
    ]


def test_several_sentences_of_a_credit_become_one() -> None:
    credit = "The above report is auto-generated from a wire. The Daily takes no responsibility for it."
    assert named("\n".join(["Bridge to stay shut", LEAD, *BODY, credit]))[-1] == ("credit", credit)


@pytest.mark.parametrize(
    "byline",
    [
        "By Ana Ruiz",
        "BY ANA RUIZ AND TOM VALE",
        "by: Ana Ruiz",
        "By Ana Ruiz, Harbour Daily",
        "Ana Ruiz Transport correspondent",
        "Ana Ruiz, Staff Reporter",
        "OUR SPECIAL CORRESPONDENT",
        "Ana Ruiz",
        "By Ana Ruiz in Oakmere and Tom Vale in London",
    ],
)
def test_bylines_stand_between_headline_and_lead(byline: str) -> None:
    assert kinds("Bridge to stay shut until spring", byline, LEAD, BODY[0]) == ["headline", "byline", "body", "body"]


@pytest.mark.parametrize(
    "timestamp",
    [
        "March 8, 2022 11:40 AM GMT · Updated 3 hours ago",
        "Thu 16 May 2024 06.00 BST",
        "08:12, 3 Feb 2023 Updated: 13:40, 3 Feb 2023",
        "Posted: Aug 21, 2024 / 07:45 AM CDT",
        "Last updated: October 05, 2023 | 16:20",
        "12th May 2023 at 7:15 am",
        "25 Dec, 2022 11:02 AM 2 mins to read",
        "03.11.2023 12:04",
        "Published 3 hours ago",
        "5 min read",
        "2024-10-14T09:35:21Z",
    ],
)
def test_timestamps_say_when_and_nothing_else(timestamp: str) -> None:
    assert kinds("Bridge to stay shut until spring", timestamp, LEAD, BODY[0])[1] == "timestamp"


@pytest.mark.parametrize(
    "sentence",
    [
        "By Tuesday noon the queue of trucks was 14 km long.",
        "By Order No. 12, signed the same night, the registrar took charge of the keys.",
        "“Photo,” a steward said to the man behind the goal.",
        "Attendance: 31,204",
        "Nobody was in the building at the time",
        "Share: that was all the bishop said before he sat down.",
        "The minister said:",
    ],
)
def test_reporting_that_looks_like_a_page_extra_stays_reporting(sentence: str) -> None:
    assert kinds("Bridge to stay shut until spring", LEAD, BODY[0], sentence, BODY[2])[3] == "body"


def test_headings_are_told_by_place_and_shape() -> None:
    lines = [
        ("section_label", "Rail fares"),
        ("headline", "Bridge to stay shut until spring as cracks spread"),
        ("standfirst", "Ferry to run every 20 minutes, at half the fare"),
        ("byline", "Ana Ruiz Transport correspondent"),
        ("timestamp", "Thu 16 May 2024 06.00 BST"),
        ("caption", "The old swing bridge at dawn"),
        ("body", LEAD),
        ("body", BODY[0]),
        ("subhead", "A winter without a bus"),
        ("body", BODY[2]),
        ("section_label", "More from Oakmere"),
        ("related_link", "How a barge lost its way"),
        ("related_link", "Ferry fares to rise in May"),
    ]
    assert named("\n".join(line for _, line in lines)) == lines


def test_a_text_of_one_sentence_is_reporting() -> None:
    assert kinds("Police have booked 14 people, including two former directors") == ["body"]
    assert kinds("South Oakmere raises the alarm") == ["body"]


def test_a_language_without_tables_is_named_by_shape_and_place() -> None:
    lines = [
        ("headline", "Most zostanie zamknięty do wiosny"),
        ("timestamp", "14.05.2024, 10:32"),
        ("body", "Rada miasta Dębowo zdecydowała we wtorek o zamknięciu starego mostu do wiosny, mówi burmistrz."),
        ("body", "Inżynierowie znaleźli pęknięcia w czterech z dziewięciu filarów po uderzeniu barki w sierpniu."),
        ("subhead", "Zima bez autobusu"),
        ("body", "Prom będzie kursował co 20 minut, podała rada w liście do mieszkańców miasta."),
    ]
    assert named("\n".join(line for _, line in lines), "pl") == lines


TRAPS = """Bridge to stay shut
Also Read: X
(ANI)
By Ana Ruiz | 3 May 2021 10:30
Trending
(Also read: x) He left.
He said.Also Read: Why
Photo: Ana Ruiz
“”
— | —
12:30
Kyiv, Ukraine
About Harbour Foods
(With inputs from agencies
|||
Read more:

(
-30-"""
LINES = st.sampled_from([LEAD, *BODY, f"OAKMERE: {LEAD}", *TRAPS.splitlines()])


@given(st.one_of(st.text(max_size=300), st.lists(LINES, max_size=12).map("\n".join)), st.sampled_from(["en", "pl"]))
def test_every_character_but_white_space_stays_in_one_sentence(text: str, code: str) -> None:
    tables = load_tables(code)
    before = segment(text, tables)
    after = name_furniture(text, before, tables)
    assert _covered(text, before) == _covered(text, after)
    assert all(a.span.end <= b.span.start for a, b in pairwise(after))
    assert all(s.span.of(text) == s.span.of(text).strip() != "" for s in after)


@given(st.lists(LINES, max_size=12).map("\n".join))
def test_reporting_that_nothing_was_parted_from_keeps_its_sentences(text: str) -> None:
    tables = load_tables("en")
    before = segment(text, tables)
    after = name_furniture(text, before, tables)
    spans = {s.span for s in before}
    extras = [s.span for s in after if s.kind not in REPORTING]
    for sentence in after:
        beside = any(_same_line(text, sentence, extra) for extra in extras)
        assert sentence.span in spans or sentence.kind not in REPORTING or beside


@given(st.lists(st.text("=\"'’”?(:-A", min_size=1, max_size=3), min_size=1, max_size=4).map("\n".join))
def test_lines_of_hardly_more_than_signs_do_no_harm(text: str) -> None:
    assert "".join(piece for _, piece in named(text)) == "".join(text.split())


def test_names_nothing_in_an_empty_text() -> None:
    assert name_furniture("", (), Tables("en")) == ()


def _covered(text: str, sentences: tuple[Sentence, ...]) -> list[int]:
    return [i for s in sentences for i in range(*s.span) if not text[i].isspace()]


def _same_line(text: str, sentence: Sentence, extra: tuple[int, int]) -> bool:
    between = text[min(sentence.span.end, extra[1]) : max(sentence.span.start, extra[0])]
    return "\n" not in between


def test_kinds_are_those_of_the_model() -> None:
    assert {kind for kind, _ in named("\n".join([LEAD, "(ANI)"]))} <= set(map(str, Kind))


@pytest.mark.parametrize(
    "start",
    [
        "U.S. Senator Ana Ruiz",
        "Mr. Vale",
        "ST. OAK Council",
        "Rep. Ana Ruiz (D-Ohio)",
        "NASA, the agency,",
        "On 13 October he",
    ],
)
def test_names_with_points_at_the_start_of_a_lead_are_no_dateline(start: str) -> None:
    lead = f"{start} voted on Tuesday to close the old swing bridge until spring, the mayor said."
    assert kinds("Bridge to stay shut until spring", lead, BODY[0]) == ["headline", "body", "body"]
