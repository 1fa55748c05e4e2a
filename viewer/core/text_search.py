"""Finding words in a text as a reader means them: `Search`. It knows texts and offsets, nothing of comparisons.

Typography makes no difference: straight and curly quotation marks, all dashes, and all white space are found alike.
"""

import re
import unicodedata
from dataclasses import dataclass

from viewer.core.model import Span
from viewer.core.patterns import lazy

MOST = 20_000
"""Places that are told one by one; nobody looks at more."""
_OVERLAP = 400
"""Characters that a piece reaches into the next, so that what stands across the cut is found."""
_ALIKE = ('"“”„‟«»″＂', "'‘’‚‛‹›′ʼ`´＇", "-‐‑‒–—―−－")
_CLASSES = {sign: "[" + re.escape(signs) + "]" for signs in _ALIKE for sign in signs}
_ELLIPSIS = r"(?:…|\.\.\.)"
_PIECES = lazy(r"\s+|…|\.\.\.|.", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Query:
    """What a reader looks for."""

    words: str = ""
    """As typed."""
    case: bool = False
    """Whether capitals matter."""
    whole: bool = False
    """Whether it must not be a part of longer words."""

    def pattern(self) -> re.Pattern[str] | None:
        """What finds it; None where nothing is looked for."""
        words = self.words.strip()
        if not words:
            return None
        forms = dict.fromkeys(unicodedata.normalize(form, words) for form in ("NFC", "NFD"))
        found = "|".join("".join(map(_as_pattern, _PIECES.findall(form))) for form in forms)
        before = r"(?<!\w)" if self.whole and words[0].isalnum() else ""
        behind = r"(?!\w)" if self.whole and words[-1].isalnum() else ""
        return re.compile(f"{before}(?:{found}){behind}", re.NOFLAG if self.case else re.IGNORECASE)


def _as_pattern(piece: str) -> str:
    if piece.isspace():
        return r"\s+"
    if piece in {"…", "..."}:
        return _ELLIPSIS
    return _CLASSES.get(piece) or re.escape(piece)


class Search:
    """Looks for a query in a text, a piece at a time."""

    def __init__(self, text: str, query: Query) -> None:
        self._text = text
        self._pattern = query.pattern()
        self._at = 0 if self._pattern else len(text)
        self.found: list[Span] = []
        """The places found so far, in the order of the text, none overlapping another."""

    @property
    def done(self) -> bool:
        """Whether the whole text was searched, or more was found than is told one by one."""
        return self._at >= len(self._text) or self.is_cut

    @property
    def is_cut(self) -> bool:
        """Whether there may be more places than those told."""
        return len(self.found) >= MOST

    def advance(self, characters: int) -> None:
        """Search that many characters more."""
        if self._pattern is None or self.done:
            return
        stop = min(len(self._text), self._at + characters)
        reach = min(len(self._text), stop + _OVERLAP)
        at = self._at
        while not self.is_cut and (found := self._pattern.search(self._text, at, reach)):
            if found.start() >= stop:
                break
            whole = self._pattern.match(self._text, found.start())  # what ends at the reach may go on behind it
            at = found.end()
            if whole is not None:
                self.found.append(Span(*whole.span()))
                at = whole.end()
        self._at = max(stop, at)
