"""What the status line says about a comparison, in words: `summary_words`. No widgets."""

from viewer.core.model import Comparison, Grade, Share, SideName, Weight
from viewer.core.sliced import Sliced, handfuls
from viewer.ui.translation import counted, translate
from viewer.ui.wording import side_words

_HANDFUL = 500
"""Links that are counted between two yields: less than a millisecond."""
_SAME_ORDER, _NEARLY, _MOSTLY = 0.999, 0.85, 0.6


def summary_words(comparison: Comparison) -> Sliced[str]:
    """What is shown, counted in slices: counterparts, order, quotations, what can't both be exact."""
    if not comparison.links:
        return translate("Summary", "No sentence of either article has a counterpart in the other.")
    full = differing = 0
    for links in handfuls(comparison.links, _HANDFUL):
        for link in links:
            full += link.grade is Grade.FULL
            differing += sum(change.weight is Weight.DIFFERS for change in link.changes)
        yield
    said = [_counterparts(comparison, full), _order(comparison.summary.same_order)]
    if comparison.summary.quotations_in_both:
        said.append(
            counted(
                comparison.summary.quotations_in_both,
                translate("Summary", "{n} quotation is the same"),
                translate("Summary", "{n} quotations are the same"),
            )
        )
    if differing:
        said.append(
            counted(
                differing,
                translate("Summary", "{n} difference where both can't be exact"),
                translate("Summary", "{n} differences where both can't be exact"),
            )
        )
    return " · ".join(said)


def so_far_words(comparison: Comparison, *, going_on: bool) -> str:
    """What is shown of a comparison that has not been made to its end: how much of it is there, and whether more is
    coming."""
    said = _found_so_far(comparison)
    if going_on:
        return translate("Summary", "Still comparing: {found}; more is coming").format(found=said)
    return translate("Summary", "Not compared to the end: {found}").format(found=said)


def _found_so_far(comparison: Comparison) -> str:
    found, every, reached = len(comparison.links), len(comparison.left.sentences), comparison.reached
    if reached is None or not reached.linked:
        return translate("Summary", "same words are marked, no sentences matched yet")
    if reached.linked < every:
        return counted(found, translate("Summary", "{n} match so far"), translate("Summary", "{n} matches so far"))
    matches = counted(found, translate("Summary", "{n} match"), translate("Summary", "{n} matches"))
    if not reached.worded:
        return translate("Summary", "{matches}, their wording not compared yet").format(matches=matches)
    if reached.worded >= every:
        return translate("Summary", "{matches}, facts and points to check not listed yet").format(matches=matches)
    return translate("Summary", "{matches}, their wording compared as far as sentence {n} of {all} on the left").format(
        matches=matches, n=reached.worded, all=every
    )


def _counterparts(comparison: Comparison, full: int) -> str:
    left, right = comparison.summary.left, comparison.summary.right
    whole = [side for side, share in (("left", left), ("right", right)) if _complete(share)]
    if len(whole) == 2:
        said = translate("Summary", "Every sentence of either article has a counterpart")
    elif whole:
        said = _one_complete(whole[0], right if whole[0] == "left" else left)  # type: ignore[arg-type]
    else:
        said = translate(
            "Summary",
            "{left} of {all_left} sentences on the left and {right} of {all_right} on the right have a counterpart",
        ).format(
            left=left.with_counterpart, all_left=left.sentences, right=right.with_counterpart, all_right=right.sentences
        )
    return said + counted(full, translate("Summary", " ({n} full match)"), translate("Summary", " ({n} full matches)"))


def _one_complete(side: SideName, other: Share) -> str:
    said = translate("Summary", "Every sentence of the {side} has a counterpart, {n} of {all} of the {other}")
    opposite: SideName = "right" if side == "left" else "left"
    return said.format(side=side_words(side), other=side_words(opposite), n=other.with_counterpart, all=other.sentences)


def _complete(share: Share) -> bool:
    return 0 < share.sentences == share.with_counterpart


def _order(same: float) -> str:
    if same >= _SAME_ORDER:
        return translate("Summary", "in the same order")
    if same >= _NEARLY:
        return translate("Summary", "nearly in the same order")
    if same >= _MOSTLY:
        return translate("Summary", "mostly in the same order")
    return translate("Summary", "in another order")
