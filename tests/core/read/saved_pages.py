"""Saved pages in many shapes, all of the same invented article with one insertion in its midst."""

HEADLINE = "Harbour bridge closed until spring"
BEFORE = (
    "The harbour bridge will stay closed until spring, the mayor said on Thursday, after engineers found cracks in two "
    "of its four cables.",
    "“Nobody was hurt, and nobody will be,” the mayor, Greta Lindqvist, told reporters, adding that ferries would run "
    "every hour.",
)
AFTER = (
    "Queues of two hours formed at the northern quay, where, according to the police, some 3,000 people were waiting "
    "by noon.",
    "The city council, which had put off the repair twice, will meet on Monday, and the opposition has asked for an "
    "inquiry.",
    "The bridge opened in 1961 and carries 40,000 cars a day, twice what it was built for, the city says.",
)
OTHER = "Ferry owners ask for more berths at the old quay"

INSERTIONS = {
    "paragraph": "<p>Also read: <a href='/o'>{other}</a></p>",
    "bold label": "<p><strong>Also Read |</strong> <a href='/o'>{other}</a></p>",
    "label in the link": "<p><a href='/o'><b>ALSO READ: {other}</b></a></p>",
    "div": "<div class='also-read'><span class='label'>Also read</span> <a href='/o'>{other}</a></div>",
    "aside": "<aside class='related-inline'><h4>Also read</h4><a href='/o'>{other}</a></aside>",
    "list": "<div class='related'><h3>Also read</h3><ul class='links'><li><a href='/o'>{other}</a></li></ul></div>",
    "figure": (
        "<figure class='media'><a href='/o'><img src='o.jpg' alt=''></a>"
        "<figcaption>Also read: <a href='/o'>{other}</a></figcaption></figure>"
    ),
    "section": (
        "<section class='promo widget'><header><span>Also read</span></header>"
        "<article><a href='/o'><h5>{other}</h5></a><time>2 hours ago</time></article></section>"
    ),
    "quotation": "<blockquote class='embed'><p>Also read<br><a href='/o'>{other}</a></p></blockquote>",
    "table": "<table class='readmore'><tr><td>Also read</td><td><a href='/o'>{other}</a></td></tr></table>",
    "definition": "<dl class='sidebar'><dt>Also read:</dt><dd><a href='/o'>{other}</a></dd></dl>",
    "card": (
        "<a class='card teaser' href='/o'><div class='card-label'>Also read</div>"
        "<div class='card-title'>{other}</div></a>"
    ),
    "bare link after a label": "<h4>Also read</h4><p><a href='/o'>{other}</a></p>",
    "label told to screen readers": "<aside aria-label='Also read'><a href='/o'>{other}</a></aside>",
}
"""Ways to mark up an insertion."""

_HEAD = (
    "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>{headline} | The Courier</title></head><body>"
    "<div id='top' class='header'><a href='/'>The Courier</a> <a href='/world'>World news</a></div>"
)
_FOOT = (
    "<div class='sidebar'><h3>Most read</h3><ul><li><a href='/x'>A cat that came back</a></li>"
    "<li><a href='/y'>Rain again</a></li></ul></div><div id='footer'>All rights reserved</div></body></html>"
)
PAGES = {
    "article": ("<main><article><h1>{headline}</h1><div class='story-body'>", "<p>{p}</p>", "</div></article></main>"),
    "flat": ("<article><h1>{headline}</h1>", "<p>{p}</p>", "</article>"),
    "soup": (
        "<div class='wrap'><div class='col-8'><div class='hd'><h1>{headline}</h1></div><div class='txt'>",
        "<div class='par'>{p}</div>",
        "</div></div></div>",
    ),
    "wrapped": (
        "<main><h1>{headline}</h1><section class='content' itemprop='articleBody'>",
        "<div class='block'><p><span>{p}</span></p></div>",
        "</section></main>",
    ),
    "table": (
        "<form action='/'><table><tr><td><h1>{headline}</h1></td></tr><tr><td class='story'>",
        "<p>{p}</p>",
        "</td></tr></table></form>",
    ),
}
"""Ways to lay out a page: what is above the story, around each paragraph, below the story."""


def page(layout: str, insertion: str) -> str:
    """A page of that layout with an insertion of that kind."""
    start, paragraph, end = PAGES[layout]
    before, after = ("".join(paragraph.format(p=p) for p in each) for each in (BEFORE, AFTER))
    body = start.format(headline=HEADLINE) + before + INSERTIONS[insertion].format(other=OTHER) + after + end
    return _HEAD.format(headline=HEADLINE) + body + _FOOT
