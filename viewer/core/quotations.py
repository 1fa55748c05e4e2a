"""Find the quotations of a text. Every step may ask where they are, so this stands beside the words."""

import re

from viewer.core.model import Quotation, Span

_PAIR = re.compile(r"“([^“”\n]+)”|\"([^\"\n]+)\"")


def find_quotations(text: str) -> tuple[Quotation, ...]:
    """Every quotation of the text, in order, none inside another."""
    return tuple(Quotation(Span(m.start() + 1, m.end() - 1), Span(m.start(), m.end())) for m in _PAIR.finditer(text))
