"""One language's tables made ready: does a stretch of text read like a page extra, by its words?

Asks nothing of where the stretch stands; `structure` does that. Each pattern is compiled when its cue is first met:
compiling all of them would cost more than naming a whole article.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from operator import attrgetter
from typing import Any, NamedTuple

from viewer.core.furniture.line import core, words_of
from viewer.core.furniture.pattern import CAPITAL, SHAPES, Pattern, one_of
from viewer.core.furniture.taught import merged, read_taught
from viewer.core.furniture.voice import Voice
from viewer.core.model import Kind, PageExtras
from viewer.core.patterns import lazy
from viewer.core.tables import Tables

# A page extra longer than this is rather a paragraph about something.
LONGEST = 450
_SPOKEN = frozenset({Kind.PROMO, Kind.NOTICE, Kind.RELATED_LINK, Kind.SECTION_LABEL})
"""What a page says in words of its own; what else it has is told by names and places."""
_HARDLY = -2.0
"""A longer stretch that sounds less like the page than this is reporting."""
_FEW_WORDS = 6
_LONGEST_TAG = 3
_BETWEEN_TAGS = lazy(r"[|,;•·#]| / ")
NO_VOICE: Mapping[str, Any] = {}
_SEPARATOR = re.compile(r"[:|»>→➡⇒➔➜►▶👉](?=\s|[^\W_]|[\"“'‘])|[–—-](?=\s)(?:(?<=\s.)|(?=\s[^\Wa-z_]))")
_HEADLINE_START = re.compile(r"[\s|:–—-]*[\"“‘'«„¿¡(]*(?:[^\Wa-zß-öø-ÿ_]|[$€£₹])")
_LABEL_START = re.compile(r"(?:(?<=[^\w'’-])|(?<=[a-zß-öø-ÿ\d]))" + CAPITAL)
_STEP = re.compile(r"\d(?:[.,]\d+)?x?|[a]{1,3}[+-]?")
"""What a button that changes speed or size shows: "1.5x", "AA"."""
_SEAM = re.compile(r"(?<=[^\W\d_A-Z])(?=[A-Z#])|(?<=[A-Z]{4})(?=[A-Z][a-z])")
"""Where one line was run into the next without a blank."""
_SIGNS = "@/©#[$£€₹>»›→"
"""Characters that serve as cues, wherever they stand; those of _BEFORE, only where a line begins with them."""
_BEFORE = "[>»›→"
_ANYWHERE = "".join(sign for sign in _SIGNS if sign not in _BEFORE)
_SENTENCE_END = re.compile(r"[.?!।。][\"”’')»]*(?=\s+[^\Wa-z_])")


class Reading(NamedTuple):
    """What a stretch of text reads like."""

    kind: Kind
    """What it is."""
    end: int
    """How many characters of the stretch belong to it."""
    opens: str = ""
    """What follows it line by line: "links", "topics", "notices", "bylines", "points" or nothing."""


_NUMBER = attrgetter("number")


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
        self._labels = {_key(each): Kind(kind) for kind, list_ in section.get("labels", {}).items() for each in list_}
        self._sections = {_key(each): name for name, list_ in section.get("sections", {}).items() for each in list_}
        self._longest_label = max((key.count(" ") + 1 for key in (*self._labels, *self._sections)), default=0)
        links = section.get("links", {})
        self._sure_links = frozenset(map(_key, links.get("sure", ())))
        self._likely_links = frozenset(map(_key, links.get("likely", ())))
        self.link_verbs = frozenset(links.get("verbs", ()))
        self._qualifiers = frozenset(links.get("qualifiers", ()))
        self._longest_link = max((len(each.split()) for each in self._sure_links | self._likely_links), default=0)
        self._reporting = frozenset(section.get("reporting", ()))
        self.voice = Voice(voice, self._reporting)
        self.agencies = self.words("agencies")
        self.months = self.words("months")
        self.relative = self.words("relative")
        self.time_words = self.words("timestamp") | self.months
        self.byline_starts = self.words("byline_starts")
        self.byline_links = self.words("byline_links") | {"&", "and"}
        self.roles = self.words("roles") | self.words("role_links")
        self.outlets = self.words("outlets")
        self.section_words = self.words("sections")
        self._widgets, self._channels, self._fillers = map(self.words, ("widgets", "channels", "widget_links"))
        self.regions = self.words("regions")
        self.no_places = self.words("no_places")
        self.clause_words, self.clause_starts, self.asks = self._clause(section.get("clause", {}))
        self._cues: dict[str, list[Pattern]] = {}
        self._uncued: list[Pattern] = []
        self._shapes = {**SHAPES, "photo": one_of(self.words("photo"))}
        for number, row in enumerate(rows):
            pattern = Pattern.of(number, row, self._shapes)
            if "cue" not in row:
                self._uncued.append(pattern)
                continue
            for cue in self.words("photo") if row["cue"] == "<photo>" else row["cue"]:
                self._cues.setdefault(cue.split()[-1], []).append(pattern)

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

    def read(self, text: str, places: frozenset[str]) -> Reading | None:
        """What the stretch reads like at one of these places; None: like nothing known."""
        inner = core(text)
        if not inner or len(inner) > LONGEST or _brackets_end(text) < len(text.rstrip(" .")):
            return None
        words = words_of(inner)
        key = " ".join(words) if len(words) <= self._longest_label else ""
        if key in self._labels:
            return Reading(self._labels[key], len(text))
        if key in self._sections and "line" in places:
            return Reading(Kind.SECTION_LABEL, len(text), self._sections[key])
        found = self._link(text, inner, places) or self._by_pattern(text, inner, words, places)
        if not found and "line" in places and self._is_widget_row(inner, words):
            return Reading(Kind.PROMO, len(text))
        return found or self._shouted(text, inner) or self.agency(text)

    def is_section(self, words: list[str], *, foreign: int) -> bool:
        """Whether the words name a section of a paper ("World news", "Science & environment").

        Up to `foreign` of them may be unknown ("Kerry News").
        """
        told = [word for word in words if word not in self.byline_links]
        unknown = [word for word in told if word not in self.section_words]
        return 0 < len(told) <= 4 and len(unknown) < len(told) and len(unknown) <= foreign

    def _is_widget_row(self, inner: str, words: list[str]) -> bool:
        """Whether a line is made of a page's buttons: "Share AA Text size", "Facebook X Email"."""
        if not 2 <= len(words) <= 16 or inner[-1] in ".?:,;":
            return False
        buttons = sum(word in self._widgets for word in words)
        channels = sum(word in self._channels for word in words)
        steps = sum(_STEP.fullmatch(word) is not None for word in words)
        rest = len(words) - buttons - channels - steps
        known = rest == sum(word in self._fillers for word in words)
        return known and (buttons > 0 or channels > 2) and 2 * (buttons + channels) >= rest

    def _by_pattern(self, text: str, inner: str, words: list[str], places: frozenset[str]) -> Reading | None:
        cues = self._cues.keys() & (words if "line" in places else words[:12])
        cues.difference_update(_BEFORE)
        cues.update([sign for sign in _ANYWHERE if sign in inner])
        cues.update(text[:1] if text[:1] in _BEFORE else "")
        if not cues and not self._uncued:
            return None
        tells = self.tells(words)
        page: bool | None = True if len(words) <= _FEW_WORDS else None
        asked = {each for cue in cues for each in self._cues.get(cue, ())}.union(self._uncued)
        for pattern in sorted(asked, key=_NUMBER):
            if pattern.place not in places or (tells and not pattern.sure):
                continue
            if pattern.beside and pattern.beside.isdisjoint(words):
                continue
            if pattern.kind in _SPOKEN and not pattern.sure and pattern.number >= self._taught:
                page = self._may_be_page(text, inner, words) if page is None else page
                if not page:
                    continue
            if pattern.matches(inner):
                return Reading(pattern.kind, len(text), pattern.opens)
        return None

    def _may_be_page(self, text: str, inner: str, words: list[str]) -> bool:
        """Whether the page may be speaking, so that it is worth while to ask patterns, which are dear to compile."""
        heard = self.voice.heard(text, inner, words)
        return heard.surety > _HARDLY if heard else not self.voice

    def _link(self, text: str, inner: str, places: frozenset[str]) -> Reading | None:
        """A related link with its label, where the stretch begins with one."""
        begin = text.find(inner)
        separator = _SEPARATOR.search(inner, 0, 60)
        label = _key(inner[: separator.start()]) if separator else ""
        rest = inner[separator.end() :] if separator else ""
        if separator and not rest.strip() and label in self._sure_links:
            return Reading(Kind.RELATED_LINK, len(text), "links")
        if self._sections.get(label) == "topics" and rest and _is_row_of_tags(rest):
            return Reading(Kind.SECTION_LABEL, len(text))
        if label in self._sure_links and _HEADLINE_START.match(rest):
            return Reading(Kind.RELATED_LINK, _end_of_link(text, begin + len(inner) - len(rest)))
        if self._is_likely_label(label) and places & {"line", "any"} and self._headline(rest):
            return Reading(Kind.RELATED_LINK, len(text))
        return None

    def _is_likely_label(self, label: str) -> bool:
        """Whether it is one of the list, words such as "our", "full" before it left out."""
        words = label.split()
        while words and " ".join(words) not in self._likely_links:
            if words.pop(0) not in self._qualifiers:
                return False
        return bool(words)

    def _headline(self, rest: str) -> bool:
        shaped = _HEADLINE_START.match(rest) and not rest.endswith((".", "।", ":")) and not _SENTENCE_END.search(rest)
        words = words_of(rest)
        asks = rest.endswith("?") or (bool(words) and words[0] in self.asks)
        return bool(shaped) and len(words) >= 3 and (asks or not self.tells(words))

    def _shouted(self, text: str, inner: str) -> Reading | None:
        """ "ALSO READ Ferry fares to rise": the label in capitals, without a separator."""
        if not inner[:2].isupper():
            return None
        head = inner.split(maxsplit=self._longest_link + 1)[: self._longest_link + 1]
        for size in range(min(self._longest_link, len(head) - 1), 1, -1):
            label = " ".join(head[:size])
            if label.isupper() and _key(label) in self._sure_links and not inner.endswith("."):
                return Reading(Kind.RELATED_LINK, len(text)) if _HEADLINE_START.match(" " + head[size]) else None
        return None

    def glued_label(self, text: str) -> Reading | None:
        """A label run into what follows: "AdvertisementOfficers have …", "World NewsTarsk: …", "TagsCourt Divorce"."""
        for seam in _SEAM.finditer(text, 2, 60):
            head = text[: seam.start()]
            kind = self._labels.get(_key(head))
            if kind is Kind.SECTION_LABEL or self._sections.get(_key(head)) == "topics":
                return Reading(Kind.SECTION_LABEL, len(text))
            if kind is Kind.PROMO:
                return Reading(kind, len(head))
            if " " in head and self.is_section(words_of(head), foreign=0):
                return Reading(Kind.SECTION_LABEL, len(head))
        return None

    def label_inside(self, text: str, begin: int) -> int | None:
        """Where the first sure link label with its separator stands, from `begin` on: "… he said.Also Read: …"."""
        for separator in _SEPARATOR.finditer(text, begin):
            for capital in _LABEL_START.finditer(text, max(begin, separator.start() - 60), separator.start()):
                at = capital.start()
                if at and _key(text[at : separator.start()]) in self._sure_links:
                    return at
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


def _is_row_of_tags(rest: str) -> bool:
    """Whether what follows a label is what the story is filed under: "READ MORE ON: ferries | fares | port"."""
    return all(len(tag.split()) <= _LONGEST_TAG for tag in _BETWEEN_TAGS.split(rest))


def _brackets_end(text: str) -> int:
    """Behind the brackets that the text begins with; its end where it doesn't, or where they stay open."""
    close = text.find({"(": ")", "[": "]"}.get(text[:1], "\0")) + 1
    return close or len(text)


def _key(phrase: str) -> str:
    return " ".join(words_of(phrase.replace("’", "'")))


def _end_of_link(text: str, begin: int) -> int:
    """Where a link's headline ends: with the line, unless the line goes on with sentences of the story."""
    inner = _SENTENCE_END.search(text, begin)
    return inner.end() if inner and text.rstrip()[-1] in ".।。" and len(text) - inner.end() > 40 else len(text)


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
