"""Guess the code page of text from before Unicode: `guess_code_page`.

charset-normalizer tells scripts apart well, but not the code pages of one script: for those of the Latin script
it answers one of a dozen look-alikes. Here each candidate is judged by what it makes of the bytes: letters that no
language uses together, symbols inside words and capitals behind small letters speak against it.
"""

import unicodedata
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from viewer.core.patterns import lazy

# What languages use beside a to z, or in place of it. French first: it has most of the West's.
_ALPHABETS = (
    "àâæçéèêëîïôœùûüÿñ",
    "äöüßé",
    "áéíñóúüªºç",
    "ãáàâçéêíóôõúü",
    "àéèìíòóùú",
    "åäöæøéáíóúýðþ",
    "ąćęłńóśźż",
    "áčďéěíňóřšťúůýž",
    "áäčďéíĺľňóôŕšťúýž",
    "áéíóöőúüű",
    "ăâîșşțţ",
    "čćđšž",
    "çğıöşüâîi̇",
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
    "абвгдђежзијклљмнњопрстћуфхцчџш",
)
_LATIN = ("cp1252", "cp1250", "iso8859_2", "cp1254", "mac_roman", "cp850", "cp852")
_CYRILLIC = ("cp1251", "koi8_u", "iso8859_5", "cp866", "mac_cyrillic")
"""The code pages of a script that are in use, the likeliest first."""
_JAPANESE = ("euc_jp", "cp932")

_SAMPLE = 200_000  # bytes; more would tell nothing new
_ASCII_LETTER = lazy(rb"[A-Za-z]")
_FOREIGN_BYTE = lazy(rb"[\x80-\xff]")
_FOREIGN = lazy(r"[^\x00-\x7f]")
_KANA = lazy(r"[\u3041-\u30fa]")
_NARROW_KANA = lazy(r"[\uff61-\uff9f]")
_SYMBOL_AT_WORD = lazy(
    r"(?<=[^\W\d_])[^\x00-\x7f’‘”“»«…–—·™®²ªº\xa0](?<![^\W\d_])|[¹²³¼½¾¯¨¸ˇ˘˛˝](?=[a-z])|\xa0(?=\s)|[\x80-\x9f]"
)


def guess_code_page(data: bytes) -> str | None:
    """Python's name of the code page that `data` seems to be in, judged by its start; None where it is text in none."""
    sample = _start(data)
    foreign = len(_FOREIGN_BYTE.findall(sample))
    if len(_ASCII_LETTER.findall(sample)) >= 2 * foreign:
        oddities, encoding = _least_odd(sample, _LATIN)
        if encoding and oddities <= foreign:
            return encoding
    from charset_normalizer import from_bytes

    best = from_bytes(sample).best()
    if best is None:
        return None
    text = str(best)
    if _script(text) == "LATIN":
        return _least_odd(sample, _LATIN)[1] or best.encoding
    if _script(text) == "CYRILLIC" or _NARROW_KANA.search(text):
        oddities, encoding = _least_odd(sample, _CYRILLIC)
        if encoding and oddities * 10 <= foreign:
            return encoding
    return _japanese(sample) or best.encoding


def _start(data: bytes) -> bytes:
    """The first bytes, up to a space or a line end, so that no character is cut."""
    if len(data) <= _SAMPLE:
        return data
    start = data[:_SAMPLE]
    return start[: max(start.rfind(b" "), start.rfind(b"\n")) + 1] or data


def _script(text: str) -> str:
    """What most letters outside ASCII belong to, in the words of Unicode: "LATIN", "CYRILLIC", "CJK" …"""
    scripts: Counter[str] = Counter()
    for letter, count in _letters(text).items():
        scripts[unicodedata.name(letter, "?").split()[0]] += count
    return scripts.most_common(1)[0][0] if scripts else "LATIN"


def _letters(text: str) -> Counter[str]:
    return Counter(c for c in _FOREIGN.findall(text) if c.isalpha())


def _least_odd(data: bytes, encodings: Sequence[str]) -> tuple[int, str | None]:
    """How many oddities the best of the encodings makes, and its name; None where none decodes."""
    texts = [_decoded(data, encoding) for encoding in encodings]
    judged = [(_oddities(text), rank) for rank, text in enumerate(texts) if text is not None]
    oddities, rank = min(judged, default=(0, -1))
    return oddities, encodings[rank] if rank >= 0 else None


def _decoded(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


def _oddities(text: str) -> int:
    seen = _letters(text.lower())
    strange = min(sum(count for letter, count in seen.items() if letter not in alphabet) for alphabet in _ALPHABETS)
    capitals = sum(a.islower() and b.isupper() and b > "\x7f" for a, b in pairwise(text))
    return strange + capitals + len(_SYMBOL_AT_WORD.findall(text))


def _japanese(data: bytes) -> str | None:
    """Japanese read as Chinese or Korean makes text too, but nothing else makes a quarter of kana."""
    for encoding in _JAPANESE:
        text = _decoded(data, encoding)
        if text is not None and len(_KANA.findall(text)) * 4 >= len(_FOREIGN.findall(text)):
            return encoding
    return None
