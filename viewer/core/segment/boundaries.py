"""Decide, at every full stop, question mark or ellipsis, whether a sentence ends there.

A candidate is a stop with the marks that close behind it. What follows decides most of them (a small letter goes on,
a capital begins); the word before a lone full stop others (`Abbreviations`); and a tag of speech stays with what was
said ("“Why?” Ms. Roe asked", `Speech`).
"""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from viewer.core.patterns import lazy
from viewer.core.segment.abbreviations import Abbreviations
from viewer.core.segment.items import item_starts
from viewer.core.segment.line import Line
from viewer.core.segment.speech import Speech
from viewer.core.tables import Tables

# Stops that need no space behind them.
_FULL = "。！？｡．।॥۔؟។៕"
_STOPS = f".!?…‥‼⁇⁈⁉‽{_FULL}"
_CANDIDATE = re.compile(
    # The first stop stands alone: only a pattern that begins with one set is searched for quickly.
    rf"([{_STOPS}][{_STOPS}]*(?:[ \xa0\u202f]?[.…]+)*)"
    # What closes. „…“ and »…« close with what opens elsewhere, and French puts a space before its guillemets.
    r"((?:[\"”’')\]}›」』）】》〉＂]|[“‘«](?=[\s,.;:)”’]|$)"
    r"|»(?!\w)|[\xa0\u202f ]»(?!\w)|\[\d{1,3}\]|[ ]\[\d{1,3}\]|[¹²³⁰-⁹])*)"
    r"(\s*)"
    # What opens, or stands before the first word of the next sentence.
    r"([\"“”„‟'‘’‚«»‹›(\[{（「『《〈¿¡…—–―•·*⁃\-\s]*)"
)
_QUOTES = frozenset("\"“”‘’'«»‹›」』》＂")
_OPENS_QUOTE = lazy("[\"“„‟'‘‚«»‹「『《]")
_UNSPACED = (("\u3040", "\u30ff"), ("\u3400", "\u4dbf"), ("\u4e00", "\u9fff"))
_WIDE_DECIMAL = re.compile(r"．(?=\d)")
_CAMEL = lazy(r"[^\W\d_]{1,5}[A-Z][^\W\d_]+")
_PRONOUN = lazy(r"[^\W\d_]\b")
# "word. . . . Next": a full stop, then three points for what is left out before the next sentence.
_STOP_THEN_OMISSION = re.compile(r"(?<=\w)\. \. \. \. (?=\w)")
# Scripts that may have stops of their own.
_OTHER_SCRIPT = "[\u0530-\u1dff\u2c00-\uabff\U00010000-\U0001efff]"
# How far apart brackets may stand that hold a sentence within a sentence.
_BRACKETED = 400
# How far back straight quotation marks are counted.
_PARITY = 4_000


