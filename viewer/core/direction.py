"""Which way a text is read: `reads_from_right`."""

import unicodedata


def reads_from_right(text: str) -> bool:
    """Whether the text runs from right to left: its first letter decides."""
    if text.isascii():
        return False
    return next((way for char in text if (way := unicodedata.bidirectional(char)) in {"L", "R", "AL"}), "L") != "L"
