"""How every text begins that a regular expression matches: `beginnings`.

Compiling a pattern takes longer than all else that is asked of a line, so a pattern is asked only where the text begins
as it must. That is found out when tables are compiled, from the pattern's source; what isn't understood there may
begin in any way, so that nothing is lost.
"""

from collections.abc import Iterable
from itertools import chain
from typing import NamedTuple

from viewer.core.patterns import lazy

LONGEST = 7
"""How many characters of a beginning are told at most."""
_MOST = 48
"""How many beginnings a pattern may have; where there are more, fewer characters of them are told."""
_TOKEN = lazy(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?(?:<[=!]|P<\w+>|-?[a-z]+:|.)|<\w+>|\{\d*,?\d*\}[?+]?|[?*+][?+]?|.")
_SEVERAL = lazy(r"\[[A-Za-z0-9 ,.;:!?|/&()]+\]")
"""A set that names each of its characters."""
_SPECIAL = frozenset(".^$|()[]{}?*+")
_NOWHERE = frozenset({"^", "$", r"\b", r"\B", r"\A", r"\Z"})
"""What matches between characters."""
_AROUND = frozenset({"(?=", "(?!", "(?<=", "(?<!"})
"""What opens a look at the characters around."""


class _Start(NamedTuple):
    """How what has been read of a pattern begins."""

    whole: frozenset[str]
    """What may be all of it."""
    cut: frozenset[str]
    """What it may begin with, going on in a way that isn't known."""

    def then(self, other: "_Start") -> "_Start":
        """The beginning of both, one behind the other."""
        whole = {one + two for one in self.whole for two in other.whole}
        cut = {one + two for one in self.whole for two in other.cut}
        long = {each for each in whole if len(each) >= LONGEST}
        return _Start(frozenset(whole - long), frozenset(each[:LONGEST] for each in chain(self.cut, cut, long)))

    def times(self, quantifier: str) -> "_Start":
        """The beginning where it stands as often as a quantifier says."""
        optional = quantifier[0] in "?*" or quantifier.startswith(("{0", "{,"))
        nothing = frozenset({""} if optional else ())
        if quantifier[0] == "?":
            return _Start(self.whole | nothing, self.cut)
        return _Start(nothing, self.cut | self.whole)


_UNKNOWN = _Start(frozenset(), frozenset({""}))
_EMPTY = _Start(frozenset({""}), frozenset())


def beginnings(source: str) -> tuple[str, ...]:
    """One of these begins whatever the pattern matches, where the text begins with ASCII, in small letters; sorted.

    The pattern is one that ignores case; `<name>` in it stands for anything. Empty: the text may begin anyhow.
    """
    start = _Reader(_TOKEN.findall(source)).alternatives()
    found = start.whole | start.cut
    while len(found) > _MOST:
        longest = max(map(len, found)) - 1
        found = frozenset(each[:longest] for each in found)
    return () if "" in found else tuple(sorted(_shortest(found)))


def _shortest(found: Iterable[str]) -> Iterable[str]:
    """Those that begin with no other."""
    every = frozenset(found)
    return (each for each in every if not any(each[:size] in every for size in range(1, len(each))))


class _Reader:
    """Reads a pattern, token by token."""

    def __init__(self, tokens: list[str]) -> None:
        self.tokens, self.at = tokens, 0

    def _next(self) -> str:
        """The token under way; empty behind the last one."""
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def alternatives(self) -> _Start:
        """How what stands before a closing bracket or the end begins."""
        found = self._sequence()
        while self._next() == "|":
            self.at += 1
            other = self._sequence()
            found = _Start(found.whole | other.whole, found.cut | other.cut)
        return found

    def _sequence(self) -> _Start:
        found = _EMPTY
        while self._next() not in {"", "|", ")"}:
            item = self._item()
            if self._next()[:1] in {"?", "*", "+"} or (self._next()[:1] == "{" and len(self._next()) > 1):
                item = item.times(self._next())
                self.at += 1
            found = found.then(item)
        return found

    def _item(self) -> _Start:
        token = self._next()
        self.at += 1
        if token[0] == "(":
            inner = self.alternatives()
            self.at += 1
            return _EMPTY if token in _AROUND else inner
        if token in _NOWHERE:
            return _EMPTY
        if token == r"\d":
            return _Start(frozenset("0123456789"), frozenset())
        if _SEVERAL.fullmatch(token):
            return _Start(frozenset(token[1:-1].lower()), frozenset())
        literal = token[1:] if token[0] == "\\" and not token[1:].isalnum() else token
        known = len(literal) == 1 and literal.isascii() and (token != literal or literal not in _SPECIAL)
        return _Start(frozenset({literal.lower()}), frozenset()) if known else _UNKNOWN
