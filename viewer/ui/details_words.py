"""What the details panel says about a sentence. Decided here, drawn by `details_panel.py`; no widgets."""

from dataclasses import dataclass, replace
from typing import NamedTuple

from viewer.core.changes.carried import carries_words
from viewer.core.filter import EVERYTHING, Filter
from viewer.core.labels import YOURS
from viewer.core.linked import links_of
from viewer.core.marks import match_marks
from viewer.core.model import Change, Comparison, Link, SideName, Span, Weight
from viewer.core.review.noted import Noted
from viewer.core.review.placing import LINKED_BY_READER
from viewer.core.sliced import Sliced, handfuls
from viewer.theme import MarkRole, role_of
from viewer.ui.translation import counted, translate
from viewer.ui.wording import change_words, kind_words, match_words, say, side_words, sureness_words, weight_words

_ORDER = {Weight.DIFFERS: 0, Weight.NOTABLE: 1, Weight.FAINT: 2}


_LONGEST_OVERVIEW = 24
"""Nobody reads more lines at one go, and each costs time to lay out."""
_HANDFUL = 200
"""Links that are looked at between two yields: less than a millisecond."""


class Stretch(NamedTuple):
    """Some words of a sentence, all marked alike."""

    text: str
    """The words, with the white space between them."""
    role: MarkRole | None
    """How they are marked; None: not at all."""


class ChangeLine(NamedTuple):
    """One difference, in words."""

    role: MarkRole
    """How its words are marked in the text."""
    weight: str
    """How much it may matter: lines that follow one another with the same words here are one group."""
    kind: str
    """In what respect the two differ."""
    left: str
    """The words on the left; empty if there are none."""
    right: str
    """The words on the right; empty if there are none."""
    note: str
    """What differs."""
    left_sentence: int | None = None
    """Number of the left sentence to go to; None in the details of that sentence."""


@dataclass(frozen=True, slots=True)
class MatchWords:
    """One match of the sentence."""

    heading: str
    """What kind of match it is."""
    reasons: str
    """Why the two are matched."""
    left: tuple[Stretch, ...]
    """The left wording, word by word."""
    right: tuple[Stretch, ...]
    """The right wording."""
    changes: tuple[ChangeLine, ...]
    """What differs, what matters most first; then what one side alone has."""
    note: str = ""
    """What the reader has noted on the match."""


@dataclass(frozen=True, slots=True)
class DetailsWords:
    """What there is to say about one sentence."""

    heading: str
    """Which sentence it is."""
    remark: str
    """What to know about it as a whole."""
    own: tuple[Stretch, ...]
    """Its words, where it has no match that would show them."""
    matches: tuple[MatchWords, ...]
    """Its matches, the surest first."""
    note: str = ""
    """What the reader has noted on the sentence."""


def details_words(comparison: Comparison, side: SideName, index: int) -> DetailsWords:
    """What there is to say about the sentence of that number on that side."""
    links = sorted(links_of(comparison, side, index), key=_sureness)
    noted = Noted(comparison)
    matches = tuple(replace(_match(comparison, link), note=noted.of_match(link)) for link in links)
    sentence = comparison.side(side).sentences[index]
    heading = translate("Details", "{side} {kind}, {n} of {all}").format(
        side=side_words(side).capitalize(),
        kind=kind_words(sentence.kind) + (f" ({say(YOURS)})" if sentence.by_reader else ""),
        n=index + 1,
        all=len(comparison.side(side).sentences),
    )
    settled = comparison.is_settled(side, index, links) or not sentence.reporting
    own = () if links else (_whole(comparison, side, index) if settled else _unmarked(comparison, side, index),)
    remark = _remark(sentence.reporting, len(links)) if settled else _unsettled(comparison, links)
    note = noted.sentences.get((side, index), "")
    return DetailsWords(heading, remark, own, matches, note)


def overview_in_steps(comparison: Comparison, shown: Filter = EVERYTHING) -> Sliced[tuple[ChangeLine, ...]]:
    """The differences that may matter and are shown: the heaviest first, in the left article's order, each once."""
    found: dict[Weight, dict[ChangeLine, ChangeLine]] = {Weight.DIFFERS: {}, Weight.NOTABLE: {}}
    for links in handfuls(comparison.links, _HANDFUL):
        for link in links:
            for change in link.changes:
                lines = found.get(change.weight)
                if lines is not None and len(lines) < _LONGEST_OVERVIEW and shown.shows_change(change):
                    line = _change(comparison, change)
                    lines.setdefault(line, line._replace(left_sentence=link.left))
        yield
    return tuple([line for lines in found.values() for line in lines.values()][:_LONGEST_OVERVIEW])


