"""Captions told by the credit that they end with, in any language: "… at dawn [ANA RUIZ, COURIER]"."""

from viewer.core.furniture.line import words_of
from viewer.core.patterns import lazy

_MOST_WORDS = 60
_FEWEST_WORDS = 3
_LONGEST_NAME = 40
_UPPER = r"[^\W\d_a-zß-öø-ÿ]"
_NAME = rf"{_UPPER}[\w'.&-]*(?: (?:{_UPPER}[\w'.&-]*|\d{{1,2}}|de|la|van|von|bin|al|of|the|for|and|y|und|et|da)){{0,6}}"
_CREDIT = rf"(?:©|\(c\))? ?{_NAME}(?:(?: ?[/|,:] ?| via | for | - ){_NAME}){{0,3}}"
_BRACKETED = lazy(rf"(?P<stop>[.!?।…]?)[\"”’»]*\s*(?P<open>[(\[])(?P<credit>{_CREDIT})[)\]]$")
_DASHED = r"(?<=[.!?])\s*[—–─-]\s?(?:File|FILE|[A-Z]{2,9})(?: (?:pic|photo|file|FILE))?|(?<=[.!?])\s*/[A-Z]{2,5}"
_PERSON = lazy(
    rf"(?<=[a-z\d][.!?])\s+(?P<name>{_UPPER}[\w'-]+(?: {_UPPER}[\w'.-]*)? {_UPPER}[\w'-]+)$"
    rf"|(?<=[a-z\d][.!?])\s*(?P<dashed>[—–-]{{1,2}} ?{_UPPER}[\w'-]+(?: {_UPPER}[\w'.-]*){{0,2}})$"
)
_SHOUT = r"[A-ZÀ-Þ][A-ZÀ-Þ.'-]+"
_TAKEN_BY = rf"[^\W\d_]+(?:\.\.\.|:) ?{_NAME}|(?:[^\W\d_]+: ?)?{_NAME}(?: ?/ ?{_NAME}){{1,3}}"
_GAP = r"(?:\s+|\s*[—–─-]\s*|(?=[^\W\d_]+(?:\.\.\.|:)))"
_BARE = lazy(rf"[.!?।…][\"”’»]*{_GAP}(?:(?:©|\(c\)) ?{_CREDIT}|{_TAKEN_BY}|{_SHOUT}(?: {_SHOUT})+)\.?$|{_DASHED}$")
"""Behind the last sentence: "© Ana Ruiz", "Ana Ruiz / Courier", "Foto: Ana Ruiz"."""
_STOPS = ".!?।…"
_ENDS = ".!?"
"""Of these, those that stand before the bare name of a person."""
_SIGNS = ("©", "(c)")
_SIGN = lazy(r".{12,}\s(?:©|\(c\)) ?" + _NAME)


_ALONE = r"\((?:[A-Z]{2,9}|Getty|File|Reuters)\)| \| ?[A-Z][A-Za-z]*"
_BY_NAME = lazy(
    rf".{{8,}}?(?:[.!?]\s+|\s[|/–—-]\s|\s\()(?:{_UPPER}[\w'.-]+ ){{1,2}}{_UPPER}[\w'-]+\)?|.{{8,}}(?:{_ALONE})"
)
"""Ends with nothing but a name: "The quay at dawn. Ana Ruiz", "The quay at dawn | Ana Ruiz"."""


def is_named_caption(text: str) -> bool:
    """Whether a plain line over the lead ends with the bare name of who took the picture."""
    return len(words_of(text)) <= _MOST_WORDS and _BY_NAME.fullmatch(text.strip()) is not None


def name_start(text: str) -> int | None:
    """Where the bare name starts that ends a plain line behind its last sentence: "… on Monday. Stefano Lutz"."""
    if not text[-1:].isalpha() or not any(stop in text[-_LONGEST_NAME - 1 :] for stop in _ENDS):  # as in most headlines
        return None
    found = _PERSON.search(text, max(0, len(text) - _LONGEST_NAME))
    return None if found is None else found.start(found.lastgroup or 0)


def is_credited_caption(text: str) -> bool:
    """Whether a plain line is a description with the name of who took the picture behind it.

    A report names persons in brackets, too, but then goes on, or ends with a full stop behind them.
    """
    if text[-1:] in '"”»' or (text[-1:] in ".!?" and "/" not in text[-60:]):
        return False
    words = words_of(text)
    if len(words) > _MOST_WORDS:
        return False
    found = _BRACKETED.search(text) if text[-1:] in ")]" else None
    if found:
        credit = found["credit"]
        joined = any(sign in credit for sign in "/:©|") or " via " in credit
        named = found["open"] == "[" or (credit.isupper() and " " in credit) or (bool(found["stop"]) and " " in credit)
        return len(words_of(text[: found.start()])) >= _FEWEST_WORDS and (joined or named or "," in credit)
    if any(stop in text for stop in _STOPS):  # behind which alone such a credit stands
        found = _BARE.search(text)
    if found is None and any(sign in text for sign in _SIGNS):
        found = _SIGN.fullmatch(text)
    return found is not None and len(words_of(text[: max(found.start(), 12)])) >= _FEWEST_WORDS
