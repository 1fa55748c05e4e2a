"""Insertions such as "Also read: another story" among the lines of a page: `find_insertions`.

A page shows them in a hundred ways: label and link in one paragraph, the label as a heading above a list, in a box
beside the text. Each link becomes a line of its own with its label, so that it can be told from the story.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from viewer.core.read.html_blocks import Block
from viewer.core.read.html_tree import Element

# What such insertions are called, in small letters; by language: en, de, fr, es, it, pt, nl, sv/no/da, pl, cs, ru, uk,
# tr, id, hi, ar, zh, ja.
_CALLED = (
    "also (?:read|see|watch|listen|worth reading|of interest|on this (?:topic|story))",
    "(?:must|don['’]t|do not|you (?:may|might|can|will)(?: also)?) (?:read|miss|like|want to read|be interested in)",
    "(?:read|see|watch|listen|learn|find out|know|more) (?:also|more|next|too|this|here|this too|full story)",
    "(?:read|see|watch) (?:the )?(?:related|full (?:story|report|interview)|our (?:explainer|analysis|blog))",
    "(?:continue|keep|further|background|suggested|recommended|related|essential|more) (?:reading|coverage)",
    "(?:related|recommended|similar|connected|linked|further|other|more|top|editor['’]s|suggested)"
    " (?:articles?|stor(?:y|ies)|news|reports?|links?|posts?|coverage|content|topics?|videos?|picks?|reads?)",
    "(?:related|recommended|explainer|explained|see also|in case you missed it|icymi|editor['’]s picks?)",
    "(?:related|recommended|suggested|more) (?:to|for) (?:this|you|this (?:story|topic))",
    "more (?:on|about|from|in|to) (?:this|the)(?: (?:story|topic|subject|war|crisis|series))?",
    "(?:lesen|sehen|hören) sie (?:auch|hier|dazu|mehr|weiter)(?: (?:hier|dazu|zum thema))?",
    "(?:auch (?:interessant|lesenswert)|mehr (?:zum thema|dazu|lesen)|lesetipps?|passend dazu|siehe auch|weiterlesen)",
    "(?:à |a )?(?:lire|voir|écouter|découvrir|regarder) (?:aussi|également|plus)",
    "(?:lire la suite|sur le même (?:sujet|thème)|pour aller plus loin|en savoir plus)",
    "(?:lea|leer|lee|vea|ver|mira|mire)(?: m[áa]s| tambi[ée]n| adem[áa]s)(?: sobre)?",
    "(?:te|le) puede interesar|tambi[ée]n te puede interesar|noticias? relacionadas?|relacionad[oa]s?",
    "leggi anche|per approfondire|vedi anche|potrebbe interessarti|articoli correlati",
    "lei[ao] (?:também|mais)|ve[jr]a? (?:também|mais)|saiba mais|not[íi]cias relacionadas",
    "lees (?:ook|meer|verder)|zie ook|bekijk ook|gerelateerd",
    "läs (?:också|mer|även)|les (?:også|mer)|læs (?:også|mere)|se (?:også|också)",
    "(?:czytaj|przeczytaj|zobacz) (?:też|także|również|więcej)|(?:čtěte|přečtěte si|viz) (?:také|též|i)",
    "читайте (?:также|ещё|еще|по теме|подробнее)|(?:смотрите|см\\.) также|читайте також|по теме|материалы по теме",
    "ayrıca (?:okuyun|bkz)|(?:bunu da|ilginizi) (?:oku|çekebilir)(?:yun)?|baca juga|simak juga|lihat juga",
    "(?:ये|यह|इसे|इन्हें) भी पढ़(?:ें|िए|े)|अधिक पढ़ें|और पढ़ें|(?:اقرأ|إقرأ|شاهد) (?:أيضا|أيضًا|أيضاً|المزيد)",
    "(?:相关|延伸|推荐)(?:阅读|新闻|报道)|另见|あわせて読みたい|関連記事|合わせて読みたい",
)
_LABEL = rf"(?:{'|'.join(_CALLED)})"
_MARKS = r"[\s\W_]*"
_LABEL_ALONE = re.compile(rf"{_MARKS}(?P<label>{_LABEL}){_MARKS}", re.IGNORECASE)
_LABEL_FIRST = re.compile(
    rf"{_MARKS}(?P<label>{_LABEL})(?:(?P<mark>\s*(?:[:|–—>»›•▶►→\]]|-\s|\.\.\.|…))|(?=\s*[“‘\"'«„])|\s)", re.IGNORECASE
)
_AFTER = re.compile(r"[:|–—>»›•▶►→-]\s*$")
_BOX = re.compile(
    r"relat|also|read-?more|readmore|recommend|promo|more-?(?:on|stories)|inline-?(?:link|story)|see-?also|embed|"
    r"teaser|suggest|inset|insert|aside",
    re.IGNORECASE,
)
_LONGEST_TITLE, _SHORTEST_TITLE = 300, 8
_MOST_ITEMS = 12
_MOST_CANDIDATES = 3_000  # lines that are looked at; a page has a few hundred links, and time must be bounded


@dataclass(frozen=True, slots=True)
class Insertion:
    """A label with the links that it announces."""

    label: int
    """Which line is the label, or label and link in one."""
    lines: tuple[tuple[int, str], ...]
    """Which lines stay, and as what."""
    absorbed: frozenset[int]
    """Which lines are no part of the text: the label by itself, teasers and times below the links."""


def find_insertions(blocks: Sequence[Block], kept: Sequence[bool]) -> list[Insertion]:
    """The insertions among the blocks; `kept` says of each whether it seems to be part of the story."""
    found: list[Insertion] = []
    done = -1
    candidates = (at for at, block in enumerate(blocks) if len(block.text) <= _LONGEST_TITLE and _is_candidate(block))
    for number in islice(candidates, _MOST_CANDIDATES):
        if number <= done:
            continue
        insertion = _at(blocks, number, kept)
        if insertion is not None:
            found.append(insertion)
            done = max((number, *(at for at, _ in insertion.lines), *insertion.absorbed))
    return found


def _is_candidate(block: Block) -> bool:
    return _LABEL_FIRST.match(block.text + " ") is not None or block.is_link


def _at(blocks: Sequence[Block], number: int, kept: Sequence[bool]) -> Insertion | None:
    block = blocks[number]
    alone = _LABEL_ALONE.fullmatch(block.text)
    if alone:
        return _announced(blocks, number, kept, block.text)
    first = _LABEL_FIRST.match(block.text)
    if first and (block.linked or not kept[number]):
        return Insertion(number, ((number, _parted(block, first)),), frozenset())
    label = _unseen_label(block)
    if label and block.is_link and _is_title(block):
        return Insertion(number, ((number, f"{label}: {block.text}"),), frozenset())
    return None


def _parted(block: Block, label: re.Match[str]) -> str:
    """The line of an insertion; a label that only its looks part from the link gets a colon for it."""
    title = block.text[label.end() :].strip()
    if label["mark"] or block.linked < len(title) - 2 or title[:1].islower():
        return block.text
    return f"{block.text[: label.end('label')]}: {title}"


def _unseen_label(block: Block) -> str | None:
    """What the box that the block stands in is called, where only its markup says so."""
    for element in (block.element, *_few(block.element)):
        for name in ("aria-label", "data-label", "data-title"):
            label = element.get(name)
            if label and _LABEL_ALONE.fullmatch(label):
                return " ".join(label.split()).rstrip(" :|")
    return None


def _few(element: Element) -> Iterator[Element]:
    for depth, ancestor in enumerate(element.iterancestors()):
        if depth == 4 or ancestor.tag in {"article", "main", "body"}:
            return
        yield ancestor


def _announced(blocks: Sequence[Block], number: int, kept: Sequence[bool], label: str) -> Insertion | None:
    """The insertion whose label is a line by itself, if links follow it."""
    box = _box_of(blocks, number, kept)
    lines: list[tuple[int, str]] = []
    absorbed = {number}
    start = f"{label.strip()} " if _AFTER.search(label) else f"{label.strip()}: "
    for at in range(number + 1, len(blocks)):
        block = blocks[at]
        inside = box is not None and _is_below(block.element, box)
        if len(lines) == _MOST_ITEMS or _LABEL_ALONE.fullmatch(block.text) or not (inside or block.is_link):
            break
        if lines and not inside and not _are_together(blocks[lines[-1][0]], block):
            break
        if block.is_link and _is_title(block):
            lines.append((at, start + block.text))
        else:
            absorbed.add(at)
    if not lines:
        return None
    last = max(at for at, _ in lines) if box is None else len(blocks)
    return Insertion(number, tuple(lines), frozenset(at for at in absorbed if at <= last))


def _is_title(block: Block) -> bool:
    return _SHORTEST_TITLE <= len(block.text) <= _LONGEST_TITLE and not _LABEL_ALONE.fullmatch(block.text)


def _box_of(blocks: Sequence[Block], number: int, kept: Sequence[bool]) -> Element | None:
    """The smallest element that holds the label and a link below it, unless it holds the story too."""
    for box in blocks[number].element.iterancestors():
        inside = [at for at in range(number + 1, min(number + 40, len(blocks))) if _is_below(blocks[at].element, box)]
        if not any(blocks[at].is_link for at in inside):
            continue
        before = number > 0 and _is_below(blocks[number - 1].element, box)
        prose = [at for at in inside if kept[at] and not blocks[at].is_link and len(blocks[at].text) > 60]
        named = box.tag == "aside" or _BOX.search(f"{box.get('class', '')} {box.get('id', '')}") is not None
        if len(inside) > 30 or (before and not named) or len(prose) > (1 if named else 0):
            return None
        return box
    return None


def _is_below(element: Element, box: Element) -> bool:
    return element is box or any(ancestor is box for ancestor in element.iterancestors())


def _are_together(one: Block, other: Block) -> bool:
    """Whether two links belong to one list: same element around them, or around what holds them."""
    parents = {id(e) for e in (one.element.getparent(), one.element) if e is not None}
    return any(id(e) in parents for e in (other.element.getparent(), other.element))
