"""Every number, date, name, place and quotation of two articles, and which of them has it: `find_facts`.

Built on what the kinds of change know: the values, the names and the pairs of quotations. Page extras are left out.
"""

from collections.abc import Sequence

from viewer.core.changes.readings import Readings
from viewer.core.facts.figures import find_figures
from viewer.core.facts.named import find_named
from viewer.core.facts.quoted import find_quoted
from viewer.core.model import Fact, FactKind, Link, QuotationPair, Span


def find_facts(both: Readings, links: Sequence[Link], quotations: Sequence[QuotationPair]) -> tuple[Fact, ...]:
    """The facts of both articles, by kind, then in the order of the left and of what the right alone has.

    `links` are needed with their changes: they tell which figures are about the same thing.
    """
    facts = [
        *find_figures(both.left, both.right, links, both.values),
        *find_named(both.left, both.right, both.names),
        *find_quoted(both.left.prepared.side, both.right.prepared.side, quotations),
    ]
    return tuple(sorted(facts, key=_order))


_KINDS = {kind: number for number, kind in enumerate(FactKind)}


def _order(fact: Fact) -> tuple[int, bool, tuple[Span, ...], tuple[Span, ...]]:
    return _KINDS[fact.kind], not fact.left, fact.left, fact.right
