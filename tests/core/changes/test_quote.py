"""Quotations."""

from tests.core.builders import changes, compared
from viewer.core.model import ChangeKind

QUOTE = ChangeKind.QUOTE


def test_the_same_quotation_with_another_tag_and_other_marks_is_no_change() -> None:
    left = "“We will keep the harbour open as long as we can,” she said."
    right = '"We will keep the harbour open as long as we can," added the mayor.'
    assert changes(left, right, QUOTE) == []


def test_another_word_inside_a_quotation_differs() -> None:
    left = 'She said: "We will keep the harbour open as long as we can."'
    right = '"We will keep the harbour closed as long as we can," she said.'
    assert changes(left, right, QUOTE) == [("differs", "open", "closed")]


def test_another_word_is_found_in_the_last_of_many_quotations() -> None:
    told = '"Storms," "rain," "fog," "haste," "greed," "bad luck," "old maps," she said. "The {} sank at night."'
    assert changes(told.format("ferry"), told.format("tanker"), QUOTE) == [("differs", "ferry", "tanker")]


def test_every_part_of_a_quotation_that_one_side_splits_is_compared_from_either_side() -> None:
    whole = '"We will keep the harbour open and let the ferries run all winter long," she said.'
    split = '"We will keep the harbour closed," she said, "and let the ferries sail all winter long."'
    found = changes(whole, split, QUOTE)
    assert ("notable", "run", "sail") in found
    assert {(weight, right, left) for weight, left, right in changes(split, whole, QUOTE)} == set(found)


def test_a_number_word_for_figures_inside_a_quotation_is_no_change_of_the_quotation() -> None:
    assert changes('"We saw two ferries sink," she said.', '"We saw 2 ferries sink," she said.', QUOTE) == []


def test_a_contraction_inside_a_quotation_is_no_change_of_the_quotation() -> None:
    left, right = '"We\'ll keep the harbour open," she said.', '"We will keep the harbour open," she said.'
    assert changes(left, right, QUOTE) == []
    assert changes(left, right, ChangeKind.SPELLING) == [("faint", "We'll", "We will")]


def test_the_same_words_quoted_on_one_side_only_are_notable() -> None:
    left, right = 'She called it "a very bad day for ferries".', "She called it a very bad day for ferries."
    assert changes(left, right, QUOTE) == [("notable", "a very bad day for ferries", "bad day for ferries")]
    assert changes(left, left, QUOTE) == []


def test_a_shorter_quotation_is_notable() -> None:
    left = 'She called it "a very bad day".'
    right = '"This was for all of us a very bad day," she said.'
    assert changes(left, right, QUOTE) == [("notable", None, "This was for all of us")]


def test_what_the_other_article_quotes_in_another_sentence_is_not_missing() -> None:
    left = ['"We will keep the harbour open, and nobody has to leave the town," she said.']
    right = ['"We will keep the harbour open," she said.', '"Nobody has to leave the town," she added.']
    assert changes(left, right, QUOTE) == []


def test_a_quotation_that_the_other_side_reports_is_paraphrased() -> None:
    left = '"It is about increasing the pressure on the owners of the ferry," the mayor said.'
    right = "The mayor stressed that new rules would put pressure on owners of ferries."
    ((weight, quoted, reported),) = changes(left, right, QUOTE)
    assert weight == "notable"
    assert quoted == "It is about increasing the pressure on the owners of the ferry"
    assert reported == "pressure on owners of ferries"


def test_quotations_about_different_things_are_not_compared() -> None:
    left = '"Nobody knows when the ferry sailed," the mayor said.'
    right = 'The owner called the report "nonsense" and hung up.'
    assert changes(left, right, QUOTE) == []


def test_a_quotation_that_another_one_answers_is_hardly_quoted_otherwise() -> None:
    left = [
        '"I spoke of those who save the boats for the winter," he said.',
        '"Nobody came to save the boats," he added.',
    ]
    right = ['"Nobody came to save the boats for the winter," he said.']
    assert [weight for weight, _, _ in changes(left, right, QUOTE)] == ["faint"]
    assert [weight for weight, _, _ in changes(left[:1], right, QUOTE)] == ["notable"]


def test_the_same_words_without_quotation_marks_are_called_that() -> None:
    quoted = "The mayor wrote that the town should “keep calm and keep the harbour open”."
    plain = "Dear owners, keep calm and keep the harbour open."
    for left, right in ((quoted, plain), (plain, quoted)):
        _, link = compared([left], [right])
        assert [change.note for change in link.changes if change.kind is QUOTE] == [
            "quoted on one side, the same words without quotation marks on the other"
        ]


def test_what_different_people_say_is_hardly_one_quotation_in_other_words() -> None:
    left = "“Nobody told us that the ferry of our friends left in the storm at night,” Anna Lee told reporters."
    right = (
        "“Somebody should have known that the ferry of our friends had sunk in a storm,” Boris Orlov told reporters."
    )
    assert [weight for weight, _, _ in changes(left, right, QUOTE)] == ["faint"]
    assert [weight for weight, _, _ in changes(left, right.replace("Boris Orlov", "Anna Lee"), QUOTE)] == ["notable"]


def test_opposites_inside_a_quotation_are_told_once() -> None:
    left, right = (f"“We will keep the harbour of our town {word} all winter,” she said." for word in ("open", "shut"))
    assert changes(left, right, QUOTE) == [("differs", "open", "shut")]
    assert changes(left, right, ChangeKind.NEGATION) == []
