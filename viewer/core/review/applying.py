"""The reader's corrections laid over the engine's result, with all that follows from them: `apply`.

What follows is found by the steps of the engine: the wording of links that are new or no longer alone, the common
order, shared wording where a sentence has become or is no longer a page extra, quotations, facts and shares.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

from viewer.core.additions import rank_additions
from viewer.core.anchors import Places
from viewer.core.changes.readings import Readings
from viewer.core.facts import find_facts
from viewer.core.link import link
from viewer.core.link.order import reordered
from viewer.core.model import SIDES, Comparison, Grade, IsCancelled, Kind, Link, Review, Side, SideName
from viewer.core.pair_quotations import pair_quotations
from viewer.core.review.grading import graded
from viewer.core.review.losing import Entry, lost
from viewer.core.review.placing import LINKED_BY_READER, Pair, kinds_by_sentence, links_by_pair, with_kinds
from viewer.core.shared import find_shared
from viewer.core.summary import summarise
from viewer.core.tables import TablesFor
from viewer.core.tokens import Lexicon, Prepared, tokenize
from viewer.core.wording import compare_wording

Kinds = Mapping[tuple[SideName, int], Kind]


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A comparison as the reader has corrected it."""

    comparison: Comparison
    """The corrected result; `by_reader` marks the reader's own links and kinds."""
    lost: tuple[Entry, ...]
    """What the reader has said and what has no place in it any more."""


def _never() -> bool:
    return False


def apply(comparison: Comparison, review: Review, *, tables: TablesFor, cancelled: IsCancelled = _never) -> Reviewed:
    """The comparison as the reader has corrected it.

    `comparison` is the engine's own result: a ValueError says that it isn't. Without corrections it comes back as it
    is but for the review. Raises Cancelled when `cancelled` says yes.
    """
    return Reviewer(comparison, tables).apply(review, cancelled)


class Reviewer:
    """Applies one review after the other to a comparison, and keeps what is the same for all of them."""

    def __init__(self, comparison: Comparison, tables: TablesFor) -> None:
        if not comparison.review.empty:
            raise ValueError("The comparison has been corrected already.")
        self._found = comparison
        self._tables = tables
        self._prepared: _Corrected | None = None

    def apply(self, review: Review, cancelled: IsCancelled = _never) -> Reviewed:
        """The comparison as this review corrects it."""
        found = self._found
        if review.links or review.kinds:
            places = Places(found)
            kinds = kinds_by_sentence(review, places)
            if self._prepared is None or self._prepared.kinds != kinds:
                self._prepared = _Corrected(found, kinds, self._tables, cancelled)
            corrected = self._prepared.with_links(review, places, cancelled)
        else:
            corrected = found
        corrected = replace(corrected, review=review)
        return Reviewed(corrected, lost(corrected))


class _Corrected:
    """A comparison whose sentences are of the kinds that the reader says."""

    def __init__(self, found: Comparison, kinds: Kinds, tables: TablesFor, cancelled: IsCancelled) -> None:
        self.kinds = kinds
        lexicon = Lexicon()
        one, two = (_prepare(found.side(name), name, kinds, tables, lexicon) for name in SIDES)
        changed = any(found.side(side).sentences[number].kind is not kind for (side, number), kind in kinds.items())
        if changed:
            runs = find_shared(one, two, found.settings.shared_run)
            one = replace(one, side=replace(one.side, shared=runs[0]))
            two = replace(two, side=replace(two.side, shared=runs[1]))
        self._one, self._two = one, two
        self._both = Readings(one, two)
        links = _links_of_kinds(found, one, two, cancelled)
        if changed:  # what stands elsewhere in the story, and which day it speaks of, may be otherwise now
            links = compare_wording(self._both, links, cancelled)
        self._found = replace(found, left=one.side, right=two.side, links=links)

    def with_links(self, review: Review, places: Places, cancelled: IsCancelled) -> Comparison:
        """The comparison with the reader's links, and all that follows."""
        found = self._found
        wanted = links_by_pair(review, places, found)
        links = {(each.left, each.right): each for each in found.links}
        for pair, linked in wanted.items():
            if linked:
                links[pair] = _own(links.get(pair), pair)
            else:
                links.pop(pair, None)
        settled = self._settled([links[pair] for pair in sorted(links)], wanted, cancelled)
        quotations = pair_quotations(self._both, settled)
        facts = find_facts(self._both, settled, quotations)
        settled = rank_additions(self._both, settled, facts)
        summary = summarise(self._one, self._two, settled, quotations, found.settings)
        return replace(found, links=settled, quotations=quotations, facts=facts, summary=summary)

    def _settled(self, links: list[Link], wanted: Collection[Pair], cancelled: IsCancelled) -> tuple[Link, ...]:
        """The links with their wording, their order and, of the reader's own, their grade."""
        lefts, rights = {left for left, _ in wanted}, {right for _, right in wanted}
        touched = [each.left in lefts or each.right in rights for each in links]
        compared = compare_wording(self._both, links, cancelled, only=touched)
        told = (graded(each, self._one, self._two) if each.by_reader else each for each in compared)
        return reordered(tuple(told), self._one.side, self._two.side)


def _prepare(side: Side, name: SideName, kinds: Kinds, tables: TablesFor, lexicon: Lexicon) -> Prepared:
    spans = (sentence.span for sentence in side.sentences)
    return Prepared(with_kinds(side, name, kinds), tokenize(side.text, spans, lexicon), tables(side.language))


def _links_of_kinds(found: Comparison, one: Prepared, two: Prepared, cancelled: IsCancelled) -> tuple[Link, ...]:
    """The engine's links without those of page extras, and with those of sentences that are none any more."""
    links = {
        (each.left, each.right): each
        for each in found.links
        if one.side.sentences[each.left].reporting and two.side.sentences[each.right].reporting
    }
    lefts, rights = _now_reporting(found.left, one.side), _now_reporting(found.right, two.side)
    if lefts or rights:
        for each in link(one, two, cancelled):
            if each.left in lefts or each.right in rights:
                links[each.left, each.right] = each
    return tuple(links[pair] for pair in sorted(links))


def _now_reporting(before: Side, after: Side) -> set[int]:
    pairs = enumerate(zip(before.sentences, after.sentences, strict=True))
    return {number for number, (was, now) in pairs if now.reporting and not was.reporting}


def _own(known: Link | None, pair: Pair) -> Link:
    """The link as the reader's; what the engine found before it keeps its reasons."""
    if known is not None:
        return replace(known, score=1.0, by_reader=True)
    return Link(*pair, Grade.FULL, 1.0, reasons=(LINKED_BY_READER,), by_reader=True)
