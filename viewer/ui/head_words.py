"""What the head over an article says: title, source, shares. Decided here, drawn by `pane_head.py`; no widgets."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QUrl

from viewer.core.filter import Filter, Where
from viewer.core.labels import title
from viewer.core.marks import Layer
from viewer.core.model import Article, Comparison, Share, SideName
from viewer.core.read.source import CLIPBOARD, DROPPED
from viewer.legend import PAGE_EXTRAS, SHARES
from viewer.theme import MarkRole
from viewer.ui.translation import QT_TRANSLATE_NOOP, counted, translate
from viewer.ui.wording import say_legend, side_words

_COPIED = {
    CLIPBOARD: QT_TRANSLATE_NOOP("HeadWords", "pasted text"),
    DROPPED: QT_TRANSLATE_NOOP("HeadWords", "dropped text"),
}
EVERYTHING = Filter()


class Part(NamedTuple):
    """One stretch of the bar."""

    role: MarkRole
    """How it is drawn."""
    name: str
    """What its words are."""
    words: int
    """How many they are."""
    share: float
    """Which part of the reporting's words, from 0 to 1; of page extras, which are none, by how much they exceed it."""
    shown: bool = True
    """Whether its marks are shown in the article; if not, it fades."""


@dataclass(frozen=True, slots=True)
class HeadWords:
    """What the head over one article says."""

    title: str
    """Its title."""
    source: str
    """Where it comes from: outlet, date, file."""
    parts: tuple[Part, ...] = ()
    """The bar; empty while there is no comparison."""
    caption: str = ""
    """The bar in a line of words."""
    shorter_captions: tuple[str, ...] = ()
    """The same where there is less and less room."""
    explanation: str = ""
    """The bar in full, with numbers and the rule: for the tooltip and for screen readers."""
    left_out: str = ""
    """How much the file holds beside the article; empty where nothing."""
    imprint: str = ""
    """What the button says that leads to what is known of the article; empty where there is no article."""
    origin: str = ""
    """All that is known of where the article comes from: for the tooltip of its source."""


def head_words(
    article: Article, comparison: Comparison | None, side: SideName, shown: Filter = EVERYTHING
) -> HeadWords:
    """What the head over this article says; the shares once there is a comparison, faded where marks are hidden."""
    source = " · ".join(filter(None, [article.outlet or _host(article.url), _dates(article), source_name(article)]))
    words = HeadWords(
        title(article), source, left_out=_left_out(article), imprint=_imprint(article), origin=_origin(article)
    )
    if comparison is None:
        return words
    called = title(article, comparison.side(side).sentences)
    if comparison.reached is not None:  # its shares aren't known yet
        return replace(words, title=called)
    share = comparison.summary.left if side == "left" else comparison.summary.right
    parts = _parts(share, shown, side)
    explanation = _explanation(share, parts, comparison.summary.rule)
    caption = _caption(share, parts)
    captions = (f"{caption} · {_counterparts(share)}", caption, _short_caption(parts))
    return replace(
        words, title=called, parts=parts, caption=captions[0], shorter_captions=captions[1:], explanation=explanation
    )


def nameless(words: HeadWords, side: SideName) -> HeadWords:
    """The same without a word of who published the article: only which side it is, and its shares."""
    called = side_words(side).capitalize()
    return replace(words, title=called, source="", left_out="", imprint="", origin="")


def window_title(articles: Mapping[SideName, Article | None], *, named: bool) -> str:
    """What the window's title says: which articles are open; `named`: by the names of their files."""
    names = [
        source_name(article) if named else side_words(side).capitalize()
        for side, article in articles.items()
        if article is not None
    ]
    return " — ".join(filter(None, [" ↔ ".join(names), "Storydiff"]))


def source_name(article: Article) -> str:
    """Where the article comes from, in a word: the name of its file, or how it came in."""
    if article.source in _COPIED:
        return translate("HeadWords", _COPIED[article.source])
    return Path(article.source).name


def _left_out(article: Article) -> str:
    if not article.left_out:
        return ""
    return translate("HeadWords", "{n} left out").format(n=len(article.left_out))


def _imprint(article: Article) -> str:
    if article.outlet or article.url or article.published:
        return translate("HeadWords", "Source…")
    return translate("HeadWords", "Add source…")


