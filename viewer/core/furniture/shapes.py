"""Name lines of a language without tables by shape and company alone: `name_by_shape`."""

from viewer.core.furniture.line import Line
from viewer.core.model import Kind
from viewer.core.patterns import lazy

_LABELLED = lazy(r"(?:[^\W\d_][\w'-]*(?: [\w'-]+){0,2}) ?[:|»→] (?P<rest>[\"“„«']?[^\Wa-zß-öø-ÿ_].*[^.।。:;,\d])")
"""A short label and a headline: "Läs också: …"."""
_TAGS = lazy(r"[^\W\d_][\w'-]*(?: [\w'-]+)? ?: (?:[\w'-]+(?: [\w'-]+){0,2}, ){1,20}[\w'-]+(?: [\w'-]+){0,2}")
"""A label and what the story is filed under: "Tag: kerbau, Sukamaju"."""
_ADVERTISEMENT = (
    "advert",
    "annons",
    "anunci",
    "annonce",
    "anzeige",
    "iklan",
    "hirdet",
    "mainos",
    "publici",
    "pubblicit",
    "reklam",
)
"""How the word for what is paid for begins in many languages."""
_FEWEST_WORDS = 4
"""Words of a headline behind a label."""
_LONGEST_BUTTON = 15
_LONGEST_CALL = 6
"""Words of a line that sends its reader to a channel, or around what is paid for: "Continua após a publicidade"."""
_CHANNELS = frozenset(
    {"facebook", "instagram", "whatsapp", "telegram", "youtube", "tiktok", "twitter", "linkedin", "threads", "bluesky"}
)


_ARROWS = "→➡➔➜←⬅»›«<>👉\ufe0f▶"
_POINTER = lazy(
    r"(?:[→➡➔➜←⬅»›«>👉]|▶(?=\ufe0f)|\ufe0f)+ ?(?P<behind>.+?)(?: ?[→➡»›<\ufe0f]+)?|(?P<before>.+?) ?[→➡»›\ufe0f]+"
)


def is_pointer(line: Line) -> bool:
    """Whether an arrow before or behind a line makes a link of it, in any language: "← Ferry fares to rise"."""
    text = line.text.strip()
    found = _POINTER.fullmatch(text) if text[0] in _ARROWS or text[-1] in _ARROWS else None
    if not found or line.several or line.quoted:
        return False
    title = (found["behind"] or found["before"]).strip()
    return len(title.split()) >= _FEWEST_WORDS - 1 and title[0].isupper() and title[-1] not in ".:;,"


def name_by_shape(lines: list[Line], lead: int) -> None:
    """Name labelled links, lists of tags, buttons and invitations below the lead."""
    labelled = [_LABELLED.fullmatch(line.text) is not None for line in lines] + [False]
    for number in range(lead + 1, len(lines)):
        line = lines[number]
        if line.kind is None and line.text[0] == "©":
            line.kind = Kind.NOTICE
        elif line.kind is None and not line.parts and not line.quoted:
            line.kind = _kind(line, listed=labelled[number - 1] or labelled[number + 1])


def _kind(line: Line, *, listed: bool) -> Kind | None:
    """What a line is; `listed`: lines of the same form stand beside it, as in a table of figures."""
    if len(line.words) == 1 and line.text[0].isalpha():
        shouts = line.upper and len(line.text) <= _LONGEST_BUTTON
        return Kind.PROMO if shouts or line.words[0].startswith(_ADVERTISEMENT) else None
    channels = len(_CHANNELS.intersection(line.words))
    if channels > 1 and not line.several:
        return Kind.PROMO
    paid = any(word.startswith(_ADVERTISEMENT) for word in line.words)
    if (channels or paid) and not line.stops and not line.quoted and len(line.words) <= _LONGEST_CALL:
        return Kind.PROMO
    if line.stops or line.item:
        return None
    if _TAGS.fullmatch(line.text):
        return Kind.SECTION_LABEL
    labelled = None if listed else _LABELLED.fullmatch(line.text)
    return Kind.RELATED_LINK if labelled and len(labelled["rest"].split()) >= _FEWEST_WORDS else None
