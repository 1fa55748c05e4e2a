"""Which lines of a page are its article: `article_of`.

readability-lxml finds the story. It drops some of what stands inside it, above all insertions such as "Also read: …"
and subheads, so these are put back: whatever is labelled as an insertion between the first and the last line of the
story, or next to them in the same box.
"""

import logging
import re
from collections.abc import Iterable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from itertools import islice

from viewer.core.read.html_blocks import MARK, Block
from viewer.core.read.html_related import find_insertions
from viewer.core.read.html_tree import Element

_OUTSIDE = frozenset("nav aside footer form".split())
_STANDFIRST = re.compile(
    r"stand-?first|\bdek\b|sub-?title|sub-?head|summary|\blead\b|\bintro|strap|excerpt|teaser|description|sapo|chapo",
    re.IGNORECASE,
)
_WORD = re.compile(r"\w+")
_ABOVE = 30  # lines between headline and story that a standfirst is looked for in
_SAME = 0.6  # share of words that make a line the same as a title


@dataclass(frozen=True, slots=True)
class PageArticle:
    """The article of a page."""

    lines: tuple[str, ...]
    """Its lines: headline, standfirst, paragraphs, subheads, insertions."""
    headline: str | None
    """The line that is its headline, if the page shows one."""
    left_out: tuple[Block, ...]
    """What else the page shows."""


def article_of(
    root: Element, blocks: Sequence[Block], titles: Sequence[str], summary: str | None, whole: bool
) -> PageArticle:
    """The article among the lines of a page; without lines where none is found.

    `titles` are what the page's head calls it and `summary` what it says of it; `whole` takes every line for
    part of it.
    """
    kept = [True] * len(blocks) if whole else _found_by_readability(root, blocks)
    story = [at for at, keep in enumerate(kept) if keep]
    if not story:
        return PageArticle((), None, tuple(blocks))
    lines = {at: blocks[at].item + blocks[at].text for at in story}
    if not whole:
        lines |= {at: blocks[at].text for at in _missed(blocks, story)}
    _put_insertions(blocks, kept, lines)
    at = _headline(blocks, titles)
    if at is not None and not whole:
        lines |= {
            above: blocks[above].item + blocks[above].text for above in _standfirst(blocks, at, story[0], summary)
        }
        lines[at] = blocks[at].text
        lines = _moved_up(lines, at)
    left_out = tuple(block for number, block in enumerate(blocks) if number not in lines)
    return PageArticle(tuple(lines.values()), None if at is None else blocks[at].text, left_out)


def _found_by_readability(root: Element, blocks: Sequence[Block]) -> list[bool]:
    from lxml.etree import tounicode
    from readability import Document
    from readability.readability import Unparseable

    class Extractor(Document):  # type: ignore[misc]  # no types
        found: Element = None

        def get_clean_html(self) -> str:
            self.found = self.html
            return str(tounicode(self.html, method="html"))  # its own version takes quadratic time on some pages

    logging.getLogger("readability").addHandler(logging.NullHandler())
    logging.getLogger("readability").propagate = False
    extractor = Extractor(deepcopy(root))
    try:
        extractor.summary(html_partial=True)
    except Unparseable:
        return [False] * len(blocks)
    owners = _owners(extractor.found)
    return [not owners.isdisjoint(block.owners) for block in blocks]


def _owners(tree: Element) -> set[str]:
    """The numbers of the elements whose own text is in the tree. Those that readability makes have none, so what they
    hold belongs to what they stand in."""
    owners = set()
    for element in tree.iter("*"):
        if element.text and element.text.strip():
            owners.add(_number(element))
        if element.tail and element.tail.strip() and element.getparent() is not None:
            owners.add(_number(element.getparent()))
    return owners


def _number(element: Element) -> str:
    while element.get(MARK) is None and element.getparent() is not None:
        element = element.getparent()
    return str(element.get(MARK, ""))


