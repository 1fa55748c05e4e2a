"""A sentence as those who look for values read it: `Scan`."""

from typing import NamedTuple

from viewer.core.changes.reading import Reading
from viewer.core.changes.values.words import Words


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
        return self.reading.between(word) if self.words.start < word < self.words.stop else "."

    def capital(self, word: int) -> bool:
        """Whether the word starts with a capital."""
        return self.words.start <= word < self.words.stop and self.reading.capital(word)

    def carries(self, word: int) -> bool:
        """Whether the word carries a statement of its own."""
        return self.words.start <= word < self.words.stop and self.reading.carries(word)

    def is_(self, word: int, what: str) -> bool:
        """Whether that is what the word does in a value ("of", "between")."""
        return self.form(word) in self.known.do(what)
