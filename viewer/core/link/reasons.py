"""Why two sentences are linked, in words a reader understands: `reasons`.

A reason quotes the side whose wording comes first in the alphabet, so that swapping the articles changes no reason.
"""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import groupby

from viewer.core.link.features import Evidence, heaviest_run
from viewer.core.link.story import Telling
from viewer.core.link.vocabulary import Vocabulary
from viewer.core.model import Quotation, Span
from viewer.core.tokens import Prepared

_RUN = 4
"""How many words in a row are worth telling."""
_LONGEST = 60
"""How many characters of a passage are shown."""
_LISTED = 3
"""How many names, figures or words are listed."""


def reasons(evidence: Evidence, left: Prepared, right: Prepared, i: int, j: int) -> tuple[str, ...]:
    """The reasons for a link between the reporting sentences at places `i` and `j`, the strongest first."""
    x, y = evidence.left[i], evidence.right[j]
    found = [*_passage(left, right, x, y), *_words(evidence, left, right, x, y)]
    return tuple(found) or (f"{_counted(len(x.bag & y.bag), 'word')} in common",)


def _passage(left: Prepared, right: Prepared, x: Telling, y: Telling) -> Iterator[str]:
    """The longest wording that both have."""
    if x.code == y.code:
        yield "the same words throughout"
        return
    _, start, end = heaviest_run(x, y)
    if end - start < _RUN:
        return
    here = _span(left, x, start, end)
    there = _span(right, y, at := y.code.index(x.code[start:end]), at + end - start)
    kind = "same quotation" if _in_quotation(left, here) and _in_quotation(right, there) else "same words"
    yield f"{kind}: “{_shortened(min(here.of(left.side.text), there.of(right.side.text)))}”"


def _span(prepared: Prepared, telling: Telling, start: int, end: int) -> Span:
    first = prepared.words.first[telling.number]
    return prepared.words.span(first + start, first + end)


def _in_quotation(prepared: Prepared, span: Span) -> bool:
    quotations = prepared.side.quotations
    last = bisect_left(quotations, span.end, key=_outer_start) - 1
    return last >= 0 and quotations[last].outer.overlaps(span)


def _outer_start(quotation: Quotation) -> int:
    return quotation.outer.start


def _shortened(passage: str) -> str:
    passage = " ".join(passage.split())
    return passage if len(passage) <= _LONGEST else passage[:_LONGEST].rsplit(" ", 1)[0] + " …"


def _words(evidence: Evidence, left: Prepared, right: Prepared, x: Telling, y: Telling) -> Iterator[str]:
    """The figures, names and rare words that both have."""
    vocabulary, shared = evidence.vocabulary, x.bag & y.bag
    sides = [_Words(vocabulary, prepared, telling, shared) for prepared, telling in ((left, x), (right, y))]
    if figures := min(side.figures() for side in sides):
        yield f"both give {_listed(figures)}"
    if names := min(side.names() for side in sides):
        yield f"both name {_listed(names)}"
    rare = frozenset(evidence.rare(shared))
    if words := min(side.others(rare) for side in sides):
        yield f"{_counted(len(words), 'rare word')} in common: {_listed(words)}"


class _Words:
    """The words of one sentence that the other has as well, in its own spelling."""

    def __init__(self, vocabulary: Vocabulary, prepared: Prepared, telling: Telling, shared: frozenset[int]) -> None:
        self.terms = [vocabulary.terms[word] for word in prepared.words.ids_of(telling.number)]
        self.named = [vocabulary.named[word] for word in prepared.words.ids_of(telling.number)]
        self.spans = [_span(prepared, telling, k, k + 1) for k in range(len(self.terms))]
        self.text = prepared.side.text
        self.shared = shared

    def figures(self) -> list[str]:
        """Figures, each with the name before it ("October 10")."""
        found = []
        for k, span in enumerate(self.spans):
            if self._shared(k) and self._figure(k):
                found.append(self.text[self.spans[k - self._dated(k)].start : span.end])
        return _once(found)

    def names(self) -> list[str]:
        """Names, those of several words as one."""
        found = []
        for is_name, group in groupby(range(len(self.terms)), self._name):
            places = list(group)
            if is_name:
                name = self.text[self.spans[places[0]].start : self.spans[places[-1]].end]
                found.append(name.removesuffix("'s").removesuffix("’s"))
        return _once(found)

    def others(self, terms: frozenset[int]) -> list[str]:
        """The words of these terms that are neither figures nor names."""
        places = (k for k, term in enumerate(self.terms) if term in terms and not self._figure(k))
        return _once([self.spans[k].of(self.text) for k in places])

    def _shared(self, k: int) -> bool:
        return self.terms[k] in self.shared

    def _name(self, k: int) -> bool:
        month = k + 1 < len(self.terms) and self._shared(k + 1) and self._figure(k + 1)
        return self._shared(k) and self.named[k] and not month

    def _dated(self, k: int) -> bool:
        """Whether the figure at `k` has a name before it that both have."""
        return k > 0 and self._shared(k - 1) and self.named[k - 1]

    def _figure(self, k: int) -> bool:
        return any(map(str.isdigit, self.spans[k].of(self.text)))


def _once(words: list[str]) -> list[str]:
    return list(dict.fromkeys(words))


def _listed(words: list[str]) -> str:
    return ", ".join(words[:_LISTED]) + (" …" if len(words) > _LISTED else "")


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
