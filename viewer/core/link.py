"""Two prepared sides to links: `link`."""

from viewer.core.model import Grade, IsCancelled, Link
from viewer.core.similarity import encode, ratio
from viewer.core.tokens import Prepared


def link(left: Prepared, right: Prepared, cancelled: IsCancelled) -> tuple[Link, ...]:
    """The links between reporting sentences, by left and then right sentence number."""
    coded = [encode(right.words.ids_of(j)) for j in range(len(right.side.sentences))]
    links = []
    for i, sentence in enumerate(left.side.sentences):
        if not sentence.reporting:
            continue
        own = encode(left.words.ids_of(i))
        for j, other in enumerate(right.side.sentences):
            score = ratio(own, coded[j]) if other.reporting else 0.0
            if score >= 0.47:
                links.append(Link(i, j, Grade.FULL if score > 0.7 else Grade.PARTIAL, score))
    return tuple(links)
