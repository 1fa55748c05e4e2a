"""How an agency or a desk signs what it sends: "PTI KRS TVS", "BSS/MR/2352 hrs", "Source: CNA/jh(rk)", "av"."""

import re

from viewer.core.furniture.phrases import Phrases
from viewer.core.patterns import lazy

_INITIALS = r"[A-Z]{2,4}|[a-z]{2,3}"
_SIGNED = lazy(rf"(?P<agency>[A-Z]{{2,9}})(?:[ /](?:{_INITIALS})\b){{0,5}}(?:[ /][A-Z]{{0,2}}\d{{2,4}}(?: ?hrs)?)?\.?")
_BY_DESK = lazy(r"[^\W\d_]+: ?[\w. ]{2,24}(?:/[a-z]{2,3}(?:\([a-z]{2,3}\))?)+")
_ADDRESS = lazy(r"\s*\((?:https?://|www\.)\S+\)$")
_EDITORS = lazy(r"(?:[a-z]{2,3}|[A-Z]{2,3})(?:/(?:[a-z]{2,3}|[A-Z]{2,3}))+(?: \([\w, /-]{2,30}\))?")
_DASHED_NAME = lazy(r"[—–―-]{1,2} ?(?:[A-Z][\w'.]*[- ]){0,3}[A-Z][\w'.]+(?:, [A-Z][\w']+)?")
"""Behind a dash: "— Ana Ruiz", "—Ana Ruiz, Oakmere"."""
_ENDS = lazy(r"^(?:ends|ENDS|Ends)/(?:LI/)?")
_LONGEST = 40
_SHORTEST = 8
_ALONE = lazy(r"[-–—(/ ]{0,3}(?:[A-Z]{2,4}|[a-z]{2,3})[)/]?")
_BEHIND = lazy(r"[.!?।…][\"”’»)]*\s+(?P<slug>[A-Z]{2,9}\b[A-Za-z\d /]{0,30}\.?)$")


def is_slug(text: str, phrases: Phrases) -> bool:
    """Whether a plain line below the story is nothing but an agency's signature."""
    line = text.strip()
    if len(line) > _LONGEST or not ("/" in line or line[0] in "–—―-(" or line.split()[0].isupper()):
        return False
    line = _ADDRESS.sub("", line)
    bare = _ENDS.sub("", line).strip(" –—―-()[]/")
    found = _SIGNED.fullmatch(bare)
    if found is not None and found["agency"].casefold() in phrases.agencies:
        return True
    signed = _BY_DESK.fullmatch(line) or _EDITORS.fullmatch(line) or _DASHED_NAME.fullmatch(line)
    return signed is not None or _is_named_with_agency(bare, phrases)


def _is_named_with_agency(line: str, phrases: Phrases) -> bool:
    """ "Harbour Daily/AP", "Rajdeep/ANI", "AP-HD": somebody and an agency, joined by a mark."""
    parts = [part.strip() for part in re.split(r"[/-]| – ", line)]
    named = all(part and len(part.split()) <= 3 and part[0].isupper() for part in parts)
    return len(parts) > 1 and named and any(part.casefold() in phrases.agencies for part in parts)


def is_initials(text: str) -> bool:
    """Whether a line is somebody's initials alone ("av", "JLM"): below the last paragraph, the editor's."""
    return len(text) <= _SHORTEST and _ALONE.fullmatch(text.strip()) is not None


def slug_start(text: str, phrases: Phrases, begin: int) -> int | None:
    """Where, from `begin` on, the signature that ends a plain paragraph starts: "Custody was shared. PTI KRS TVS"."""
    if not text.rstrip(".")[-1:].isalnum() or text[-4:].islower():
        return None
    found = _BEHIND.search(text, max(begin, len(text) - _LONGEST))
    return found.start("slug") if found and is_slug(found["slug"].rstrip("."), phrases) else None
