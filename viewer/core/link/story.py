"""One side as linking sees it: its reporting sentences with their terms: `read_stories`."""

import math
from array import array
from dataclasses import dataclass
from itertools import accumulate, compress

from viewer.core.link.vocabulary import Vocabulary
from viewer.core.model import Kind
from viewer.core.similarity import encode
from viewer.core.tokens import Prepared

_NONE: frozenset[int] = frozenset()
_OPENING = 3
"""How many sentences at the start of an article name its event: headline, standfirst or lead."""

_LEAST_EVENT = 0.3
"""Openings that have less than this share of their terms in common do not surely report one event."""


@dataclass(slots=True)
class Telling:
    """A reporting sentence with what linking asks of it."""

    number: int
    """Its number among all sentences of its article."""
    code: str
    """Its terms in order, one character each."""
    costs: "array[int]"
    """Weight of each of its terms in order, as running sums."""
    path: list[int]
    """Its telling terms in order."""
    bag: frozenset[int]
    """Its telling terms."""
    often: int
    """How often one of them may stand there at most."""
    weight: int
    """What they weigh together."""
    light: int
    """What its other terms weigh, each as often as it stands there."""
    quoted: frozenset[int]
    """Its telling terms inside quotation marks."""
    has_quotation: bool
    """Whether words of it stand inside quotation marks."""
    headline: bool
    """Whether it is a headline, standfirst or subhead."""
    place: float
    """Where it stands among its article's reporting sentences, from 0 to 1."""
    length: float
    """The logarithm of how many words it has."""
    core: float = 0.0
    """Share of the event's own terms that it holds."""


Story = list[Telling]
"""The reporting sentences of one side, in the order of the text."""


def read_stories(left: Prepared, right: Prepared, vocabulary: Vocabulary) -> tuple[Story, Story]:
    """Both sides; the event that they report is told by the terms that both open with."""
    one, two = _read(left, vocabulary), _read(right, vocabulary)
    openings = _opening(one), _opening(two)
    event = openings[0] & openings[1]
    enough = max(1, len(event), round(_LEAST_EVENT * min(map(len, openings))))
    for telling in (*one, *two):
        telling.core = len(telling.bag & event) / enough
    return one, two


def _opening(story: Story) -> frozenset[int]:
    """The terms that an article opens with."""
    return _NONE.union(*(telling.bag for telling in story[:_OPENING]))


def _read(prepared: Prepared, vocabulary: Vocabulary) -> Story:
    columns = _Columns(prepared, vocabulary)
    numbers = [k for k, sentence in enumerate(prepared.side.sentences) if sentence.reporting]
    last = max(1, len(numbers) - 1)
    return [columns.telling_of(k, at / last) for at, k in enumerate(numbers)]


class _Columns:
    """What is asked of every word of a side, in columns; a sentence is a slice of each."""

    def __init__(self, prepared: Prepared, vocabulary: Vocabulary) -> None:
        ids = prepared.words.ids
        self.first, self.sentences = prepared.words.first, prepared.side.sentences
        self.weight_of = vocabulary.weights.__getitem__
        self.terms = list(map(vocabulary.terms.__getitem__, ids))
        self.codes = encode(self.terms)
        self.costs = array("q", accumulate(map(self.weight_of, self.terms), initial=0))
        self.telling = bytearray(map(vocabulary.telling.__getitem__, ids))
        self.quoted = bytearray(len(ids))
        for quotation in prepared.side.quotations:
            inside = prepared.words.within(quotation.span)
            self.quoted[inside.start : inside.stop] = b"\x01" * len(inside)

    def telling_of(self, number: int, place: float) -> Telling:
        """The sentence of that number."""
        start, stop = self.first[number], self.first[number + 1]
        path = list(compress(self.terms[start:stop], self.telling[start:stop]))
        bag = frozenset(path)
        weight = sum(map(self.weight_of, bag))
        often = 1 + len(path) - len(bag)
        quoted = self.quoted[start:stop]
        has_quotation = 1 in quoted
        return Telling(
            number,
            self.codes[start:stop],
            self.costs[start : stop + 1],
            path,
            bag,
            often,
            weight,
            self.costs[stop] - self.costs[start] - (sum(map(self.weight_of, path)) if often > 1 else weight),
            frozenset(compress(path, compress(quoted, self.telling[start:stop]))) if has_quotation else _NONE,
            has_quotation,
            self.sentences[number].kind is not Kind.BODY,
            place,
            math.log1p(stop - start),
        )
