"""Read a web page that a browser saved as one file of many parts (MHTML): `read_mhtml`."""

from dataclasses import replace

from viewer.core.errors import EmptyArticle
from viewer.core.model import Article
from viewer.core.read.html import article_in
from viewer.core.read.html_tree import parse
from viewer.core.read.mail_parts import Mail, charset, header, leaves, parse_mail, payload
from viewer.core.read.source import Source
from viewer.core.read.stated import iso_date

_PAGES = frozenset(("text/html", "application/xhtml+xml"))


def read_mhtml(source: Source) -> Article:
    """The article in a saved page. Raises InputError."""
    mail = parse_mail(source)
    parts = list(leaves(mail))
    page = _page(mail, parts)
    if page is None:
        raise EmptyArticle(f"{source.name} holds no page. Save the page again.")
    inner = Source(payload(page, source.name), source.name, source.encoding)
    article = article_in(parse(inner, charset(page)), source.name)
    address = header(mail, "Snapshot-Content-Location") or header(page, "Content-Location") or ""
    others = len(parts) - 1
    return replace(
        article,
        url=article.url or (address if address.startswith(("http://", "https://")) else None),
        retrieved=article.retrieved or iso_date(header(mail, "Date")),
        left_out=(*article.left_out, f"Not shown: {others} parts such as pictures") if others else article.left_out,
    )


def _page(mail: Mail, parts: list[Mail]) -> Mail | None:
    """The part that is the page itself: the one that the file says is its start, or else the first page."""
    pages = [part for part in parts if part.get_content_type() in _PAGES]
    start = mail.get_param("start")
    return next((part for part in pages if start and part.get("Content-ID") == start), pages[0] if pages else None)
