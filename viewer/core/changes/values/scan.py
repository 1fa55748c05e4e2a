"""A sentence as those who look for values read it: `Scan`."""

from viewer.core.changes.reading import Reading
from viewer.core.changes.values.words import Words

_SPACES = frozenset("\u00a0\u2009\u202f")


class Scan:
    """A sentence's words, with nothing before and behind it."""

    __slots__ = ("_between", "_capital", "_carries", "_form", "_start", "_stop", "known", "reading", "words")

    def __init__(self, reading: Reading, words: range, known: Words) -> None:
        self.reading = reading
        """The side that it belongs to."""
        self.words = words
        """The indexes of its words."""
        self.known = known
        """What the language's tables say of values."""
        self._start, self._stop = words.start, words.stop
        self._form, self._between = reading.form, reading.between
        self._capital, self._carries = reading.capital, reading.carries

    def form(self, word: int) -> str:
        """The normal form of the word; empty outside of the sentence."""
        return self._form(word) if self._start <= word < self._stop else ""

    def gap(self, word: int) -> str:
        """What stands between the word and the one before it; a full stop at the ends of the sentence."""
        if not self._start < word < self._stop:
            return "."
        gap = self._between(word)
        return " " if gap in _SPACES else gap

    def capital(self, word: int) -> bool:
        """Whether the word starts with a capital."""
        return self._start <= word < self._stop and self._capital(word)

    def carries(self, word: int) -> bool:
        """Whether the word carries a statement of its own."""
        return self._start <= word < self._stop and self._carries(word)

    def in_calendar(self, word: int) -> bool:
        """Whether the name of a month or a day is written as one there."""
        if not self.known.form.small_calendar:
            return self.capital(word)
        return word == self.words.start or not self.capital(word)

    def is_(self, word: int, what: str) -> bool:
        """Whether that is what the word does in a value ("of", "between")."""
        return self.form(word) in self.known.do(what)
