"""Subheads that use a page's words are subheads."""

import pytest

from viewer.core.furniture.naming import name_furniture
from viewer.core.model import Kind
from viewer.core.segment import segment
from viewer.resources import load_tables

_DAY = (
    "The river commission met in Marrowby on {day} and heard from the farm minister, who said the dam would stay shut "
    "until spring. Nobody from the other side spoke."
)


@pytest.mark.parametrize(
    "subhead",
    """A call for help
Call to the council
Conditions of release
Correction of course
Find the missing
Follow the science
Gift to the nation
Join the queue
Listen to the people
Members walk out
Newsletter error admitted
Policy under review
Print workers strike
Report on the dam
Rights Group's Report
Share of the blame
Solvane's Demand to the Commission
Support for farmers
Terms of the deal
Analysis
News from the front
Reading the river
Search for survivors
The comments that hurt
The full list
What happens next
Why it matters
Watch on the border""".splitlines(),
)
def test_a_subhead_in_a_pages_words_stays_a_subhead(subhead: str) -> None:
    days = [_DAY.format(day=day) for day in ("Monday", "Tuesday", "Friday", "Sunday")]
    text = "\n\n".join(["Dam stays shut, minister says", *days[:2], subhead, *days[2:]])
    tables = load_tables("en")
    found = {each.span.of(text): each.kind for each in name_furniture(text, segment(text, tables), tables)}
    assert found[subhead] is Kind.SUBHEAD


@pytest.mark.parametrize(
    "button",
    [
        "Scroll down to continue",
        "Read more stories here",
        "Sign up for our newsletter now",
        "Submit your question",
        "Join over 40,000 subscribers",
        "£1 for 3 months",
        "2 of 5 free articles",
        "Thanks for reading Harbour Daily",
    ],
)
def test_a_button_over_a_paragraph_is_no_subhead(button: str) -> None:
    days = [_DAY.format(day=day) for day in ("Monday", "Tuesday", "Friday", "Sunday")]
    text = "\n\n".join(["Dam stays shut, minister says", *days[:2], button, *days[2:]])
    tables = load_tables("en")
    found = {each.span.of(text): each.kind for each in name_furniture(text, segment(text, tables), tables)}
    assert found[button] in {Kind.PROMO, Kind.RELATED_LINK}
