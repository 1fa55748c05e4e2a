"""How an agency or a desk signs what it sends: "PTI KRS TVS", "BSS/MR/2352 hrs", "Source: CNA/jh(rk)", "av"."""

import re

from viewer.core.furniture.phrases import Phrases
from viewer.core.patterns import lazy

_INITIALS = r"[A-Z]{2,4}|[a-z]{2,3}"
_SIGNED = lazy(rf"(?P<agency>[A-Z]{{2,9}})(?:[ /](?:{_INITIALS})\b){{0,5}}(?:[ /][A-Z]{{0,2}}\d{{2,4}}(?: ?hrs)?)?\.?")
_BY_DESK = lazy(r"[^\W\d_]+: ?[\w. ]{2,24}(?:/[a-z]{2,3}(?:\([a-z]{2,3}\))?)+")
_ADDRESS = re.compile(r"\s*\((?:https?://|www\.)\S+\)$")
_LONGEST = 40
_ALONE = re.compile(r"[-–—(/ ]{0,3}(?:[A-Z]{2,4}|[a-z]{2,3})[)/]?")
_BEHIND = re.compile(r"[.!?।…][\"”’»)]*\s+(?P<slug>[A-Z]{2,9}\b[A-Za-z\d /]{0,30}\.?)$")


def is_slug(text: str, phrases: Phrases) -> bool:
    """Whether a plain line below the story is nothing but an agency's signature."""
    line = _ADDRESS.sub("", text.strip())
    if len(line) > _LONGEST:
        return False
    found = _SIGNED.fullmatch(line.strip(" –—-()[]"))
    return (found is not None and found["agency"].casefold() in phrases.agencies) or bool(_BY_DESK.fullmatch(line))


def is_initials(text: str) -> bool:
    """Whether a line is somebody's initials alone ("av", "JLM"): below the last paragraph, the editor's."""
    return _ALONE.fullmatch(text.strip()) is not None


def slug_start(text: str, phrases: Phrases, begin: int) -> int | None:
    """Where, from `begin` on, the signature that ends a plain paragraph starts: "Custody was shared. PTI KRS TVS"."""
    found = _BEHIND.search(text, max(begin, len(text) - _LONGEST))
    return found.start("slug") if found and is_slug(found["slug"].rstrip("."), phrases) else None
