"""Every number, date, name, place and quotation of two articles, and which of them has it: `find_facts`.

Built on what the kinds of change know: the values, the names and the pairs of quotations. Page extras are left out.
"""

from collections.abc import Sequence

from viewer.core.changes.names import Names
from viewer.core.changes.number import Values
from viewer.core.changes.reading import readings
from viewer.core.facts.figures import find_figures
from viewer.core.facts.named import find_named
from viewer.core.facts.quoted import find_quoted
from viewer.core.model import Fact, FactKind, Link, QuotationPair, Span
from viewer.core.tokens import Prepared


def find_facts(
    left: Prepared, right: Prepared, links: Sequence[Link], quotations: Sequence[QuotationPair]
) -> tuple[Fact, ...]:
    """The facts of both articles, by kind, then in the order of the left and of what the right alone has.

    `links` are needed with their changes: they tell which figures are about the same thing.
    """
    one, other = readings(left, right)
    facts = [
        *find_figures(one, other, links, Values(one, other)),
        *find_named(one, other, Names(one, other)),
        *find_quoted(left.side, right.side, quotations),
    ]
    return tuple(sorted(facts, key=_order))


_KINDS = {kind: number for number, kind in enumerate(FactKind)}


def _order(fact: Fact) -> tuple[int, bool, tuple[Span, ...], tuple[Span, ...]]:
    return _KINDS[fact.kind], not fact.left, fact.left, fact.right
