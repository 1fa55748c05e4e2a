"""What every report says of a comparison as a whole: the sources, the figures with their rule, the caveats."""

from collections.abc import Iterator
from datetime import datetime
from textwrap import shorten

from viewer.core.errors import shown
from viewer.core.labels import title
from viewer.core.model import SIDES, Comparison, Kind, Share, Side, SideName
from viewer.export.blocks import (
    SIDE_COLUMNS,
    Bars,
    Facts,
    Heading,
    Paragraph,
    Passage,
    Piece,
    Plain,
    Points,
    Style,
    Table,
    Text,
    plain,
)
from viewer.legend import SHARES

OTHER: dict[SideName, SideName] = {"left": "right", "right": "left"}

_LONGEST_TITLE = 48
"""Characters of a title that have room at the bottom of a page."""


def sources(comparison: Comparison) -> Iterator[Plain]:
    """Both articles with all that is known of where they come from."""
    for name in SIDES:
        side = comparison.side(name)
        yield Heading(2, f"{name.capitalize()} article: {called(side)}")
        yield Facts(tuple((key, value) for key, value in known(side).items() if value))


def sources_table(comparison: Comparison) -> Table:
    """The same side by side, what is known of neither left out."""
    left, right = ({"Title": called(side), **known(side, _LEFT_OUT)} for side in (comparison.left, comparison.right))
    rows = [
        (plain(key, Style.MUTED), *(plain(each[key] or "–", _STYLES.get(key, Style.PLAIN)) for each in (left, right)))
        for key in left
        if left[key] or right[key]
    ]
    return Table(("", *(column for _, column in SIDE_COLUMNS)), tuple(rows), (3, 11, 11), named=True)


_LEFT_OUT = 5
"""How much of it a table names: a page may hold hundreds of links."""
LEFT_OUT = "Left out"
"""How what a file held beside the article is called."""
_STYLES = {"SHA-256": Style.CODE, "Title": Style.HEADLINE}


def called(side: Side) -> str:
    """The article's title, or words in its stead."""
    return title(side.article, side.sentences) or "Untitled article"


def known(side: Side, left_out: int | None = None) -> dict[str, str | None]:
    """What is known of where the article comes from, by name; None or empty for what isn't.

    `left_out`: how much of what the file held beside the article is named, and the rest counted; None: all.
    """
    article = side.article
    beside = article.left_out[:left_out]
    more = len(article.left_out) - len(beside)
    return {
        "Source": article.source,
        "Outlet": article.outlet,
        "Author": article.author,
        "Address": article.url,
        "Published": article.published,
        "Retrieved": article.retrieved,
        "Language": side.language,
        "SHA-256": article.sha256 or "unknown",
        LEFT_OUT: "; ".join((*beside, f"and {more} more") if more else beside),
    }


def figures(comparison: Comparison) -> Iterator[Plain]:
    """The summary in words, each share with its rule."""
    summary = comparison.summary
    yield Points((shares(summary.left, "left"), shares(summary.right, "right")))
    yield Paragraph(f"{rule(comparison)} {meeting(comparison)}")


def bars(comparison: Comparison) -> Bars:
    """The shares of both sides, one below the other; `figures_table` says what they are."""
    both = comparison.summary.left, comparison.summary.right
    parts = (tuple((each.role, percent(each.words(share), share) / 100) for each in SHARES) for share in both)
    return Bars(tuple(zip((column for _, column in SIDE_COLUMNS), parts, strict=True)))


def figures_table(comparison: Comparison) -> Table:
    """The summary as a table of words and shares, each share marked as its words are."""
    both = comparison.summary.left, comparison.summary.right
    rows: list[tuple[Piece, tuple[str, ...]]] = [(Piece("words of the story"), tuple(str(each.words) for each in both))]
    for portion in SHARES:
        words = [(portion.words(share), percent(portion.words(share), share)) for share in both]
        values = tuple(f"{count} ({of:.0f}\u00a0%)" for count, of in words)
        rows.append((Piece(portion.name, portion.role), values))
    counterparts = tuple(f"{share.with_counterpart} of {share.sentences}" for share in both)
    rows.append((Piece("sentences with a counterpart"), counterparts))
    rows.append((Piece("words of page extras (not counted above)"), tuple(str(share.furniture) for share in both)))
    cells = tuple(((Text((name,)),), *(plain(value) for value in values)) for name, values in rows)
    return Table(("", *(column for _, column in SIDE_COLUMNS)), cells, (9, 8, 8), named=True)


