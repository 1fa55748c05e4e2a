"""Whether a page speaks in a stretch of text, to its reader or of itself: `Voice`.

Patterns know single phrases; this knows what such phrases are made of. Classes of words stand in the tables of a
language ("furniture_voice.toml"): what a page asks its reader to do, what it offers, what it calls its own text, what
is done to it … Which classes a stretch has, and what reporting has instead (words of saying, quotation marks), are its
features; `voice_weights.py` says what each counts for. The weights know no language.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from math import exp, log
from typing import Any

from viewer.core.furniture.line import Heard, core, words_of
from viewer.core.furniture.voice_weights import BIAS, WEIGHTS
from viewer.core.model import Kind
from viewer.core.patterns import lazy

KINDS = (Kind.PROMO, Kind.NOTICE, Kind.RELATED_LINK, Kind.CREDIT, Kind.CAPTION)
"""What a page says, in the order of the weights."""
LONGEST = 45
"""The most words that a page is believed to say in one breath."""
_FEW_WORDS = 12
"""A longer stretch with a word of saying is reporting, unless it speaks of an article."""
_COUNTED = ("acts", "things", "texts", "made", "ways", "offers", "terms", "credits", "links", "pictures")
_AT_LEAST = {name: tuple(f"{name} {least}" for least in (1, 2, 3)) for name in _COUNTED}
_CLASSES = (*_COUNTED, "may", "presses", "you", "we", "these", "third", "of", "fillers")
# Each begins with one set: only such patterns are searched for quickly.
_ADDRESS = re.compile(
    r"[@:.\d+](?:(?<=@)\w|(?:(?<=http:)|(?<=https:))|(?<=www\.)"
    r"|(?<=\w\.)(?:com|org|net|example|in|uk|co|tv|info|de|fr|es)\b|(?<=\d)\d\d[ -]\d{3}|(?<=\+)\d\d)"
)
_DIGIT = re.compile(r"\d")
_PRICE = re.compile(r"[$€£₹₦]\s?\d|\d\s?[€%₹]|\b(?:Rs|R|Dh|RM|KSh|CHF)\.? ?\d")
_QUOTE = re.compile('["“”«»„「]')
_BREAK = re.compile(r"[.!?।:;|·•–—]\s+")
_RULED = re.compile(r"[|·•](?<=\s.)\s")
_NAMES = lazy(r"(?: (?:[^\Wa-zß-öø-ÿ_\d][\w.'-]*|and|und|et|y|&),?){1,8}")
"""What follows "Camera:": one name or several."""
_ASIDE = re.compile(r"[\w'-]+(?: [\w'-]+){0,3},")
"""A comma after a few words: "Follow us, he told them"."""


class Voice:
    """The words of one language by class; without any, nothing is heard."""

    def __init__(self, section: Mapping[str, Any], reporting: frozenset[str]) -> None:
        self._classes = {name: frozenset(section.get(name, ())) for name in _CLASSES}
        self._classes["acts"] |= self._classes["presses"]
        self._last: tuple[str, Heard | None] = "", None
        self._verb_last = bool(section.get("verb_last", False))
        self._reporting = reporting
        self._telling = frozenset().union(*(self._classes[name] for name in ("acts", "may", *_COUNTED)))
        self._known = self._telling | self._classes["fillers"] | self._classes["you"] | self._classes["we"]
        self._counted: dict[str, list[str]] = {word: [] for word in self._telling}
        for name in _COUNTED:
            for word in self._classes[name]:
                self._counted[word].append(name)

    def __bool__(self) -> bool:
        return bool(self._telling)

    def hear(self, text: str) -> Heard | None:
        """What a plain text sounds like; None: it is plainly reporting, having words that a page would not use."""
        inner = core(text)
        return self.heard(text, inner, words_of(inner))

    def heard(self, text: str, inner: str, words: tuple[str, ...]) -> Heard | None:
        """The same where the text's core and its words are at hand."""
        if not words or len(words) > LONGEST or self._telling.isdisjoint(words):
            return None
        if (
            len(words) > _FEW_WORDS
            and not self._reporting.isdisjoint(words)
            and self._classes["texts"].isdisjoint(words)
        ):
            return None
        if self._last[0] == text:
            return self._last[1]
        found = self._weigh(self.features(text, inner, words))
        begins = words[0] in self._classes["acts"] or words[0] in self._classes["may"]
        if words[0] in self._classes["presses"] or (begins and self._known.issuperset(words)):
            found = found._replace(whole=True)
        self._last = text, found
        return found

    def _weigh(self, features: Iterable[str]) -> Heard:
        totals = list(map(sum, zip(BIAS, *(WEIGHTS[name] for name in features if name in WEIGHTS), strict=True)))
        best = max(totals)
        return Heard(KINDS[totals.index(best)], best + log(sum(exp(each - best) for each in totals)))

    def features(self, text: str, inner: str, words: tuple[str, ...]) -> Iterator[str]:
        """The names of what the stretch has; `inner` and `words` are its core and its words."""
        classes, have = self._classes, set(words)
        counts = dict.fromkeys(_COUNTED, 0)
        for word in have & self._telling:
            for name in self._counted[word]:
                counts[name] += 1
        yield from chain.from_iterable([_AT_LEAST[name][:count] for name, count in counts.items()])
        yield from (name for name in ("you", "we", "third") if not have.isdisjoint(classes[name]))
        tells = not have.isdisjoint(self._reporting)
        yield from self._begins(inner, words)
        if words[0] in classes["acts"] or words[0] in classes["may"]:
            if not have.isdisjoint(classes["you"] | classes["we"]):
                yield "act for us"
            if not have.isdisjoint(classes["things"] | classes["texts"]):
                yield "act on thing"
            if tells or _ASIDE.match(inner):
                yield "act told"
        if _near(words, classes["we"] | classes["you"], classes["things"] | classes["texts"], 4):
            yield "ours"
        own = _near(words, classes["these"], classes["texts"], 2, but=classes["of"])
        if own:
            yield "this text"
            if not have.isdisjoint(classes["made"]):
                yield "this text made"
                tells = False  # "This story was corrected"
        if tells:
            yield "tells"
        if not own and _QUOTE.search(text):
            yield "quote"
        if len(words) > 1 and words[1] in classes["texts"] and words[0] in classes["fillers"]:
            yield "begins with the text"
        yield from self._shape(text, inner, words)

    def _begins(self, inner: str, words: tuple[str, ...]) -> Iterator[str]:
        """What the stretch and the clauses in it begin with."""
        acts, may = self._classes["acts"], self._classes["may"]
        first = words[0]
        asked = first in acts or (self._verb_last and words[-1] in acts)
        if asked or first in may:
            yield "begins with act" if asked else "begins with may"
        for name in ("we", "you", "credits", "links", "terms", "texts", "things", "these", "pictures"):
            if first in self._classes[name]:
                yield f"begins with {name}"
        pieces = _BREAK.split(inner)[1:]
        later = [found for piece in pieces if (found := words_of(piece[:40]))]
        if any(piece[0] in acts or piece[0] in may for piece in later):
            yield "later act"
            if later and len(words_of(pieces[-1])) <= 4 and (later[-1][0] in acts or later[-1][0] in may):
                yield "ends with act"
        label, colon, _ = inner.partition(":")
        if colon and len(told := words_of(label)) <= 6 and told:
            yield from (
                f"{name} label"
                for name in ("terms", "credits", "links", "texts", "pictures")
                if told[-1] in self._classes[name]
            )
            if _NAMES.fullmatch(inner[len(label) + 1 :]):
                yield "names behind label"

    def _shape(self, text: str, inner: str, words: tuple[str, ...]) -> Iterator[str]:
        signs = {
            "address": _ADDRESS.search(text),
            "price": _DIGIT.search(text) and _PRICE.search(text),
            "rule": _RULED.search(text),
            "aside": _ASIDE.match(inner),
            "comma": "," in inner,
            "cry": "!" in inner,
            "stop": inner[-1] in ".।",
            "asks": inner[-1] == "?",
            "colon": text.rstrip()[-1] == ":",
            "brackets": text[:1] in "([",
            "dash": text[:1] in "—–-_",
            "short": len(words) <= 4,
            "middling": len(words) <= 10,
            "long": len(words) > 30,
        }
        yield from (name for name, found in signs.items() if found)
        known = sum(map(self._known.__contains__, words)) / len(words)
        yield from (f"known {least}" for least in (0.6, 0.8, 1.0) if known >= least)
        names = [
            word
            for word in inner.split()[1:]
            if word[:1].isupper() and word.strip(".,;:)").casefold() not in self._telling
        ]
        if not inner.isupper() and 3 * len(names) >= len(words) and names:
            yield "names"
            if inner.split()[1][:1].isupper() and words[0] not in self._telling:
                yield "begins with name"


def _near(
    words: tuple[str, ...], these: frozenset[str], those: frozenset[str], within: int, but: frozenset[str] = frozenset()
) -> bool:
    """Whether one of `those`, not followed by one of `but`, follows one of `these` within some words."""
    if these.isdisjoint(words) or those.isdisjoint(words):
        return False
    for place, word in enumerate(words):
        if word in these:
            for after in range(place + 1, min(place + 1 + within, len(words))):
                if words[after] in those and words[after + 1 : after + 2] and words[after + 1] in but:
                    return False
                if words[after] in those:
                    return True
    return False
