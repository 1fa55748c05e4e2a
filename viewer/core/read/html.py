"""Read a web page as a browser saves it: `read_html`. The article and what the page states of it; nothing is fetched,
no script is run, and what is left out is listed."""

from collections.abc import Sequence
from itertools import groupby

from viewer.core.errors import EmptyArticle
from viewer.core.model import Article
from viewer.core.read.html_article import article_of, says_the_same
from viewer.core.read.html_blocks import Block, blocks_of
from viewer.core.read.html_facts import facts_of
from viewer.core.read.html_tree import Element, Page, parse
from viewer.core.read.source import Source

_PLACES = {
    "nav": "Navigation",
    "header": "Page head",
    "footer": "Page foot",
    "aside": "Beside the article",
    "form": "Form",
    "figure": "With a picture",
}
_UNSEEN = {
    "script": "scripts",
    "style": "style sheets",
    "iframe": "embedded pages",
    "img": "pictures",
    "video": "films",
}
_SEPARATORS = (" | ", " - ", " – ", " — ", " :: ", " · ")


def read_html(source: Source) -> Article:
    """The article in a saved web page, or the whole of a piece of one. Raises InputError."""
    return article_in(parse(source), source.name)


def article_in(page: Page, name: str, *, whole: bool = False) -> Article:
    """The article in a page; `whole` takes all that the page shows for part of it. Raises EmptyArticle."""
    facts = facts_of(page.root, page.head)
    unseen = _unseen(page)
    blocks = blocks_of(page.root)
    whole = whole or page.fragment
    found = article_of(page.root, blocks, facts.titles, facts.summary, whole)
    if not found.lines:
        raise EmptyArticle(
            f"{name} is a web page in which no article can be found. Open it in a browser, copy the article's text "
            "into a text file (.txt) and choose that."
        )
    title = found.headline or _without_outlet(facts.titles, facts.outlet)
    lines = found.lines
    if title and not whole and not any(says_the_same(title, line) for line in lines[:3]):
        lines = (title, *lines)
    return Article(
        "\n\n".join(lines) + "\n",
        encoding=page.encoding,
        title=title,
        outlet=facts.outlet,
        author=facts.author,
        url=facts.url,
        published=facts.published,
        retrieved=facts.retrieved,
        language=facts.language,
        left_out=(*_listed(found.left_out), *unseen),
    )


def _without_outlet(titles: Sequence[str], outlet: str | None) -> str | None:
    """The title without the name of the outlet that pages add to it."""
    if not titles:
        return None
    title = titles[0]
    for separator in _SEPARATORS:
        words, _, last = title.rpartition(separator)
        if words and (last == outlet or len(last) * 2 < len(words)):
            return words
    return title


def _listed(blocks: Sequence[Block]) -> list[str]:
    """The lines that were left out, those of one place together."""
    parts = groupby(blocks, key=_place)
    return [f"{place}: {' · '.join(block.text for block in group)}" for place, group in parts]


def _place(block: Block) -> str:
    for element in (block.element, *block.element.iterancestors()):
        if element.tag in _PLACES:
            return _PLACES[element.tag]
        if "comment" in f"{element.get('class', '')} {element.get('id', '')}".lower():
            return "Comments"
    return "Elsewhere on the page"


def _unseen(page: Page) -> list[str]:
    root: Element = page.root
    counts = ((name, sum(1 for _ in root.iter(tag))) for tag, name in _UNSEEN.items())
    listed = [f"Not shown: {count} {name}" for name, count in counts if count]
    return [*listed, "Some characters are damaged and stand as \ufffd"] if page.damaged else listed
