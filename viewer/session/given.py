"""A value of a JSON document, asked for what it should be: `Given`."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

E = TypeVar("E", bound=StrEnum)
MOST_ITEMS = 100_000
"""How many members a list may have."""
LINE = 10_000
"""Characters of what is a word or a line."""


class Misshapen(Exception):
    """A value isn't what it should be. The message says where and why, and quotes nothing of the document."""


@dataclass(frozen=True, slots=True)
class Given:
    """A value and where it stands. Whatever is asked of it raises Misshapen if it isn't that."""

    value: Any
    """The value, as read."""
    where: str = ""
    """The keys that lead to it."""

    def __getitem__(self, key: str) -> "Given":
        """A member of the object that this is."""
        member = self.get(key)
        if member is None:
            raise Misshapen(f"“{self._below(key)}” is missing")
        return member

    def get(self, key: str) -> "Given | None":
        """A member of the object that this is, if it has it."""
        if not isinstance(self.value, dict):
            raise self._not("an object")
        return Given(self.value[key], self._below(key)) if key in self.value else None

    def text(self, longest: int | None = LINE) -> str:
        """A text of at most so many characters."""
        if not isinstance(self.value, str) or (longest is not None and len(self.value) > longest):
            raise self._not("a text" if longest is None else f"a text of at most {longest} characters")
        return self.value

    def whole(self, least: int, most: int) -> int:
        """A whole number between two others."""
        if type(self.value) is not int or not least <= self.value <= most:
            raise self._not(f"a whole number from {least} to {most}")
        return self.value

    def flag(self) -> bool:
        """Yes or no."""
        if not isinstance(self.value, bool):
            raise self._not("true or false")
        return self.value

    def word(self, words: type[E]) -> E:
        """One of some words."""
        if not isinstance(self.value, str) or self.value not in list(words):
            raise self._not(f"one of: {', '.join(words)}")
        return words(self.value)

    def items(self) -> list["Given"]:
        """The members of a list."""
        if not isinstance(self.value, list) or len(self.value) > MOST_ITEMS:
            raise self._not(f"a list of at most {MOST_ITEMS} members")
        return [Given(each, f"{self.where}/{number}") for number, each in enumerate(self.value)]

    def _below(self, key: str) -> str:
        return f"{self.where}/{key}" if self.where else key

    def _not(self, what: str) -> Misshapen:
        return Misshapen(f"“{self.where}” is not {what}" if self.where else f"it is not {what}")
