"""Put what one side alone says in the order of what it carries: `rank_additions`."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from viewer.core.changes.carried import Carriers, weight_of
from viewer.core.changes.reading import Reading, judging_words
from viewer.core.changes.readings import Readings
from viewer.core.model import Addition, Fact, Link, SideName, Span


def rank_additions(both: Readings, links: Sequence[Link], facts: Iterable[Fact]) -> tuple[Link, ...]:
    """The links with their additions told by what they carry, the weightiest first, then in the order of the text.

    A number, a date, a name or a quotation counts where the other article nowhere has it.
    """
    facts = tuple(facts)
    carriers: dict[SideName, Carriers] = {
        "left": Carriers(facts, "left", _judging(both.left)),
        "right": Carriers(facts, "right", _judging(both.right)),
    }

    def told(addition: Addition) -> Addition:
        return replace(addition, carries=carriers[addition.side].carried(addition.span))

    return tuple(
        replace(link, additions=tuple(sorted(map(told, link.additions), key=_place))) if link.additions else link
        for link in links
    )


def _place(addition: Addition) -> tuple[int, str, Span]:
    return weight_of(addition.carries), addition.side, addition.span


def _judging(reading: Reading) -> Iterator[Span]:
    """Where words of the article's own prose judge or heighten."""
    for word in reading.marked(range(len(reading.ids)), judging_words(reading.tables)):
        if not reading.quoted[word]:
            yield reading.span(range(word, word + 1))
