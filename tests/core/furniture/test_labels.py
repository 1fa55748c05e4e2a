"""Links, rows of extras and lines among extras are known by their shape; reporting that looks alike is not."""

import pytest

from tests.core.furniture.test_naming import BODY, LEAD, kinds

HEADLINE = "Bridge at Oakmere to stay shut until spring"


@pytest.mark.parametrize(
    "link",
    [
        "[WATCH] Ferry hits bridge",
        "[READ] Ferry fares to rise in May",
        "RELATED Ferry fares to rise in May",
        "See also Ferry fares to rise in May",
        "IN PICTURES Ferry hits bridge",
        "READ | 'We will swim': the bridge row explained",
        "← Ferry fares to rise in May",
        "Ferry fares to rise in May →",
        ">>> Ferry fares: what is to come",
        "Watch how a net is mended 2:04 - Source: HTV",
    ],
)
def test_a_link_is_known_by_its_label_or_its_arrow(link: str) -> None:
    assert kinds(HEADLINE, LEAD, BODY[0], link, BODY[2])[3] == "related_link"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("ADVERTISEMENT - CONTINUE READING BELOW", "promo"),
        ("Terms of use | Privacy policy | Corrections", "notice"),
        ("Facebook Tweet Email Link Link copied! Follow", "promo"),
        ("Font size: A- A A+", "promo"),
        ("Unable to play video.", "promo"),
        ("If you spot a typo, select it and press Ctrl+Enter.", "promo"),
    ],
)
def test_a_row_of_buttons_is_the_pages_own(line: str, kind: str) -> None:
    assert kinds(HEADLINE, LEAD, BODY[0], line, BODY[2])[3] == kind


@pytest.mark.parametrize(
    "line",
    [
        "See also how the council worded its promise, the letter says.",
        "Related to the mayor by marriage, the builder was paid twice.",
        "[He laughs.]",
        "(Read it again.)",
        "→ That was the arrow on the map.",
        "By Monday the queue was 14 km long.",
        "May 3, 2021 was a Monday.",
        "Next came the bill - and nobody paid it.",
    ],
)
def test_reporting_with_a_label_s_words_stays_reporting(line: str) -> None:
    assert kinds(HEADLINE, LEAD, BODY[0], line, BODY[2])[3] == "body"


def test_titles_among_extras_below_the_story_are_links_and_labels() -> None:
    below = [
        "Share this article",
        "Goat elected mayor of a village for a second term",
        "Oakmere Horoscopes",
        "Copyright 2021",
    ]
    assert kinds(HEADLINE, LEAD, *BODY, *below)[-3:] == ["related_link", "section_label", "notice"]


@pytest.mark.parametrize("last", ["Neither came", "Twelve drivers were given medals", "Attendance: 31,204"])
def test_a_last_line_without_a_stop_stays_in_the_story(last: str) -> None:
    assert kinds(HEADLINE, LEAD, *BODY, last, "(ANI)")[-2:] == ["body", "credit"]


@pytest.mark.parametrize(
    "byline",
    [
        "Ana Ruiz | Harbour Daily",
        "Ana Ruiz - Harbour Daily",
        "A. K. M. Rahman",
        "Edited By: Ana Ruiz",
        "byAna Ruiz",
        "harbourdaily.example",
        "Lim Jia Hui",
    ],
)
def test_an_author_beside_an_outlet_or_with_initials_is_a_byline(byline: str) -> None:
    assert kinds(HEADLINE, byline, LEAD, BODY[0])[1] == "byline"


@pytest.mark.parametrize(
    "caption", ["The quay at dawn. Ana Ruiz", "The quay at dawn | Ana Ruiz", "The quay at dawn.Credit: Ana Ruiz"]
)
def test_a_name_behind_a_description_over_the_lead_makes_a_caption(caption: str) -> None:
    assert kinds(HEADLINE, "By Tom Vale", caption, LEAD, BODY[0])[2] == "caption"


def test_a_line_over_a_bare_credit_is_a_caption() -> None:
    lines = kinds(HEADLINE, "By Tom Vale", "A man looks at the quay at dawn.", "Getty Images", LEAD, *BODY)
    assert lines[2:5] == ["caption", "caption", "body"]


@pytest.mark.parametrize(
    "time",
    ["an hour ago", "• 7h", "3-min read", "May 3, 2021 10:22 am IST - OAKMERE", "Sunday May 3, 12.01am, The Times"],
)
def test_more_ways_to_say_when(time: str) -> None:
    assert kinds(HEADLINE, time, LEAD, BODY[0])[1] == "timestamp"


def test_what_is_said_of_the_author_below_the_story_is_a_byline() -> None:
    lines = [HEADLINE, "By Ana Ruiz", LEAD, *BODY, "Ana Ruiz teaches history at the school of Oakmere."]
    assert kinds(*lines)[-1] == "byline"


def test_what_is_said_of_others_below_the_story_stays_reporting() -> None:
    lines = [HEADLINE, "By Ana Ruiz", LEAD, *BODY, "Tom Vale teaches history at the school of Oakmere."]
    assert kinds(*lines)[-1] == "body"


def test_points_between_two_labels_over_a_story_are_its_standfirst() -> None:
    lines = [HEADLINE, "By Ana Ruiz", "In short:", BODY[0], "What's next?", BODY[1], LEAD, BODY[2]]
    assert kinds(*lines)[2:] == ["section_label", "standfirst", "section_label", "standfirst", "body", "body"]


@pytest.mark.parametrize("signs", ["# # #", "* * *", "- -", ". . .", "| |", "© –"])
def test_a_row_of_signs_over_the_lead_is_no_author(signs: str) -> None:
    assert kinds(HEADLINE, signs, LEAD, BODY[0])[1] != "byline"
