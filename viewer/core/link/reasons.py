"""Why two sentences are linked, in words a reader understands: `reasons`.

A reason quotes the side whose wording comes first in the alphabet, so that swapping the articles changes no reason.
"""

from bisect import bisect_left
from collections.abc import Iterator

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
    """The longest wording that both have, but for typography."""
    code, other = left.words.codes_of(x.number), right.words.codes_of(y.number)
    if code == other:
        yield "the same words throughout"
        return
    _, start, end = heaviest_run(code, other, x.costs)
    if end - start < _RUN:
        return
    here = _span(left, x, start, end)
    there = _span(right, y, at := other.index(code[start:end]), at + end - start)
    kind = "same quotation" if _in_quotation(left, here) and _in_quotation(right, there) else "same words"
    yield f"{kind}: “{_shortened(min(here.of(left.side.text), there.of(right.side.text)))}”"


def _span(prepared: Prepared, telling: Telling, start: int, end: int) -> Span:
    first = prepared.words.first[telling.number]
    return prepared.words.span(first + start, first + end)


def _in_quotation(prepared: Prepared, span: Span) -> bool:
    """Whether most of the span lies in one quotation."""
    quotations = prepared.side.quotations
    last = bisect_left(quotations, span.end, key=_outer_start) - 1
    if last < 0:
        return False
    start, end = quotations[last].outer
    return min(end, span.end) - max(start, span.start) > (span.end - span.start) / 2


def _outer_start(quotation: Quotation) -> int:
    return quotation.outer.start


def _shortened(passage: str) -> str:
    passage = " ".join(passage.split())
    return passage if len(passage) <= _LONGEST else passage[:_LONGEST].rsplit(" ", 1)[0] + " …"


def _words(evidence: Evidence, left: Prepared, right: Prepared, x: Telling, y: Telling) -> Iterator[str]:
    """The figures, names and rare words that both have, and the words that both have in other words."""
    vocabulary, shared = evidence.vocabulary, x.bag & y.bag
    sides = [_Words(vocabulary, left, x, shared)]
    if sides[0].sentence != _sentence(right, y):  # else what one says the other says as well
        sides.append(_Words(vocabulary, right, y, shared))
        stems = sides[0].stems & sides[1].stems
        for side in sides:
            side.keep(stems)
    if figures := min(side.figures() for side in sides):
        yield f"both give {_listed(figures)}"
    if names := min(side.names() for side in sides):
        yield f"both name {_listed(names)}"
    rare = frozenset(evidence.rare(shared))
    if rare and (words := min(side.others(rare) for side in sides)):
        yield f"{_counted(len(words), 'rare word')} in common: {_listed(words)}"
    one, two = sides[0].reworded, sides[-1].reworded
    if pairs := sorted(" / ".join(sorted((one[term], two[term]))) for term in one.keys() & two.keys()):
        yield f"words of one meaning: {_listed(pairs)}"


def _sentence(prepared: Prepared, telling: Telling) -> str:
    return prepared.side.sentences[telling.number].span.of(prepared.side.text)


class _Words:
    """The words of one sentence that the other has as well, in its own spelling, by their place in the sentence."""

    def __init__(self, vocabulary: Vocabulary, prepared: Prepared, telling: Telling, shared: frozenset[int]) -> None:
        self.words, self.text = prepared.words, prepared.side.text
        self.sentence = _sentence(prepared, telling)
        self.first = prepared.words.first[telling.number]
        self.ids = ids = prepared.words.ids_of(telling.number)
        self.vocabulary = vocabulary
        terms, named, digits = vocabulary.terms, vocabulary.named, vocabulary.digits
        self.terms = {k: term for k, word in enumerate(ids) if (term := terms[word]) in shared}
        self.named = {k for k in self.terms if named[ids[k]]}
        self.given = {k for k in self.terms if digits[ids[k]] and any(map(str.isdigit, self._spelled(k, k)))}
        self.dated = {k for k in self.given if k - 1 in self.terms and named[ids[k - 1]]}
        self.reworded: dict[int, str] = {}

    @property
    def stems(self) -> set[str]:
        """The stems of its words."""
        stems = self.vocabulary.stems
        return {stems[self.ids[k]] for k in self.terms}

    def keep(self, stems: set[str]) -> None:
        """Keep the words of these stems; the others the other side has in other words."""
        every, stem_of = self.terms, self.vocabulary.stems
        self.terms = {k: term for k, term in every.items() if stem_of[self.ids[k]] in stems}
        if len(self.terms) == len(every):
            return
        self.named &= self.terms.keys()
        self.given &= self.terms.keys()
        self.dated &= self.given
        told = {*self.terms.values(), *(every[k - 1] for k in self.dated)}
        for k, term in every.items():
            if term not in told:
                self.reworded.setdefault(term, _bare(self._spelled(k, k)))

    def figures(self) -> list[str]:
        """Figures, each with the name before it ("October 10"), which may be another form of the other side's."""
        return _once([self._spelled(k - (k in self.dated), k) for k in sorted(self.given)])

    def names(self) -> list[str]:
        """Names, those of several words as one; without those that stand before a figure."""
        found: list[str] = []
        start = -1
        names = {k for k in self.named if k not in self.given and k + 1 not in self.given}
        for k in sorted(names):
            start = k if k - 1 not in names else start
            if k + 1 not in names:
                found.append(_bare(self._spelled(start, k)))
        return [name for name in _once(found) if not any(name in other and name != other for other in found)]

    def others(self, terms: frozenset[int]) -> list[str]:
        """The words of these terms that are no figures."""
        return _once([self._spelled(k, k) for k, term in self.terms.items() if term in terms and k not in self.given])

    def _spelled(self, first: int, last: int) -> str:
        """The sentence's words from `first` to `last`, as they stand in the text."""
        return self.text[self.words.starts[self.first + first] : self.words.ends[self.first + last]]


def _bare(name: str) -> str:
    return name.removesuffix("'s").removesuffix("’s")


def _once(words: list[str]) -> list[str]:
    return list(dict.fromkeys(words))


def _listed(words: list[str]) -> str:
    return ", ".join(words[:_LISTED]) + (" …" if len(words) > _LISTED else "")


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
