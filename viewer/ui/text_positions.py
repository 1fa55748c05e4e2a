"""Python string index <-> Qt index (UTF-16 units). The only converter.

Qt counts a character beyond U+FFFF (an emoji, a rare Chinese character) as two.
"""

import re
from bisect import bisect_left

_TWO_UNITS = re.compile("[\U00010000-\U0010ffff]")


class TextPositions:
    """Converts positions of one text; a look-up takes the logarithm of the number of two-unit characters."""

    __slots__ = ("_python", "_qt")

    def __init__(self, text: str) -> None:
        self._python = [] if text.isascii() else [match.start() for match in _TWO_UNITS.finditer(text)]
        self._qt = [index + before for before, index in enumerate(self._python)]

    def to_qt(self, index: int) -> int:
        """The Qt index of a Python index."""
        return index + bisect_left(self._python, index) if self._python else index

    def to_python(self, index: int) -> int:
        """The Python index of a Qt index; inside a two-unit character: where that character starts."""
        return index - bisect_left(self._qt, index) if self._qt else index
