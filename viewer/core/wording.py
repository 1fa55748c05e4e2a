"""Compare the wording of one link: `compare_wording`."""

from dataclasses import replace

from viewer.core.model import Addition, Change, ChangeKind, Link, SideName, Span, Weight
from viewer.core.similarity import blocks, encode
from viewer.core.tokens import Prepared


def compare_wording(left: Prepared, right: Prepared, link: Link) -> Link:
    """The link with its stretches of equal words, its changes and its additions."""
    a, b = left.words, right.words
    first, other = a.first[link.left], b.first[link.right]
    same: list[tuple[Span, Span]] = []
    changes: list[Change] = []
    additions: list[Addition] = []
    for block in blocks(encode(a.ids_of(link.left)), encode(b.ids_of(link.right))):
        here = _span(left, first, block.left_start, block.left_end)
        there = _span(right, other, block.right_start, block.right_end)
        if block.equal and here and there:
            same.append((here, there))
        elif here and there:
            changes.append(Change(ChangeKind.WORDING, Weight.FAINT, here, there))
        else:
            side: SideName = "left" if here else "right"
            additions += [Addition(side, span) for span in (here, there) if span]
    return replace(link, same=tuple(same), changes=tuple(changes), additions=tuple(additions))


def _span(side: Prepared, first: int, start: int, end: int) -> Span | None:
    return side.words.span(first + start, first + end) if end > start else None
