"""What files state of their articles, tidied: `tidy`, `stated_title`, `iso_date`, `language_code`. Knows no format."""

import re

_OF_NOTHING = re.compile(
    r"(?:microsoft word\b.*|document\d*|untitled.*|unbenannt.*|sans titre.*|.*\.(?:docx?|odt|rtf|pdf|indd|txt|html?))",
    re.IGNORECASE,
)
_ISO = re.compile(r"\d{4}-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?\s?(?:Z|[+-]\d\d:?\d\d)?)?)?")
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_].*)?")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f]")


def tidy(text: str | None) -> str:
    """What is stated, on one line, without control characters; halves of characters, which no file can hold, as "?"."""
    return " ".join(_CONTROLS.sub(" ", (text or "").encode("utf-8", "replace").decode("utf-8")).split())


def stated_title(title: str | None) -> str | None:
    """The title that a document states, unless a program has filled it in."""
    title = tidy(title)
    return None if not title or _OF_NOTHING.fullmatch(title) else title


def iso_date(text: str | None) -> str | None:
    """The date as ISO 8601 if it can be read, else as it is written."""
    text = tidy(text)
    if not text:
        return None
    found = _ISO.match(text)
    if found:
        return found.group()
    from email.utils import parsedate_to_datetime  # most dates are written as computers write them

    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return text


def language_code(text: str | None) -> str | None:
    """The code of the language in a tag such as "en-GB"; None where it is no such tag."""
    found = _LANGUAGE.fullmatch((text or "").strip())
    return found.group(1).lower() if found else None
