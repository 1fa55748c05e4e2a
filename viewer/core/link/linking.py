"""Two prepared sides to links: `link`.

Sentences are read as terms, likely pairs are found with an index, each is judged by what it shares and where it
stands, and those that are likely enough become links. So a sentence may have none, one or several.
"""

from collections.abc import Callable, Sequence

from viewer.core.errors import Cancelled
from viewer.core.link.candidates import SHORT, find_candidates
from viewer.core.link.features import NAMES, Evidence
from viewer.core.link.model import model
from viewer.core.link.order import reordered
from viewer.core.link.reasons import reasons
from viewer.core.link.story import read_stories
from viewer.core.link.vocabulary import read_vocabulary
from viewer.core.link.weights import GRADE, LINK
from viewer.core.model import Grade, IsCancelled, Link
from viewer.core.tokens import Prepared

_ASK_EVERY = 64
"""How many pairs are judged before asking whether to stop."""
_SURE = 0.5
"""A link that is less likely than this is not called full."""
_LINK = model(LINK, NAMES)
_GRADE = model(GRADE, NAMES)


def _nobody(_links: Sequence[Link], _before: int) -> None:
    pass


def link(
    left: Prepared,
    right: Prepared,
    cancelled: IsCancelled,
    tell: Callable[[Sequence[Link], int], None] = _nobody,
) -> tuple[Link, ...]:
    """The links between reporting sentences, by left and then right sentence number. Raises Cancelled.

    `tell` is told now and then which links there are, and before which left sentence these are all, though not yet
    which have moved.
    """
    evidence = gather(left, right, cancelled)
    one, two = evidence.left, evidence.right
    links: list[Link] = []
    for number, (i, j) in enumerate(evidence.pairs()):
        if number % _ASK_EVERY == 0:
            if cancelled():
                raise Cancelled
            tell(links, one[i].number)
        bounds = evidence.at_most(i, j)
        if not _LINK.open(bounds):
            continue
        figures = evidence.exact(i, j, bounds)
        score = _LINK.probability(figures)
        if score >= _LINK.threshold:
            full = score >= _SURE and _GRADE.probability(figures) >= _GRADE.threshold
            grade, why = Grade.FULL if full else Grade.PARTIAL, reasons(evidence, left, right, i, j)
            links.append(Link(one[i].number, two[j].number, grade, score, reasons=why))
    return reordered(links, left.side, right.side)


def gather(left: Prepared, right: Prepared, cancelled: IsCancelled, *, short: int = SHORT) -> Evidence:
    """What speaks for links between the two sides. Raises Cancelled."""
    vocabulary = read_vocabulary(left, right)
    one, two = read_stories(left, right, vocabulary)
    candidates = find_candidates(one, two, vocabulary.weights, cancelled, short=short)
    return Evidence(one, two, vocabulary, candidates)
