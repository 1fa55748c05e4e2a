"""Paragraphs, and lines cut at a fixed width."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from viewer.core.paragraphs import paragraphs

WRAPPED = """\
The harbour board said on Monday that the old ferry would be kept in
service until the new one has been tested in winter, and that nobody
will lose a post.

"We have waited for nine years," said the board's chair, adding that
a few more months would do no harm to the people of the island or any-
one else.
"""


def _texts(text: str) -> list[str]:
    return [each.text for each in paragraphs(text)]


def test_every_line_is_a_paragraph() -> None:
    assert _texts("Ferry kept\n\nThe board met.\nIt was brief.") == ["Ferry kept", "The board met.", "It was brief."]


def test_lines_of_white_space_are_none() -> None:
    assert _texts("\n \n\u00a0\nOne\n\t\n") == ["One"]


def test_lines_cut_at_a_fixed_width_are_joined() -> None:
    found = paragraphs(WRAPPED)
    assert len(found) == 2
    assert found[0].text.startswith(
        "The harbour board said on Monday that the old ferry would be kept in service until"
    )
    assert "any- one else." in found[1].text


def test_a_heading_above_a_wrapped_paragraph_stays_alone() -> None:
    assert _texts("Ferry kept\n" + WRAPPED)[0] == "Ferry kept"


def test_list_items_in_a_wrapped_text_stay_apart() -> None:
    text = WRAPPED + "\nThe board will, as it said at the end of a long and quiet evening:\n- test the ship\n- hire"
    assert _texts(text)[-2:] == ["- test the ship", "- hire"]


def test_quoted_mail_is_joined_past_its_marks() -> None:
    text = "".join(f"> {line}\n" if line else ">\n" for line in WRAPPED.splitlines())
    found = _texts(text)
    assert found[0].startswith("> The harbour board")
    assert "kept in   service" in found[0]


def test_short_paragraphs_of_similar_length_are_not_joined() -> None:
    text = "\n".join(
        f"The {name} board met again on Monday evening to talk about its ferry." for name in ("east", "west", "north")
    )
    assert len(paragraphs(text)) == 3


def test_offsets_stay_as_they_are() -> None:
    for start, text in paragraphs(WRAPPED):
        original = WRAPPED[start : start + len(text)]
        assert all(one == two or (one == "\n" and two == " ") for one, two in zip(original, text, strict=True))


@given(st.text(alphabet=st.sampled_from("aB. >\n\r\u2028\x85-1\ud800"), max_size=400))
def test_paragraphs_hold_every_character_but_white_space(text: str) -> None:
    found = paragraphs(text)
    assert all(one.start + len(one.text) <= two.start for one, two in pairwise(found))
    covered = {at for each in found for at in range(each.start, each.start + len(each.text))}
    assert all(at in covered for at, character in enumerate(text) if not character.isspace())