def _origin(article: Article) -> str:
    """All that is known of it, a line each."""
    said = (
        (translate("HeadWords", "Outlet: {value}"), article.outlet),
        (translate("HeadWords", "Author: {value}"), article.author),
        (translate("HeadWords", "Address: {value}"), article.url),
        (translate("HeadWords", "Published: {value}"), article.published),
        (translate("HeadWords", "Retrieved: {value}"), article.retrieved),
        (translate("HeadWords", "File: {value}"), article.source),
    )
    return "\n".join(line.format(value=value) for line, value in said if value)


def _host(url: str | None) -> str:
    """Whose page the address is, where nobody says who published it."""
    return QUrl(url or "").host().removeprefix("www.")


def _dates(article: Article) -> str:
    """When it was published; where nobody says, when it was fetched."""
    if article.published or not article.retrieved:
        return _date(article.published)
    return translate("HeadWords", "retrieved {date}").format(date=_date(article.retrieved))


def _date(published: str | None) -> str:
    """The day, without the time of day that metadata often carry."""
    return (published or "").split("T", maxsplit=1)[0]


def _parts(share: Share, shown: Filter, side: SideName) -> tuple[Part, ...]:
    counts = [(portion.role, portion.name, portion.words(share)) for portion in SHARES]
    counts.append((MarkRole.FURNITURE, PAGE_EXTRAS, share.furniture))
    return tuple(
        Part(role, say_legend(name), words, words / share.words if share.words else 0.0, _is_shown(role, shown, side))
        for role, name, words in counts
    )


def _is_shown(role: MarkRole, shown: Filter, side: SideName) -> bool:
    """Whether the marks that a stretch of the bar counts are shown."""
    if role is MarkRole.ONLY:
        return shown.shows_only(side)
    if role is MarkRole.FURNITURE:
        return Layer.FURNITURE in shown.layers
    if role is MarkRole.NOTABLE:
        return Layer.CHANGED in shown.layers and bool(shown.weights)
    where = Where.QUOTED if role is MarkRole.SHARED_QUOTED else Where.OWN
    return Layer.SHARED in shown.layers and where in shown.where


def _counterparts(share: Share) -> str:
    said = translate("HeadWords", "{n} of {all} sentences have a counterpart")
    return said.format(n=share.with_counterpart, all=share.sentences)


def _caption(share: Share, parts: tuple[Part, ...]) -> str:
    quoted, own, reworded, only, _ = (each.share for each in parts)
    said = [
        translate("HeadWords", "{p} same words").format(p=_percent(quoted + own))
        + (translate("HeadWords", " ({p} in quotations)").format(p=_percent(quoted)) if share.shared_quoted else ""),
        translate("HeadWords", "{p} said differently").format(p=_percent(reworded)),
        translate("HeadWords", "{p} only here").format(p=_percent(only)),
    ]
    return " · ".join(said)


def _short_caption(parts: tuple[Part, ...]) -> str:
    quoted, own, reworded, only, _ = (each.share for each in parts)
    said = translate("HeadWords", "{same} same · {reworded} differently · {only} only here")
    return said.format(same=_percent(quoted + own), reworded=_percent(reworded), only=_percent(only))


def _explanation(share: Share, parts: tuple[Part, ...], rule: str) -> str:
    lines = [
        counted(
            share.words,
            translate("HeadWords", "{n} word of reporting, repeated passages counted once:"),
            translate("HeadWords", "{n} words of reporting, repeated passages counted once:"),
        )
    ]
    hidden = translate("HeadWords", " – hidden in the text")
    for part in parts:
        if part.role is not MarkRole.FURNITURE:
            lines.append(f"{part.words} ({_percent(part.share)}) {part.name}{'' if part.shown else hidden}")
    lines.append(translate("HeadWords", "Same words: {rule}.").format(rule=rule))
    lines.append(
        translate("HeadWords", "{n} of {all} reporting sentences have a counterpart.").format(
            n=share.with_counterpart, all=share.sentences
        )
    )
    if share.furniture:
        extras = counted(
            share.furniture,
            translate("HeadWords", "Beside them {n} word of page extras"),
            translate("HeadWords", "Beside them {n} words of page extras"),
        )
        lines.append(f"{extras}{'' if parts[-1].shown else hidden}.")
    return "\n".join(lines)


def _percent(share: float) -> str:
    return translate("HeadWords", "{n} %").format(n=round(100 * share))
