"""Files that are nearly right: `mutated`. What a format is made of (elements, groups, objects, headers) is moved about,
left out, repeated, nested and mixed with what is rare, so that readers get further than random bytes would let them."""

import io
import re
import zipfile
from collections.abc import Callable
from random import Random

from tests.core.read import documents as made
from tests.core.read.saved_pages import INSERTIONS, PAGES, page
from tests.fuzz.dialects import DIALECTS, Dialect

_NUMBERS = (
    b"0",
    b"-1",
    b"1",
    b"255",
    b"65536",
    b"2147483647",
    b"-2147483648",
    b"4294967296",
    b"9" * 40,
    b"1e9",
    b"NaN",
)
_TEXTS = (b"", b" ", b"\0", b"\xff", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\xe2\x80\xae", b"A" * 5000, b"\r", b"\x0b")
_ZIPPED = (".docx", ".odt")


def mutated(ending: str, seed: int) -> bytes:
    """A file of that format that is nearly right; the same for the same seed."""
    dice = Random(f"{ending} {seed}")
    data = _good(ending, dice)
    if ending not in _ZIPPED:
        return changed(data, DIALECTS[ending], dice)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    chosen = [name for name in parts if dice.random() < 0.3] or [dice.choice(list(parts))]
    for name in chosen:
        parts[name] = changed(bytes(parts[name]), DIALECTS[ending], dice)  # type: ignore[arg-type]
    # An OpenDocument text is known by a part that isn't packed.
    return made.zipped(parts, zipfile.ZIP_STORED if ending == ".odt" else zipfile.ZIP_DEFLATED)


_GOOD = made.all_formats()


def _good(ending: str, dice: Random) -> bytes:
    if ending not in {".html", ".mhtml"} or dice.random() < 0.3:
        return _GOOD[ending]
    markup = page(dice.choice(list(PAGES)), dice.choice(list(INSERTIONS)))
    return markup.encode() if ending == ".html" else made.mhtml(markup)


def changed(data: bytes, dialect: Dialect, dice: Random) -> bytes:
    """The bytes after some changes."""
    pieces = dialect.piece.findall(data)
    for _ in range(dice.choice((1, 1, 2, 3, 5, 8, 20))):
        if pieces:
            dice.choice(_CHANGES)(pieces, dialect, dice)
    found = b"".join(pieces)
    return found[: dice.randrange(len(found) + 1)] if dice.random() < 0.03 else found


def _leave_out(pieces: list[bytes], _dialect: Dialect, dice: Random) -> None:
    at = dice.randrange(len(pieces))
    del pieces[at : at + dice.choice((1, 1, 2, 5, 30))]


def _repeat(pieces: list[bytes], _dialect: Dialect, dice: Random) -> None:
    at = dice.randrange(len(pieces))
    stretch = pieces[at : at + dice.choice((1, 1, 3, 10))]
    pieces[at:at] = stretch * dice.choice((1, 2, 10, 300))


def _swap(pieces: list[bytes], _dialect: Dialect, dice: Random) -> None:
    one, other = dice.randrange(len(pieces)), dice.randrange(len(pieces))
    pieces[one], pieces[other] = pieces[other], pieces[one]


def _add_rare(pieces: list[bytes], dialect: Dialect, dice: Random) -> None:
    pieces.insert(dice.randrange(len(pieces) + 1), dice.choice(dialect.rare) * dice.choice((1, 1, 1, 2, 50)))


def _add_text(pieces: list[bytes], _dialect: Dialect, dice: Random) -> None:
    pieces.insert(dice.randrange(len(pieces) + 1), dice.choice(_TEXTS))


def _change_number(pieces: list[bytes], _dialect: Dialect, dice: Random) -> None:
    at = dice.randrange(len(pieces))
    pieces[at] = re.sub(rb"-?\d+", lambda _: dice.choice(_NUMBERS), pieces[at], count=1)


def _change_byte(pieces: list[bytes], _dialect: Dialect, dice: Random) -> None:
    at = dice.randrange(len(pieces))
    if pieces[at]:
        changed = bytearray(pieces[at])
        changed[dice.randrange(len(changed))] ^= 1 << dice.randrange(8)
        pieces[at] = bytes(changed)


_CHANGES: tuple[Callable[[list[bytes], Dialect, Random], None], ...] = (
    *(_leave_out, _repeat, _swap, _add_rare, _add_rare, _add_text, _change_number, _change_number, _change_byte),
)
