"""Count what the two sides share: `summarise`."""

from collections.abc import Sequence

from viewer.core.model import Link, Settings, Share, SideName, Summary
from viewer.core.tokens import Prepared


def summarise(left: Prepared, right: Prepared, links: Sequence[Link], settings: Settings) -> Summary:
    """The shares of both sides and the counts of the whole."""
    moved = sum(link.moved for link in links)
    return Summary(
        rule=f"runs of {settings.shared_run} words",
        left=_share(left, {link.left for link in links}, "left", links),
        right=_share(right, {link.right for link in links}, "right", links),
        same_order=1 - moved / len(links) if links else 1.0,
        quotations_in_both=0,
    )


def _share(prepared: Prepared, linked: set[int], name: SideName, links: Sequence[Link]) -> Share:
    words, side = prepared.words, prepared.side
    shared = [len(words.within(run.span)) for run in side.shared]
    quoted = sum(n for n, run in zip(shared, side.shared, strict=True) if run.quoted)
    reporting = [k for k, s in enumerate(side.sentences) if s.reporting]
    total = sum(len(words.of(k)) for k in reporting)
    only = sum(len(words.of(k)) for k in reporting if k not in linked)
    return Share(
        words=total,
        shared_quoted=quoted,
        shared_own=sum(shared) - quoted,
        reworded=total - sum(shared) - only,
        only_here=only,
        furniture=len(words.ids) - total,
        sentences=len(reporting),
        with_counterpart=len(linked),
    )
