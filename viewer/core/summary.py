"""Count what the two sides share: `summarise`.

Every word of a reporting sentence is counted as exactly one thing, by the first of these that holds: it repeats a
passage that its article has told already (then it isn't counted at all); it lies in a shared run, inside a quotation
or in the article's own prose; its sentence has no counterpart, or it is an addition in all of its sentence's links
(only here); else it is reworded. So the shares add up to the words.
"""

from collections import Counter
from collections.abc import Iterator, Sequence

from viewer.core.changes.only_here import links_by_sentence, only_here
from viewer.core.model import Link, QuotationPair, Relation, Settings, Share, SideName, Summary
from viewer.core.tokens import Prepared

_PASSAGE = 8
"""How many words in a row are a passage; fewer recur by chance (names with their titles). A whole sentence always is
one."""


def summarise(
    left: Prepared, right: Prepared, links: Sequence[Link], quotations: Sequence[QuotationPair], settings: Settings
) -> Summary:
    """The shares of both sides and the counts of the whole."""
    return Summary(
        rule=f"runs of {settings.shared_run} words",
        left=_share(left, "left", links),
        right=_share(right, "right", links),
        same_order=_same_order(links),
        quotations_in_both=_quotations_in_both(quotations),
    )


def _same_order(links: Sequence[Link]) -> float:
    """Share of links in the common order, of those that are the surest of both their sentences.

    A fact told twice has a second, weaker link that leaves the order; counting it would call a faithful retelling
    shuffled.
    """
    surest: dict[tuple[SideName, int], float] = {}
    for link in links:
        for place in _places(link):
            surest[place] = max(surest.get(place, 0.0), link.score)
    leading = [link for link in links if all(surest[place] == link.score for place in _places(link))]
    return 1 - sum(link.moved for link in leading) / len(leading) if leading else 1.0


def _places(link: Link) -> tuple[tuple[SideName, int], tuple[SideName, int]]:
    return ("left", link.left), ("right", link.right)


def _share(prepared: Prepared, name: SideName, links: Sequence[Link]) -> Share:
    words, sentences = prepared.words, prepared.side.sentences
    linked = links_by_sentence(links, name)
    reporting = [k for k, sentence in enumerate(sentences) if sentence.reporting]
    status = bytearray(len(words.ids))
    for k in reporting:
        own = words.of(k)
        status[own.start : own.stop] = (_WHOLLY_REWORDED if k in linked else _WHOLLY_ONLY) * len(own)
        for each in only_here(linked.get(k, ()), name):
            for word in words.within(each.span):
                status[word] = _ONLY
    for run in prepared.side.shared:
        own = words.within(run.span)
        status[own.start : own.stop] = bytes((_QUOTED if run.quoted else _OWN,)) * len(own)
    for word in _repeated(prepared, reporting):
        status[word] = _NOT_COUNTED
    count = Counter(status)
    return Share(
        words=len(status) - count[_NOT_COUNTED],
        shared_quoted=count[_QUOTED],
        shared_own=count[_OWN],
        reworded=count[_REWORDED],
        only_here=count[_ONLY],
        furniture=sum(len(words.of(k)) for k, sentence in enumerate(sentences) if not sentence.reporting),
        sentences=len(reporting),
        with_counterpart=len(linked),
    )


_NOT_COUNTED, _QUOTED, _OWN, _REWORDED, _ONLY = range(5)
_WHOLLY_REWORDED, _WHOLLY_ONLY = bytes((_REWORDED,)), bytes((_ONLY,))


def _repeated(prepared: Prepared, reporting: Sequence[int]) -> Iterator[int]:
    """The words of passages that an earlier sentence of the article has told."""
    told: set[str] = set()
    for k in reporting:
        own = prepared.words.of(k)
        code = prepared.words.codes_of(k)
        passages = [code[at : at + _PASSAGE] for at in range(max(1, len(code) - _PASSAGE + 1))]
        if not told.isdisjoint(passages):
            covered = {at + n for at, passage in enumerate(passages) if passage in told for n in range(len(passage))}
            yield from (own[n] for n in sorted(covered))
        told.update(passages)


def _quotations_in_both(quotations: Sequence[QuotationPair]) -> int:
    """How many quotations of the left stand in those of the right, however the right splits them."""
    whole = {Relation.SAME, Relation.SHORTER_LEFT}
    return len({pair.left for pair in quotations if pair.relation in whole})
