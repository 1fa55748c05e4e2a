"""Where the reader's corrections lie in two articles: `kinds_by_sentence`, `links_by_pair`, `with_kinds`."""

from collections.abc import Mapping
from dataclasses import replace

from viewer.core.anchors import Places
from viewer.core.model import Comparison, Kind, Review, Side, SideName

LINKED_BY_READER = "linked by the reader"
"""The reason of a link that the engine did not find."""
Pair = tuple[int, int]
"""Numbers of a left and a right sentence."""


def kinds_by_sentence(review: Review, places: Places) -> dict[tuple[SideName, int], Kind]:
    """The kinds that the reader has given, by side and number of the sentence."""
    found = ((each.sentence.side, places.of(each.sentence), each.kind) for each in review.kinds)
    return {(side, number): kind for side, number, kind in found if number is not None}


def links_by_pair(review: Review, places: Places, comparison: Comparison) -> dict[Pair, bool]:
    """Which sentences the reader has linked (True) and parted (False); none of them a page extra."""
    found = {}
    for each in review.links:
        pair = places.pair(each.match)
        if pair is not None and _both_report(comparison, pair):
            found[pair] = each.linked
    return found


def _both_report(comparison: Comparison, pair: Pair) -> bool:
    return comparison.left.sentences[pair[0]].reporting and comparison.right.sentences[pair[1]].reporting


def with_kinds(side: Side, name: SideName, kinds: Mapping[tuple[SideName, int], Kind]) -> Side:
    """The side with these kinds of sentences as the reader's, and all others as they were found."""
    own = {number: kind for (each, number), kind in kinds.items() if each == name}
    if not own and not any(sentence.by_reader for sentence in side.sentences):
        return side
    sentences = list(side.sentences)
    for number, sentence in enumerate(sentences):
        found = sentence.kind if sentence.found is None else sentence.found
        if number in own:
            sentences[number] = replace(sentence, kind=own[number], found=found)
        elif sentence.by_reader:
            sentences[number] = replace(sentence, kind=found, found=None)
    return replace(side, sentences=tuple(sentences))
