"""Labels before a headline: "Also read: …", "WATCH | …", "[READ] …"; they make a line a related link."""

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from viewer.core.furniture.line import words_of
from viewer.core.furniture.pattern import CAPITAL
from viewer.core.model import Kind
from viewer.core.patterns import lazy

_LONGEST_TAG = 3
_BETWEEN_TAGS = lazy(r"[|,;•·#]| / ")
# One set, then what stands around it: only a pattern that begins with a set is searched for quickly.
_SEPARATOR = re.compile(
    r"[:|»>→➡⇒➔➜►▶👉–—-](?:(?<![–—-])(?=\s|[^\W_]|[\"“'‘])|(?<=[–—-])(?=\s)(?:(?<=\s.)|(?=\s[^\Wa-z_])))"
)
_HEADLINE_START = re.compile(r"[\s|:–—-]*[\"“‘'«„¿¡(]*(?:[^\Wa-zß-öø-ÿ_]|[$€£₹])")
_LABEL_START = lazy(r"(?:(?<=[^\w'’-])|(?<=[a-zß-öø-ÿ\d]))" + CAPITAL)
_SENTENCE_END = lazy(r"[.?!।。][\"”’')»]*(?=\s+[^\Wa-z_])")


class Reading(NamedTuple):
    """What a stretch of text reads like."""

    kind: Kind
    """What it is."""
    end: int
    """How many characters of the stretch belong to it."""
    opens: str = ""
    """What follows it line by line: "links", "topics", "notices", "bylines", "points" or nothing."""


class LinkLabels:
    """The labels of one language."""

    def __init__(
        self, links: Mapping[str, Any], topics: frozenset[str], asks: frozenset[str], reporting: frozenset[str]
    ) -> None:
        """From the table, what names topics, and the words that ask or make a line reporting."""
        self._sure = frozenset(map(key_of, links.get("sure", ())))
        self._likely = frozenset(map(key_of, links.get("likely", ())))
        self.verbs = frozenset(links.get("verbs", ()))
        self._qualifiers = frozenset(links.get("qualifiers", ()))
        self._closers = frozenset(links.get("closers", ()))
        self._longest = max((len(each.split()) for each in self._sure | self._likely), default=0)
        self._topics, self._asks, self._reporting = topics, asks, reporting

    def read(self, text: str, inner: str, places: frozenset[str]) -> Reading | None:
        """A related link with its label, where the stretch begins with one."""
        separator = _SEPARATOR.search(inner, 0, 60)
        if separator is None:
            return None
        label, rest = key_of(inner[: separator.start()]), inner[separator.end() :]
        if not rest.strip() and label in self._sure:
            return Reading(Kind.RELATED_LINK, len(text), "links")
        if label in self._topics and rest and _is_row_of_tags(rest):
            return Reading(Kind.SECTION_LABEL, len(text))
        if label in self._sure and _HEADLINE_START.match(rest):
            return Reading(Kind.RELATED_LINK, _end_of_link(text, text.find(inner) + len(inner) - len(rest)))
        shouts = inner[: separator.start()].isupper() and separator[0] in "|:"
        if self._is_likely_label(label) and places & {"line", "any"} and self._headline(rest, shouts=shouts):
            return Reading(Kind.RELATED_LINK, len(text))
        return None

    def _is_likely_label(self, label: str) -> bool:
        """Whether it is one of the list, words such as "our", "full" before it left out."""
        words = label.split()
        if 1 < len(words) <= _LONGEST_TAG and words[-1] in self._closers:
            return True
        while words and " ".join(words) not in self._likely:
            if words.pop(0) not in self._qualifiers:
                return False
        return bool(words)

    def _headline(self, rest: str, *, shouts: bool) -> bool:
        """Whether what follows a label has the shape of a headline; `shouts`: the label is in capitals."""
        shaped = _HEADLINE_START.match(rest) and not rest.endswith((".", "।", ":")) and not _SENTENCE_END.search(rest)
        words = words_of(rest)
        asks = rest.endswith("?") or (bool(words) and words[0] in self._asks)
        return bool(shaped) and len(words) >= 3 and (asks or shouts or self._reporting.isdisjoint(words))

    def unmarked(self, text: str, inner: str) -> Reading | None:
        """A label without a separator: "ALSO READ Ferry fares to rise", "See also Ferry fares to rise"."""
        if inner[-1] in ".:" or not inner[0].isupper():
            return None
        head = inner.split(maxsplit=self._longest + 1)[: self._longest + 1]
        for size in range(min(self._longest, len(head) - 1), 0, -1):
            words = head[:size]
            key, shouts = key_of(" ".join(words)), all(map(str.isupper, words))
            known = key in self._sure or (shouts and size > 1 and key in self._likely)
            if known and (shouts or size > 1) and _HEADLINE_START.match(" " + head[size]):
                rest = inner.split(maxsplit=size)[size]
                loud = shouts and not rest.isupper()
                if loud or (shouts and size > 1) or (len(rest.split()) > 2 and self._headline(rest, shouts=False)):
                    return Reading(Kind.RELATED_LINK, len(text))
        return None

    def bracketed(self, text: str) -> Reading | None:
        """A label in brackets: "[WATCH] Barge hits bridge"."""
        label, close, rest = text.partition("]" if text[0] == "[" else ")")
        key = key_of(label)
        known = key in self._sure or self._is_likely_label(key)
        return Reading(Kind.RELATED_LINK, len(text)) if close and known and self._headline(rest, shouts=True) else None

    def inside(self, text: str, begin: int) -> int | None:
        """Where the first sure link label with its separator stands, from `begin` on: "… he said.Also Read: …"."""
        for separator in _SEPARATOR.finditer(text, begin):
            for capital in _LABEL_START.finditer(text, max(begin, separator.start() - 60), separator.start()):
                at = capital.start()
                if at and key_of(text[at : separator.start()]) in self._sure:
                    return at
        return None


def key_of(phrase: str) -> str:
    """The phrase as labels are compared: casefolded words without punctuation around them."""
    folded = phrase.casefold()
    if folded.replace(" ", "").isalpha():  # most labels of the tables, of which there are hundreds
        return " ".join(folded.split())
    return " ".join(words_of(phrase.replace("’", "'")))


def _is_row_of_tags(rest: str) -> bool:
    """Whether what follows a label is what the story is filed under: "READ MORE ON: ferries | fares | port"."""
    return all(len(tag.split()) <= _LONGEST_TAG for tag in _BETWEEN_TAGS.split(rest))


def _end_of_link(text: str, begin: int) -> int:
    """Where a link's headline ends: with the line, unless the line goes on with sentences of the story."""
    inner = _SENTENCE_END.search(text, begin)
    return inner.end() if inner and text.rstrip()[-1] in ".।。" and len(text) - inner.end() > 40 else len(text)