def _missed(blocks: Sequence[Block], story: Sequence[int]) -> list[int]:
    """Subheads and quotations inside the story that readability took for something else."""
    inside = set(story)
    missed = []
    for at in range(story[0], story[-1]):
        block = blocks[at]
        around = {block.element.tag, *(element.tag for element in block.element.iterancestors())}
        subhead = block.heading and block.element.tag != "h1" and not block.linked and at + 1 in inside
        quoted = "blockquote" in around and not block.is_link
        if at not in inside and (subhead or quoted) and _OUTSIDE.isdisjoint(around):
            missed.append(at)
    return missed


def _put_insertions(blocks: Sequence[Block], kept: Sequence[bool], lines: dict[int, str]) -> None:
    """Put the insertions of the story among its lines, in the order of the page."""
    first, last = min(lines), max(lines)
    box = _common_box([blocks[at].element for at in lines])
    for insertion in find_insertions(blocks, kept):
        numbers = [at for at, _ in insertion.lines]
        inside = first < insertion.label < last
        if not inside and not any(e is box for e in blocks[insertion.label].element.iterancestors()):
            continue
        for at in insertion.absorbed:
            lines.pop(at, None)
        lines.update(insertion.lines)
        first, last = min(first, *numbers), max(last, *numbers)
    ordered = sorted(lines.items())
    lines.clear()
    lines.update(ordered)


def _common_box(elements: Sequence[Element]) -> Element:
    """The innermost element around all of these."""
    common = list(elements[0].iterancestors())
    for element in elements[1:]:
        around = set(element.iterancestors())
        common = [each for each in common if each in around]
    return common[0] if common else elements[0]


def _headline(blocks: Sequence[Block], titles: Sequence[str]) -> int | None:
    """The line that is the headline: a heading that says what the page is called, or its only main heading."""
    mains = [at for at, block in enumerate(blocks) if block.element.tag == "h1"]
    others = [at for at, block in enumerate(blocks) if block.element.tag == "h2"]
    for title in titles:
        # The name of the outlet may be both a heading and a part of the title, but shares fewer words with it.
        alike = [(_shared_words(blocks[at].text, title), -at) for at in (*mains, *others)]
        most, at = max(alike, default=(0, 0))
        if most and most >= _SAME * min(len(_words(blocks[-at].text)), len(_words(title))):
            return -at
    return mains[0] if len(mains) == 1 else None


def says_the_same(title: str, line: str) -> bool:
    """Whether a line is a title, or nearly so."""
    return _shared_words(title, line) >= 0.8 * max(len(_words(title)), len(_words(line)))


def _shared_words(one: str, other: str) -> int:
    return len(_words(one) & _words(other))


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.casefold()))


def _standfirst(blocks: Sequence[Block], headline: int, story: int, summary: str | None) -> Iterable[int]:
    """The lines between the headline and the story that sum it up."""
    for at in range(headline + 1, min(story, headline + _ABOVE)):
        block = blocks[at]
        if block.linked * 2 > len(block.text) or (len(block.text) < 20 and not block.item):
            continue
        element = block.element
        named = (element, *islice(element.iterancestors(), 2))
        names = " ".join(f"{e.get('class', '')} {e.get('id', '')} {e.get('itemprop', '')}" for e in named)
        if (
            element.tag == "h2"
            or _STANDFIRST.search(names)
            or (summary and block.text[:60].casefold() == summary[:60].casefold())
        ):
            yield at


def _moved_up(lines: dict[int, str], headline: int) -> dict[int, str]:
    """The lines in their order, the headline above what stands above it on the page (a standing head, a caption)."""
    above = [at for at in sorted(lines) if at < headline]
    text = sum(len(lines[at]) for at in above)
    if text > 300:  # a page that shows its headline below much of the story means something by it
        return dict(sorted(lines.items()))
    return {headline: lines[headline], **dict(sorted(lines.items()))}
