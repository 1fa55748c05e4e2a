"""Pieces of a comparison for the clipboard: marked words as HTML, a match as text. No widgets."""

from collections.abc import Iterable
from html import escape

from viewer.core.linked import links_of
from viewer.core.marks import Mark
from viewer.core.model import Comparison, Link, SideName, Span, Weight
from viewer.core.sliced import Sliced
from viewer.theme import MarkStyle, Theme, Underline, role_of
from viewer.ui.head_words import source_name
from viewer.ui.translation import translate
from viewer.ui.wording import change_words, match_words, weight_words

_HANDFUL = 20
"""Marks between two yields: about a millisecond, as they are found on the way."""
_LINES = {
    Underline.SOLID: "solid",
    Underline.DASHED: "dashed",
    Underline.DOTTED: "dotted",
    Underline.WAVY: "wavy",
    Underline.ENDS: "double",
}


def marked_html(text: str, span: Span, marks: Iterable[Mark], theme: Theme) -> Sliced[str]:
    """A stretch of an article as HTML, its marks as backgrounds and underlines; paragraphs are kept. Made in slices."""
    pieces, at = [], span.start
    for number, mark in enumerate(marks):
        if number % _HANDFUL == 0:
            yield
        start, end = max(mark.span.start, at), min(mark.span.end, span.end)
        if start < end:
            pieces.append(_escaped(text[at:start]))
            pieces.append(f'<span style="{_style(theme.marks[role_of(mark)])}">{_escaped(text[start:end])}</span>')
            at = end
    pieces.append(_escaped(text[at : span.end]))
    return f'<div style="white-space: normal">{"".join(pieces)}</div>'


def _escaped(words: str) -> str:
    return escape(words).replace("\n\n", "<br><br>").replace("\n", "<br>")


def _style(style: MarkStyle) -> str:
    said = [f"color: {style.text}"]
    if style.background:
        said.append(f"background-color: {style.background}")
    if style.underline in _LINES:
        said.append(f"text-decoration: underline {_LINES[style.underline]} {style.line}")
    return "; ".join(said)


def match_text(comparison: Comparison, side: SideName, number: int) -> str:
    """A sentence and its counterparts as text: both wordings with outlet and paragraph, and what differs."""
    links = links_of(comparison, side, number)
    lefts = dict.fromkeys([link.left for link in links] or ([number] if side == "left" else []))
    rights = dict.fromkeys([link.right for link in links] or ([number] if side == "right" else []))
    said = [_passage(comparison, "left", each) for each in lefts]
    said += [_passage(comparison, "right", each) for each in rights]
    if not links:
        said.append(translate("Excerpt", "No counterpart found in the other article."))
    for link in links:
        said += [match_words(link) + ".", *_changes(comparison, link)]
    return "\n".join(said) + "\n"


def _passage(comparison: Comparison, side: SideName, number: int) -> str:
    own = comparison.side(side)
    sentence = own.sentences[number]
    name = translate("Excerpt", "A") if side == "left" else translate("Excerpt", "B")
    source = own.article.outlet or source_name(own.article)
    where = translate("Excerpt", "{source}, paragraph {n}").format(source=source, n=sentence.paragraph + 1)
    return f"{name} ({where}): {' '.join(sentence.span.of(own.text).split())}"


def _changes(comparison: Comparison, link: Link) -> list[str]:
    lines = []
    for change in link.changes:
        if change.weight is not Weight.FAINT:
            words = (_words(comparison, "left", change.left), _words(comparison, "right", change.right))
            kind = f"{change_words(change.kind)}, {weight_words(change.weight)}"
            lines.append(f"- {' / '.join(words)} ({kind})")
    return lines


def _words(comparison: Comparison, side: SideName, span: Span | None) -> str:
    return "–" if span is None else f"“{' '.join(span.of(comparison.side(side).text).split())}”"
