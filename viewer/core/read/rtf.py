"""Read a Rich Text document (.rtf): `read_rtf`. striprtf makes the text; what it would mix in is taken out before."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from viewer.core.errors import Damaged, TooLarge
from viewer.core.model import Article
from viewer.core.read.guard import AS_TEXT, damaged, without_text
from viewer.core.read.source import Source
from viewer.core.read.stated import stated_title

_MOST = 6_000_000
"""How many characters there may be without pictures; striprtf takes a second for a million of them."""
_ASIDE = {
    "fldinst": "",
    "pict": "",
    "objdata": "",
    "datastore": "",
    "themedata": "",
    "colorschememapping": "",
    "footnote": "Note",
    "annotation": "Comment",
    "header": "Page head",
    "headerf": "Page head",
    "headerl": "Page head",
    "headerr": "Page head",
    "footer": "Page foot",
    "footerf": "Page foot",
    "footerl": "Page foot",
    "footerr": "Page foot",
    "info": "info",
}
"""Groups that are no part of the text, by the word they start with, and what to call them; "": not worth telling."""
_TOKEN = re.compile(r"\\(?:[\\{}]|bin(?P<binary>\d{1,9}) ?|(?P<deleted>deleted)(?!0|[a-z]))|(?P<brace>[{}])")
_WORD = re.compile(r"\{\s*(?:\\\*)?\s*\\([a-z]+)(?:-?\d+)? ?")
_CODE_PAGE = re.compile(r"\\ansicpg(\d{2,5})")
_FACT = re.compile(r"\{\\(title|author)\s((?:[^{}\\]|\\.){0,2000})\}")
_MARK = re.compile(r"(?:[·•▪◦‣\uf0b7o§–-]|(\d{1,3}[.)]))\t")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


class _Group(NamedTuple):
    """A group that was taken out of the source."""

    label: str
    """What it is."""
    source: str
    """All of it, with its braces."""


def read_rtf(source: Source) -> Article:
    """The text of a Rich Text document; deleted text, notes and comments are listed as left out. Raises InputError."""
    found = _CODE_PAGE.search(source.data[:10_000].decode("latin-1"))
    encoding = source.encoding or f"cp{found.group(1) if found else 1252}"
    try:
        markup = source.data.decode(encoding, "replace")
    except LookupError:
        markup, encoding = source.data.decode("cp1252", "replace"), "cp1252"
    body, groups = _parted(markup, source.name)
    if len(body) > _MOST:
        raise TooLarge(f"{source.name} has more than {_MOST // 1_000_000} MB of text and markup. {AS_TEXT}")
    if len(_CONTROLS.findall(body)) * 100 > len(body):
        raise Damaged(f"{source.name} is damaged: it is full of control characters. Choose another file.")
    lines = list(_lines(_text_of(body, encoding, source.name)))
    if not lines:
        raise without_text(source.name)
    facts = {
        name: _text_of(value, encoding, source.name).strip()
        for group in groups
        if group.label == "info"
        for name, value in _FACT.findall(group.source)
    }
    said = ((group.label, _said_in(group, encoding, source.name)) for group in groups)
    return Article(
        "\n\n".join(lines) + "\n",
        encoding=encoding,
        title=stated_title(facts.get("title")),
        author=facts.get("author") or None,
        left_out=tuple(f"{label}: {text}" for label, text in said if label not in {"", "info"} and text),
    )


def _parted(markup: str, name: str) -> tuple[str, list[_Group]]:
    """The source without the groups that are no part of the text, and those groups. Raises Damaged."""
    pieces: list[str] = []
    groups: list[_Group] = []
    open_groups: list[tuple[int, str | None]] = []
    kept_to = at = 0
    aside = 0  # depth of the group that is being taken out
    while token := _TOKEN.search(markup, at):
        at = token.end() + int(token["binary"] or 0)
        if token["brace"] == "{":
            word = _WORD.match(markup, token.start())
            label = _ASIDE.get(word.group(1)) if word and not aside else None
            open_groups.append((token.start(), label))
            if label is not None:
                aside = len(open_groups)
        elif token["deleted"] and not aside and len(open_groups) > 1:
            open_groups[-1] = (open_groups[-1][0], "Deleted")
            aside = len(open_groups)
        elif token["brace"] and open_groups:
            start, label = open_groups.pop()
            if label is not None and len(open_groups) + 1 == aside:
                pieces.append(markup[kept_to:start])
                groups.append(_Group(label, markup[start:at]))
                kept_to, aside = at, 0
            if not open_groups:
                break
    else:
        raise Damaged(f"{name} breaks off before its end. Save it again.")
    return "".join(pieces) + markup[kept_to:at], groups


def _said_in(group: _Group, encoding: str, name: str) -> str:
    return " ".join(_text_of(_WORD.sub("{", group.source, count=1), encoding, name).split()) if group.label else ""


def _text_of(markup: str, encoding: str, name: str) -> str:
    from striprtf.striprtf import rtf_to_text

    if not markup.startswith("{"):
        markup = f"{{{markup}}}"
    try:
        text: str = rtf_to_text(markup, encoding=encoding, errors="replace")
    except (TypeError, ValueError, LookupError, OverflowError) as error:  # numbers that can't be, words without one
        raise damaged(name) from error
    # What lies beyond the first 65,536 characters is written as two halves.
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _lines(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        cells = line.split("|") if line.rstrip().endswith("|") else [line]  # how striprtf marks the ends of cells
        shown = " | ".join(filter(None, (cell.strip() for cell in cells)))
        mark = _MARK.match(line)
        if mark:
            shown = f"{mark.group(1) or '-'} {line[mark.end() :].strip()}"
        if shown:
            yield shown