def shares(share: Share, name: SideName) -> str:
    """What the words of one side are."""
    parts = [
        f"{words} ({percent(words, share):.0f}\u00a0%) {portion.name}"
        for portion in SHARES
        if (words := portion.words(share))
    ]
    told = f"{name.capitalize()}: {counted(share.words, 'word')} tell the story"
    story = f"{told}: {', '.join(parts)}." if parts else f"{told}."
    extras = f"{counted(share.furniture, 'word')} of page extras are not part of it"
    return f"{story} {with_counterpart(share)}; {extras}."


def with_counterpart(share: Share) -> str:
    """How many sentences of a side the other one answers."""
    verb = "has" if share.with_counterpart == 1 else "have"
    return f"{share.with_counterpart} of {counted(share.sentences, 'sentence')} {verb} a counterpart"


def rule(comparison: Comparison) -> str:
    """What counts as the same words, in a sentence."""
    return (
        "Shares count the words of the story, a passage that an article repeats once; the same words are "
        f"{comparison.summary.rule} or more, and shorter sentences, that stand in both but for typography."
    )


def meeting(comparison: Comparison) -> str:
    """How quotations and the order of the matches go together, in sentences."""
    summary = comparison.summary
    verb = "stands" if summary.quotations_in_both == 1 else "stand"
    quoted = f"{counted(summary.quotations_in_both, 'quotation')} of the left {verb} in the right in the same words."
    if not comparison.links:
        return quoted
    return f"{quoted} {100 * summary.same_order:.0f}\u00a0% of the matches are in the same order."


def counted(number: int, what: str) -> str:
    """The number with its noun."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def percent(words: int, share: Share) -> float:
    """The words as a percentage of the side's reporting words; 0 where it has none."""
    return 100 * words / share.words if share.words else 0.0


def credits_shown(comparison: Comparison) -> Iterator[Plain]:
    """What the articles say of their sources, and which of them says nothing; empty where neither does."""
    shown = {}
    for name in SIDES:
        side = comparison.side(name)
        shown[name] = [each for each in side.sentences if each.kind is Kind.CREDIT]
        for each in shown[name]:
            yield Passage(f"The {name} credits its sources", each.span.of(side.text), side.language)
    for name in SIDES:
        if shown[OTHER[name]] and not shown[name]:
            yield Paragraph(f"The {name} shows no credit.")


CAVEATS = (
    "Storydiff shows evidence and passes no verdict: neither article counts as the source of the other.",
    "Matches and differences were found by a program. Read both passages before relying on a point.",
    "“Only here” means that no counterpart was found in the whole other article; it may be there in other words.",
    "Compared is the text as read from the files named above; a file is the same where its SHA-256 is the same.",
)
"""What a reader must know to rely on a report."""


def dated(heading: str, comparison: Comparison) -> str:
    """The heading, with the date that the comparison was given."""
    return f"{heading} · {comparison.date}" if comparison.date else heading


def pair(comparison: Comparison) -> str:
    """What the two articles are called, in a line."""
    return f"{called(comparison.left)} ⇄ {called(comparison.right)}"


def creator(comparison: Comparison) -> str:
    """Which program made it."""
    return f"Storydiff {comparison.version}"


def day(comparison: Comparison) -> str | None:
    """The day of the date that the comparison was given, such as "2026-11-26"; None where there is none in it."""
    try:
        return datetime.fromisoformat(comparison.date or "").date().isoformat()
    except ValueError:
        return None


def foot(comparison: Comparison) -> str:
    """What stands at the bottom of each page."""
    titles = (shorten(called(side), _LONGEST_TITLE, placeholder="…") for side in (comparison.left, comparison.right))
    both = " ⇄ ".join(titles)
    return " · ".join(filter(None, (creator(comparison), comparison.date, both)))


def made_by(comparison: Comparison) -> str:
    """Which program made it, and how it was set."""
    run = comparison.settings.shared_run
    when = f" on {comparison.date}" if comparison.date else ""
    taught = comparison.settings.page_extras
    how = f"shared wording from {run} words in a row"
    if taught:
        how = f"{how}, page extras also as {shown(taught.source)} says"
    return f"{creator(comparison)}; {how}. Made{when} on the reader's own machine."
