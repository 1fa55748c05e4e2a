"""Find the wording that both articles share: `find_shared`."""

from viewer.core.model import SharedRun
from viewer.core.tokens import Prepared


def find_shared(left: Prepared, right: Prepared, shortest: int) -> tuple[tuple[SharedRun, ...], tuple[SharedRun, ...]]:
    """The runs of at least `shortest` words that stand in reporting sentences of both, by side."""
    return _runs(left, right, shortest), _runs(right, left, shortest)


def _runs(here: Prepared, there: Prepared, shortest: int) -> tuple[SharedRun, ...]:
    grams = set()
    for k, sentence in enumerate(there.side.sentences):
        if sentence.reporting:
            ids = there.words.ids_of(k)
            grams |= {tuple(ids[i : i + shortest]) for i in range(len(ids) - shortest + 1)}
    found = []
    for k, sentence in enumerate(here.side.sentences):
        ids = here.words.ids_of(k)
        covered = [False] * len(ids)
        for i in range(len(ids) - shortest + 1):
            if sentence.reporting and tuple(ids[i : i + shortest]) in grams:
                covered[i : i + shortest] = [True] * shortest
        first = here.words.first[k]
        at = 0
        while at < len(ids):
            end = at
            while end < len(ids) and covered[end]:
                end += 1
            if end > at:
                span = here.words.span(first + at, first + end)
                quoted = any(q.outer.overlaps(span) for q in here.side.quotations)
                found.append(SharedRun(span, quoted))
            at = max(end, at + 1)
    return tuple(found)
