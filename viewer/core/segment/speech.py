"""Whether a sentence goes on behind a quotation with its tag of speech: “Why?” Ms. Roe asked.

A match is one of the candidates of `boundaries`: a stop with closing marks, up to the first word behind them.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

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
_NEVER = re.compile(r"(?!)")
# A quotation's opening mark is looked for no further back than this.
_FAR = 2_000


@dataclass(frozen=True, slots=True)
class Speech:
    """The tags of speech of one language."""

    tag: re.Pattern[str]
    """A tag after a question or an exclamation."""
    whole: re.Pattern[str]
    """A tag that is complete as it stands, up to its full stop."""
    particles: tuple[str, ...]
    """Words that tie a quotation to what follows (Japanese と)."""

    @classmethod
    def from_section(cls, section: Mapping[str, Any]) -> "Speech":
        """The tags of a table; none where it has none."""
        particles = tuple(section.get("quote_particles", ()))
        verbs = "|".join(map(re.escape, section.get("saying", ())))
        if not verbs:
            return cls(_NEVER, _NEVER, particles)
        if not section.get("spaced", True):
            tag = re.compile(rf"[^。！？，、：；\s]{{0,10}}?(?:{verbs})(?=[，。！？；]|$)")
            return cls(tag, tag, particles)
        titles = "|".join(map(re.escape, section.get("titles", ())))
        starters = "|".join(map(re.escape, section.get("starters", ())))
        reported = "|".join(map(re.escape, section.get("saying_reports", ())))
        name = rf"(?!(?:{starters or '(?!)'})\b)(?:(?:(?:{titles or '(?!)'}|[^\W\d_])\.|[^\s.,;:!?…()\"“”।۔،]+),?\s+)"
        said = rf"(?:{name}{{1,5}}?)?(?:{verbs})(?!\w)"
        return cls(
            re.compile(rf"{said}(?!\s+(?:{reported or '(?!)'})\b)"),
            re.compile(rf"{said}(?=\s*(?:[.,;:।۔،]|$))"),
            particles,
        )

    def goes_on(self, line: Line, match: re.Match[str]) -> bool:
        """Whether what stands behind the candidate belongs to the sentence under way."""
        if self.particles and line.text.startswith(self.particles, match.end()):
            return True
        pattern = self.whole if match[1][-1] in ".…" else self.tag
        return pattern.match(line.text, match.end()) is not None and _is_all_said(line, match)


def _is_all_said(line: Line, match: re.Match[str]) -> bool:
    """Whether the quotation fills the sentence so far; else the next words are a sentence of their own."""
    lowest = max(line.start, match.start() - _FAR)
    openers = next((_OPENERS[mark] for mark in match[2] if mark in _OPENERS), "")
    opened = max((line.text.rfind(each, lowest, match.start()) for each in openers), default=-1)
    return opened < 0 or not line.text[max(lowest, opened - 5) : opened].strip(' —–->"“‘')
