"""A sentence as those who look for values read it: `Scan`."""

from typing import NamedTuple

from viewer.core.changes.reading import Reading
from viewer.core.changes.values.words import Words

_SPACES = frozenset("\u00a0\u2009\u202f")


class Scan(NamedTuple):
    """A sentence's words, with nothing before and behind it."""

    reading: Reading
    words: range
    known: Words

    def form(self, word: int) -> str:
        """The normal form of the word; empty outside of the sentence."""
        return self.reading.form(word) if self.words.start <= word < self.words.stop else ""

    def gap(self, word: int) -> str:
        """What stands between the word and the one before it; a full stop at the ends of the sentence."""
        if not self.words.start < word < self.words.stop:
            return "."
        gap = self.reading.between(word)
        return " " if gap in _SPACES else gap

    def capital(self, word: int) -> bool:
        """Whether the word starts with a capital."""
        return self.words.start <= word < self.words.stop and self.reading.capital(word)

    def in_calendar(self, word: int) -> bool:
        """Whether the name of a month or a day is written as one there."""
        if not self.known.form.small_calendar:
            return self.capital(word)
        return word == self.words.start or not self.capital(word)

    def carries(self, word: int) -> bool:
        """Whether the word carries a statement of its own."""
        return self.words.start <= word < self.words.stop and self.reading.carries(word)

    def is_(self, word: int, what: str) -> bool:
        """Whether that is what the word does in a value ("of", "between")."""
        return self.form(word) in self.known.do(what)