def overview_hint(comparison: Comparison) -> str:
    """What the reader can do while no sentence is selected."""
    if not comparison.links:
        return translate(
            "Details",
            "No sentence of one article was found to say what one of the other says. Are both about the same event?"
            " Open another on either side, or click a sentence on each side and choose Link.",
        )
    if comparison.left.text == comparison.right.text:
        return translate("Details", "Both sides hold the same text. Open another article on one of them.")
    return translate(
        "Details", "Click a sentence to see what the other article makes of it. Alt+Down goes to the next difference."
    )


def unfinished_hint(comparison: Comparison | None) -> str:
    """What the reader can do while not all has been compared; empty while nothing has."""
    if comparison is None:
        return ""
    return translate(
        "Details",
        "Not all is compared yet. Click a sentence to see what has been found of it; what stands out in all of the"
        " articles is told at the end.",
    )


def _sureness(link: Link) -> float:
    return -link.score


def _whole(comparison: Comparison, side: SideName, index: int) -> Stretch:
    own = comparison.side(side)
    sentence = own.sentences[index]
    role = MarkRole.ONLY if sentence.reporting else MarkRole.FURNITURE
    return Stretch(sentence.span.of(own.text), role)


def _unmarked(comparison: Comparison, side: SideName, index: int) -> Stretch:
    own = comparison.side(side)
    return Stretch(own.sentences[index].span.of(own.text), None)


def _unsettled(comparison: Comparison, links: list[Link]) -> str:
    """What is said of a reporting sentence of which not all is known yet."""
    if not links:
        return translate("Details", "Not compared yet: its counterpart, if there is one, has not been found.")
    if not all(map(comparison.is_worded, links)):
        return translate("Details", "How the wording differs has not been compared yet.")
    return translate("Details", "More counterparts may be found.")


def _remark(reporting: bool, links: int) -> str:
    if not reporting:
        return translate(
            "Details",
            "A page extra: not part of the story, so it is matched with nothing. If it is part of it, a right click"
            " on it gives it another kind.",
        )
    if not links:
        return translate(
            "Details", "No counterpart found in the other article. If you see one, click it, and then choose Link."
        )
    if links == 1:
        return ""
    return counted(links, "", translate("Details", "{n} sentences of the other article say the same or parts of it."))


def _match(comparison: Comparison, link: Link) -> MatchWords:
    place = translate("Details", "left {left}, right {right}; {sureness}").format(
        left=link.left + 1, right=link.right + 1, sureness=sureness_words(link)
    )
    changes = sorted(link.changes, key=_importance)
    return MatchWords(
        heading=f"{match_words(link, meaning=True)} ({place})",
        reasons="; ".join(_reason(each) for each in link.reasons),
        left=_stretches(comparison, link, "left"),
        right=_stretches(comparison, link, "right"),
        changes=(*(_change(comparison, each) for each in changes), *_additions(comparison, link)),
    )


def _reason(reason: str) -> str:
    return translate("Details", "linked by you") if reason == LINKED_BY_READER else reason


def _importance(change: Change) -> int:
    return _ORDER[change.weight]


def _change(comparison: Comparison, change: Change) -> ChangeLine:
    return ChangeLine(
        role=MarkRole(change.weight.value),
        weight=weight_words(change.weight),
        kind=_kind(change),
        left=_words(comparison, "left", change.left),
        right=_words(comparison, "right", change.right),
        note=change.note,
    )


def _kind(change: Change) -> str:
    kind = change_words(change.kind)
    return kind if change.subtype in {"", kind} else f"{kind} ({change.subtype})"


def _additions(comparison: Comparison, link: Link) -> list[ChangeLine]:
    lines = []
    for each in link.additions:
        words = _words(comparison, each.side, each.span)
        left, right = (words, "") if each.side == "left" else ("", words)
        only = translate("Details", "only {side}").format(side=side_words(each.side))
        lines.append(
            ChangeLine(MarkRole.ONLY, translate("Details", "only here"), only, left, right, carries_words(each.carries))
        )
    return lines


def _words(comparison: Comparison, side: SideName, span: Span | None) -> str:
    return "" if span is None else " ".join(span.of(comparison.side(side).text).split())


def _stretches(comparison: Comparison, link: Link, side: SideName) -> tuple[Stretch, ...]:
    """The sentence parted into marked and unmarked stretches, none left out."""
    own = comparison.side(side)
    sentence = own.sentences[getattr(link, side)].span
    stretches, at = [], sentence.start
    for mark in match_marks(comparison, link, side):
        start, end = max(mark.span.start, at), min(mark.span.end, sentence.end)
        if start >= end:
            continue
        stretches += [Stretch(own.text[at:start], None), Stretch(own.text[start:end], role_of(mark))]
        at = end
    stretches.append(Stretch(own.text[at : sentence.end], None))
    return tuple(stretch for stretch in stretches if stretch.text)
