"""Words that are the same but for how they are written: `find_spelling_changes`."""

from collections.abc import Iterator

from viewer.core.changes.pair import Pair, Swap
from viewer.core.changes.variants import in_one_sense, same_in_full, standard_spellings
from viewer.core.model import Change, ChangeKind, Weight

CONTRACTED = "same words, contracted on one side"


def find_spelling_changes(pair: Pair) -> list[Change]:
    """The changes of spelling and typography in a pair."""
    return [change for swap in (*pair.forms, *pair.swaps) for change in _written_otherwise(pair, swap)]


def _written_otherwise(pair: Pair, swap: Swap) -> Iterator[Change]:
    if not swap.left or not swap.right:
        return
    left, right = (
        [side.form(word) for word in run] for side, run in ((pair.left, swap.left), (pair.right, swap.right))
    )
    if left == right:
        return
    if _bare(left) == _bare(right):
        points = len(left) == len(right)
        kind, note = (ChangeKind.TYPOGRAPHY, "points") if points else (ChangeKind.SPELLING, "one word or two")
        yield Change(kind, Weight.FAINT, pair.left.span(swap.left), pair.right.span(swap.right), "", note)
    elif same_in_full(left, right, pair.left.tables):
        spans = pair.left.span(swap.left), pair.right.span(swap.right)
        yield Change(ChangeKind.SPELLING, Weight.FAINT, *spans, "contracted", CONTRACTED)
    elif len(left) == len(right):
        standard = zip(*(standard_spellings(forms, pair.left.tables) for forms in (left, right)), strict=True)
        for k, (one, other) in enumerate(standard):
            if one == other and left[k] != right[k]:
                runs = (
                    range(swap.left.start + k, swap.left.start + k + 1),
                    range(swap.right.start + k, swap.right.start + k + 1),
                )
                spans = pair.left.span(runs[0]), pair.right.span(runs[1])
                sense = " in one sense" if in_one_sense(left[k], right[k], pair.left.tables) else ""
                note = f"{left[k]} / {right[k]}: same word{sense}"
                yield Change(ChangeKind.SPELLING, Weight.FAINT, *spans, "", note)


def _bare(forms: list[str]) -> str:
    return "".join(forms).replace(".", "").replace("-", "")