class Boundaries(NamedTuple):
    """The rules of one language, compiled."""

    code: str
    """ISO 639-1 code of the language."""
    abbreviations: Abbreviations
    """When a lone full stop only shortens a word."""
    speech: Speech
    """When a sentence goes on with a tag of speech."""
    particles: re.Pattern[str]
    """Small words that a name may begin with ("de Vries")."""
    exclaimed: frozenset[str]
    """Names that end in an exclamation mark."""
    stops: frozenset[str]
    """Stops of this language that are none elsewhere."""

    def ends(self, text: str) -> list[int]:
        """The offsets at which sentences end inside the paragraph `text`, in order."""
        line = Line.of(text, self.code)
        items = item_starts(text)
        given = sorted(items.union(self._foreign(line)))
        ends: list[int] = []
        passed = 0
        for match in _CANDIDATE.finditer(text):
            while passed < len(given) and given[passed] <= match.start():
                line.start, line.listed = given[passed], given[passed] in items
                passed += 1
            end = match.end(2) if match.end() == len(text) else self._end(line, match)
            if end:
                ends.append(end)
                line.start, line.listed = end, False
        return sorted({*ends, *given}) if given else ends

    def _end(self, line: Line, match: re.Match[str]) -> int:
        """Where the sentence ends that the candidate may end; 0 where it goes on."""
        if match.start(3) == match.end(3) and match[1][-1] not in _FULL:
            return self._glued_end(line, match)
        if self._goes_on(line, match):
            return 0
        return match.start() + 1 if _STOP_THEN_OMISSION.match(line.text, match.start()) else match.end(2)

    def _goes_on(self, line: Line, match: re.Match[str]) -> bool:
        """Whether the sentence goes on behind the stop, by what follows and by what stands before."""
        if (line.brackets and _in_brackets(line, match)) or _WIDE_DECIMAL.match(line.text, match.start()):
            return True
        if _is_small(line.text[match.end()]) and not self._begins_small(line, match):
            return True
        quoted = bool(match[2]) and not _QUOTES.isdisjoint(match[2])
        if match[1] == ".":
            if not self.abbreviations.ends(line, match, quoted=quoted):
                return True
        elif not quoted and (self._is_name(line, match) or self._is_pause(line, match)):
            return True
        return quoted and self.speech.goes_on(line, match)

    def _begins_small(self, line: Line, match: re.Match[str]) -> bool:
        """Whether a sentence may begin with the small letter behind: "iPhone", "de Gaulle", "“de facto rule”"."""
        if _CAMEL.match(line.text, match.end()):
            return True
        if match[1] not in {".", "!", "?"}:  # an ellipsis goes on
            return False
        if match[1] == "." and _OPENS_QUOTE.search(match[4]):
            return True
        return self.particles.match(line.text, match.end()) is not None

    def _is_name(self, line: Line, match: re.Match[str]) -> bool:
        """Whether the exclamation mark belongs to a name ("Yahoo! Finance")."""
        if match[1] != "!" or not self.exclaimed:
            return False
        before = line.text[max(0, match.start() - 30) : match.start()].split()
        return before[-1:] != [] and before[-1] in self.exclaimed and not self.abbreviations.begin(line, match)

    def _is_pause(self, line: Line, match: re.Match[str]) -> bool:
        """Whether an ellipsis between spaces stands before "I", whose capital doesn't tell that a sentence begins."""
        if match[1][-1] not in ".…" or not line.text[match.start() - 1].isspace():
            return False
        word = _PRONOUN.match(line.text, match.end())
        return word is not None and word[0] in self.abbreviations.pronouns

    def _glued_end(self, line: Line, match: re.Match[str]) -> int:
        """Where a sentence ends that lacks the space behind it ("… he said.The minister …"); 0 where none does."""
        stop, close, _, opened = match.groups()
        if stop[-1] in "!?" and _is_unspaced(line.text[match.end()]):
            return match.end(2)
        if not line.text[match.end()].isupper() or stop[-1] not in ".!?" or "-" in opened or _in_brackets(line, match):
            return 0
        if not self.abbreviations.ends_glued(line, match, marked=close != "" or opened != ""):
            return 0
        # A straight mark between the two sentences closes if it is the second of a pair, and opens otherwise.
        if close.endswith('"') and line.text.count('"', max(0, match.start() - _PARITY), match.start()) % 2 == 0:
            return match.end(2) - 1
        return match.end(2)

    def _foreign(self, line: Line) -> list[int]:
        """What sentencex proposes behind stops that no rule here knows."""
        if self.abbreviations.complete or not (self.stops or re.search(_OTHER_SCRIPT, line.text)):
            return []
        before = {at: line.text[max(0, at - 3) : at].rstrip()[-1:] for at in line.proposed()}
        return [at for at, stop in before.items() if stop and (stop in self.stops or _is_foreign_stop(stop))]


@lru_cache(maxsize=16)
def boundaries_for(tables: Tables) -> Boundaries:
    """The rules of the tables' language; compiled once for each tables object."""
    section = tables.section("segment")
    particles = "|".join(map(re.escape, section.get("particles", ()))) or r"(?!)"
    return Boundaries(
        tables.code,
        Abbreviations.from_section(section),
        Speech.from_section(section),
        lazy(rf"(?:(?:{particles})\s)+(?=[^\W\d_a-zß-ÿ])|al-(?=[A-Z])"),
        frozenset(section.get("exclaimed", ())),
        frozenset(section.get("stops", ())),
    )


def _is_small(character: str) -> bool:
    # Georgian letters have capitals in Unicode only.
    return character.islower() and not "\u10d0" <= character <= "\u10ff"


def _is_unspaced(character: str) -> bool:
    return any(first <= character <= last for first, last in _UNSPACED)


def _is_foreign_stop(character: str) -> bool:
    return not character.isascii() and character not in _STOPS and unicodedata.category(character) == "Po"


def _in_brackets(line: Line, match: re.Match[str]) -> bool:
    """Whether the stop lies in brackets that opened within the sentence and don't end it."""
    stop, lowest = match.start(), max(line.start, match.start() - _BRACKETED)
    for opening, closing in line.brackets:
        opened = line.text.rfind(opening, lowest, stop)
        if opened < 0 or line.text.find(closing, opened, stop) > 0:
            continue
        if opened == stop - 1:  # "[...]", "(…)"
            return True
        if not line.text[lowest:opened].strip(' "“‘«„•-—'):  # the brackets hold the whole sentence
            continue
        if closing in match[2]:  # an aside goes on ("(really?)"), a statement needn't
            return match[1] != "."
        return line.text.find(closing, stop, stop + _BRACKETED) > 0
    return False
