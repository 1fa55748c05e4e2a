"""Quotations: which marks open, which close, and which are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.core.quotations import find_quotations


def _quoted(text: str) -> list[str]:
    return [each.span.of(text) for each in find_quotations(text)]


@pytest.mark.parametrize(
    "text",
    [
        'He said "yes" here.',
        "He said “yes” here.",
        "He said ‘yes’ here.",
        "He said 'yes' here.",
        "Er sagte „yes“ hier.",
        "Er sagte ‚yes‘ hier.",
        "Er sagte »yes« hier.",
        "Il dit « yes » ici.",
        "Il dit «yes» ici.",
        "Hän sanoi ”yes” siellä.",
        "Hon sade »yes» där.",
        "他说「yes」。",
        "他说“yes”。",
        '("yes")',
        '—"yes"—',
        'Mixed "yes” marks.',
        "A wrong “yes“ mark.",
    ],
)
def test_marks_of_many_houses(text: str) -> None:
    assert _quoted(text) == ["yes"]


def test_the_marks_are_in_the_outer_span() -> None:
    text = "Il dit « oui » ici."
    (quotation,) = find_quotations(text)
    assert (quotation.span.of(text), quotation.outer.of(text)) == ("oui", "« oui »")
    assert quotation.speaker is None


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("“They ‘lost the plot,’” she said.", ["They ‘lost the plot,’"]),
        ("‘He said “no” to me,’ she said.", ["He said “no” to me,"]),
        ("Er sagte: „Sie rief ‚nein‘ und ging.“", ["Sie rief ‚nein‘ und ging."]),
        ("『「a」b』", ["「a」b"]),
    ],
)
def test_only_the_outermost_of_nested_quotations_counts(text: str, quoted: list[str]) -> None:
    assert _quoted(text) == quoted


@pytest.mark.parametrize(
    "text",
    [
        "It's Roe's; the ministers' plan, the girls' boat.",
        "Rock 'n' roll of the '60s and '70s; 'tis late, call 'em.",
        "It's 6'2\" tall, the pipe 7\" wide.",
        'ארגון צה"ל הגיע.',
        'He said "" and " ".',
    ],
)
def test_apostrophes_inches_and_empty_pairs_are_no_quotations(text: str) -> None:
    assert _quoted(text) == []


def test_a_possessive_inside_single_marks_does_not_close_them() -> None:
    assert _quoted("‘The ministers’ plan is bad,’ he said.") == ["The ministers’ plan is bad,"]
    assert _quoted("Call them ‘bad boys’ or ‘good girls’ now.") == ["bad boys", "good girls"]
    assert _quoted("'It's over,' he said. 'The workers' union won't go.'") == [
        "It's over,",
        "The workers' union won't go.",
    ]


def test_a_quotation_that_is_never_closed_ends_with_its_paragraph() -> None:
    text = "He said: “No end here.\nThe next line “is fine”."
    assert _quoted(text) == ["No end here.", "is fine"]
    assert find_quotations(text)[0].outer.of(text) == "“No end here."


def test_each_paragraph_of_a_long_quotation_is_one() -> None:
    assert _quoted("“One.\n\n“Two.\n\n“Three,” he said.") == ["One.", "Two.", "Three,"]
    assert _quoted("‘One.\n\n‘Two,’ he said.") == ["One.", "Two,"]


def test_a_quotation_that_was_not_closed_ends_where_the_next_opens() -> None:
    assert _quoted('"I am here, he said. "We go," she said.') == ["I am here, he said.", "We go,"]


def test_quotations_without_a_space_between_stay_apart() -> None:
    assert _quoted('He spoke.”“We go,” he said."We stay."') == ["We go,", "We stay."]


def test_a_quotation_runs_over_the_lines_of_hard_wrapped_text() -> None:
    text = (
        "The harbour board said on Monday that the old ferry would be “kept in\n"
        "service until the new one has been tested” in winter, and that nobody\n"
        "will lose a post before the end of the year.\n"
    )
    assert _quoted(text) == ["kept in\nservice until the new one has been tested"]


_TEXTS = st.text(alphabet=st.sampled_from("“”„\"'‘’‚«»‹›「」『』 as.,5\n\ud800"), max_size=120) | st.text(max_size=120)


@given(_TEXTS)
def test_quotations_are_in_order_apart_and_inside_the_text(text: str) -> None:
    found = find_quotations(text)
    at = 0
    for each in found:
        assert at <= each.outer.start < each.span.start < each.span.end <= each.outer.end <= len(text)
        assert text[each.outer.start] in "“”„‟\"＂'‘‚«»‹›「『〝"
        assert (
            each.outer.end == each.span.end
            or text[each.outer.end - 1] in "“”\"＂'‘’«»‹›」』〞〟"
            or text[each.span.end : each.outer.end].isspace()
        )
        assert each.span.of(text) == each.span.of(text).strip()
        at = each.outer.end
    assert find_quotations(text) == found
