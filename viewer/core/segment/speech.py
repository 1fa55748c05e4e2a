"""Whether a sentence goes on behind a quotation with its tag of speech: “Why?” Ms. Roe asked.

A match is one of the candidates of `boundaries`: a stop with closing marks, up to the first word behind them.
"""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from viewer.core.patterns import lazy
from viewer.core.segment.line import Line

# What opens a quotation that this mark closes.
_OPENERS = {
    "”": "“„”",
    "“": "„",
    "’": "‘‚",
    "'": "'",
    '"': '"',
    "»": "«",
    "«": "»",
    "›": "‹",
    "‹": "›",
    "」": "「",
    "』": "『",
    "》": "《",
    "＂": "＂",
}
_NEVER = r"(?!)"
_WORD = lazy(r"[^\W\d_]+")
_ENDS = lazy(r"\s*(?:[.,;:।۔،]|$)")
# A quotation's opening mark is looked for no further back than this.
_FAR = 2_000


class Speech(NamedTuple):
    """The tags of speech of one language."""

    tag: re.Pattern[str]
    """Who says it, and the verb, in either order."""
    reports: re.Pattern[str]
    """Behind the verb: what opens a statement, and so makes a sentence of its own of it ("Ms. Roe said that …")."""
    starters: frozenset[str]
    """Words that no tag begins with ("The" with a capital)."""
    particles: tuple[str, ...]
    """Words that tie a quotation to what follows (Japanese と)."""

    @classmethod
    def from_section(cls, section: Mapping[str, Any]) -> "Speech":
        """The tags of a table; none where it has none."""

        def one_of(name: str) -> str:
            return "|".join(map(re.escape, section.get(name, ()))) or _NEVER

        verbs = one_of("saying")
        tag = rf"[^。！？，、：；\s]{{0,10}}?(?:{verbs})(?=[，。！？；]|$)"
        if section.get("spaced", True):
            word = rf"(?:(?:{one_of('titles')}|[^\W\d_])\.|[^\s.,;:!?…()\"“”।۔،]+),?\s+"
            tag = rf"(?:(?:{word}){{1,5}}?)?(?:{verbs})(?!\w)"
        return cls(
            lazy(tag),
            lazy(rf"\s+(?:{one_of('saying_reports')})\b"),
            frozenset(section.get("starters", ())),
            tuple(section.get("quote_particles", ())),
        )

    def goes_on(self, line: Line, match: re.Match[str]) -> bool:
        """Whether what stands behind the candidate belongs to the sentence under way."""
        if self.particles and line.text.startswith(self.particles, match.end()):
            return True
        tag = self.tag.match(line.text, match.end())
        if not tag or not _is_all_said(line, match):
            return False
        word = _WORD.match(line.text, match.end())
        if word and word[0] in self.starters:
            return False
        if match[1][-1] in ".…":  # behind a statement only what can't be a sentence of its own: "“So it is.” Roe said."
            return _ENDS.match(line.text, tag.end()) is not None
        return self.reports.match(line.text, tag.end()) is None


def _is_all_said(line: Line, match: re.Match[str]) -> bool:
    """Whether the quotation fills the sentence so far; else the next words are a sentence of their own."""
    lowest = max(line.start, match.start() - _FAR)
    openers = next((_OPENERS[mark] for mark in match[2] if mark in _OPENERS), "")
    opened = max((line.text.rfind(each, lowest, match.start()) for each in openers), default=-1)
    return opened < 0 or not line.text[max(lowest, opened - 5) : opened].strip(' —–->"“‘')
