"""One language's tables made ready: does a stretch of text read like a page extra, by its words?

Asks nothing of where the stretch stands; `structure` does that. Each pattern is compiled when its cue is first met:
compiling all of them would cost more than naming a whole article.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from viewer.core.beginnings import LONGEST as LONGEST_BEGINNING
from viewer.core.furniture.labels import LinkLabels, Reading, key_of
from viewer.core.furniture.line import core, words_of
from viewer.core.furniture.pattern import SHAPES, Pattern, one_of
from viewer.core.furniture.taught import merged, read_taught
from viewer.core.furniture.voice import Voice
from viewer.core.model import Kind, PageExtras
from viewer.core.patterns import lazy
from viewer.core.tables import Tables

# A page extra longer than this is rather a paragraph about something.
LONGEST = 450
_SPOKEN = frozenset({Kind.PROMO, Kind.NOTICE, Kind.RELATED_LINK, Kind.SECTION_LABEL})
"""What a page says in words of its own; what else it has is told by names and places."""
_HARDLY = -1.5
"""A longer stretch that sounds less like the page than this is reporting."""
_NEVER = -4.0
"""The same for patterns that are sure of themselves."""
_ASKED = 0.0
_FEW_WORDS = 6
_MANY_WORDS = 16
_LONG = 25
_MOST_LABEL_WORDS = 25
NO_VOICE: Mapping[str, Any] = {}
_BETWEEN = lazy(r"\s[|•·–—-]\s")
_LONGEST_ROW = 120
_MOST_PIECES = 6
_STEP = re.compile(r"\d(?:[.,]\d+)?x?|[a]{1,3}[+-]?")
"""What a button that changes speed or size shows: "1.5x", "AA"."""
_SEAM = re.compile(r"[A-Z#](?:(?<=[^\W\d_A-Z].)|(?<=[A-Z]{4}[A-Z])(?=[a-z]))")
"""Where one line was run into the next without a blank."""
_BEFORE, _ANYWHERE = frozenset("[>»›→"), frozenset("@/©#$£€₹")
"""Characters that serve as cues: only where a line begins with them, or wherever they stand."""


class Phrases:
    """The phrases and patterns of one language."""

    def __init__(
        self,
        section: Mapping[str, Any],
        rows: Iterable[Mapping[str, Any]],
        voice: Mapping[str, Any] = NO_VOICE,
        taught: int = 0,
    ) -> None:
        """From the section, its patterns, and the page's words by class; the first `taught` patterns are a reader's."""
        self.section = section
        self._taught = taught
        self.known = bool(section.get("clause"))
        self._labels: dict[str, Kind] = {}
        for kind, labels in section.get("labels", {}).items():
            self._labels.update(dict.fromkeys(map(key_of, labels), Kind(kind)))
        self._sections = {key_of(each): name for name, list_ in section.get("sections", {}).items() for each in list_}
        self._longest_label = max((key.count(" ") + 1 for key in (*self._labels, *self._sections)), default=0)
        self._reporting = frozenset(section.get("reporting", ()))
        self.voice = Voice(voice, self._reporting)
        self.agencies = self.words("agencies")
        self.months = self.words("months")
        self.relative = self.words("relative")
        self.back = self.words("back")
        self.time_words = self.words("timestamp") | self.months
        self.byline_starts = self.words("byline_starts")
        self.byline_links = self.words("byline_links") | {"&", "and"}
        self.roles = self.words("roles") | self.words("role_links")
        self.outlets = self.words("outlets")
        self.section_words = self.words("sections")
        self._widgets, self._channels, self._fillers = map(self.words, ("widgets", "channels", "widget_links"))
        self.regions = self.words("regions")
        self.sent = sorted(self.words("sent"), key=lambda each: (-len(each), each))
        self.no_places = self.words("no_places")
        self.clause_words, self.clause_starts, self.asks = self._clause(section.get("clause", {}))
        topics = frozenset(label for label, opens in self._sections.items() if opens == "topics")
        self.links = LinkLabels(section.get("links", {}), topics, self.asks, self._reporting)
        self._rows = list(rows)
        self._patterns: dict[int, Pattern] = {}
        self._cues: dict[str, list[int]] = {}
        self._before: dict[str, list[int]] = {}
        self._anywhere: dict[str, list[int]] = {}
        self._uncued = [number for number, row in enumerate(self._rows) if "cue" not in row]
        self._shapes = {**SHAPES, "photo": one_of(self.words("photo"))}
        for number, row in enumerate(self._rows):
            cues = row.get("cue", ())
            for cue in self.words("photo") if cues == "<photo>" else cues:
                found = self._before if cue in _BEFORE else self._anywhere if cue in _ANYWHERE else self._cues
                found.setdefault(cue.rpartition(" ")[2], []).append(number)

    def _pattern(self, number: int) -> Pattern:
        """The pattern of that row, made and kept."""
        pattern = self._patterns[number] = Pattern.of(number, self._rows[number], self._shapes)
        return pattern

    def words(self, name: str) -> frozenset[str]:
        """The list of that name under [words], casefolded; empty where the language has none."""
        return frozenset(each.casefold() for each in self.section.get("words", {}).get(name, ()))

    @staticmethod
    def _clause(table: Mapping[str, Any]) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
        words, starts, asks = (frozenset(table.get(name, ())) for name in ("words", "starts", "asks"))
        return words, starts, asks

    def tells(self, words: Iterable[str]) -> bool:
        """Whether one of the words makes the stretch reporting."""
        return not self._reporting.isdisjoint(words)

    def makes_statement(self, words: tuple[str, ...]) -> bool:
        """Whether a short line is a statement, and no heading: having a verb or beginning as clauses do."""
        if not words or words[0] in self.asks:
            return False
        return words[0] in self.clause_starts or not self.clause_words.isdisjoint(words)

    def read(self, text: str, places: frozenset[str]) -> Reading | None:
        """What the stretch reads like at one of these places; None: like nothing known."""
        inner = core(text)
        if not inner or len(inner) > LONGEST:
            return None
        if _brackets_end(text) < len(text.rstrip(" .")):
            return self.links.bracketed(text) if "line" in places else None
        words = words_of(inner)
        key = " ".join(words) if len(words) <= self._longest_label else ""
        if key in self._labels:
            return Reading(self._labels[key], len(text))
        if key in self._sections and "line" in places:
            return Reading(Kind.SECTION_LABEL, len(text), self._sections[key])
        found = self.links.read(text, inner, places) or self._by_pattern(text, inner, words, places)
        if not found and "line" in places and self._is_widget_row(inner, words):
            return Reading(Kind.PROMO, len(text))
        return found or self.links.unmarked(text, inner) or self.agency(text) or self._row(text, inner, places)

    def _row(self, text: str, inner: str, places: frozenset[str]) -> Reading | None:
        """A line of several page extras: "ADVERTISEMENT - CONTINUE READING BELOW", "Terms of use | Privacy policy"."""
        short = "line" in places and len(inner) <= _LONGEST_ROW and inner[-1] not in ".?!:"
        pieces = _BETWEEN.split(inner) if short and any(mark in inner for mark in "|•·–—-") else ()
        if not 1 < len(pieces) <= _MOST_PIECES or len(pieces[0].split()) > _FEW_WORDS:
            return None
        found = [self.read(piece, places) for piece in pieces]
        first = found[0]
        return Reading(first.kind, len(text)) if first and all(found) and first.kind in _SPOKEN else None

    def is_section(self, words: tuple[str, ...], *, foreign: int) -> bool:
        """Whether the words name a section of a paper ("World news", "Science & environment").

        Up to `foreign` of them may be unknown ("Kerry News").
        """
        told = [word for word in words if word not in self.byline_links]
        unknown = [word for word in told if word not in self.section_words]
        return 0 < len(told) <= 4 and len(unknown) < len(told) and len(unknown) <= foreign

    def _is_widget_row(self, inner: str, words: tuple[str, ...]) -> bool:
        """Whether a line is made of a page's buttons: "Share AA Text size", "Facebook X Email"."""
        if not 2 <= len(words) <= 16 or inner[-1] in ".?:,;":
            return False
        buttons = sum(word in self._widgets for word in words)
        channels = sum(word in self._channels and word not in self._widgets for word in words)
        rest = [word for word in words if word not in self._widgets and word not in self._channels]
        steps = sum(_STEP.fullmatch(word) is not None for word in rest)
        if any(word not in self._fillers and not _STEP.fullmatch(word) for word in rest):
            return False
        if steps == len(words):  # "A A A"
            return not "".join(words).isdecimal()
        return (buttons > 0 or channels > 2) and 2 * (buttons + channels + steps) >= len(rest)

    def _by_pattern(self, text: str, inner: str, words: tuple[str, ...], places: frozenset[str]) -> Reading | None:
        cues = self._cues.keys() & (words if "line" in places else words[:12])
        asked = {number for cue in cues for number in self._cues[cue]}.union(
            self._uncued, self._before.get(text[:1], ())
        )
        for sign, numbers in self._anywhere.items():
            if sign in inner:
                asked.update(numbers)
        if not asked:
            return None
        tells = self.tells(words)
        surety: float | None = _ASKED if len(words) <= _FEW_WORDS else None
        head = inner[:LONGEST_BEGINNING]
        head = head.lower() if head.isascii() else ""
        for number in sorted(asked):
            pattern = self._patterns.get(number) or self._pattern(number)
            if not pattern.may_match(head) or pattern.place not in places or (tells and not pattern.sure):
                continue
            if pattern.beside and pattern.beside.isdisjoint(words):
                continue
            if pattern.kind is Kind.SECTION_LABEL and len(words) > _MOST_LABEL_WORDS and pattern.number >= self._taught:
                continue
            if pattern.kind in _SPOKEN and pattern.number >= self._taught:
                surety = self._surety(text, inner, words) if surety is None else surety
                if surety <= (_NEVER if pattern.sure and len(words) <= _LONG else _HARDLY):
                    continue
            if pattern.matches(inner):
                return Reading(pattern.kind, len(text), pattern.opens)
        return None

    def _surety(self, text: str, inner: str, words: tuple[str, ...]) -> float:
        """How surely the page speaks, which tells whether it is worth while to ask patterns, dear to compile."""
        heard = self.voice.heard(text, inner, words)
        if heard:
            return heard.surety
        if self.voice:
            return _NEVER if len(words) > _MANY_WORDS else _HARDLY
        return _ASKED

    def glued_label(self, text: str) -> Reading | None:
        """A label run into what follows: "AdvertisementOfficers have …", "World NewsTarsk: …", "TagsCourt Divorce"."""
        for seam in _SEAM.finditer(text, 2, 60):
            head = text[: seam.start()]
            kind = self._labels.get(key_of(head))
            if kind is Kind.SECTION_LABEL or self._sections.get(key_of(head)) == "topics":
                return Reading(Kind.SECTION_LABEL, len(text))
            if kind is Kind.PROMO:
                return Reading(kind, len(head))
            if " " in head and self.is_section(words_of(head), foreign=0):
                return Reading(Kind.SECTION_LABEL, len(head))
        return None

    def agency(self, text: str) -> Reading | None:
        """An agency alone, in brackets or behind a dash: "(ANI)", "– BERNAMA"."""
        stripped = text.strip().rstrip(".")
        bare = stripped.strip("()[]–—- /")
        if bare == stripped or not bare:
            return None
        names = [each.strip().casefold() for each in re.split(r"[/,&]| and ", bare)]
        if all(name in self.agencies for name in names):
            return Reading(Kind.CREDIT, len(text))
        return None


def _brackets_end(text: str) -> int:
    """Behind the brackets that the text begins with; its end where it doesn't, or where they stay open."""
    close = text.find({"(": ")", "[": "]"}.get(text[:1], "\0")) + 1
    return close or len(text)


def pattern_rows(tables: Tables) -> list[Mapping[str, Any]]:
    """The [[pattern]] rows of "furniture" and of every "furniture_…" section, in the order in which they count."""
    names = sorted(name for name in tables.sections if name == "furniture" or name.startswith("furniture_"))
    return [row for name in names for row in tables.sections[name].get("pattern", ())]


@lru_cache(maxsize=32)
def phrases_of(tables: Tables, taught: PageExtras | None = None) -> Phrases:
    """The phrases of a language, and those that a reader taught; the same tables give the same object."""
    section, rows, voice = tables.section("furniture"), pattern_rows(tables), tables.section("furniture_voice")
    if taught is None:
        return Phrases(section, rows, voice)
    more = dict(read_taught(taught.table))
    first, voice = more.pop("pattern", []), merged(voice, more.pop("voice", {}))
    return Phrases(merged(section, more), [*first, *rows], voice, len(first))
