"""A line of an article with the features that tell what it is: its shape, not its words. Knows no language."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import NamedTuple

from viewer.core.model import Kind, Sentence
from viewer.core.patterns import lazy

# Each replaced by one character, so that offsets stay: patterns are written with plain blanks and apostrophes.
_PLAIN = {"\n": " ", "\t": " ", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "’": "'", "ʼ": "'"}
_QUOTES = '"“”„‟«»‹›「『»‘'
_LEADING = re.compile(r"(?:[^\w\"“”„‟«»‹›「『‘'¿¡©@#$€£¥₹+%]|[»›](?=\s)|__*)*")
_CLOSING = " \t\n\r\u00a0\u2009\u202f\u3000\"”’'»«›‹“)]」』*"
_EDGES = ".,:;-–—|()[]{}\"“”„«»*!?…'‘’>/#।¡¿"
_BULLET = re.compile(r"\s*(?:[-–—•‣▪●◦·*⁃○■□►▶➤✔]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s*(?=[^\s\d])")
_STOPS = ".?!…。？！।؟۔॥"
_CRUMB_SIGNS = ">›»|→/"
_CRUMB = lazy(r"\s*[>›»|→]\s*|\s+/\s+")
# What stands before the stop is asked behind it: only a pattern that begins with a set is searched for quickly.
_INNER_STOP = re.compile(r"[.?!。？！।؟۔](?<!\b[ap]\.m.)[\"”’»)]*\s+(?=[^\Wa-z_])")


class Part(NamedTuple):
    """A stretch of a line that is a page extra."""

    start: int
    """Where it starts in the article."""
    end: int
    """Where it ends."""
    kind: Kind
    """What it is."""


class Heard(NamedTuple):
    """What a stretch sounds like."""

    kind: Kind
    """What it most likely is, if the page speaks."""
    surety: float
    """The logarithm of the odds that the page speaks at all: above 0, rather yes."""
    whole: bool = False
    """Whether it asks for something in words that are all a page's, or begins as hardly anything but a button does."""


def plain(text: str) -> str:
    """The text with plain blanks and apostrophes, of the same length."""
    for character, other in _PLAIN.items():  # one after the other takes a quarter of what `translate` does
        text = text.replace(character, other)
    return text


@lru_cache(maxsize=32)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a plain text, casefolded, without the punctuation around them.

    Those of the last texts are kept: a line and its last sentence are asked for them by one question after another.
    """
    words = text.casefold().replace("/", " ").replace("—", " ").split()
    return tuple([bare for word in words if (bare := word.strip(_EDGES))])


@dataclass(slots=False)
class Line:
    """One line (or one paragraph of hard-wrapped lines) and what was found in it."""

    start: int
    """Where it starts in the article."""
    text: str
    """Its characters, made plain."""
    sentences: list[Sentence]
    """Its sentences, as segmented."""
    kind: Kind | None = None
    """What the whole line is; None: not known yet."""
    parts: list[Part] = field(default_factory=list)
    """Page extras inside it, in order; empty where `kind` says it all."""
    heard: Heard | None = None
    """What it sounds like, where no pattern knew it."""
    opens: str = ""
    """What follows a section label, line by line: "links", "topics", "notices", "bylines", "points" or nothing."""

    @property
    def end(self) -> int:
        """Where it ends in the article."""
        return self.start + len(self.text)

    @cached_property
    def core(self) -> str:
        """The text without bullets, brackets, dashes and emoji around it."""
        return core(self.text)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words, casefolded."""
        return words_of(self.text)

    @cached_property
    def quoted(self) -> bool:
        """Whether it begins with a quotation mark."""
        return self.core[:1] in _QUOTES if self.core else False

    @cached_property
    def stops(self) -> bool:
        """Whether it ends as a sentence does, quotation marks and brackets after it left out."""
        return self.text.rstrip().rstrip(_CLOSING)[-1:] in _STOPS

    @cached_property
    def several(self) -> bool:
        """Whether a sentence ends inside it."""
        bullet = _BULLET.match(self.text)
        return _INNER_STOP.search(self.text, bullet.end() if bullet else 0) is not None

    @cached_property
    def item(self) -> bool:
        """Whether it is an item of a list."""
        return _BULLET.match(self.text) is not None

    @cached_property
    def prose(self) -> bool:
        """Whether it looks like a paragraph of the story: ends as a sentence does, and isn't tiny."""
        return self.stops and (len(self.text) >= 25 or self.quoted or self.several)

    @property
    def credited(self) -> bool:
        """Whether nothing but a credit was found in it, at its end."""
        return len(self.parts) == 1 and self.parts[0].kind is Kind.CREDIT and self.parts[0].end == self.end

    @cached_property
    def upper(self) -> bool:
        """Whether it is all in capitals."""
        return self.text.isupper()

    @cached_property
    def titled(self) -> bool:
        """Whether every longer word is capitalised, as in a heading."""
        longer = [word for word in self.core.split() if len(word) > 3 and word[0].isalpha()]
        return bool(longer) and all(not word[0].islower() for word in longer) and self.text != self.text.casefold()


def core(text: str) -> str:
    """A plain text without bullets, brackets, dashes and emoji around it."""
    lead = _LEADING.match(text)
    begin = lead.end() if lead else 0
    inner = text[begin:].rstrip(" |*_→>»–—-\u200d\ufe0f")
    for opening, closing in ("()", "[]"):
        if opening in text[:begin] and inner.rstrip(".").endswith(closing) and opening not in inner:
            inner = inner.rstrip(".").removesuffix(closing)
    return inner.strip()


def crumbs_of(text: str) -> list[str]:
    """The steps of a line such as "Home > World > Asia"; a line without separators is one step."""
    bare = text.strip(" >›»|/→")
    if not any(sign in bare for sign in _CRUMB_SIGNS):
        return [bare] if bare else []
    return [crumb for crumb in _CRUMB.split(bare) if crumb]


def lines_of(text: str, sentences: tuple[Sentence, ...]) -> Iterator[Line]:
    """The lines of an article: runs of sentences of one paragraph."""
    text = plain(text)
    run: list[Sentence] = []
    for sentence in sentences:
        if run and sentence.paragraph != run[0].paragraph:
            yield _line(text, run)
            run = []
        run.append(sentence)
    if run:
        yield _line(text, run)


def _line(text: str, run: list[Sentence]) -> Line:
    start, end = run[0].span.start, run[-1].span.end
    return Line(start, text[start:end], run)
