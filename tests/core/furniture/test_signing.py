"""How agencies and desks sign below a story, what a story is filed under, times run into each other."""

import pytest

from tests.core.furniture.test_naming import BODY, LEAD, kinds, named

HEADLINE = "Bridge at Oakmere to stay shut until spring"


@pytest.mark.parametrize(
    "line",
    [
        "PTI KRS TVS",
        "BSS/MR/2352 hrs",
        "UNI BD DS1130",
        "Source: Harbour TV/jh(rk)",
        "av",
        "JLM",
        "(NAN) (www.nan.example)",
    ],
)
def test_a_signature_below_the_story_is_a_credit(line: str) -> None:
    assert kinds(HEADLINE, LEAD, *BODY, line)[-2:] == ["body", "credit"]


def test_a_signature_behind_the_last_sentence_is_parted_off() -> None:
    text = "\n".join([HEADLINE, LEAD, BODY[1], f"{BODY[0]} PTI KRS TVS"])
    assert named(text)[-2:] == [("body", BODY[0]), ("credit", "PTI KRS TVS")]


@pytest.mark.parametrize("line", ["He works for the BBC", "NASA and the ESA", "The ferry was called MV Ode. It sank."])
def test_capitals_that_sign_nothing_stay_reporting(line: str) -> None:
    assert "credit" not in kinds(HEADLINE, LEAD, BODY[0], line, BODY[2])


def test_what_a_story_is_filed_under_follows_its_label_line_by_line() -> None:
    lines = kinds(HEADLINE, LEAD, *BODY, "More On", "Oakmere", "Swing bridges", "Ferries")
    assert lines[-4:] == ["section_label"] * 4


def test_a_label_before_a_row_of_tags_is_no_link() -> None:
    assert kinds(HEADLINE, LEAD, *BODY, "READ MORE ON: bridges | ferries | port")[-1] == "section_label"


def test_a_counter_of_likes_is_the_pages_own() -> None:
    assert kinds(HEADLINE, LEAD, *BODY, "👍 4 👎 1")[-1] == "promo"


@pytest.mark.parametrize(
    "line", ["11 Feb 2021Updated 16:02, 11 Feb 2021", "Publish : 11 Sep 2021, 10:52 PMUpdate : 11:40 PM"]
)
def test_two_times_run_into_each_other_are_a_timestamp(line: str) -> None:
    assert kinds(HEADLINE, line, LEAD, BODY[0])[1] == "timestamp"


def test_a_credit_behind_a_dash_makes_a_caption() -> None:
    line = "Cars wait for the bridge on Saturday.—Ana Ruiz/Harbour Images"
    assert kinds(HEADLINE, "By Ana Ruiz", line, LEAD, BODY[0])[2] == "caption"
