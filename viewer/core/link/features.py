"""What speaks for or against a link between two sentences, as figures: `Evidence`, `NAMES`.

Each figure is the same for (left, right) as for (right, left), so that swapping the articles swaps the links.
"""

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from viewer.core.link.candidates import Candidates
from viewer.core.link.story import Story, Telling
from viewer.core.link.vocabulary import UNIT, Vocabulary
from viewer.core.similarity import ratio

NAMES = (
    "order",  # how alike the sequences of all terms are (insert/delete similarity)
    "rarest",  # weight of the most telling term that both have
    "dense",  # weight of shared terms within the eight telling terms that hold most of them
    "run",  # weight of the heaviest run of terms that both have
    "several",  # they share more than one telling term
    "rare",  # shared terms, no names, that stand in one or two sentences on either side
    "quoted",  # share of the shorter quotation's terms that stand in the other's quotation
    "both_quote",  # both have a quotation
    "event",  # how much of the event's own terms both hold
    "headline",  # one is a headline, standfirst or subhead
    "early",  # how near the start the later of the two stands
    "shorter",  # length of the shorter
    "longer",  # length of the longer
    "relative",  # likeness beside the best that either sentence has
    "beside",  # likeness of one with a neighbour of the other
    "kinship",  # how much the two articles have in common at all
)
"""The figures, in the order of `Evidence.figures`."""
EITHER_WAY = frozenset({"both_quote", "headline", "early", "shorter", "longer"})
"""Those which may speak against a link as well; every other one speaks for it."""

_WINDOW = 8
"""About a clause, in telling terms."""
_RARE = 2
"""A rare term stands in no more sentences than this on either side."""
_KIN = 0.3
"""Reports of one event reach this; that they have still more in common makes no single pair likelier."""
_FAINT = 0.05
"""Likeness below this is no measure for others."""


_RAREST, _DENSE, _RUN, _RARE_ONES, _QUOTED = map(NAMES.index, ("rarest", "dense", "run", "rare", "quoted"))


class Evidence(NamedTuple):
    """All pairs' evidence is made from this."""

    left: Story
    """The left side."""
    right: Story
    """The right side."""
    vocabulary: Vocabulary
    """The words of both."""
    candidates: Candidates
    """The pairs worth a look."""

    def pairs(self) -> Iterator[tuple[int, int]]:
        """The candidates, as places in the two stories."""
        return ((i, j) for i, row in enumerate(self.candidates.rows) for j in row)

    def figures(self, i: int, j: int) -> list[float]:
        """The figures of a pair, as NAMES orders them."""
        return self.exact(i, j, self.at_most(i, j))

    def exact(self, i: int, j: int, bounds: list[float]) -> list[float]:
        """The figures of a pair of which `at_most` gave these bounds."""
        x, y = self.left[i], self.right[j]
        shared = x.bag & y.bag
        figures = bounds.copy()
        here = self._densest(x, shared)
        figures[_DENSE] = (here if x.path == y.path else min(here, self._densest(y, shared))) / UNIT
        figures[_RUN] = math.log1p(max(bounds[_RAREST], heaviest_run(x.code, y.code, x.costs)[0] / UNIT))
        figures[_RARE_ONES] = math.log1p(len(self.rare(shared)))
        if figures[_QUOTED]:
            figures[_QUOTED] = self._quoted(x, y)
        return figures

    def at_most(self, i: int, j: int) -> list[float]:
        """The figures of a pair, those that take long to find out as what they are at most.

        Each of these speaks for a link, so a pair that isn't likely enough with them needs no closer look. Terms that
        both have, each as often as it may stand in both, weigh more than any clause and any run.
        """
        x, y = self.left[i], self.right[j]
        found = list(map(self.vocabulary.weights.__getitem__, x.bag & y.bag))
        rarest = max(found) if found else 0
        common = sum(found) * min(x.often, y.often)
        quotes = x.has_quotation and y.has_quotation
        return [
            ratio(x.code, y.code),
            rarest / UNIT,
            common / UNIT,
            math.log1p((common + min(x.light, y.light)) / UNIT),
            float(len(found) > 1),
            math.log1p(len(found)),
            float(quotes),
            float(quotes),
            x.core * y.core,
            float(x.headline or y.headline),
            1 - max(x.place, y.place),
            min(x.length, y.length),
            max(x.length, y.length),
            self._relative(i, j),
            self._beside(i, j),
            min(self.candidates.kinship, _KIN),
        ]

    def rare(self, shared: frozenset[int]) -> list[int]:
        """The rare ones of these terms, names left out."""
        (left, right), small = self.vocabulary.counts, self.vocabulary.small
        return [term for term in shared if left[term] <= _RARE and right[term] <= _RARE and small[term]]

    def _weigh(self, terms: frozenset[int]) -> int:
        return sum(map(self.vocabulary.weights.__getitem__, terms))

    def _densest(self, telling: Telling, shared: frozenset[int]) -> int:
        """The greatest weight of shared terms in any window of the sentence."""
        if len(telling.path) <= _WINDOW:
            return self._weigh(shared)
        weights = self.vocabulary.weights
        places = [k for k, term in enumerate(telling.path) if term in shared]
        if places and places[-1] < places[0] + _WINDOW:
            return sum([weights[telling.path[k]] for k in places])
        best = current = first = 0
        for k in places:  # the window that ends there
            current += weights[telling.path[k]]
            while places[first] <= k - _WINDOW:
                current -= weights[telling.path[places[first]]]
                first += 1
            best = max(best, current)
        return best

    def _quoted(self, x: Telling, y: Telling) -> float:
        if not x.quoted or not y.quoted:
            return 0.0
        return self._weigh(x.quoted & y.quoted) / min(self._weigh(x.quoted), self._weigh(y.quoted))

    def _relative(self, i: int, j: int) -> float:
        likeness = self.candidates.rows[i].get(j, 0.0)
        return likeness / max(self.candidates.best_left[i], self.candidates.best_right[j], _FAINT)

    def _beside(self, i: int, j: int) -> float:
        rows = self.candidates.rows
        row = rows[i]
        before = rows[i - 1].get(j, 0.0) if i else 0.0
        behind = rows[i + 1].get(j, 0.0) if i + 1 < len(rows) else 0.0
        return max(before, behind, row.get(j - 1, 0.0), row.get(j + 1, 0.0))


def heaviest_run(code: str, other: str, costs: Sequence[int]) -> tuple[int, int, int]:
    """The heaviest run of two or more terms that both have: its weight, its first place in `code`, the place behind it.

    `costs` are running sums of the weights of `code`, one more than it has terms. Zeros where there is none. Of
    equally heavy runs the same is chosen from either side.
    """
    if code == other and len(code) > 1:
        return costs[len(code)] - costs[0], 0, len(code)
    best, terms = (0, 0, 0), ""
    end = 0
    for start in range(len(code) - 1):
        if end < start + 2:
            if code[start : start + 2] not in other:
                continue
            end = start + 2
        while end < len(code) and code[start : end + 1] in other:
            end += 1
        weight = costs[end] - costs[start]
        if weight > best[0] or (weight == best[0] and code[start:end] > terms):
            best, terms = (weight, start, end), code[start:end]
    return best
